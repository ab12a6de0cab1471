#include "model/mail.h"
#include "store/attendancerows.h"
#include "store/connection.h"
#include "store/timetext.h"

using namespace Qt::StringLiterals;
using base::Result;
using model::AttendanceMark;
using model::Participant;
using model::SessionKey;

namespace store {

namespace {

// For "AND start_at = ?" where only one occurrence is asked for.
QString atStart(const std::optional<base::Instant> &start, QVariantList &values)
{
    if (!start)
        return {};
    values << qint64(seconds(*start));
    return u" AND start_at = ?"_s;
}

} // namespace

Result<std::optional<Participant>> AttendanceStore::participant(const model::ParticipantKey &key)
{
    auto found = readParticipants(m_connection, u" WHERE key = ?"_s, { key.toString() });
    if (!found)
        return base::passOn(found);
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

Result<std::vector<Participant>> AttendanceStore::participants(const SessionKey &session, base::Instant start)
{
    return readParticipants(m_connection,
        u" WHERE session_key = ? AND start_at = ? ORDER BY name, identity"_s,
        { session.toString(), qint64(seconds(start)) });
}

Result<std::vector<Participant>> AttendanceStore::participants(const SessionKey &session)
{
    return readParticipants(
        m_connection, u" WHERE session_key = ? ORDER BY start_at, name, identity"_s, { session.toString() });
}

Result<std::vector<Participant>> AttendanceStore::participantsWithAddress(const QString &normalAddress)
{
    return readParticipants(m_connection, u" WHERE address = ? AND address <> '' ORDER BY start_at"_s,
        { notNull(normalAddress) });
}

Result<std::vector<AttendanceMark>> AttendanceStore::marks(
    const SessionKey &session, std::optional<base::Instant> start)
{
    QVariantList values { session.toString() };
    const QString only = atStart(start, values);
    auto rows = m_connection.query(
        u"SELECT start_at, registrant, present, source, at, who FROM attendance_mark WHERE session_key = ?"_s
            + only + u" ORDER BY start_at, registrant"_s,
        values);
    if (!rows)
        return base::passOn(rows);
    std::vector<AttendanceMark> marks;
    while (rows->next()) {
        AttendanceMark mark;
        mark.session = session;
        mark.start = rows->instant(0);
        mark.registrant = rows->key<model::RegistrantKey>(1);
        mark.present = rows->flag(2);
        mark.source = model::AttendanceSource(rows->number(3));
        mark.at = rows->instant(4);
        mark.who = rows->text(5);
        marks.push_back(mark);
    }
    return marks;
}

Result<std::vector<FirstClick>> AttendanceStore::clicks(
    const SessionKey &session, std::optional<base::Instant> start)
{
    QVariantList values { session.toString() };
    const QString only = atStart(start, values);
    auto rows = m_connection.query(
        u"SELECT registrant, start_at, min(at), count(*) FROM click WHERE session_key = ? AND counted = 1"
        " AND registrant <> ''"_s
            + only + u" GROUP BY registrant, start_at"_s,
        values);
    if (!rows)
        return base::passOn(rows);
    std::vector<FirstClick> clicks;
    while (rows->next())
        clicks.push_back(
            { rows->key<model::RegistrantKey>(0), rows->instant(1), rows->instant(2), rows->number(3) });
    return clicks;
}

Result<std::vector<CollectedAttendance::Click>> readClicks(Connection &connection, const SessionKey &session)
{
    auto rows = connection.query(
        u"SELECT registrant, start_at, at, counted FROM click WHERE session_key = ? ORDER BY id"_s,
        { session.toString() });
    if (!rows)
        return base::passOn(rows);
    std::vector<CollectedAttendance::Click> clicks;
    while (rows->next())
        clicks.push_back(
            { rows->key<model::RegistrantKey>(0), rows->instant(1), rows->instant(2), rows->flag(3) });
    return clicks;
}

Result<QSet<model::RegistrantKey>> AttendanceStore::reminded(const SessionKey &session, base::Instant start)
{
    auto rows = m_connection.query(
        u"SELECT DISTINCT registrant FROM mail WHERE session_key = ? AND kind = ? AND start_at = ?"
        " AND state IN (?, ?) AND registrant <> ''"_s,
        { session.toString(), int(model::MailKind::Reminder), qint64(seconds(start)),
            int(model::MailState::Sent), int(model::MailState::HandedOver) });
    if (!rows)
        return base::passOn(rows);
    QSet<model::RegistrantKey> keys;
    while (rows->next())
        keys.insert(rows->key<model::RegistrantKey>(0));
    return keys;
}

Result<std::vector<base::Instant>> AttendanceStore::starts(const SessionKey &session)
{
    const QString key = session.toString();
    auto rows = m_connection.query(u"SELECT start_at FROM participant WHERE session_key = ?"
                                   " UNION SELECT start_at FROM attendance_mark WHERE session_key = ?"
                                   " UNION SELECT start_at FROM click WHERE session_key = ? AND counted = 1"
                                   " UNION SELECT start_at FROM check_in WHERE session_key = ? ORDER BY 1"_s,
        { key, key, key, key });
    if (!rows)
        return base::passOn(rows);
    std::vector<base::Instant> starts;
    while (rows->next())
        starts.push_back(rows->instant(0));
    return starts;
}

Result<std::vector<Registration>> AttendanceStore::registrations(const QString &normalAddress)
{
    auto rows = m_connection.query(
        u"SELECT session_key, key FROM registrant WHERE address = ?"_s, { notNull(normalAddress) });
    if (!rows)
        return base::passOn(rows);
    std::vector<Registration> all;
    while (rows->next())
        all.push_back({ rows->key<SessionKey>(0), rows->key<model::RegistrantKey>(1) });
    return all;
}

} // namespace store
