// What is to become of one meeting at its provider: effects for the outbox, written inside the caller's
// transaction.
#pragma once

#include "base/result.h"
#include "base/time.h"
#include "model/effect.h"
#include "model/meeting.h"

#include <QStringList>

namespace store {
class Connection;
}

namespace services {

// Ours to change: not the host's own, not gone, not cancelled.
bool isThereOrOnItsWay(const model::Meeting &meeting);

// One meeting is to be brought to the session. A change that waits takes the fields in; one that was refused
// is replaced.
base::Result<void> appendChange(store::Connection &connection, const model::Meeting &meeting,
    const QStringList &fields, base::Instant now);
// One meeting is to go. What waits for it is discarded; where it was never sent, nothing needs to go out.
base::Result<void> appendCancel(
    store::Connection &connection, const model::Meeting &meeting, base::Instant now);
// One date of it is to be changed or cancelled (`kind`).
base::Result<void> appendOccurrence(store::Connection &connection, const model::Meeting &meeting,
    model::EffectKind kind, base::WallTime recurrenceId, base::Instant now);

} // namespace services
