#include "providers/googlemeet/googlerecurrence.h"

#include "providers/isotime.h"
#include "schedule/recurrence.h"
#include "schedule/rruletext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace providers {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(providers::GoogleMeet)
};

schedule::Zone zoneOf(const model::Series &series)
{
    const auto zone = schedule::Zone::byName(series.zone);
    return zone ? *zone : schedule::Zone::utc();
}

// RFC 5545 3.3.10: with a start in a zone, UNTIL is in UTC.
model::Until inUtc(const model::Until &until, const schedule::Zone &zone)
{
    if (const auto *wall = std::get_if<base::WallTime>(&until))
        return zone.toInstant(*wall);
    if (const auto *date = std::get_if<base::WallDate>(&until))
        return zone.toInstant(base::WallTime(*date) + std::chrono::days(1) - std::chrono::seconds(1));
    return until;
}

QString dateLine(const QString &name, const model::Series &series, const std::vector<base::WallTime> &starts)
{
    QStringList texts;
    for (const base::WallTime start : starts)
        texts.append(isoText(start).remove(u'-').remove(u':'));
    return name % u";TZID="_s % QString::fromUtf8(series.zone) % u':' % texts.join(u',');
}

} // namespace

QString whyNotAtGoogle(const model::Series &series)
{
    if (series.takesOverAt)
        return Texts::tr("Google Calendar cannot change the rule in the middle of a repeating event.");
    if (series.rule && series.rule->frequency < model::Frequency::Daily)
        return Texts::tr("Google Calendar repeats events once a day at most.");
    return {};
}

base::WallTime firstStartAtGoogle(const model::Series &series)
{
    if (!series.rule)
        return series.start;
    const schedule::Recurrence recurrence { series.start, false, zoneOf(series), series.rule, {}, {} };
    const schedule::Expansion first = schedule::expand(recurrence, { {}, {}, 1 });
    return first.list.empty() ? series.start : first.list.front().wall;
}

QStringList recurrenceLines(const model::Series &series)
{
    QStringList lines;
    if (series.rule) {
        model::RecurrenceRule rule = *series.rule;
        rule.until = inUtc(rule.until, zoneOf(series));
        lines.append(u"RRULE:"_s % schedule::toText(rule));
    }
    if (!series.extraStarts.empty())
        lines.append(dateLine(u"RDATE"_s, series, series.extraStarts));
    if (!series.excludedStarts.empty() && series.repeats())
        lines.append(dateLine(u"EXDATE"_s, series, series.excludedStarts));
    return lines;
}

QString ruleTextOfLines(const QStringList &lines)
{
    for (const QString &line : lines) {
        if (!line.startsWith("RRULE:"_L1, Qt::CaseInsensitive))
            continue;
        const QString text = line.mid(6).left(1000);
        const auto rule = schedule::parseRule(text);
        return rule ? schedule::toText(*rule) : text;
    }
    return {};
}

} // namespace providers
