#pragma once

#include "model/keys.h"
#include "net/refreshingtokens.h"

namespace secrets {
class SecretStore;
}

namespace services {

// An account's tokens in the keychain. A locked keychain is Unauthorised with part "keychain": nobody has to
// sign in at the provider for that.
class KeychainVault final : public QObject, public net::TokenVault {
public:
    KeychainVault(secrets::SecretStore &secrets, const model::AccountKey &account);

    base::Async<net::Tokens> load() override;
    base::Async<bool> save(const net::Tokens &tokens) override;

private:
    secrets::SecretStore &m_secrets;
    QString m_name;
};

// A secret of an account; empty where none is kept. Errors as of KeychainVault.
base::Async<QString> readSecret(secrets::SecretStore &secrets, const QString &name, QObject *context);

} // namespace services
