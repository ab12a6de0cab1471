#pragma once

#include "base/result.h"
#include "model/effect.h"

#include <optional>
#include <vector>

namespace store {

class Connection;

// The outbox ↔ rows: every outgoing effect is here before it happens and keeps its outcome (NEW-02). It goes
// with its session when that is erased for ever: what must still reach the provider goes out before.
class OutboxStore {
public:
    explicit OutboxStore(Connection &connection) : m_connection(connection) { }

    // Inside the transaction that wants the effect. Gives `number`.
    base::Result<model::Effect> append(model::Effect effect);
    // A waiting effect of the same kind on the same meeting (and registrant) that was not tried yet: a
    // later edit goes into it instead of a second request. Empty where there is none, or where another
    // kind of effect on the same was written behind it. Inside run() nobody leases it until the commit.
    base::Result<std::optional<model::Effect>> mergeable(model::EffectKind kind,
        const model::MeetingKey &meeting, const model::RegistrantKey &registrant = {});
    // Conflict when it was leased or tried meanwhile.
    base::Result<void> setPayload(const model::EffectKey &key, const QByteArray &payload);

    // Takes what may go out now, what is due longest first, and marks it Running until `leaseUntil`; FOR
    // UPDATE SKIP LOCKED on PostgreSQL. An effect waits while an earlier one of its meeting is neither done
    // nor discarded (so a failed one holds back those behind it); those of different registrants do not wait
    // for each other. A Running one whose lease ran out comes as Checking. Effects of `held` accounts are
    // left alone.
    base::Result<std::vector<model::Effect>> lease(base::Instant now, base::Instant leaseUntil, int limit,
        const std::vector<model::AccountKey> &held = {});
    // More of the same kind and meeting as `first`, which was leased just now: what goes out in one request.
    base::Result<std::vector<model::Effect>> leaseBeside(
        const model::Effect &first, base::Instant now, int limit);
    // What came of it: state, attempts, notBefore, lastError. Only the holder of the lease may say so, by
    // `leaseUntil` as lease() gave it; Conflict when it was taken over.
    base::Result<void> settle(const model::Effect &effect);
    // When lease() has something to give next, without held accounts; empty: nothing waits.
    base::Result<std::optional<base::Instant>> nextDue(const std::vector<model::AccountKey> &held = {});

    base::Result<std::optional<model::Effect>> load(const model::EffectKey &key);
    // Waiting, running, checking and failed ones, in order; done and discarded ones only by ofSession,
    // which gives the newest first.
    base::Result<std::vector<model::Effect>> open(int limit = 1000);
    base::Result<std::vector<model::Effect>> ofSession(const model::SessionKey &session, int limit = 200);
    base::Result<std::vector<model::Effect>> ofMeeting(const model::MeetingKey &meeting);
    // Something of the session is under way, or its meeting was to be removed and the provider refused: with
    // the entry erased nobody would know of the meeting any more.
    base::Result<bool> holds(const model::SessionKey &session);
    // The host's "Send now" (Waiting or Failed: due at once) and "Discard" (not Running nor Checking).
    base::Result<void> sendNow(const model::EffectKey &key, base::Instant now);
    base::Result<void> discard(const model::EffectKey &key);
    // Done and discarded ones, and budgets of days before.
    base::Result<int> eraseDoneBefore(base::Instant before);

    // The day's budget (00:00 UTC): how many requests of a budget were sent for an account and, where the
    // budget is per person, a registrant. `budget` is "writes" or "registrant:<key>".
    base::Result<int> spent(const model::AccountKey &account, const QString &budget, base::Instant now);
    base::Result<void> spend(const model::AccountKey &account, const QString &budget, base::Instant now);
    // What was spent before a request that certainly did not arrive.
    base::Result<void> giveBack(const model::AccountKey &account, const QString &budget, base::Instant now);

private:
    base::Result<std::vector<model::Effect>> taken(
        base::Result<std::vector<model::Effect>> effects, base::Instant leaseUntil);
    base::Result<void> changed(const model::EffectKey &key, const base::Result<int> &rows);

    Connection &m_connection;
};

} // namespace store
