// What proves to a mail server who sends: a password of the keychain, one that was just typed, or the tokens
// of a provider account.
#pragma once

#include "mail/secretsource.h"
#include "model/account.h"
#include "net/tokensource.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace secrets {
class SecretStore;
}

namespace services {

// Unauthorised, part "password": none is kept; part "keychain": it is locked.
class KeptPassword final : public QObject, public mail::SecretSource {
public:
    KeptPassword(secrets::SecretStore &secrets, const QString &name) : m_secrets(secrets), m_name(name) { }
    base::Async<QByteArray> secret(const QByteArray &refused) override;

private:
    secrets::SecretStore &m_secrets;
    QString m_name;
    std::optional<base::Async<QByteArray>> m_asked; // once for all mails
};

class TypedPassword final : public mail::SecretSource {
public:
    explicit TypedPassword(const QString &password) : m_password(password.toUtf8()) { }
    base::Async<QByteArray> secret(const QByteArray &) override
    {
        return base::ready<QByteArray>(m_password);
    }

private:
    QByteArray m_password;
};

class AccountTokens final : public QObject, public mail::SecretSource {
public:
    using Source = std::shared_ptr<net::TokenSource>;
    explicit AccountTokens(std::function<base::Async<Source>()> open) : m_open(std::move(open)) { }
    base::Async<QByteArray> secret(const QByteArray &refused) override;

private:
    std::function<base::Async<Source>()> m_open;
    Source m_tokens;
};

} // namespace services
