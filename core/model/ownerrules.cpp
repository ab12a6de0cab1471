#include "model/ownerrules.h"

#include "model/registrant.h"

#include <algorithm>

namespace model {

bool isOwner(const Session &session, const QStringList &addresses)
{
    return session.owner.isEmpty() || addresses.isEmpty() || addresses.contains(session.owner);
}

bool isCohost(const Session &session, const QStringList &addresses)
{
    return std::any_of(session.cohosts.begin(), session.cohosts.end(),
        [&](const Cohost &cohost) { return addresses.contains(normalAddress(cohost.email)); });
}

bool may(Deed deed, const Session &session, const QStringList &addresses)
{
    switch (deed) {
    case Deed::Start:
    case Deed::Edit:
        return isOwner(session, addresses) || isCohost(session, addresses);
    case Deed::OpenOrClose:
    case Deed::Delete:
    case Deed::RemoveCohost:
        break;
    }
    return isOwner(session, addresses);
}

} // namespace model
