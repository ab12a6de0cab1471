// The wall times of one rule, ascending: the innermost part of the recurrence engine. It knows no
// zone, no UNTIL, no RDATE and no EXDATE; recurrencecursor.h adds them. Never allocates.
#pragma once

#include "schedule/calendarmath.h"
#include "schedule/daysets.h"
#include "schedule/rulebits.h"

#include <cstdint>
#include <limits>

namespace schedule {

class RuleCursor {
public:
    // Returned by next() instead of a wall time.
    static constexpr std::int64_t Ended = std::numeric_limits<std::int64_t>::max();
    static constexpr std::int64_t GaveUp = Ended - 1;

    // Wall times are seconds since 1970-01-01T00:00:00 on the wall. The cursor points into itself:
    // not to be copied.
    RuleCursor(const RuleBits &bits, std::int64_t start, std::uint64_t workLimit);
    RuleCursor(const RuleCursor &) = delete;
    RuleCursor &operator=(const RuleCursor &) = delete;

    // The next wall time of the rule, from the start on.
    std::int64_t next();

    // Only before the first next(): passes over what lies before `wall`, counting it for COUNT
    // without visiting it.
    void seek(std::int64_t wall);

    // Only before the first next(): nothing after `wall` is wanted, so the search ends there.
    void endAt(std::int64_t wall);

    std::uint64_t work() const { return m_work; }

private:
    enum class Mode : std::uint8_t { Years, MonthsOfYears, Months, Weeks, Days, DaysOfYears, Times, Nothing };

    RuleBits filledIn(const RuleBits &bits, std::int64_t startDay) const;
    Mode modeFor() const;
    void setUpTimes(std::int64_t startTime);
    void setUpPositions();
    void setUpPeriod(std::int64_t startDay);
    void setUpUnits();

    // Rules of whole days.
    bool loadPeriod();
    bool fillYear();
    bool fillMonth();
    bool fillWeek();
    std::uint64_t openMonths() const;
    bool fillDay();
    std::int64_t nextOfDays();
    std::int64_t nextOfPositions();
    void takeDay();
    std::int64_t periodSize() const;
    std::int64_t countInside() const;
    std::int64_t timesOn(std::int64_t day) const;
    std::int64_t timesBefore(std::int64_t time) const;
    void passPeriod();
    void jumpTo(std::int64_t day);
    void jumpCounting(std::int64_t day);
    void skipInside(std::int64_t wall);

    // Rules below a day.
    std::int64_t nextOfUnits();
    bool findUnit();
    bool passClosed(std::int64_t day, std::int64_t time);
    std::int64_t aligned(std::int64_t unit) const;
    bool canNeverMatch() const;
    void seekUnits(std::int64_t wall);

    // The first day from `day` on that the day parts allow, or NoDay.
    std::int64_t nextAllowedDay(std::int64_t day);
    static constexpr std::int64_t NoDay = std::numeric_limits<std::int64_t>::max();

    std::int64_t timeAt(std::int64_t index) const;
    std::int64_t nextPosition();
    std::int64_t countPositions(std::int64_t size) const;
    std::int64_t ending() const { return m_gaveUp ? GaveUp : Ended; }
    bool spend(std::uint64_t steps)
    {
        m_work += steps;
        if (m_work <= m_workLimit)
            return true;
        m_gaveUp = true;
        return false;
    }

    RuleBits m_bits;
    DaySets m_sets;
    std::int64_t m_start;
    std::int64_t m_interval;
    std::int64_t m_left; // of COUNT
    std::uint64_t m_work = 0;
    std::uint64_t m_workLimit;
    std::int64_t m_lastDay = calendar::yearStart(calendar::LastYear + 1) - 1;
    int m_lastYear = calendar::LastYear;
    Mode m_mode = Mode::Nothing;
    bool m_gaveUp = false;
    bool m_over = false;
    bool m_positions = false; // BYSETPOS

    // The times of a day (of a unit, for rules below a day) are hours x minutes x seconds.
    std::int64_t m_times = 1;
    std::int64_t m_onlyTime = 0; // where there is just one
    std::uint8_t m_hourCount = 0;
    std::uint8_t m_minuteCount = 0;
    std::uint8_t m_secondCount = 0;
    std::uint8_t m_hours[24];
    std::uint8_t m_minutes[60];
    std::uint8_t m_seconds[60];

    // BYSETPOS: positions from the front ascending and from the back, farthest first.
    std::int16_t m_frontCount = 0;
    std::int16_t m_backCount = 0;
    std::int16_t m_frontAt = 0;
    std::int16_t m_backAt = 0;
    std::int64_t m_size = 0; // of the current period's set
    std::int16_t m_front[366];
    std::int16_t m_back[366];

    // The current period: its days as bits from m_base on.
    std::int64_t m_base = 0;
    std::int64_t m_end = 0; // the day after its last
    std::int64_t m_nextBase = 0; // of weeks and days
    std::int64_t m_daySecond = 0; // the current day's first second
    std::int64_t m_timeIndex = 0;
    std::int64_t m_dayRank = 0; // with positions: how many of the period's days were passed
    std::uint64_t m_rest = 0; // bits of the current word not yet visited
    int m_word = 0;
    int m_words = 0;
    int m_year = 0;
    int m_month = 0;
    YearBits m_days;

    // The set of allowed days at hand, for rules that step through days or less.
    bool m_dayFilter = false;
    int m_filterYear = 0;
    std::int64_t m_filterBegin = 0;
    std::int64_t m_filterEnd = 0;
    const YearBits *m_filter = nullptr;

    // The current unit of rules below a day: hours, minutes or seconds since 1970.
    bool m_fresh = true; // the current unit was not visited yet
    bool m_possible = false; // shown to match some time of day
    std::int64_t m_unit = 0;
    std::int64_t m_unitStart = 0;
    std::int64_t m_unitSeconds = 1;
    std::int64_t m_perDay = 1;
    std::int64_t m_endUnit = 0;
};

} // namespace schedule
