// The statements of the outbox that decide what goes out, and in what order.
#pragma once

#include <QString>

namespace store {

class Dialect;

// Columns of an effect, in the order OutboxStore reads them.
const QString &effectColumns();

// `held`: how many accounts are bound to be left alone.
QString dueEffects(const Dialect &dialect, int held); // binds now, held accounts, limit
// Bound: instant, meeting, kind, limit.
QString dueBeside(const Dialect &dialect);
QString nextDueEffect(int held); // binds held accounts

} // namespace store
