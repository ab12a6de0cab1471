// Joins the events of one UID to a session: the series, its moved and cancelled occurrences, its
// later parts.
#pragma once

#include "invites/calendarevent.h"

namespace invites {

class EventJoiner {
public:
    EventJoiner(ZoneNames &zones, ProblemList &problems) : m_zones(zones), m_problems(problems) { }

    // `events`: all of one UID, in the order of the file. `parts`: the events of each later part of
    // the same session (only ours have them), in order.
    using Events = std::vector<CalendarEvent>;
    std::vector<ImportedSession> join(const Events &events, const std::vector<Events> &parts, bool cancelled);

private:
    struct Placed { // a time in a zone
        base::WallTime wall {};
        QByteArray zone;
    };

    ImportedSession session(const CalendarEvent &master);
    std::optional<model::Series> series(
        const CalendarEvent &event, std::vector<model::OccurrenceOverride> &changes);
    std::optional<model::RecurrenceRule> rule(const CalendarEvent &event);
    void addExceptions(
        const CalendarEvent &event, model::Series &series, std::vector<model::OccurrenceOverride> &changes);
    void addOverride(model::Session &session, model::Series &series, const CalendarEvent &event);
    void addPart(model::Session &session, const Events &events);
    void restoreExact(model::Session &session, size_t part, const ExactSeries &exact);
    void joinOccurrences(model::Session &session, const CalendarEvent &master, const Events &occurrences,
        const std::vector<Events> &parts);
    ImportedSession detached(const Events &events);

    Placed placed(const CalendarTime &time, const CalendarEvent &event);
    base::WallTime wallIn(const CalendarTime &time, const CalendarEvent &event, const model::Series &series);
    std::chrono::minutes durationOf(const CalendarEvent &event, const Placed &start);
    void report(const CalendarEvent &event, const QString &text);

    ZoneNames &m_zones;
    ProblemList &m_problems;
};

} // namespace invites
