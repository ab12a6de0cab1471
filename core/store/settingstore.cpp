#include "store/settingstore.h"

#include "store/connection.h"
#include "store/timetext.h"

using namespace Qt::StringLiterals;
using base::Result;

namespace store {

Result<std::optional<QString>> SettingStore::value(const QString &name)
{
    const auto found = m_connection.value(u"SELECT value FROM setting WHERE name = ?"_s, { name });
    if (!found)
        return base::passOn(found);
    return found->isValid() ? std::optional(found->toString()) : std::nullopt;
}

Result<QHash<QString, QString>> SettingStore::under(const QString &prefix)
{
    auto rows = m_connection.query(
        u"SELECT name, value FROM setting WHERE substr(name, 1, ?) = ?"_s, { prefix.size(), prefix });
    if (!rows)
        return base::passOn(rows);
    QHash<QString, QString> found;
    while (rows->next())
        found.insert(rows->text(0).mid(prefix.size()), rows->text(1));
    return found;
}

Result<void> SettingStore::setValue(const QString &name, const QString &value)
{
    auto written = m_connection.execute(u"INSERT INTO setting(name, value) VALUES (?, ?)"
                                        " ON CONFLICT(name) DO UPDATE SET value = excluded.value"_s,
        { name, notNull(value) });
    if (!written)
        return base::passOn(written);
    m_connection.note(ChangeKind::Settings);
    return {};
}

Result<void> SettingStore::remove(const QString &name)
{
    auto removed = m_connection.execute(u"DELETE FROM setting WHERE name = ?"_s, { name });
    if (!removed)
        return base::passOn(removed);
    m_connection.note(ChangeKind::Settings);
    return {};
}

} // namespace store
