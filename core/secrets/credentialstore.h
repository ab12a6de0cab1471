// Secrets of a service without a keychain: files that the service manager hands over, one per secret,
// readable by the service alone (systemd: LoadCredential=, systemd.exec(5) "Credentials"). Read-only.
#pragma once

#include "secrets/secretstore.h"

namespace secrets {

class CredentialStore final : public SecretStore {
public:
    static constexpr qint64 Longest = 64 * 1024; // bytes

    // `folder` holds the files; empty, or not there: every read is Storage, part "credentials".
    explicit CredentialStore(QString folder) : m_folder(std::move(folder)) { }

    // "account/0b8e/clientSecret" lies in the file "account.0b8e.clientSecret"; systemd puts "<name>_" before
    // it where it loads a whole folder. Line breaks at the end do not belong to the secret.
    base::Async<QString> read(const QString &key) override;
    base::Async<bool> write(const QString &key, const QString &value) override; // Storage: read-only
    base::Async<bool> erase(const QString &key) override; // Storage: read-only

    static QString fileName(const QString &key);

private:
    QString m_folder;
};

} // namespace secrets
