#include "support/emulators/webexemulator.h"

#include "schedule/recurrence.h"
#include "schedule/rruletext.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace support {
namespace {

ServerAnswer refused(int status, const QString &why)
{
    return ServerAnswer::json(status,
        { { u"message"_s, why }, { u"errors"_s, QJsonArray { QJsonObject { { u"description"_s, why } } } },
            { u"trackingId"_s, u"ROUTER_1"_s } });
}

QDateTime timeOf(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate).toUTC();
}

QString textOf(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
}

QJsonObject withoutNulls(QJsonObject object)
{
    for (const QString &key : object.keys()) {
        if (object.value(key).isNull())
            object.remove(key);
    }
    return object;
}

void merge(QJsonObject &into, const QJsonObject &asked)
{
    for (auto it = asked.begin(); it != asked.end(); ++it)
        into.insert(it.key(), it.value());
    into.remove(u"sendEmail"_s);
    into = withoutNulls(into);
}

} // namespace

WebexEmulator::WebexEmulator(const base::Clock &clock) : m_clock(clock)
{
    server.setHandler([this](const ServerRequest &request) { return handle(request); });
}

QStringList WebexEmulator::registrants(const QString &id) const
{
    QStringList addresses;
    for (const QJsonObject &person : m_people.value(id))
        addresses.append(person.value("email"_L1).toString());
    return addresses;
}

QString WebexEmulator::addMeetingThere(const QJsonObject &asked)
{
    create(asked);
    return m_series.lastKey();
}

void WebexEmulator::removeThere(const QString &id)
{
    m_series.remove(id);
    m_occurrences.removeIf([&id](const auto &it) { return it.key().startsWith(id) || it.key() == id; });
}

void WebexEmulator::addRegistrantThere(const QString &id, const QString &email, const QString &status)
{
    m_people[id].append(QJsonObject { { u"id"_s, u"there-%1"_s.arg(++m_made) }, { u"email"_s, email },
        { u"firstName"_s, u"There"_s }, { u"lastName"_s, u"Only"_s }, { u"status"_s, status } });
}

ServerAnswer WebexEmulator::handle(const ServerRequest &request)
{
    ServerAnswer answered;
    const QByteArray token = request.header("Authorization").mid(7);
    if (token.isEmpty() || expiredTokens.contains(token)) {
        answered = refused(401, u"The request requires a valid access token."_s);
    } else if (rateLimited > 0 || locked > 0) {
        answered = refused(rateLimited > 0 ? 429 : 423, u"Too many requests"_s);
        --(rateLimited > 0 ? rateLimited : locked);
        if (!retryAfter.isEmpty())
            answered.headers.emplace_back("Retry-After", retryAfter);
    } else if (!scopeless.isEmpty() && request.path == scopeless.toLatin1()) {
        answered = refused(403, u"Access denied"_s);
    } else {
        answered = answer(request);
    }
    const QDateTime now
        = QDateTime::fromSecsSinceEpoch((m_clock.now() + clockAhead).time_since_epoch().count(), Qt::UTC);
    answered.headers.emplace_back(
        "Date", (QLocale::c().toString(now, u"ddd, dd MMM yyyy HH:mm:ss"_s) + u" GMT"_s).toLatin1());
    return answered;
}

ServerAnswer WebexEmulator::answer(const ServerRequest &request)
{
    const QStringList path = QString::fromLatin1(request.path).split(u'/').mid(2); // after "/v1"
    if (path == QStringList { u"people"_s, u"me"_s })
        return ServerAnswer::json(200,
            { { u"id"_s, u"host-1"_s }, { u"displayName"_s, u"Dana Reyes"_s },
                { u"emails"_s, QJsonArray { u"dana@example.org"_s } } });
    if (path.value(0) != "meetings"_L1)
        return refused(404, u"Not Found"_s);
    if (path.size() == 1)
        return request.method == "POST" ? create(request.json()) : list(request);
    if (path.value(1) == "sessionTypes"_L1) {
        QJsonArray types { QJsonObject {
            { u"id"_s, u"3"_s }, { u"name"_s, u"Meeting"_s }, { u"type"_s, u"meeting"_s } } };
        if (hasWebinars)
            types.append(QJsonObject {
                { u"id"_s, u"128"_s }, { u"name"_s, u"Webinar"_s }, { u"type"_s, u"webinar"_s } });
        return ServerAnswer::json(200, { { u"items"_s, types } });
    }
    if (path.value(1) == "join"_L1) {
        if (!m_series.contains(request.json().value("meetingId"_L1).toString()))
            return refused(404, u"Not Found"_s);
        if (request.json().value("joinDirectly"_L1).toBool(true))
            return { 302, {}, "text/html", { { "Location", "https://site.webex.com/start" } } };
        QJsonObject links { { u"joinLink"_s, u"https://site.webex.com/join"_s },
            { u"expiration"_s, u"2030-05-01T10:00:00Z"_s } };
        if (isHost)
            links.insert(u"startLink"_s, u"https://site.webex.com/start?token=marked-start-token"_s);
        return ServerAnswer::json(200, links);
    }
    const QString id = path.value(1);
    if (path.size() > 2 && !m_series.contains(id))
        return refused(404, u"Not Found"_s);
    if (path.size() == 2)
        return one(request, id);
    if (path.value(2) == "end"_L1)
        return { 204 };
    if (path.value(2) == "registration"_L1)
        return registration(request, id);
    return people(request, id, path.value(3));
}

