// The instances of a recurrence set one by one, without a list: for callers that stop early, and
// for speed.
#pragma once

#include "schedule/recurrence.h"
#include "schedule/rulecursor.h"

#include <optional>
#include <vector>

namespace schedule {

// Seconds since 1970: on the wall and of the instant. What the cursor works with.
struct Moment {
    std::int64_t wall = 0;
    std::int64_t instant = 0;
};

// The rule that stands for having none: the start alone.
RuleBits onlyTheStart();

class RecurrenceCursor {
public:
    struct Options {
        std::int64_t start = 0; // wall
        bool dateOnly = false;
        const Zone *zone = nullptr; // must outlive the cursor; none: floating
        const std::vector<base::WallTime> *extra = nullptr; // copied
        const std::vector<base::WallTime> *excluded = nullptr;
        std::optional<std::int64_t> from; // instants, inclusive
        std::optional<std::int64_t> to;
        std::uint64_t workLimit = WorkLimit;
    };

    RecurrenceCursor(const RuleBits &rule, const Options &options);

    // The next instance, in order of the instants, each once. Empty at the end: ask stop().
    std::optional<Moment> next();

    StopReason stop() const { return m_stop; }
    std::uint64_t work() const { return m_rule.work(); }

private:
    Moment atWall(std::int64_t wall) const;
    std::int64_t wallAt(std::int64_t instant) const;
    std::int64_t lastWallFor(std::int64_t instant) const;
    void prepare(const Options &options);
    const Moment *peekRule();
    void takeRule(const Moment *moment);
    bool fetch();
    bool isExcluded(std::int64_t instant);

    RuleCursor m_rule;
    const Zone *m_zone;
    ZoneStretch m_stretch;
    std::int64_t m_until = RuleCursor::Ended; // instants
    std::int64_t m_from;
    std::int64_t m_to;
    std::int64_t m_last;
    Moment m_main; // the rule's next, where m_haveMain
    bool m_haveMain = false;
    bool m_ruleOver = false;
    StopReason m_stop = StopReason::End;
    std::vector<Moment> m_late; // out of a gap: they land between what follows
    std::size_t m_lateAt = 0;
    std::vector<Moment> m_extra;
    std::size_t m_extraAt = 0;
    std::vector<std::int64_t> m_excluded;
    std::size_t m_excludedAt = 0;
};

} // namespace schedule
