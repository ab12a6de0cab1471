// Reminders as rows of the queue: inside transactions on the SQL thread.
#pragma once

#include "base/random.h"
#include "base/result.h"
#include "model/mail.h"
#include "model/registrant.h"
#include "schedule/due.h"
#include "services/mailreminders.h"

namespace store {
class Connection;
}

namespace services {

// Due longer ago than this when it is seen: missed.
inline constexpr auto mailLateAfter = std::chrono::minutes(10);

// What the SQL thread has to know of the program.
struct ReminderTerms {
    base::Instant now {};
    bool canSend = false; // here
    bool isService = false;
    bool rehearses = false;
    QString hostAddress; // empty: not known
    QString hostName;
    QString hostLanguage;
};

// What fell due in a stretch of time, and how far it is written.
struct DueBatch {
    base::Instant after {};
    base::Instant until {};
    std::vector<schedule::DueMail> mails;
    std::size_t next = 0; // of `mails`
    QString lastAddress; // of that one
    int people = 0; // of that one
    bool clockWasSetBack = false;
    bool done = false;
    std::vector<MissedReminder> missed;
};

// Sessions that have something due after `after`, up to and including `until`, for one of these leads,
// sorted: asked lead by lead, so that only those are read that have something to tell.
base::Result<std::vector<model::Session>> sessionsDue(store::Connection &connection, base::Random &random,
    const std::vector<std::chrono::minutes> &leads, base::Instant after, base::Instant until);
base::Result<std::vector<schedule::DueMail>> mailsDue(
    store::Connection &connection, base::Random &random, base::Instant after, base::Instant until);

// From where the last program left off, at most a day at a time. Reads only.
base::Result<DueBatch> readDue(
    store::Connection &connection, base::Random &random, const ReminderTerms &terms);
// Writes some hundred rows of it; with the last of them, that all up to `until` is seen.
base::Result<DueBatch> writeDue(store::Connection &connection, const ReminderTerms &terms, DueBatch batch);

// Whether the host's own reminder goes by e-mail: from here, or from the service.
base::Result<bool> hostIsMailed(store::Connection &connection, const ReminderTerms &terms);

// In the transaction of a save. What was due before it is written as it stood, what has become needless is
// discarded, and what would have been due already by the new times is none.
base::Result<void> settleReminders(store::Connection &connection, const model::Session &before,
    const model::Session &after, base::Instant now);
// In the transaction of a registration: whoever comes late is reminded at once (ATT-12).
base::Result<void> remindLate(store::Connection &connection, const model::Registrant &person,
    const model::Session &session, base::Instant now);
// Of many at once; who is not stored, because the address was there already, is left out.
base::Result<void> remindLate(store::Connection &connection, const model::SessionKey &session,
    const std::vector<model::Registrant> &people, base::Instant now);
// The same where the session is not at hand; discards where the person is no longer active.
base::Result<void> settleReminders(
    store::Connection &connection, const model::Registrant &person, base::Instant now);

base::Result<int> nextEdition(
    store::Connection &connection, const model::SessionKey &session, base::Instant start);
model::Mail hostReminder(
    const model::Session &session, const schedule::DueMail &due, const ReminderTerms &terms);
model::Mail reminderTo(const model::Registrant &person, const model::Session &session,
    const schedule::DueMail &due, int edition, base::Instant now);

} // namespace services
