#include "support/emulators/graphemulator.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace support {
namespace {

const QString teamsPart = u"<div><span>________________________________________</span></div><div "
                          "class=\"me-email-text\">Microsoft Teams meeting</div></body></html>"_s;

ServerAnswer refused(int status, const QString &code, const QString &message)
{
    return ServerAnswer::json(
        status, { { u"error"_s, QJsonObject { { u"code"_s, code }, { u"message"_s, message } } } });
}

ServerAnswer notFound()
{
    return refused(404, u"ErrorItemNotFound"_s, u"The specified object was not found in the store."_s);
}

QJsonObject utc(const QDateTime &time)
{
    return { { u"dateTime"_s, time.toString(u"yyyy-MM-dd'T'HH:mm:ss'.0000000'"_s) },
        { u"timeZone"_s, u"UTC"_s } };
}

QDateTime instant(const QJsonObject &time)
{
    const QByteArray name = time.value(u"timeZone"_s).toString().toUtf8();
    const QByteArray iana = QTimeZone::windowsIdToDefaultIanaId(name);
    const QTimeZone zone = name == "UTC" ? QTimeZone::utc() : QTimeZone(iana.isEmpty() ? name : iana);
    QDateTime wall = QDateTime::fromString(time.value(u"dateTime"_s).toString().left(19), Qt::ISODate);
    return QDateTime(wall.date(), wall.time(), zone).toUTC();
}

// What Exchange keeps of times: the instant, and the zone's name beside.
void keepTimes(QJsonObject &event)
{
    const QString zone = event.value(u"start"_s).toObject().value(u"timeZone"_s).toString();
    if (zone != u"UTC"_s || !event.contains(u"originalStartTimeZone"_s))
        event.insert(u"originalStartTimeZone"_s, zone);
    event.insert(u"start"_s, utc(instant(event.value(u"start"_s).toObject())));
    event.insert(u"end"_s, utc(instant(event.value(u"end"_s).toObject())));
}

void merge(QJsonObject &object, const QJsonObject &patch)
{
    for (auto it = patch.begin(); it != patch.end(); ++it) {
        if (it.value().isNull())
            object.remove(it.key());
        else
            object.insert(it.key(), it.value());
    }
}

} // namespace

GraphEmulator::GraphEmulator(const base::Clock &clock)
    : server([this](const ServerRequest &request) { return handle(request); }), m_clock(clock)
{
}

QString GraphEmulator::newId(const QString &kind)
{
    return u"%1/%2=="_s.arg(kind).arg(++m_made); // real IDs hold such characters too
}

int GraphEmulator::webinars() const
{
    return int(std::count_if(m_webinars.begin(), m_webinars.end(),
        [](const QJsonObject &webinar) { return webinar.value(u"status"_s) != u"canceled"_s; }));
}

int GraphEmulator::publishedWebinars() const
{
    return int(std::count_if(m_webinars.begin(), m_webinars.end(),
        [](const QJsonObject &webinar) { return webinar.value(u"status"_s) == u"published"_s; }));
}

bool GraphEmulator::isOnline(const QString &event) const
{
    const QJsonObject body = m_events.value(event).value(u"body"_s).toObject();
    return body.value(u"content"_s).toString().contains(u"Microsoft Teams meeting"_s);
}

void GraphEmulator::addOccurrences(const QString &series, int count)
{
    const QDateTime first = instant(m_events.value(series).value(u"start"_s).toObject());
    const QDateTime end = instant(m_events.value(series).value(u"end"_s).toObject());
    for (int week = 0; week < count; ++week) {
        QJsonObject one = m_events.value(series);
        one.remove(u"recurrence"_s);
        const QString id = newId(u"OCC"_s);
        one.insert(u"id"_s, id);
        one.insert(u"seriesMasterId"_s, series);
        one.insert(u"type"_s, u"occurrence"_s);
        one.insert(u"originalStart"_s, first.addDays(7 * week).toString(Qt::ISODate));
        one.insert(u"start"_s, utc(first.addDays(7 * week)));
        one.insert(u"end"_s, utc(end.addDays(7 * week)));
        m_occurrences.insert(id, one);
    }
}

