// What became of mails, in a session's history: one line for many of one kind, which grows while they go out.
#pragma once

#include "base/result.h"
#include "model/history.h"
#include "model/mail.h"

#include <QString>

#include <vector>

namespace store {
class Connection;
}

namespace services {

// One such line.
struct MailHistory {
    model::MailKind kind = model::MailKind::Confirmation;
    int count = 1;
    QString whom; // of the last one
    QString reason; // why it did not go out; of the last one

    static bool isAbout(model::HistoryEvent event);
    static MailHistory of(const model::HistoryEntry &entry);
    // "Reminder sent to 298 people".
    QString text(model::HistoryEvent event) const;
};

// Inside the caller's transaction.
base::Result<void> noteMail(store::Connection &connection, model::HistoryEvent event, const model::Mail &mail,
    const QString &reason, base::Instant now, int count = 1);
// What became of these, by their state; nothing of those that go on waiting.
base::Result<void> noteOutcomes(
    store::Connection &connection, const std::vector<model::Mail> &mails, base::Instant now);

} // namespace services
