#pragma once

#include "base/random.h"
#include "base/result.h"
#include "model/session.h"
#include "model/sessionrow.h"

#include <QVariant>

#include <optional>
#include <vector>

namespace store {

class Connection;

// A stretch of time that an occurrence takes.
struct Interval {
    model::SessionKey session;
    QString topic;
    base::Instant start {};
    base::Instant end {};
    model::ProviderKind provider = model::ProviderKind::None;

    bool operator==(const Interval &) const = default;
};

// Sessions ↔ rows. Made for the length of one DatabaseThread::run (all) or read (what only looks).
class SessionStore {
public:
    SessionStore(Connection &connection, base::Random &random);

    // Gives key, reservedId, joinCode, publicToken and calendarUid where they are empty; revision becomes 1.
    // A reservedId that is set (an import) is taken over if it was never given out, else a new one is given.
    base::Result<model::Session> insert(model::Session session, base::Instant now);
    // Conflict when `revision` is not the stored one. Session ID, codes, UID and createdAt stay
    // as stored.
    base::Result<model::Session> update(model::Session session, base::Instant now);
    // Starts or ends it (MIK-18), whatever its revision, which stays: an edit that is open
    // meanwhile is no conflict. Nothing else changes.
    base::Result<model::Session> setRunning(
        const model::SessionKey &key, std::optional<base::Instant> since, base::Instant now);
    // A new join code and public token; the old ones open nothing from now on (SHA-03). Whatever its
    // revision, which stays.
    base::Result<model::Session> renewCodes(const model::SessionKey &key, base::Instant now);
    // For ever. Its session ID stays reserved and its join code is not given out for a while.
    base::Result<void> erase(const model::SessionKey &key, base::Instant now);
    base::Result<int> eraseTrashedBefore(base::Instant before, base::Instant now);

    base::Result<std::optional<model::Session>> load(const model::SessionKey &key);
    base::Result<std::optional<model::Session>> findByReservedId(model::ReservedId id);
    base::Result<std::optional<model::Session>> findByJoinCode(const QString &code);
    base::Result<std::optional<model::Session>> findByPublicToken(const QString &token);
    base::Result<std::optional<model::Session>> findByCalendarUid(const QString &uid);
    // Whole sessions in the order of their creation, for export.
    base::Result<std::vector<model::Session>> all(model::ListFilter filter, int limit = 1'000'000);

    // Inside run() (not read()) what expired since the last rollForward is brought up to date
    // first.
    base::Result<model::SessionPage> page(const model::ListQuery &query);
    base::Result<int> count(const model::ListQuery &query);
    // Occurrences that touch [from, to), by start: today's list and the month. Without the trash.
    base::Result<std::vector<model::SessionRow>> occurrencesBetween(
        base::Instant from, base::Instant to, int limit = 5000);
    base::Result<std::vector<Interval>> busyBetween(
        base::Instant from, base::Instant to, const model::SessionKey &except = {}, int limit = 5000);
    // Sessions, whole, with an occurrence that starts in [from, to): whose reminders may be due.
    base::Result<std::vector<model::Session>> startingBetween(
        base::Instant from, base::Instant to, int limit = 5000);
    // Every lead that some session has its host notified by, so that the hours ahead can be asked
    // for by lead.
    base::Result<std::vector<std::chrono::minutes>> notificationLeads();
    base::Result<std::vector<std::chrono::minutes>> mailReminderLeads(); // the same of e-mail reminders
    base::Result<std::vector<model::SessionRow>> running();

    // Moves "next occurrence" on where it has ended; the number of sessions changed. Touches only
    // those.
    base::Result<int> rollForward(base::Instant now);
    // When rollForward has something to do next.
    base::Result<std::optional<base::Instant>> nextRoll();

    // Session IDs given out in advance, for sessions that are not saved yet.
    base::Result<std::vector<model::ReservedId>> reserveIds(int number, base::Instant now);

private:
    base::Result<std::optional<model::Session>> only(const QString &condition, const QVariant &value);
    tl::unexpected<base::Error> missingOrChanged(const model::SessionKey &key);

    Connection &m_connection;
    base::Random &m_random;
};

} // namespace store
