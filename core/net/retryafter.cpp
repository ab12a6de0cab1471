#include "net/answererror.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace net {

namespace {

// A server that names a time far ahead is not believed: the longest real one is a day's budget.
constexpr std::chrono::hours longestWait { 26 };

std::optional<base::Instant> httpDate(const QString &text)
{
    // RFC 9110 5.6.7: IMF-fixdate; QDateTime's RFC 2822 reader takes it but for the zone's name.
    QString numbered = text;
    numbered.replace(" GMT"_L1, " +0000"_L1);
    const QDateTime read = QDateTime::fromString(numbered, Qt::RFC2822Date);
    if (!read.isValid())
        return std::nullopt;
    return base::Instant(std::chrono::seconds(read.toSecsSinceEpoch()));
}

std::optional<base::Instant> isoInstant(const QString &text)
{
    const QDateTime read = QDateTime::fromString(text, Qt::ISODate);
    if (!read.isValid() || read.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return base::Instant(std::chrono::seconds(read.toSecsSinceEpoch()));
}

} // namespace

std::optional<base::Instant> retryAfter(const Response &response, base::Instant now)
{
    const QString text = QString::fromLatin1(response.header("Retry-After").trimmed());
    if (text.isEmpty())
        return std::nullopt;
    std::optional<base::Instant> when;
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; })) {
        // More digits than a day's budget needs are no number to reckon with.
        const std::chrono::seconds wait
            = text.size() > 9 ? longestWait : std::chrono::seconds(text.toLongLong());
        when = now + std::min<std::chrono::seconds>(wait, longestWait);
    } else {
        when = text.contains(u',') ? httpDate(text) : isoInstant(text);
    }
    if (!when)
        return std::nullopt;
    return std::clamp<base::Instant>(*when, now, now + longestWait);
}

} // namespace net
