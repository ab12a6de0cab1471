#include "services/mailsecrets.h"

#include "services/eitherway.h"
#include "services/keychainvault.h"

using namespace Qt::StringLiterals;

namespace services {

using base::Async;
using base::Error;
using base::ErrorKind;
using base::Result;

Async<QByteArray> KeptPassword::secret(const QByteArray &)
{
    if (m_asked && !(m_asked->isFinished() && !base::detail::outcome(*m_asked)))
        return *m_asked;
    m_asked = base::andThen(
        readSecret(m_secrets, m_name, this), this, [](const QString &password) -> Result<QByteArray> {
            if (password.isEmpty())
                return base::failure(ErrorKind::Unauthorised, u"no password is kept"_s, u"password"_s);
            return password.toUtf8();
        });
    return *m_asked;
}

Async<QByteArray> AccountTokens::secret(const QByteArray &refused)
{
    const auto opened = m_tokens ? base::ready<Source>(m_tokens) : m_open();
    return base::andThen(opened, this, [this, refused](const Source &tokens) {
        m_tokens = tokens;
        return m_tokens->token(refused);
    });
}

} // namespace services
