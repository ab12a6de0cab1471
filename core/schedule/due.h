// What falls due before each occurrence: the host's notifications, and reminders by e-mail. Pure; any thread.
#pragma once

#include "base/time.h"
#include "model/session.h"
#include "schedule/occurrences.h"

#include <chrono>
#include <optional>
#include <vector>

namespace schedule {

struct DueNotice {
    model::SessionKey session;
    Occurrence occurrence;
    base::Instant due {};
    std::chrono::minutes lead {};

    bool operator==(const DueNotice &) const = default;
};

// A reminder by e-mail (MIK-10, ATT-06, REG-10).
struct DueMail {
    model::SessionKey session;
    Occurrence occurrence;
    model::MailReminder reminder;
    base::Instant due {};

    bool operator==(const DueMail &) const = default;
};

// Why nobody has to be reminded of an occurrence any more.
enum class Needless : std::uint8_t {
    No,
    Started, // the session runs, and was started for this occurrence
    Closed, // attendees would stand before a closed door
};

// All notices due after `after`, up to and including `until`, by due instant, then start, then key.
// Sessions in the trash have none.
std::vector<DueNotice> dueBetween(
    const std::vector<model::Session> &sessions, base::Instant after, base::Instant until);

// The first instant after `now` at which a notice falls due; empty when none is left.
std::optional<base::Instant> nextDue(const std::vector<model::Session> &sessions, base::Instant now);
std::optional<base::Instant> nextDue(const model::Session &session, base::Instant now);

// Reminders that are switched on, due after `after`, up to and including `until`, in the same order; of one
// occurrence and instant the host's first. What was due when the session was made, or before, is none.
std::vector<DueMail> mailsDueBetween(
    const std::vector<model::Session> &sessions, base::Instant after, base::Instant until);
// All of the occurrence that is on at `now` and of the next ones, `occurrences` in all, whenever they are
// due.
std::vector<DueMail> mailsPlanned(const model::Session &session, base::Instant now, int occurrences);
// Who registers at `at` gets the nearest attendee reminder that has passed, of the next occurrence, at once
// (ATT-12). Empty: none has, or it is needless.
std::optional<DueMail> mailForLate(const model::Session &session, base::Instant at);

// What the session as it stands says of that at `at`.
Needless needlessAt(const model::Session &session, const Occurrence &occurrence,
    const model::MailReminder &reminder, base::Instant at);
// The occurrence that starts then.
std::optional<Occurrence> occurrenceAt(const model::Session &session, base::Instant start);

} // namespace schedule
