#pragma once

#include "base/async.h"
#include "base/random.h"
#include "model/keys.h"

namespace secrets {
class SecretStore;
}

namespace services {

// Which sessions have the same password (INI-08), without keeping a password twice: salted hashes (PBKDF2,
// RFC 8018) in one entry of the keychain.
class PasswordBook {
public:
    PasswordBook(secrets::SecretStore &secrets, base::Random &random) : m_secrets(secrets), m_random(random)
    {
    }

    // Never fails because of the keychain: the warning is then missing, nothing else.
    base::Async<bool> note(const model::SessionKey &session, const QString &password, QObject *context);
    // Other sessions with this password.
    base::Async<std::vector<model::SessionKey>> sameAs(
        const model::SessionKey &session, const QString &password, QObject *context);

private:
    secrets::SecretStore &m_secrets;
    base::Random &m_random;
};

} // namespace services
