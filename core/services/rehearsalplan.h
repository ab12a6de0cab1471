// All that one session causes, in the order of time: mails, notifications, what its pages and its start allow
// (NEW-05). For the rehearsal, where nothing leaves the computer.
#pragma once

#include "base/async.h"
#include "base/clock.h"
#include "services/mailcomposer.h"

#include <QObject>

#include <vector>

namespace settings {
class Settings;
}
namespace store {
class DatabaseThread;
}

namespace services {

class MailAccounts;
class MailService;

struct RehearsalEvent {
    enum class Kind : std::uint8_t { Mail, Notification, Page, Start, CheckIn };

    Kind kind = Kind::Mail;
    base::Instant at {};
    QString what; // "Reminder, 2 hours before"
    QString whom; // of a mail; else who sees it
    QString state; // "planned", "kept here, not sent"
    bool isDone = false; // sent, or past
    model::Mail mail; // of a mail, also of one that is not written yet: then its `number` is 0
};

class RehearsalPlan : public QObject {
    Q_OBJECT

public:
    RehearsalPlan(store::DatabaseThread &database, MailService &mails, MailComposer &composer,
        MailAccounts &accounts, const settings::Settings &settings, const base::Clock &clock,
        QObject *parent = nullptr);

    // From when it was made until `ahead` from now; empty where it is gone.
    base::Async<std::vector<RehearsalEvent>> ofSession(
        const model::SessionKey &session, std::chrono::days ahead = std::chrono::days(8));
    // The exact text: as it was taken, else as it would be written now.
    base::Async<ComposedMail> text(const RehearsalEvent &mail);

Q_SIGNALS:
    void changed(); // ofSession() may differ; a few times a second at most

private:
    store::DatabaseThread &m_database;
    MailService &m_mails;
    MailComposer &m_composer;
    MailAccounts &m_accounts;
    const settings::Settings &m_settings;
    const base::Clock &m_clock;
};

} // namespace services
