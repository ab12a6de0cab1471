// The two kinds of time that must never be mixed up (RFC 5545 3.3.5): an instant on the world's
// time line, and what a clock on the wall shows in no particular zone. Zones join them: schedule/zone.h.
#pragma once

#include <chrono>

namespace base {

using Instant = std::chrono::sys_seconds;
using WallTime = std::chrono::local_seconds;
using WallDate = std::chrono::local_days;

} // namespace base
