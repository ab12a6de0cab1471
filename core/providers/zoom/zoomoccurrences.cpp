#include "providers/zoom/zoomoccurrences.h"

#include "schedule/zone.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace providers {

namespace {

// The dates' own ID is the start that they would have had, in milliseconds, and stays when one is moved.
const ZoomOccurrence *named(const ZoomMeeting &meeting, base::Instant start)
{
    const std::chrono::milliseconds since = start.time_since_epoch();
    const QString id = QString::number(since.count());
    const auto found = std::find_if(meeting.occurrences.begin(), meeting.occurrences.end(),
        [&id](const ZoomOccurrence &occurrence) { return occurrence.id == id; });
    return found == meeting.occurrences.end() ? nullptr : &*found;
}

const ZoomOccurrence *startingAt(const ZoomMeeting &meeting, base::Instant start)
{
    const auto found = std::find_if(meeting.occurrences.begin(), meeting.occurrences.end(),
        [start](const ZoomOccurrence &occurrence) { return occurrence.start == start; });
    return found == meeting.occurrences.end() ? nullptr : &*found;
}

OccurrencePlan planOf(const MeetingPlan &plan, const model::OccurrenceOverride &change)
{
    OccurrencePlan occurrence;
    occurrence.recurrenceId = change.recurrenceId;
    occurrence.start = change.start.value_or(change.recurrenceId);
    occurrence.duration = change.duration.value_or(plan.series.duration);
    occurrence.zone = plan.series.zone;
    occurrence.topic = plan.topic;
    occurrence.description = change.description.value_or(plan.description);
    return occurrence;
}

} // namespace

const ZoomOccurrence *zoomOccurrenceOf(const ZoomMeeting &meeting, const OccurrencePlan &plan)
{
    const std::optional<schedule::Zone> zone = schedule::Zone::byName(plan.zone);
    if (!zone)
        return nullptr;
    const base::Instant before = zone->toInstant(plan.recurrenceId);
    if (const ZoomOccurrence *occurrence = named(meeting, before))
        return occurrence;
    if (const ZoomOccurrence *occurrence = startingAt(meeting, before))
        return occurrence;
    return startingAt(meeting, zone->toInstant(plan.start)); // moved earlier, under another ID
}

QJsonObject zoomOccurrenceBody(const OccurrencePlan &plan, const ZoomMeeting &meeting)
{
    QJsonObject body { { u"duration"_s, static_cast<int>(plan.duration.count()) } };
    zoomAddStart(body, plan.start, plan.zone);
    if (plan.description != meeting.made.facts.description)
        body.insert(u"agenda"_s, zoomAgenda(plan.description, meeting.key));
    return body;
}

std::vector<net::Request> zoomOccurrenceRequests(
    const ZoomRequests &requests, const MeetingPlan &plan, const ZoomMeeting &meeting)
{
    std::vector<net::Request> list;
    const std::optional<schedule::Zone> zone = schedule::Zone::byName(plan.series.zone);
    if (plan.repeat != model::RepeatChoice::Exact || !plan.series.repeats() || !zone)
        return list;
    const model::MeetingRef &ref = meeting.made.facts.ref;
    for (const model::OccurrenceOverride &change : plan.overrides) {
        const OccurrencePlan wanted = planOf(plan, change);
        const ZoomOccurrence *there = zoomOccurrenceOf(meeting, wanted);
        if (!there || there->deleted)
            continue;
        if (change.cancelled)
            list.push_back(requests.removeOccurrence(ref, there->id));
        else if (there->start != zone->toInstant(wanted.start) || there->duration != wanted.duration)
            list.push_back(requests.changeOccurrence(ref, there->id, zoomOccurrenceBody(wanted, meeting)));
    }
    return list;
}

bool zoomKeptItsTime(const MeetingPlan &plan, const ZoomMeeting &meeting)
{
    const bool isOnce = plan.repeat == model::RepeatChoice::SingleMeetings
        || (plan.repeat == model::RepeatChoice::Exact && !plan.series.repeats());
    const std::optional<schedule::Zone> zone = schedule::Zone::byName(plan.series.zone);
    return isOnce && zone && meeting.made.facts.start
        && *meeting.made.facts.start != zone->toInstant(plan.series.start);
}

} // namespace providers
