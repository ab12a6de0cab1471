#include "store/outboxsql.h"

#include "store/dialect.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

// The states as numbers, so that the partial indexes serve: up to 2 it can go out, 3 and 5 are settled, 4
// waits for the host. Kinds 5 to 7 are about one registrant: they wait for the meeting's own effects and for
// those of the same registrant, not for other people's; and a refused person holds nobody else back.
QString mayGoOut(int held)
{
    QString sql = u"o.state <= 2 AND NOT EXISTS (SELECT 1 FROM outbox e WHERE e.meeting_key = o.meeting_key"
                  " AND e.number < o.number AND e.kind NOT BETWEEN 5 AND 7 AND e.state <> 3 AND e.state <> 5)"
                  " AND NOT EXISTS (SELECT 1 FROM outbox e WHERE o.kind BETWEEN 5 AND 7"
                  " AND e.meeting_key = o.meeting_key AND e.registrant = o.registrant AND e.number < o.number"
                  " AND e.kind BETWEEN 5 AND 7 AND e.state <> 3 AND e.state <> 5)"
                  " AND NOT EXISTS (SELECT 1 FROM outbox e WHERE o.kind NOT BETWEEN 5 AND 7"
                  " AND e.meeting_key = o.meeting_key AND e.number < o.number AND e.kind BETWEEN 5 AND 7"
                  " AND e.state <> 3 AND e.state <> 5 AND e.state <> 4)"_s;
    if (held > 0)
        sql += u" AND o.account NOT IN (?"_s + u", ?"_s.repeated(held - 1) + u')';
    return sql;
}

} // namespace

const QString &effectColumns()
{
    static const QString columns
        = u"o.number, o.key, o.kind, o.session_key, o.meeting_key, o.account, o.registrant, o.payload,"
          " o.state, o.created_at, o.not_before, o.attempts, o.lease_until, o.last_error"_s;
    return columns;
}

QString dueEffects(const Dialect &dialect, int held)
{
    // By due_at first, so that the index on it gives them in order and the first that may go out ends the
    // search. One meeting's keep their order by mayGoOut().
    return u"SELECT "_s + effectColumns() + u" FROM outbox o WHERE o.due_at <= ? AND "_s + mayGoOut(held)
        + u" ORDER BY o.due_at, o.number LIMIT ?"_s + dialect.lockFreeRows(u"o"_s);
}

QString dueBeside(const Dialect &dialect)
{
    return u"SELECT "_s + effectColumns()
        + u" FROM outbox o WHERE o.due_at <= ? AND o.meeting_key = ? AND o.kind = ? AND "_s + mayGoOut(0)
        + u" ORDER BY o.due_at, o.number LIMIT ?"_s + dialect.lockFreeRows(u"o"_s);
}

QString nextDueEffect(int held)
{
    return u"SELECT o.due_at FROM outbox o WHERE "_s + mayGoOut(held) + u" ORDER BY o.due_at LIMIT 1"_s;
}

} // namespace store
