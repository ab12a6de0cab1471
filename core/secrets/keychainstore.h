#pragma once

#include "secrets/secretstore.h"

#include <QObject>

#include <chrono>

namespace QKeychain {
class Job;
}

namespace secrets {

// The system's keychain: Secret Service or KWallet, Windows Credential Manager, macOS Keychain.
// Nothing of it is loaded or asked before the first use, so that it costs the start nothing.
// Call it on the thread it lives in. Its destruction cancels what is still waiting.
class KeychainStore final : public QObject, public SecretStore {
    Q_OBJECT

public:
    struct Options {
        QString service = QStringLiteral("org.meetwright.Meetwright");
        // A locked keychain whose question stays open never answers; a person needs time to type.
        std::chrono::milliseconds patience = std::chrono::seconds(90);
    };
    explicit KeychainStore(Options options, QObject *parent = nullptr);

    base::Async<QString> read(const QString &key) override;
    base::Async<bool> write(const QString &key, const QString &value) override;
    base::Async<bool> erase(const QString &key) override;

private:
    template <typename T, typename JobType, typename Outcome>
    base::Async<T> run(JobType *job, const QString &key, Outcome outcome);

    Options m_options;
};

} // namespace secrets
