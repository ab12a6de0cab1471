// What a reverse proxy says of the client it speaks for. Pure.
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>

namespace portal {

struct Origin {
    QHostAddress client;
    bool secure = false;
};

// As one address whatever kind of socket it came by: "::ffff:192.0.2.1" is 192.0.2.1.
QHostAddress plainAddress(const QHostAddress &address);

// `forwardedFor` and `forwardedProto` are all values of X-Forwarded-For and X-Forwarded-Proto in their order,
// joined by commas. Believed only from a trusted `peer`; whatever stands left of the first address that is
// not trusted, anybody may have written.
Origin originOf(const Origin &peer, const QByteArray &forwardedFor, const QByteArray &forwardedProto,
    const QList<QHostAddress> &trusted);

} // namespace portal
