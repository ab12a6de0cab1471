#include "services/providerdesk.h"

#include "net/httpchannel.h"
#include "net/oauth/tokenendpoint.h"
#include "providers/registry.h"
#include "providers/rehearsal/rehearsaldesk.h"
#include "services/eitherway.h"
#include "services/keychainvault.h"
#include "services/signinclient.h"

using namespace Qt::StringLiterals;

namespace services {

using base::Async;
using base::ErrorKind;
using model::Account;
using model::SignInWay;
using providers::MeetingProvider;
using SharedProvider = std::shared_ptr<MeetingProvider>;

// In the order in which they stand on each other.
struct ProviderDesk::Line {
    Account account;
    std::unique_ptr<KeychainVault> vault;
    std::unique_ptr<net::HttpChannel> signInChannel;
    std::unique_ptr<net::TokenEndpoint> endpoint;
    std::unique_ptr<net::RefreshingTokens> tokens;
    std::unique_ptr<net::HttpChannel> channel;
    std::unique_ptr<MeetingProvider> provider;

    bool serves(const Account &other) const
    {
        return account.provider == other.provider && account.mode == other.mode
            && account.signIn == other.signIn && account.settings == other.settings
            && account.userId == other.userId && account.userEmail == other.userEmail;
    }
};

namespace {

// Microsoft's access tokens are for one resource each; a refresh token is for all that the host allowed. The
// one that came with the sign-in stays valid when it is used.
class ResourceVault final : public QObject, public net::TokenVault {
public:
    ResourceVault(secrets::SecretStore &secrets, const model::AccountKey &account) : m_kept(secrets, account)
    {
    }

