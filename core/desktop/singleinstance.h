#pragma once

#include "base/async.h"

#include <QObject>
#include <QStringList>

#include <chrono>
#include <memory>

class QLocalServer;
class QLocalSocket;

namespace desktop {

class InstanceLock;

// One running Meetwright per person and profile. A later start hands over what it was asked to do,
// {"show"} or {"open", "meetwright://..."}, and ends. What arrives is from the same user, but treat
// it as a stranger's text all the same: any program of theirs may send it.
class SingleInstance final : public QObject {
    Q_OBJECT

public:
    enum class Role {
        First, // this is the one; received() tells what later ones want
        HandedOver // another runs and has taken the message: end
    };

    struct Options {
        QString profile; // empty: the usual one
        QString folder = {}; // for the lock (and socket); empty: this system's place
        // How long a running one may take to accept before the start gives up.
        std::chrono::milliseconds patience = std::chrono::seconds(5);
    };
    explicit SingleInstance(Options options, QObject *parent = nullptr);
    ~SingleInstance() override;

    // Once, at the start. Transient: another one holds the place but does not answer.
    // Invalid: the message is too long. Storage: no place for the lock.
    base::Async<Role> claim(const QStringList &message);

Q_SIGNALS:
    void received(const QStringList &message);

private:
    struct Claim;
    void tryClaim(const std::shared_ptr<Claim> &claim);
    void retryLater(const std::shared_ptr<Claim> &claim, const QString &why);
    base::Result<bool> becomeFirst();
    void welcome(QLocalSocket *socket);

    Options m_options;
    QString m_serverName;
    QString m_lockPath;
    std::unique_ptr<InstanceLock> m_lock;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace desktop
