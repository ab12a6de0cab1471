#include "net/allowlist.h"

#include <algorithm>

namespace net {

namespace {

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
    if (path.contains("/../") || path.endsWith("/.."))
        return false;
    return std::any_of(m_allowed.begin(), m_allowed.end(), [&](const AllowedRequest &allowed) {
        return allowed.method == request.method && matches(allowed.path, path);
    });
}

} // namespace net
