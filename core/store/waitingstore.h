// Who waits at the attendee pages of other programs on this database: a few words for a room, kept fresh by a
// heartbeat while somebody is in it.
#pragma once

#include "base/result.h"
#include "base/time.h"
#include "model/keys.h"

#include <QString>

#include <vector>

namespace store {

class Connection;

struct RoomElsewhere {
    model::SessionKey session;
    QString program; // who serves it; another at each start
    int people = 0;
    base::Instant beatAt {};
    QString firstPeople; // as the service wrote it
};

class WaitingStore {
public:
    explicit WaitingStore(Connection &connection) : m_connection(connection) { }

    // Nobody in it: the row goes. False: the session is gone.
    base::Result<bool> put(const RoomElsewhere &room);
    // What has had a heartbeat since, of all programs but this one.
    base::Result<std::vector<RoomElsewhere>> others(const QString &program, base::Instant since);
    // Of programs that ended without a word. Gives how many.
    base::Result<int> eraseBefore(base::Instant since);
    base::Result<int> eraseOf(const QString &program);

private:
    Connection &m_connection;
};

} // namespace store
