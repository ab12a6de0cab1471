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

Result<void> HistoryStore::replace(const HistoryEntry &before, const HistoryEntry &now)
{
    auto written = m_connection.execute(
        u"UPDATE history SET at = ?, detail = ? WHERE id = (SELECT max(id) FROM history"
        " WHERE session_key = ? AND event = ? AND detail = ? AND at = ?)"_s,
        { qint64(seconds(now.at)), notNull(now.detail), before.session.toString(), int(before.event),
            notNull(before.detail), qint64(seconds(before.at)) });
    if (!written)
        return base::passOn(written);
    return *written > 0 ? Result<void>() : append(now);
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
