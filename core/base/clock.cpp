#include "base/clock.h"

namespace base {

namespace {
Instant systemNow()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}
} // namespace

Instant SystemClock::now() const
{
    return systemNow();
}

MovableClock::MovableClock(Instant start)
{
    moveTo(start);
}

Instant MovableClock::now() const
{
    return systemNow() + m_ahead;
}

void MovableClock::moveTo(Instant instant)
{
    m_ahead = instant - systemNow();
}

} // namespace base
