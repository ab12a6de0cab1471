#include "providers/teams/graphrecurrence.h"

#include "providers/isotime.h"
#include "providers/teams/graphtime.h"
#include "schedule/calendarmath.h"
#include "schedule/recurrence.h"
#include "schedule/rruletext.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace providers {
namespace {

using model::Frequency;
using model::RecurrenceRule;
using model::Weekday;
using std::chrono::days;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(providers::Teams)
};

constexpr std::array DayNames { "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
    "sunday" };
constexpr std::array IndexNames { "first", "second", "third", "fourth" };

// What a rule comes to in Graph's words; the type is empty where there are none.
struct Pattern {
    QString type;
    std::vector<Weekday> daysOfWeek;
    QString index;
    int dayOfMonth = 0;
    int month = 0;
};

std::chrono::year_month_day dateOf(base::WallTime wall)
{
    return std::chrono::year_month_day(std::chrono::floor<days>(wall));
}

Weekday weekdayOf(base::WallTime wall)
{
    return static_cast<Weekday>(
        schedule::calendar::weekday(std::chrono::floor<days>(wall).time_since_epoch().count()));
}

QString dayName(Weekday day)
{
    return QString::fromLatin1(DayNames.at(static_cast<size_t>(day)));
}

QString indexName(int ordinal)
{
    if (ordinal == -1)
        return u"last"_s;
    if (ordinal < 1 || ordinal > 4)
        return {};
    return QString::fromLatin1(IndexNames.at(static_cast<size_t>(ordinal - 1)));
}

std::vector<Weekday> plainDays(const RecurrenceRule &rule)
{
    std::vector<Weekday> list;
    for (const model::WeekdayNum &day : rule.byDay)
        list.push_back(day.day);
    return list;
}

bool hasOrdinals(const RecurrenceRule &rule)
{
    return std::any_of(
        rule.byDay.begin(), rule.byDay.end(), [](const model::WeekdayNum &day) { return day.ordinal != 0; });
}

// "The second Tuesday", "the last working day": index counts among the days of the list.
bool sayRelative(const RecurrenceRule &rule, Pattern &pattern)
{
    if (rule.byMonthDay.size() == 1 && rule.byMonthDay.front() == -1 && rule.byDay.empty()) {
        for (int day = 0; day < 7; ++day)
            pattern.daysOfWeek.push_back(static_cast<Weekday>(day));
        pattern.index = u"last"_s;
        return rule.bySetPos.empty();
    }
    if (rule.byDay.empty() || !rule.byMonthDay.empty())
        return false;
    pattern.daysOfWeek = plainDays(rule);
    if (rule.byDay.size() == 1 && hasOrdinals(rule) && rule.bySetPos.empty())
        pattern.index = indexName(rule.byDay.front().ordinal);
    else if (!hasOrdinals(rule) && rule.bySetPos.size() == 1)
        pattern.index = indexName(rule.bySetPos.front());
    return !pattern.index.isEmpty();
}

// A day that every such month has: where one is missing, Graph takes the last day and RFC 5545 none.
bool sayAbsolute(const RecurrenceRule &rule, base::WallTime start, int month, Pattern &pattern)
{
    if (!rule.byDay.empty() || !rule.bySetPos.empty() || rule.byMonthDay.size() > 1)
        return false;
    pattern.dayOfMonth = rule.byMonthDay.empty()
        ? static_cast<int>(static_cast<unsigned>(dateOf(start).day()))
        : rule.byMonthDay.front();
    const int longest = month == 0 ? 28 : schedule::calendar::monthLength(2001, month - 1);
    return pattern.dayOfMonth >= 1 && pattern.dayOfMonth <= longest;
}

Pattern yearly(const RecurrenceRule &rule, base::WallTime start)
{
    Pattern pattern;
    // RFC 5545: BYMONTHDAY without BYMONTH means every month, BYDAY without it the year's weeks.
    if (rule.byMonth.size() > 1
        || (rule.byMonth.empty() && (!rule.byDay.empty() || !rule.byMonthDay.empty())))
        return pattern;
    pattern.month = rule.byMonth.empty() ? static_cast<int>(static_cast<unsigned>(dateOf(start).month()))
                                         : rule.byMonth.front();
    if (sayRelative(rule, pattern))
        pattern.type = u"relativeYearly"_s;
    else if (sayAbsolute(rule, start, pattern.month, pattern))
        pattern.type = u"absoluteYearly"_s;
    return pattern;
}

