// Which days a rule holds in a month or a year, as bits: the day sets of the recurrence engine.
#pragma once

#include "schedule/rulebits.h"

#include <cstdint>

namespace schedule {

class DaySets {
public:
    // The filled-in rule: what the start gives is already in `bits` (see RuleCursor).
    explicit DaySets(const RuleBits &bits, int startWeekday);

    // Bit n: day n of a month (from 0) that has `length` days and begins on weekday `first`.
    // BYMONTH is not asked.
    std::uint32_t month(int length, int first);

    // Bit n: day n of the year. Asks every day part.
    const YearBits &year(int year);

    // The same out of month() alone, for rules whose parts never look beyond a month.
    void yearFromMonths(int year, YearBits &into);

private:
    std::uint32_t makeMonth(int length, int first) const;
    void makeYear(int year, YearBits &days) const;
    void limitToMonthDays(bool leap, YearBits &days) const;
    void limitToYearDays(int length, YearBits &days) const;
    void limitToWeeks(int year, int length, int first, YearBits &days) const;
    void limitToNumberedDays(int length, int first, YearBits &days) const;

    const RuleBits &m_bits;
    int m_startWeekday;
    std::uint8_t m_plainDays = 0;
    bool m_yearlyNumbers = false; // numbered weekdays count within the year
    std::uint32_t m_monthKnown = 0;
    std::uint16_t m_yearKnown = 0;
    std::uint32_t m_months[28]; // by length and first weekday, where m_monthKnown says so
    YearBits m_years[14]; // by length and first weekday, where m_yearKnown says so
    YearBits m_uncached;
};

} // namespace schedule
