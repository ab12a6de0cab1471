// When a session takes place, worked out once when it is saved, so that lists only look it up.
#pragma once

#include "base/result.h"
#include "model/session.h"

#include <limits>
#include <optional>
#include <vector>

namespace store {

class Connection;

inline constexpr qint64 SinceEver = std::numeric_limits<qint64>::min();
inline constexpr qint64 ForEver = std::numeric_limits<qint64>::max();

struct IndexedOccurrence {
    base::Instant start {};
    base::Instant end {};
    base::WallTime recurrenceId {};
    std::optional<QString> topic; // where an override gives it another
    QByteArray zone; // where the series has several parts
};

// What a list shows of a session's dates: its current or next occurrence, else its last.
struct ShownDates {
    std::optional<base::Instant> nextStart;
    std::optional<base::Instant> nextEnd;
    std::optional<base::Instant> lastStart; // of the last that is over
    std::optional<base::Instant> lastEnd;
    std::optional<base::WallTime> recurrenceId;
    std::optional<QString> topic;
    QByteArray zone;
    QString ruleText;
};

// All occurrences that touch [from, until).
struct IndexedStretch {
    qint64 from = SinceEver;
    qint64 until = ForEver;
    std::optional<base::Instant> firstStart;
    std::optional<base::Instant> endsAt; // empty: never
    std::vector<IndexedOccurrence> occurrences;
};

ShownDates shownDates(const model::Session &session, base::Instant now);
// Everything for a session with few occurrences, else from a month back to six weeks ahead.
IndexedStretch stretchToIndex(const model::Session &session, base::Instant now);
// Stretches that begin before this want to be worked out anew.
base::Instant staleBefore(base::Instant now);

base::Result<void> writeOccurrences(
    Connection &connection, qint64 sessionId, const IndexedStretch &stretch, bool replacing);

// The rule of the part that goes on; empty when nothing repeats by rule.
QString ruleTextOf(const model::Session &session);

// What override, if any, stands for this occurrence.
const model::OccurrenceOverride *overrideOf(const model::Session &session, base::WallTime recurrenceId);

} // namespace store
