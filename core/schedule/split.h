// Editing one occurrence, or this and all later ones (APP-07). Session in, session out; the key,
// the reserved ID, the link and all else stay. Pure; any thread. Occurrences are named by part and
// the start they would have had.
#pragma once

#include "base/result.h"
#include "model/session.h"

#include <chrono>
#include <optional>

namespace schedule {

struct OccurrenceName {
    base::WallTime recurrenceId {};
    int part = 0;
};

// "This and all later": the series from the named occurrence on becomes `newPart`; later parts and
// overrides of what is replaced go. Where the cut part counts and `newPart` counts the same, its
// COUNT is divided so that the total stays. At the very first occurrence the whole series is
// replaced.
base::Result<model::Session> splitAt(const model::Session &session, OccurrenceName at, model::Series newPart);

// Ends the session before the named occurrence: "delete this and all later". Refused at the very
// first (delete the session instead).
base::Result<model::Session> endBefore(const model::Session &session, OccurrenceName at);

base::Result<model::Session> cancelOccurrence(const model::Session &session, OccurrenceName which);

// Moves one occurrence to another start or duration, in the zone of its part.
base::Result<model::Session> moveOccurrence(const model::Session &session, OccurrenceName which,
    base::WallTime start, std::optional<std::chrono::minutes> duration = {});

// Undoes a move or cancellation.
base::Result<model::Session> restoreOccurrence(const model::Session &session, OccurrenceName which);

} // namespace schedule
