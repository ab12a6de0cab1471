// Addresses and tokens of Jitsi Meet: a public server, one of one's own with tokens (jitsi/lib-jitsi-meet
// doc/tokens.md), and 8x8's JaaS (developer.8x8.com/jaas/docs/api-keys-jwt). No I/O.
#pragma once

#include "base/result.h"
#include "base/time.h"
#include "model/account.h"
#include "net/http.h"
#include "providers/meetingprovider.h"

#include <QJsonObject>
#include <QString>
#include <QUrl>

namespace providers {

// How long a token lets somebody in; who is in stays in.
inline constexpr std::chrono::minutes JitsiTokenLife { 10 };

class JitsiCodec {
public:
    struct Person {
        QString name;
        bool moderates = false;
    };

    // From the settings "server" (empty: meet.jit.si), "appId" and "keyId". `secret`: empty, the app's shared
    // secret (HS256) or a private key in PEM (RS256). An appId of JaaS fixes the server. Invalid, with the
    // field in `part`, when they make no sense.
    static base::Result<JitsiCodec> of(const model::Account &account, const QString &secret);

    QUrl joinUrl(const QString &room) const;
    // With a token for this person where the server wants one. A start right where the person moderates.
    base::Result<QUrl> personalLink(const QString &room, const Person &person, base::Instant now) const;
    // The same for Jitsi Meet's desktop program.
    static QUrl nativeLink(const QUrl &link);

    net::Request probe() const; // whether the server answers; needs no rights
    static base::Result<AccountReport> readProbe(
        const net::Request &request, const net::Response &response, base::Instant now);

private:
    enum class Kind : std::uint8_t { Open, OwnToken, Jaas };

    JitsiCodec() = default;
    QJsonObject claims(const QString &room, const Person &person, base::Instant now) const;

    Kind m_kind = Kind::Open;
    QUrl m_base; // without a last slash
    QString m_appId;
    QString m_keyId;
    QString m_secret;
    QString m_userId;
    QString m_email;
};

} // namespace providers
