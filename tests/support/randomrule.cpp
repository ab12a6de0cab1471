#include "support/randomrule.h"

#include "schedule/rruletext.h"

#include <algorithm>

namespace randomrule {

namespace {

using model::Frequency;

template <typename Value>
void fill(Dice &dice, std::vector<Value> &list, int low, int high, int most)
{
    const int count = dice.between(1, most);
    for (int i = 0; i < count; ++i)
        list.push_back(static_cast<Value>(dice.between(low, high)));
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
}

template <typename Value>
void fillSigned(Dice &dice, std::vector<Value> &list, int high, int most)
{
    const int count = dice.between(1, most);
    for (int i = 0; i < count; ++i) {
        // Often near the ends, where things go wrong.
        const int value = dice.chance(30) ? (dice.chance(50) ? 1 : high) : dice.between(1, high);
        list.push_back(static_cast<Value>(dice.chance(40) ? -value : value));
    }
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
}

void fillDays(Dice &dice, model::RecurrenceRule &rule)
{
    const int count = dice.between(1, 4);
    const bool numbered = rule.frequency >= Frequency::Monthly && rule.byWeekNo.empty();
    for (int i = 0; i < count; ++i) {
        model::WeekdayNum day;
        day.day = static_cast<model::Weekday>(dice.below(7));
        if (numbered && dice.chance(50)) {
            const int high = rule.frequency == Frequency::Yearly && rule.byMonth.empty() ? 53 : 6;
            const int n = dice.between(1, high);
            day.ordinal = static_cast<std::int8_t>(dice.chance(40) ? -n : n);
        }
        rule.byDay.push_back(day);
    }
    std::sort(rule.byDay.begin(), rule.byDay.end());
    rule.byDay.erase(std::unique(rule.byDay.begin(), rule.byDay.end()), rule.byDay.end());
}

void fillParts(Dice &dice, model::RecurrenceRule &rule)
{
    const Frequency f = rule.frequency;
    if (dice.chance(30))
        fill(dice, rule.byMonth, 1, 12, 4);
    if (f == Frequency::Yearly && dice.chance(25))
        fillSigned(dice, rule.byWeekNo, 53, 4);
    if ((f == Frequency::Yearly || f < Frequency::Daily) && dice.chance(20))
        fillSigned(dice, rule.byYearDay, 366, 8);
    if (f != Frequency::Weekly && dice.chance(30))
        fillSigned(dice, rule.byMonthDay, 31, 5);
    if (dice.chance(45))
        fillDays(dice, rule);
    if (dice.chance(20))
        fill(dice, rule.byHour, 0, 23, 4);
    if (dice.chance(20))
        fill(dice, rule.byMinute, 0, 59, 4);
    if (dice.chance(20))
        fill(dice, rule.bySecond, 0, 60, 4);
    if (dice.chance(25))
        fillSigned(dice, rule.bySetPos, dice.chance(80) ? 6 : 366, 3);
}

} // namespace

model::RecurrenceRule make(Dice &dice)
{
    for (;;) {
        model::RecurrenceRule rule;
        rule.frequency = static_cast<Frequency>(dice.below(7));
        if (dice.chance(50))
            rule.interval
                = static_cast<std::uint32_t>(dice.chance(80) ? dice.between(1, 5) : dice.between(1, 70));
        if (dice.chance(30))
            rule.count = static_cast<std::uint32_t>(dice.between(1, 30));
        rule.weekStart
            = dice.chance(50) ? model::Weekday::Monday : static_cast<model::Weekday>(dice.below(7));
        fillParts(dice, rule);
        if (schedule::checkRule(rule))
            return rule;
    }
}

} // namespace randomrule
