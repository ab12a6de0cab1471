#include "store/transaction.h"

#include "store/connection.h"
#include "store/timetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using base::Result;

namespace store {

namespace {

// More than this many is told as "everything": nobody applies thousands of differences one by one.
constexpr size_t tellOneByOne = 500;
constexpr int keptChanges = 2000;
constexpr int trimEvery = 256;

std::vector<Change> withoutRepeats(const std::vector<Change> &notes)
{
    std::vector<Change> result;
    size_t sessions = 0;
    for (const Change &change : notes) {
        if (std::find(result.rbegin(), result.rend(), change) != result.rend())
            continue;
        if (change.kind <= ChangeKind::SessionRemoved && ++sessions > tellOneByOne) {
            std::erase_if(result, [](const Change &c) { return c.kind <= ChangeKind::Everything; });
            result.push_back({ ChangeKind::Everything, {} });
            return result;
        }
        result.push_back(change);
    }
    return result;
}

Result<void> writeChanges(Connection &connection, const std::vector<Change> &changes)
{
    if (const QString lock = connection.dialect().lockChangeLog(); !lock.isEmpty()) {
        if (auto locked = connection.value(lock); !locked)
            return base::passOn(locked);
    }
    qint64 last = 0;
    for (const Change &change : changes) {
        auto number = connection.value(
            u"INSERT INTO change_log(kind, session_key, writer) VALUES (?, ?, ?) RETURNING seq"_s,
            { int(change.kind), notNull(change.key), connection.name() });
        if (!number)
            return base::passOn(number);
        last = number->toLongLong();
    }
    if (last % trimEvery < qint64(changes.size())) {
        if (auto trimmed
            = connection.execute(u"DELETE FROM change_log WHERE seq <= ?"_s, { last - keptChanges });
            !trimmed)
            return base::passOn(trimmed);
    }
    if (const QString notify = connection.dialect().notifyOthers(); !notify.isEmpty())
        return connection.executeOnce(notify);
    return {};
}

} // namespace

Result<Transaction> Transaction::begin(Connection &connection, Access access)
{
    Q_ASSERT(!connection.m_inTransaction);
    connection.m_notes.clear();
    // In a database that may only be read, what only looks still works; the first write says why it cannot.
    const bool writing = access == Access::Write && !connection.isReadOnly();
    auto begun = connection.executeOnce(connection.dialect().begin(writing));
    if (!begun)
        return base::passOn(begun);
    connection.m_inTransaction = true;
    connection.m_writing = writing;
    return Transaction(connection);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Transaction::~Transaction()
{
    if (!m_connection)
        return;
    m_connection->m_inTransaction = false;
    m_connection->m_writing = false;
    m_connection->m_notes.clear();
    // Fails when SQLite has rolled back by itself (full disk): the outcome is the same.
    (void)m_connection->executeOnce(u"ROLLBACK"_s);
}

Result<void> Transaction::commit()
{
    m_connection->m_notes = withoutRepeats(m_connection->m_notes);
    if (m_connection->m_writing && !m_connection->m_notes.empty()) {
        auto written = writeChanges(*m_connection, m_connection->m_notes);
        if (!written)
            return written;
    }
    auto committed = m_connection->executeOnce(u"COMMIT"_s);
    if (!committed)
        return base::passOn(committed);
    m_connection->m_inTransaction = false;
    m_connection->m_writing = false;
    m_connection = nullptr;
    return {};
}

} // namespace store
