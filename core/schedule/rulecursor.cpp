#include "schedule/rulecursor.h"

#include <algorithm>
#include <bit>

namespace schedule {

namespace {

using model::Frequency;
using namespace calendar;

int unpack(std::uint64_t bits, std::uint8_t *into)
{
    int count = 0;
    for (; bits != 0; bits &= bits - 1)
        into[count++] = static_cast<std::uint8_t>(std::countr_zero(bits));
    return count;
}

} // namespace

RuleCursor::RuleCursor(const RuleBits &bits, std::int64_t start, std::uint64_t workLimit)
    : m_bits(filledIn(bits, floorDiv(start, DaySeconds))),
      m_sets(m_bits, weekday(floorDiv(start, DaySeconds))),
      m_start(start),
      m_interval(bits.interval),
      m_left(bits.has(RulePart::Count) ? std::int64_t(bits.count) : Ended),
      m_workLimit(workLimit)
{
    const std::int64_t startDay = floorDiv(start, DaySeconds);
    if (startDay < FirstDay || startDay > LastDay)
        return;
    m_mode = modeFor();
    setUpTimes(start - startDay * DaySeconds);
    m_dayFilter = m_mode >= Mode::Days
        && (m_bits.months != 0 || m_bits.monthDays != 0 || m_bits.monthDaysBack != 0 || m_bits.weekdays != 0
            || m_bits.has(RulePart::ByYearDay));
    if (m_bits.has(RulePart::BySetPos))
        setUpPositions();
    if (m_mode == Mode::Times)
        setUpUnits();
    else
        setUpPeriod(startDay);
}

// What the rule leaves open comes from the start (RFC 5545 3.3.10, "Information, not contained in
// the rule"). Parts that do not go with the frequency are dropped: a parsed rule has none.
RuleBits RuleCursor::filledIn(const RuleBits &bits, std::int64_t startDay) const
{
    RuleBits filled = bits;
    const Frequency frequency = bits.frequency;
    const auto drop = [&filled](RulePart part) {
        filled.given = static_cast<std::uint16_t>(filled.given & ~(1U << static_cast<int>(part)));
    };
    if (frequency != Frequency::Yearly && bits.has(RulePart::ByWeekNo))
        drop(RulePart::ByWeekNo);
    if (frequency >= Frequency::Daily && frequency <= Frequency::Monthly && bits.has(RulePart::ByYearDay))
        drop(RulePart::ByYearDay);
    if (frequency < Frequency::Monthly && bits.numberedDays != 0) {
        filled.weekdays = static_cast<std::uint8_t>(filled.weekdays | filled.numberedDays);
        filled.numberedDays = 0;
    }
    if (frequency < Frequency::Weekly)
        return filled;
    if (frequency == Frequency::Weekly) {
        filled.monthDays = filled.monthDaysBack = 0;
        if (filled.weekdays == 0)
            filled.weekdays = static_cast<std::uint8_t>(1U << weekday(startDay));
        return filled;
    }
    const bool anyDay = filled.weekdays != 0 || filled.numberedDays != 0 || filled.monthDays != 0
        || filled.monthDaysBack != 0;
    if (anyDay || filled.has(RulePart::ByYearDay) || filled.has(RulePart::ByWeekNo))
        return filled;
    const Date date = dateOf(startDay);
    filled.monthDays = 1U << date.day;
    if (frequency == Frequency::Yearly && filled.months == 0)
        filled.months = static_cast<std::uint16_t>(1U << date.month);
    return filled;
}

RuleCursor::Mode RuleCursor::modeFor() const
{
    const RuleBits &b = m_bits;
    const bool filter = b.months != 0 || b.monthDays != 0 || b.monthDaysBack != 0 || b.weekdays != 0;
    switch (b.frequency) {
    case Frequency::Yearly:
        return b.months != 0 && !b.has(RulePart::ByYearDay) && !b.has(RulePart::ByWeekNo)
            ? Mode::MonthsOfYears
            : Mode::Years;
    case Frequency::Monthly:
        return Mode::Months;
    case Frequency::Weekly:
        return Mode::Weeks;
    case Frequency::Daily:
        return filter && b.interval == 1 && !b.has(RulePart::BySetPos) ? Mode::DaysOfYears : Mode::Days;
    default:
        return Mode::Times;
    }
}

void RuleCursor::setUpTimes(std::int64_t startTime)
{
    std::uint64_t seconds = m_bits.seconds;
    if ((seconds >> 60 & 1) != 0) // a leap second is read as the one before it (RFC 5545 3.3.12)
        seconds = m_bits.seconds = (seconds & ~(1ULL << 60)) | 1ULL << 59;
    const bool expands = m_mode != Mode::Times;
    if ((m_bits.hours | m_bits.minutes | seconds) == 0 && expands) {
        m_onlyTime = startTime;
        return;
    }
    const Frequency frequency = m_bits.frequency;
    m_hours[0] = m_minutes[0] = m_seconds[0] = 0;
    m_hourCount = m_minuteCount = m_secondCount = 1;
    if (expands)
        m_hourCount = static_cast<std::uint8_t>(
            unpack(m_bits.hours != 0 ? m_bits.hours : 1ULL << startTime / 3600, m_hours));
    if (expands || frequency == Frequency::Hourly)
        m_minuteCount = static_cast<std::uint8_t>(
            unpack(m_bits.minutes != 0 ? m_bits.minutes : 1ULL << startTime / 60 % 60, m_minutes));
    if (expands || frequency != Frequency::Secondly)
        m_secondCount
            = static_cast<std::uint8_t>(unpack(seconds != 0 ? seconds : 1ULL << startTime % 60, m_seconds));
    m_times = std::int64_t(m_hourCount) * m_minuteCount * m_secondCount;
    m_onlyTime = m_hours[0] * 3600 + m_minutes[0] * 60 + m_seconds[0];
}

std::int64_t RuleCursor::timeAt(std::int64_t index) const
{
    if (m_times == 1)
        return m_onlyTime;
    const std::int64_t minute = index / m_secondCount;
    const std::int64_t hour = minute / m_minuteCount;
    return m_hours[hour] * 3600 + m_minutes[minute - hour * m_minuteCount] * 60
        + m_seconds[index - minute * m_secondCount];
}

void RuleCursor::setUpPositions()
{
    m_positions = true;
    for (int word = 0; word < 6; ++word) {
        for (std::uint64_t bits = m_bits.setPos[word]; bits != 0; bits &= bits - 1)
            m_front[m_frontCount++] = static_cast<std::int16_t>(word * 64 + std::countr_zero(bits));
        const int from = 5 - word;
        for (std::uint64_t bits = m_bits.setPosBack[from]; bits != 0;) {
            const int top = 63 - std::countl_zero(bits);
            m_back[m_backCount++] = static_cast<std::int16_t>(from * 64 + top + 1);
            bits &= ~(1ULL << top);
        }
    }
    m_frontAt = m_frontCount;
    m_backAt = m_backCount;
    m_size = m_times;
    if (m_mode >= Mode::Days && countPositions(m_times) == 0)
        m_mode = Mode::Nothing; // every period is alike and has no such position
}

// The next position in a set of m_size, from 0, or Ended; a position named from both ends comes
// once.
std::int64_t RuleCursor::nextPosition()
{
    while (m_backAt < m_backCount && m_back[m_backAt] > m_size)
        ++m_backAt;
    const std::int64_t front
        = m_frontAt < m_frontCount && m_front[m_frontAt] < m_size ? m_front[m_frontAt] : Ended;
    const std::int64_t back = m_backAt < m_backCount ? m_size - m_back[m_backAt] : Ended;
    if (front <= back && front != Ended)
        ++m_frontAt;
    if (back <= front && back != Ended)
        ++m_backAt;
    return std::min(front, back);
}

std::int64_t RuleCursor::countPositions(std::int64_t size) const
{
    std::int64_t count = 0;
    for (int i = 0; i < m_frontCount && m_front[i] < size; ++i)
        ++count;
    for (int i = 0; i < m_backCount; ++i) {
        const std::int64_t position = size - m_back[i];
        if (position < 0)
            continue;
        const bool named = position < 366
            && (m_bits.setPos[static_cast<std::size_t>(position >> 6)] >> (position & 63) & 1) != 0;
        count += named ? 0 : 1;
    }
    return count;
}

std::int64_t RuleCursor::next()
{
    if (m_over)
        return ending();
    if (m_left <= 0) {
        m_over = true;
        return Ended;
    }
    std::int64_t wall = Ended;
    if (m_mode == Mode::Times)
        wall = nextOfUnits();
    else if (m_mode == Mode::Nothing)
        wall = Ended;
    else if (m_positions)
        wall = nextOfPositions();
    else
        wall = nextOfDays();
    if (wall == Ended) {
        m_over = true;
        return ending();
    }
    --m_left;
    return wall;
}

// --- rules of whole days ---

void RuleCursor::setUpPeriod(std::int64_t startDay)
{
    m_words = 1;
    switch (m_mode) {
    case Mode::Days:
        m_nextBase = startDay;
        break;
    case Mode::Weeks:
        m_nextBase = startDay - (weekday(startDay) - static_cast<int>(m_bits.weekStart) + 7) % 7;
        break;
    case Mode::Months: {
        const Date date = dateOf(startDay);
        m_year = date.year;
        m_month = date.month;
        break;
    }
    default:
        m_words = 6;
        m_year = dateOf(startDay).year;
        break;
    }
    passPeriod();
}

// Leaves nothing of the current period, so that the next one is loaded.
void RuleCursor::passPeriod()
{
    m_rest = 0;
    m_word = m_words;
    m_timeIndex = m_times;
    m_frontAt = m_frontCount;
    m_backAt = m_backCount;
}

// Fills m_days for the current period; false when the rule is over.
bool RuleCursor::loadPeriod()
{
    bool ok = false;
    switch (m_mode) {
    case Mode::Months:
        ok = fillMonth();
        break;
    case Mode::Weeks:
        ok = fillWeek();
        break;
    case Mode::Days:
        ok = fillDay();
        break;
    default:
        ok = fillYear();
        break;
    }
    if (!ok)
        return false;
    m_word = 0;
    m_timeIndex = m_times;
    if (m_positions) {
        m_dayRank = 0;
        m_frontAt = m_backAt = 0;
        m_size = periodSize();
    } else if (m_base * DaySeconds < m_start) {
        // Days before the start are no instances; with positions they still take places.
        std::int64_t gone = floorDiv(m_start, DaySeconds) - m_base;
        for (int word = 0; word < m_words && gone > 0; ++word, gone -= 64)
            m_days[word] = gone >= 64 ? 0 : m_days[word] & ~0ULL << gone;
    }
    m_rest = m_days[0];
    return true;
}

std::int64_t RuleCursor::periodSize() const
{
    std::int64_t days = 0;
    for (int word = 0; word < m_words; ++word)
        days += countBits(m_days[word]);
    return days * m_times;
}

bool RuleCursor::fillYear()
{
    if (m_year > m_lastYear || !spend(m_mode == Mode::MonthsOfYears ? 2 : 4))
        return false;
    m_base = yearStart(m_year);
    m_end = m_base + yearLength(m_year);
    if (m_mode == Mode::MonthsOfYears)
        m_sets.yearFromMonths(m_year, m_days);
    else
        m_days = m_sets.year(m_year);
    m_year += static_cast<int>(std::min<std::int64_t>(m_interval, LastYear));
    return true;
}

bool RuleCursor::fillMonth()
{
    for (;;) {
        if (m_year > m_lastYear || !spend(1))
            return false;
        const int year = m_year;
        const int month = m_month;
        const std::int64_t months = month + m_interval;
        m_year = static_cast<int>(std::min<std::int64_t>(year + months / 12, LastYear + 1));
        m_month = static_cast<int>(months % 12);
        if (m_bits.months != 0 && (m_bits.months >> month & 1) == 0)
            continue;
        const int length = monthLength(year, month);
        m_base = dayNumber(year, month, 0);
        m_end = m_base + length;
        m_days[0] = m_sets.month(length, weekday(m_base));
        return true;
    }
}

bool RuleCursor::fillWeek()
{
    if (m_nextBase > m_lastDay || !spend(1))
        return false;
    m_base = m_nextBase;
    m_end = m_base + 7;
    m_nextBase += 7 * m_interval;
    const int first = static_cast<int>(m_bits.weekStart);
    std::uint64_t days = (m_bits.weekdays >> first | m_bits.weekdays << (7 - first)) & 0x7fU;
    if (m_bits.months != 0)
        days &= openMonths();
    if (m_end > LastDay)
        days &= 0x7fU >> (m_end - LastDay - 1);
    m_days[0] = days;
    return true;
}

// The days of the week at m_base whose month BYMONTH names.
std::uint64_t RuleCursor::openMonths() const
{
    const Date date = dateOf(m_base);
    const int left
        = monthLength(date.year, date.month) - date.day; // days of the week still in its first month
    const bool first = (m_bits.months >> date.month & 1) != 0;
    const bool second = (m_bits.months >> (date.month + 1) % 12 & 1) != 0;
    const std::uint64_t ofFirst = left >= 7 ? 0x7fU : (1U << left) - 1;
    return (first ? ofFirst : 0) | (second ? ~ofFirst : 0);
}

bool RuleCursor::fillDay()
{
    for (;;) {
        if (m_nextBase > m_lastDay || !spend(1))
            return false;
        const std::int64_t allowed = m_dayFilter ? nextAllowedDay(m_nextBase) : m_nextBase;
        if (allowed == NoDay)
            return false;
        if (allowed != m_nextBase) {
            const std::int64_t begin = floorDiv(m_start, DaySeconds);
            m_nextBase = begin + ceilDiv(allowed - begin, m_interval) * m_interval;
            if (allowed != m_nextBase)
                continue;
        }
        m_base = m_nextBase;
        m_end = m_base + 1;
        m_nextBase += m_interval;
        m_days[0] = 1;
        return true;
    }
}

std::int64_t RuleCursor::nextAllowedDay(std::int64_t day)
{
    for (;;) {
        if (day > m_lastDay)
            return NoDay;
        if (m_filter == nullptr || day < m_filterBegin || day >= m_filterEnd) {
            m_filterYear = m_filter != nullptr && day == m_filterEnd ? m_filterYear + 1 : dateOf(day).year;
            m_filterBegin = yearStart(m_filterYear);
            m_filterEnd = m_filterBegin + yearLength(m_filterYear);
            m_filter = &m_sets.year(m_filterYear);
            ++m_work;
        }
        const auto at = static_cast<int>(day - m_filterBegin);
        std::uint64_t bits = (*m_filter)[static_cast<std::size_t>(at >> 6)] & ~0ULL << (at & 63);
        for (int word = at >> 6;;) {
            if (bits != 0)
                return m_filterBegin + word * 64 + std::countr_zero(bits);
            if (++word == 6)
                break;
            bits = (*m_filter)[static_cast<std::size_t>(word)];
        }
        day = m_filterEnd;
    }
}

// The next day of the current word, which has one.
void RuleCursor::takeDay()
{
    m_daySecond = (m_base + 64 * m_word + std::countr_zero(m_rest)) * DaySeconds;
    m_rest &= m_rest - 1;
}

std::int64_t RuleCursor::nextOfDays()
{
    for (;;) {
        while (m_timeIndex < m_times) {
            const std::int64_t wall = m_daySecond + timeAt(m_timeIndex++);
            if (wall >= m_start)
                return wall;
        }
        while (m_rest == 0) {
            if (++m_word < m_words)
                m_rest = m_days[static_cast<std::size_t>(m_word)];
            else if (!loadPeriod())
                return Ended;
        }
        if (!spend(1))
            return Ended;
        takeDay();
        m_timeIndex = 0;
    }
}

std::int64_t RuleCursor::nextOfPositions()
{
    for (;;) {
        const std::int64_t position = nextPosition();
        if (position == Ended) {
            if (!loadPeriod())
                return Ended;
            continue;
        }
        const std::int64_t day = m_times == 1 ? position : position / m_times;
        for (; m_dayRank <= day; ++m_dayRank) {
            while (m_rest == 0)
                m_rest = m_days[static_cast<std::size_t>(++m_word)];
            takeDay();
        }
        if (!spend(1))
            return Ended;
        const std::int64_t wall = m_daySecond + timeAt(position - day * m_times);
        if (wall >= m_start)
            return wall;
    }
}

} // namespace schedule
