// The parts of SessionStore that move dates on as time passes.
#include "store/sessionstore.h"

#include "store/connection.h"
#include "store/occurrenceindex.h"
#include "store/sessioncodec.h"
#include "store/timetext.h"

using namespace Qt::StringLiterals;
using base::Instant;
using base::Result;

namespace store {

namespace {

// Stretches may wait; so many at a time keep each call short.
constexpr int stretchesAtOnce = 200;

Result<void> updateDates(Connection &connection, const StoredSession &stored, Instant now)
{
    static const QString statement
        = u"UPDATE session SET "_s + shownDateColumns().join(u" = ?, "_s) + u" = ? WHERE id = ?"_s;
    auto updated = connection.execute(
        statement, shownDateValues(shownDates(stored.session, now)) + QVariantList { stored.id });
    if (!updated)
        return base::passOn(updated);
    return {};
}

// Sessions whose occurrence shown has ended. After the clock was put back also those that moved on
// since.
Result<int> moveOn(Connection &connection, Instant now, bool clockWentBack)
{
    QString where = u"WHERE s.trashed_at IS NULL AND s.next_end IS NOT NULL AND s.next_end <= ?"_s;
    QVariantList values { qint64(seconds(now)) };
    if (clockWentBack) {
        where = u"WHERE s.trashed_at IS NULL AND (s.next_end <= ? OR s.last_end > ?)"_s;
        values << values.front();
    }
    auto expired = readSessions(connection, where, values);
    if (!expired)
        return base::passOn(expired);
    for (const StoredSession &stored : *expired) {
        if (auto updated = updateDates(connection, stored, now); !updated)
            return base::passOn(updated);
        connection.note(ChangeKind::SessionChanged, stored.session.key.toString());
    }
    return int(expired->size());
}

Result<void> moveStretchesOn(Connection &connection, Instant now)
{
    auto stale = readSessions(connection,
        u"WHERE s.trashed_at IS NULL AND s.repeats = 1 AND s.indexed_from > ? AND s.indexed_from < "
        u"?"
        " ORDER BY s.indexed_from LIMIT ?"_s,
        { SinceEver, qint64(seconds(staleBefore(now))), stretchesAtOnce });
    if (!stale)
        return base::passOn(stale);
    for (const StoredSession &stored : *stale) {
        const IndexedStretch stretch = stretchToIndex(stored.session, now);
        if (auto written = writeOccurrences(connection, stored.id, stretch, true); !written)
            return written;
        auto updated
            = connection.execute(u"UPDATE session SET indexed_from = ?, indexed_until = ? WHERE id = ?"_s,
                { stretch.from, stretch.until, stored.id });
        if (!updated)
            return base::passOn(updated);
    }
    return {};
}

const QString &rolledAt()
{
    static const QString name = u"store.rolledAt"_s;
    return name;
}

} // namespace

Result<int> SessionStore::rollForward(Instant now)
{
    const auto rolled = m_connection.value(u"SELECT value FROM setting WHERE name = ?"_s, { rolledAt() });
    if (!rolled)
        return base::passOn(rolled);
    const qint64 at = rolled->isValid() ? rolled->toString().toLongLong() : 0;
    const bool clockWentBack = at > seconds(now);
    auto moved = moveOn(m_connection, now, clockWentBack);
    if (!moved)
        return moved;
    if (auto stretches = moveStretchesOn(m_connection, now); !stretches)
        return base::passOn(stretches);
    if (*moved > 0 || clockWentBack) {
        auto noted = m_connection.execute(u"INSERT INTO setting(name, value) VALUES (?, ?)"
                                          " ON CONFLICT(name) DO UPDATE SET value = excluded.value"_s,
            { rolledAt(), QString::number(seconds(now)) });
        if (!noted)
            return base::passOn(noted);
    }
    return moved;
}

Result<std::optional<Instant>> SessionStore::nextRoll()
{
    const auto end = m_connection.value(
        u"SELECT min(next_end) FROM session WHERE trashed_at IS NULL AND next_end IS NOT NULL"_s);
    if (!end)
        return base::passOn(end);
    if (end->isNull())
        return std::optional<Instant>();
    return std::optional<Instant>(Instant(std::chrono::seconds(end->toLongLong())));
}

} // namespace store
