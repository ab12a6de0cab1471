#include "services/signin.h"

#include "desktop/linkopener.h"
#include "net/oauth/devicesignin.h"
#include "net/oauth/loopbacksignin.h"
#include "net/oauth/tokenendpoint.h"
#include "providers/registry.h"
#include "secrets/secretstore.h"
#include "services/eitherway.h"
#include "services/keychainvault.h"
#include "services/providerdesk.h"
#include "services/signinclient.h"

using namespace Qt::StringLiterals;

namespace services {

using base::Async;
using base::ErrorKind;
using base::Result;
using model::Account;
using model::SignInWay;

// In the order in which they stand on each other.
struct SignIn::Round {
    std::unique_ptr<KeychainVault> vault;
    std::unique_ptr<net::Channel> channel;
    std::unique_ptr<net::TokenEndpoint> endpoint;
    std::unique_ptr<net::LoopbackSignIn> loopback;
    std::unique_ptr<net::DeviceSignIn> device;
};

SignIn::SignIn(secrets::SecretStore &secrets, ProviderDesk &desk, desktop::LinkOpener &opener,
    const base::Clock &clock, base::Random &random)
    : m_secrets(secrets), m_desk(desk), m_opener(opener), m_clock(clock), m_random(random)
{
}

SignIn::~SignIn() = default;

void SignIn::cancel()
{
    m_round.reset();
}

QString SignIn::secretName(const Account &account)
{
    return signInSecret(account, providers::of(account.provider).managed->guide());
}

Async<QStringList> SignIn::begin(const Account &account)
{
    m_round.reset();
    const QString name = secretName(account);
    const auto secret = name.isEmpty() ? base::ready<QString>(QString())
                                       : readSecret(m_secrets, model::secretName(account.key, name), this);
    const auto asked = base::andThen(secret, this, [this, account, name](const QString &value) {
        const bool byItself = account.signIn == SignInWay::ZoomServerToServer
            || account.signIn == SignInWay::ClientCredentials;
        if (value.isEmpty() && byItself)
            return failed<net::Tokens>(
                { ErrorKind::Invalid, AccountService::tr("The account’s secret is needed."), name });
        const net::OAuthClient client
            = signInClient(account, providers::of(account.provider).managed->guide(), value);
        m_round = std::make_unique<Round>();
        m_round->vault = std::make_unique<KeychainVault>(m_secrets, account.key);
        m_round->channel = m_desk.signInChannel(client);
        m_round->endpoint = std::make_unique<net::TokenEndpoint>(*m_round->channel, m_clock, client);
        return tokens(account);
    });
    return base::andThen(asked, this, [this](const net::Tokens &given) -> Async<QStringList> {
        if (!m_round)
            return failed<QStringList>({ ErrorKind::Cancelled, u"the sign-in was given up"_s });
        return base::andThen(m_round->vault->save(given), this,
            [scopes = given.scopes](bool) -> Result<QStringList> { return scopes; });
    });
}

Async<net::Tokens> SignIn::tokens(const Account &account)
{
    switch (account.signIn) {
    case SignInWay::Browser:
        return openBrowser();
    case SignInWay::DeviceCode:
        return announceCode();
    case SignInWay::ClientCredentials:
        return m_round->endpoint->clientCredentials();
    case SignInWay::ZoomServerToServer:
        return m_round->endpoint->accountCredentials(account.settings.value(u"accountId"_s));
    case SignInWay::None:
    case SignInWay::SharedSecret:
        break;
    }
    return failed<net::Tokens>({ ErrorKind::Internal, u"nothing to sign in with"_s });
}

Async<net::Tokens> SignIn::openBrowser()
{
    m_round->loopback = std::make_unique<net::LoopbackSignIn>(*m_round->endpoint, m_random);
    const Result<QUrl> page = m_round->loopback->begin();
    if (!page)
        return failed<net::Tokens>(page.error());
    Q_EMIT browserOpened(*page);
    return base::andThen(m_opener.open(*page), this, [this](const desktop::Opened &) {
        return m_round && m_round->loopback
            ? m_round->loopback->tokens()
            : failed<net::Tokens>({ ErrorKind::Cancelled, u"the sign-in was given up"_s });
    });
}

Async<net::Tokens> SignIn::announceCode()
{
    m_round->device = std::make_unique<net::DeviceSignIn>(*m_round->endpoint, m_clock, m_desk.pause());
    return base::andThen(m_round->device->begin(), this, [this](const net::DeviceCode &code) {
        if (!m_round || !m_round->device)
            return failed<net::Tokens>({ ErrorKind::Cancelled, u"the sign-in was given up"_s });
        const QUrl page = code.completeUrl.isEmpty() ? code.verificationUrl : code.completeUrl;
        Q_EMIT deviceCodeReady({ code.userCode, page, code.expiresAt });
        return m_round->device->tokens();
    });
}

} // namespace services
