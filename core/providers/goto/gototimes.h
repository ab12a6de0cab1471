// A plan's dates as GoTo takes them: times in UTC, one by one.
#pragma once

#include "providers/meetingprovider.h"

#include <vector>

namespace providers {

struct GoToSpan {
    base::Instant start {};
    base::Instant end {};

    bool operator==(const GoToSpan &) const = default;
};

// More sessions than that are not sent in one event; GoTo publishes no limit of its own.
inline constexpr int GoToMostSessions = 100;

// All dates with what was moved or left out, in order. Invalid where the zone is unknown, where there are no
// dates, or more than GoToMostSessions.
base::Result<std::vector<GoToSpan>> goToTimes(const MeetingPlan &plan);

// A webinar's "sequence": its participants come to all sessions. A "series" is another thing, of which each
// participant chooses one session, and is never made.
struct GoToSequence {
    QString pattern; // "weekly" or "monthly"
    QString endDate;
};
std::optional<GoToSequence> goToSequence(const MeetingPlan &plan);

RecurrenceFit goToRecurrenceFit(const MeetingPlan &plan);

QString goToTimeText(base::Instant instant);
// Also as GoTo Meeting writes it now and then: "2030-05-01T10:00:00.+0000".
std::optional<base::Instant> goToInstant(const QString &text);

} // namespace providers
