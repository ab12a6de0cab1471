#pragma once

#include <QByteArray>
#include <QString>

namespace providers {

// What the browser shows instead of a meeting: HTML without scripts, in the application's language.
QByteArray rehearsalRoomPage(const QString &topic, bool isRunning);
QByteArray rehearsalExpiredPage();

} // namespace providers
