#include "store/occurrencerows.h"

#include "schedule/occurrences.h"
#include "store/connection.h"
#include "store/occurrenceindex.h"
#include "store/sessioncodec.h"
#include "store/sessionrows.h"
#include "store/timetext.h"
#include "store/typedsearch.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Instant;
using base::Result;

namespace store {

namespace {

constexpr qint64 day = 24 * 60 * 60;

using Rows = std::vector<OccurrenceRow>;

bool before(const OccurrenceRow &a, const OccurrenceRow &b)
{
    return std::tuple(*a.row.start, a.sessionId) < std::tuple(*b.row.start, b.sessionId);
}

bool isBehind(const OccurrencePlace &place, Instant start, qint64 sessionId)
{
    return std::tuple(qint64(seconds(start)), sessionId) > std::tuple(place.start, place.sessionId);
}

// One stretch of the index; `touching` says which of its rows touch the window.
Result<void> lookUp(Connection &connection, const OccurrenceQuery &query, const QString &touching,
    const QVariantList &bounds, const SearchCondition &search, Rows &rows)
{
    // Few occurrences last long: they are found by their end, and only then put in order.
    const QString order = touching.startsWith(u"o.lasts_long"_s) ? u"+o.start_at"_s : u"o.start_at"_s;
    const QString after = query.after ? u" AND (o.start_at, o.session_id) > (?, ?)"_s : QString();
    QVariantList values = bounds;
    values << qint64(seconds(query.from)) << qint64(seconds(query.to));
    values += search.values;
    if (query.after)
        values << query.after->start << query.after->sessionId;
    values << query.limit;
    auto found = connection.query(u"SELECT "_s + occurrenceColumns()
            + u" FROM occurrence_index o JOIN session s ON s.id = o.session_id WHERE "_s + touching
            + u" AND s.indexed_from <= ? AND s.indexed_until >= ?"_s + search.sql + after + u" ORDER BY "_s
            + order + u", o.session_id LIMIT ?"_s,
        values);
    if (!found)
        return base::passOn(found);
    while (found->next())
        rows.push_back({ found->bigNumber(0), found->instant(2), rowOf(*found) });
    return {};
}

OccurrenceRow rowOfOccurrence(const StoredSession &stored, const schedule::Occurrence &occurrence)
{
    const model::Session &session = stored.session;
    model::SessionRow row = stored.shown;
    row.key = session.key;
    row.reservedId = session.reservedId;
    row.topic = session.topic;
    if (const auto *change = overrideOf(session, occurrence.recurrenceId); change && change->topic)
        row.topic = *change->topic;
    row.host = session.host;
    row.start = occurrence.start;
    row.duration = std::chrono::duration_cast<std::chrono::minutes>(occurrence.end - occurrence.start);
    row.zone = session.series[size_t(occurrence.part)].zone;
    row.recurrenceId = occurrence.recurrenceId;
    row.repeats = session.repeats();
    row.open = session.open;
    row.hasPassword = session.hasPassword;
    row.running = session.isRunning();
    row.provider = session.place.provider;
    row.hasLink = (attentionOf(session) & LinkMissing) == 0;
    row.recurrenceText = ruleTextOf(session);
    return { stored.id, occurrence.end, std::move(row) };
}

// Series that take place inside the window, but whose index does not cover all of it.
Result<void> workOut(
    Connection &connection, const OccurrenceQuery &query, const SearchCondition &search, Rows &rows)
{
    const qint64 from = seconds(query.from);
    const qint64 to = seconds(query.to);
    auto sessions = readSessions(connection,
        u"WHERE s.id IN (SELECT id FROM session WHERE trashed_at IS NULL AND repeats = 1"
        " AND indexed_until < ? UNION SELECT id FROM session WHERE trashed_at IS NULL AND repeats "
        "= 1"
        " AND indexed_from > ?) AND s.first_start < ? AND (s.ends_at IS NULL OR s.ends_at > ?)"_s
            + search.sql,
        QVariantList { to, from, to, from } + search.values);
    if (!sessions)
        return base::passOn(sessions);
    for (const StoredSession &stored : *sessions) {
        const auto found = schedule::occurrencesBetween(stored.session, query.from, query.to, query.limit);
        for (const schedule::Occurrence &occurrence : found.list) {
            if (!query.after || isBehind(*query.after, occurrence.start, stored.id))
                rows.push_back(rowOfOccurrence(stored, occurrence));
        }
    }
    return {};
}

} // namespace

Result<Rows> readOccurrences(Connection &connection, const OccurrenceQuery &query)
{
    const qint64 from = seconds(query.from);
    const qint64 to = seconds(query.to);
    const auto typed = weighedSearch(connection, query.search);
    if (!typed)
        return base::passOn(typed);
    const SearchCondition search = typed->rare ? connection.dialect().searchMany(typed->words)
                                               : connection.dialect().searchFew(typed->words);
    Rows rows;
    auto done = lookUp(connection, query,
        u"o.start_at >= ? AND o.start_at < ? AND (o.end_at > ? OR o.start_at >= ?)"_s,
        { from - day, to, from, from }, search, rows);
    if (done)
        done = lookUp(connection, query, u"o.lasts_long = 1 AND o.end_at > ? AND +o.start_at < ?"_s,
            { from, from - day }, search, rows);
    if (done)
        done = workOut(connection, query, search, rows);
    if (!done)
        return base::passOn(done);
    std::stable_sort(rows.begin(), rows.end(), before);
    if (rows.size() > size_t(query.limit))
        rows.erase(rows.begin() + query.limit, rows.end());
    return rows;
}

} // namespace store
