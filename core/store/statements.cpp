#include "store/statements.h"

#include "store/connection.h"

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::failure;

namespace store {

QString selectFrom(QLatin1StringView table, const QStringList &columns)
{
    return u"SELECT "_s + columns.join(u", "_s) + u" FROM "_s + table + u' ';
}

QString insertInto(QLatin1StringView table, const QStringList &columns)
{
    return u"INSERT INTO "_s + table + u'(' + columns.join(u", "_s) + u") VALUES (?"_s
        + u", ?"_s.repeated(columns.size() - 1) + u')';
}

QString updateRevision(QLatin1StringView table, const QStringList &columns)
{
    return u"UPDATE "_s + table + u" SET "_s + columns.join(u" = ?, "_s)
        + u" = ? WHERE key = ? AND revision = ?"_s;
}

tl::unexpected<base::Error> goneOrChanged(Connection &connection, QLatin1StringView table, const QString &key)
{
    const auto revision = connection.value(u"SELECT revision FROM "_s + table + u" WHERE key = ?"_s, { key });
    if (!revision)
        return base::passOn(revision);
    if (!revision->isValid())
        return failure(ErrorKind::NotFound, u"the %1 is gone"_s.arg(table));
    return failure(ErrorKind::Conflict,
        u"the %1 was changed meanwhile (revision %2)"_s.arg(table).arg(revision->toInt()), u"revision"_s);
}

} // namespace store
