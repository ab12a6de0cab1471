// One piece of the outbox's work: an effect, or the registrants of one meeting that go out in one request,
// with all that it needs. Taken, carried out and settled, in this order; the first and last are one
// transaction each.
#pragma once

#include "base/random.h"
#include "base/result.h"
#include "model/account.h"
#include "model/effect.h"
#include "model/meeting.h"
#include "model/registrant.h"
#include "model/session.h"
#include "providers/meetingprovider.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace store {
class Connection;
}

namespace services {

struct OutboxJob {
    std::vector<model::Effect> effects; // several only of AddRegistrant
    std::vector<model::Registrant> people; // beside `effects`, of the registrant kinds
    model::Account account;
    model::Meeting meeting;
    model::Session session;
    QStringList attendees; // where they are part of the event

    model::EffectKind kind() const { return effects.front().kind; }
    bool isChecking() const { return effects.front().state == model::EffectState::Checking; }
};

// What came of one effect.
struct EffectAnswer {
    std::optional<base::Error> error = {};
    std::optional<providers::MadeMeeting> made = {}; // created, changed or found
    std::optional<providers::PersonThere> person = {};
    bool unknown = false; // with `error`: whether it happened could not be found out
    bool adopted = false; // found there after a lost answer
    bool passwordKept = false; // the provider's own one is in the keychain
};

// Leases what is due next. Whatever cannot go out now (the day's budget is used up) or no more (its meeting
// is gone) is settled on the way. Empty: nothing is due. Accounts in `held`, and those that wait for a
// sign-in, are left alone.
base::Result<std::optional<OutboxJob>> takeJob(store::Connection &connection, base::Random &random,
    base::Instant now, std::vector<model::AccountKey> held);

// When takeJob() may have something again; empty: nothing waits.
base::Result<std::optional<base::Instant>> nextJobDue(
    store::Connection &connection, std::vector<model::AccountKey> held);

// Writes what came of it: effects, meeting, session, registrants, history. `answers` as `job.effects`.
base::Result<bool> settleJob(store::Connection &connection, base::Random &random, const OutboxJob &job,
    const std::vector<EffectAnswer> &answers, base::Instant now);

// The budget that an effect counts in ("writes", "registrant:<key>"); empty: none.
QString budgetOf(const model::Effect &effect);
// When budgets begin anew.
base::Instant nextBudgetDay(base::Instant now);

} // namespace services
