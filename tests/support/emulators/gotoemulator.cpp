#include "support/emulators/gotoemulator.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace support {
namespace {

ServerAnswer refused(int status, const QString &why)
{
    return ServerAnswer::json(status, { { u"errorCode"_s, u"Refused"_s }, { u"message"_s, why } });
}

ServerAnswer list(int status, const QJsonArray &array)
{
    return { status, QJsonDocument(array).toJson(QJsonDocument::Compact) };
}

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate).toUTC();
}

QString textOf(const QDateTime &time)
{
    return time.toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
}

// The sessions of a sequence, one after the other until the end date.
QJsonArray sequenceTimes(const QJsonObject &asked)
{
    const QJsonObject first = asked.value("recurrenceStart"_L1).toObject();
    const QDate last = QDate::fromString(asked.value("recurrenceEnd"_L1).toString(), Qt::ISODate);
    const bool weekly = asked.value("recurrencePattern"_L1).toString() == "weekly"_L1;
    QDateTime start = timeOf(first.value("startTime"_L1));
    const qint64 length = start.secsTo(timeOf(first.value("endTime"_L1)));
    QJsonArray times;
    while (start.date() <= last) {
        times.append(QJsonObject {
            { u"startTime"_s, textOf(start) }, { u"endTime"_s, textOf(start.addSecs(length)) } });
        start = weekly ? start.addDays(7) : start.addMonths(1);
    }
    return times;
}

} // namespace

GoToEmulator::GoToEmulator(const base::Clock &clock) : m_clock(clock)
{
    server.setHandler([this](const ServerRequest &request) { return handle(request); });
}

QStringList GoToEmulator::registrants(const QString &key) const
{
    QStringList addresses;
    for (const QJsonObject &person : m_people.value(key))
        addresses.append(person.value("email"_L1).toString());
    return addresses;
}

void GoToEmulator::addWebinarsThere(int count, const QString &startTime)
{
    const QDateTime start = QDateTime::fromString(startTime, Qt::ISODate);
    for (int i = 0; i < count; ++i)
        newWebinar({ { u"subject"_s, u"Another one"_s }, { u"description"_s, u"Made there"_s },
            { u"timeZone"_s, u"UTC"_s },
            { u"times"_s,
                QJsonArray { QJsonObject {
                    { u"startTime"_s, textOf(start) }, { u"endTime"_s, textOf(start.addSecs(3600)) } } } } });
}

QString GoToEmulator::addMeetingThere(const QJsonObject &asked)
{
    const qint64 key = newKey();
    m_meetings.insert(QString::number(key), asked);
    return QString::number(key);
}

void GoToEmulator::forget(const QString &key)
{
    m_webinars.remove(key);
    m_trainings.remove(key);
    m_meetings.remove(key);
}

ServerAnswer GoToEmulator::handle(const ServerRequest &request)
{
    ServerAnswer answered;
    const QByteArray token = request.header("Authorization").mid(7);
    if (token.isEmpty() || expiredTokens.contains(token)) {
        answered = refused(403, u"Access denied"_s);
    } else if (rateLimited > 0) {
        --rateLimited;
        answered = { 429, {}, "text/plain" };
    } else {
        answered = answer(request);
    }
    const QDateTime now
        = QDateTime::fromSecsSinceEpoch((m_clock.now() + clockAhead).time_since_epoch().count(), Qt::UTC);
    answered.headers.emplace_back(
        "Date", (QLocale::c().toString(now, u"ddd, dd MMM yyyy HH:mm:ss"_s) + u" GMT"_s).toLatin1());
    return answered;
}

ServerAnswer GoToEmulator::answer(const ServerRequest &request)
{
    const QString path = QString::fromLatin1(request.path);
    if (path == "/admin/rest/v1/me"_L1)
        return ServerAnswer::json(200,
            { { u"key"_s, QString::fromLatin1(organizer) }, { u"accountKey"_s, u"4611686018427387905"_s },
                { u"email"_s, u"dana@example.org"_s }, { u"firstName"_s, u"Dana"_s },
                { u"lastName"_s, u"Reyes"_s } });
    const QString webinarsAt = u"/G2W/rest/v2/organizers/"_s + QLatin1StringView(organizer) + u"/webinars"_s;
    const QString trainingsAt = u"/G2T/rest/organizers/"_s + QLatin1StringView(organizer) + u"/trainings"_s;
    const auto rest = [&path](const QString &at) { return path.mid(at.size()).split(u'/').mid(1); };
    if (path.startsWith(webinarsAt))
        return webinars(request, rest(webinarsAt));
    if (path.startsWith(trainingsAt))
        return trainings(request, rest(trainingsAt));
    if (path.startsWith("/G2M/rest/meetings"_L1))
        return meetings(request, rest(u"/G2M/rest/meetings"_s));
    if (path == "/G2M/rest/upcomingMeetings"_L1) {
        QJsonArray all;
        for (auto it = m_meetings.begin(); it != m_meetings.end(); ++it) {
            QJsonObject shown = it.value();
            shown.insert(u"meetingId"_s, it.key()); // text here, a number where one is read
            shown.insert(u"organizerKey"_s, QString::fromLatin1(organizer));
            all.append(shown);
        }
        return list(200, all);
    }
    const QStringList parts = path.split(u'/');
    if (path.startsWith("/G2W/rest/v2/webinars/"_L1) && m_webinars.contains(parts.value(5)))
        return ServerAnswer::json(
            200, { { u"startUrl"_s, QString(u"https://global.gotowebinar.com/host/"_s + parts.value(5)) } });
    if (path.startsWith("/G2T/rest/trainings/"_L1) && m_trainings.contains(parts.value(4)))
        return ServerAnswer::json(
            200, { { u"hostURL"_s, QString(u"https://global.gototraining.com/host/secret"_s) } });
    return refused(404, u"Not found"_s);
}

