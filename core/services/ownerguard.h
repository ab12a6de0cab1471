// On the SQL thread: whether the person at this computer may do something with a session (SHA-01, SHA-06).
#pragma once

#include "services/sessionservice.h"

namespace store {
class Connection;
}

namespace services {

// Rejected with part "owner": may not. A session that is gone is nobody's: what is asked of it fails by
// itself.
base::Result<void> guarded(store::Connection &connection, const SessionService::Guard &guard,
    model::Deed deed, const model::SessionKey &session);

} // namespace services
