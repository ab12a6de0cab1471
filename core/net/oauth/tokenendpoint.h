#pragma once

#include "base/clock.h"
#include "net/channel.h"
#include "net/oauth/oauthclient.h"
#include "net/oauth/tokens.h"

#include <QObject>

namespace net {

// What the host types in another browser (RFC 8628 3.2).
struct DeviceCode {
    QByteArray code; // the program's own part; secret
    QString userCode;
    QUrl verificationUrl; // https
    QUrl completeUrl = {}; // with the code in it, for a QR code; empty where the provider has none
    std::chrono::seconds interval { 5 };
    base::Instant expiresAt = {};
};

// One client at its provider's token endpoint. Errors of all requests:
//   Unauthorised  the host has to sign in again (invalid_grant)
//   Rejected      the provider said no: part "clientId", "scopes", "declined", "expired", or the error's name
//   Transient     try later; also an answer that is none, as of a hotel's network
//   Lost          of byCode and refresh: the tokens may have been changed at the provider
// A pending device code is Conflict with part "authorization_pending" or "slow_down".
class TokenEndpoint : public QObject {
    Q_OBJECT

public:
    // The channel must allow POST to the client's addresses.
    TokenEndpoint(Channel &channel, const base::Clock &clock, OAuthClient client, QObject *parent = nullptr);

    const OAuthClient &client() const { return m_client; }

    // RFC 6749 4.1.3 with RFC 7636 4.5.
    base::Async<Tokens> byCode(const QByteArray &code, const QByteArray &verifier, const QUrl &redirect);
    // RFC 6749 6; a refresh token that the answer does not replace is kept.
    base::Async<Tokens> refresh(const Tokens &tokens);
    // RFC 6749 4.4.
    base::Async<Tokens> clientCredentials();
    // Zoom's server-to-server app.
    base::Async<Tokens> accountCredentials(const QString &accountId);
    base::Async<DeviceCode> deviceCode();
    base::Async<Tokens> byDeviceCode(const DeviceCode &code);
    // RFC 7009; true also where the provider has no such address.
    base::Async<bool> revoke(const QByteArray &token);

private:
    using Form = std::vector<std::pair<QByteArray, QByteArray>>;
    Request request(const QUrl &url, Form form, Repeat repeat) const;
    base::Async<Response> post(const QUrl &url, const Form &form, Repeat repeat);
    base::Async<Tokens> tokens(const QUrl &url, const Form &form, Repeat repeat, const Tokens &before);

    Channel &m_channel;
    const base::Clock &m_clock;
    OAuthClient m_client;
};

} // namespace net
