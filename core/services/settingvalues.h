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

inline QString applicationLanguage(const settings::Settings &settings)
{
    const QString chosen = settings.value(settings::keys::language);
    return chosen.isEmpty() ? QLocale().bcp47Name() : chosen;
}

} // namespace services
