#include "services/attendancewindow.h"

#include <algorithm>

namespace services {

using namespace std::chrono_literals;
using base::Instant;
using schedule::Occurrence;

namespace {

constexpr auto Before = 3h;
constexpr auto After = 12h;
constexpr int Most = 5000;

// The list of those that touch [from, to).
std::vector<Occurrence> listed(const model::Session &session, Instant from, Instant to)
{
    return schedule::occurrencesBetween(session, from, to, Most).list;
}

} // namespace

providers::TimeWindow windowOf(const model::Session &session, const Occurrence &occurrence)
{
    providers::TimeWindow window { occurrence.start - Before,
        std::max(occurrence.start + After, occurrence.end) };
    const std::vector<Occurrence> around
        = listed(session, occurrence.start - 2 * Before, occurrence.start + 2 * After);
    for (const Occurrence &other : around) {
        if (other.start < occurrence.start) {
            // Half way, but not into the one before.
            const Instant middle = other.start + (occurrence.start - other.start) / 2;
            window.from = std::max(window.from, std::min(std::max(middle, other.end), occurrence.start));
        } else if (other.start > occurrence.start) {
            const Instant middle = occurrence.start + (other.start - occurrence.start) / 2;
            window.until = std::min(window.until, std::min(std::max(middle, occurrence.end), other.start));
        }
    }
    return window;
}

std::optional<Occurrence> occurrenceAt(const model::Session &session, Instant start)
{
    const std::vector<Occurrence> found = listed(session, start, start + 1s);
    for (const Occurrence &one : found)
        if (one.start == start)
            return one;
    return {};
}

std::optional<Occurrence> occurrenceAround(const model::Session &session, Instant instant)
{
    std::optional<Occurrence> nearest;
    const std::vector<Occurrence> found = listed(session, instant - 2 * After, instant + 2 * Before);
    for (const Occurrence &one : found)
        if (windowOf(session, one).contains(instant)
            && (!nearest
                || std::chrono::abs(one.start - instant) < std::chrono::abs(nearest->start - instant)))
            nearest = one;
    return nearest;
}

std::vector<Occurrence> begunOccurrences(const model::Session &session, Instant now, int limit)
{
    if (session.series.empty())
        return {};
    const base::WallTime first = std::min_element(
        session.series.begin(), session.series.end(), [](const model::Series &a, const model::Series &b) {
            return a.start < b.start;
        })->start;
    const Instant earliest = Instant(first.time_since_epoch()) - 48h;
    std::vector<Occurrence> begun;
    for (std::chrono::hours span = 31 * 24h;; span *= 4) {
        begun = listed(session, now - span, now + 1s);
        std::erase_if(begun, [now](const Occurrence &one) { return one.start > now; });
        if (int(begun.size()) >= limit || now - span < earliest)
            break;
    }
    std::reverse(begun.begin(), begun.end());
    if (begun.size() > size_t(limit))
        begun.resize(size_t(limit));
    return begun;
}

} // namespace services
