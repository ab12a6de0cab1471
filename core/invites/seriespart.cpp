#include "invites/seriespart.h"

#include "schedule/rruletext.h"
#include "schedule/zone.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace invites {
namespace {

QString stamps(const std::vector<base::WallTime> &times)
{
    QStringList list;
    for (const base::WallTime time : times)
        list << QString::fromLatin1(stamp(time));
    return list.join(u' ');
}

std::vector<base::WallTime> timesIn(const QString &text)
{
    std::vector<base::WallTime> times;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        if (const auto time = parseTime(part.toLatin1()); time && !time->dateOnly && !time->utc)
            times.push_back(time->wall);
    }
    return times;
}

std::optional<base::Instant> untilInstant(const model::Until &until, const schedule::Zone &zone)
{
    if (const auto *instant = std::get_if<base::Instant>(&until))
        return *instant;
    if (const auto *wall = std::get_if<base::WallTime>(&until))
        return zone.toInstant(*wall);
    if (const auto *date = std::get_if<base::WallDate>(&until))
        return zone.toInstant(base::WallTime(*date) + std::chrono::hours(24) - std::chrono::seconds(1));
    return {};
}

} // namespace

QByteArray partUid(const model::Session &session, size_t part)
{
    const QByteArray uid = cleanUtf8(session.calendarUid);
    const auto &takesOver = session.series.empty() ? std::nullopt : session.series[part].takesOverAt;
    if (part == 0)
        return uid;
    const QByteArray suffix = "-from-" + (takesOver ? stamp(*takesOver) : QByteArray::number(int(part)));
    const qsizetype at = uid.indexOf('@');
    return at > 0 ? QByteArray(uid.left(at) + suffix + uid.mid(at)) : QByteArray(uid + suffix);
}

size_t partOf(const model::Session &session, base::WallTime recurrenceId)
{
    for (size_t part = session.series.size(); part > 1; --part) {
        if (recurrenceId >= session.series[part - 1].start)
            return part - 1;
    }
    return 0;
}

model::Series standardSeries(const model::Session &session, size_t part)
{
    model::Series series = session.series[part];
    const std::optional<schedule::Zone> zone = schedule::Zone::byName(series.zone);
    if (!zone)
        return series;
    std::optional<base::WallTime> cut;
    if (part + 1 < session.series.size())
        cut = session.series[part + 1].takesOverAt;
    if (series.rule) {
        std::optional<base::Instant> until = untilInstant(series.rule->until, *zone);
        if (cut) {
            const base::Instant end = zone->toInstant(*cut) - std::chrono::seconds(1);
            until = until ? std::min(*until, end) : end;
            series.rule->count.reset(); // the cut comes before the count is reached, else there were no cut
        }
        if (until)
            series.rule->until = *until;
    }
    if (cut) {
        const auto isLater = [&cut](base::WallTime time) { return time >= *cut; };
        std::erase_if(series.extraStarts, isLater);
        std::erase_if(series.excludedStarts, isLater);
    }
    return series;
}

void writeExactSeries(icalcomponent *event, const model::Session &session, size_t part, bool differs)
{
    const model::Series &series = session.series[part];
    if (part > 0)
        addX(event, "X-MEETWRIGHT-PART-OF", QString::fromUtf8(partUid(session, 0)));
    if (series.takesOverAt)
        addX(event, "X-MEETWRIGHT-TAKES-OVER-AT", QString::fromLatin1(stamp(*series.takesOverAt)));
    if (!differs)
        return;
    if (series.rule)
        addX(event, "X-MEETWRIGHT-EXACT-RRULE", schedule::toText(*series.rule));
    addX(event, "X-MEETWRIGHT-EXACT-RDATE",
        series.extraStarts.empty() ? u"NONE"_s : stamps(series.extraStarts));
    addX(event, "X-MEETWRIGHT-EXACT-EXDATE",
        series.excludedStarts.empty() ? u"NONE"_s : stamps(series.excludedStarts));
}

ExactSeries readExactSeries(icalcomponent *event)
{
    ExactSeries exact;
    exact.partOf = xValue(event, "X-MEETWRIGHT-PART-OF");
    const auto takesOver = timesIn(xValue(event, "X-MEETWRIGHT-TAKES-OVER-AT"));
    if (!takesOver.empty())
        exact.takesOverAt = takesOver.front();
    const QString extra = xValue(event, "X-MEETWRIGHT-EXACT-RDATE");
    if (extra.isEmpty())
        return exact;
    exact.differs = true;
    exact.extraStarts = timesIn(extra);
    exact.excludedStarts = timesIn(xValue(event, "X-MEETWRIGHT-EXACT-EXDATE"));
    if (const QString text = xValue(event, "X-MEETWRIGHT-EXACT-RRULE"); !text.isEmpty()) {
        if (auto rule = schedule::parseRule(text))
            exact.rule = *rule;
    }
    return exact;
}

} // namespace invites
