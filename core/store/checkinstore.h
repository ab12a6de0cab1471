#pragma once

#include "base/result.h"
#include "model/attendance.h"

#include <optional>
#include <vector>

namespace store {

class Connection;

// Fetches of who came that were asked for ↔ rows: none is forgotten over a restart.
class CheckInStore {
public:
    explicit CheckInStore(Connection &connection) : m_connection(connection) { }

    base::Result<std::optional<model::CheckInTry>> of(const model::SessionKey &session, base::Instant start);
    base::Result<std::vector<model::CheckInTry>> ofSession(const model::SessionKey &session);
    // Waiting ones, what is due first first.
    base::Result<std::vector<model::CheckInTry>> waiting();
    base::Result<void> save(const model::CheckInTry &one);
    // Takes a waiting one that is due, so that no other program fetches too: `until` is when it may be taken
    // again. False: another one was faster.
    base::Result<bool> take(const model::CheckInTry &one, base::Instant until);
    base::Result<void> forget(const model::SessionKey &session, base::Instant start);

private:
    Connection &m_connection;
};

} // namespace store
