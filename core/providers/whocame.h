// Who came, as a provider tells it. Texts are untrusted.
#pragma once

#include "base/time.h"

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace providers {

// From when to when meetings count as one occurrence's: those that began in [from, until).
struct TimeWindow {
    base::Instant from {};
    base::Instant until {};

    bool contains(base::Instant instant) const { return from <= instant && instant < until; }
};

// One joining of one person on one device.
struct Visit {
    QString registrantId; // as PersonThere::providerId; empty where the provider does not tell
    QString userId; // of somebody signed in there, the same in all meetings; may be empty
    QString name;
    QString email; // may be empty
    bool isHost = false; // or a co-host
    std::optional<base::Instant> joined;
    std::optional<base::Instant> left;
    std::chrono::seconds stayed { 0 }; // where times are missing

    bool operator==(const Visit &) const = default;
};

struct WhoCame {
    std::vector<Visit> visits;
    int meetings = 0; // that took place in the window
    // False: the report is not finished, or not there yet; what is known so far is given.
    bool complete = true;
    // With !complete, where the provider says when: how long after the end it is.
    std::optional<std::chrono::minutes> readyAfter;
};

} // namespace providers