    Async<net::Tokens> load() override
    {
        return base::andThen(m_kept.load(), this, [](net::Tokens tokens) -> base::Result<net::Tokens> {
            tokens.expiresAt = {}; // another resource's
            return tokens;
        });
    }
    Async<bool> save(const net::Tokens &) override { return base::ready<bool>(true); }

private:
    KeychainVault m_kept;
};

struct MailLine {
    std::unique_ptr<ResourceVault> vault;
    std::unique_ptr<net::HttpChannel> channel;
    std::unique_ptr<net::TokenEndpoint> endpoint;
    std::unique_ptr<net::RefreshingTokens> tokens;
};

Async<net::Tokens> renewed(net::TokenEndpoint &endpoint, const Account &account, const net::Tokens &tokens)
{
    switch (account.signIn) {
    case SignInWay::ZoomServerToServer:
        return endpoint.accountCredentials(account.settings.value(u"accountId"_s));
    case SignInWay::ClientCredentials:
        return endpoint.clientCredentials();
    default:
        if (tokens.refresh.isEmpty())
            return base::ready<net::Tokens>(
                base::failure(ErrorKind::Unauthorised, u"nobody has signed in"_s, u"token"_s));
        return endpoint.refresh(tokens);
    }
}

bool usesTokens(SignInWay way)
{
    return way != SignInWay::None && way != SignInWay::SharedSecret;
}

// The provider, and with it the whole line it speaks through.
template <typename Line>
SharedProvider lent(const std::shared_ptr<Line> &line)
{
    return SharedProvider(line, line->provider.get());
}

} // namespace

ProviderDesk::ProviderDesk(secrets::SecretStore &secrets, const base::Clock &clock, base::Random &random,
    Options options, QObject *parent)
    : QObject(parent), m_secrets(secrets), m_clock(clock), m_random(random), m_options(std::move(options))
{
}

ProviderDesk::~ProviderDesk() = default;

Async<SharedProvider> ProviderDesk::provider(const Account &account)
{
    const providers::ManagedProvider *managed = providers::of(account.provider).managed;
    if (!managed || account.mode == model::AccountMode::NoConnection)
        return base::ready<SharedProvider>(base::failure(ErrorKind::Rejected,
            tr("The account “%1” only keeps links. Let it connect to its provider to do this.")
                .arg(account.name),
            u"mode"_s));
    if (const auto line = m_lines.value(account.key); line && line->serves(account))
        return base::ready<SharedProvider>(lent(line));

    const QString secret = signInSecret(account, managed->guide());
    if (secret.isEmpty())
        return base::ready<SharedProvider>(lent(open(account, {})));
    return base::andThen(readSecret(m_secrets, model::secretName(account.key, secret), this), this,
        [this, account](const QString &value) -> base::Result<SharedProvider> {
            if (value.isEmpty() && account.signIn != SignInWay::Browser
                && account.signIn != SignInWay::DeviceCode)
                return base::failure(
                    ErrorKind::Unauthorised, u"no secret is kept for the account"_s, u"secret"_s);
            if (const auto line = m_lines.value(account.key); line && line->serves(account))
                return lent(line); // opened meanwhile
            return lent(open(account, value));
        });
}

std::shared_ptr<ProviderDesk::Line> ProviderDesk::open(const Account &account, const QString &secret)
{
    const providers::ManagedProvider &managed = *providers::of(account.provider).managed;
    auto line = std::make_shared<Line>();
    line->account = account;
    if (usesTokens(account.signIn)) {
        const net::OAuthClient client = signInClient(account, managed.guide(), secret);
        line->vault = std::make_unique<KeychainVault>(m_secrets, account.key);
        line->signInChannel = channel(signInRequests(client), signInHosts(client), nullptr);
        line->endpoint = std::make_unique<net::TokenEndpoint>(*line->signInChannel, m_clock, client);
        line->tokens = std::make_unique<net::RefreshingTokens>(
            *line->vault,
            [endpoint = line->endpoint.get(), account](
                const net::Tokens &tokens) { return renewed(*endpoint, account, tokens); },
            m_clock);
        connect(line->tokens.get(), &net::RefreshingTokens::signInNeeded, this,
            [this, key = account.key] { Q_EMIT signInNeeded(key); });
    }
    line->channel = channel(managed.allowed(account.mode), {}, line->tokens.get(), managed.tokenRefusals);
    line->provider = managed.make({ account, *line->channel, m_clock, m_random,
        account.signIn == SignInWay::SharedSecret ? secret : QString() });
    m_lines.insert(account.key, line);
    return line;
}

Async<std::shared_ptr<net::TokenSource>> ProviderDesk::mailTokens(const Account &account)
{
    using Shared = std::shared_ptr<net::TokenSource>;
    const bool isGoogle = account.provider == model::ProviderKind::GoogleMeet;
    // Microsoft does not say among the scopes of one resource what was granted of another.
    const bool isAllowed = isGoogle ? account.scopes.contains(mailScopes(account.provider).value(0))
                                    : asksToSendMail(account) && !mailScopes(account.provider).isEmpty();
    if (!isAllowed)
        return base::ready<Shared>(base::failure(ErrorKind::Rejected,
            tr("The account “%1” may not send e-mail. Sign in to it again and allow that.").arg(account.name),
            u"scope"_s));
    return base::andThen(
        provider(account), this, [this, account, isGoogle](const SharedProvider &) -> Async<Shared> {
            const auto line = m_lines.value(account.key);
            if (!line || !line->tokens)
                return failed<Shared>({ ErrorKind::Unauthorised, u"nobody has signed in"_s, u"token"_s });
            if (isGoogle)
                return base::ready<Shared>(Shared(line, line->tokens.get()));
            const QString name = signInSecret(account, providers::of(account.provider).managed->guide());
            const auto secret = name.isEmpty()
                ? base::ready<QString>(QString())
                : readSecret(m_secrets, model::secretName(account.key, name), this);
            return base::andThen(secret, this, [this, account](const QString &value) -> base::Result<Shared> {
                return openMail(account, value);
            });
        });
}

std::shared_ptr<net::TokenSource> ProviderDesk::openMail(const Account &account, const QString &secret)
{
    net::OAuthClient client = signInClient(account, providers::of(account.provider).managed->guide(), secret);
    client.renewScopes = mailScopes(account.provider) << u"offline_access"_s;
    auto line = std::make_shared<MailLine>();
    line->vault = std::make_unique<ResourceVault>(m_secrets, account.key);
    line->channel = channel(signInRequests(client), signInHosts(client), nullptr);
    line->endpoint = std::make_unique<net::TokenEndpoint>(*line->channel, m_clock, client);
    line->tokens = std::make_unique<net::RefreshingTokens>(
        *line->vault,
        [endpoint = line->endpoint.get(), account](
            const net::Tokens &tokens) { return renewed(*endpoint, account, tokens); },
        m_clock);
    return std::shared_ptr<net::TokenSource>(line, line->tokens.get());
}

std::unique_ptr<net::HttpChannel> ProviderDesk::channel(
    net::AllowList allowed, QSet<QString> hosts, net::TokenSource *tokens, const QSet<int> &tokenRefusals)
{
    net::HttpChannel::Options options;
    options.allowed = std::move(allowed);
    options.hosts = std::move(hosts);
    options.tokenRefusals = tokenRefusals;
    options.routes = m_options.routes;
    options.pause = m_options.pause;
    options.timeout = m_options.timeout;
    return std::make_unique<net::HttpChannel>(m_clock, m_random, tokens, std::move(options));
}

bool ProviderDesk::isRehearsing() const
{
    return m_options.routes.contains(providers::RehearsalHost);
}

std::unique_ptr<net::Channel> ProviderDesk::signInChannel(const net::OAuthClient &client)
{
    return channel(signInRequests(client), signInHosts(client), nullptr);
}

void ProviderDesk::close(const model::AccountKey &account)
{
    m_lines.remove(account);
}

void ProviderDesk::route(const QString &host, const QUrl &origin)
{
    m_options.routes.insert(host, origin);
    m_lines.clear();
}

} // namespace services
