// An RRULE as data (RFC 5545 3.3.10). Text to rule and back: schedule/rruletext.h; instants:
// schedule/recurrence.h. Lists are kept as written, sorted and without duplicates by the parser.
#pragma once

#include "base/time.h"

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace model {

enum class Frequency : std::uint8_t { Secondly, Minutely, Hourly, Daily, Weekly, Monthly, Yearly };

enum class Weekday : std::uint8_t { Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday };

// BYDAY: every such day (ordinal 0), or the nth of the month or year, counted from the end if negative.
struct WeekdayNum {
    Weekday day = Weekday::Monday;
    std::int8_t ordinal = 0;

    auto operator<=>(const WeekdayNum &) const = default; // NOLINT(modernize-use-nullptr): a false alarm
};

// UNTIL as it was written: a UTC instant ("...Z"), a local time, or a date. Inclusive.
using Until = std::variant<std::monostate, base::Instant, base::WallTime, base::WallDate>;

struct RecurrenceRule {
    Frequency frequency = Frequency::Daily;
    std::uint32_t interval = 1;
    std::optional<std::uint32_t> count;
    Until until;
    Weekday weekStart = Weekday::Monday;
    std::vector<std::uint8_t> bySecond; // 0..60
    std::vector<std::uint8_t> byMinute;
    std::vector<std::uint8_t> byHour;
    std::vector<WeekdayNum> byDay;
    std::vector<std::int8_t> byMonthDay; // 1..31, -31..-1
    std::vector<std::int16_t> byYearDay; // 1..366, -366..-1
    std::vector<std::int8_t> byWeekNo; // 1..53, -53..-1
    std::vector<std::uint8_t> byMonth; // 1..12
    std::vector<std::int16_t> bySetPos; // 1..366, -366..-1

    bool operator==(const RecurrenceRule &) const = default;
};

} // namespace model
