// Times as tests write them: "2024-03-10 02:30" on the wall, with "Z" behind for an instant.
#pragma once

#include "base/time.h"

#include <QDateTime>
#include <QString>

namespace timetext {

inline base::WallTime wall(const char *text)
{
    const QString written = QString::fromLatin1(text);
    QDateTime time = QDateTime::fromString(written, QStringLiteral("yyyy-MM-dd HH:mm"));
    if (!time.isValid())
        time = QDateTime::fromString(written, QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    if (!time.isValid())
        qFatal("not a time: %s", text);
    const QDateTime utc(time.date(), time.time(), Qt::UTC);
    return base::WallTime(std::chrono::seconds(utc.toSecsSinceEpoch()));
}

inline base::Instant instant(const char *text)
{
    return base::Instant(wall(text).time_since_epoch());
}

inline QString text(std::chrono::seconds since)
{
    return QDateTime::fromSecsSinceEpoch(since.count(), Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

inline QString text(base::WallTime time)
{
    return text(time.time_since_epoch());
}
inline QString text(base::Instant time)
{
    return text(time.time_since_epoch());
}

} // namespace timetext
