#include "schedule/preview.h"

#include "schedule/calendarmath.h"
#include "schedule/recurrence.h"
#include "schedule/rruletext.h"

namespace schedule {

namespace {

using std::chrono::seconds;

struct Written {
    base::WallTime wall {};
    bool dateOnly = false;
};

// Exactly the given digits, or -1.
int number(QStringView text, qsizetype from, qsizetype length)
{
    int value = 0;
    for (const QChar c : text.mid(from, length)) {
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + c.unicode() - u'0';
    }
    return value;
}

std::optional<Written> readTime(QStringView text)
{
    if (text.size() != 8 && text.size() != 15)
        return {};
    const int year = number(text, 0, 4);
    const int month = number(text, 4, 2);
    const int day = number(text, 6, 2);
    if (year < 1 || month < 1 || month > 12 || day < 1 || day > calendar::monthLength(year, month - 1))
        return {};
    std::int64_t wall = calendar::dayNumber(year, month - 1, day - 1) * calendar::DaySeconds;
    if (text.size() == 8)
        return Written { base::WallTime(seconds(wall)), true };
    const int hour = number(text, 9, 2);
    const int minute = number(text, 11, 2);
    const int second = number(text, 13, 2);
    if (text[8] != u'T' || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60)
        return {};
    wall += hour * 3600 + minute * 60 + std::min(second, 59);
    return Written { base::WallTime(seconds(wall)), false };
}

tl::unexpected<base::Error> refused(const char *option, const QString &value, const char *why)
{
    return base::failure(base::ErrorKind::Invalid,
        QString(QLatin1String(option) % QLatin1String(" '") % value.left(60) % QLatin1String("': ")
            % QLatin1String(why)),
        QString(QLatin1String(option)));
}

base::Result<std::vector<base::WallTime>> readList(const char *option, const QStringList &list, bool dateOnly)
{
    std::vector<base::WallTime> walls;
    walls.reserve(static_cast<std::size_t>(list.size()));
    for (const QString &text : list) {
        const auto written = readTime(text);
        if (!written)
            return refused(option, text, "not YYYYMMDD or YYYYMMDDTHHMMSS");
        if (written->dateOnly != dateOnly)
            return refused(option, text, "must have the same form as --start");
        walls.push_back(written->wall);
    }
    return walls;
}

base::Result<std::optional<base::WallTime>> readEdge(const char *option, const QString &text, bool end)
{
    if (text.isEmpty())
        return std::optional<base::WallTime>();
    const auto written = readTime(text);
    if (!written)
        return refused(option, text, "not YYYYMMDD or YYYYMMDDTHHMMSS");
    return written->wall + seconds(end && written->dateOnly ? calendar::DaySeconds - 1 : 0);
}

QString digits(std::int64_t value, int width)
{
    return QString::number(value).rightJustified(width, u'0');
}

QString isoText(std::int64_t second, bool dateOnly)
{
    const std::int64_t day = calendar::floorDiv(second, calendar::DaySeconds);
    const auto date = calendar::dateOf(day);
    const std::int64_t time = second - day * calendar::DaySeconds;
    QString text = digits(date.year, 4) % u'-' % digits(date.month + 1, 2) % u'-' % digits(date.day + 1, 2);
    if (!dateOnly)
        text
            += u'T' % digits(time / 3600, 2) % u':' % digits(time / 60 % 60, 2) % u':' % digits(time % 60, 2);
    return text;
}

base::Result<Recurrence> readRecurrence(const PreviewRequest &request)
{
    auto rule = parseRule(request.rule);
    if (!rule)
        return tl::unexpected(rule.error());
    const auto start = readTime(request.start);
    if (!start)
        return refused("--start", request.start, "not YYYYMMDD or YYYYMMDDTHHMMSS");
    Recurrence recurrence;
    recurrence.start = start->wall;
    recurrence.dateOnly = start->dateOnly;
    if (!request.zone.isEmpty()) {
        recurrence.zone = Zone::byName(ianaName(request.zone));
        if (!recurrence.zone)
            return refused("--zone", QString::fromUtf8(request.zone), "no such time zone");
    }
    const StartForm form = start->dateOnly ? StartForm::Date
        : recurrence.zone                  ? StartForm::Zoned
                                           : StartForm::Floating;
    if (auto pair = checkPair(*rule, form); !pair)
        return tl::unexpected(pair.error());
    recurrence.rule = std::move(*rule);
    auto extra = readList("--rdate", request.extra, start->dateOnly);
    if (!extra)
        return tl::unexpected(extra.error());
    recurrence.extra = std::move(*extra);
    auto excluded = readList("--exdate", request.excluded, start->dateOnly);
    if (!excluded)
        return tl::unexpected(excluded.error());
    recurrence.excluded = std::move(*excluded);
    return recurrence;
}

} // namespace

base::Result<Preview> preview(const PreviewRequest &request)
{
    const auto recurrence = readRecurrence(request);
    if (!recurrence)
        return tl::unexpected(recurrence.error());
    const auto from = readEdge("--from", request.from, false);
    if (!from)
        return tl::unexpected(from.error());
    const auto to = readEdge("--to", request.to, true);
    if (!to)
        return tl::unexpected(to.error());
    if (request.count < 1 || request.count > MaxPreviewCount)
        return refused("--count", QString::number(request.count), "must be 1 to 100000");

    const Expansion expansion = expand(*recurrence, { *from, *to, request.count });
    Preview preview;
    preview.complete = expansion.complete;
    preview.gaveUp = expansion.stop == StopReason::WorkBound;
    preview.occurrences.reserve(expansion.list.size());
    const bool utc = recurrence->zone && !recurrence->dateOnly;
    for (const Instance &instance : expansion.list)
        preview.occurrences.push_back({ isoText(
                                            instance.wall.time_since_epoch().count(), recurrence->dateOnly),
            utc ? QString(isoText(instance.instant.time_since_epoch().count(), false) % u'Z') : QString() });
    return preview;
}

QByteArray toJson(const Preview &preview)
{
    QByteArray json = "{\"occurrences\":[";
    bool first = true;
    for (const PreviewOccurrence &occurrence : preview.occurrences) {
        json += first ? "{\"start\":\"" : ",{\"start\":\"";
        json += occurrence.start.toLatin1();
        if (!occurrence.utc.isEmpty()) {
            json += "\",\"utc\":\"";
            json += occurrence.utc.toLatin1();
        }
        json += "\"}";
        first = false;
    }
    json += "],\"complete\":";
    json += preview.complete ? "true}" : "false}";
    return json;
}

} // namespace schedule
