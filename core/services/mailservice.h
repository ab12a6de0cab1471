// E-mail in motion: what waits goes out when it is due, the most urgent first, each once; and what waits,
// failed, was missed or may have arrived is shown in plain words (NEW-02, NEW-04, NEW-06, NEW-11).
#pragma once

#include "base/async.h"
#include "base/clock.h"
#include "base/random.h"
#include "mail/smtptransfer.h"
#include "model/mail.h"
#include "services/mailcomposer.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace store {
class Connection;
class DatabaseThread;
} // namespace store

namespace services {

class MailAccounts;
class MailRun;

struct MailLine {
    model::Mail mail; // Sending also while the server's answer to it is awaited
    QString topic;
    QString whom; // "Ann Miller <ann@example.org>"
    QString what; // "Reminder, 2 hours before"
    QString state; // in plain words: why, and when again
    bool canSendNow = false;
    bool canTakeBack = false;
    bool canSayArrived = false;
    bool canDraft = false;
};

// Of all sessions.
struct MailsWaiting {
    int waiting = 0; // also those that are being sent
    int failed = 0;
    int missed = 0;
    int uncertain = 0; // may have arrived
};

class MailService : public QObject {
    Q_OBJECT

public:
    struct Options {
        int connections = 2; // many providers take no more
        mail::SmtpTimeouts timeouts = {};
    };

    MailService(store::DatabaseThread &database, MailComposer &composer, MailAccounts &accounts,
        const base::Clock &clock, base::Random &random, const Options &options, QObject *parent = nullptr);
    ~MailService() override;

    // From now on what is due goes out. Before, and after stop(), mails only wait. Of what is under way at
    // stop(), what was not handed over waits again at once.
    void begin();
    void stop();
    // The clock was moved, the computer woke, the network is back.
    void wakeUp();
    bool canSend() const; // an account is set up and its password known

    // What waits, is being sent, failed, was missed or may have arrived, in order of urgency.
    base::Async<std::vector<MailLine>> lines(int limit = 1000);
    base::Async<std::vector<MailLine>> ofSession(const model::SessionKey &session, int limit = 500);
    base::Async<MailsWaiting> counts();
    base::Async<ComposedMail> preview(const model::MailKey &mail); // the exact text

    // Each gives how many it concerned; what has moved on meanwhile is left alone.
    base::Async<int> sendNow(const std::vector<model::MailKey> &mails); // waiting, failed, missed, uncertain
    base::Async<int> takeBack(const std::vector<model::MailKey> &mails); // not at the server yet: discarded
    base::Async<int> sayArrived(const std::vector<model::MailKey> &mails); // uncertain ones: sent
    // For the host's own mail program: .eml files in `folder`, which is made; Meetwright no longer sends
    // them. Gives the files.
    base::Async<QStringList> draft(const std::vector<model::MailKey> &mails, const QString &folder);

Q_SIGNALS:
    void changed(); // lines() may differ; a few times a second at most
    void idle(); // nothing is under way and nothing can go out now
    void needsAccount(int waiting); // said once: mails are due, and there is no account to send them by
    void signInNeeded(const QString &why); // said once: nothing goes out until the host mends it

private:
    base::Async<std::vector<MailLine>> linesOf(
        std::function<base::Result<std::vector<model::Mail>>(store::Connection &)> read);
    base::Async<QStringList> draftNext(
        std::vector<model::Mail> mails, const QString &folder, QStringList written);

    store::DatabaseThread &m_database;
    MailComposer &m_composer;
    MailAccounts &m_accounts;
    const base::Clock &m_clock;
    base::Random &m_random;
    QTimer m_telling; // gathers changes
    std::unique_ptr<MailRun> m_run;
};

} // namespace services
