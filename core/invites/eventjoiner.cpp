#include "invites/eventjoiner.h"

#include "schedule/rruletext.h"
#include "schedule/zone.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace invites {
namespace {

struct JoinerTexts {
    Q_DECLARE_TR_FUNCTIONS(invites::CalendarFile)
};

base::Instant instantIn(const QByteArray &zone, base::WallTime wall)
{
    const std::optional<schedule::Zone> known = schedule::Zone::byName(zone);
    return known ? known->toInstant(wall) : base::Instant(wall.time_since_epoch());
}

base::WallDate dateOf(base::WallTime wall)
{
    return std::chrono::floor<std::chrono::days>(wall);
}

// Which of several events without RECURRENCE-ID is the one in force (RFC 5546 2.1.5).
bool isNewer(const CalendarEvent &event, const CalendarEvent &than)
{
    return std::pair(event.sequence, event.stamped) > std::pair(than.sequence, than.stamped);
}

void sortOverrides(model::Session &session)
{
    std::stable_sort(session.overrides.begin(), session.overrides.end(),
        [](const auto &a, const auto &b) { return a.recurrenceId < b.recurrenceId; });
}

model::OccurrenceOverride &overrideAt(std::vector<model::OccurrenceOverride> &changes, base::WallTime id)
{
    const auto found = std::find_if(
        changes.begin(), changes.end(), [id](const auto &change) { return change.recurrenceId == id; });
    if (found != changes.end())
        return *found;
    changes.push_back({});
    changes.back().recurrenceId = id;
    return changes.back();
}

} // namespace

void EventJoiner::report(const CalendarEvent &event, const QString &text)
{
    m_problems.add(event.line, event.uid, text);
}

EventJoiner::Placed EventJoiner::placed(const CalendarTime &time, const CalendarEvent &event)
{
    if (time.utc)
        return { time.wall, "UTC" };
    if (time.tzid.isEmpty())
        return { time.wall, m_zones.hostZone() };
    QByteArray zone = m_zones.ianaFor(time.tzid, time.wall);
    if (zone.isEmpty()) {
        report(event,
            JoinerTexts::tr("The time zone “%1” is not known here; %2 was taken instead.")
                .arg(time.tzid, QString::fromLatin1(m_zones.hostZone())));
        zone = m_zones.hostZone();
    }
    return { time.wall, zone };
}

// A time of the series, on the series' own clock. Dates mean the occurrence of that day.
base::WallTime EventJoiner::wallIn(
    const CalendarTime &time, const CalendarEvent &event, const model::Series &series)
{
    if (time.dateOnly)
        return base::WallTime(dateOf(time.wall)) + (series.start - dateOf(series.start));
    const Placed place = placed(time, event);
    if (place.zone == series.zone)
        return place.wall;
    const std::optional<schedule::Zone> zone = schedule::Zone::byName(series.zone);
    return zone ? zone->toWall(instantIn(place.zone, place.wall)) : place.wall;
}

std::chrono::minutes EventJoiner::durationOf(const CalendarEvent &event, const Placed &start)
{
    std::chrono::seconds length {};
    if (event.end) {
        if (event.end->dateOnly && event.start->dateOnly) {
            length = event.end->wall - event.start->wall;
        } else {
            const Placed end = placed(*event.end, event);
            length = instantIn(end.zone, end.wall) - instantIn(start.zone, start.wall);
        }
    } else if (event.duration) {
        length = *event.duration;
    } else if (event.start->dateOnly) {
        length = std::chrono::hours(24); // RFC 5545 3.6.1
    }
    if (length < std::chrono::seconds(0) || length > std::chrono::hours(24 * 366)) {
        report(event, JoinerTexts::tr("The end makes no sense; one hour was taken instead."));
        return std::chrono::minutes(60);
    }
    return std::chrono::ceil<std::chrono::minutes>(length);
}

