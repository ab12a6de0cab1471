#pragma once

#include "model/account.h"
#include "net/allowlist.h"
#include "net/oauth/oauthclient.h"
#include "providers/capabilities.h"

#include <QSet>

namespace services {

// An account's client at its provider's token endpoint, as the provider's guide describes it. "{tenant}" and
// the like are filled from the account's settings.
net::OAuthClient signInClient(
    const model::Account &account, const providers::ConnectionGuide &guide, const QString &clientSecret);

// What else an account is asked for whose host sends mail by it (its setting "mail" is "yes"); empty: its
// provider carries no mail.
QStringList mailScopes(model::ProviderKind provider);
bool asksToSendMail(const model::Account &account);

// The only requests that signing in needs, and the hosts they go to.
net::AllowList signInRequests(const net::OAuthClient &client);
QSet<QString> signInHosts(const net::OAuthClient &client);

// The name of the secret that the account's way of signing in needs: "clientSecret", "sharedSecret", ...;
// empty where it needs none.
QString signInSecret(const model::Account &account, const providers::ConnectionGuide &guide);

} // namespace services
