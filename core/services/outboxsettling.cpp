#include "providers/registry.h"
#include "services/effectpayload.h"
#include "services/meetingrecord.h"
#include "services/outboxjob.h"
#include "services/outboxwords.h"
#include "services/peoplesettling.h"
#include "services/registrantintents.h"
#include "services/meetingintents.h"
#include "store/accountstore.h"
#include "store/connection.h"
#include "store/meetingstore.h"
#include "store/outboxstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace services {

using base::Error;
using base::ErrorKind;
using base::Instant;
using base::Result;
using model::Effect;
using model::EffectKind;
using model::EffectState;
using model::HistoryEvent;
using model::Meeting;
using model::MeetingState;
using model::Registrant;

namespace {

constexpr std::chrono::seconds longestDelay = 15min;

// 1 s, 2 s, 4 s ... 15 min, each a fifth shorter or longer, so that many programs do not come together.
std::chrono::seconds delayAfter(int attempts, base::Random &random)
{
    const std::chrono::seconds plain = std::min<std::chrono::seconds>(
        longestDelay, std::chrono::seconds(1LL << std::clamp(attempts - 1, 0, 20)));
    const qint64 fifth = plain.count() / 5;
    const qint64 jitter = fifth == 0 ? 0 : qint64(random.below(quint64(2 * fifth + 1))) - fifth;
    return std::max<std::chrono::seconds>(1s, plain + std::chrono::seconds(jitter));
}

bool isAboutPeople(EffectKind kind)
{
    return kind == EffectKind::AddRegistrant || kind == EffectKind::CancelRegistrant
        || kind == EffectKind::ApproveRegistrant;
}

struct Settling {
    store::Connection &connection;
    base::Random &random;
    const OutboxJob &job;
    Instant now;

