// Session IDs and join codes: given out so that nobody ever gets another's.
#pragma once

#include "base/random.h"
#include "base/result.h"
#include "base/time.h"
#include "model/keys.h"
#include "model/reservedid.h"

namespace store {

class Connection;

// Never given out before, and never again. Without a session: in advance.
base::Result<model::ReservedId> reserveNewId(
    Connection &connection, base::Random &random, const model::SessionKey &session, base::Instant now);
// True when it was free, reserved in advance or this session's already, and is now the session's.
base::Result<bool> reserveThisId(
    Connection &connection, model::ReservedId id, const model::SessionKey &session, base::Instant now);

// Six digits that no living session has, and none had lately.
base::Result<QString> giveJoinCode(
    Connection &connection, base::Random &random, const model::SessionKey &session, base::Instant now);
base::Result<bool> takeJoinCode(
    Connection &connection, const QString &code, const model::SessionKey &session, base::Instant now);
// From now on the session's codes are dead.
base::Result<void> endJoinCodes(Connection &connection, const model::SessionKey &session, base::Instant now);

} // namespace store
