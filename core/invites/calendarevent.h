// One VEVENT (or our own VTODO) as it stands in a file, before events of one UID are joined to a
// session.
#pragma once

#include "invites/icsprescan.h"
#include "invites/seriespart.h"
#include "invites/zonenames.h"
#include "model/session.h"

namespace invites {

struct PeriodStart {
    CalendarTime start;
    std::optional<std::chrono::seconds> duration; // where RDATE gives a PERIOD
};

struct CalendarEvent {
    int line = 0;
    QString uid;
    QString topic;
    QString description;
    QString location;
    int sequence = 0;
    bool cancelled = false;
    bool isTask = false;
    std::optional<CalendarTime> start;
    std::optional<CalendarTime> end;
    std::optional<std::chrono::seconds> duration;
    std::optional<CalendarTime> recurrenceId;
    QString ruleText;
    std::vector<PeriodStart> extra;
    std::vector<CalendarTime> excluded;
    std::vector<std::chrono::minutes> alarms;
    base::Instant stamped {};
    base::Instant created {};
    base::Instant changed {};
    CalendarPerson organizer;
    std::vector<CalendarPerson> attendees;
    std::vector<QString> linkTexts;
    bool ours = false;
    model::Session ownFields;
    ExactSeries exact;
};

CalendarEvent readEvent(icalcomponent *component, ProblemList &problems);

} // namespace invites