    // What becomes of an effect after an answer.
    Effect settled(const Effect &effect, const EffectAnswer &answer);
    Result<EffectState> one(const Effect &effect, const EffectAnswer &answer, const Registrant *person);
    Result<void> meetingAfter(const Effect &effect, const EffectAnswer &answer, EffectState state);
    Result<void> created(Meeting meeting, const EffectPayload &payload, const EffectAnswer &answer);
    Result<void> changed(Meeting meeting, const EffectPayload &payload, const EffectAnswer &answer);
    Result<void> cancelled(Meeting meeting);
    Result<void> refused(Meeting meeting, EffectKind kind, const Error &error);
    Result<void> needsSignIn();
    Result<void> replace(const std::vector<model::MeetingKey> &old, const Meeting &now);
    Result<void> note(HistoryEvent event, const QString &detail);
    Result<void> save(const Meeting &meeting);
    QString why(const Error &error) const { return reasonOf(error, job.account); }
};

Result<void> Settling::note(HistoryEvent event, const QString &detail)
{
    return noteHistory(connection, job.session.key, event, detail, now, job.meeting.initiatedBy);
}

Result<void> Settling::save(const Meeting &meeting)
{
    if (auto saved = store::MeetingStore(connection).save(meeting); !saved)
        return base::passOn(saved);
    return {};
}

Effect Settling::settled(const Effect &effect, const EffectAnswer &answer)
{
    Effect after = effect;
    const bool wasChecking = effect.state == EffectState::Checking;
    if (!answer.error) {
        after.state = EffectState::Done;
        after.lastError.clear();
        return after;
    }
    const Error &error = *answer.error;
    after.lastError = why(error);
    after.notBefore = error.notBefore ? std::max(*error.notBefore, now + 1s)
                                      : now + delayAfter(effect.attempts + 1, random);
    ++after.attempts;
    switch (error.kind) {
    case ErrorKind::Transient:
        // What was looked for and not found out yet may still be there.
        after.state = wasChecking ? EffectState::Checking : EffectState::Waiting;
        break;
    case ErrorKind::Lost:
    case ErrorKind::Cancelled:
        after.state = EffectState::Checking;
        break;
    case ErrorKind::Unauthorised:
    case ErrorKind::Storage:
        after.state = wasChecking ? EffectState::Checking : EffectState::Waiting;
        if (error.kind == ErrorKind::Unauthorised && error.part != "keychain"_L1) {
            after.notBefore = now; // held by its account, not by time
            after.attempts = effect.attempts;
        }
        break;
    default:
        after.state = answer.unknown ? EffectState::Checking : EffectState::Failed;
        break;
    }
    return after;
}

Result<void> Settling::needsSignIn()
{
    auto account = store::AccountStore(connection).load(job.account.key);
    if (!account)
        return base::passOn(account);
    if (!*account || (*account)->needsSignIn)
        return {};
    (*account)->needsSignIn = true;
    return store::AccountStore(connection).noteTest(**account);
}

Result<EffectState> Settling::one(const Effect &effect, const EffectAnswer &answer, const Registrant *person)
{
    const Effect after = settled(effect, answer);
    store::OutboxStore outbox(connection);
    if (auto done = outbox.settle(after); !done)
        return base::passOn(done);
    if (answer.error && answer.error->kind == ErrorKind::Unauthorised
        && answer.error->part != "keychain"_L1) {
        if (auto held = needsSignIn(); !held)
            return base::passOn(held);
    }
    const bool didNotArrive = after.state == EffectState::Waiting || answer.adopted;
    if (const QString budget = budgetOf(effect); didNotArrive && !budget.isEmpty()) {
        if (auto back = outbox.giveBack(job.account.key, budget, now); !back)
            return base::passOn(back);
    }
    auto told = person ? settlePerson(connection, job, *person, { effect.kind, after.state, answer }, now)
                       : meetingAfter(effect, answer, after.state);
    if (!told)
        return base::passOn(told);
    return after.state;
}

Result<void> Settling::meetingAfter(const Effect &effect, const EffectAnswer &answer, EffectState state)
{
    auto stored = store::MeetingStore(connection).load(job.meeting.key);
    if (!stored)
        return base::passOn(stored);
    if (!*stored)
        return {};
    Meeting meeting = std::move(**stored);
    const EffectPayload payload = EffectPayload::of(effect);
    if (state == EffectState::Failed)
        return refused(std::move(meeting), effect.kind, *answer.error);
    if (answer.error) {
        meeting.reason = why(*answer.error);
        if (effect.kind == EffectKind::CreateMeeting)
            meeting.state
                = state == EffectState::Checking ? MeetingState::Checking : MeetingState::Initiating;
        return save(meeting);
    }
    meeting.reason.clear();
    switch (effect.kind) {
    case EffectKind::CreateMeeting:
        return created(std::move(meeting), payload, answer);
    case EffectKind::ChangeMeeting:
        return changed(std::move(meeting), payload, answer);
    case EffectKind::CancelMeeting:
        return cancelled(std::move(meeting));
    case EffectKind::EndMeeting:
        return note(HistoryEvent::MeetingEnded, meetingName(meeting));
    default:
        meeting.goneThere = false;
        if (auto saved = save(meeting); !saved)
            return saved;
        return note(HistoryEvent::MeetingChanged, meetingName(meeting));
    }
}

Result<void> Settling::created(Meeting meeting, const EffectPayload &payload, const EffectAnswer &answer)
{
    agreeOn(meeting, answer.made->facts, now);
    meeting.state = MeetingState::Initiated;
    meeting.initiatedAt = now;
    if (auto saved = store::MeetingStore(connection).save(meeting); !saved)
        return base::passOn(saved);
    auto meetings = store::MeetingStore(connection).ofSession(job.session.key);
    if (!meetings)
        return base::passOn(meetings);
    const auto isEarlier = [&meeting](const Meeting &other) {
        return other.state == MeetingState::Initiated && other.recurrenceId && meeting.recurrenceId
            && *other.recurrenceId < *meeting.recurrenceId;
    };
    if (std::none_of(meetings->begin(), meetings->end(), isEarlier)) {
        auto lent = lendPlace(connection, random, job.session.key, meeting, answer.passwordKept, now);
        if (!lent)
            return lent;
    }
    if (auto noted
        = note(answer.adopted ? HistoryEvent::MeetingAdopted : HistoryEvent::Initiated, meetingName(meeting));
        !noted)
        return noted;
    if (auto pushed = appendPushAll(connection, job.session.key, meeting, now); !pushed)
        return base::passOn(pushed);
    return replace(payload.replaces, meeting);
}

// NEW-01: the new meeting is there and the session leads to it; now the old one may go.
Result<void> Settling::replace(const std::vector<model::MeetingKey> &old, const Meeting &made)
{
    for (const model::MeetingKey &key : old) {
        auto meeting = store::MeetingStore(connection).load(key);
        if (!meeting)
            return base::passOn(meeting);
        if (!*meeting || (*meeting)->state == MeetingState::Cancelled)
            continue;
        if (auto noted
            = note(HistoryEvent::MovedToProvider, meetingName(**meeting) + u" → "_s + meetingName(made));
            !noted)
            return noted;
        if ((*meeting)->linked) { // the host's own: only let go
            (*meeting)->state = MeetingState::Cancelled;
            if (auto saved = save(**meeting); !saved)
                return saved;
        } else if (auto cancelled = appendCancel(connection, **meeting, now); !cancelled) {
            return cancelled;
        }
    }
    return {};
}

Result<void> Settling::changed(Meeting meeting, const EffectPayload &payload, const EffectAnswer &answer)
{
    agreeOn(meeting, answer.made->facts, now);
    if (auto saved = save(meeting); !saved)
        return saved;
    if (meeting.state == MeetingState::Initiated) {
        auto lent = lendPlace(connection, random, job.session.key, meeting, answer.passwordKept, now);
        if (!lent)
            return lent;
    }
    return note(HistoryEvent::MeetingChanged, meetingName(meeting) + u": "_s + payload.fields.join(u", "_s));
}

Result<void> Settling::cancelled(Meeting meeting)
{
    meeting.state = MeetingState::Cancelled;
    meeting.fetchedAt = now;
    meeting.theirs.reset();
    if (auto saved = save(meeting); !saved)
        return saved;
    if (auto back = takePlaceBack(connection, random, job.session.key, meeting, now); !back)
        return back;
    return note(HistoryEvent::InitiationCancelled, meetingName(meeting));
}

Result<void> Settling::refused(Meeting meeting, EffectKind kind, const Error &error)
{
    meeting.reason = why(error);
    HistoryEvent event = HistoryEvent::MeetingChanged;
    if (kind == EffectKind::CreateMeeting) {
        event = HistoryEvent::InitiationFailed;
        meeting.state = MeetingState::Failed;
    } else if (error.kind == ErrorKind::NotFound) {
        meeting.goneThere = true;
    } else if (meeting.state == MeetingState::Cancelling) {
        meeting.state = MeetingState::Initiated;
    }
    if (auto saved = save(meeting); !saved)
        return saved;
    return note(event, QString(meetingName(meeting) + u": "_s + meeting.reason));
}

// The meeting was certainly not made: what was to follow has nothing to follow.
Result<void> dropWhatFollows(store::Connection &connection, const model::MeetingKey &meeting)
{
    store::OutboxStore outbox(connection);
    auto open = outbox.ofMeeting(meeting);
    if (!open)
        return base::passOn(open);
    bool wasToGo = false;
    for (const Effect &effect : *open) {
        if (effect.state != EffectState::Waiting)
            continue;
        wasToGo = wasToGo || effect.kind == EffectKind::CancelMeeting;
        if (auto discarded = outbox.discard(effect.key); !discarded)
            return discarded;
    }
    if (!wasToGo)
        return {};
    auto stored = store::MeetingStore(connection).load(meeting);
    if (!stored || !*stored)
        return stored ? Result<void>() : base::passOn(stored);
    (*stored)->state = MeetingState::Cancelled;
    if (auto saved = store::MeetingStore(connection).save(**stored); !saved)
        return base::passOn(saved);
    return {};
}

} // namespace

Result<bool> settleJob(store::Connection &connection, base::Random &random, const OutboxJob &job,
    const std::vector<EffectAnswer> &answers, Instant now)
{
    Settling settling { connection, random, job, now };
    for (size_t i = 0; i < job.effects.size(); ++i) {
        const Effect &effect = job.effects[i];
        const Registrant *person = isAboutPeople(effect.kind) ? &job.people[i] : nullptr;
        const auto state = settling.one(effect, answers[i], person);
        if (!state)
            return base::passOn(state);
        if (effect.kind == EffectKind::CreateMeeting && *state == EffectState::Failed) {
            if (auto dropped = dropWhatFollows(connection, job.meeting.key); !dropped)
                return base::passOn(dropped);
        }
    }
    return true;
}

} // namespace services
