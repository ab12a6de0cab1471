#include "schedule/rruletext.h"

#include "schedule/calendarmath.h"
#include "schedule/rulebits.h"

#include <algorithm>
#include <array>

namespace schedule {

namespace {

using namespace std::chrono;
using Frequency = model::Frequency;

constexpr std::array FrequencyNames { "SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY",
    "YEARLY" };
constexpr std::array WeekdayNames { "MO", "TU", "WE", "TH", "FR", "SA", "SU" };

base::Result<void> refused(RulePart part, const char *why)
{
    const QString name = QString::fromLatin1(partName(part));
    return base::failure(
        base::ErrorKind::Invalid, QString(name % QLatin1String(": ") % QLatin1String(why)), name);
}

QString digits(std::int64_t value, int width)
{
    return QString::number(value).rightJustified(width, u'0');
}

QString dateText(std::int64_t seconds)
{
    const auto date = calendar::dateOf(calendar::floorDiv(seconds, calendar::DaySeconds));
    return digits(date.year, 4) % digits(date.month + 1, 2) % digits(date.day + 1, 2);
}

QString dateTimeText(std::int64_t seconds)
{
    const std::int64_t time
        = seconds - calendar::floorDiv(seconds, calendar::DaySeconds) * calendar::DaySeconds;
    return dateText(seconds) % u'T' % digits(time / 3600, 2) % digits(time / 60 % 60, 2)
        % digits(time % 60, 2);
}

QString untilText(const model::Until &until)
{
    if (const auto *instant = std::get_if<base::Instant>(&until))
        return dateTimeText(instant->time_since_epoch().count()) % u'Z';
    if (const auto *wall = std::get_if<base::WallTime>(&until))
        return dateTimeText(wall->time_since_epoch().count());
    if (const auto *date = std::get_if<base::WallDate>(&until))
        return dateText(seconds(date->time_since_epoch()).count());
    return {};
}

template <typename Value>
void addList(QString &text, const char *name, std::vector<Value> values)
{
    if (values.empty())
        return;
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    text += u';' % QLatin1String(name);
    QChar separator = u'=';
    for (const Value &value : values) {
        text += separator;
        if constexpr (std::is_same_v<Value, model::WeekdayNum>) {
            if (value.ordinal != 0)
                text += QString::number(value.ordinal);
            text += QLatin1String(WeekdayNames.at(static_cast<std::size_t>(value.day)));
        } else {
            text += QString::number(value);
        }
        separator = u',';
    }
}

template <typename Value>
bool within(const std::vector<Value> &values, int low, int high)
{
    return std::all_of(values.begin(), values.end(), [=](Value v) { return v >= low && v <= high; });
}

template <typename Value>
bool withinSigned(const std::vector<Value> &values, int high)
{
    return std::all_of(
        values.begin(), values.end(), [=](Value v) { return v != 0 && v >= -high && v <= high; });
}

bool daysWithin(const std::vector<model::WeekdayNum> &values)
{
    return std::all_of(values.begin(), values.end(), [](const model::WeekdayNum &v) {
        return v.day <= model::Weekday::Sunday && v.ordinal >= -53 && v.ordinal <= 53;
    });
}

base::Result<void> checkRanges(const model::RecurrenceRule &rule)
{
    constexpr auto outOfRange = "value out of range";
    if (rule.frequency > Frequency::Yearly)
        return refused(RulePart::Freq, "not a frequency");
    if (rule.weekStart > model::Weekday::Sunday)
        return refused(RulePart::WkSt, "malformed weekday");
    if (rule.interval == 0)
        return refused(RulePart::Interval, "must be at least 1");
    if (rule.count && *rule.count == 0)
        return refused(RulePart::Count, "must be at least 1");
    if (!within(rule.bySecond, 0, 60))
        return refused(RulePart::BySecond, outOfRange);
    if (!within(rule.byMinute, 0, 59))
        return refused(RulePart::ByMinute, outOfRange);
    if (!within(rule.byHour, 0, 23))
        return refused(RulePart::ByHour, outOfRange);
    if (!daysWithin(rule.byDay))
        return refused(RulePart::ByDay, outOfRange);
    if (!withinSigned(rule.byMonthDay, 31))
        return refused(RulePart::ByMonthDay, outOfRange);
    if (!withinSigned(rule.byYearDay, 366))
        return refused(RulePart::ByYearDay, outOfRange);
    if (!withinSigned(rule.byWeekNo, 53))
        return refused(RulePart::ByWeekNo, outOfRange);
    if (!within(rule.byMonth, 1, 12))
        return refused(RulePart::ByMonth, outOfRange);
    if (!withinSigned(rule.bySetPos, 366))
        return refused(RulePart::BySetPos, outOfRange);
    return {};
}

} // namespace

QString toText(const model::RecurrenceRule &rule)
{
    QString text = u"FREQ="
        % QLatin1String(
            FrequencyNames.at(std::min<std::size_t>(static_cast<std::size_t>(rule.frequency), 6)));
    if (rule.until.index() != 0)
        text += u";UNTIL=" % untilText(rule.until);
    if (rule.count)
        text += u";COUNT=" % QString::number(*rule.count);
    if (rule.interval != 1)
        text += u";INTERVAL=" % QString::number(rule.interval);
    addList(text, "BYSECOND", rule.bySecond);
    addList(text, "BYMINUTE", rule.byMinute);
    addList(text, "BYHOUR", rule.byHour);
    addList(text, "BYDAY", rule.byDay);
    addList(text, "BYMONTHDAY", rule.byMonthDay);
    addList(text, "BYYEARDAY", rule.byYearDay);
    addList(text, "BYWEEKNO", rule.byWeekNo);
    addList(text, "BYMONTH", rule.byMonth);
    addList(text, "BYSETPOS", rule.bySetPos);
    if (rule.weekStart != model::Weekday::Monday)
        text += u";WKST=" % QLatin1String(WeekdayNames.at(static_cast<std::size_t>(rule.weekStart)));
    return text;
}

base::Result<void> checkRule(const model::RecurrenceRule &rule)
{
    return checkRanges(rule).and_then([&rule] { return checkCombination(toBits(rule)); });
}

base::Result<void> checkPair(const model::RecurrenceRule &rule, StartForm start)
{
    if (start == StartForm::Date) {
        if (rule.frequency < Frequency::Daily)
            return refused(RulePart::Freq, "a start without a time repeats daily or less often");
        if (!rule.byHour.empty())
            return refused(RulePart::ByHour, "the start has no time");
        if (!rule.byMinute.empty())
            return refused(RulePart::ByMinute, "the start has no time");
        if (!rule.bySecond.empty())
            return refused(RulePart::BySecond, "the start has no time");
    }
    if (std::holds_alternative<std::monostate>(rule.until))
        return {};
    if (start == StartForm::Date && !std::holds_alternative<base::WallDate>(rule.until))
        return refused(RulePart::Until, "must be a date, as the start is");
    if (start == StartForm::Floating && !std::holds_alternative<base::WallTime>(rule.until))
        return refused(RulePart::Until, "must be a local time, as the start is");
    if (start == StartForm::Zoned && !std::holds_alternative<base::Instant>(rule.until))
        return refused(RulePart::Until, "must be in UTC, since the start has a time zone");
    return {};
}

} // namespace schedule
