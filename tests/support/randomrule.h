// Random rules, all of which pass checkRule, for the differential tests.
#pragma once

#include "model/recurrencerule.h"

#include <cstdint>

namespace randomrule {

// A small generator (splitmix64): the same numbers everywhere for a seed.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_state(seed) { }
    std::uint64_t roll()
    {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ z >> 27) * 0x94d049bb133111ebULL;
        return z ^ z >> 31;
    }
    int below(int bound) { return static_cast<int>(roll() % static_cast<std::uint64_t>(bound)); }
    int between(int low, int high) { return low + below(high - low + 1); }
    bool chance(int percent) { return below(100) < percent; }

private:
    std::uint64_t m_state;
};

model::RecurrenceRule make(Dice &dice);

} // namespace randomrule
