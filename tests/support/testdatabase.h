// A fresh database for a test: a SQLite file in a temporary folder, or, with
// MEETWRIGHT_TEST_DRIVER=postgresql and the usual PGHOST, PGPORT, ... in the environment, a schema of its own
// on that server.
#pragma once

#include "base/random.h"
#include "store/connection.h"
#include "store/databasesettings.h"

#include <QTemporaryDir>

#include <memory>

namespace support {

// Ends the test program with what went wrong: for steps that a test does not test.
[[noreturn]] void giveUp(const QString &what);

template <typename T>
T expected(base::Result<T> result)
{
    if (!result)
        giveUp(result.error().detail);
    return std::move(*result);
}

// Chance that is the same on every run.
class SeededRandom final : public base::Random {
public:
    explicit SeededRandom(quint64 seed = 1) : m_state(seed) { }
    quint64 below(quint64 bound) override;

private:
    quint64 m_state;
};

class TestDatabase {
public:
    TestDatabase();
    ~TestDatabase();
    TestDatabase(const TestDatabase &) = delete;
    TestDatabase &operator=(const TestDatabase &) = delete;

    static bool isPostgres();
    const store::DatabaseSettings &settings() const { return m_settings; }
    QString folder() const { return m_folder.path(); }

    // Opened and migrated on first use, on the caller's thread.
    store::Connection &connection();
    void closeConnection() { m_connection.reset(); }

    // One transaction each, as DatabaseThread does it.
    template <typename Fn>
    auto write(Fn fn)
    {
        return inTransaction(true, std::move(fn));
    }
    template <typename Fn>
    auto read(Fn fn)
    {
        return inTransaction(false, std::move(fn));
    }

private:
    template <typename Fn>
    auto inTransaction(bool writing, Fn fn);

    QTemporaryDir m_folder;
    store::DatabaseSettings m_settings;
    std::unique_ptr<store::Connection> m_connection;
};

} // namespace support

#include "store/transaction.h"

namespace support {

template <typename Fn>
auto TestDatabase::inTransaction(bool writing, Fn fn)
{
    auto transaction = expected(
        store::Transaction::begin(connection(), writing ? store::Access::Write : store::Access::Read));
    auto outcome = fn(connection());
    if (outcome) {
        if (auto committed = transaction.commit(); !committed)
            outcome = tl::unexpected<base::Error>(committed.error());
    }
    return outcome;
}

} // namespace support
