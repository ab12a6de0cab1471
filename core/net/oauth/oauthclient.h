#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

#include <utility>
#include <vector>

namespace net {

// How a client shows its secret to the token endpoint (RFC 6749 2.3.1).
enum class ClientProof : std::uint8_t {
    None, // a public client: only its ID, in the body
    Basic,
    Body,
};

// The application as one provider knows it. Values come from the provider's own file and the account.
struct OAuthClient {
    QString id;
    QString secret = {};
    ClientProof proof = ClientProof::None;
    QUrl authorizeUrl = {};
    QUrl tokenUrl = {};
    QUrl deviceUrl = {}; // RFC 8628 3.1; empty where the provider has none
    QUrl deviceTokenUrl = {}; // only where it is not tokenUrl (Webex)
    QUrl revokeUrl = {}; // RFC 7009; empty where the provider has none
    QStringList scopes = {};
    // Of the address that is opened: { "access_type", "offline" } makes Google give a refresh token.
    std::vector<std::pair<QString, QString>> authorizeExtra = {};
    // As registered; without a port a free one is taken (RFC 8252 7.3). Microsoft wants "http://localhost".
    QUrl redirect = QUrl(QStringLiteral("http://127.0.0.1/"));
    // Asked for with every renewal (RFC 6749 6), where the tokens are to be for one resource of several.
    QStringList renewScopes = {};
};

} // namespace net
