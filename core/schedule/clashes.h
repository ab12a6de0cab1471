// Overlaps between a session and others (APP-08). Pure; any thread.
#pragma once

#include "base/time.h"
#include "model/session.h"

#include <vector>

namespace schedule {

struct Busy {
    model::SessionKey key;
    base::Instant start {};
    base::Instant end {};

    bool operator==(const Busy &) const = default;
};

struct Clash {
    Busy other;
    base::Instant start {}; // of the session's own occurrence
    base::Instant end {};

    bool operator==(const Clash &) const = default;
};

// How far ahead clashes are looked for, and how many occurrences of the session at most.
inline constexpr std::chrono::days ClashHorizon { 366 };
inline constexpr int MaxClashOccurrences = 1000;

// What of `others` overlaps the session's occurrences from `from` on, for ClashHorizon; by own
// start, then the other's start. Touching ends do not overlap; one of no length overlaps what runs
// through it. Entries of `others` with the session's own key are skipped. At most `limit`.
std::vector<Clash> clashes(
    const model::Session &session, const std::vector<Busy> &others, base::Instant from, int limit = 100);

} // namespace schedule
