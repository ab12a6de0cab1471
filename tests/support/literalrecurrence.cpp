#include "support/literalrecurrence.h"

#include <algorithm>
#include <chrono>

namespace literal {

namespace {

using namespace std::chrono;
using model::Frequency;

template <typename List, typename Value>
bool has(const List &list, Value value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

// A day with all that rule parts ask about.
struct Day {
    base::WallDate date;
    year_month_day civil;
    int weekday; // Monday = 0
    int ofMonth, monthLength;
    int ofYear, yearLength;

    explicit Day(base::WallDate d) : date(d), civil(d)
    {
        weekday = static_cast<int>(std::chrono::weekday(d).iso_encoding()) - 1;
        ofMonth = static_cast<int>(static_cast<unsigned>(civil.day()));
        monthLength = static_cast<int>(
            static_cast<unsigned>(year_month_day_last(civil.year(), month_day_last(civil.month())).day()));
        ofYear = static_cast<int>((d - base::WallDate(local_days(civil.year() / January / 1))).count()) + 1;
        yearLength = civil.year().is_leap() ? 366 : 365;
    }
};

struct Context {
    const model::RecurrenceRule &rule;
    Day start;
    seconds startTime;
};

bool weekdayFits(const Context &c, const Day &day)
{
    const auto &r = c.rule;
    for (const model::WeekdayNum &wanted : r.byDay) {
        if (static_cast<int>(wanted.day) != day.weekday)
            continue;
        if (wanted.ordinal == 0)
            return true;
        const bool withinMonth = r.frequency == Frequency::Monthly || !r.byMonth.empty();
        const int at = withinMonth ? day.ofMonth : day.ofYear;
        const int length = withinMonth ? day.monthLength : day.yearLength;
        const int nth = wanted.ordinal > 0 ? (at - 1) / 7 + 1 : -((length - at) / 7 + 1);
        if (nth == wanted.ordinal)
            return true;
    }
    return false;
}

// The week belongs to the year that has its fourth day; that year has as many weeks as fourth days.
bool weekFits(const Context &c, const Day &day)
{
    const int begin = static_cast<int>(c.rule.weekStart);
    const Day fourth(day.date - days((day.weekday - begin + 7) % 7) + days(3));
    const int number = (fourth.ofYear - 1) / 7 + 1;
    const int count = number + (fourth.yearLength - fourth.ofYear) / 7;
    return has(c.rule.byWeekNo, number) || has(c.rule.byWeekNo, number - count - 1);
}

bool dayFits(const Context &c, const Day &day)
{
    const auto &r = c.rule;
    if (!r.byMonth.empty() && !has(r.byMonth, static_cast<unsigned>(day.civil.month())))
        return false;
    if (!r.byWeekNo.empty() && !weekFits(c, day))
        return false;
    if (!r.byYearDay.empty() && !has(r.byYearDay, day.ofYear)
        && !has(r.byYearDay, day.ofYear - day.yearLength - 1))
        return false;
    if (!r.byMonthDay.empty() && !has(r.byMonthDay, day.ofMonth)
        && !has(r.byMonthDay, day.ofMonth - day.monthLength - 1))
        return false;
    if (!r.byDay.empty())
        return weekdayFits(c, day);
    // No day part: what the start says.
    if (!r.byYearDay.empty() || !r.byMonthDay.empty())
        return true;
    if (r.frequency == Frequency::Weekly || !r.byWeekNo.empty())
        return day.weekday == c.start.weekday;
    if (r.frequency == Frequency::Monthly)
        return day.ofMonth == c.start.ofMonth;
    if (r.frequency == Frequency::Yearly)
        return day.ofMonth == c.start.ofMonth
            && (!r.byMonth.empty() || day.civil.month() == c.start.civil.month());
    return true;
}

std::vector<int> valuesOf(const std::vector<std::uint8_t> &list, int own)
{
    std::vector<int> values;
    for (const int value : list)
        values.push_back(std::min(value, 59)); // second 60
    if (values.empty())
        values.push_back(own);
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
}

struct Output {
    const Context &context;
    base::WallTime start;
    base::WallTime horizon;
    std::vector<base::WallTime> list;
    bool done = false;

    // One period's whole set, sorted.
    void addSet(const std::vector<base::WallTime> &set)
    {
        const auto &positions = context.rule.bySetPos;
        const int size = static_cast<int>(set.size());
        for (int i = 0; i < size && !done; ++i) {
            if (!positions.empty() && !has(positions, i + 1) && !has(positions, i - size))
                continue;
            const base::WallTime wall = set[static_cast<std::size_t>(i)];
            if (wall < start)
                continue;
            if (wall > horizon || (context.rule.count && list.size() >= *context.rule.count)) {
                done = true;
                return;
            }
            list.push_back(wall);
        }
    }
};

void addTimes(const Context &c, base::WallDate date, std::vector<base::WallTime> &set)
{
    const int own = static_cast<int>(c.startTime.count());
    const std::vector<int> minuteList = valuesOf(c.rule.byMinute, own / 60 % 60);
    const std::vector<int> secondList = valuesOf(c.rule.bySecond, own % 60);
    for (const int hour : valuesOf(c.rule.byHour, own / 3600)) {
        for (const int minute : minuteList) {
            for (const int second : secondList)
                set.push_back(base::WallTime(date) + hours(hour) + minutes(minute) + seconds(second));
        }
    }
}

// DAILY and longer: each period's days in turn.
void addDayPeriods(const Context &c, Output &out)
{
    const auto &r = c.rule;
    const year_month firstMonth(c.start.civil.year(), c.start.civil.month());
    for (int k = 0; !out.done; ++k) {
        const int step = k * static_cast<int>(r.interval);
        base::WallDate from {};
        base::WallDate to {};
        switch (r.frequency) {
        case Frequency::Daily:
            from = c.start.date + days(step);
            to = from + days(1);
            break;
        case Frequency::Weekly:
            from = c.start.date - days((c.start.weekday - static_cast<int>(r.weekStart) + 7) % 7)
                + days(7 * step);
            to = from + days(7);
            break;
        case Frequency::Monthly:
            from = local_days((firstMonth + months(step)) / 1);
            to = local_days((firstMonth + months(step + 1)) / 1);
            break;
        default:
            from = local_days((c.start.civil.year() + years(step)) / January / 1);
            to = local_days((c.start.civil.year() + years(step + 1)) / January / 1);
            break;
        }
        if (base::WallTime(from) > out.horizon)
            return;
        std::vector<base::WallTime> set;
        for (base::WallDate date = from; date < to; date += days(1)) {
            if (dayFits(c, Day(date)))
                addTimes(c, date, set);
        }
        out.addSet(set);
    }
}

bool timeFits(const std::vector<std::uint8_t> &list, int value)
{
    return list.empty() || has(list, value) || (value == 59 && has(list, 60));
}

// HOURLY and shorter: unit by unit.
void addUnits(const Context &c, Output &out)
{
    const auto &r = c.rule;
    const int unit = r.frequency == Frequency::Hourly ? 3600 : r.frequency == Frequency::Minutely ? 60 : 1;
    const auto begin = out.start.time_since_epoch().count();
    base::WallTime at { seconds(begin - (begin % unit + unit) % unit) };
    std::optional<Day> day;
    bool fits = false;
    for (; at <= out.horizon && !out.done; at += seconds(std::int64_t(unit) * r.interval)) {
        const auto date = floor<days>(at);
        if (!day || day->date != date) {
            day.emplace(date);
            fits = dayFits(c, *day);
        }
        const int time = static_cast<int>((at - base::WallTime(date)).count());
        if (!fits || !timeFits(r.byHour, time / 3600) || (unit <= 60 && !timeFits(r.byMinute, time / 60 % 60))
            || (unit == 1 && !timeFits(r.bySecond, time % 60)))
            continue;
        const int own = static_cast<int>(c.startTime.count());
        std::vector<base::WallTime> set;
        for (const int minute : unit == 3600 ? valuesOf(r.byMinute, own / 60 % 60) : std::vector<int> { 0 }) {
            for (const int second : unit > 1 ? valuesOf(r.bySecond, own % 60) : std::vector<int> { 0 })
                set.push_back(at + minutes(minute) + seconds(second));
        }
        out.addSet(set);
    }
}

} // namespace

std::vector<base::WallTime> recurrence(
    const model::RecurrenceRule &rule, base::WallTime start, base::WallTime horizon)
{
    const auto date = floor<days>(start);
    const Context context { rule, Day(date), start - base::WallTime(date) };
    Output out { context, start, horizon, {} };
    if (rule.frequency >= Frequency::Daily)
        addDayPeriods(context, out);
    else
        addUnits(context, out);
    return out.list;
}

} // namespace literal
