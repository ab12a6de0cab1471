#include "schedule/clashes.h"

#include "schedule/occurrences.h"

#include <algorithm>

namespace schedule {

namespace {

bool overlaps(const Occurrence &own, const Busy &other)
{
    return own.start == other.start || (own.start < other.end && other.start < own.end);
}

} // namespace

std::vector<Clash> clashes(
    const model::Session &session, const std::vector<Busy> &others, base::Instant from, int limit)
{
    std::vector<Clash> found;
    std::vector<Busy> sorted;
    sorted.reserve(others.size());
    std::copy_if(others.begin(), others.end(), std::back_inserter(sorted),
        [&](const Busy &other) { return other.key.isNull() || other.key != session.key; });
    std::sort(sorted.begin(), sorted.end(),
        [](const Busy &a, const Busy &b) { return a.start != b.start ? a.start < b.start : a.end < b.end; });
    // The latest end up to each: tells when looking further back is of no use.
    std::vector<base::Instant> latest(sorted.size());
    for (std::size_t i = 0; i < sorted.size(); ++i)
        latest[i] = i == 0 ? sorted[i].end : std::max(latest[i - 1], sorted[i].end);

    const Occurrences own = occurrencesBetween(session, from, from + ClashHorizon, MaxClashOccurrences);
    for (const Occurrence &occurrence : own.list) {
        const auto after = std::upper_bound(sorted.begin(), sorted.end(),
            std::max(occurrence.start, occurrence.end - std::chrono::seconds(1)),
            [](base::Instant value, const Busy &other) { return value < other.start; });
        const auto first = static_cast<std::ptrdiff_t>(found.size());
        for (auto i = after - sorted.begin(); i > 0;) {
            --i;
            const auto index = static_cast<std::size_t>(i);
            if (latest[index] < occurrence.start)
                break;
            if (overlaps(occurrence, sorted[index]))
                found.push_back({ sorted[index], occurrence.start, occurrence.end });
        }
        std::reverse(found.begin() + first, found.end());
        if (static_cast<int>(found.size()) >= limit)
            break;
    }
    if (static_cast<int>(found.size()) > std::max(limit, 0))
        found.resize(static_cast<std::size_t>(std::max(limit, 0)));
    return found;
}

} // namespace schedule
