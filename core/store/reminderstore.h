#pragma once

#include "base/result.h"
#include "model/mail.h"

#include <QStringList>
#include <QVariantList>

#include <vector>

namespace store {

class Connection;

// Reminders that share their kind, occurrence, lead and state.
struct ReminderCount {
    model::MailKind kind = model::MailKind::Reminder;
    base::Instant start {};
    std::chrono::minutes lead { 0 };
    model::MailState state = model::MailState::Waiting;
    int people = 0; // each once
};

// The mails that remind of occurrences, by occurrence; one by one they are MailStore's.
class ReminderStore {
public:
    explicit ReminderStore(Connection &connection) : m_connection(connection) { }

    // Of occurrences that start in [from, to].
    base::Result<std::vector<ReminderCount>> counts(
        const model::SessionKey &session, base::Instant from, base::Instant to);
    // The `once` of each that went to attendees of the occurrence that starts then.
    base::Result<QStringList> names(const model::SessionKey &session, base::Instant start);
    // Those of the group that have not gone out: Waiting, Failed or Missed. The same can be written again.
    // `again`: also those that the host asked for.
    base::Result<int> discard(const model::SessionKey &session, const ReminderCount &group, bool again);
    base::Result<int> discard(const model::RegistrantKey &registrant);
    // Missed ones whose time, as it turns out, is still to come: the clock was wrong.
    base::Result<int> discardMissedAfter(base::Instant now);

private:
    base::Result<int> discardWhere(const QString &which, QVariantList values);

    Connection &m_connection;
};

} // namespace store
