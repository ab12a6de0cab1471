#pragma once

#include "services/outboxjob.h"

namespace services {

struct PersonOutcome {
    model::EffectKind kind = model::EffectKind::AddRegistrant;
    model::EffectState state = model::EffectState::Done; // of the effect, after the answer
    EffectAnswer answer;
};

// Where a person stands after an effect about them, and its line in the history.
base::Result<void> settlePerson(store::Connection &connection, const OutboxJob &job,
    const model::Registrant &person, const PersonOutcome &outcome, base::Instant now);

} // namespace services