ServerAnswer GraphEmulator::handle(const ServerRequest &request)
{
    ServerAnswer answer;
    QStringList path;
    for (const QByteArray &part : request.path.split('/'))
        path.append(QUrl::fromPercentEncoding(part));
    const QByteArray token = request.header("Authorization").mid(7);
    if (token.isEmpty() || expiredTokens.contains(token))
        answer = refused(401, u"InvalidAuthenticationToken"_s, u"Lifetime validation failed."_s);
    else if (path.mid(1) == QStringList { u"v1.0"_s, u"me"_s })
        answer = ServerAnswer::json(200,
            { { u"id"_s, u"u-1"_s }, { u"displayName"_s, u"Dana Reyes"_s }, { u"mail"_s, QJsonValue::Null },
                { u"userPrincipalName"_s, u"dana@contoso.com"_s } });
    else if (path.contains(u"virtualEvents"_s))
        answer = webinars(request, path.mid(5));
    else if (path.contains(u"events"_s))
        answer = events(request, path.mid(path.indexOf(u"events"_s) + 1));
    else if (path.contains(u"onlineMeetings"_s))
        answer = meetings(request, path.mid(path.indexOf(u"onlineMeetings"_s) + 1));
    else
        answer = notFound();
    const auto now = m_clock.now() + clockAhead;
    const QDateTime date = QDateTime::fromSecsSinceEpoch(now.time_since_epoch().count(), Qt::UTC);
    answer.headers.push_back(
        { "Date", QLocale::c().toString(date, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1() });
    return answer;
}

QJsonObject GraphEmulator::shown(const QString &id, const ServerRequest &request)
{
    QJsonObject event = m_events.contains(id) ? m_events.value(id) : m_occurrences.value(id);
    if (m_reads[id]++ < linkAfterReads)
        event.insert(u"onlineMeeting"_s, QJsonValue::Null);
    if (request.header("Prefer").contains("outlook.body-content-type=\"text\"")) {
        QString text = event.value(u"body"_s).toObject().value(u"content"_s).toString();
        text.replace(u"<br>"_s, u"\r\n"_s).replace(u"</div>"_s, u"\r\n"_s);
        text.remove(QRegularExpression(u"<[^>]*>"_s));
        text.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&amp;"_s, u"&"_s);
        event.insert(u"body"_s, QJsonObject { { u"contentType"_s, u"text"_s }, { u"content"_s, text } });
    }
    return event;
}

ServerAnswer GraphEmulator::newEvent(const ServerRequest &request)
{
    QJsonObject event = request.json();
    const QString transaction = event.value(u"transactionId"_s).toString();
    if (!forgetsTransactions && m_transactions.contains(transaction)) {
        if (m_transactions.value(transaction) != request.body)
            return refused(409, u"ErrorDuplicateTransactionId"_s,
                u"The TransactionId has already been used to create a different event."_s);
        for (const QJsonObject &known : std::as_const(m_events)) {
            if (known.value(u"transactionId"_s) == transaction)
                return ServerAnswer::json(201, known);
        }
    }
    m_transactions.insert(transaction, request.body);
    const QString id = newId(u"AAMk"_s);
    event.insert(u"id"_s, id);
    event.insert(u"type"_s, event.contains(u"recurrence"_s) ? u"seriesMaster"_s : u"singleInstance"_s);
    event.insert(u"organizer"_s,
        QJsonObject { { u"emailAddress"_s, QJsonObject { { u"address"_s, u"dana@contoso.com"_s } } } });
    event.insert(u"onlineMeeting"_s,
        QJsonObject { { u"joinUrl"_s,
            QString(u"https://teams.microsoft.com/l/meetup-join/19%3a"_s + QString::number(m_made)) } });
    const QString text = event.value(u"body"_s).toObject().value(u"content"_s).toString();
    event.insert(u"body"_s,
        QJsonObject { { u"contentType"_s, u"html"_s },
            { u"content"_s,
                QString(u"<html><body>"_s + text.toHtmlEscaped().replace(u'\n', u"<br>"_s) + teamsPart) } });
    keepTimes(event);
    m_events.insert(id, event);
    return ServerAnswer::json(201, shown(id, request));
}

ServerAnswer GraphEmulator::instances(const ServerRequest &request, const QString &series)
{
    const QUrlQuery query = request.queryItems();
    const auto bound = [&query](const QString &name) {
        return QDateTime::fromString(query.queryItemValue(name, QUrl::FullyDecoded), Qt::ISODate);
    };
    QList<QJsonObject> list;
    for (const QJsonObject &one : std::as_const(m_occurrences)) {
        const QDateTime start = instant(one.value(u"start"_s).toObject());
        if (one.value(u"seriesMasterId"_s) == series && start >= bound(u"startDateTime"_s)
            && start <= bound(u"endDateTime"_s))
            list.append(one);
    }
    return page(request, list);
}

ServerAnswer GraphEmulator::page(const ServerRequest &request, const QList<QJsonObject> &all)
{
    const int skip = request.queryItems().queryItemValue(u"$skip"_s).toInt();
    if (skip > 0 && refusesNextPageOnce) {
        refusesNextPageOnce = false;
        return refused(410, u"SyncStateNotFound"_s, u"The page token has expired."_s);
    }
    QJsonObject answer;
    QJsonArray value;
    for (int i = skip; i < all.size() && i < skip + pageSize; ++i)
        value.append(all.at(i));
    answer.insert(u"value"_s, value);
    if (skip + pageSize < all.size()) {
        QUrlQuery next = request.queryItems();
        next.removeQueryItem(u"$skip"_s);
        next.addQueryItem(u"$skip"_s, QString::number(skip + pageSize));
        answer.insert(u"@odata.nextLink"_s,
            QString(u"https://graph.microsoft.com"_s + QString::fromLatin1(request.path) + u'?'
                + next.toString(QUrl::FullyEncoded)));
    }
    return ServerAnswer::json(200, answer);
}

ServerAnswer GraphEmulator::events(const ServerRequest &request, const QStringList &path)
{
    if (path.isEmpty())
        return request.method == "POST" ? newEvent(request) : page(request, m_events.values());
    const QString &id = path.first();
    if (path.value(1) == u"instances"_s)
        return m_events.contains(id) ? instances(request, id) : notFound();
    if (!m_events.contains(id) && !m_occurrences.contains(id))
        return notFound();
    QMap<QString, QJsonObject> &where = m_events.contains(id) ? m_events : m_occurrences;
    if (request.method == "DELETE") {
        where.remove(id);
        return { 204, {}, {}, {} };
    }
    if (request.method == "PATCH") {
        merge(where[id], request.json());
        if (request.json().contains(u"start"_s))
            keepTimes(where[id]);
    }
    return ServerAnswer::json(200, shown(id, request));
}

ServerAnswer GraphEmulator::meetings(const ServerRequest &request, const QStringList &path)
{
    if (path.value(0) == u"createOrGet"_s) {
        QJsonObject meeting = request.json();
        for (const QJsonObject &known : std::as_const(m_meetings)) {
            if (known.value(u"externalId"_s) == meeting.value(u"externalId"_s))
                return ServerAnswer::json(200, known);
        }
        const QString id = newId(u"MSp"_s);
        meeting.insert(u"id"_s, id);
        meeting.insert(u"joinWebUrl"_s,
            QString(u"https://teams.microsoft.com/l/meetup-join/19%3am"_s + QString::number(m_made)));
        meeting.insert(u"joinMeetingIdSettings"_s,
            QJsonObject { { u"isPasscodeRequired"_s, true }, { u"passcode"_s, u"AB12cd"_s } });
        m_meetings.insert(id, meeting);
        return ServerAnswer::json(201, meeting);
    }
    const QString &id = path.value(0);
    if (!m_meetings.contains(id))
        return notFound();
    if (request.method == "DELETE") {
        m_meetings.remove(id);
        return { 204, {}, {}, {} };
    }
    if (request.method == "PATCH")
        merge(m_meetings[id], request.json());
    return ServerAnswer::json(200, m_meetings.value(id));
}

ServerAnswer GraphEmulator::webinars(const ServerRequest &request, const QStringList &path)
{
    if (path.isEmpty()) {
        QJsonObject webinar = request.json();
        const QString id = newId(u"a57@"_s);
        webinar.insert(u"id"_s, id);
        webinar.insert(u"status"_s, u"draft"_s);
        m_webinars.insert(id, webinar);
        return ServerAnswer::json(201, webinar);
    }
    const QString &id = path.first();
    if (id == u"getByUserRole(role='organizer')"_s)
        return page(request, m_webinars.values());
    if (!m_webinars.contains(id))
        return notFound();
    const QString verb = path.value(1);
    const QString status = m_webinars.value(id).value(u"status"_s).toString();
    if (verb == u"registrations"_s)
        return webinarRegistrations(request, path);
    if (verb == u"sessions"_s)
        return page(request,
            { QJsonObject { { u"id"_s, u"s1"_s },
                { u"joinWebUrl"_s, u"https://teams.microsoft.com/l/meetup-join/w"_s } } });
    if (verb == u"publish"_s || verb == u"cancel"_s) {
        const bool publishes = verb == u"publish"_s;
        if (status == u"canceled"_s || (publishes && status == u"published"_s))
            return refused(400, u"BadRequest"_s, u"The webinar is not in a state that allows this."_s);
        m_webinars[id].insert(u"status"_s, publishes ? u"published"_s : u"canceled"_s);
        return { 204, {}, {}, {} };
    }
    if (request.method == "PATCH")
        merge(m_webinars[id], request.json());
    return ServerAnswer::json(200, m_webinars.value(id));
}

// As for an application: the record is not in the answer.
ServerAnswer GraphEmulator::webinarRegistrations(const ServerRequest &request, const QStringList &path)
{
    QJsonArray &list = m_registrations[path.first()];
    if (request.method == "POST" && path.size() == 2) {
        QJsonObject person = request.json();
        person.insert(u"id"_s, newId(u"r"_s));
        person.insert(u"status"_s, u"registered"_s);
        list.append(person);
        return { 204, {}, {}, {} };
    }
    if (request.method == "POST") {
        for (QJsonValueRef one : list) {
            QJsonObject person = one.toObject();
            if (person.value(u"id"_s) != path.value(2))
                continue;
            person.insert(u"status"_s, u"canceled"_s);
            one = person;
            return { 204, {}, {}, {} };
        }
        return notFound();
    }
    QList<QJsonObject> all;
    for (const QJsonValue &one : std::as_const(list))
        all.append(one.toObject());
    return page(request, all);
}

} // namespace support
