#include "store/waitingstore.h"

#include "store/connection.h"
#include "store/timetext.h"

using namespace Qt::StringLiterals;
using base::Instant;
using base::Result;

namespace store {

Result<bool> WaitingStore::put(const RoomElsewhere &room)
{
    const auto known
        = m_connection.value(u"SELECT COUNT(*) FROM session WHERE key = ?"_s, { room.session.toString() });
    if (!known)
        return base::passOn(known);
    if (known->toInt() == 0)
        return false;
    const auto written = room.people == 0
        ? m_connection.execute(u"DELETE FROM waiting_room WHERE session_key = ? AND program = ?"_s,
            { room.session.toString(), room.program })
        : m_connection.execute(
            u"INSERT INTO waiting_room(session_key, program, people, beat_at, first_people)"
            " VALUES (?, ?, ?, ?, ?) ON CONFLICT (session_key, program) DO UPDATE"
            " SET people = excluded.people, beat_at = excluded.beat_at,"
            " first_people = excluded.first_people"_s,
            { room.session.toString(), room.program, room.people, qint64(seconds(room.beatAt)),
                notNull(room.firstPeople) });
    if (!written)
        return base::passOn(written);
    if (*written > 0)
        m_connection.note(ChangeKind::Waiting);
    return *written > 0;
}

Result<std::vector<RoomElsewhere>> WaitingStore::others(const QString &program, Instant since)
{
    auto rows
        = m_connection.query(u"SELECT session_key, program, people, beat_at, first_people FROM waiting_room"
                             " WHERE program <> ? AND beat_at >= ? ORDER BY session_key, program"_s,
            { program, qint64(seconds(since)) });
    if (!rows)
        return base::passOn(rows);
    std::vector<RoomElsewhere> rooms;
    while (rows->next())
        rooms.push_back({ rows->key<model::SessionKey>(0), rows->text(1), rows->number(2),
            Instant(std::chrono::seconds(rows->bigNumber(3))), rows->text(4) });
    return rooms;
}

Result<int> WaitingStore::eraseBefore(Instant since)
{
    auto erased
        = m_connection.execute(u"DELETE FROM waiting_room WHERE beat_at < ?"_s, { qint64(seconds(since)) });
    if (erased && *erased > 0)
        m_connection.note(ChangeKind::Waiting);
    return erased;
}

Result<int> WaitingStore::eraseOf(const QString &program)
{
    auto erased = m_connection.execute(u"DELETE FROM waiting_room WHERE program = ?"_s, { program });
    if (erased && *erased > 0)
        m_connection.note(ChangeKind::Waiting);
    return erased;
}

} // namespace store
