#include "providers/isotime.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace providers {
namespace {

QDateTime calendarTime(std::chrono::seconds sinceEpoch)
{
    return QDateTime::fromSecsSinceEpoch(sinceEpoch.count(), Qt::UTC);
}

struct IsoParts {
    base::WallTime wall;
    std::optional<std::chrono::seconds> offset;
};

std::optional<IsoParts> partsOf(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d):(\\d\\d)(?::(\\d\\d)(?:\\.\\d{1,9})?)?(?:(Z)|([+-])(\\d\\d):(\\d\\d))?$"_s);
    if (text.size() > 48)
        return {};
    const QRegularExpressionMatch match = pattern.match(text);
    const auto number = [&match](int group) { return match.captured(group).toInt(); };
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    if (!match.hasMatch() || !date.isValid() || number(2) > 23 || number(3) > 59 || number(4) > 60)
        return {};
    const std::chrono::seconds seconds { date.startOfDay(Qt::UTC).toSecsSinceEpoch() + number(2) * 3600
        + number(3) * 60 + number(4) };
    IsoParts parts { base::WallTime(seconds), {} };
    if (!match.captured(5).isEmpty())
        parts.offset = std::chrono::seconds(0);
    else if (!match.captured(6).isEmpty())
        parts.offset = std::chrono::seconds(
            (number(7) * 3600 + number(8) * 60) * (match.captured(6) == u'-' ? -1 : 1));
    return parts;
}

} // namespace

QString isoText(base::WallTime wall)
{
    return calendarTime(wall.time_since_epoch()).toString(u"yyyy-MM-dd'T'HH:mm:ss"_s);
}

QString isoText(base::Instant instant)
{
    return calendarTime(instant.time_since_epoch()).toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
}

QString isoDate(base::WallTime wall)
{
    return calendarTime(wall.time_since_epoch()).toString(u"yyyy-MM-dd"_s);
}

std::optional<base::WallTime> wallOfIso(const QString &text)
{
    const auto parts = partsOf(text);
    return parts && !parts->offset ? std::optional(parts->wall) : std::nullopt;
}

std::optional<base::Instant> instantOfIso(const QString &text)
{
    const auto parts = partsOf(text);
    if (!parts || !parts->offset)
        return {};
    return base::Instant(parts->wall.time_since_epoch() - *parts->offset);
}

std::optional<base::WallTime> wallOfDate(const QString &text)
{
    const QDate date = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (!date.isValid())
        return {};
    return base::WallTime(std::chrono::seconds(date.startOfDay(Qt::UTC).toSecsSinceEpoch()));
}

std::optional<base::Instant> instantOfHttpDate(const QByteArray &text)
{
    QString numbered = QString::fromLatin1(text.left(64));
    numbered.replace(" GMT"_L1, " +0000"_L1); // Qt's RFC 2822 reader wants a number
    const QDateTime read = QDateTime::fromString(numbered, Qt::RFC2822Date);
    return read.isValid() ? std::optional(base::Instant(std::chrono::seconds(read.toSecsSinceEpoch())))
                          : std::nullopt;
}

} // namespace providers
