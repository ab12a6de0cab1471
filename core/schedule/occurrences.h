// The occurrences of a whole session: all parts of its series, with moved and cancelled occurrences
// applied. Pure functions; any thread.
#pragma once

#include "base/time.h"
#include "model/session.h"

#include <optional>
#include <vector>

namespace schedule {

struct Occurrence {
    base::WallTime recurrenceId {}; // the start it would have had, in the zone of its part: its name
    base::WallTime wall {}; // the start it has
    base::Instant start {};
    base::Instant end {};
    int part = 0; // index into Session::series
    bool moved = false; // an override changes its start or duration

    bool operator==(const Occurrence &) const = default;
};

struct Occurrences {
    std::vector<Occurrence> list; // by start, then recurrenceId
    bool complete = true; // false: there may be more inside the window (limit or work bound reached)
};

// Occurrences that touch [from, to): start < to and end > from (an occurrence of no length at
// `from` counts).
Occurrences occurrencesBetween(
    const model::Session &session, base::Instant from, base::Instant to, int limit = 1000);

// The occurrence that is on at `now`, or else the next one.
std::optional<Occurrence> currentOrNext(const model::Session &session, base::Instant now);

// The last occurrence that ended at or before `now`.
std::optional<Occurrence> lastBefore(const model::Session &session, base::Instant now);

// The end of the last occurrence; empty while the session never ends or has no date.
std::optional<base::Instant> endOfAll(const model::Session &session);

} // namespace schedule