Pattern monthly(const RecurrenceRule &rule, base::WallTime start)
{
    Pattern pattern;
    if (!rule.byMonth.empty())
        return pattern;
    if (sayRelative(rule, pattern))
        pattern.type = u"relativeMonthly"_s;
    else if (sayAbsolute(rule, start, 0, pattern))
        pattern.type = u"absoluteMonthly"_s;
    return pattern;
}

Pattern patternOf(const RecurrenceRule &rule, base::WallTime start)
{
    Pattern pattern;
    if (!rule.bySecond.empty() || !rule.byMinute.empty() || !rule.byHour.empty() || !rule.byYearDay.empty()
        || !rule.byWeekNo.empty())
        return pattern;
    if (rule.frequency == Frequency::Yearly)
        return yearly(rule, start);
    if (rule.frequency == Frequency::Monthly)
        return monthly(rule, start);
    if (!rule.byMonth.empty() || !rule.byMonthDay.empty() || !rule.bySetPos.empty() || hasOrdinals(rule))
        return pattern;
    const bool everyDay = rule.frequency == Frequency::Daily;
    if (everyDay && rule.byDay.empty()) {
        pattern.type = u"daily"_s;
    } else if (rule.frequency == Frequency::Weekly || (everyDay && rule.interval == 1)) {
        pattern.type = u"weekly"_s;
        pattern.daysOfWeek = rule.byDay.empty() ? std::vector { weekdayOf(start) } : plainDays(rule);
    }
    return pattern;
}

// The last day that can have an occurrence: Graph's endDate knows no time of the day.
std::optional<base::WallTime> lastDay(const model::Series &series)
{
    const model::Until &until = series.rule->until;
    base::WallTime last;
    if (const auto *instant = std::get_if<base::Instant>(&until)) {
        const auto zone = schedule::Zone::byName(series.zone);
        last = (zone ? *zone : schedule::Zone::utc()).toWall(*instant);
    } else if (const auto *wall = std::get_if<base::WallTime>(&until)) {
        last = *wall;
    } else if (const auto *date = std::get_if<base::WallDate>(&until)) {
        return base::WallTime(*date);
    } else {
        return {};
    }
    const base::WallTime day = std::chrono::floor<days>(last);
    const auto timeOfDay = series.start - std::chrono::floor<days>(series.start);
    return last - day < timeOfDay ? day - days(1) : day;
}

QString frequencyText(const QString &type, int interval)
{
    const char *name = type == "daily"_L1 ? "DAILY"
        : type == "weekly"_L1             ? "WEEKLY"
        : type.endsWith("Monthly"_L1)     ? "MONTHLY"
        : type.endsWith("Yearly"_L1)      ? "YEARLY"
                                          : nullptr;
    if (!name)
        return {};
    return u"FREQ="_s % QLatin1StringView(name) % u";INTERVAL="_s % QString::number(interval);
}

QString dayCodes(const QStringList &names)
{
    QStringList codes;
    for (const QString &name : names)
        codes.append(name.left(2).toUpper());
    return codes.join(u',');
}

QString relativeText(const JsonFields &pattern)
{
    const QStringList daysOfWeek = pattern.texts("daysOfWeek"_L1);
    const QString index = pattern.text("index"_L1);
    int ordinal = index == "last"_L1 ? -1 : 1; // Graph's default is the first
    for (size_t i = 0; i < IndexNames.size(); ++i) {
        if (index == QLatin1StringView(IndexNames.at(i)))
            ordinal = static_cast<int>(i) + 1;
    }
    if (daysOfWeek.size() == 7 && ordinal == -1)
        return u";BYMONTHDAY=-1"_s;
    if (daysOfWeek.size() == 1)
        return u";BYDAY="_s % QString::number(ordinal) % dayCodes(daysOfWeek);
    return u";BYDAY="_s % dayCodes(daysOfWeek) % u";BYSETPOS="_s % QString::number(ordinal);
}

QString patternText(const JsonFields &pattern)
{
    const QString type = pattern.text("type"_L1);
    QString text = frequencyText(type, pattern.number("interval"_L1).value_or(1));
    // Answers hold all members, the unused ones with 0 or "first": only those of the type count.
    if (type.endsWith("Yearly"_L1))
        text += u";BYMONTH="_s % QString::number(pattern.number("month"_L1).value_or(0));
    if (type == "weekly"_L1) {
        text += u";BYDAY="_s % dayCodes(pattern.texts("daysOfWeek"_L1));
        const QString first = pattern.text("firstDayOfWeek"_L1);
        if (!first.isEmpty())
            text += u";WKST="_s % first.left(2).toUpper();
    } else if (type.startsWith("relative"_L1)) {
        text += relativeText(pattern);
    } else if (type.startsWith("absolute"_L1)) {
        text += u";BYMONTHDAY="_s % QString::number(pattern.number("dayOfMonth"_L1).value_or(0));
    }
    return text;
}

} // namespace

