// What the recurrence editor offers (MIK-07) as plain data, to a rule and back.
#pragma once

#include "base/result.h"
#include "base/time.h"
#include "model/recurrencerule.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace schedule {

enum class RepeatKind : std::uint8_t { None, Daily, EveryWeekday, Weekly, Monthly, Yearly, Custom };
enum class MonthlyBy : std::uint8_t { Day, NthWeekday, LastWeekday };
enum class RepeatEnd : std::uint8_t { Never, OnDate, AfterCount };

struct EditorChoice {
    RepeatKind kind = RepeatKind::None;
    std::uint32_t every = 1; // n days, weeks, months, years; ignored by EveryWeekday
    std::uint8_t weekdays = 0; // Weekly: bit 0 = Monday ... bit 6 = Sunday; 0 means the start's weekday
    MonthlyBy monthlyBy = MonthlyBy::Day; // Monthly and Yearly: which day is taken from the start
    RepeatEnd end = RepeatEnd::Never;
    base::WallDate endDate {}; // OnDate: the last day on which one may start
    std::uint32_t count = 10; // AfterCount
    QString custom; // Custom: the RRULE

    bool operator==(const EditorChoice &) const = default;
};

// The rule for a choice; empty for None. `zone` turns the end date into the UTC form of UNTIL that
// a zoned start needs (RFC 5545 3.3.10): the last second of that day there.
base::Result<std::optional<model::RecurrenceRule>> toRule(
    const EditorChoice &choice, base::WallTime start, const QByteArray &zone);

// Back; Custom with the rule's text where the editor has no choice for it.
EditorChoice choiceFor(
    const std::optional<model::RecurrenceRule> &rule, base::WallTime start, const QByteArray &zone);

// Whether the start's weekday is the last such weekday of its month, so that "last Friday" can be
// offered.
bool isLastWeekdayOfMonth(base::WallTime start);
// 1..5: which such weekday of its month the start is.
int weekdayOfMonth(base::WallTime start);

// The first instance of the rule at or after `start`: where the editor moves a start that the rule
// does not hold.
std::optional<base::WallTime> firstInstance(
    const model::RecurrenceRule &rule, base::WallTime start, const QByteArray &zone);

} // namespace schedule
