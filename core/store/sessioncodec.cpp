#include "store/sessioncodec.h"

#include "schedule/rruletext.h"
#include "store/connection.h"
#include "store/formcodec.h"
#include "store/sessionrows.h"
#include "store/timetext.h"

#include <QHash>
#include <QUrl>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::failure;
using base::Result;

namespace store {

namespace {

tl::unexpected<base::Error> damaged(const QString &what)
{
    return failure(ErrorKind::Storage, u"a stored %1 cannot be read"_s.arg(what), u"damaged"_s);
}

QString urlText(const QUrl &url)
{
    return notNull(url.toString(QUrl::FullyEncoded));
}

// The columns of readSessions, in this order.
const QString &sessionColumns()
{
    static const QString columns
        = u"s.id, s.key, s.reserved_id, s.join_code, s.calendar_uid, s.sequence, s.revision, "
          u"s.topic,"
          " s.description, s.kind, s.location, s.host, s.provider, s.server, s.room, s.external_id,"
          " s.join_url, s.has_password, s.password_in_invitation, s.conference_call,"
          " s.conference_call_text, s.start_policy, s.is_open, s.notify_before, s.profile,"
          " s.invitation_language, s.running_since, s.trashed_at, s.created_at, s.changed_at,"
          " s.wants_registration, s.is_public, s.public_token, s.form, s.uses_devices, s.close_after,"
          " s.owner, s.mail_reminders, "_s
        + meetingColumns();
    return columns;
}

StoredSession sessionOf(const Query &row)
{
    StoredSession stored;
    model::Session &session = stored.session;
    int c = 0;
    stored.id = row.bigNumber(c++);
    session.key = row.key<model::SessionKey>(c++);
    session.reservedId
        = model::ReservedId::fromNumber(quint64(row.bigNumber(c++))).value_or(model::ReservedId());
    session.joinCode = row.text(c++);
    session.calendarUid = row.text(c++);
    session.sequence = row.number(c++);
    session.revision = row.number(c++);
    session.topic = row.text(c++);
    session.description = row.text(c++);
    session.kind = model::SessionKind(row.number(c++));
    session.location = row.text(c++);
    session.host = row.text(c++);
    session.place.provider = model::ProviderKind(row.number(c++));
    session.place.server = QUrl(row.text(c++));
    session.place.room = row.text(c++);
    session.place.externalId = row.text(c++);
    session.place.joinUrl = QUrl(row.text(c++));
    session.hasPassword = row.flag(c++);
    session.passwordInInvitation = row.flag(c++);
    session.conferenceCall = model::ConferenceCall(row.number(c++));
    session.conferenceCallText = row.text(c++);
    session.startPolicy = model::StartPolicy(row.number(c++));
    session.open = row.flag(c++);
    session.notifyHostBefore = minutesListFromText(row.text(c++));
    session.profile = row.key<model::ProfileKey>(c++);
    session.invitationLanguage = row.text(c++);
    session.runningSince = row.maybeInstant(c++);
    session.trashedAt = row.maybeInstant(c++);
    session.createdAt = row.instant(c++);
    session.changedAt = row.instant(c++);
    session.wantsRegistration = row.flag(c++);
    session.isPublic = row.flag(c++);
    session.publicToken = row.text(c++);
    session.form = formFromText(row.text(c++));
    session.usesDevices = row.flag(c++);
    if (!row.isNull(c))
        session.closeAfter = std::chrono::minutes(row.number(c));
    ++c;
    session.owner = row.text(c++);
    session.mailReminders = model::remindersFromText(row.text(c++));
    readMeetingColumns(row, c, stored.shown);
    return stored;
}

Result<model::Series> seriesOf(const Query &row)
{
    model::Series part;
    const auto start = wallFromText(row.text(1));
    const auto extra = wallListFromText(row.text(5));
    const auto excluded = wallListFromText(row.text(6));
    if (!start || !extra || !excluded)
        return damaged(u"date"_s);
    part.start = *start;
    part.zone = row.text(2).toUtf8();
    part.duration = std::chrono::minutes(row.number(3));
    if (const QString rule = row.text(4); !rule.isEmpty()) {
        auto parsed = schedule::parseRule(rule);
        if (!parsed)
            return damaged(u"rule ("_s + parsed.error().detail + u')');
        part.rule = std::move(*parsed);
    }
    part.extraStarts = *extra;
    part.excludedStarts = *excluded;
    if (!row.isNull(7))
        part.takesOverAt = wallFromText(row.text(7));
    return part;
}

Result<model::OccurrenceOverride> overrideOfRow(const Query &row)
{
    model::OccurrenceOverride change;
    const auto name = wallFromText(row.text(1));
    if (!name)
        return damaged(u"date"_s);
    change.recurrenceId = *name;
    change.cancelled = row.flag(2);
    if (!row.isNull(3))
        change.start = wallFromText(row.text(3));
    if (!row.isNull(4))
        change.duration = std::chrono::minutes(row.number(4));
    if (!row.isNull(5))
        change.topic = row.text(5);
    if (!row.isNull(6))
        change.description = row.text(6);
    return change;
}

Result<model::Cohost> cohostOf(const Query &row)
{
    return model::Cohost { row.text(1), row.text(2) };
}

// Reads a family of parts for all sessions at once: one query, whatever their number.
template <typename Read, typename Add>
Result<void> readParts(Connection &connection, const QString &sql, const QVariantList &values,
    const QHash<qint64, size_t> &places, Read read, Add add)
{
    auto rows = connection.query(sql, values);
    if (!rows)
        return base::passOn(rows);
    while (rows->next()) {
        const auto place = places.find(rows->bigNumber(0));
        if (place == places.end())
            continue;
        auto part = read(*rows);
        if (!part)
            return base::passOn(part);
        add(*place, std::move(*part));
    }
    return {};
}

} // namespace

const QStringList &fixedColumns()
{
    static const QStringList columns { u"key"_s, u"reserved_id"_s, u"join_code"_s, u"calendar_uid"_s,
        u"created_at"_s, u"public_token"_s };
    return columns;
}

QVariantList fixedValues(const model::Session &session)
{
    return { session.key.toString(), session.reservedId.number(), session.joinCode, session.calendarUid,
        qint64(seconds(session.createdAt)), notNull(session.publicToken) };
}

const QStringList &shownDateColumns()
{
    static const QStringList columns { u"next_start"_s, u"next_end"_s, u"last_start"_s, u"last_end"_s,
        u"shown_recurrence"_s, u"shown_topic"_s, u"zone"_s };
    return columns;
}

QVariantList shownDateValues(const ShownDates &dates)
{
    return { maybeSeconds(dates.nextStart), maybeSeconds(dates.nextEnd), maybeSeconds(dates.lastStart),
        maybeSeconds(dates.lastEnd), maybeWall(dates.recurrenceId),
        dates.topic ? QVariant(notNull(*dates.topic)) : QVariant(), notNull(QString::fromUtf8(dates.zone)) };
}

const QStringList &changingColumns()
{
    static const QStringList columns = shownDateColumns()
        + QStringList { u"revision"_s, u"trashed_at"_s, u"running_since"_s, u"changed_at"_s, u"first_start"_s,
              u"ends_at"_s, u"indexed_from"_s, u"indexed_until"_s, u"repeats"_s, u"attention"_s,
              u"provider"_s, u"is_open"_s, u"has_password"_s, u"kind"_s, u"sequence"_s,
              u"password_in_invitation"_s, u"conference_call"_s, u"start_policy"_s, u"topic"_s, u"host"_s,
              u"recurrence_text"_s, u"server"_s, u"room"_s, u"external_id"_s, u"join_url"_s,
              u"notify_before"_s, u"profile"_s, u"invitation_language"_s, u"location"_s,
              u"conference_call_text"_s, u"description"_s, u"wants_registration"_s, u"is_public"_s, u"form"_s,
              u"uses_devices"_s, u"close_after"_s, u"owner"_s, u"mail_reminders"_s };
    return columns;
}

QVariantList changingValues(
    const model::Session &session, const ShownDates &dates, const IndexedStretch &stretch)
{
    const model::MeetingPlace &place = session.place;
    QVariantList values = shownDateValues(dates);
    values << session.revision << maybeSeconds(session.trashedAt) << maybeSeconds(session.runningSince)
           << qint64(seconds(session.changedAt)) << maybeSeconds(stretch.firstStart)
           << maybeSeconds(stretch.endsAt) << stretch.from << stretch.until << int(session.repeats())
           << attentionOf(session) << int(place.provider) << int(session.open) << int(session.hasPassword)
           << int(session.kind) << session.sequence << int(session.passwordInInvitation)
           << int(session.conferenceCall) << int(session.startPolicy) << notNull(session.topic)
           << notNull(session.host) << notNull(dates.ruleText) << urlText(place.server) << notNull(place.room)
           << notNull(place.externalId) << urlText(place.joinUrl) << minutesListText(session.notifyHostBefore)
           << session.profile.toString() << notNull(session.invitationLanguage) << notNull(session.location)
           << notNull(session.conferenceCallText) << notNull(session.description)
           << int(session.wantsRegistration) << int(session.isPublic) << formText(session.form)
           << int(session.usesDevices)
           << (session.closeAfter ? QVariant(int(session.closeAfter->count())) : QVariant())
           << notNull(session.owner) << model::remindersText(session.mailReminders);
    return values;
}

int attentionOf(const model::Session &session)
{
    int attention = 0;
    const bool online = session.kind != model::SessionKind::InPerson;
    // A Jitsi room opens on the host's default server, which only the settings know.
    if (online && model::joinLink(session.place, QUrl(u"https://host.invalid/"_s)).isEmpty())
        attention |= LinkMissing;
    if (session.topic.trimmed().isEmpty())
        attention |= TopicMissing;
    if (!online && session.location.trimmed().isEmpty())
        attention |= LocationMissing;
    return attention;
}

Result<std::vector<StoredSession>> readSessions(
    Connection &connection, const QString &rest, const QVariantList &values)
{
    std::vector<StoredSession> sessions;
    QHash<qint64, size_t> places;
    {
        auto rows = connection.query(u"SELECT "_s + sessionColumns() + u" FROM session s "_s + rest, values);
        if (!rows)
            return base::passOn(rows);
        while (rows->next()) {
            places.insert(rows->bigNumber(0), sessions.size());
            sessions.push_back(sessionOf(*rows));
        }
    }
    if (sessions.empty())
        return sessions;
    const QString which
        = sessions.size() == 1 ? u"= ?"_s : u"IN (SELECT s.id FROM session s "_s + rest + u')';
    const QVariantList bound = sessions.size() == 1 ? QVariantList { sessions.front().id } : values;
    auto series = readParts(connection,
        u"SELECT session_id, start_wall, zone, minutes, rule, extra_starts, excluded_starts,"
        " takes_over_at FROM session_series WHERE session_id "_s
            + which + u" ORDER BY session_id, part"_s,
        bound, places, seriesOf, [&sessions](size_t place, model::Series part) {
            sessions[place].session.series.push_back(std::move(part));
        });
    if (!series)
        return base::passOn(series);
    auto overrides = readParts(connection,
        u"SELECT session_id, recurrence_id, cancelled, start_wall, minutes, topic, description"
        " FROM occurrence_override WHERE session_id "_s
            + which + u" ORDER BY session_id, position"_s,
        bound, places, overrideOfRow, [&sessions](size_t place, model::OccurrenceOverride change) {
            sessions[place].session.overrides.push_back(std::move(change));
        });
    if (!overrides)
        return base::passOn(overrides);
    auto cohosts = readParts(connection,
        u"SELECT session_id, email, name FROM cohost WHERE session_id "_s + which
            + u" ORDER BY session_id, position"_s,
        bound, places, cohostOf, [&sessions](size_t place, model::Cohost cohost) {
            sessions[place].session.cohosts.push_back(std::move(cohost));
        });
    if (!cohosts)
        return base::passOn(cohosts);
    return sessions;
}

Result<void> writeParts(
    Connection &connection, qint64 sessionId, const model::Session &session, bool replacing)
{
    std::vector<std::pair<QString, QVariantList>> statements;
    if (replacing) {
        statements.emplace_back(
            u"DELETE FROM session_series WHERE session_id = ?"_s, QVariantList { sessionId });
        statements.emplace_back(
            u"DELETE FROM occurrence_override WHERE session_id = ?"_s, QVariantList { sessionId });
        statements.emplace_back(u"DELETE FROM cohost WHERE session_id = ?"_s, QVariantList { sessionId });
    }
    int position = 0;
    for (const model::Series &part : session.series) {
        statements.emplace_back(
            u"INSERT INTO session_series(session_id, part, start_wall, zone, minutes, rule, "
            u"extra_starts,"
            " excluded_starts, takes_over_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            QVariantList { sessionId, position++, wallText(part.start), QString::fromUtf8(part.zone),
                int(part.duration.count()), part.rule ? schedule::toText(*part.rule) : u""_s,
                wallListText(part.extraStarts), wallListText(part.excludedStarts),
                maybeWall(part.takesOverAt) });
    }
    position = 0;
    for (const model::OccurrenceOverride &change : session.overrides) {
        statements.emplace_back(u"INSERT INTO occurrence_override(session_id, position, "
                                u"recurrence_id, cancelled, start_wall,"
                                " minutes, topic, description) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
            QVariantList { sessionId, position++, wallText(change.recurrenceId), int(change.cancelled),
                maybeWall(change.start),
                change.duration ? QVariant(int(change.duration->count())) : QVariant(),
                change.topic ? QVariant(notNull(*change.topic)) : QVariant(),
                change.description ? QVariant(notNull(*change.description)) : QVariant() });
    }
    position = 0;
    for (const model::Cohost &cohost : session.cohosts) {
        statements.emplace_back(
            u"INSERT INTO cohost(session_id, position, email, name) VALUES (?, ?, ?, ?)"_s,
            QVariantList { sessionId, position++, notNull(cohost.email), notNull(cohost.name) });
    }
    for (const auto &[sql, values] : statements) {
        if (auto done = connection.execute(sql, values); !done)
            return base::passOn(done);
    }
    return {};
}

} // namespace store
