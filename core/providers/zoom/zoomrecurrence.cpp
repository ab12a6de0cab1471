#include "providers/zoom/zoomrecurrence.h"

#include "providers/zoom/zoomtexts.h"
#include "schedule/recurrence.h"
#include "schedule/rruletext.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace providers {

namespace {

using model::Frequency;
using model::RecurrenceRule;
using model::Weekday;

constexpr int MostOccurrences = 60;
// A month has at least so many days. What Zoom does in shorter months is not documented.
constexpr int ShortestMonth = 28;

enum ZoomRuleType { Daily = 1, Weekly = 2, Monthly = 3 };

tl::unexpected<base::Error> inexact(const QString &why)
{
    return base::failure(base::ErrorKind::Invalid, why, u"recurrence"_s);
}

// Zoom counts from Sunday, 1 to 7.
int zoomDay(Weekday day)
{
    return (static_cast<int>(day) + 1) % 7 + 1;
}

Weekday weekdayOfZoom(int day)
{
    return static_cast<Weekday>((day + 5) % 7);
}

Weekday weekdayOf(base::WallTime wall)
{
    const std::chrono::weekday day(std::chrono::floor<std::chrono::days>(wall));
    return static_cast<Weekday>((day.c_encoding() + 6) % 7);
}

int monthDayOf(base::WallTime wall)
{
    const std::chrono::year_month_day date(std::chrono::floor<std::chrono::days>(wall));
    return static_cast<int>(static_cast<unsigned>(date.day()));
}

bool hasRareParts(const RecurrenceRule &rule)
{
    return !rule.bySecond.empty() || !rule.byMinute.empty() || !rule.byHour.empty() || !rule.byYearDay.empty()
        || !rule.byWeekNo.empty() || !rule.byMonth.empty();
}

// Whether weeks that begin on Sunday group these days as the rule's own weeks do.
bool sameWeeks(const RecurrenceRule &rule, const std::vector<int> &days)
{
    const int begin = zoomDay(rule.weekStart);
    const auto isBefore = [begin](int day) { return day < begin; };
    return rule.interval == 1 || std::all_of(days.begin(), days.end(), isBefore)
        || std::none_of(days.begin(), days.end(), isBefore);
}

base::Result<QJsonObject> weekly(const RecurrenceRule &rule, base::WallTime start)
{
    std::vector<int> days;
    for (const model::WeekdayNum &day : rule.byDay)
        days.push_back(zoomDay(day.day));
    if (days.empty())
        days.push_back(zoomDay(weekdayOf(start)));
    std::sort(days.begin(), days.end());
    if (!rule.bySetPos.empty() || !rule.byMonthDay.empty())
        return inexact(ZoomTexts::tr("Zoom knows weekdays for weekly repetition, and nothing finer."));
    if (std::find(days.begin(), days.end(), zoomDay(weekdayOf(start))) == days.end())
        return inexact(ZoomTexts::tr("The first date is not on one of the weekdays of the repetition."));
    if (!sameWeeks(rule, days))
        return inexact(ZoomTexts::tr("Zoom’s weeks begin on Sunday, those of this repetition do not."));
    QStringList names;
    for (const int day : days)
        names.append(QString::number(day));
    return QJsonObject { { u"type"_s, Weekly }, { u"weekly_days"_s, names.join(u',') } };
}

base::Result<QJsonObject> daily(const RecurrenceRule &rule, base::WallTime start)
{
    if (!rule.byDay.empty() && rule.interval == 1)
        return weekly(rule, start); // every weekday
    if (!rule.byDay.empty() || !rule.byMonthDay.empty() || !rule.bySetPos.empty())
        return inexact(ZoomTexts::tr("Zoom can repeat every so many days, but not on chosen days only."));
    return QJsonObject { { u"type"_s, Daily } };
}

base::Result<QJsonObject> monthlyByWeekday(const RecurrenceRule &rule, base::WallTime start)
{
    const std::int16_t ordinal { rule.byDay.front().ordinal };
    int week = ordinal;
    if (week == 0 && rule.bySetPos.size() == 1)
        week = rule.bySetPos.front();
    const bool isOne = rule.byDay.size() == 1 && rule.byMonthDay.empty()
        && (rule.bySetPos.empty() || rule.byDay.front().ordinal == 0);
    if (!isOne || week == 0 || week < -1 || week > 4)
        return inexact(ZoomTexts::tr(
            "Zoom can repeat on one weekday of the month: the first to the fourth, or the last."));
    using namespace std::chrono;
    const year_month_day date(floor<days>(start));
    const auto lastDay = static_cast<unsigned>((date.year() / date.month() / last).day());
    const int nth = (monthDayOf(start) - 1) / 7 + 1;
    const bool isLast = static_cast<unsigned>(date.day()) + 7 > lastDay;
    if (weekdayOf(start) != rule.byDay.front().day || (week == -1 ? !isLast : nth != week))
        return inexact(ZoomTexts::tr("The first date is not one of the dates of the repetition."));
    return QJsonObject { { u"type"_s, Monthly }, { u"monthly_week"_s, week },
        { u"monthly_week_day"_s, zoomDay(rule.byDay.front().day) } };
}

base::Result<QJsonObject> monthly(const RecurrenceRule &rule, base::WallTime start)
{
    if (!rule.byDay.empty())
        return monthlyByWeekday(rule, start);
    if (rule.byMonthDay.size() > 1 || !rule.bySetPos.empty())
        return inexact(ZoomTexts::tr("Zoom can repeat on one day of the month only."));
    const int day = rule.byMonthDay.empty() ? monthDayOf(start) : rule.byMonthDay.front();
    if (day < 1 || day > ShortestMonth)
        return inexact(
            ZoomTexts::tr("Not every month has this day, and Zoom does not say what it does then."));
    if (day != monthDayOf(start))
        return inexact(ZoomTexts::tr("The first date is not one of the dates of the repetition."));
    return QJsonObject { { u"type"_s, Monthly }, { u"monthly_day"_s, day } };
}

base::Result<QJsonObject> pattern(const RecurrenceRule &rule, base::WallTime start)
{
    if (hasRareParts(rule))
        return inexact(
            ZoomTexts::tr("Zoom can repeat by days, weeks and months only, not within chosen ones."));
    switch (rule.frequency) {
    case Frequency::Daily:
        return daily(rule, start);
    case Frequency::Weekly:
        return weekly(rule, start);
    case Frequency::Monthly:
        return monthly(rule, start);
    case Frequency::Yearly:
        return inexact(ZoomTexts::tr("Zoom cannot repeat once a year."));
    default:
        return inexact(ZoomTexts::tr("Zoom cannot repeat several times a day."));
    }
}

base::Result<void> checkInterval(int type, std::uint32_t interval)
{
    const std::uint32_t most = type == Daily ? 99 : type == Weekly ? 50 : 10;
    if (interval >= 1 && interval <= most)
        return {};
    if (type == Daily)
        return inexact(ZoomTexts::tr("Zoom can repeat every 99 days at most."));
    if (type == Weekly)
        return inexact(ZoomTexts::tr("Zoom can repeat every 50 weeks at most."));
    return inexact(ZoomTexts::tr("Zoom can repeat every 10 months at most."));
}

std::optional<base::Instant> lastInstant(const model::Until &until, const schedule::Zone &zone)
{
    if (const auto *instant = std::get_if<base::Instant>(&until))
        return *instant;
    if (const auto *wall = std::get_if<base::WallTime>(&until))
        return zone.toInstant(*wall);
    if (const auto *date = std::get_if<base::WallDate>(&until))
        return zone.toInstant(base::WallTime(*date) + std::chrono::days(1) - std::chrono::seconds(1));
    return {};
}

base::Result<void> addEnd(QJsonObject &object, const model::Series &series, const schedule::Zone &zone)
{
    const RecurrenceRule &rule = *series.rule;
    const auto tooMany = [] {
        return inexact(
            ZoomTexts::tr("Zoom keeps at most %n dates of a repetition.", nullptr, MostOccurrences));
    };
    if (rule.count) {
        if (*rule.count < 1 || *rule.count > MostOccurrences)
            return tooMany();
        object.insert(u"end_times"_s, static_cast<int>(*rule.count));
        return {};
    }
    const std::optional<base::Instant> end = lastInstant(rule.until, zone);
    if (!end) {
        object.insert(u"end_times"_s, 0); // no end
        return {};
    }
    schedule::Recurrence dates;
    dates.start = series.start;
    dates.zone = zone;
    dates.rule = rule;
    dates.rule->until = *end;
    schedule::RecurrenceWindow window;
    window.limit = MostOccurrences + 1;
    const schedule::Expansion expansion = schedule::expand(dates, window);
    if (expansion.list.empty())
        return inexact(ZoomTexts::tr("The repetition ends before it begins."));
    if (!expansion.complete || expansion.list.size() > MostOccurrences)
        return tooMany();
    object.insert(u"end_date_time"_s, zoomTime(*end));
    return {};
}

std::vector<model::WeekdayNum> weekdaysOf(const QString &days)
{
    std::vector<model::WeekdayNum> list;
    for (const QString &name : days.left(64).split(u',')) {
        const int day = name.trimmed().toInt();
        if (day >= 1 && day <= 7)
            list.push_back({ weekdayOfZoom(day), 0 });
    }
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
    return list;
}

bool readMonthly(ZoomFields &recurrence, RecurrenceRule &rule)
{
    const int day = recurrence.number("monthly_day"_L1);
    const int week = recurrence.number("monthly_week"_L1);
    const int weekday = recurrence.number("monthly_week_day"_L1);
    if (week >= -1 && week <= 4 && week != 0 && weekday >= 1 && weekday <= 7)
        rule.byDay.push_back({ weekdayOfZoom(weekday), static_cast<std::int8_t>(week) });
    else if (day >= 1 && day <= 31)
        rule.byMonthDay.push_back(static_cast<std::int8_t>(day));
    else
        return false;
    return true;
}

} // namespace

