#include "services/revocation.h"

#include "net/channel.h"
#include "net/oauth/tokenendpoint.h"
#include "providers/registry.h"
#include "services/eitherway.h"
#include "services/keychainvault.h"
#include "services/providerdesk.h"
#include "services/signinclient.h"

namespace services {

using base::Async;
using base::Result;
using model::Account;

struct Revocation::Line {
    std::unique_ptr<net::Channel> channel;
    std::unique_ptr<net::TokenEndpoint> endpoint;
};

Revocation::Revocation(secrets::SecretStore &secrets, ProviderDesk &desk, const base::Clock &clock)
    : m_secrets(secrets), m_desk(desk), m_clock(clock)
{
}

Async<KeptSignIn> Revocation::read(const Account &account)
{
    const providers::ManagedProvider *managed = providers::of(account.provider).managed;
    if (!managed || managed->guide().revokeUrl.isEmpty())
        return base::ready<KeptSignIn>(KeptSignIn {});
    const auto guide = managed->guide();
    const QString name = signInSecret(account, guide);
    const auto secret = name.isEmpty() ? base::ready<QString>(QString())
                                       : readSecret(m_secrets, model::secretName(account.key, name), this);
    return eitherWay<KeptSignIn>(secret, this, [this, account, guide](const Result<QString> &secretOfIt) {
        const auto vault = std::make_shared<KeychainVault>(m_secrets, account.key);
        const net::OAuthClient client = signInClient(account, guide, secretOfIt.value_or(QString()));
        return eitherWay<KeptSignIn>(
            keeping(vault, vault->load(), this), this, [client](const Result<net::Tokens> &kept) {
                KeptSignIn signIn { client, {} };
                // The one that lives longest first: with it most providers end the other too.
                for (const QByteArray &token :
                    kept ? std::vector { kept->refresh, kept->access } : std::vector<QByteArray> {})
                    if (!token.isEmpty())
                        signIn.tokens.push_back(token);
                return base::ready<KeptSignIn>(std::move(signIn));
            });
    });
}

void Revocation::send(const KeptSignIn &signIn)
{
    if (signIn.tokens.empty())
        return;
    auto line = std::make_shared<Line>();
    line->channel = m_desk.signInChannel(signIn.client);
    line->endpoint = std::make_unique<net::TokenEndpoint>(*line->channel, m_clock, signIn.client);
    m_sent = eitherWay<bool>(m_sent, this,
        [this, line, tokens = signIn.tokens](const Result<bool> &) { return revoke(line, tokens); });
}

Async<bool> Revocation::revoke(const std::shared_ptr<Line> &line, std::vector<QByteArray> tokens)
{
    if (tokens.empty())
        return base::ready<bool>(true);
    const QByteArray token = tokens.front();
    tokens.erase(tokens.begin());
    return eitherWay<bool>(keeping(line, line->endpoint->revoke(token), this), this,
        [this, line, tokens](const Result<bool> &) { return revoke(line, tokens); });
}

} // namespace services
