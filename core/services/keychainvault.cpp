#include "services/keychainvault.h"

#include "model/account.h"
#include "secrets/secretstore.h"
#include "services/eitherway.h"

using namespace Qt::StringLiterals;

namespace services {

using base::Async;
using base::ErrorKind;
using base::Result;

namespace {

base::Error ofKeychain(base::Error error)
{
    if (error.kind == ErrorKind::Unauthorised)
        error.part = u"keychain"_s;
    return error;
}

} // namespace

KeychainVault::KeychainVault(secrets::SecretStore &secrets, const model::AccountKey &account)
    : m_secrets(secrets), m_name(model::secretName(account, u"token"_s))
{
}

Async<net::Tokens> KeychainVault::load()
{
    return eitherWay<net::Tokens>(m_secrets.read(m_name), this, [](const Result<QString> &text) {
        return text ? base::ready(net::tokensFromJson(text->toUtf8()))
                    : failed<net::Tokens>(ofKeychain(text.error()));
    });
}

Async<bool> KeychainVault::save(const net::Tokens &tokens)
{
    return eitherWay<bool>(m_secrets.write(m_name, QString::fromUtf8(net::toJson(tokens))), this,
        [](const Result<bool> &written) {
            return written ? base::ready<bool>(true) : failed<bool>(ofKeychain(written.error()));
        });
}

Async<QString> readSecret(secrets::SecretStore &secrets, const QString &name, QObject *context)
{
    return eitherWay<QString>(secrets.read(name), context, [](const Result<QString> &text) {
        if (!text && text.error().kind == ErrorKind::NotFound)
            return base::ready<QString>(QString());
        return text ? base::ready<QString>(*text) : failed<QString>(ofKeychain(text.error()));
    });
}

} // namespace services
