#include "schedule/daysets.h"

#include "schedule/calendarmath.h"

#include <bit>

namespace schedule {

namespace {

constexpr std::uint32_t reversed(std::uint32_t v)
{
    v = (v >> 1 & 0x55555555U) | (v & 0x55555555U) << 1;
    v = (v >> 2 & 0x33333333U) | (v & 0x33333333U) << 2;
    v = (v >> 4 & 0x0f0f0f0fU) | (v & 0x0f0f0f0fU) << 4;
    v = (v >> 8 & 0x00ff00ffU) | (v & 0x00ff00ffU) << 8;
    return v >> 16 | v << 16;
}

// Bit i of the answer: weekday (first + i) % 7 is in `days`.
constexpr std::uint32_t turned(std::uint8_t days, int first)
{
    return (days >> first | days << (7 - first)) & 0x7fU;
}

// A week's seven bits, repeated through 63.
constexpr std::uint64_t repeated(std::uint32_t week)
{
    std::uint64_t all = 0;
    for (int i = 0; i < 9; ++i)
        all |= static_cast<std::uint64_t>(week) << (7 * i);
    return all;
}

void setBits(YearBits &bits, int from, int to)
{
    for (int n = std::max(from, 0); n < to;) {
        const int bit = n & 63;
        const int count = std::min(64 - bit, to - n);
        const std::uint64_t ones = count == 64 ? ~0ULL : (1ULL << count) - 1;
        bits[n >> 6] |= ones << bit;
        n += count;
    }
}

void orMonth(YearBits &bits, int offset, std::uint32_t month)
{
    const int word = offset >> 6;
    const int bit = offset & 63;
    bits[word] |= static_cast<std::uint64_t>(month) << bit;
    if (bit > 32 && word < 5)
        bits[word + 1] |= static_cast<std::uint64_t>(month) >> (64 - bit);
}

void keep(YearBits &bits, const YearBits &other)
{
    for (int word = 0; word < 6; ++word)
        bits[word] &= other[word];
}

void keepWeekdays(YearBits &bits, std::uint8_t days, int first)
{
    for (int word = 0; word < 6; ++word) {
        const std::uint32_t week = turned(days, (first + 64 * word) % 7);
        bits[word] &= repeated(week) | static_cast<std::uint64_t>(week & 1) << 63;
    }
}

bool hasBit(std::uint64_t bits, int n)
{
    return n >= 0 && n < 64 && (bits >> n & 1) != 0;
}

// The day of the year on which week 1 begins, -3..3 (RFC 5545: the first week with at least four
// days in the year).
int firstWeekOf(int year, int weekStart)
{
    const int into = (calendar::weekday(calendar::yearStart(year)) - weekStart + 7) % 7;
    return into <= 3 ? -into : 7 - into;
}

int weeksIn(int year, int weekStart)
{
    const int next = calendar::yearLength(year) + firstWeekOf(year + 1, weekStart);
    return (next - firstWeekOf(year, weekStart)) / 7;
}

} // namespace

DaySets::DaySets(const RuleBits &bits, int startWeekday)
    : m_bits(bits),
      m_startWeekday(startWeekday),
      m_plainDays(bits.weekdays),
      m_yearlyNumbers(
          bits.numberedDays != 0 && bits.frequency == model::Frequency::Yearly && bits.months == 0)
{
    // BYWEEKNO without any day part: the weekday of the start in those weeks.
    if (bits.has(RulePart::ByWeekNo) && bits.weekdays == 0 && bits.numberedDays == 0
        && !bits.has(RulePart::ByMonthDay) && !bits.has(RulePart::ByYearDay))
        m_plainDays = static_cast<std::uint8_t>(1U << m_startWeekday);
}

std::uint32_t DaySets::month(int length, int first)
{
    const int index = (length - 28) * 7 + first;
    if ((m_monthKnown >> index & 1) == 0) {
        m_months[index] = makeMonth(length, first);
        m_monthKnown |= 1U << index;
    }
    return m_months[index];
}

std::uint32_t DaySets::makeMonth(int length, int first) const
{
    const std::uint32_t all = 0xffff'ffffU >> (32 - length);
    std::uint32_t days = all;
    if ((m_bits.monthDays | m_bits.monthDaysBack) != 0)
        days &= m_bits.monthDays | reversed(m_bits.monthDaysBack) >> (32 - length);
    if (m_plainDays == 0 && (m_bits.numberedDays == 0 || m_yearlyNumbers))
        return days;
    auto weekdays = static_cast<std::uint32_t>(repeated(turned(m_plainDays, first)));
    for (int day = 0; day < 7; ++day) {
        if ((m_bits.numberedDays >> day & 1) == 0)
            continue;
        const int begin = (day - first + 7) % 7;
        for (int n = 0, at = begin; at < length; ++n, at += 7)
            weekdays |= static_cast<std::uint32_t>(m_bits.nth[day] >> n & 1) << at;
        for (int n = 0, at = begin + (length - 1 - begin) / 7 * 7; at >= 0; ++n, at -= 7)
            weekdays |= static_cast<std::uint32_t>(m_bits.nthBack[day] >> n & 1) << at;
    }
    return days & weekdays;
}

void DaySets::yearFromMonths(int year, YearBits &into)
{
    into.fill(0);
    const int first = calendar::weekday(calendar::yearStart(year));
    const auto &starts = calendar::MonthStart[calendar::isLeap(year)];
    for (std::uint32_t months = m_bits.months; months != 0; months &= months - 1) {
        const int m = std::countr_zero(months);
        orMonth(into, starts[m], month(starts[m + 1] - starts[m], (first + starts[m]) % 7));
    }
}

const YearBits &DaySets::year(int year)
{
    // Week numbers also depend on the neighbouring years, so those sets are made anew.
    if (m_bits.has(RulePart::ByWeekNo)) {
        makeYear(year, m_uncached);
        return m_uncached;
    }
    const int index = (calendar::isLeap(year) ? 7 : 0) + calendar::weekday(calendar::yearStart(year));
    if ((m_yearKnown >> index & 1) == 0) {
        makeYear(year, m_years[index]);
        m_yearKnown = static_cast<std::uint16_t>(m_yearKnown | 1U << index);
    }
    return m_years[index];
}

void DaySets::makeYear(int year, YearBits &days) const
{
    const int length = calendar::yearLength(year);
    const bool leap = length == 366;
    const int first = calendar::weekday(calendar::yearStart(year));
    days.fill(0);
    if (m_bits.months != 0) {
        const auto &starts = calendar::MonthStart[leap];
        for (std::uint32_t months = m_bits.months; months != 0; months &= months - 1) {
            const int m = std::countr_zero(months);
            setBits(days, starts[m], starts[m + 1]);
        }
    } else {
        setBits(days, 0, length);
    }
    if ((m_bits.monthDays | m_bits.monthDaysBack) != 0)
        limitToMonthDays(leap, days);
    if (m_bits.has(RulePart::ByYearDay))
        limitToYearDays(length, days);
    if (m_bits.has(RulePart::ByWeekNo))
        limitToWeeks(year, length, first, days);
    if (m_bits.numberedDays != 0)
        limitToNumberedDays(length, first, days);
    else if (m_plainDays != 0)
        keepWeekdays(days, m_plainDays, first);
}

void DaySets::limitToMonthDays(bool leap, YearBits &days) const
{
    YearBits wanted {};
    const auto &starts = calendar::MonthStart[leap];
    for (int m = 0; m < 12; ++m) {
        const int length = starts[m + 1] - starts[m];
        const std::uint32_t all = 0xffff'ffffU >> (32 - length);
        orMonth(
            wanted, starts[m], (m_bits.monthDays | reversed(m_bits.monthDaysBack) >> (32 - length)) & all);
    }
    keep(days, wanted);
}

void DaySets::limitToYearDays(int length, YearBits &days) const
{
    YearBits wanted = m_bits.yearDays;
    for (int word = 0; word < 6; ++word) {
        for (std::uint64_t back = m_bits.yearDaysBack[word]; back != 0; back &= back - 1) {
            const int day = length - 1 - (word * 64 + std::countr_zero(back));
            if (day >= 0)
                wanted[day >> 6] |= 1ULL << (day & 63);
        }
    }
    keep(days, wanted);
}

void DaySets::limitToWeeks(int year, int length, int first, YearBits &days) const
{
    const int weekStart = static_cast<int>(m_bits.weekStart);
    const int into = (first - weekStart + 7) % 7;
    const int begin = into <= 3 ? -into : 7 - into;
    const int count = weeksIn(year, weekStart);
    YearBits wanted {};
    for (int week = 0; week < count; ++week) {
        if (hasBit(m_bits.weeks, week) || hasBit(m_bits.weeksBack, count - 1 - week))
            setBits(wanted, begin + 7 * week, std::min(begin + 7 * (week + 1), length));
    }
    // The first days may still be in the last week of the year before, the last in week 1 of the
    // next.
    if (begin > 0 && (hasBit(m_bits.weeks, weeksIn(year - 1, weekStart) - 1) || hasBit(m_bits.weeksBack, 0)))
        setBits(wanted, 0, begin);
    const int end = begin + 7 * count;
    if (end < length
        && (hasBit(m_bits.weeks, 0) || hasBit(m_bits.weeksBack, weeksIn(year + 1, weekStart) - 1)))
        setBits(wanted, end, length);
    keep(days, wanted);
}

void DaySets::limitToNumberedDays(int length, int first, YearBits &days) const
{
    if (!m_yearlyNumbers) {
        // Within each month that BYMONTH names.
        YearBits wanted {};
        const auto &starts = calendar::MonthStart[length == 366];
        for (std::uint32_t months = m_bits.months; months != 0; months &= months - 1) {
            const int m = std::countr_zero(months);
            orMonth(wanted, starts[m], makeMonth(starts[m + 1] - starts[m], (first + starts[m]) % 7));
        }
        keep(days, wanted);
        return;
    }
    YearBits wanted;
    wanted.fill(~0ULL);
    keepWeekdays(wanted, m_plainDays, first);
    for (int day = 0; day < 7; ++day) {
        if ((m_bits.numberedDays >> day & 1) == 0)
            continue;
        const int begin = (day - first + 7) % 7;
        const int last = begin + (length - 1 - begin) / 7 * 7;
        for (std::uint64_t n = m_bits.nth[day]; n != 0; n &= n - 1) {
            const int at = begin + 7 * std::countr_zero(n);
            if (at < length)
                wanted[at >> 6] |= 1ULL << (at & 63);
        }
        for (std::uint64_t n = m_bits.nthBack[day]; n != 0; n &= n - 1) {
            const int at = last - 7 * std::countr_zero(n);
            if (at >= 0)
                wanted[at >> 6] |= 1ULL << (at & 63);
        }
    }
    keep(days, wanted);
}

} // namespace schedule
