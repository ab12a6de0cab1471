// A session as a provider is to have it: pure functions of session and meeting, any thread.
#pragma once

#include "base/result.h"
#include "model/meeting.h"
#include "model/session.h"
#include "providers/meetingprovider.h"

#include <vector>

namespace services {

// Marks a meeting at its provider for its whole life, and is the key of the effect that makes it.
model::EffectKey markOf(const model::MeetingKey &meeting);

// Without password and attendees, which the caller adds. Rejected, with a sentence for people, where the
// session can no longer be said as the meeting was made.
base::Result<providers::MeetingPlan> planOf(
    const model::Session &session, const model::Meeting &meeting, base::Instant now);
base::Result<providers::OccurrencePlan> occurrencePlanOf(
    const model::Session &session, base::WallTime recurrenceId);

// Why the series as a whole cannot be one meeting anywhere, whatever the provider's recurrence; empty: it
// can.
QString whyNotOneSeries(const model::Session &session, base::Instant now);

// The occurrences to make single meetings for: those that are not over, at most `limit`.
std::vector<base::WallTime> nextOccurrences(const model::Session &session, base::Instant now, int limit);
// Whether the session still has this one.
bool hasOccurrence(const model::Session &session, base::WallTime recurrenceId);
// The meeting that is on now or comes next; the only one where there are no single ones. Null: none.
const model::Meeting *meetingFor(
    const model::Session &session, const std::vector<model::Meeting> &meetings, base::Instant now);

} // namespace services
