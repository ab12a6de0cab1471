// A rule compiled to bits: the form the engine works on, made from text or from the model without a
// single allocation. Bit n-1 stands for value n where values count from 1, bit n where they count
// from 0.
#pragma once

#include "base/result.h"
#include "model/recurrencerule.h"

#include <QStringView>

#include <array>
#include <cstdint>

namespace schedule {

enum class RulePart : std::uint8_t {
    Freq,
    Until,
    Count,
    Interval,
    BySecond,
    ByMinute,
    ByHour,
    ByDay,
    ByMonthDay,
    ByYearDay,
    ByWeekNo,
    ByMonth,
    BySetPos,
    WkSt,
};

using YearBits = std::array<std::uint64_t, 6>;

struct RuleBits {
    enum class UntilForm : std::uint8_t { None, Instant, Wall, Date };

    model::Frequency frequency = model::Frequency::Daily;
    model::Weekday weekStart = model::Weekday::Monday;
    UntilForm untilForm = UntilForm::None;
    std::uint8_t weekdays = 0; // BYDAY without a number
    std::uint8_t numberedDays = 0; // weekdays that have a number
    std::uint16_t months = 0;
    std::uint16_t given = 0; // bit per RulePart
    std::uint32_t interval = 1;
    std::uint32_t count = 0; // with RulePart::Count
    std::uint32_t hours = 0;
    std::uint32_t monthDays = 0;
    std::uint32_t monthDaysBack = 0;
    std::int64_t until = 0; // seconds since 1970, of an instant or of wall time; a date: its first second
    std::uint64_t minutes = 0;
    std::uint64_t seconds = 0;
    std::uint64_t weeks = 0;
    std::uint64_t weeksBack = 0;
    // Only meaningful where `given` has the part (numberedDays for nth): left alone otherwise, to
    // keep set-up cheap.
    std::array<std::uint64_t, 7> nth;
    std::array<std::uint64_t, 7> nthBack;
    YearBits yearDays;
    YearBits yearDaysBack;
    YearBits setPos;
    YearBits setPosBack;

    RuleBits() { } // NOLINT: the arrays stay as they are on purpose

    bool has(RulePart part) const { return (given >> static_cast<int>(part) & 1) != 0; }
    void give(RulePart part) { given = static_cast<std::uint16_t>(given | 1U << static_cast<int>(part)); }
    void startNumberedDays()
    {
        nth.fill(0);
        nthBack.fill(0);
    }
};

const char *partName(RulePart part);

// Text to bits with all refusals of rruletext.h.
base::Result<RuleBits> parseRuleBits(QStringView text);

// Model to bits. Values out of range and combinations that a parser would refuse are left out,
// never trusted.
RuleBits toBits(const model::RecurrenceRule &rule);

model::RecurrenceRule toModel(const RuleBits &bits);

// The refusals about how parts go together.
base::Result<void> checkCombination(const RuleBits &bits);

} // namespace schedule
