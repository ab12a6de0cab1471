#include "services/ownerguard.h"

#include "store/sessioncodec.h"

using namespace Qt::StringLiterals;

namespace services {

base::Result<void> guarded(store::Connection &connection, const SessionService::Guard &guard,
    model::Deed deed, const model::SessionKey &session)
{
    const auto found = store::readSessions(connection, u"WHERE s.key = ?"_s, { session.toString() });
    if (!found)
        return base::passOn(found);
    return found->empty() ? base::Result<void>() : guard(deed, found->front().session);
}

} // namespace services
