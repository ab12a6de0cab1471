#include "net/allowlist.h"

#include <algorithm>

namespace net {

namespace {

// "." and ".." in any disguise, and empty segments: a server or a proxy might make another path of them
// (RFC 3986 6.2.2). Decoded more than once, as Zoom's meeting UUIDs are encoded twice.
bool isTricky(const QByteArray &path)
{
    QByteArray decoded = path;
    for (int round = 0; round < 3; ++round) {
        const QList<QByteArray> segments = QByteArray(decoded).replace('\\', '/').split('/');
        if (segments.contains(".") || segments.contains(".."))
            return true;
        decoded = QByteArray::fromPercentEncoding(decoded);
    }
    return path.contains("//") || path.contains('\\') || path.contains('\0');
}

bool matches(const QByteArray &pattern, const QByteArray &path)
{
    const QList<QByteArray> wanted = pattern.split('/');
    const QList<QByteArray> given = path.split('/');
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted.at(i) == "**")
            return i < given.size();
        if (i >= given.size())
            return false;
        const bool any = wanted.at(i).startsWith('{') && wanted.at(i).endsWith('}');
        if (any ? given.at(i).isEmpty() : wanted.at(i) != given.at(i))
            return false;
    }
    return wanted.size() == given.size();
}

} // namespace

bool AllowList::allows(const Request &request) const
{
    // As it is sent: an encoded slash stays inside its segment.
    const QByteArray path = request.url.path(QUrl::FullyEncoded).toLatin1();
    if (isTricky(path))
        return false;
    return std::any_of(m_allowed.begin(), m_allowed.end(), [&](const AllowedRequest &allowed) {
        return allowed.method == request.method && matches(allowed.path, path);
    });
}

} // namespace net
