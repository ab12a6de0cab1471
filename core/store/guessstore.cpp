#include "store/guessstore.h"

#include "store/connection.h"
#include "store/timetext.h"

using namespace Qt::StringLiterals;
using base::Instant;
using base::Result;

namespace store {

Result<Tries> GuessStore::tries(
    const QString &what, Instant now, std::chrono::seconds memory, Forgets forgets)
{
    auto rows = m_connection.query(u"SELECT tries, first_at, last_at FROM guess WHERE what = ?"_s, { what });
    if (!rows)
        return base::passOn(rows);
    if (!rows->next())
        return Tries();
    const Tries tries { rows->number(0), rows->instant(1), rows->instant(2) };
    return (forgets == Forgets::AfterTheLast ? tries.lastAt : tries.firstAt) < now - memory ? Tries() : tries;
}

Result<void> GuessStore::add(
    const QString &what, int number, Instant now, std::chrono::seconds memory, Forgets forgets)
{
    const QString since = forgets == Forgets::AfterTheLast ? u"last_at"_s : u"first_at"_s;
    const QString statement
        = u"INSERT INTO guess(what, tries, first_at, last_at) VALUES (?, ?, ?, ?) ON CONFLICT(what) DO UPDATE"
          " SET tries = excluded.tries + CASE WHEN guess.%1 < ? THEN 0 ELSE guess.tries END,"
          " first_at = CASE WHEN guess.%1 < ? THEN excluded.first_at ELSE guess.first_at END,"
          " last_at = excluded.last_at"_s.arg(since);
    const qint64 at = seconds(now);
    const qint64 forgotten = seconds(now - memory);
    auto added = m_connection.execute(statement, { what, number, at, at, forgotten, forgotten });
    if (!added)
        return base::passOn(added);
    return {};
}

Result<int> GuessStore::eraseBefore(Instant before)
{
    return m_connection.execute(u"DELETE FROM guess WHERE last_at < ?"_s, { qint64(seconds(before)) });
}

} // namespace store
