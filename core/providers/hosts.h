// Small questions about URLs that all providers ask when they recognise their links.
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QUrl>

#include <initializer_list>

namespace providers {

// The host is `domain` or below it; "zoom.us.evil.com" and "evilzoom.us" are neither.
inline bool isWithin(const QUrl &url, std::initializer_list<QLatin1StringView> domains)
{
    const QString host = url.host().toLower();
    for (const QLatin1StringView domain : domains) {
        if (host == domain
            || (host.size() > domain.size() && host.endsWith(domain)
                && host.at(host.size() - domain.size() - 1) == u'.'))
            return true;
    }
    return false;
}

// What `pattern` captures first in the URL's decoded path (the whole path must match); empty if it
// does not.
inline QString captured(const QUrl &url, const QRegularExpression &pattern)
{
    const QString path = url.path(QUrl::FullyDecoded).left(2048);
    const QRegularExpressionMatch match = pattern.match(path);
    return match.hasMatch() ? match.captured(1) : QString();
}

} // namespace providers
