#pragma once

#include "base/result.h"
#include "model/click.h"

#include <vector>

namespace store {

class Connection;

// Followed personal links ↔ rows. They go with their session.
class ClickStore {
public:
    explicit ClickStore(Connection &connection) : m_connection(connection) { }

    // Of each person and occurrence one is counted, the first; of the others `MostUncounted` are kept: a
    // scanner may come as often as it likes.
    static constexpr int MostUncounted = 20;
    base::Result<void> add(const model::Click &click);
    // In the order of their coming.
    base::Result<std::vector<model::Click>> of(const model::SessionKey &session, base::Instant start);

private:
    Connection &m_connection;
};

} // namespace store
