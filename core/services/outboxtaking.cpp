#include "services/outboxjob.h"

#include "providers/registry.h"
#include "services/outboxwords.h"
#include "services/registrantintents.h"
#include "store/accountstore.h"
#include "store/connection.h"
#include "store/meetingstore.h"
#include "store/outboxstore.h"
#include "store/registrantstore.h"
#include "store/sessionstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace services {

using base::Error;
using base::Instant;
using base::Result;
using model::Effect;
using model::EffectKind;
using model::EffectState;

namespace {

// Longer than all requests of a job with their repeats, short enough to be found soon after a crash.
constexpr auto leaseFor = 5min;
constexpr int mostAttendees = 500;

Result<void> withWaitingForSignIn(store::Connection &connection, std::vector<model::AccountKey> &held)
{
    auto accounts = store::AccountStore(connection).list();
    if (!accounts)
        return base::passOn(accounts);
    for (const model::Account &account : *accounts)
        if (account.needsSignIn)
            held.push_back(account.key);
    return {};
}

// False: something it stands on is gone.
Result<bool> fill(store::Connection &connection, base::Random &random, OutboxJob &job)
{
    const Effect &effect = job.effects.front();
    auto account = store::AccountStore(connection).load(effect.account);
    if (!account)
        return base::passOn(account);
    auto meeting = store::MeetingStore(connection).load(effect.meeting);
    if (!meeting)
        return base::passOn(meeting);
    auto session = store::SessionStore(connection, random).load(effect.session);
    if (!session)
        return base::passOn(session);
    if (!*account || !*meeting || !*session || !providers::of((*account)->provider).managed)
        return false;
    job.account = std::move(**account);
    job.meeting = std::move(**meeting);
    job.session = std::move(**session);
    return true;
}

Result<void> settleAs(store::OutboxStore &outbox, Effect effect, EffectState state)
{
    effect.state = state;
    return outbox.settle(effect);
}

// Counts it; false where the day's budget is used up.
Result<bool> spend(store::OutboxStore &outbox, const OutboxJob &job, const Effect &effect, Instant now)
{
    const QString budget = budgetOf(effect);
    const auto limits = providers::of(job.account.provider).managed->capabilities(job.account).budget;
    const int limit = budget == "writes"_L1 ? limits.writes : limits.perRegistrant;
    if (budget.isEmpty() || limit == 0)
        return true;
    auto spent = outbox.spent(job.account.key, budget, now);
    if (!spent)
        return base::passOn(spent);
    if (*spent >= limit)
        return false;
    if (auto counted = outbox.spend(job.account.key, budget, now); !counted)
        return base::passOn(counted);
    return true;
}

// Who is still here, and may be added once more today; the others' effects are settled.
Result<void> keepSendable(store::Connection &connection, OutboxJob &job, Instant now)
{
    store::OutboxStore outbox(connection);
    std::vector<Effect> kept;
    for (const Effect &effect : job.effects) {
        const bool isPerson = !effect.registrant.isNull();
        if (isPerson) {
            auto person = store::RegistrantStore(connection).load(effect.registrant);
            if (!person)
                return base::passOn(person);
            if (!*person) {
                if (auto gone = settleAs(outbox, effect, EffectState::Discarded); !gone)
                    return gone;
                continue;
            }
            auto known = personOf(connection, effect, std::move(**person));
            if (!known)
                return base::passOn(known);
            job.people.push_back(std::move(*known));
        }
        auto may = spend(outbox, job, effect, now);
        if (!may)
            return base::passOn(may);
        // Looking for one whose answer was lost does not wait for tomorrow.
        if (*may || (effect.kind == EffectKind::CreateMeeting && effect.state == EffectState::Checking)) {
            kept.push_back(effect);
            continue;
        }
        if (isPerson)
            job.people.pop_back();
        Effect later = effect;
        later.notBefore = nextBudgetDay(now);
        later.lastError = budgetUsedUp(job.account, effect);
        if (auto waits = settleAs(outbox, later,
                effect.state == EffectState::Checking ? EffectState::Checking : EffectState::Waiting);
            !waits)
            return waits;
    }
    job.effects = std::move(kept);
    return {};
}

Result<void> addAttendees(store::Connection &connection, OutboxJob &job)
{
    if (!providers::of(job.account.provider).managed->capabilities(job.account).attendeesInvited)
        return {};
    auto people = store::RegistrantStore(connection)
                      .list({ job.session.key, {}, model::RegistrantState::Active, mostAttendees, 0 });
    if (!people)
        return base::passOn(people);
    for (const model::Registrant &person : *people)
        if (!person.email.trimmed().isEmpty())
            job.attendees += person.email.trimmed();
    return {};
}

Result<bool> complete(store::Connection &connection, base::Random &random, OutboxJob &job, Instant now)
{
    store::OutboxStore outbox(connection);
    auto filled = fill(connection, random, job);
    if (!filled)
        return filled;
    if (!*filled) {
        if (auto gone = settleAs(outbox, job.effects.front(), EffectState::Discarded); !gone)
            return base::passOn(gone);
        return false;
    }
    if (job.kind() == EffectKind::AddRegistrant) {
        const int batch
            = providers::of(job.account.provider).managed->capabilities(job.account).registrantBatch;
        if (batch > 1) {
            auto more = outbox.leaseBeside(job.effects.front(), now, batch - 1);
            if (!more)
                return base::passOn(more);
            job.effects.insert(job.effects.end(), more->begin(), more->end());
        }
    }
    if (auto kept = keepSendable(connection, job, now); !kept)
        return base::passOn(kept);
    if (job.effects.empty())
        return false;
    if (auto added = addAttendees(connection, job); !added)
        return base::passOn(added);
    return true;
}

} // namespace

QString budgetOf(const Effect &effect)
{
    switch (effect.kind) {
    case EffectKind::CreateMeeting:
    case EffectKind::ChangeMeeting:
    case EffectKind::ChangeOccurrence:
        return u"writes"_s;
    case EffectKind::AddRegistrant:
        return u"registrant:"_s + effect.registrant.toString();
    default:
        return {};
    }
}

Instant nextBudgetDay(Instant now)
{
    return std::chrono::floor<std::chrono::days>(now) + std::chrono::days(1);
}

Result<std::optional<OutboxJob>> takeJob(
    store::Connection &connection, base::Random &random, Instant now, std::vector<model::AccountKey> held)
{
    if (auto all = withWaitingForSignIn(connection, held); !all)
        return base::passOn(all);
    for (;;) {
        auto leased = store::OutboxStore(connection).lease(now, now + leaseFor, 1, held);
        if (!leased)
            return base::passOn(leased);
        if (leased->empty())
            return std::optional<OutboxJob>();
        OutboxJob job;
        job.effects = std::move(*leased);
        auto done = complete(connection, random, job, now);
        if (!done)
            return base::passOn(done);
        if (*done)
            return std::optional(std::move(job));
    }
}

Result<std::optional<Instant>> nextJobDue(store::Connection &connection, std::vector<model::AccountKey> held)
{
    if (auto all = withWaitingForSignIn(connection, held); !all)
        return base::passOn(all);
    return store::OutboxStore(connection).nextDue(held);
}

} // namespace services