std::optional<model::RecurrenceRule> EventJoiner::rule(const CalendarEvent &event)
{
    if (event.ruleText.isEmpty())
        return {};
    auto rule = schedule::parseRule(event.ruleText);
    if (rule)
        return *rule;
    report(event,
        JoinerTexts::tr("The rule of repetition makes no sense (%1); only the first date was kept.")
            .arg(rule.error().part.isEmpty() ? rule.error().detail : rule.error().part));
    return {};
}

std::optional<model::Series> EventJoiner::series(
    const CalendarEvent &event, std::vector<model::OccurrenceOverride> &changes)
{
    if (!event.start)
        return {};
    model::Series series;
    const Placed start = placed(*event.start, event);
    series.start = start.wall;
    series.zone = start.zone;
    series.duration = durationOf(event, start);
    series.rule = rule(event);
    addExceptions(event, series, changes);
    return series;
}

void EventJoiner::addExceptions(
    const CalendarEvent &event, model::Series &series, std::vector<model::OccurrenceOverride> &changes)
{
    for (const PeriodStart &extra : event.extra) {
        const base::WallTime wall = wallIn(extra.start, event, series);
        series.extraStarts.push_back(wall);
        if (!extra.duration || *extra.duration <= std::chrono::seconds(0))
            continue;
        const auto duration = std::chrono::ceil<std::chrono::minutes>(*extra.duration);
        if (duration != series.duration && duration <= std::chrono::hours(24 * 366))
            overrideAt(changes, wall).duration = duration;
    }
    for (const CalendarTime &excluded : event.excluded)
        series.excludedStarts.push_back(wallIn(excluded, event, series));
}

void EventJoiner::addOverride(model::Session &session, model::Series &series, const CalendarEvent &event)
{
    const base::WallTime id = wallIn(*event.recurrenceId, event, series);
    model::OccurrenceOverride &change = overrideAt(session.overrides, id);
    change.cancelled = event.cancelled;
    if (event.cancelled) // an EXDATE beside it says the same
        std::erase(series.excludedStarts, id);
    if (event.start) {
        const base::WallTime start = wallIn(*event.start, event, series);
        if (start != id)
            change.start = start;
        const std::chrono::minutes duration = durationOf(event, placed(*event.start, event));
        if (duration != series.duration && (event.end || event.duration))
            change.duration = duration;
    }
    if (event.topic != session.topic && !event.topic.isEmpty())
        change.topic = event.topic;
    if (event.description != session.description)
        change.description = event.description;
}

void EventJoiner::addPart(model::Session &session, const Events &events)
{
    const auto master = std::find_if(
        events.begin(), events.end(), [](const CalendarEvent &event) { return !event.recurrenceId; });
    if (master == events.end())
        return;
    std::optional<model::Series> part = series(*master, session.overrides);
    if (!part)
        return;
    part->takesOverAt = master->exact.takesOverAt;
    for (const CalendarEvent &event : events) {
        if (event.recurrenceId)
            addOverride(session, *part, event);
    }
    session.series.push_back(*part);
}

// Puts back what the standard form cannot say, unless another program has changed the series since.
void EventJoiner::restoreExact(model::Session &session, size_t part, const ExactSeries &exact)
{
    if (!exact.differs)
        return;
    model::Session trial = session;
    model::Series &series = trial.series[part];
    series.rule = exact.rule;
    series.extraStarts = exact.extraStarts;
    series.excludedStarts = exact.excludedStarts;
    const model::Series expected = standardSeries(trial, part);
    const model::Series &read = session.series[part];
    if (expected.rule == read.rule && expected.extraStarts == read.extraStarts
        && expected.excludedStarts == read.excludedStarts)
        session.series[part] = series;
}

