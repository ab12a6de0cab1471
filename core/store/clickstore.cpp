#include "store/clickstore.h"

#include "store/connection.h"
#include "store/timetext.h"

using namespace Qt::StringLiterals;
using base::Result;
using model::Click;

namespace store {

Result<void> ClickStore::add(const Click &click)
{
    const auto there = m_connection.value(
        u"SELECT count(*) FROM click WHERE session_key = ? AND start_at = ? AND registrant = ?"
        " AND counted = ?"_s,
        { click.session.toString(), qint64(seconds(click.start)), click.registrant.toString(),
            int(click.counted) });
    if (!there)
        return base::passOn(there);
    if (there->toInt() >= (click.counted ? 1 : MostUncounted))
        return {};
    auto added = m_connection.execute(
        u"INSERT INTO click(session_key, registrant, start_at, at, counted) VALUES (?, ?, ?, ?, ?)"_s,
        { click.session.toString(), click.registrant.toString(), qint64(seconds(click.start)),
            qint64(seconds(click.at)), int(click.counted) });
    if (!added)
        return base::passOn(added);
    return {};
}

Result<std::vector<Click>> ClickStore::of(const model::SessionKey &session, base::Instant start)
{
    auto rows = m_connection.query(
        u"SELECT registrant, at, counted FROM click WHERE session_key = ? AND start_at = ? ORDER BY at, id"_s,
        { session.toString(), qint64(seconds(start)) });
    if (!rows)
        return base::passOn(rows);
    std::vector<Click> clicks;
    while (rows->next())
        clicks.push_back(
            { session, rows->key<model::RegistrantKey>(0), start, rows->instant(1), rows->flag(2) });
    return clicks;
}

} // namespace store
