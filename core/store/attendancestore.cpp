#include "store/attendancestore.h"

#include "model/registrant.h"
#include "store/attendancerows.h"
#include "store/connection.h"
#include "store/statements.h"
#include "store/timetext.h"

using namespace Qt::StringLiterals;
using base::Result;
using model::AttendanceMark;
using model::Participant;
using model::SessionKey;

namespace store {

namespace {

constexpr auto participantTable = "participant"_L1;

const QStringList &participantColumns()
{
    static const QStringList names { u"key"_s, u"session_key"_s, u"start_at"_s, u"identity"_s, u"state"_s,
        u"registrant"_s, u"matched"_s, u"joins"_s, u"untimed"_s, u"address"_s, u"registrant_id"_s,
        u"user_id"_s, u"name"_s, u"email"_s, u"stays"_s };
    return names;
}

QString staysText(const std::vector<model::Stay> &stays)
{
    QStringList texts;
    for (const model::Stay &stay : stays)
        texts << QString::number(seconds(stay.from)) + u'-' + QString::number(seconds(stay.until));
    return texts.join(u' ');
}

std::vector<model::Stay> staysFromText(const QString &text)
{
    const auto instant
        = [](QStringView number) { return base::Instant(std::chrono::seconds(number.toLongLong())); };
    std::vector<model::Stay> stays;
    const auto parts = QStringView(text).split(u' ', Qt::SkipEmptyParts);
    for (const QStringView part : parts) {
        // Not the first character: it may be the sign of a time before 1970.
        const qsizetype dash = part.indexOf(u'-', 1);
        if (dash > 0)
            stays.push_back({ instant(part.first(dash)), instant(part.sliced(dash + 1)) });
    }
    return stays;
}

QString keyText(const model::RegistrantKey &key)
{
    return key.isNull() ? u""_s : key.toString();
}

Participant participantOf(const Query &row)
{
    Participant one;
    int c = 0;
    one.key = row.key<model::ParticipantKey>(c++);
    one.session = row.key<SessionKey>(c++);
    one.start = row.instant(c++);
    one.identity = row.text(c++);
    one.state = model::ParticipantState(row.number(c++));
    one.registrant = row.key<model::RegistrantKey>(c++);
    one.matched = model::MatchedHow(row.number(c++));
    one.joins = row.number(c++);
    one.untimed = std::chrono::seconds(row.number(c++));
    ++c; // the address is only looked up by
    one.registrantId = row.text(c++);
    one.userId = row.text(c++);
    one.name = row.text(c++);
    one.email = row.text(c++);
    one.stays = staysFromText(row.text(c++));
    return one;
}

} // namespace

Result<std::vector<Participant>> readParticipants(
    Connection &connection, const QString &rest, const QVariantList &values)
{
    static const QString select = selectFrom(participantTable, participantColumns());
    auto rows = connection.query(select + rest, values);
    if (!rows)
        return base::passOn(rows);
    std::vector<Participant> found;
    while (rows->next())
        found.push_back(participantOf(*rows));
    return found;
}

void AttendanceStore::changed(const SessionKey &session)
{
    m_connection.note(ChangeKind::SessionChanged, session.toString());
}

Result<void> AttendanceStore::save(std::vector<Participant> participants)
{
    static const QString statement = insertInto(participantTable, participantColumns())
        + u" ON CONFLICT(session_key, start_at, identity) DO UPDATE SET state = excluded.state,"
          " registrant = excluded.registrant, matched = excluded.matched, joins = excluded.joins,"
          " untimed = excluded.untimed, address = excluded.address,"
          " registrant_id = excluded.registrant_id, user_id = excluded.user_id, name = excluded.name,"
          " email = excluded.email, stays = excluded.stays"_s;
    for (Participant &one : participants) {
        if (one.key.isNull())
            one.key = model::ParticipantKey::make();
        const auto saved = m_connection.execute(statement,
            { one.key.toString(), one.session.toString(), qint64(seconds(one.start)), notNull(one.identity),
                int(one.state), keyText(one.registrant), int(one.matched), one.joins,
                int(one.untimed.count()), notNull(model::normalAddress(one.email)), notNull(one.registrantId),
                notNull(one.userId), notNull(one.name), notNull(one.email), notNull(staysText(one.stays)) });
        if (!saved)
            return base::passOn(saved);
    }
    if (!participants.empty())
        changed(participants.front().session);
    return {};
}

Result<void> AttendanceStore::erase(const std::vector<model::ParticipantKey> &keys)
{
    for (const model::ParticipantKey &key : keys) {
        if (auto done = m_connection.execute(u"DELETE FROM participant WHERE key = ?"_s, { key.toString() });
            !done)
            return base::passOn(done);
    }
    return {};
}

Result<void> AttendanceStore::set(const AttendanceMark &mark)
{
    const auto done = m_connection.execute(
        u"INSERT INTO attendance_mark(session_key, start_at, registrant, present, source, at, who)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT(session_key, start_at, registrant) DO UPDATE SET"
        " present = excluded.present, source = excluded.source, at = excluded.at, who = excluded.who"_s,
        { mark.session.toString(), qint64(seconds(mark.start)), mark.registrant.toString(), int(mark.present),
            int(mark.source), qint64(seconds(mark.at)), notNull(mark.who) });
    if (!done)
        return base::passOn(done);
    changed(mark.session);
    return {};
}

Result<void> AttendanceStore::unset(
    const SessionKey &session, base::Instant start, const model::RegistrantKey &registrant)
{
    const auto done = m_connection.execute(
        u"DELETE FROM attendance_mark WHERE session_key = ? AND start_at = ? AND registrant = ?"_s,
        { session.toString(), qint64(seconds(start)), registrant.toString() });
    if (!done)
        return base::passOn(done);
    changed(session);
    return {};
}

Result<CollectedAttendance> AttendanceStore::clear(const SessionKey &session)
{
    CollectedAttendance all;
    all.session = session;
    auto people = participants(session);
    auto words = marks(session);
    auto links = readClicks(m_connection, session);
    auto tries = CheckInStore(m_connection).ofSession(session);
    if (!people)
        return base::passOn(people);
    if (!words)
        return base::passOn(words);
    if (!links)
        return base::passOn(links);
    if (!tries)
        return base::passOn(tries);
    all.participants = std::move(*people);
    all.marks = std::move(*words);
    all.clicks = std::move(*links);
    all.tries = std::move(*tries);
    for (const char *table : { "participant", "attendance_mark", "click", "check_in" }) {
        const auto done = m_connection.execute(
            u"DELETE FROM %1 WHERE session_key = ?"_s.arg(QLatin1StringView(table)), { session.toString() });
        if (!done)
            return base::passOn(done);
    }
    changed(session);
    return all;
}

Result<void> AttendanceStore::putBack(const CollectedAttendance &collected)
{
    if (auto done = save(collected.participants); !done)
        return done;
    for (const AttendanceMark &mark : collected.marks) {
        if (auto done = set(mark); !done)
            return done;
    }
    for (const CollectedAttendance::Click &click : collected.clicks) {
        const auto done = m_connection.execute(
            u"INSERT INTO click(session_key, registrant, start_at, at, counted) VALUES (?, ?, ?, ?, ?)"_s,
            { collected.session.toString(), keyText(click.registrant), qint64(seconds(click.start)),
                qint64(seconds(click.at)), int(click.counted) });
        if (!done)
            return base::passOn(done);
    }
    for (const model::CheckInTry &one : collected.tries) {
        if (auto done = CheckInStore(m_connection).save(one); !done)
            return done;
    }
    changed(collected.session);
    return {};
}

} // namespace store