ServerAnswer GoToEmulator::newWebinar(const QJsonObject &asked)
{
    ++created;
    const qint64 key = newKey();
    QJsonObject made = asked;
    if (made.value("type"_L1).toString() == "sequence"_L1)
        made.insert(u"times"_s, sequenceTimes(asked));
    made.insert(u"webinarKey"_s, key);
    made.insert(u"organizerKey"_s, QString::fromLatin1(organizer).toLongLong());
    made.insert(u"organizerEmail"_s, u"dana@example.org"_s);
    made.insert(u"registrationUrl"_s, u"https://attendee.gotowebinar.com/register/%1"_s.arg(key));
    made.insert(u"inSession"_s, false);
    made.insert(u"isPasswordProtected"_s, false);
    m_webinars.insert(QString::number(key), made);
    return ServerAnswer::json(201, { { u"webinarKey"_s, QString::number(key) } });
}

ServerAnswer GoToEmulator::webinarList(const ServerRequest &request)
{
    const QUrlQuery query = request.queryItems();
    if (!query.hasQueryItem(u"fromTime"_s) || !query.hasQueryItem(u"toTime"_s))
        return refused(400, u"fromTime and toTime are needed"_s);
    const QDateTime from = timeOf(query.queryItemValue(u"fromTime"_s, QUrl::FullyDecoded));
    const QDateTime to = timeOf(query.queryItemValue(u"toTime"_s, QUrl::FullyDecoded));
    QList<QJsonObject> found;
    for (QJsonObject shown : m_webinars) {
        const QDateTime start
            = timeOf(shown.value("times"_L1).toArray().at(0).toObject().value("startTime"_L1));
        if (start < from || start > to)
            continue;
        for (const QString &key : { u"webinarKey"_s, u"organizerKey"_s })
            shown.insert(key, QString::number(shown.value(key).toInteger())); // text in a list
        found.append(shown);
    }
    const int size = std::min<int>(pageSize, query.queryItemValue(u"size"_s).toInt());
    const int number = query.queryItemValue(u"page"_s).toInt();
    QJsonArray items;
    for (const QJsonObject &shown : found.mid(qsizetype(number) * size, size))
        items.append(shown);
    const int pages = (int(found.size()) + size - 1) / size;
    return ServerAnswer::json(200,
        { { u"_embedded"_s, QJsonObject { { u"webinars"_s, items } } },
            { u"page"_s,
                QJsonObject { { u"size"_s, size }, { u"totalElements"_s, int(found.size()) },
                    { u"totalPages"_s, pages }, { u"number"_s, number } } } });
}

ServerAnswer GoToEmulator::webinars(const ServerRequest &request, const QStringList &path)
{
    const QString key = path.value(0);
    if (key.isEmpty())
        return request.method == "POST" ? newWebinar(request.json()) : webinarList(request);
    if (!m_webinars.contains(key))
        return refused(404, u"Not found"_s);
    if (path.value(1) == "registrants"_L1)
        return people(request, key, path.value(2), false);
    if (request.method == "DELETE") {
        if (m_running.contains(key))
            return refused(409, u"The webinar is in session"_s);
        m_webinars.remove(key);
        return { 204 };
    }
    if (request.method == "PUT") {
        const QJsonObject asked = request.json();
        for (auto it = asked.begin(); it != asked.end() && !staleAfterPut; ++it)
            m_webinars[key].insert(it.key(), it.value());
        return { 202 };
    }
    return ServerAnswer::json(200, m_webinars.value(key));
}

