// The few settings that services read, in the types they need.
#pragma once

#include "model/meetingplace.h"
#include "settings/settings.h"

#include <QLocale>
#include <QUrl>

namespace services {

inline QString hostName(const settings::Settings &settings)
{
    return settings.value(settings::keys::hostName);
}

inline QString hostEmail(const settings::Settings &settings)
{
    return settings.value(settings::keys::hostEmail);
}

inline QUrl jitsiServer(const settings::Settings &settings)
{
    return QUrl(settings.value(settings::keys::jitsiServer));
}

// Into the attendee pages, by the address that people reach them at; empty where they are not published.
inline QUrl pageLink(const settings::Settings &settings, const QString &path)
{
    QString base = settings.value(settings::keys::publicUrl).trimmed();
    while (base.endsWith(u'/'))
        base.chop(1);
    const QUrl url(base + path, QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return web && !url.host().isEmpty() ? url : QUrl();
}

inline QString applicationLanguage(const settings::Settings &settings)
{
    const QString chosen = settings.value(settings::keys::language);
    return chosen.isEmpty() ? QLocale().bcp47Name() : chosen;
}

} // namespace services
