#include "services/meetingplan.h"

#include "schedule/occurrences.h"
#include "schedule/zone.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace services {

using base::ErrorKind;
using base::Result;
using base::WallTime;
using model::Meeting;
using model::MeetingState;
using model::RepeatChoice;
using model::Series;
using model::Session;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(services::MeetingService)
};

constexpr auto farAhead = std::chrono::days(3660);

// The part of the series that an occurrence is named in.
const Series *partOf(const Session &session, WallTime recurrenceId)
{
    if (session.series.empty())
        return nullptr;
    const auto part = std::find_if(session.series.rbegin(), session.series.rend(),
        [&](const Series &series) { return series.takesOverAt && *series.takesOverAt <= recurrenceId; });
    return part == session.series.rend() ? &session.series.front() : &*part;
}

const model::OccurrenceOverride *overrideOf(const Session &session, WallTime recurrenceId)
{
    const auto found = std::find_if(session.overrides.begin(), session.overrides.end(),
        [recurrenceId](
            const model::OccurrenceOverride &entry) { return entry.recurrenceId == recurrenceId; });
    return found == session.overrides.end() ? nullptr : &*found;
}

// The part that all occurrences to come belong to; null where they belong to several.
const Series *partToCome(const Session &session, base::Instant now)
{
    if (session.series.size() == 1)
        return &session.series.front();
    const auto next = schedule::currentOrNext(session, now);
    if (!next || size_t(next->part) + 1 == session.series.size())
        return &session.series.back();
    return nullptr;
}

Series single(const Series &part, WallTime recurrenceId, const model::OccurrenceOverride *change)
{
    Series series;
    series.start = change && change->start ? *change->start : recurrenceId;
    series.zone = part.zone;
    series.duration = change && change->duration ? *change->duration : part.duration;
    return series;
}

tl::unexpected<base::Error> noSuchDate()
{
    return base::failure(ErrorKind::Rejected,
        Texts::tr("The session no longer takes place on this date. Cancel its meeting."), u"occurrence"_s);
}

Result<void> planSingle(providers::MeetingPlan &plan, const Session &session, WallTime recurrenceId)
{
    const Series *part = partOf(session, recurrenceId);
    if (!part || !hasOccurrence(session, recurrenceId))
        return noSuchDate();
    const auto *change = overrideOf(session, recurrenceId);
    plan.series = single(*part, recurrenceId, change);
    if (change && change->topic)
        plan.topic = *change->topic;
    if (change && change->description)
        plan.description = *change->description;
    return {};
}

Series anyTime()
{
    Series series;
    series.zone = "UTC";
    return series;
}

} // namespace

model::EffectKey markOf(const model::MeetingKey &meeting)
{
    return model::EffectKey::fromString(meeting.toString());
}

Result<providers::MeetingPlan> planOf(const Session &session, const Meeting &meeting, base::Instant now)
{
    providers::MeetingPlan plan;
    plan.key = markOf(meeting.key);
    plan.form = meeting.ref.form;
    plan.repeat = meeting.repeat;
    plan.topic = session.topic;
    plan.description = session.description;
    plan.wantsRegistration = session.wantsRegistration;
    plan.room = session.place.room;
    plan.hostName = session.host;
    if (meeting.recurrenceId) {
        if (auto planned = planSingle(plan, session, *meeting.recurrenceId); !planned)
            return base::passOn(planned);
        return plan;
    }
    if (meeting.repeat == RepeatChoice::ReusableRoom || !session.hasDate()) {
        plan.repeat = RepeatChoice::ReusableRoom;
        plan.series = session.hasDate() ? session.series.front() : anyTime();
        return plan;
    }
    const Series *part = partToCome(session, now);
    if (!part)
        return base::failure(ErrorKind::Rejected, whyNotOneSeries(session, now), u"recurrence"_s);
    plan.series = *part;
    plan.series.takesOverAt.reset();
    plan.overrides = session.overrides;
    return plan;
}

Result<providers::OccurrencePlan> occurrencePlanOf(const Session &session, WallTime recurrenceId)
{
    const Series *part = partOf(session, recurrenceId);
    if (!part)
        return noSuchDate();
    const auto *change = overrideOf(session, recurrenceId);
    const Series series = single(*part, recurrenceId, change);
    return providers::OccurrencePlan { recurrenceId, series.start, series.duration, series.zone,
        change && change->topic ? *change->topic : session.topic,
        change && change->description ? *change->description : session.description };
}

QString whyNotOneSeries(const Session &session, base::Instant now)
{
    if (session.series.size() < 2 || partToCome(session, now))
        return {};
    return Texts::tr(
        "The dates of “%1” follow one rule now and another one later, which no provider takes as "
        "one meeting. Cancel the initiation and initiate single meetings.")
        .arg(session.topic);
}

std::vector<WallTime> nextOccurrences(const Session &session, base::Instant now, int limit)
{
    std::vector<WallTime> list;
    for (const auto &occurrence : schedule::occurrencesBetween(session, now, now + farAhead, limit).list)
        list.push_back(occurrence.recurrenceId);
    return list;
}

bool hasOccurrence(const Session &session, WallTime recurrenceId)
{
    const Series *part = partOf(session, recurrenceId);
    const auto *change = overrideOf(session, recurrenceId);
    if (!part || (change && change->cancelled))
        return false;
    Session bare = session;
    bare.overrides.clear();
    const base::Instant start
        = schedule::Zone::byName(part->zone).value_or(schedule::Zone::utc()).toInstant(recurrenceId);
    const auto around = schedule::occurrencesBetween(bare, start, start + 1s);
    return std::any_of(around.list.begin(), around.list.end(),
        [recurrenceId](const auto &occurrence) { return occurrence.recurrenceId == recurrenceId; });
}

const Meeting *meetingFor(const Session &session, const std::vector<Meeting> &meetings, base::Instant now)
{
    const auto isLive = [](const Meeting &meeting) {
        return meeting.state == MeetingState::Initiated && !meeting.goneThere;
    };
    const auto next = schedule::currentOrNext(session, now);
    const auto found = std::find_if(meetings.begin(), meetings.end(), [&](const Meeting &meeting) {
        return isLive(meeting)
            && (!meeting.recurrenceId || (next && *meeting.recurrenceId == next->recurrenceId));
    });
    return found == meetings.end() ? nullptr : &*found;
}

} // namespace services