QString whyNotInGraph(const model::Series &series)
{
    if (!series.repeats())
        return {};
    if (!series.rule || !series.extraStarts.empty())
        return Texts::tr("Teams cannot add single dates to a repeating meeting.");
    if (!series.excludedStarts.empty())
        return Texts::tr("Teams cannot leave single dates out when it makes a repeating meeting.");
    if (series.takesOverAt)
        return Texts::tr("Teams cannot change the rule in the middle of a repeating meeting.");
    if (series.rule->interval > 999 || series.rule->count.value_or(1) > 999)
        return Texts::tr("Teams counts to 999 at most in a repeating meeting.");
    if (patternOf(*series.rule, series.start).type.isEmpty())
        return Texts::tr("Teams does not know this way of repeating.");
    if (graphZone(series.zone).isEmpty())
        return Texts::tr("Teams does not know the time zone %1.").arg(QString::fromUtf8(series.zone));
    return {};
}

base::WallTime firstStart(const model::Series &series)
{
    if (!series.rule)
        return series.start;
    const schedule::Recurrence recurrence { series.start, false, schedule::Zone::byName(series.zone),
        series.rule, {}, {} };
    const schedule::Expansion first = schedule::expand(recurrence, { {}, {}, 1 });
    return first.list.empty() ? series.start : first.list.front().wall;
}

QJsonObject graphRecurrence(const model::Series &series, const QByteArray &graphZone)
{
    const RecurrenceRule &rule = *series.rule;
    const Pattern says = patternOf(rule, series.start);
    QJsonObject pattern { { u"type"_s, says.type }, { u"interval"_s, static_cast<int>(rule.interval) } };
    if (!says.daysOfWeek.empty()) {
        QJsonArray names;
        for (const Weekday day : says.daysOfWeek)
            names.append(dayName(day));
        pattern.insert(u"daysOfWeek"_s, names);
    }
    if (says.type == "weekly"_L1)
        pattern.insert(u"firstDayOfWeek"_s, dayName(rule.weekStart));
    if (!says.index.isEmpty())
        pattern.insert(u"index"_s, says.index);
    if (says.dayOfMonth > 0)
        pattern.insert(u"dayOfMonth"_s, says.dayOfMonth);
    if (says.month > 0)
        pattern.insert(u"month"_s, says.month);

    QJsonObject range { { u"startDate"_s, isoDate(firstStart(series)) },
        { u"recurrenceTimeZone"_s, QString::fromUtf8(graphZone) } };
    if (rule.count) {
        range.insert(u"type"_s, u"numbered"_s);
        range.insert(u"numberOfOccurrences"_s, static_cast<int>(*rule.count));
    } else if (const auto last = lastDay(series)) {
        range.insert(u"type"_s, u"endDate"_s);
        range.insert(u"endDate"_s, isoDate(*last));
    } else {
        range.insert(u"type"_s, u"noEnd"_s);
    }
    return { { u"pattern"_s, pattern }, { u"range"_s, range } };
}

QString ruleTextOf(const JsonFields &recurrence, base::Instant start)
{
    if (recurrence.isEmpty())
        return {};
    const JsonFields range = recurrence.object("range"_L1);
    QString text = patternText(recurrence.object("pattern"_L1));
    const QString type = range.text("type"_L1);
    if (type == "numbered"_L1)
        text += u";COUNT="_s % QString::number(range.number("numberOfOccurrences"_L1).value_or(0));
    if (type == "endDate"_L1) {
        const auto named = schedule::Zone::byName(zoneOfGraph(range.text("recurrenceTimeZone"_L1)));
        const schedule::Zone zone = named ? *named : schedule::Zone::utc();
        const base::WallTime first = zone.toWall(start);
        const auto day = wallOfDate(range.text("endDate"_L1));
        if (day) {
            QString until = isoText(zone.toInstant(*day + (first - std::chrono::floor<days>(first))));
            text += u";UNTIL="_s % until.remove(u'-').remove(u':');
        } else {
            range.fail(u"endDate is no date"_s);
        }
    }
    const base::Result<RecurrenceRule> rule = schedule::parseRule(text);
    if (!rule) {
        recurrence.fail(u"recurrence: "_s % rule.error().detail);
        return {};
    }
    return schedule::toText(*rule);
}

} // namespace providers
