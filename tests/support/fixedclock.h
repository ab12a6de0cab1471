// Time and chance that a test owns.
#pragma once

#include "base/clock.h"
#include "base/random.h"

#include <atomic>
#include <mutex>
#include <random>

namespace support {

// Stands still until it is moved.
class FixedClock final : public base::Clock {
public:
    explicit FixedClock(base::Instant now) : m_now(now) { }
    base::Instant now() const override { return m_now; }
    void moveTo(base::Instant instant) { m_now = instant; }
    void advance(std::chrono::seconds step) { m_now = now() + step; }

private:
    std::atomic<base::Instant> m_now;
};

class SeededRandom final : public base::Random {
public:
    explicit SeededRandom(quint64 seed = 1) : m_engine(seed) { }
    quint64 below(quint64 bound) override
    {
        const std::lock_guard lock(m_mutex);
        return std::uniform_int_distribution<quint64>(0, bound - 1)(m_engine);
    }

private:
    std::mutex m_mutex;
    std::mt19937_64 m_engine;
};

} // namespace support