ServerAnswer WebexEmulator::create(const QJsonObject &asked)
{
    const bool repeats = asked.contains("recurrence"_L1);
    if (asked.contains("registration"_L1) && (repeats || asked.value("password"_L1).toString().isEmpty()))
        return refused(400, u"Registration needs a password and no recurrence."_s);
    if (timeOf(asked.value("start"_L1).toString()).toSecsSinceEpoch()
        < m_clock.now().time_since_epoch().count())
        return refused(400, u"The start lies in the past."_s);
    if (asked.value("password"_L1).toString() == "12345678"_L1)
        return refused(400, u"The meeting password is too simple."_s);
    ++created;
    const QString id = u"%1"_s.arg(++m_made, 32, 16, QChar(u'a'));
    QJsonObject made = asked;
    made.remove(u"sendEmail"_s);
    if (!made.contains("password"_L1))
        made.insert(u"password"_s, u"Random-7"_s);
    made.insert(u"id"_s, id);
    made.insert(u"meetingNumber"_s, u"2551%1"_s.arg(m_made, 7, 10, QChar(u'0')));
    made.insert(u"meetingType"_s, u"meetingSeries"_s);
    made.insert(u"state"_s, u"active"_s);
    made.insert(u"hostEmail"_s, u"dana@example.org"_s);
    made.insert(u"webLink"_s, QString(u"https://site.webex.com/site/j.php?MTID=m"_s + id));
    m_series.insert(id, made);
    makeOccurrences(id);
    return ServerAnswer::json(200, made);
}

void WebexEmulator::makeOccurrences(const QString &id)
{
    m_occurrences.removeIf([&id](const auto &it) { return it.key().startsWith(id); });
    const QJsonObject series = m_series.value(id);
    const auto rule = schedule::parseRule(series.value("recurrence"_L1).toString());
    const auto zone = schedule::Zone::byName(series.value("timezone"_L1).toString().toLatin1());
    if (!rule || !zone)
        return;
    const QDateTime start = timeOf(series.value("start"_L1).toString());
    const qint64 length = start.secsTo(timeOf(series.value("end"_L1).toString()));
    schedule::Recurrence recurrence;
    recurrence.start = zone->toWall(base::Instant(std::chrono::seconds(start.toSecsSinceEpoch())));
    recurrence.zone = zone;
    recurrence.rule = *rule;
    for (const schedule::Instance &instance : schedule::expand(recurrence, {}).list) {
        const QDateTime at
            = QDateTime::fromSecsSinceEpoch(instance.instant.time_since_epoch().count(), Qt::UTC);
        const QString key = id + u'_' + at.toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
        QJsonObject occurrence = series;
        occurrence.remove(u"recurrence"_s);
        occurrence.insert(u"id"_s, key);
        occurrence.insert(u"meetingSeriesId"_s, id);
        occurrence.insert(u"meetingType"_s, u"scheduledMeeting"_s);
        occurrence.insert(u"start"_s, textOf(at));
        occurrence.insert(u"end"_s, textOf(at.addSecs(length)));
        m_occurrences.insert(key, occurrence);
    }
}

