#include "services/meetingrecord.h"

#include "providers/registry.h"
#include "schedule/zone.h"
#include "store/connection.h"
#include "store/historystore.h"
#include "store/sessionstore.h"

using namespace Qt::StringLiterals;

namespace services {

using base::Error;
using base::Result;
using model::Meeting;
using model::MeetingFacts;
using model::Session;

namespace {

// What providers tell of a repeating meeting's start is the next one for some, the first one for others: its
// time of the day is what both mean.
bool isSameStart(const MeetingFacts &one, const MeetingFacts &other)
{
    if (one.recurrence.isEmpty() || other.recurrence.isEmpty() || !one.start || !other.start)
        return one.start == other.start;
    const auto zone
        = schedule::Zone::byName(one.zone.isEmpty() ? other.zone : one.zone).value_or(schedule::Zone::utc());
    const auto timeOfDay = [&zone](base::Instant start) {
        const base::WallTime wall = zone.toWall(start);
        return wall - std::chrono::floor<std::chrono::days>(wall);
    };
    return timeOfDay(*one.start) == timeOfDay(*other.start);
}

Result<void> store(store::Connection &connection, base::Random &random, const Session &before, Session after,
    base::Instant now)
{
    if (after == before)
        return {};
    after.sequence = before.sequence + (model::changesInvitation(before, after) ? 1 : 0);
    if (auto saved = store::SessionStore(connection, random).update(std::move(after), now); !saved)
        return base::passOn(saved);
    return {};
}

} // namespace

void agreeOn(Meeting &meeting, const MeetingFacts &facts, base::Instant now)
{
    meeting.agreed = facts;
    meeting.theirs.reset();
    meeting.fetchedAt = now;
    meeting.goneThere = false;
    if (!facts.ref.isNull())
        meeting.ref = facts.ref;
    if (!facts.joinUrl.isEmpty())
        meeting.joinUrl = facts.joinUrl;
}

void noteFacts(Meeting &meeting, const MeetingFacts &facts, base::Instant now)
{
    meeting.theirs = facts;
    meeting.fetchedAt = now;
    meeting.goneThere = false;
    if (!facts.joinUrl.isEmpty())
        meeting.joinUrl = facts.joinUrl;
    if (differingFields(meeting).isEmpty())
        agreeOn(meeting, facts, now);
}

QStringList differingFields(const Meeting &meeting)
{
    if (meeting.goneThere)
        return { u"deleted"_s };
    if (!meeting.theirs)
        return {};
    const MeetingFacts &agreed = meeting.agreed;
    const MeetingFacts &theirs = *meeting.theirs;
    QStringList fields;
    if (agreed.topic != theirs.topic)
        fields += u"topic"_s;
    if (agreed.description != theirs.description)
        fields += u"description"_s;
    if (!isSameStart(agreed, theirs))
        fields += u"start"_s;
    if (agreed.duration != theirs.duration)
        fields += u"duration"_s;
    if (agreed.recurrence != theirs.recurrence)
        fields += u"recurrence"_s;
    // Where the link carries the password, another link means another password.
    if (agreed.hasPassword != theirs.hasPassword || (theirs.hasPassword && agreed.joinUrl != theirs.joinUrl))
        fields += u"password"_s;
    return fields;
}

Result<void> lendPlace(store::Connection &connection, base::Random &random, const model::SessionKey &key,
    const Meeting &meeting, bool passwordKept, base::Instant now)
{
    auto session = store::SessionStore(connection, random).load(key);
    if (!session)
        return base::passOn(session);
    if (!*session)
        return {};
    Session after = **session;
    after.place.provider = meeting.provider;
    if (!providers::of(meeting.provider).makesRoom && !meeting.joinUrl.isEmpty()) {
        after.place.joinUrl = meeting.joinUrl;
        after.place.externalId = meeting.ref.id;
    }
    after.hasPassword = after.hasPassword || passwordKept;
    return store(connection, random, **session, std::move(after), now);
}

void forgetMeeting(model::MeetingPlace &place)
{
    place.joinUrl.clear();
    place.externalId.clear();
}

Result<void> takePlaceBack(store::Connection &connection, base::Random &random, const model::SessionKey &key,
    const Meeting &meeting, base::Instant now)
{
    auto session = store::SessionStore(connection, random).load(key);
    if (!session)
        return base::passOn(session);
    if (!*session || meeting.joinUrl.isEmpty() || (*session)->place.joinUrl != meeting.joinUrl)
        return {};
    Session after = **session;
    forgetMeeting(after.place);
    return store(connection, random, **session, std::move(after), now);
}

Result<void> noteHistory(store::Connection &connection, const model::SessionKey &session,
    model::HistoryEvent event, const QString &detail, base::Instant now, const QString &who)
{
    return store::HistoryStore(connection).append({ session, now, who, event, detail });
}

} // namespace services
