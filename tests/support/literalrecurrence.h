// RFC 5545 3.3.10 read as literally as possible: every unit of time is visited and asked against
// the table of "Expand" and "Limit". Slow and plain on purpose; the engine is compared with it.
#pragma once

#include "base/time.h"
#include "model/recurrencerule.h"

#include <vector>

namespace literal {

// The rule's own wall times from `start` through `horizon`, COUNT applied, UNTIL not.
std::vector<base::WallTime> recurrence(
    const model::RecurrenceRule &rule, base::WallTime start, base::WallTime horizon);

} // namespace literal
