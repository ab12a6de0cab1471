// What an edit of a session means for its meetings at providers: intents for the outbox, written inside the
// transaction of the edit (INI-13). Nothing before a session is initiated (INI-14), and never for a linked
// meeting (REG-03).
#pragma once

#include "base/result.h"
#include "base/time.h"
#include "model/session.h"

namespace store {
class Connection;
}

namespace services {

base::Result<void> appendIntents(store::Connection &connection, const model::Session &before,
    const model::Session &after, base::Instant now);
// The password in the keychain was set or removed.
base::Result<void> appendPasswordIntent(
    store::Connection &connection, const model::SessionKey &session, base::Instant now);
// People came or went, at a provider where they are part of the event itself (Teams, Google).
base::Result<void> appendAttendeeIntent(
    store::Connection &connection, const model::SessionKey &session, base::Instant now);

} // namespace services
