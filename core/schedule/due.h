// What falls due: the host's notifications before each occurrence. Pure; any thread.
#pragma once

#include "base/time.h"
#include "model/session.h"
#include "schedule/occurrences.h"

#include <chrono>
#include <optional>
#include <vector>

namespace schedule {

struct DueNotice {
    model::SessionKey session;
    Occurrence occurrence;
    base::Instant due {};
    std::chrono::minutes lead {};

    bool operator==(const DueNotice &) const = default;
};

// All notices due after `after`, up to and including `until`, by due instant, then start, then key.
// Sessions in the trash have none.
std::vector<DueNotice> dueBetween(
    const std::vector<model::Session> &sessions, base::Instant after, base::Instant until);

// The first instant after `now` at which a notice falls due; empty when none is left.
std::optional<base::Instant> nextDue(const std::vector<model::Session> &sessions, base::Instant now);
std::optional<base::Instant> nextDue(const model::Session &session, base::Instant now);

} // namespace schedule
