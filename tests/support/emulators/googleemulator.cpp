#include "support/emulators/googleemulator.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace support {
namespace {

ServerAnswer refused(int status, const QString &reason, const QString &message)
{
    const QJsonObject one { { u"domain"_s, u"global"_s }, { u"reason"_s, reason },
        { u"message"_s, message } };
    return ServerAnswer::json(status,
        { { u"error"_s,
            QJsonObject {
                { u"code"_s, status }, { u"message"_s, message }, { u"errors"_s, QJsonArray { one } } } } });
}

ServerAnswer notFound()
{
    return refused(404, u"notFound"_s, u"Not Found"_s);
}

QDateTime instant(const QJsonObject &time)
{
    const QDateTime wall = QDateTime::fromString(time.value(u"dateTime"_s).toString(), Qt::ISODate);
    if (wall.timeSpec() != Qt::LocalTime)
        return wall.toUTC();
    const QTimeZone zone(time.value(u"timeZone"_s).toString().toUtf8());
    return QDateTime(wall.date(), wall.time(), zone).toUTC();
}

QJsonObject utc(const QDateTime &time, const QJsonObject &as)
{
    return { { u"dateTime"_s, time.toString(Qt::ISODate) }, { u"timeZone"_s, as.value(u"timeZone"_s) } };
}

void merge(QJsonObject &object, const QJsonObject &patch)
{
    for (auto it = patch.begin(); it != patch.end(); ++it) {
        if (it.value().isNull())
            object.remove(it.key());
        else if (it.key() != u"conferenceData"_s)
            object.insert(it.key(), it.value());
    }
}

} // namespace

GoogleEmulator::GoogleEmulator(const base::Clock &clock)
    : server([this](const ServerRequest &request) { return handle(request); }), m_clock(clock)
{
}

int GoogleEmulator::events() const
{
    return int(std::count_if(m_events.begin(), m_events.end(),
        [](const QJsonObject &event) { return event.value(u"status"_s) != u"cancelled"_s; }));
}

void GoogleEmulator::removeEvent(const QString &id)
{
    m_events[id].insert(u"status"_s, u"cancelled"_s);
}

void GoogleEmulator::answerInvitation(const QString &event, const QString &address, const QString &response)
{
    QJsonArray attendees = m_events.value(event).value(u"attendees"_s).toArray();
    for (QJsonValueRef one : attendees) {
        QJsonObject attendee = one.toObject();
        if (attendee.value(u"email"_s) == address)
            attendee.insert(u"responseStatus"_s, response);
        one = attendee;
    }
    m_events[event].insert(u"attendees"_s, attendees);
}

void GoogleEmulator::addOccurrences(const QString &series, int count)
{
    const QJsonObject start = m_events.value(series).value(u"start"_s).toObject();
    const QJsonObject end = m_events.value(series).value(u"end"_s).toObject();
    for (int week = 0; week < count; ++week) {
        QJsonObject one = m_events.value(series);
        one.remove(u"recurrence"_s);
        const QDateTime at = instant(start).addDays(7 * week);
        const QString id = series + u'_' + at.toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
        one.insert(u"id"_s, id);
        one.insert(u"recurringEventId"_s, series);
        one.insert(u"originalStartTime"_s, utc(at, start));
        one.insert(u"start"_s, utc(at, start));
        one.insert(u"end"_s, utc(instant(end).addDays(7 * week), end));
        m_occurrences.insert(id, one);
    }
}

