#include "services/meetingintents.h"

#include "services/effectpayload.h"
#include "store/connection.h"
#include "store/meetingstore.h"
#include "store/outboxstore.h"

#include <algorithm>

namespace services {

using base::Error;
using base::Instant;
using base::Result;
using model::Effect;
using model::EffectKind;
using model::EffectState;
using model::Meeting;
using model::MeetingState;

namespace {

Effect effectOn(const Meeting &meeting, EffectKind kind, const EffectPayload &payload, Instant now)
{
    Effect effect;
    effect.kind = kind;
    effect.session = meeting.session;
    effect.meeting = meeting.key;
    effect.account = meeting.account;
    effect.payload = payload.toJson();
    effect.createdAt = now;
    effect.notBefore = now;
    return effect;
}

Result<void> write(store::OutboxStore &outbox, Effect effect)
{
    if (auto appended = outbox.append(std::move(effect)); !appended)
        return base::passOn(appended);
    return {};
}

// A create that waits certainly did not arrive, and reads the session when it goes out: nothing to add to it.
Result<bool> isStillToBeMade(store::OutboxStore &outbox, const Meeting &meeting)
{
    if (meeting.state != MeetingState::Initiating)
        return false;
    if (auto untried = outbox.mergeable(EffectKind::CreateMeeting, meeting.key); !untried)
        return base::passOn(untried); // kept from being leased until the commit
    auto open = outbox.ofMeeting(meeting.key);
    if (!open)
        return base::passOn(open);
    return std::any_of(open->begin(), open->end(), [](const Effect &effect) {
        return effect.kind == EffectKind::CreateMeeting && effect.state == EffectState::Waiting;
    });
}

Result<void> discardAll(
    store::OutboxStore &outbox, const Meeting &meeting, std::optional<EffectKind> kind, bool failedOnly)
{
    auto open = outbox.ofMeeting(meeting.key);
    if (!open)
        return base::passOn(open);
    for (const Effect &effect : *open) {
        const bool still
            = effect.state == EffectState::Failed || (!failedOnly && effect.state == EffectState::Waiting);
        if (!still || (kind && effect.kind != *kind))
            continue;
        if (auto discarded = outbox.discard(effect.key); !discarded)
            return discarded;
    }
    return {};
}

} // namespace

bool isThereOrOnItsWay(const Meeting &meeting)
{
    return !meeting.linked && !meeting.goneThere
        && (meeting.state == MeetingState::Initiated || meeting.state == MeetingState::Initiating
            || meeting.state == MeetingState::Checking);
}

Result<void> appendOccurrence(store::Connection &connection, const Meeting &meeting, EffectKind kind,
    base::WallTime recurrenceId, Instant now)
{
    store::OutboxStore outbox(connection);
    if (auto early = isStillToBeMade(outbox, meeting); !early || *early)
        return early ? Result<void>() : base::passOn(early);
    auto waiting = outbox.mergeable(kind, meeting.key);
    if (!waiting)
        return base::passOn(waiting);
    if (*waiting && EffectPayload::of(**waiting).recurrenceId == recurrenceId)
        return {};
    EffectPayload payload;
    payload.recurrenceId = recurrenceId;
    return write(outbox, effectOn(meeting, kind, payload, now));
}

Result<void> appendChange(
    store::Connection &connection, const Meeting &meeting, const QStringList &fields, Instant now)
{
    store::OutboxStore outbox(connection);
    if (auto early = isStillToBeMade(outbox, meeting); !early || *early)
        return early ? Result<void>() : base::passOn(early);
    if (auto cleared = discardAll(outbox, meeting, EffectKind::ChangeMeeting, true); !cleared)
        return cleared;
    auto waiting = outbox.mergeable(EffectKind::ChangeMeeting, meeting.key);
    if (!waiting)
        return base::passOn(waiting);
    EffectPayload payload = *waiting ? EffectPayload::of(**waiting) : EffectPayload();
    payload.fields += fields;
    payload.fields.removeDuplicates();
    return *waiting ? outbox.setPayload((*waiting)->key, payload.toJson())
                    : write(outbox, effectOn(meeting, EffectKind::ChangeMeeting, payload, now));
}

Result<void> appendCancel(store::Connection &connection, const Meeting &stored, Instant now)
{
    Meeting meeting = stored;
    store::OutboxStore outbox(connection);
    auto neverSent = isStillToBeMade(outbox, meeting);
    if (!neverSent)
        return base::passOn(neverSent);
    if (auto cleared = discardAll(outbox, meeting, {}, false); !cleared)
        return cleared;
    const bool isGone = *neverSent || meeting.state == MeetingState::Failed || meeting.goneThere;
    meeting.reason.clear();
    // One that may be on its way stays Initiating or Checking until that is known; then it is cancelled.
    if (isGone)
        meeting.state = MeetingState::Cancelled;
    else if (meeting.state == MeetingState::Initiated)
        meeting.state = MeetingState::Cancelling;
    auto saved = store::MeetingStore(connection).save(meeting);
    if (!saved)
        return base::passOn(saved);
    return isGone ? Result<void>() : write(outbox, effectOn(meeting, EffectKind::CancelMeeting, {}, now));
}

} // namespace services
