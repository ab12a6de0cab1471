#pragma once

#include "base/time.h"

namespace base {

// Where "now" comes from. Injected everywhere, so that tests and the demo own the time.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

class SystemClock final : public Clock {
public:
    Instant now() const override;
};

// Runs on with the system's clock, but from an instant that can be moved (the demo's and tests' clock).
class MovableClock final : public Clock {
public:
    explicit MovableClock(Instant start);
    Instant now() const override;
    void moveTo(Instant instant);

private:
    std::chrono::seconds m_ahead {};
};

} // namespace base
