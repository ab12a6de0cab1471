#pragma once

#include "base/time.h"
#include "model/recurrencerule.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace model {

// When something takes place: one start, or a rule with extra and excluded starts. Wall times are in `zone`.
struct Series {
    base::WallTime start {};
    QByteArray zone; // IANA name, never empty
    std::chrono::minutes duration { 60 };
    std::optional<RecurrenceRule> rule;
    std::vector<base::WallTime> extraStarts; // RDATE
    std::vector<base::WallTime> excludedStarts; // EXDATE

    // Set in later parts of a session whose host changed "this and all later ones": this part takes over
    // from the occurrence that the part before would have had at `takesOverAt` (wall time in that part's
    // zone).
    std::optional<base::WallTime> takesOverAt;

    bool repeats() const { return rule || !extraStarts.empty(); }
    bool operator==(const Series &) const = default;
};

// One occurrence moved, changed or cancelled. It is named by the start it would have had (RECURRENCE-ID),
// so it keeps its identity wherever it is moved.
struct OccurrenceOverride {
    base::WallTime recurrenceId {}; // in the zone of the series part it belongs to
    bool cancelled = false;
    std::optional<base::WallTime> start; // same zone
    std::optional<std::chrono::minutes> duration;
    std::optional<QString> topic;
    std::optional<QString> description;

    bool operator==(const OccurrenceOverride &) const = default;
};

} // namespace model
