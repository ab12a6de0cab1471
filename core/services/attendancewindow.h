// Which of a session's occurrences something belongs to that took place at a provider. Pure functions.
#pragma once

#include "model/session.h"
#include "providers/whocame.h"
#include "schedule/occurrences.h"

#include <optional>
#include <vector>

namespace services {

// Meetings that began in it are this occurrence's: up to three hours before and twelve after its start, never
// beyond the middle between two occurrences.
providers::TimeWindow windowOf(const model::Session &session, const schedule::Occurrence &occurrence);

// With exactly this start; empty: it has no such occurrence any more.
std::optional<schedule::Occurrence> occurrenceAt(const model::Session &session, base::Instant start);
// The one whose window has the instant.
std::optional<schedule::Occurrence> occurrenceAround(const model::Session &session, base::Instant instant);
// Begun, the newest first.
std::vector<schedule::Occurrence> begunOccurrences(
    const model::Session &session, base::Instant now, int limit);

} // namespace services