ServerAnswer WebexEmulator::list(const ServerRequest &request)
{
    const QUrlQuery query = request.queryItems();
    const auto value
        = [&query](const QString &name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
    const QDateTime now = QDateTime::fromSecsSinceEpoch(m_clock.now().time_since_epoch().count(), Qt::UTC);
    const QDateTime from = query.hasQueryItem(u"from"_s) ? timeOf(value(u"from"_s)) : now.addDays(-7);
    const QDateTime to = query.hasQueryItem(u"to"_s) ? timeOf(value(u"to"_s)) : now.addDays(7);
    const QString number = value(u"meetingNumber"_s);
    const bool single = value(u"meetingType"_s) == "scheduledMeeting"_L1;
    QJsonArray found;
    for (QJsonObject meeting : single ? m_occurrences.values() : m_series.values()) {
        const QDateTime start = timeOf(meeting.value("start"_L1).toString());
        if (number.isEmpty() ? start < from || start >= to
                             : meeting.value("meetingNumber"_L1).toString() != number)
            continue;
        if (query.hasQueryItem(u"meetingSeriesId"_s)
            && meeting.value("meetingSeriesId"_L1).toString() != value(u"meetingSeriesId"_s))
            continue;
        if (query.hasQueryItem(u"integrationTag"_s)
            && !meeting.value("integrationTags"_L1).toArray().contains(value(u"integrationTag"_s)))
            continue;
        if (!listsTags)
            meeting.remove(u"integrationTags"_s);
        found.append(meeting);
    }
    return page(request, found);
}

ServerAnswer WebexEmulator::page(const ServerRequest &request, const QJsonArray &all) const
{
    QUrlQuery query = request.queryItems();
    const int offset = query.queryItemValue(u"offset"_s).toInt();
    QJsonArray items;
    for (int i = offset; i < std::min<int>(int(all.size()), offset + pageSize); ++i)
        items.append(all.at(i));
    ServerAnswer answered = ServerAnswer::json(200, { { u"items"_s, items } });
    if (offset + pageSize < all.size()) {
        query.removeQueryItem(u"offset"_s);
        query.addQueryItem(u"offset"_s, QString::number(offset + pageSize));
        answered.headers.emplace_back("Link",
            "<https://webexapis.com" + request.path + '?' + query.toString(QUrl::FullyEncoded).toLatin1()
                + ">; rel=\"next\"");
    }
    return answered;
}

ServerAnswer WebexEmulator::one(const ServerRequest &request, const QString &id)
{
    const bool isSeries = m_series.contains(id);
    if (!isSeries && !m_occurrences.contains(id))
        return refused(404, u"Not Found"_s);
    if (request.method == "DELETE") {
        isSeries ? removeThere(id) : void(m_occurrences.remove(id));
        return { 204 };
    }
    if (request.method == "PATCH")
        return patch(id, request.json());
    return ServerAnswer::json(200, isSeries ? m_series.value(id) : m_occurrences.value(id));
}

ServerAnswer WebexEmulator::patch(const QString &id, const QJsonObject &asked)
{
    if (!m_series.contains(id)) {
        merge(m_occurrences[id], asked);
        return ServerAnswer::json(200, m_occurrences.value(id));
    }
    if (asked.contains("recurrence"_L1) && !asked.value("recurrence"_L1).isNull()
        && m_series.value(id).contains("registration"_L1))
        return refused(400, u"A meeting with registration cannot repeat."_s);
    merge(m_series[id], asked);
    if (asked.contains("start"_L1) || asked.contains("recurrence"_L1))
        makeOccurrences(id); // and what was changed of single ones is forgotten
    return ServerAnswer::json(200, m_series.value(id));
}

ServerAnswer WebexEmulator::registration(const ServerRequest &request, const QString &id)
{
    if (request.method == "DELETE") {
        m_series[id].remove(u"registration"_s);
        return { 204 };
    }
    m_series[id].insert(u"registration"_s, request.json());
    return ServerAnswer::json(200, request.json());
}

ServerAnswer WebexEmulator::people(const ServerRequest &request, const QString &id, const QString &action)
{
    QList<QJsonObject> &there = m_people[id];
    if (request.method == "GET") {
        QJsonArray all;
        for (const QJsonObject &person : there)
            all.append(person);
        return page(request, all);
    }
    if (!m_series.value(id).contains("registration"_L1))
        return refused(400, u"This meeting has no registration."_s);
    if (action.isEmpty())
        return addPerson(id, request.json());
    if (action == "bulkInsert"_L1) {
        QJsonArray added;
        const QJsonArray items = request.json().value("items"_L1).toArray();
        for (const QJsonValue item : items) {
            if (registrants(id).contains(item.toObject().value("email"_L1).toString())
                || item.toObject().value("email"_L1).toString().endsWith(".invalid"_L1))
                return refused(400, u"One of the registrants is not valid."_s);
        }
        for (const QJsonValue item : items) {
            addPerson(id, item.toObject());
            added.append(there.last());
        }
        return ServerAnswer::json(200, { { u"items"_s, added } });
    }
    for (const QJsonValue item : request.json().value("registrants"_L1).toArray()) {
        const QString wanted = item.toObject().value("id"_L1).toString();
        const auto found = std::find_if(there.begin(), there.end(),
            [&wanted](const QJsonObject &person) { return person.value("id"_L1).toString() == wanted; });
        if (found == there.end())
            return refused(404, u"Not Found"_s);
        if (action == "cancel"_L1)
            there.erase(found);
        else
            found->insert(u"status"_s, u"approved"_s);
    }
    return { 204 };
}

ServerAnswer WebexEmulator::addPerson(const QString &id, const QJsonObject &asked)
{
    const QString email = asked.value("email"_L1).toString();
    if (registrants(id).contains(email))
        return refused(409, u"The registrant exists already."_s);
    if (email.endsWith(".invalid"_L1))
        return refused(400, u"The address is not valid."_s);
    QJsonObject person = asked;
    person.remove(u"sendEmail"_s);
    person.insert(u"id"_s, u"person-%1"_s.arg(++m_made));
    person.insert(u"status"_s, u"approved"_s);
    m_people[id].append(person);
    return ServerAnswer::json(200, person);
}

} // namespace support
