#include "support/testdatabase.h"

#include "store/migrations.h"

#include <QUuid>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace support {

void giveUp(const QString &what)
{
    std::fprintf(stderr, "FAIL!  : a step before the test failed: %s\n", qPrintable(what));
    std::exit(1);
}

quint64 SeededRandom::below(quint64 bound)
{
    // SplitMix64, public domain: small steps of the seed give unrelated numbers.
    m_state += 0x9e3779b97f4a7c15ull;
    quint64 mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ull;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebull;
    return (mixed ^ (mixed >> 31)) % bound;
}

bool TestDatabase::isPostgres()
{
    return qEnvironmentVariable("MEETWRIGHT_TEST_DRIVER") == "postgresql"_L1;
}

TestDatabase::TestDatabase()
{
    if (!isPostgres()) {
        m_settings.file = m_folder.filePath(u"meetwright.db"_s);
        return;
    }
    m_settings.driver = store::Driver::PostgreSql;
    m_settings.host = qEnvironmentVariable("PGHOST");
    m_settings.port = qEnvironmentVariableIntValue("PGPORT");
    m_settings.user = qEnvironmentVariable("PGUSER");
    m_settings.password = qEnvironmentVariable("PGPASSWORD");
    m_settings.database = qEnvironmentVariable("PGDATABASE");
    const QString schema = u"test_"_s + QUuid::createUuid().toString(QUuid::Id128);
    auto plain = expected(store::Connection::open(m_settings));
    if (auto made = plain->executeOnce(u"CREATE SCHEMA "_s + schema); !made)
        giveUp(made.error().detail);
    m_settings.schema = schema;
}

TestDatabase::~TestDatabase()
{
    if (!isPostgres())
        return;
    m_connection.reset();
    if (auto plain = store::Connection::open(m_settings))
        (void)(*plain)->executeOnce(u"DROP SCHEMA "_s + m_settings.schema + u" CASCADE"_s);
}

store::Connection &TestDatabase::connection()
{
    if (!m_connection) {
        m_connection = expected(store::Connection::open(m_settings));
        (void)expected(store::migrate(*m_connection, store::migrationSteps(m_connection->dialect())));
    }
    return *m_connection;
}

} // namespace support
