#include "schedule/rulebits.h"

#include "schedule/calendarmath.h"

#include <bit>

namespace schedule {

namespace {

using namespace std::chrono;

template <typename Fn>
void forEachBit(std::uint64_t bits, Fn fn)
{
    for (; bits != 0; bits &= bits - 1)
        fn(std::countr_zero(bits));
}

template <typename Fn>
void forEachBit(const YearBits &bits, Fn fn)
{
    for (int word = 0; word < 6; ++word)
        forEachBit(bits[word], [&](int bit) { fn(word * 64 + bit); });
}

template <typename Fn>
void forEachBitDown(const YearBits &bits, Fn fn)
{
    for (int n = 6 * 64 - 1; n >= 0; --n) {
        if ((bits[n >> 6] >> (n & 63) & 1) != 0)
            fn(n);
    }
}

template <typename Value, typename Bits>
Bits bitsOf(const std::vector<Value> &values, int low, int high)
{
    Bits bits = 0;
    for (const Value value : values) {
        if (value >= low && value <= high)
            bits = static_cast<Bits>(bits | Bits(1) << (value - low));
    }
    return bits;
}

// Values 1..high forward, -1..-high back.
template <typename Value, typename Set>
void splitSigned(const std::vector<Value> &values, int high, Set set)
{
    for (const Value value : values) {
        if (value != 0 && value >= -high && value <= high)
            set(value < 0, (value < 0 ? -value : value) - 1);
    }
}

template <typename Value>
void splitYearBits(const std::vector<Value> &values, YearBits &forward, YearBits &back)
{
    forward.fill(0);
    back.fill(0);
    splitSigned(
        values, 366, [&](bool minus, int n) { (minus ? back : forward)[n >> 6] |= 1ULL << (n & 63); });
}

void addDays(const std::vector<model::WeekdayNum> &days, RuleBits &bits)
{
    bits.startNumberedDays();
    for (const model::WeekdayNum &day : days) {
        const auto index = static_cast<unsigned>(day.day);
        if (index > 6 || day.ordinal < -53 || day.ordinal > 53)
            continue;
        if (day.ordinal == 0) {
            bits.weekdays = static_cast<std::uint8_t>(bits.weekdays | 1U << index);
            continue;
        }
        bits.numberedDays = static_cast<std::uint8_t>(bits.numberedDays | 1U << index);
        if (day.ordinal < 0)
            bits.nthBack[index] |= 1ULL << (-day.ordinal - 1);
        else
            bits.nth[index] |= 1ULL << (day.ordinal - 1);
    }
}

void addUntil(const model::Until &until, RuleBits &bits)
{
    using Form = RuleBits::UntilForm;
    if (const auto *instant = std::get_if<base::Instant>(&until)) {
        bits.untilForm = Form::Instant;
        bits.until = instant->time_since_epoch().count();
    } else if (const auto *wall = std::get_if<base::WallTime>(&until)) {
        bits.untilForm = Form::Wall;
        bits.until = wall->time_since_epoch().count();
    } else if (const auto *date = std::get_if<base::WallDate>(&until)) {
        bits.untilForm = Form::Date;
        bits.until = seconds(date->time_since_epoch()).count();
    } else {
        return;
    }
    bits.give(RulePart::Until);
}

model::Until untilOf(const RuleBits &bits)
{
    model::Until until;
    switch (bits.untilForm) {
    case RuleBits::UntilForm::None:
        break;
    case RuleBits::UntilForm::Instant:
        until = base::Instant(seconds(bits.until));
        break;
    case RuleBits::UntilForm::Wall:
        until = base::WallTime(seconds(bits.until));
        break;
    case RuleBits::UntilForm::Date:
        until = base::WallDate(days(static_cast<int>(calendar::floorDiv(bits.until, calendar::DaySeconds))));
        break;
    }
    return until;
}

template <typename Value>
std::vector<Value> listOf(std::uint64_t bits, int low)
{
    std::vector<Value> values;
    values.reserve(static_cast<std::size_t>(std::popcount(bits)));
    forEachBit(bits, [&](int n) { values.push_back(static_cast<Value>(n + low)); });
    return values;
}

template <typename Value>
std::vector<Value> signedList(std::uint64_t forward, std::uint64_t back)
{
    std::vector<Value> values;
    for (int n = 63; n >= 0; --n) {
        if ((back >> n & 1) != 0)
            values.push_back(static_cast<Value>(-n - 1));
    }
    forEachBit(forward, [&](int n) { values.push_back(static_cast<Value>(n + 1)); });
    return values;
}

std::vector<std::int16_t> signedList(const YearBits &forward, const YearBits &back)
{
    std::vector<std::int16_t> values;
    forEachBitDown(back, [&](int n) { values.push_back(static_cast<std::int16_t>(-n - 1)); });
    forEachBit(forward, [&](int n) { values.push_back(static_cast<std::int16_t>(n + 1)); });
    return values;
}

std::vector<model::WeekdayNum> dayList(const RuleBits &bits)
{
    std::vector<model::WeekdayNum> list;
    for (int day = 0; day < 7; ++day) {
        const auto add = [&](int ordinal) {
            list.push_back({ static_cast<model::Weekday>(day), static_cast<std::int8_t>(ordinal) });
        };
        const bool numbered = (bits.numberedDays >> day & 1) != 0;
        if (numbered) {
            for (const int n : signedList<int>(0, bits.nthBack[day]))
                add(n);
        }
        if ((bits.weekdays >> day & 1) != 0)
            add(0);
        if (numbered)
            forEachBit(bits.nth[day], [&](int n) { add(n + 1); });
    }
    return list;
}

} // namespace

RuleBits toBits(const model::RecurrenceRule &rule)
{
    RuleBits bits;
    bits.frequency = rule.frequency;
    bits.weekStart = rule.weekStart;
    bits.interval = std::max<std::uint32_t>(rule.interval, 1);
    bits.give(RulePart::Freq);
    if (rule.count) {
        bits.give(RulePart::Count);
        bits.count = *rule.count;
    }
    addUntil(rule.until, bits);
    const auto give = [&bits](RulePart part, const auto &list) {
        if (!list.empty())
            bits.give(part);
        return !list.empty();
    };
    if (give(RulePart::BySecond, rule.bySecond))
        bits.seconds = bitsOf<std::uint8_t, std::uint64_t>(rule.bySecond, 0, 60);
    if (give(RulePart::ByMinute, rule.byMinute))
        bits.minutes = bitsOf<std::uint8_t, std::uint64_t>(rule.byMinute, 0, 59);
    if (give(RulePart::ByHour, rule.byHour))
        bits.hours = bitsOf<std::uint8_t, std::uint32_t>(rule.byHour, 0, 23);
    if (give(RulePart::ByDay, rule.byDay))
        addDays(rule.byDay, bits);
    if (give(RulePart::ByMonthDay, rule.byMonthDay))
        splitSigned(rule.byMonthDay, 31,
            [&](bool minus, int n) { (minus ? bits.monthDaysBack : bits.monthDays) |= 1U << n; });
    if (give(RulePart::ByYearDay, rule.byYearDay))
        splitYearBits(rule.byYearDay, bits.yearDays, bits.yearDaysBack);
    if (give(RulePart::ByWeekNo, rule.byWeekNo))
        splitSigned(rule.byWeekNo, 53,
            [&](bool minus, int n) { (minus ? bits.weeksBack : bits.weeks) |= 1ULL << n; });
    if (give(RulePart::ByMonth, rule.byMonth))
        bits.months = bitsOf<std::uint8_t, std::uint16_t>(rule.byMonth, 1, 12);
    if (give(RulePart::BySetPos, rule.bySetPos))
        splitYearBits(rule.bySetPos, bits.setPos, bits.setPosBack);
    return bits;
}

model::RecurrenceRule toModel(const RuleBits &bits)
{
    model::RecurrenceRule rule;
    rule.frequency = bits.frequency;
    rule.interval = bits.interval;
    if (bits.has(RulePart::Count))
        rule.count = bits.count;
    rule.until = untilOf(bits);
    rule.weekStart = bits.weekStart;
    rule.bySecond = listOf<std::uint8_t>(bits.seconds, 0);
    rule.byMinute = listOf<std::uint8_t>(bits.minutes, 0);
    rule.byHour = listOf<std::uint8_t>(bits.hours, 0);
    rule.byDay = dayList(bits);
    rule.byMonthDay = signedList<std::int8_t>(bits.monthDays, bits.monthDaysBack);
    if (bits.has(RulePart::ByYearDay))
        rule.byYearDay = signedList(bits.yearDays, bits.yearDaysBack);
    rule.byWeekNo = signedList<std::int8_t>(bits.weeks, bits.weeksBack);
    rule.byMonth = listOf<std::uint8_t>(bits.months, 1);
    if (bits.has(RulePart::BySetPos))
        rule.bySetPos = signedList(bits.setPos, bits.setPosBack);
    return rule;
}

} // namespace schedule