ServerAnswer GoToEmulator::trainings(const ServerRequest &request, const QStringList &path)
{
    const QString key = path.value(0);
    if (key.isEmpty() && request.method == "POST") {
        ++created;
        const QString made = QString::number(newKey());
        QJsonObject training = request.json();
        training.insert(u"trainingKey"_s, made);
        training.insert(u"organizers"_s,
            QJsonArray { QJsonObject { { u"email"_s, u"dana@example.org"_s },
                { u"organizerKey"_s, QString::fromLatin1(organizer) } } });
        m_trainings.insert(made, training);
        return { 201, '"' + made.toLatin1() + '"' };
    }
    if (key.isEmpty()) {
        QJsonArray all;
        for (const QJsonObject &training : m_trainings)
            all.append(training);
        return list(200, all);
    }
    if (!m_trainings.contains(key))
        return refused(404, u"Not found"_s);
    if (path.value(1) == "registrants"_L1)
        return people(request, key, path.value(2), true);
    if (request.method == "DELETE") {
        m_trainings.remove(key);
        return { 204 };
    }
    if (request.method == "PUT") {
        const QJsonObject asked = request.json();
        for (auto it = asked.begin(); it != asked.end(); ++it)
            m_trainings[key].insert(it.key(), it.value());
        if (path.value(1) == "times"_L1)
            return ServerAnswer::json(200, { { u"notifiedRegistrants"_s, 0 }, { u"notifiedTrainers"_s, 0 } });
        return { 204 };
    }
    return ServerAnswer::json(200, m_trainings.value(key));
}

ServerAnswer GoToEmulator::meetings(const ServerRequest &request, const QStringList &path)
{
    const auto kept = [](const QJsonObject &asked) {
        return QJsonObject { { u"subject"_s, asked.value("subject"_L1) },
            { u"startTime"_s, asked.value("starttime"_L1) }, { u"endTime"_s, asked.value("endtime"_L1) },
            { u"meetingType"_s, asked.value("meetingtype"_L1) }, { u"status"_s, u"INACTIVE"_s },
            { u"passwordRequired"_s, asked.value("passwordrequired"_L1) } };
    };
    const QString key = path.value(0);
    if (key.isEmpty()) {
        ++created;
        const QString made = addMeetingThere(kept(request.json()));
        return list(201,
            { QJsonObject { { u"meetingid"_s, made.toLongLong() },
                { u"uniqueMeetingId"_s, made.toLongLong() },
                { u"joinURL"_s, QString(u"https://meet.goto.com/"_s + made) }, { u"maxParticipants"_s, 26 },
                { u"conferenceCallInfo"_s, u"Hybrid"_s } } });
    }
    if (!m_meetings.contains(key))
        return refused(404, u"Not found"_s);
    if (path.value(1) == "start"_L1)
        return ServerAnswer::json(200, { { u"hostURL"_s, u"https://global.gotomeeting.com/host/secret"_s } });
    if (request.method == "DELETE") {
        m_meetings.remove(key);
        return { 204 };
    }
    if (request.method == "PUT") {
        m_meetings.insert(key, kept(request.json()));
        return { 204 };
    }
    QJsonObject shown = m_meetings.value(key);
    shown.insert(u"meetingId"_s, key.toLongLong());
    return list(200, { shown });
}

ServerAnswer GoToEmulator::addPerson(const ServerRequest &request, const QString &key, bool isTraining)
{
    QJsonObject person = request.json();
    if (registrants(key).contains(person.value("email"_L1).toString()))
        return refused(409, u"The user is already registered"_s);
    if (person.value("email"_L1).toString().endsWith(".invalid"_L1))
        return refused(400, u"Invalid email address"_s);
    const qint64 made = newKey();
    person.insert(u"registrantKey"_s, isTraining ? QJsonValue(QString::number(made)) : QJsonValue(made));
    person.insert(u"joinUrl"_s, u"https://global.gotowebinar.com/join/%1/%2"_s.arg(key).arg(made));
    person.insert(u"status"_s, u"APPROVED"_s);
    m_people[key].append(person);
    return ServerAnswer::json(201,
        { { u"registrantKey"_s, person.value("registrantKey"_L1) },
            { u"joinUrl"_s, person.value("joinUrl"_L1) } });
}

ServerAnswer GoToEmulator::people(
    const ServerRequest &request, const QString &key, const QString &person, bool isTraining)
{
    QList<QJsonObject> &there = m_people[key];
    if (request.method == "POST")
        return addPerson(request, key, isTraining);
    if (request.method == "DELETE") {
        const qsizetype removed = there.removeIf([&person](const QJsonObject &one) {
            return one.value("registrantKey"_L1).toVariant().toString() == person;
        });
        return removed > 0 ? ServerAnswer { 204 } : refused(404, u"Not found"_s);
    }
    const QUrlQuery query = request.queryItems();
    const int limit = std::min(pageSize, std::max(1, query.queryItemValue(u"limit"_s).toInt()));
    const int page = query.queryItemValue(u"page"_s).toInt();
    QJsonArray shown;
    for (const QJsonObject &one : isTraining ? there : there.mid(qsizetype(page) * limit, limit))
        shown.append(one);
    if (isTraining || there.size() <= limit)
        return list(200, shown);
    return ServerAnswer::json(200,
        { { u"data"_s, shown }, { u"total"_s, int(there.size()) }, { u"page"_s, page }, { u"limit"_s, limit },
            { u"pageSize"_s, int(shown.size()) } });
}

} // namespace support
