// Each account's way to its provider, made when it is first needed: channel with the mode's allow-list,
// tokens from the keychain, the provider over both. The one place that joins secrets, net and providers.
#pragma once

#include "base/async.h"
#include "base/clock.h"
#include "base/random.h"
#include "model/account.h"
#include "net/allowlist.h"
#include "net/pause.h"
#include "providers/meetingprovider.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QUrl>

#include <memory>
#include <optional>

namespace secrets {
class SecretStore;
}
namespace net {
class HttpChannel;
struct OAuthClient;
class TokenSource;
} // namespace net

namespace services {

class ProviderDesk : public QObject {
    Q_OBJECT

public:
    struct Options {
        // Host -> origin where it is really reached: emulators in tests, the rehearsal in the demo.
        QHash<QString, QUrl> routes = {};
        net::Pause pause = net::pauseByTimer; // between two sendings of one request
        std::optional<std::chrono::milliseconds> timeout = {}; // of one sending, instead of a longer one
    };

    ProviderDesk(secrets::SecretStore &secrets, const base::Clock &clock, base::Random &random,
        Options options, QObject *parent = nullptr);
    ~ProviderDesk() override;

    // Kept until the account changes or close(). Unauthorised: no secret is kept, or the keychain is locked.
    // Rejected: the account's mode has no connection, or its provider is not managed.
    base::Async<std::shared_ptr<providers::MeetingProvider>> provider(const model::Account &account);
    // The account's access tokens, for mail. Errors as of provider(), and Rejected, part "scope", where its
    // sign-in does not cover mail.
    base::Async<std::shared_ptr<net::TokenSource>> mailTokens(const model::Account &account);
    // Drops what was made for it: after an edit, a sign-in, a removal.
    void close(const model::AccountKey &account);
    void route(const QString &host, const QUrl &origin);
    bool isRehearsing() const; // the rehearsal's provider runs
    // The way to a provider's token endpoint, for a sign-in that is under way.
    std::unique_ptr<net::Channel> signInChannel(const net::OAuthClient &client);
    const net::Pause &pause() const { return m_options.pause; }

Q_SIGNALS:
    // A token was refused for good: the host has to sign in again.
    void signInNeeded(const model::AccountKey &account);

private:
    struct Line;
    std::shared_ptr<Line> open(const model::Account &account, const QString &secret);
    std::shared_ptr<net::TokenSource> openMail(const model::Account &account, const QString &secret);
    std::unique_ptr<net::HttpChannel> channel(net::AllowList allowed, QSet<QString> hosts,
        net::TokenSource *tokens, const QSet<int> &tokenRefusals = { 401 });

    secrets::SecretStore &m_secrets;
    const base::Clock &m_clock;
    base::Random &m_random;
    Options m_options;
    QHash<model::AccountKey, std::shared_ptr<Line>> m_lines;
};

} // namespace services
