#pragma once

#include "base/clock.h"
#include "mail/secretsource.h"
#include "mail/sender.h"
#include "mail/smtpworker.h"

#include <QObject>
#include <QPromise>

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
    };

    SmtpSender(const SmtpAccount &account, SecretSource &secrets, const base::Clock &clock,
        const Options &options, QObject *parent = nullptr);
    ~SmtpSender() override;

    base::Async<Sent> send(const Message &message) override;
    void cancel(const MessageId &id) override;

private:
    struct Pending {
        MessageId id;
        SmtpJob job;
        QPromise<base::Result<Sent>> promise;
        bool askedAgain = false; // for another token
    };

    void askSecret(quint64 number, const QByteArray &refused);
    void hand(quint64 number, const base::Result<QByteArray> &secret);
    void collect();
    void settle(const SmtpTalk &talk);
    void end(quint64 number, base::Result<Sent> result);

    SmtpAccount m_account;
    SecretSource &m_secrets;
    const base::Clock &m_clock;
    SmtpTimeouts m_timeouts;
    std::map<quint64, Pending> m_pending;
    quint64 m_last = 0;
    SmtpBoard m_board;
    std::vector<std::unique_ptr<SmtpWorker>> m_workers;
};

} // namespace mail
