// The recurrence engine: from a rule, its start and zone to instants (RFC 5545 3.3.10, 3.8.5).
// Pure; any thread.
//
// Readings chosen where the RFC leaves a choice:
// - The start is an instance only if its rule says so; without a rule the set is the start and
// RDATE.
// - Wall times are generated first, then read in the zone. A skipped one counts and lands after the
// gap (erratum 4271);
//   two that land on the same instant are one instance, though COUNT has counted both. This holds
//   for HOURLY, MINUTELY and SECONDLY too: they step through wall time.
// - BYWEEKNO without a day part means the weekday of the start. A year's set holds the days of that
// calendar year
//   whose week has the number, also where the week belongs to the neighbouring year's numbering.
// - YEARLY with BYMONTHDAY but no BYMONTH means those days of every month.
// - BYSETPOS picks from the whole period, also where the period begins before the start.
// - Second 60 is read as 59. The last year is 9999.
#pragma once

#include "base/time.h"
#include "model/recurrencerule.h"
#include "model/series.h"
#include "schedule/zone.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace schedule {

struct Recurrence {
    base::WallTime start {};
    bool dateOnly = false; // start, RDATE, EXDATE are dates at 00:00
    std::optional<Zone> zone; // empty: floating, instants are as if in UTC
    std::optional<model::RecurrenceRule> rule;
    std::vector<base::WallTime> extra; // RDATE
    std::vector<base::WallTime> excluded; // EXDATE
};

struct RecurrenceWindow {
    std::optional<base::WallTime> from; // both inclusive, compared as instants
    std::optional<base::WallTime> to;
    int limit = 1000; // how many instances inside the window are wanted
};

enum class StopReason : std::uint8_t {
    End, // the set has no more instances in the window
    Limit, // there are more
    WorkBound, // gave up looking: there may be more
};

struct Instance {
    base::WallTime wall {}; // what the clock on the wall shows
    base::Instant instant {};

    bool operator==(const Instance &) const = default;
};

struct Expansion {
    std::vector<Instance> list;
    bool complete = true; // stop == End
    StopReason stop = StopReason::End;
    std::uint64_t work = 0; // steps taken; never more than WorkLimit by much
};

// Steps after which an expansion gives up, chosen so that it does so well within 50 ms.
inline constexpr std::uint64_t WorkLimit = 1'000'000;

Expansion expand(const Recurrence &recurrence, const RecurrenceWindow &window);

} // namespace schedule
