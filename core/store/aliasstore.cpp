#include "store/aliasstore.h"

#include "store/connection.h"

using namespace Qt::StringLiterals;
using base::Result;
using model::Alias;

namespace store {

Result<std::vector<Alias>> AliasStore::all()
{
    auto rows = m_connection.query(u"SELECT kind, value, person FROM alias"_s);
    if (!rows)
        return base::passOn(rows);
    std::vector<Alias> aliases;
    while (rows->next())
        aliases.push_back({ model::AliasKind(rows->number(0)), rows->text(1), rows->text(2) });
    return aliases;
}

Result<void> AliasStore::add(const Alias &alias)
{
    const auto done = m_connection.execute(
        u"INSERT INTO alias(kind, value, person) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s,
        { int(alias.kind), alias.value, alias.person });
    if (!done)
        return base::passOn(done);
    return {};
}

Result<void> AliasStore::remove(const Alias &alias)
{
    const auto done = m_connection.execute(u"DELETE FROM alias WHERE kind = ? AND value = ? AND person = ?"_s,
        { int(alias.kind), alias.value, alias.person });
    if (!done)
        return base::passOn(done);
    return {};
}

} // namespace store
