// Days, months and years as plain numbers, for the inner loops of the recurrence engine. Day 0 is
// 1970-01-01; weekdays count from Monday = 0. Proleptic Gregorian, as RFC 5545 has it.
#pragma once

#include <cstdint>

namespace schedule::calendar {

inline constexpr std::int64_t DaySeconds = 86400;
inline constexpr int FirstYear = 1;
inline constexpr int LastYear = 9999;

constexpr bool isLeap(int year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

constexpr int yearLength(int year)
{
    return isLeap(year) ? 366 : 365;
}

// The first of January; year > -400.
constexpr std::int64_t yearStart(int year)
{
    const std::int64_t y = year + 399; // a whole cycle of the calendar more, to stay positive
    return 365 * y + y / 4 - y / 100 + y / 400 - 719162 - 146097;
}

inline constexpr std::int16_t MonthStart[2][13]
    = { { 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365 },
          { 0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335, 366 } };

// Month 0..11.
constexpr int monthLength(int year, int month)
{
    const auto &starts = MonthStart[isLeap(year)];
    return starts[month + 1] - starts[month];
}

constexpr std::int64_t floorDiv(std::int64_t a, std::int64_t b)
{
    const std::int64_t q = a / b;
    return q - (a % b < 0 ? 1 : 0);
}

// std::popcount calls a function where the processor's own instruction may not be assumed.
constexpr int countBits(std::uint64_t v)
{
    v -= v >> 1 & 0x5555555555555555ULL;
    v = (v & 0x3333333333333333ULL) + (v >> 2 & 0x3333333333333333ULL);
    v = (v + (v >> 4)) & 0x0f0f0f0f0f0f0f0fULL;
    return static_cast<int>(v * 0x0101010101010101ULL >> 56);
}

constexpr std::int64_t ceilDiv(std::int64_t a, std::int64_t b)
{
    return -floorDiv(-a, b);
}

constexpr int weekday(std::int64_t day)
{
    const auto r = static_cast<int>((day + 3) % 7);
    return r < 0 ? r + 7 : r;
}

struct Date {
    int year = 1970;
    int month = 0; // 0..11
    int day = 0; // 0..30
};

// The civil date of a day; shifts the year to March to make the leap day the last.
constexpr Date dateOf(std::int64_t dayNumber)
{
    const std::int64_t z = dayNumber + 719468;
    const std::int64_t era = floorDiv(z, 146097);
    const std::int64_t doe = z - era * 146097;
    const std::int64_t yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    const std::int64_t doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    const std::int64_t mp = (5 * doy + 2) / 153;
    const auto month = static_cast<int>(mp < 10 ? mp + 2 : mp - 10);
    return { static_cast<int>(yoe + era * 400 + (month < 2 ? 1 : 0)), month,
        static_cast<int>(doy - (153 * mp + 2) / 5) };
}

constexpr std::int64_t dayNumber(int year, int month, int day)
{
    return yearStart(year) + MonthStart[isLeap(year)][month] + day;
}

inline constexpr std::int64_t FirstDay = yearStart(FirstYear);
inline constexpr std::int64_t LastDay = yearStart(LastYear + 1) - 1;

static_assert(yearStart(1970) == 0 && weekday(0) == 3 && dayNumber(2000, 1, 28) == 11016);

} // namespace schedule::calendar