ImportedSession EventJoiner::session(const CalendarEvent &master)
{
    ImportedSession imported;
    imported.session = master.ownFields;
    imported.ours = master.ours;
    model::Session &session = imported.session;
    session.calendarUid = master.uid;
    session.sequence = master.sequence;
    session.topic = master.topic;
    session.description = master.description;
    session.createdAt = master.created;
    session.changedAt = master.changed;
    session.notifyHostBefore = master.alarms;
    if (!master.ours) {
        session.place.provider = model::ProviderKind::None;
        session.location = master.location;
        session.host = master.organizer.name;
    }
    if (const auto first = series(master, session.overrides))
        session.series.push_back(*first);
    imported.allDay = master.start && master.start->dateOnly;
    imported.writtenZone = master.start ? master.start->tzid : QString();
    imported.organizer = master.organizer;
    imported.attendees = master.attendees;
    imported.linkTexts = master.linkTexts;
    imported.cancelled = master.cancelled;
    imported.line = master.line;
    return imported;
}

// Single occurrences of a series that is not in the file: what is known of it are these.
ImportedSession EventJoiner::detached(const Events &events)
{
    ImportedSession imported = session(events.front());
    model::Session &session = imported.session;
    if (session.series.empty())
        return imported;
    model::Series &series = session.series.front();
    series.rule.reset();
    for (const CalendarEvent &event : events) {
        const base::WallTime id = wallIn(*event.recurrenceId, event, series);
        imported.detachedOccurrences.push_back(id);
        if (&event == &events.front() || !event.start)
            continue;
        const base::WallTime start = wallIn(*event.start, event, series);
        if (start != series.start)
            series.extraStarts.push_back(start);
        CalendarEvent moved = event;
        moved.recurrenceId = event.start;
        addOverride(session, series, moved);
    }
    std::erase_if(session.overrides, [](const model::OccurrenceOverride &change) {
        return !change.cancelled && !change.start && !change.duration && !change.topic && !change.description;
    });
    sortOverrides(session);
    return imported;
}

void EventJoiner::joinOccurrences(model::Session &session, const CalendarEvent &master,
    const Events &occurrences, const std::vector<Events> &parts)
{
    if (session.series.empty())
        return;
    for (const CalendarEvent &occurrence : occurrences)
        addOverride(session, session.series.front(), occurrence);
    std::vector<ExactSeries> exact { master.exact };
    for (const Events &part : parts) {
        const size_t before = session.series.size();
        addPart(session, part);
        if (session.series.size() > before)
            exact.push_back(part.front().exact);
    }
    for (size_t part = 0; part < session.series.size(); ++part)
        restoreExact(session, part, exact[part]);
    sortOverrides(session);
}

std::vector<ImportedSession> EventJoiner::join(
    const Events &events, const std::vector<Events> &parts, bool cancelled)
{
    std::vector<const CalendarEvent *> masters;
    Events occurrences;
    for (const CalendarEvent &event : events) {
        if (event.recurrenceId)
            occurrences.push_back(event);
        else
            masters.push_back(&event);
    }
    std::vector<ImportedSession> sessions;
    if (masters.empty()) {
        sessions.push_back(detached(occurrences));
    } else {
        // An older state of the same event says nothing more; another event under the same UID is
        // kept.
        const CalendarEvent *newest = masters.front();
        for (const CalendarEvent *master : masters)
            newest = isNewer(*master, *newest) ? master : newest;
        sessions.push_back(session(*newest));
        joinOccurrences(sessions.front().session, *newest, occurrences, parts);
        int number = 2;
        for (const CalendarEvent *master : masters) {
            if (master == newest || master->sequence < newest->sequence || master->start == newest->start)
                continue;
            report(*master, JoinerTexts::tr("Two events share one identity (UID); both were kept."));
            CalendarEvent other = *master;
            other.uid += u"-%1"_s.arg(number++);
            sessions.push_back(session(other));
        }
    }
    for (ImportedSession &imported : sessions)
        imported.cancelled = imported.cancelled || cancelled;
    return sessions;
}

} // namespace invites
