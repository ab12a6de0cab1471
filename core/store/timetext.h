// Wall times as the database holds them: "2026-11-20T10:00:00", in no particular zone.
#pragma once

#include "base/time.h"

#include <QString>
#include <QVariant>

#include <chrono>
#include <optional>
#include <vector>

namespace store {

QString wallText(base::WallTime wall);
std::optional<base::WallTime> wallFromText(QStringView text);
QString wallListText(const std::vector<base::WallTime> &walls);
std::optional<std::vector<base::WallTime>> wallListFromText(QStringView text);

QString minutesListText(const std::vector<std::chrono::minutes> &list);
std::vector<std::chrono::minutes> minutesListFromText(QStringView text);

// For binding: NULL where there is nothing.
inline qint64 seconds(base::Instant instant)
{
    return instant.time_since_epoch().count();
}
inline QVariant maybeSeconds(const std::optional<base::Instant> &instant)
{
    return instant ? QVariant(qint64(seconds(*instant))) : QVariant();
}
inline QVariant maybeWall(const std::optional<base::WallTime> &wall)
{
    return wall ? QVariant(wallText(*wall)) : QVariant();
}
// Never NULL: an empty QString can be a null one, which would be bound as NULL.
inline QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace store
