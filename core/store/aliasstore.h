#pragma once

#include "base/result.h"
#include "model/attendance.h"

#include <vector>

namespace store {

class Connection;

// Confirmed aliases ↔ rows. They outlive the session that they were confirmed in.
class AliasStore {
public:
    explicit AliasStore(Connection &connection) : m_connection(connection) { }

    base::Result<std::vector<model::Alias>> all();
    base::Result<void> add(const model::Alias &alias);
    base::Result<void> remove(const model::Alias &alias);

private:
    Connection &m_connection;
};

} // namespace store
