// The parts of OutboxStore that count days and clean up behind them.
#include "store/outboxstore.h"

#include "store/connection.h"
#include "store/timetext.h"

using namespace Qt::StringLiterals;
using base::Instant;
using base::Result;

namespace store {

namespace {

int dayOf(Instant instant)
{
    return int(std::chrono::floor<std::chrono::days>(instant).time_since_epoch().count());
}

} // namespace

Result<int> OutboxStore::spent(const model::AccountKey &account, const QString &budget, Instant now)
{
    const auto number
        = m_connection.value(u"SELECT spent FROM budget WHERE account = ? AND name = ? AND day >= ?"_s,
            { account.toString(), budget, dayOf(now) });
    if (!number)
        return base::passOn(number);
    return number->toInt();
}

Result<void> OutboxStore::spend(const model::AccountKey &account, const QString &budget, Instant now)
{
    // A clock that went back goes on counting in the later day.
    auto counted = m_connection.execute(
        u"INSERT INTO budget(account, name, day, spent) VALUES (?, ?, ?, 1) ON CONFLICT(account, name)"
        " DO UPDATE SET spent = CASE WHEN excluded.day > budget.day THEN 1 ELSE budget.spent + 1 END,"
        " day = CASE WHEN excluded.day > budget.day THEN excluded.day ELSE budget.day END"_s,
        { account.toString(), budget, dayOf(now) });
    if (!counted)
        return base::passOn(counted);
    return {};
}

Result<void> OutboxStore::giveBack(const model::AccountKey &account, const QString &budget, Instant now)
{
    auto counted = m_connection.execute(
        u"UPDATE budget SET spent = spent - 1 WHERE account = ? AND name = ? AND day = ? AND spent > 0"_s,
        { account.toString(), budget, dayOf(now) });
    if (!counted)
        return base::passOn(counted);
    return {};
}

Result<int> OutboxStore::eraseDoneBefore(Instant before)
{
    auto days = m_connection.execute(u"DELETE FROM budget WHERE day < ?"_s, { dayOf(before) });
    if (!days)
        return days;
    auto erased = m_connection.execute(
        u"DELETE FROM outbox WHERE (state = 3 OR state = 5) AND due_at < ?"_s, { qint64(seconds(before)) });
    if (erased && *erased > 0)
        m_connection.note(ChangeKind::Outbox);
    return erased;
}

} // namespace store
