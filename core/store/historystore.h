#pragma once

#include "base/result.h"
#include "model/history.h"

#include <vector>

namespace store {

class Connection;

// What happened to each session (NEW-04). Goes with its session when that is erased for ever.
class HistoryStore {
public:
    explicit HistoryStore(Connection &connection) : m_connection(connection) { }

    base::Result<void> append(const model::HistoryEntry &entry);
    // In the place of `before`, the newest entry that is equal to it; appended where there is none.
    base::Result<void> replace(const model::HistoryEntry &before, const model::HistoryEntry &now);
    // Newest first.
    base::Result<std::vector<model::HistoryEntry>> ofSession(
        const model::SessionKey &session, int limit = 500);

private:
    Connection &m_connection;
};

} // namespace store
