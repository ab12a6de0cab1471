#pragma once

#include "base/clock.h"
#include "mail/secretsource.h"
#include "mail/sender.h"
#include "mail/smtpworker.h"

#include <QObject>
#include <QPromise>

#include <functional>
#include <deque>
#include <map>

namespace mail {

// Sends through one account's server. At most `connections` at a time, each used again for what comes next.
// Destroyed, it ends all connections at once: what was not handed over is Cancelled, the rest Lost.
class SmtpSender final : public QObject, public Sender {
    Q_OBJECT

public:
    struct Options {
        int connections = 2; // many providers take no more
        SmtpTimeouts timeouts;
        // Asked when all of a message but its last bytes is at the server, on the sender's thread; the last
        // bytes go after `true`, anything else ends the transfer as Cancelled. Empty: they go at once.
        std::function<base::Async<bool>(const MessageId &)> mayHandOver = {};
    };

    SmtpSender(const SmtpAccount &account, SecretSource &secrets, const base::Clock &clock,
        const Options &options, QObject *parent = nullptr);
    ~SmtpSender() override;

    base::Async<Sent> send(const Message &message) override;
    void cancel(const MessageId &id) override;
    void allow(const MessageId &id) override;

private:
    struct Pending {
        MessageId id;
        SmtpJob job;
        QPromise<base::Result<Sent>> promise;
        bool askedAgain = false; // for another token
        bool triedAgain = false; // on another connection
    };

    void begin(quint64 number);
    void askSecret(quint64 number, const QByteArray &refused);
    void hand(quint64 number, const base::Result<QByteArray> &secret);
    void collect();
    void askHandover(quint64 number);
    void settle(const SmtpTalk &talk);
    void signedIn();
    void triedAlone(const base::Result<Sent> &result);
    void end(quint64 number, const base::Result<Sent> &result);

    SmtpAccount m_account;
    SecretSource &m_secrets;
    const base::Clock &m_clock;
    SmtpTimeouts m_timeouts;
    std::function<base::Async<bool>(const MessageId &)> m_mayHandOver;
    std::map<quint64, Pending> m_pending;
    quint64 m_last = 0;
    // Until the server has accepted the password one mail tries it alone and the others are held: servers
    // lock accounts that try a wrong one too often.
    bool m_isSignedIn = false;
    quint64 m_alone = 0;
    std::deque<quint64> m_held;
    SmtpBoard m_board;
    std::vector<std::unique_ptr<SmtpWorker>> m_workers;
};

} // namespace mail
