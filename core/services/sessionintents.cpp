#include "services/sessionintents.h"

#include "providers/registry.h"
#include "services/meetingintents.h"
#include "services/meetingplan.h"
#include "store/accountstore.h"
#include "store/connection.h"
#include "store/meetingstore.h"
#include "store/outboxstore.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

using base::Error;
using base::Instant;
using base::Result;
using model::EffectKind;
using model::Meeting;
using model::MeetingState;
using model::RepeatChoice;
using model::Session;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(services::MeetingService)
};

QStringList changedTexts(const Session &before, const Session &after)
{
    QStringList fields;
    if (before.topic != after.topic)
        fields += u"topic"_s;
    if (before.description != after.description)
        fields += u"description"_s;
    if (before.wantsRegistration != after.wantsRegistration)
        fields += u"registration"_s;
    if (before.hasPassword && !after.hasPassword)
        fields += u"password"_s;
    return fields;
}

using Override = model::OccurrenceOverride;

const Override *entryOf(const Session &session, base::WallTime id)
{
    const auto entry = std::find_if(session.overrides.begin(), session.overrides.end(),
        [id](const Override &one) { return one.recurrenceId == id; });
    return entry == session.overrides.end() ? nullptr : &*entry;
}

// The occurrences that were changed or cancelled, where nothing was taken back: that needs the whole meeting.
std::optional<std::vector<Override>> newOverrides(const Session &before, const Session &after)
{
    std::vector<Override> changed;
    for (const Override &entry : after.overrides) {
        const Override *old = entryOf(before, entry.recurrenceId);
        if (old && old->cancelled && !entry.cancelled)
            return {};
        if (!old || *old != entry)
            changed.push_back(entry);
    }
    const bool back = std::any_of(before.overrides.begin(), before.overrides.end(),
        [&after](const Override &entry) { return !entryOf(after, entry.recurrenceId); });
    return back ? std::nullopt : std::optional(std::move(changed));
}

Result<bool> knowsOccurrences(store::Connection &connection, const Meeting &meeting)
{
    auto account = store::AccountStore(connection).load(meeting.account);
    if (!account)
        return base::passOn(account);
    const auto *managed = providers::of(meeting.provider).managed;
    return *account && managed && managed->capabilities(**account).occurrences;
}

Result<void> intendSingle(store::Connection &connection, const Meeting &meeting, const Session &before,
    const Session &after, Instant now)
{
    if (!hasOccurrence(after, *meeting.recurrenceId))
        return appendCancel(connection, meeting, now);
    const auto was = planOf(before, meeting, now);
    const auto is = planOf(after, meeting, now);
    QStringList fields = changedTexts(before, after);
    if (was && is && was->series != is->series)
        fields += u"times"_s;
    if (was && is && (was->topic != is->topic || was->description != is->description))
        fields += u"topic"_s;
    fields.removeDuplicates();
    return fields.isEmpty() ? Result<void>() : appendChange(connection, meeting, fields, now);
}

Result<void> intendSeries(store::Connection &connection, const Meeting &meeting, const Session &before,
    const Session &after, Instant now)
{
    QStringList fields = changedTexts(before, after);
    const bool hasTimes = meeting.repeat != RepeatChoice::ReusableRoom;
    if (hasTimes && before.series != after.series)
        fields += u"times"_s;
    if (!fields.isEmpty() || !hasTimes || before.overrides == after.overrides)
        return fields.isEmpty() ? Result<void>() : appendChange(connection, meeting, fields, now);
    const auto overrides = newOverrides(before, after);
    auto singly = knowsOccurrences(connection, meeting);
    if (!singly)
        return base::passOn(singly);
    if (!overrides || !*singly)
        return appendChange(connection, meeting, { u"times"_s }, now);
    for (const Override &entry : *overrides) {
        auto appended = appendOccurrence(connection, meeting,
            entry.cancelled ? EffectKind::CancelOccurrence : EffectKind::ChangeOccurrence, entry.recurrenceId,
            now);
        if (!appended)
            return appended;
    }
    return {};
}

// A cancellation that has not gone out yet is taken back; after one that has, the host initiates again.
Result<void> takeBackCancel(store::Connection &connection, Meeting meeting, Instant trashedAt)
{
    store::OutboxStore outbox(connection);
    if (meeting.state == MeetingState::Cancelling) {
        auto waiting = outbox.mergeable(EffectKind::CancelMeeting, meeting.key);
        if (!waiting)
            return base::passOn(waiting);
        if (*waiting) {
            if (auto discarded = outbox.discard((*waiting)->key); !discarded)
                return discarded;
            meeting.state = MeetingState::Initiated;
        }
    } else if (meeting.state != MeetingState::Cancelled || meeting.linked || !meeting.fetchedAt
        || *meeting.fetchedAt < trashedAt) {
        return {};
    }
    if (meeting.state != MeetingState::Initiated)
        meeting.reason = Texts::tr("The meeting at %1 was removed while the session was in the trash. "
                                   "Initiate the session again.")
                             .arg(providers::of(meeting.provider).displayName());
    if (auto saved = store::MeetingStore(connection).save(meeting); !saved)
        return base::passOn(saved);
    return {};
}

template <typename Fn>
Result<void> forEachMeeting(store::Connection &connection, const model::SessionKey &session, Fn fn)
{
    auto meetings = store::MeetingStore(connection).ofSession(session);
    if (!meetings)
        return base::passOn(meetings);
    for (const Meeting &meeting : *meetings)
        if (auto done = fn(meeting); !done)
            return done;
    return {};
}

} // namespace

Result<void> appendIntents(
    store::Connection &connection, const Session &before, const Session &after, Instant now)
{
    return forEachMeeting(connection, after.key, [&](const Meeting &meeting) -> Result<void> {
        if (before.isTrashed() && !after.isTrashed()) {
            if (auto back = takeBackCancel(connection, meeting, *before.trashedAt); !back)
                return back;
        }
        if (!before.isTrashed() && after.isTrashed())
            return !meeting.linked && (isThereOrOnItsWay(meeting) || meeting.state == MeetingState::Failed)
                ? appendCancel(connection, meeting, now)
                : Result<void>();
        if (after.isTrashed() || !isThereOrOnItsWay(meeting))
            return {};
        return meeting.recurrenceId ? intendSingle(connection, meeting, before, after, now)
                                    : intendSeries(connection, meeting, before, after, now);
    });
}

Result<void> appendPasswordIntent(
    store::Connection &connection, const model::SessionKey &session, Instant now)
{
    return forEachMeeting(connection, session, [&](const Meeting &meeting) {
        return isThereOrOnItsWay(meeting) ? appendChange(connection, meeting, { u"password"_s }, now)
                                          : Result<void>();
    });
}

Result<void> appendAttendeeIntent(
    store::Connection &connection, const model::SessionKey &session, Instant now)
{
    return forEachMeeting(connection, session, [&](const Meeting &meeting) -> Result<void> {
        if (!isThereOrOnItsWay(meeting))
            return {};
        auto account = store::AccountStore(connection).load(meeting.account);
        if (!account)
            return base::passOn(account);
        const auto *managed = providers::of(meeting.provider).managed;
        if (!*account || !managed || !managed->capabilities(**account).attendeesInvited)
            return {};
        return appendChange(connection, meeting, { u"attendees"_s }, now);
    });
}

} // namespace services
