#pragma once

#include "base/async.h"
#include "base/clock.h"
#include "model/account.h"
#include "net/oauth/oauthclient.h"
#include "net/oauth/tokens.h"

#include <QObject>

#include <memory>

namespace secrets {
class SecretStore;
}

namespace services {

class ProviderDesk;

// What ends a sign-in at its provider.
struct KeptSignIn {
    net::OAuthClient client;
    std::vector<QByteArray> tokens; // empty: nothing to tell, or nobody to tell it to
};

// Tells providers that a removed account's tokens are used no more (RFC 7009). Webex has no such address for
// its users (developer.webex.com/docs/api/v1/authorizations is for administrators), nor have Microsoft and
// GoTo: there the host ends it in the account's own settings.
class Revocation : public QObject {
public:
    Revocation(secrets::SecretStore &secrets, ProviderDesk &desk, const base::Clock &clock);

    // Before the secrets are erased here. What the keychain does not give is not revoked; never an error.
    base::Async<KeptSignIn> read(const model::Account &account);
    // Nobody waits for it and nobody learns of its errors: the tokens are gone here whatever comes of it.
    void send(const KeptSignIn &signIn);
    // Done when nothing is under way any more.
    base::Async<bool> sent() const { return m_sent; }

private:
    struct Line;
    base::Async<bool> revoke(const std::shared_ptr<Line> &line, std::vector<QByteArray> tokens);

    secrets::SecretStore &m_secrets;
    ProviderDesk &m_desk;
    const base::Clock &m_clock;
    base::Async<bool> m_sent = base::ready<bool>(true);
};

} // namespace services
