// What every table with a key and a revision is written with.
#pragma once

#include "base/result.h"

#include <QStringList>

namespace store {

class Connection;

QString selectFrom(QLatin1StringView table, const QStringList &columns);
// Binds the columns in order.
QString insertInto(QLatin1StringView table, const QStringList &columns);
// Binds the columns in order, then the key, then the revision that is expected.
QString updateRevision(QLatin1StringView table, const QStringList &columns);

// Why such an update touched nothing: NotFound, or Conflict with part "revision".
tl::unexpected<base::Error> goneOrChanged(
    Connection &connection, QLatin1StringView table, const QString &key);

} // namespace store
