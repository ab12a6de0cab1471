#include "schedule/due.h"

#include <algorithm>
#include <tuple>

namespace schedule {

namespace {

constexpr int MostPerSession = 10'000;
// Leads are added to what callers ask; "from the beginning of time" must stay in range.
constexpr base::Instant Earliest { std::chrono::sys_days(std::chrono::year(1) / 1 / 1) };
constexpr base::Instant Latest { std::chrono::sys_days(std::chrono::year(9999) / 12 / 31) };

// The first start after `after`. Those that are on already come first in a window, so it grows past
// them.
std::optional<base::Instant> firstStartAfter(const model::Session &session, base::Instant after)
{
    for (int limit = 4; limit <= MostPerSession; limit *= 8) {
        const Occurrences found = occurrencesBetween(session, after, Latest, limit);
        for (const Occurrence &occurrence : found.list) {
            if (occurrence.start > after)
                return occurrence.start;
        }
        if (static_cast<int>(found.list.size()) < limit)
            break;
    }
    return {};
}

} // namespace

std::vector<DueNotice> dueBetween(
    const std::vector<model::Session> &sessions, base::Instant after, base::Instant until)
{
    after = std::clamp(after, Earliest, Latest);
    until = std::clamp(until, Earliest, Latest);
    std::vector<DueNotice> notices;
    for (const model::Session &session : sessions) {
        if (session.isTrashed() || session.notifyHostBefore.empty() || until <= after)
            continue;
        const auto [least, most]
            = std::minmax_element(session.notifyHostBefore.begin(), session.notifyHostBefore.end());
        const Occurrences found = occurrencesBetween(
            session, after + *least, until + *most + std::chrono::seconds(1), MostPerSession);
        for (const Occurrence &occurrence : found.list) {
            for (const std::chrono::minutes lead : session.notifyHostBefore) {
                const base::Instant due = occurrence.start - lead;
                if (due > after && due <= until)
                    notices.push_back({ session.key, occurrence, due, lead });
            }
        }
    }
    std::sort(notices.begin(), notices.end(), [](const DueNotice &a, const DueNotice &b) {
        return std::tie(a.due, a.occurrence.start, a.session)
            < std::tie(b.due, b.occurrence.start, b.session);
    });
    return notices;
}

std::optional<base::Instant> nextDue(const model::Session &session, base::Instant now)
{
    std::optional<base::Instant> next;
    if (session.isTrashed())
        return next;
    now = std::clamp(now, Earliest, Latest);
    for (const std::chrono::minutes lead : session.notifyHostBefore) {
        const auto start = firstStartAfter(session, now + lead);
        if (start && (!next || *start - lead < *next))
            next = *start - lead;
    }
    return next;
}

std::optional<base::Instant> nextDue(const std::vector<model::Session> &sessions, base::Instant now)
{
    std::optional<base::Instant> next;
    for (const model::Session &session : sessions) {
        const auto due = nextDue(session, now);
        if (due && (!next || *due < *next))
            next = due;
    }
    return next;
}

} // namespace schedule
