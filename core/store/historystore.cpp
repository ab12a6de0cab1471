#include "store/historystore.h"

#include "store/connection.h"
#include "store/timetext.h"

using namespace Qt::StringLiterals;
using base::Result;
using model::HistoryEntry;

namespace store {

Result<void> HistoryStore::append(const HistoryEntry &entry)
{
    auto written = m_connection.execute(
        u"INSERT INTO history(session_key, at, who, event, detail) VALUES (?, ?, ?, ?, ?)"_s,
        { entry.session.toString(), qint64(seconds(entry.at)), notNull(entry.who), int(entry.event),
            notNull(entry.detail) });
    if (!written)
        return base::passOn(written);
    return {};
}

Result<std::vector<HistoryEntry>> HistoryStore::ofSession(const model::SessionKey &session, int limit)
{
    auto rows = m_connection.query(
        u"SELECT at, who, event, detail FROM history WHERE session_key = ? ORDER BY id DESC LIMIT ?"_s,
        { session.toString(), limit });
    if (!rows)
        return base::passOn(rows);
    std::vector<HistoryEntry> entries;
    while (rows->next())
        entries.push_back({ session, rows->instant(0), rows->text(1), model::HistoryEvent(rows->number(2)),
            rows->text(3) });
    return entries;
}

} // namespace store
