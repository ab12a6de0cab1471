#include "schedule/closing.h"

#include "schedule/occurrences.h"

namespace schedule {

bool hasClosedItself(const model::Session &session, base::Instant now)
{
    if (!session.closeAfter)
        return false;
    const auto end = endOfAll(session);
    return end && now >= *end + *session.closeAfter;
}

bool isClosed(const model::Session &session, base::Instant now)
{
    return !session.open || hasClosedItself(session, now);
}

} // namespace schedule
