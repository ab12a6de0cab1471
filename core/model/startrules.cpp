#include "model/startrules.h"

namespace model {

StartCheck checkStart(
    const Session &session, bool hasLink, std::optional<base::Instant> nextStart, base::Instant now)
{
    if (session.isTrashed())
        return { StartVerdict::Trashed, {} };
    if (!hasLink)
        return { StartVerdict::NoPlace, {} };
    if (session.isRunning())
        return { StartVerdict::AlreadyRunning, {} };
    if (session.startPolicy == StartPolicy::FromFifteenMinutesBefore && nextStart) {
        const base::Instant opensAt = *nextStart - std::chrono::minutes(15);
        if (now < opensAt)
            return { StartVerdict::TooEarly, opensAt };
    }
    return { StartVerdict::Allowed, {} };
}

bool mayJoin(const Session &session)
{
    return session.open && !session.isTrashed();
}

} // namespace model