base::Result<QJsonObject> zoomRecurrence(const model::Series &series)
{
    if (!series.extraStarts.empty())
        return inexact(ZoomTexts::tr("Zoom cannot add single dates to a repetition."));
    if (!series.rule)
        return QJsonObject();
    if (!series.excludedStarts.empty())
        return inexact(ZoomTexts::tr("Zoom cannot leave single dates out of a repetition."));
    const std::optional<schedule::Zone> zone = schedule::Zone::byName(series.zone);
    if (!zone)
        return inexact(ZoomTexts::tr("The time zone of this session is not known on this computer."));
    base::Result<QJsonObject> object = pattern(*series.rule, series.start);
    if (!object)
        return object;
    // "Every day from Monday to Friday" has become weekly, which changes no other part.
    if (const auto fits = checkInterval(object->value("type"_L1).toInt(), series.rule->interval); !fits)
        return base::passOn(fits);
    object->insert(u"repeat_interval"_s, static_cast<int>(series.rule->interval));
    if (const auto ends = addEnd(*object, series, *zone); !ends)
        return base::passOn(ends);
    return object;
}

QString ruleOfZoom(ZoomFields &recurrence)
{
    RecurrenceRule rule;
    switch (recurrence.number("type"_L1)) {
    case Daily:
        rule.frequency = Frequency::Daily;
        break;
    case Weekly:
        rule.frequency = Frequency::Weekly;
        rule.byDay = weekdaysOf(recurrence.text("weekly_days"_L1));
        break;
    case Monthly:
        rule.frequency = Frequency::Monthly;
        if (!readMonthly(recurrence, rule))
            return {};
        break;
    default:
        return {};
    }
    rule.interval = static_cast<std::uint32_t>(std::clamp(recurrence.number("repeat_interval"_L1, 1), 1, 99));
    if (const auto end = recurrence.instant("end_date_time"_L1))
        rule.until = *end;
    else if (const int times = recurrence.number("end_times"_L1); times > 0)
        rule.count = static_cast<std::uint32_t>(times);
    return recurrence.isSound() && schedule::checkRule(rule) ? schedule::toText(rule) : QString();
}

RecurrenceFit zoomRecurrenceFit(const MeetingPlan &plan)
{
    const base::Result<QJsonObject> said = zoomRecurrence(plan.series);
    if (!said)
        return { false, said.error().detail };
    for (const model::OccurrenceOverride &change : plan.overrides) {
        if (!change.cancelled && change.topic && *change.topic != plan.topic)
            return { false, ZoomTexts::tr("Zoom has one topic for all dates of a repetition.") };
    }
    return {};
}

} // namespace providers
