#pragma once

#include "base/async.h"
#include "base/clock.h"
#include "base/random.h"
#include "mail/secretsource.h"
#include "mail/sender.h"
#include "services/mailqueue.h"
#include "services/mailservice.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <vector>

namespace services {

// The mail queue's motor: takes what is due, has it composed, hands it to the sender, settles it. All that it
// writes goes through turns, one at a time; a mail's last bytes go only after the turn that says so is on the
// disk.
class MailRun : public QObject {
    Q_OBJECT

public:
    MailRun(store::DatabaseThread &database, MailComposer &composer, MailAccounts &accounts,
        const base::Clock &clock, base::Random &random, const MailService::Options &options);
    ~MailRun() override;

    void begin();
    void stop();
    // Something may be due now.
    void look();
    // The network or the keychain may be back. A password that was refused is not tried again: servers lock
    // accounts that keep trying.
    void wakeUp();
    // The host says "now".
    void tryAgain();
    // Why nothing goes out at all, for people; empty: it does.
    QString held() const;

Q_SIGNALS:
    void idle();
    void needsAccount(int waiting);
    void signInNeeded(const QString &why);

private:
    struct InHand {
        model::Mail mail;
        quint64 place = 0; // in the sender's queue; 0: not there yet
        bool isMarking = false; // that it is handed over is being written
        bool mayGo = false; // that is written
        bool isAsked = false; // the sender was at its last bytes
        std::shared_ptr<QPromise<base::Result<bool>>> handover; // waits for the word
        base::Async<mail::Sent> answer;
    };
    // Few in hand, so that what is written now and needed sooner goes out sooner; more where the server is
    // quick.
    static constexpr int fewest = 8;
    static constexpr int most = 64;
    using Number = qint64; // model::Mail::number: the order of writing

    void turn();
    MailTurn nextTurn();
    std::vector<model::Mail> toHandOver();
    bool canTake() const;
    bool isResting() const;
    void turned(const MailTurn &turn, const base::Result<MailTurnDone> &done);
    void grant(const MailTurn &turn, const std::vector<model::MailKey> &mayGo);
    void keep(const MailTurn &turn, const MailTurnDone &done);
    void take(const std::vector<model::Mail> &mails);
    void send(Number number, const base::Result<ComposedMail> &composed);
    base::Async<bool> mayHandOver(const mail::MessageId &id);
    void answered(Number number, const base::Result<mail::Sent> &answer);
    void judge(const base::Error &error);
    void hold(const base::Error &error, const QString &server);
    void restUntil(base::Instant until, const QString &why, bool isOfNetwork);
    void withdraw();
    void rest(std::optional<base::Instant> nextDue);
    void sleepUntil(std::optional<base::Instant> due);
    void adapt();
    bool openSender();
    std::unique_ptr<mail::Sender> makeSender(const mail::SmtpAccount &server);
    void closeSender();
    void tellNeed();

    store::DatabaseThread &m_database;
    MailComposer &m_composer;
    MailAccounts &m_accounts;
    const base::Clock &m_clock;
    base::Random &m_random;
    MailService::Options m_options;
    mail::Address m_from;
    QString m_server;
    std::unique_ptr<mail::SecretSource> m_secret;
    std::unique_ptr<mail::Sender> m_sender;
    QTimer m_timer; // until the next is due
    QTimer m_gather; // outcomes that wait for others to share a commit with
    QTimer m_keep; // leases that may have to last longer
    std::map<Number, InHand> m_inHand;
    QHash<QByteArray, Number> m_byId;
    std::vector<model::Mail> m_settled; // to be written
    QString m_held;
    bool m_isHeldByKeychain = false;
    bool m_restIsOfNetwork = false;
    std::optional<base::Instant> m_restUntil;
    QString m_restWhy;
    int m_troubles = 0; // in a row, of the account
    int m_most; // in hand at once
    std::optional<std::chrono::steady_clock::time_point> m_tookAt;
    bool m_on = false;
    bool m_loaded = false; // whether there is an account is known
    bool m_turning = false;
    bool m_lookAgain = false; // when the turn is over
    bool m_mayHaveMore = true;
    bool m_keepDue = false;
    bool m_gathered = false;
    bool m_isOtherAccount = false; // the sender is the old one's
    bool m_needTold = false;
    quint64 m_places = 0;
};

} // namespace services
