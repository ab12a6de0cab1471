#include "store/outboxsql.h"

#include "store/dialect.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

// The states as numbers, so that the partial indexes serve: up to 2 it can go out, 3 and 5 are settled.
QString mayGoOut(int held)
{
    QString sql = u"o.state <= 2 AND NOT EXISTS (SELECT 1 FROM outbox e WHERE e.meeting_key = o.meeting_key"
                  " AND e.number < o.number AND e.state <> 3 AND e.state <> 5)"_s;
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
    // The plus keeps SQLite on the few that are due: in the order of all, it would walk past those long done.
    return u"SELECT "_s + effectColumns() + u" FROM outbox o WHERE o.due_at <= ? AND "_s + mayGoOut(held)
        + u" ORDER BY +o.number LIMIT ?"_s + dialect.lockFreeRows(u"o"_s);
}

QString nextDueEffect(int held)
{
    return u"SELECT o.due_at FROM outbox o WHERE "_s + mayGoOut(held) + u" ORDER BY o.due_at LIMIT 1"_s;
}

} // namespace store
