// RuleCursor's part for HOURLY, MINUTELY and SECONDLY: steps through units of wall time, passing
// over closed days, hours and minutes at once.
#include "schedule/rulecursor.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace schedule {

namespace {

using model::Frequency;
using namespace calendar;

// How far the search goes before it asks whether there can be anything to find.
constexpr std::uint64_t Patience = 2000;

// The next set bit after `n`, or -1.
int bitAfter(std::uint64_t bits, std::int64_t n)
{
    if (n >= 63)
        return -1;
    bits &= ~0ULL << (n + 1);
    return bits == 0 ? -1 : std::countr_zero(bits);
}

} // namespace

void RuleCursor::setUpUnits()
{
    m_unitSeconds = m_bits.frequency == Frequency::Hourly ? 3600
        : m_bits.frequency == Frequency::Minutely         ? 60
                                                          : 1;
    m_perDay = DaySeconds / m_unitSeconds;
    m_unitStart = m_unit = floorDiv(m_start, m_unitSeconds);
    m_endUnit = yearStart(LastYear + 1) * m_perDay;
    m_timeIndex = m_times;
}

std::int64_t RuleCursor::nextOfUnits()
{
    for (;;) {
        for (;;) {
            const std::int64_t index = m_positions ? nextPosition()
                : m_timeIndex < m_times            ? m_timeIndex++
                                                   : Ended;
            if (index == Ended)
                break;
            const std::int64_t wall = m_daySecond + timeAt(index);
            if (wall >= m_start)
                return wall;
        }
        if (!m_fresh)
            m_unit += m_interval;
        m_fresh = false;
        if (!findUnit())
            return Ended;
        m_daySecond = m_unit * m_unitSeconds;
        m_timeIndex = 0;
        m_frontAt = m_backAt = 0;
    }
}

std::int64_t RuleCursor::aligned(std::int64_t unit) const
{
    return m_unitStart + ceilDiv(unit - m_unitStart, m_interval) * m_interval;
}

bool RuleCursor::findUnit()
{
    for (;;) {
        if (m_unit >= m_endUnit || !spend(1))
            return false;
        if (m_work > Patience && !m_possible) {
            if (canNeverMatch())
                return false;
            m_possible = true;
        }
        const std::int64_t second = m_unit * m_unitSeconds;
        const std::int64_t day = floorDiv(second, DaySeconds);
        if (m_dayFilter) {
            const std::int64_t allowed = nextAllowedDay(day);
            if (allowed == NoDay)
                return false;
            if (allowed != day) {
                m_unit = aligned(allowed * m_perDay);
                continue;
            }
        }
        if (!passClosed(day, second - day * DaySeconds))
            return true;
    }
}

// Moves on from a closed hour, minute or second to the next open one of the day, or to the next
// day.
bool RuleCursor::passClosed(std::int64_t day, std::int64_t time)
{
    const std::int64_t hour = time / 3600;
    const std::int64_t minute = time / 60 % 60;
    std::int64_t open = 0;
    if (m_bits.hours != 0 && (m_bits.hours >> hour & 1) == 0) {
        const int next = bitAfter(m_bits.hours, hour);
        open = next < 0 ? DaySeconds : next * std::int64_t(3600);
    } else if (m_unitSeconds <= 60 && m_bits.minutes != 0 && (m_bits.minutes >> minute & 1) == 0) {
        const int next = bitAfter(m_bits.minutes, minute);
        open = hour * 3600 + (next < 0 ? 3600 : next * 60);
    } else if (m_unitSeconds == 1 && m_bits.seconds != 0 && (m_bits.seconds >> time % 60 & 1) == 0) {
        const int next = bitAfter(m_bits.seconds, time % 60);
        open = time - time % 60 + (next < 0 ? 60 : next);
    } else {
        return false;
    }
    m_unit = aligned((day * DaySeconds + open) / m_unitSeconds);
    return true;
}

// Steps of m_interval units meet a time of day only if it lies on the grid of their common divisor.
bool RuleCursor::canNeverMatch() const
{
    const std::int64_t step = std::gcd(m_interval, m_perDay);
    const std::int64_t begin = ((m_unitStart % m_perDay) + m_perDay) % m_perDay % step;
    for (std::int64_t unit = begin; unit < m_perDay; unit += step) {
        const std::int64_t time = unit * m_unitSeconds;
        const bool hourOpen = m_bits.hours == 0 || (m_bits.hours >> time / 3600 & 1) != 0;
        const bool minuteOpen
            = m_unitSeconds > 60 || m_bits.minutes == 0 || (m_bits.minutes >> time / 60 % 60 & 1) != 0;
        const bool secondOpen
            = m_unitSeconds > 1 || m_bits.seconds == 0 || (m_bits.seconds >> time % 60 & 1) != 0;
        if (hourOpen && minuteOpen && secondOpen)
            return false;
    }
    return true;
}

void RuleCursor::seekUnits(std::int64_t wall)
{
    const std::int64_t target = aligned(floorDiv(wall, m_unitSeconds));
    if (target <= m_unit)
        return;
    if (m_bits.has(RulePart::Count)) {
        const bool limited = m_dayFilter || m_bits.hours != 0 || (m_unitSeconds <= 60 && m_bits.minutes != 0)
            || (m_unitSeconds == 1 && m_bits.seconds != 0);
        if (limited)
            return; // the caller walks; the work is bounded
        // All units are alike but the first, of which times before the start are no instances.
        const std::int64_t begin = m_unitStart * m_unitSeconds;
        const std::int64_t units = (target - m_unitStart) / m_interval;
        std::int64_t first = 0;
        m_frontAt = m_backAt = 0;
        for (std::int64_t at = 0; at < m_times; ++at) {
            const std::int64_t index = m_positions ? nextPosition() : at;
            if (index == Ended)
                break;
            first += begin + timeAt(index) >= m_start ? 1 : 0;
        }
        m_frontAt = m_frontCount;
        m_backAt = m_backCount;
        m_left -= first + (units - 1) * (m_positions ? countPositions(m_times) : m_times);
    }
    m_unit = target;
}

} // namespace schedule
