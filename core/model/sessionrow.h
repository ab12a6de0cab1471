// What lists show of a session: small, read by the page, never row by row.
#pragma once

#include "base/time.h"
#include "model/keys.h"
#include "model/meeting.h"
#include "model/meetingplace.h"
#include "model/reservedid.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace model {

// One row of the Scheduler list (a session with its next occurrence), or of today's and the month's
// list (one row per occurrence).
struct SessionRow {
    SessionKey key;
    ReservedId reservedId;
    QString topic;
    QString host;
    std::optional<base::Instant> start; // of the occurrence shown; empty without a date
    std::chrono::minutes duration {};
    QByteArray zone; // of the session
    std::optional<base::WallTime> recurrenceId; // names the occurrence shown
    bool repeats = false;
    bool open = true;
    bool hasPassword = false;
    bool running = false;
    bool trashed = false;
    ProviderKind provider = ProviderKind::None;
    bool hasLink = false; // false: "link missing"
    QString recurrenceText; // RRULE, for the tooltip and screen reader; empty when it does not repeat
    // Of all the session's meetings what a host wants to know first: failed before checking before
    // initiating before initiated; Cancelled when none is left.
    MeetingState meeting = MeetingState::None;
    QString meetingReason; // why it failed or is checking; translated, for people
    bool linked = false; // the host made that meeting there
    bool meetingDiffers = false; // the provider says otherwise, or no longer has it (REG-21)
    std::optional<base::Instant> meetingFetchedAt; // the oldest of its live meetings (INI-14)
    int registrants = 0; // active ones

    bool operator==(const SessionRow &) const = default;
};

enum class ListFilter : std::uint8_t { Upcoming, Today, Past, NoDate, NeedsAttention, Trash, All };

// One page of the list, in the order the filter implies (Upcoming: soonest next occurrence first, then
// those without a date).
struct ListQuery {
    ListFilter filter = ListFilter::Upcoming;
    QString search; // over topic, host, session ID, join code, description; every word must match a prefix
    base::Instant now {};
    base::Instant dayStart {}; // today, in the host's zone, as [dayStart, dayEnd)
    base::Instant dayEnd {};
    int limit = 200;
    QString after; // SessionPage::next of the page before
};

struct SessionPage {
    std::vector<SessionRow> rows;
    QString next; // empty: that was all
};

} // namespace model
