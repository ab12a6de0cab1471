#include "services/accountplan.h"

#include "store/meetingstore.h"
#include "store/sessionstore.h"

#include <QSet>

#include <algorithm>

namespace services {

using base::Instant;
using base::Result;

namespace {

constexpr int MostIntervals = 20'000;

} // namespace

bool takesTime(const model::Meeting &meeting)
{
    return meeting.state == model::MeetingState::Initiated || meeting.state == model::MeetingState::Initiating
        || meeting.state == model::MeetingState::Checking;
}

Result<std::vector<AccountBusy>> busyOf(store::Connection &connection, base::Random &random,
    const model::AccountKey &account, Instant from, Instant to, const model::SessionKey &except)
{
    const auto meetings = store::MeetingStore(connection).ofAccount(account);
    if (!meetings)
        return base::passOn(meetings);
    QSet<model::SessionKey> sessions;
    for (const model::Meeting &meeting : *meetings) {
        if (takesTime(meeting))
            sessions.insert(meeting.session);
    }
    const auto intervals
        = store::SessionStore(connection, random).busyBetween(from, to, except, MostIntervals);
    if (!intervals)
        return base::passOn(intervals);
    std::vector<AccountBusy> busy;
    for (const store::Interval &interval : *intervals) {
        if (sessions.contains(interval.session))
            busy.push_back({ interval.session, interval.topic, interval.start, interval.end });
    }
    return busy;
}

std::vector<AccountBusy> overlapping(const std::vector<AccountBusy> &busy, Instant start, Instant end)
{
    std::vector<AccountBusy> found;
    std::copy_if(busy.begin(), busy.end(), std::back_inserter(found),
        [start, end](const AccountBusy &other) { return other.start < end && other.end > start; });
    return found;
}

bool isFull(const std::vector<AccountBusy> &busy, Instant start, Instant end, int atOnce)
{
    const auto others = overlapping(busy, start, end);
    if (int(others.size()) < atOnce)
        return false;
    // Most run at once where one of them begins.
    return std::any_of(others.begin(), others.end(), [&](const AccountBusy &one) {
        const Instant at = std::max(one.start, start);
        return std::count_if(others.begin(), others.end(), [at](const AccountBusy &other) {
            return other.start <= at && other.end > at;
        }) >= atOnce;
    });
}

std::optional<Instant> nearestFree(const std::vector<AccountBusy> &busy, Instant wanted,
    std::chrono::seconds length, Instant earliest, int atOnce)
{
    std::vector<Instant> starts;
    for (const AccountBusy &other : busy) {
        starts.push_back(other.end);
        starts.push_back(other.start - length);
    }
    std::optional<Instant> best;
    for (const Instant start : starts) {
        if (start < earliest || isFull(busy, start, start + length, atOnce))
            continue;
        if (!best || std::chrono::abs(start - wanted) < std::chrono::abs(*best - wanted))
            best = start;
    }
    return best;
}

} // namespace services
