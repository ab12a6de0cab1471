// Dates and times as JSON interfaces write them (RFC 3339).
#pragma once

#include "base/time.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace providers {

QString isoText(base::WallTime wall); // "2030-05-01T10:00:00"
QString isoText(base::Instant instant); // "2030-05-01T08:00:00Z"
QString isoDate(base::WallTime wall); // "2030-05-01"

// Fractions of a second are dropped. Empty where the text is no such time.
std::optional<base::WallTime> wallOfIso(const QString &text); // without an offset
std::optional<base::Instant> instantOfIso(const QString &text); // with Z or an offset
std::optional<base::WallTime> wallOfDate(const QString &text); // the day at 00:00

// An answer's Date header (RFC 9110 5.6.7).
std::optional<base::Instant> instantOfHttpDate(const QByteArray &text);

} // namespace providers
