#include "portal/forwarded.h"

#include <algorithm>

namespace portal {

namespace {

// "192.0.2.1", "192.0.2.1:4711", "2001:db8::1", "[2001:db8::1]:4711"; null for anything else.
QHostAddress addressIn(QByteArray text)
{
    text = text.trimmed();
    if (text.startsWith('['))
        text = text.mid(1, text.indexOf(']') - 1);
    else if (text.count(':') == 1)
        text.truncate(text.indexOf(':'));
    return plainAddress(QHostAddress(QString::fromLatin1(text)));
}

} // namespace

QHostAddress plainAddress(const QHostAddress &address)
{
    bool isFour = false;
    const quint32 four = address.toIPv4Address(&isFour);
    return isFour ? QHostAddress(four) : address;
}

Origin originOf(const Origin &peer, const QByteArray &forwardedFor, const QByteArray &forwardedProto,
    const QList<QHostAddress> &trusted)
{
    const auto isTrusted = [&trusted](const QHostAddress &address) {
        return std::any_of(trusted.begin(), trusted.end(),
            [&address](const QHostAddress &each) { return plainAddress(each) == address; });
    };
    Origin origin { .client = plainAddress(peer.client), .secure = peer.secure };
    if (!isTrusted(origin.client))
        return origin;
    const QByteArray proto = forwardedProto.mid(forwardedProto.lastIndexOf(',') + 1).trimmed().toLower();
    origin.secure = peer.secure || proto == "https";
    const QList<QByteArray> hops = forwardedFor.split(',');
    for (auto hop = hops.crbegin(); hop != hops.crend() && isTrusted(origin.client); ++hop) {
        const QHostAddress address = addressIn(*hop);
        if (address.isNull())
            break;
        origin.client = address;
    }
    return origin;
}

} // namespace portal
