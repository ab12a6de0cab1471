// A session's series as iCalendar sees it: every part is an event of its own, and the rule of a
// part ends where the next one takes over.
#pragma once

#include "invites/icalsupport.h"
#include "model/session.h"

namespace invites {

// The first part has the session's UID, later ones one derived from it and from where they take
// over: it stays the same whatever is split off later.
QByteArray partUid(const model::Session &session, size_t part);

// The part that an override belongs to.
size_t partOf(const model::Session &session, base::WallTime recurrenceId);

// The series of a part as other programs must read it: UNTIL in UTC (RFC 5545 3.3.10), and nothing
// from the start of the next part on.
model::Series standardSeries(const model::Session &session, size_t part);

// What the standard form loses, as X-properties.
void writeExactSeries(icalcomponent *event, const model::Session &session, size_t part, bool differs);

struct ExactSeries {
    QString partOf; // UID of the first part; empty for a first part
    std::optional<base::WallTime> takesOverAt;
    bool differs = false;
    std::optional<model::RecurrenceRule> rule;
    std::vector<base::WallTime> extraStarts;
    std::vector<base::WallTime> excludedStarts;
};
ExactSeries readExactSeries(icalcomponent *event);

} // namespace invites
