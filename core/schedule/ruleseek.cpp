// RuleCursor's part for windows far from the start: jumps where periods are alike, counts bits where they are
// not.
#include "schedule/rulecursor.h"

#include <algorithm>
#include <bit>

namespace schedule {

using namespace calendar;

void RuleCursor::endAt(std::int64_t wall)
{
    m_lastDay = std::min(LastDay, floorDiv(wall, DaySeconds));
    m_lastYear = m_lastDay < FirstDay ? 0 : dateOf(m_lastDay).year;
    m_endUnit = std::min(m_endUnit, (m_lastDay + 1) * m_perDay);
}

void RuleCursor::seek(std::int64_t wall)
{
    if (wall <= m_start || m_mode == Mode::Nothing)
        return;
    const std::int64_t day = std::min(floorDiv(wall, DaySeconds), LastDay + 1);
    if (m_mode == Mode::Times) {
        seekUnits(wall);
        return;
    }
    if (m_bits.has(RulePart::Count))
        jumpCounting(day);
    else
        jumpTo(day);
    while (m_left > 0) {
        if (!loadPeriod()) {
            m_over = true;
            return;
        }
        if (m_end <= day) {
            m_left -= countInside();
            passPeriod();
        } else {
            if (!m_positions)
                skipInside(wall);
            return;
        }
    }
}

// Makes the period that holds `day`, or the first after it, the next one.
void RuleCursor::jumpTo(std::int64_t day)
{
    const std::int64_t limited = std::min(day, LastDay);
    switch (m_mode) {
    case Mode::Days:
        m_nextBase += ceilDiv(day - m_nextBase, m_interval) * m_interval;
        break;
    case Mode::Weeks:
        m_nextBase
            += std::max<std::int64_t>(0, ceilDiv(day - 6 - m_nextBase, 7 * m_interval)) * 7 * m_interval;
        break;
    case Mode::Months: {
        const Date date = dateOf(limited);
        const std::int64_t months = (date.year - m_year) * 12 + date.month - m_month;
        const std::int64_t target = m_year * 12 + m_month + ceilDiv(months, m_interval) * m_interval;
        m_year = static_cast<int>(std::min<std::int64_t>(target / 12, LastYear + 1));
        m_month = static_cast<int>(target % 12);
        break;
    }
    default: {
        const std::int64_t years = dateOf(limited).year - m_year;
        m_year = static_cast<int>(
            std::min<std::int64_t>(m_year + ceilDiv(years, m_interval) * m_interval, LastYear + 1));
        break;
    }
    }
}

// Where all periods are alike, passes over those before `day` in one step; seek() walks the others,
// counting bits.
void RuleCursor::jumpCounting(std::int64_t day)
{
    const bool alike
        = (m_mode == Mode::Days && !m_dayFilter) || (m_mode == Mode::Weeks && m_bits.months == 0);
    if (!alike || !loadPeriod() || m_end > day) {
        // Whatever was loaded is loaded anew: nothing of it was taken.
        if (alike && m_end != 0)
            m_nextBase = m_base;
        passPeriod();
        return;
    }
    m_left -= countInside();
    passPeriod();
    const std::int64_t length = m_mode == Mode::Days ? 1 : 7;
    const std::int64_t periods = (day - length - m_nextBase) / (length * m_interval);
    if (periods <= 0)
        return;
    const std::int64_t size = (m_mode == Mode::Days ? 1 : countBits(m_bits.weekdays)) * m_times;
    m_left -= periods * (m_positions ? countPositions(size) : size);
    m_nextBase += periods * length * m_interval;
}

// How many instances the loaded period has, of which none was taken.
std::int64_t RuleCursor::countInside() const
{
    const std::int64_t begin = floorDiv(m_start, DaySeconds);
    if (!m_positions) {
        const std::int64_t at = begin - m_base;
        const bool holdsStart = at >= 0 && at < 64 * m_words
            && (m_days[static_cast<std::size_t>(at >> 6)] >> (at & 63) & 1) != 0;
        return periodSize() - (holdsStart ? timesBefore(m_start - begin * DaySeconds) : 0);
    }
    if (m_base > begin)
        return countPositions(m_size);
    // The start's own period: places of the set that lie before the start.
    std::int64_t before = 0;
    for (std::int64_t at = 0; at < begin - m_base; ++at)
        before += (m_days[static_cast<std::size_t>(at >> 6)] >> (at & 63) & 1) != 0 ? m_times : 0;
    const std::int64_t at = begin - m_base;
    if ((m_days[static_cast<std::size_t>(at >> 6)] >> (at & 63) & 1) != 0)
        before += timesBefore(m_start - begin * DaySeconds);
    std::int64_t count = 0;
    for (int i = 0; i < m_frontCount; ++i)
        count += m_front[i] >= before && m_front[i] < m_size ? 1 : 0;
    for (int i = 0; i < m_backCount; ++i) {
        const std::int64_t position = m_size - m_back[i];
        const bool named = position >= 0 && position < 366
            && (m_bits.setPos[static_cast<std::size_t>(position >> 6)] >> (position & 63) & 1) != 0;
        count += position >= before && !named ? 1 : 0;
    }
    return count;
}

// How many of a day's times are before `time`.
std::int64_t RuleCursor::timesBefore(std::int64_t time) const
{
    std::int64_t low = 0;
    std::int64_t high = m_times;
    while (low < high) {
        const std::int64_t middle = (low + high) / 2;
        if (timeAt(middle) < time)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

std::int64_t RuleCursor::timesOn(std::int64_t day) const
{
    const std::int64_t begin = floorDiv(m_start, DaySeconds);
    return m_times - (day == begin ? timesBefore(m_start - begin * DaySeconds) : 0);
}

void RuleCursor::skipInside(std::int64_t wall)
{
    const std::int64_t target = floorDiv(wall, DaySeconds);
    for (;;) {
        while (m_rest == 0) {
            if (++m_word >= m_words)
                return;
            m_rest = m_days[static_cast<std::size_t>(m_word)];
        }
        const std::int64_t day = m_base + 64 * m_word + std::countr_zero(m_rest);
        if (day > target)
            return;
        takeDay();
        if (day == target) {
            m_timeIndex = timesBefore(wall - target * DaySeconds);
            m_left -= m_timeIndex - (m_times - timesOn(day));
            return;
        }
        m_left -= timesOn(day);
    }
}

} // namespace schedule
