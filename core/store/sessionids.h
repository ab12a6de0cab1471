// Session IDs, join codes and the tokens of public links: given out so that nobody ever gets another's.
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
// 128 bits as 22 characters of base64url (RFC 4648 5).
base::Result<QString> givePublicToken(
    Connection &connection, base::Random &random, const model::SessionKey &session, base::Instant now);
// A code or token that the session had before, from an export or the undoing of a deletion: true when nobody
// else has it now or had it lately.
base::Result<bool> takeCode(
    Connection &connection, const QString &code, const model::SessionKey &session, base::Instant now);
// From now on the session's codes and tokens are dead.
base::Result<void> endCodes(Connection &connection, const model::SessionKey &session, base::Instant now);

} // namespace store
