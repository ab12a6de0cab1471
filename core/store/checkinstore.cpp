#include "store/checkinstore.h"

#include "store/connection.h"
#include "store/timetext.h"

using namespace Qt::StringLiterals;
using base::Result;
using model::CheckInState;
using model::CheckInTry;
using model::SessionKey;

namespace store {

namespace {

Result<std::vector<CheckInTry>> readTries(
    Connection &connection, const QString &rest, const QVariantList &values)
{
    auto rows = connection.query(
        u"SELECT session_key, start_at, end_at, state, attempts, next_at, fetched_at, reason FROM check_in "_s
            + rest,
        values);
    if (!rows)
        return base::passOn(rows);
    std::vector<CheckInTry> tries;
    while (rows->next()) {
        CheckInTry one;
        one.session = rows->key<SessionKey>(0);
        one.start = rows->instant(1);
        one.end = rows->instant(2);
        one.state = CheckInState(rows->number(3));
        one.attempts = rows->number(4);
        one.nextAt = rows->maybeInstant(5);
        one.fetchedAt = rows->maybeInstant(6);
        one.reason = rows->text(7);
        tries.push_back(std::move(one));
    }
    return tries;
}

} // namespace

Result<std::optional<CheckInTry>> CheckInStore::of(const SessionKey &session, base::Instant start)
{
    auto found = readTries(m_connection, u"WHERE session_key = ? AND start_at = ?"_s,
        { session.toString(), qint64(seconds(start)) });
    if (!found)
        return base::passOn(found);
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

Result<std::vector<CheckInTry>> CheckInStore::ofSession(const SessionKey &session)
{
    return readTries(m_connection, u"WHERE session_key = ? ORDER BY start_at"_s, { session.toString() });
}

Result<std::vector<CheckInTry>> CheckInStore::waiting()
{
    return readTries(m_connection, u"WHERE state = 0 ORDER BY next_at, start_at LIMIT 1000"_s, {});
}

Result<void> CheckInStore::save(const CheckInTry &one)
{
    const auto done = m_connection.execute(
        u"INSERT INTO check_in(session_key, start_at, end_at, state, attempts, next_at, fetched_at, reason)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(session_key, start_at) DO UPDATE SET"
        " end_at = excluded.end_at, state = excluded.state, attempts = excluded.attempts,"
        " next_at = excluded.next_at, fetched_at = excluded.fetched_at, reason = excluded.reason"_s,
        { one.session.toString(), qint64(seconds(one.start)), qint64(seconds(one.end)), int(one.state),
            one.attempts, maybeSeconds(one.nextAt), maybeSeconds(one.fetchedAt), notNull(one.reason) });
    if (!done)
        return base::passOn(done);
    m_connection.note(ChangeKind::SessionChanged, one.session.toString());
    return {};
}

Result<bool> CheckInStore::take(const CheckInTry &one, base::Instant until)
{
    const auto taken = m_connection.execute(
        u"UPDATE check_in SET next_at = ? WHERE session_key = ? AND start_at = ? AND state = 0"
        " AND next_at = ?"_s,
        { qint64(seconds(until)), one.session.toString(), qint64(seconds(one.start)),
            maybeSeconds(one.nextAt) });
    if (!taken)
        return base::passOn(taken);
    return *taken == 1;
}

Result<void> CheckInStore::forget(const SessionKey &session, base::Instant start)
{
    const auto done = m_connection.execute(u"DELETE FROM check_in WHERE session_key = ? AND start_at = ?"_s,
        { session.toString(), qint64(seconds(start)) });
    if (!done)
        return base::passOn(done);
    m_connection.note(ChangeKind::SessionChanged, session.toString());
    return {};
}

} // namespace store