ServerAnswer GoogleEmulator::handle(const ServerRequest &request)
{
    ServerAnswer answer;
    QStringList path;
    for (const QByteArray &part : request.path.split('/'))
        path.append(QUrl::fromPercentEncoding(part));
    const QByteArray token = request.header("Authorization").mid(7);
    if (token.isEmpty() || expiredTokens.contains(token)) {
        answer = refused(401, u"authError"_s, u"Invalid Credentials"_s);
    } else if (rateLimited > 0) {
        --rateLimited;
        answer = refused(403, u"rateLimitExceeded"_s, u"Rate Limit Exceeded"_s);
    } else if (request.path == "/calendar/v3/users/me/calendarList") {
        answer = ServerAnswer::json(200,
            { { u"items"_s,
                QJsonArray { QJsonObject { { u"id"_s, u"team@group.calendar.google.com"_s } },
                    QJsonObject { { u"id"_s, u"dana@example.com"_s }, { u"summary"_s, u"Dana Reyes"_s },
                        { u"primary"_s, true } } } } });
    } else if (path.contains(u"events"_s)) {
        answer = events(request, path.mid(path.indexOf(u"events"_s) + 1));
    } else if (path.value(2) == u"spaces"_s) {
        answer = spaces(request, path.mid(3));
    } else {
        answer = notFound();
    }
    const auto now = m_clock.now() + clockAhead;
    const QDateTime date = QDateTime::fromSecsSinceEpoch(now.time_since_epoch().count(), Qt::UTC);
    answer.headers.push_back(
        { "Date", QLocale::c().toString(date, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1() });
    return answer;
}

// Without conferenceDataVersion=1 the request is ignored; a request ID counts once.
void GoogleEmulator::askForConference(QJsonObject &event, const ServerRequest &request)
{
    const QJsonObject asked
        = request.json().value(u"conferenceData"_s).toObject().value(u"createRequest"_s).toObject();
    const QString id = asked.value(u"requestId"_s).toString();
    if (id.isEmpty() || m_conferenceRequests.contains(id)
        || request.queryItems().queryItemValue(u"conferenceDataVersion"_s) != u"1"_s)
        return;
    m_conferenceRequests.insert(id);
    QJsonObject made = asked;
    const bool fails = failedConferences-- > 0;
    made.insert(u"status"_s,
        QJsonObject {
            { u"statusCode"_s, fails ? u"failure"_s : u"pending"_s }, { u"after"_s, pendingReads } });
    event.insert(u"conferenceData"_s, QJsonObject { { u"createRequest"_s, made } });
}

QJsonObject GoogleEmulator::shown(const QString &id)
{
    QJsonObject &event = m_events.contains(id) ? m_events[id] : m_occurrences[id];
    QJsonObject data = event.value(u"conferenceData"_s).toObject();
    QJsonObject asked = data.value(u"createRequest"_s).toObject();
    QJsonObject status = asked.value(u"status"_s).toObject();
    if (status.value(u"statusCode"_s) == u"pending"_s) {
        const int left = status.value(u"after"_s).toInt();
        status.insert(u"after"_s, left - 1);
        if (left <= 0) {
            status.insert(u"statusCode"_s, u"success"_s);
            event.insert(u"hangoutLink"_s, u"https://meet.google.com/abc-mnop-xyz"_s);
        }
        asked.insert(u"status"_s, status);
        data.insert(u"createRequest"_s, asked);
        event.insert(u"conferenceData"_s, data);
    }
    return event;
}

ServerAnswer GoogleEmulator::newEvent(const ServerRequest &request)
{
    QJsonObject event = request.json();
    const QString id = event.value(u"id"_s).toString(u"made%1"_s.arg(++m_made));
    if (m_events.contains(id))
        return refused(409, u"duplicate"_s, u"The requested identifier already exists."_s);
    event.insert(u"id"_s, id);
    event.insert(u"status"_s, u"confirmed"_s);
    event.insert(u"organizer"_s, QJsonObject { { u"email"_s, u"dana@example.com"_s } });
    event.remove(u"conferenceData"_s);
    askForConference(event, request);
    m_events.insert(id, event);
    return ServerAnswer::json(200, shown(id));
}

ServerAnswer GoogleEmulator::instances(const ServerRequest &request, const QString &series)
{
    const QUrlQuery query = request.queryItems();
    const QString token = query.queryItemValue(u"pageToken"_s);
    if (!token.isEmpty() && refusesNextPageOnce) {
        refusesNextPageOnce = false;
        return refused(400, u"invalid"_s, u"The page token has expired."_s);
    }
    const int skip = token.toInt();
    QJsonArray items;
    int at = 0;
    int matching = 0;
    for (const QJsonObject &one : std::as_const(m_occurrences)) {
        if (one.value(u"recurringEventId"_s) != series)
            continue;
        ++matching;
        if (at++ >= skip && items.size() < pageSize)
            items.append(one);
    }
    QJsonObject answer { { u"items"_s, items } };
    if (skip + pageSize < matching)
        answer.insert(u"nextPageToken"_s, QString::number(skip + pageSize));
    return ServerAnswer::json(200, answer);
}

ServerAnswer GoogleEmulator::events(const ServerRequest &request, const QStringList &path)
{
    if (path.isEmpty())
        return newEvent(request);
    const QString &id = path.first();
    if (path.value(1) == u"instances"_s)
        return instances(request, id);
    if (!m_events.contains(id) && !m_occurrences.contains(id))
        return notFound();
    QJsonObject &event = m_events.contains(id) ? m_events[id] : m_occurrences[id];
    if (request.method == "DELETE") {
        if (event.value(u"status"_s) == u"cancelled"_s)
            return refused(410, u"deleted"_s, u"Resource has been deleted"_s);
        event.insert(u"status"_s, u"cancelled"_s);
        return { 204, {}, {}, {} };
    }
    if (request.method == "PATCH") {
        merge(event, request.json());
        askForConference(event, request);
    }
    return ServerAnswer::json(200, shown(id));
}

ServerAnswer GoogleEmulator::spaces(const ServerRequest &request, const QStringList &path)
{
    if (path.isEmpty()) {
        QJsonObject space = request.json();
        const QString name = u"spaces/jQ%1"_s.arg(++m_made);
        space.insert(u"name"_s, name);
        space.insert(u"meetingUri"_s, u"https://meet.google.com/abc-mnop-xyz"_s);
        m_spaces.insert(name, space);
        return ServerAnswer::json(200, space);
    }
    const QString name = u"spaces/"_s + path.first().section(u':', 0, 0);
    if (!m_spaces.contains(name))
        return notFound();
    if (path.first().endsWith(u":endActiveConference"_s))
        return refused(400, u"failedPrecondition"_s, u"There is no active conference."_s);
    if (request.method == "PATCH")
        merge(m_spaces[name], request.json());
    return ServerAnswer::json(200, m_spaces.value(name));
}

} // namespace support
