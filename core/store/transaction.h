#pragma once

#include "base/result.h"

namespace store {

class Connection;

enum class Access : std::uint8_t { Read, Write };

// Rolls back unless committed. A commit first writes the connection's notes to change_log.
class Transaction {
public:
    static base::Result<Transaction> begin(Connection &connection, Access access);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Transaction &operator=(Transaction &&) = delete;

    base::Result<void> commit();

private:
    explicit Transaction(Connection &connection) : m_connection(&connection) { }
    Connection *m_connection;
};

} // namespace store
