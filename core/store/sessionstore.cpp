#include "store/sessionstore.h"

#include "store/connection.h"
#include "store/occurrenceindex.h"
#include "store/outboxstore.h"
#include "store/searchtext.h"
#include "store/sessioncodec.h"
#include "store/sessionids.h"
#include "store/timetext.h"

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::failure;
using base::Instant;
using base::Result;
using model::Session;
using model::SessionKey;

namespace store {

namespace {

const QString &insertStatement()
{
    static const QString statement = []() -> QString {
        const QStringList columns = fixedColumns() + changingColumns();
        return u"INSERT INTO session("_s + columns.join(u", "_s) + u") VALUES (?"_s
            + u", ?"_s.repeated(columns.size() - 1) + u") RETURNING id"_s;
    }();
    return statement;
}

const QString &updateStatement()
{
    static const QString statement = u"UPDATE session SET "_s + changingColumns().join(u" = ?, "_s)
        + u" = ? WHERE key = ? AND revision = ?"
          " RETURNING id, reserved_id, join_code, calendar_uid, created_at, public_token"_s;
    return statement;
}

// What has no date to show in lists: the trash keeps its dates but leaves today and the month.
IndexedStretch listedStretch(const Session &session, Instant now)
{
    IndexedStretch stretch = stretchToIndex(session, now);
    if (session.isTrashed())
        stretch.occurrences.clear();
    return stretch;
}

Result<void> giveNumbers(Connection &connection, base::Random &random, Session &session, Instant now)
{
    if (!session.reservedId.isNull()) {
        auto kept = reserveThisId(connection, session.reservedId, session.key, now);
        if (!kept)
            return base::passOn(kept);
        if (!*kept)
            session.reservedId = {};
    }
    if (session.reservedId.isNull()) {
        auto id = reserveNewId(connection, random, session.key, now);
        if (!id)
            return base::passOn(id);
        session.reservedId = *id;
    }
    for (QString *code : { &session.joinCode, &session.publicToken }) {
        if (code->isEmpty())
            continue;
        auto kept = takeCode(connection, *code, session.key, now);
        if (!kept)
            return base::passOn(kept);
        if (!*kept)
            code->clear();
    }
    if (session.joinCode.isEmpty()) {
        auto code = giveJoinCode(connection, random, session.key, now);
        if (!code)
            return base::passOn(code);
        session.joinCode = *code;
    }
    if (session.publicToken.isEmpty()) {
        auto token = givePublicToken(connection, random, session.key, now);
        if (!token)
            return base::passOn(token);
        session.publicToken = *token;
    }
    return {};
}

} // namespace

SessionStore::SessionStore(Connection &connection, base::Random &random)
    : m_connection(connection), m_random(random)
{
}

Result<Session> SessionStore::insert(Session session, Instant now)
{
    if (session.key.isNull())
        session.key = SessionKey::make();
    if (session.calendarUid.isEmpty())
        session.calendarUid = session.key.toString();
    if (session.createdAt == Instant {})
        session.createdAt = now;
    session.changedAt = now;
    session.revision = 1;
    if (auto given = giveNumbers(m_connection, m_random, session, now); !given)
        return base::passOn(given);

    const IndexedStretch stretch = listedStretch(session, now);
    const auto id = m_connection.value(
        insertStatement(), fixedValues(session) + changingValues(session, shownDates(session, now), stretch));
    if (!id)
        return base::passOn(id);
    const qint64 number = id->toLongLong();
    if (auto written = writeParts(m_connection, number, session, false); !written)
        return base::passOn(written);
    if (auto written = writeOccurrences(m_connection, number, stretch, false); !written)
        return base::passOn(written);
    auto searchable
        = m_connection.execute(m_connection.dialect().insertSearch(), { number, searchText(session) });
    if (!searchable)
        return base::passOn(searchable);
    m_connection.note(ChangeKind::SessionAdded, session.key.toString());
    return session;
}

Result<Session> SessionStore::update(Session session, Instant now)
{
    const int expected = session.revision;
    session.revision = expected + 1;
    session.changedAt = now;
    const IndexedStretch stretch = listedStretch(session, now);
    qint64 id = 0;
    {
        auto row = m_connection.query(updateStatement(),
            changingValues(session, shownDates(session, now), stretch)
                + QVariantList { session.key.toString(), expected });
        if (!row)
            return base::passOn(row);
        if (!row->next())
            return missingOrChanged(session.key);
        id = row->bigNumber(0);
        session.reservedId
            = model::ReservedId::fromNumber(quint64(row->bigNumber(1))).value_or(session.reservedId);
        session.joinCode = row->text(2);
        session.calendarUid = row->text(3);
        session.createdAt = row->instant(4);
        session.publicToken = row->text(5);
    }
    if (auto written = writeParts(m_connection, id, session, true); !written)
        return base::passOn(written);
    if (auto written = writeOccurrences(m_connection, id, stretch, true); !written)
        return base::passOn(written);
    auto searchable
        = m_connection.execute(m_connection.dialect().updateSearch(), { searchText(session), id });
    if (!searchable)
        return base::passOn(searchable);
    m_connection.note(ChangeKind::SessionChanged, session.key.toString());
    return session;
}

tl::unexpected<base::Error> SessionStore::missingOrChanged(const SessionKey &key)
{
    const auto revision
        = m_connection.value(u"SELECT revision FROM session WHERE key = ?"_s, { key.toString() });
    if (!revision)
        return base::passOn(revision);
    if (!revision->isValid())
        return failure(ErrorKind::NotFound, u"the session is gone"_s);
    return failure(
        ErrorKind::Conflict, u"the session was changed meanwhile (revision %1)"_s.arg(revision->toInt()));
}

Result<Session> SessionStore::setRunning(const SessionKey &key, std::optional<Instant> since, Instant now)
{
    auto changed
        = m_connection.execute(u"UPDATE session SET running_since = ?, changed_at = ? WHERE key = ?"_s,
            { maybeSeconds(since), qint64(seconds(now)), key.toString() });
    if (!changed)
        return base::passOn(changed);
    auto session = load(key);
    if (!session)
        return base::passOn(session);
    if (!*session)
        return failure(ErrorKind::NotFound, u"the session is gone"_s);
    m_connection.note(ChangeKind::SessionChanged, key.toString());
    return std::move(**session);
}

Result<Session> SessionStore::renewCodes(const SessionKey &key, Instant now)
{
    auto session = load(key);
    if (!session)
        return base::passOn(session);
    if (!*session)
        return failure(ErrorKind::NotFound, u"the session is gone"_s);
    if (auto ended = endCodes(m_connection, key, now); !ended)
        return base::passOn(ended);
    const auto code = giveJoinCode(m_connection, m_random, key, now);
    if (!code)
        return base::passOn(code);
    const auto token = givePublicToken(m_connection, m_random, key, now);
    if (!token)
        return base::passOn(token);
    auto changed = m_connection.execute(
        u"UPDATE session SET join_code = ?, public_token = ?, changed_at = ? WHERE key = ?"_s,
        { *code, *token, qint64(seconds(now)), key.toString() });
    if (!changed)
        return base::passOn(changed);
    (*session)->joinCode = *code;
    (*session)->publicToken = *token;
    (*session)->changedAt = now;
    m_connection.note(ChangeKind::SessionChanged, key.toString());
    return std::move(**session);
}

Result<void> SessionStore::erase(const SessionKey &key, Instant now)
{
    const auto id = m_connection.value(u"SELECT id FROM session WHERE key = ?"_s, { key.toString() });
    if (!id)
        return base::passOn(id);
    if (!id->isValid())
        return failure(ErrorKind::NotFound, u"the session is gone"_s);
    if (auto ended = endCodes(m_connection, key, now); !ended)
        return ended;
    auto hidden = m_connection.execute(m_connection.dialect().deleteSearch(), { *id });
    if (!hidden)
        return base::passOn(hidden);
    auto erased = m_connection.execute(u"DELETE FROM session WHERE id = ?"_s, { *id });
    if (!erased)
        return base::passOn(erased);
    m_connection.note(ChangeKind::SessionRemoved, key.toString());
    return {};
}

Result<int> SessionStore::eraseTrashedBefore(Instant before, Instant now)
{
    std::vector<SessionKey> keys;
    {
        auto rows
            = m_connection.query(u"SELECT key FROM session WHERE trashed_at IS NOT NULL AND trashed_at < ?"_s,
                { qint64(seconds(before)) });
        if (!rows)
            return base::passOn(rows);
        while (rows->next())
            keys.push_back(rows->key<SessionKey>(0));
    }
    int number = 0;
    for (const SessionKey &key : keys) {
        const auto held = OutboxStore(m_connection).holds(key);
        if (!held)
            return base::passOn(held);
        if (*held)
            continue;
        if (auto erased = erase(key, now); !erased)
            return base::passOn(erased);
        ++number;
    }
    return number;
}

Result<std::optional<Session>> SessionStore::only(const QString &condition, const QVariant &value)
{
    auto found = readSessions(m_connection, u"WHERE "_s + condition, { value });
    if (!found)
        return base::passOn(found);
    if (found->empty())
        return std::optional<Session>();
    return std::optional<Session>(std::move(found->front().session));
}

Result<std::optional<Session>> SessionStore::load(const SessionKey &key)
{
    return only(u"s.key = ?"_s, key.toString());
}

Result<std::optional<Session>> SessionStore::findByReservedId(model::ReservedId id)
{
    return only(u"s.reserved_id = ?"_s, id.number());
}

Result<std::optional<Session>> SessionStore::findByJoinCode(const QString &code)
{
    return only(u"s.join_code = ?"_s, code);
}

Result<std::optional<Session>> SessionStore::findByPublicToken(const QString &token)
{
    // The second condition is the index's own, so that it serves.
    return only(u"s.public_token = ? AND s.public_token <> ''"_s, token);
}

Result<std::optional<Session>> SessionStore::findByCalendarUid(const QString &uid)
{
    return only(u"s.calendar_uid = ?"_s, uid);
}

Result<std::vector<model::ReservedId>> SessionStore::reserveIds(int number, Instant now)
{
    std::vector<model::ReservedId> ids;
    while (int(ids.size()) < number) {
        auto id = reserveNewId(m_connection, m_random, {}, now);
        if (!id)
            return base::passOn(id);
        ids.push_back(*id);
    }
    return ids;
}

} // namespace store
