// Rows of single occurrences: looked up in the index where it reaches, worked out where it does
// not.
#pragma once

#include "base/result.h"
#include "model/sessionrow.h"

#include <QVariantList>

#include <optional>
#include <vector>

namespace store {

class Connection;

struct OccurrenceRow {
    qint64 sessionId = 0;
    base::Instant end {};
    model::SessionRow row;
};

// Where a page of occurrences begins: behind this one.
struct OccurrencePlace {
    qint64 start = 0;
    qint64 sessionId = 0;
};

struct OccurrenceQuery {
    base::Instant from {};
    base::Instant to {};
    int limit = 5000;
    QString search;
    std::optional<OccurrencePlace> after;
};

// What touches [from, to), by start, then by session; nothing from the trash.
base::Result<std::vector<OccurrenceRow>> readOccurrences(
    Connection &connection, const OccurrenceQuery &query);

} // namespace store
