#include "schedule/editorchoice.h"

#include "schedule/calendarmath.h"
#include "schedule/recurrence.h"
#include "schedule/rruletext.h"
#include "schedule/zone.h"

#include <algorithm>

namespace schedule {

namespace {

using model::Frequency;
using model::Weekday;
using std::chrono::seconds;

constexpr std::uint8_t WorkingDays = 0x1f;

std::int64_t dayOf(base::WallTime wall)
{
    return calendar::floorDiv(wall.time_since_epoch().count(), calendar::DaySeconds);
}

int weekdayOf(base::WallTime start)
{
    return calendar::weekday(dayOf(start));
}

std::vector<model::WeekdayNum> daysOf(std::uint8_t weekdays)
{
    std::vector<model::WeekdayNum> days;
    for (int day = 0; day < 7; ++day) {
        if ((weekdays >> day & 1) != 0)
            days.push_back({ static_cast<Weekday>(day), 0 });
    }
    return days;
}

// The day part of monthly and yearly rules. By day the rule says it outright, so that it survives a
// moved start.
void setDayOfMonth(model::RecurrenceRule &rule, MonthlyBy by, base::WallTime start)
{
    const auto day = static_cast<Weekday>(weekdayOf(start));
    switch (by) {
    case MonthlyBy::Day:
        rule.byMonthDay = { static_cast<std::int8_t>(calendar::dateOf(dayOf(start)).day + 1) };
        break;
    case MonthlyBy::NthWeekday:
        rule.byDay = { { day, static_cast<std::int8_t>(weekdayOfMonth(start)) } };
        break;
    case MonthlyBy::LastWeekday:
        rule.byDay = { { day, -1 } };
        break;
    }
}

void setFrequency(model::RecurrenceRule &rule, const EditorChoice &choice, base::WallTime start)
{
    const auto own = static_cast<std::uint8_t>(1U << weekdayOf(start));
    switch (choice.kind) {
    case RepeatKind::EveryWeekday:
        rule.frequency = Frequency::Weekly;
        rule.byDay = daysOf(WorkingDays);
        break;
    case RepeatKind::Weekly:
        rule.frequency = Frequency::Weekly;
        rule.byDay = daysOf(choice.weekdays != 0 ? choice.weekdays : own);
        break;
    case RepeatKind::Monthly:
        rule.frequency = Frequency::Monthly;
        setDayOfMonth(rule, choice.monthlyBy, start);
        break;
    case RepeatKind::Yearly:
        rule.frequency = Frequency::Yearly;
        rule.byMonth = { static_cast<std::uint8_t>(calendar::dateOf(dayOf(start)).month + 1) };
        setDayOfMonth(rule, choice.monthlyBy, start);
        break;
    default:
        rule.frequency = Frequency::Daily;
        break;
    }
}

base::Instant endOfDay(base::WallDate date, const Zone &zone)
{
    return zone.toInstant(base::WallTime(date) + std::chrono::days(1)) - seconds(1);
}

// The day part that a choice would give, and the one without any, which the start fills in.
std::optional<MonthlyBy> dayOfMonthIn(const model::RecurrenceRule &rule, base::WallTime start)
{
    const bool noDay = rule.byDay.empty() && rule.byMonthDay.empty();
    if (noDay)
        return MonthlyBy::Day;
    for (const MonthlyBy by : { MonthlyBy::Day, MonthlyBy::NthWeekday, MonthlyBy::LastWeekday }) {
        model::RecurrenceRule made;
        setDayOfMonth(made, by, start);
        if (made.byDay == rule.byDay && made.byMonthDay == rule.byMonthDay)
            return by;
    }
    return {};
}

// The choice for the rule's frequency and days; empty where the editor has none.
std::optional<EditorChoice> frequencyIn(const model::RecurrenceRule &rule, base::WallTime start)
{
    EditorChoice choice;
    choice.every = rule.interval;
    switch (rule.frequency) {
    case Frequency::Daily:
        if (!rule.byDay.empty() || !rule.byMonthDay.empty() || !rule.byMonth.empty())
            return {};
        choice.kind = RepeatKind::Daily;
        return choice;
    case Frequency::Weekly:
        if (!rule.byMonthDay.empty() || !rule.byMonth.empty())
            return {};
        for (const model::WeekdayNum &day : rule.byDay)
            choice.weekdays = static_cast<std::uint8_t>(choice.weekdays | 1U << static_cast<int>(day.day));
        if (choice.weekdays == 0)
            choice.weekdays = static_cast<std::uint8_t>(1U << weekdayOf(start));
        choice.kind = RepeatKind::Weekly;
        if (choice.weekdays == WorkingDays && rule.interval == 1) {
            choice.kind = RepeatKind::EveryWeekday;
            choice.weekdays = 0;
        }
        return choice;
    case Frequency::Monthly:
    case Frequency::Yearly: {
        const bool yearly = rule.frequency == Frequency::Yearly;
        const std::vector<std::uint8_t> month { static_cast<std::uint8_t>(
            calendar::dateOf(dayOf(start)).month + 1) };
        const bool plain = rule.byMonth.empty() && rule.byDay.empty() && rule.byMonthDay.empty();
        if (yearly ? rule.byMonth != month && !plain : !rule.byMonth.empty())
            return {};
        const auto by = dayOfMonthIn(rule, start);
        if (!by)
            return {};
        choice.kind = yearly ? RepeatKind::Yearly : RepeatKind::Monthly;
        choice.monthlyBy = *by;
        return choice;
    }
    default:
        return {};
    }
}

} // namespace

int weekdayOfMonth(base::WallTime start)
{
    return calendar::dateOf(dayOf(start)).day / 7 + 1;
}

bool isLastWeekdayOfMonth(base::WallTime start)
{
    const auto date = calendar::dateOf(dayOf(start));
    return date.day + 7 >= calendar::monthLength(date.year, date.month);
}

base::Result<std::optional<model::RecurrenceRule>> toRule(
    const EditorChoice &choice, base::WallTime start, const QByteArray &zone)
{
    using Rule = std::optional<model::RecurrenceRule>;
    if (choice.kind == RepeatKind::None)
        return Rule();
    if (choice.kind == RepeatKind::Custom) {
        auto rule = parseRule(choice.custom);
        if (!rule)
            return tl::unexpected(rule.error());
        if (auto pair = checkPair(*rule, StartForm::Zoned); !pair)
            return tl::unexpected(pair.error());
        return Rule(std::move(*rule));
    }
    model::RecurrenceRule rule;
    rule.interval = choice.kind == RepeatKind::EveryWeekday ? 1 : choice.every;
    setFrequency(rule, choice, start);
    if (choice.end == RepeatEnd::AfterCount)
        rule.count = choice.count;
    if (choice.end == RepeatEnd::OnDate) {
        const auto known = Zone::byName(zone);
        if (!known)
            return base::failure(
                base::ErrorKind::Invalid, QStringLiteral("no such time zone"), QStringLiteral("zone"));
        rule.until = endOfDay(choice.endDate, *known);
    }
    if (auto fits = checkRule(rule); !fits)
        return tl::unexpected(fits.error());
    return Rule(std::move(rule));
}

EditorChoice choiceFor(
    const std::optional<model::RecurrenceRule> &rule, base::WallTime start, const QByteArray &zone)
{
    EditorChoice custom;
    if (!rule)
        return custom;
    custom.kind = RepeatKind::Custom;
    custom.custom = toText(*rule);
    const bool exotic = !rule->byHour.empty() || !rule->byMinute.empty() || !rule->bySecond.empty()
        || !rule->bySetPos.empty() || !rule->byWeekNo.empty() || !rule->byYearDay.empty();
    // The week's first day matters only where weeks are left out.
    const bool otherWeek
        = rule->weekStart != Weekday::Monday && rule->frequency == Frequency::Weekly && rule->interval > 1;
    if (exotic || otherWeek)
        return custom;
    auto choice = frequencyIn(*rule, start);
    if (!choice)
        return custom;
    if (rule->count) {
        choice->end = RepeatEnd::AfterCount;
        choice->count = *rule->count;
        return *choice;
    }
    if (std::holds_alternative<std::monostate>(rule->until))
        return *choice;
    const auto *until = std::get_if<base::Instant>(&rule->until);
    const auto known = Zone::byName(zone);
    if (!until || !known)
        return custom;
    choice->end = RepeatEnd::OnDate;
    choice->endDate = std::chrono::floor<std::chrono::days>(known->toWall(*until));
    // An end inside the day is only a date where no start of that day is lost by saying so.
    const auto time = known->toWall(*until) - base::WallTime(choice->endDate);
    const auto startTime = start - base::WallTime(std::chrono::floor<std::chrono::days>(start));
    return time >= startTime ? *choice : custom;
}

std::optional<base::WallTime> firstInstance(
    const model::RecurrenceRule &rule, base::WallTime start, const QByteArray &zone)
{
    Recurrence recurrence;
    recurrence.start = start;
    recurrence.zone = Zone::byName(zone);
    recurrence.rule = rule;
    const Expansion expansion = expand(recurrence, { {}, {}, 1 });
    return expansion.list.empty() ? std::nullopt : std::optional(expansion.list.front().wall);
}

} // namespace schedule
