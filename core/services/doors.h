// The doors of sessions as attendees find them: by what they typed or followed, and in which state. Inside
// the caller's transaction, or pure.
#pragma once

#include "model/registrant.h"
#include "services/attendeeservice.h"

namespace store {
class Connection;
}

namespace services {

// A session ID, a join code, a link to the attendee pages or meetwright://join, or a whole invitation with
// one of them in it, as what it names. Empty: nothing of the kind.
std::optional<DoorName> namedDoor(const DoorName &typed);

struct FoundDoor {
    model::Session session;
    int registrants = 0; // active ones
};
// Of a name that namedDoor() gave. Codes and tokens that were renewed name nothing.
base::Result<std::optional<FoundDoor>> findDoor(store::Connection &connection, const DoorName &name);
base::Result<std::optional<FoundDoor>> findDoor(
    store::Connection &connection, const model::SessionKey &session);

DoorState doorState(const model::Session &session, base::Instant now);
// `host`: who organises where the session does not say.
Door doorOf(const FoundDoor &found, const QString &host, base::Instant now);

// Where everybody goes in: the meeting that is on now or comes next, wherever it was moved to.
base::Result<QUrl> commonLink(
    store::Connection &connection, const model::Session &session, const QUrl &jitsiServer, base::Instant now);
// The person's own link where it leads to the same place: after a move to another provider the old one does
// not. Else empty.
QUrl ownLink(const model::Registrant &person, const QUrl &common);

// Why one does not come in, for people, with the part "over", "closed", "cancelled" or "notHere"; empty: one
// does.
std::optional<base::Error> whyShut(DoorState state);

} // namespace services
