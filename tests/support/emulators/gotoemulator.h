// GoTo's webinars, trainings and meetings as far as Meetwright needs them, with a memory. Keys are above
// 2^53.
#pragma once

#include "base/clock.h"
#include "support/httpserver.h"

#include <QJsonArray>
#include <QMap>
#include <QSet>

#include <chrono>

namespace support {

class GoToEmulator {
public:
    explicit GoToEmulator(const base::Clock &clock);

    HttpServer server; // faults are switched on here

    static constexpr auto organizer = "9007199254740993";

    int webinars() const { return int(m_webinars.size()); } // that are there now
    int trainings() const { return int(m_trainings.size()); }
    int meetings() const { return int(m_meetings.size()); }
    int created = 0; // all events that were ever made
    QJsonObject webinar(const QString &key) const { return m_webinars.value(key); }
    QJsonObject training(const QString &key) const { return m_trainings.value(key); }
    QJsonObject meeting(const QString &key) const { return m_meetings.value(key); }
    QStringList registrants(const QString &key) const; // addresses
    void addWebinarsThere(int count, const QString &startTime); // by the host, there
    QString addMeetingThere(const QJsonObject &asked);
    void forget(const QString &key); // removed there
    void setRunning(const QString &key) { m_running.insert(key); }

    QSet<QByteArray> expiredTokens; // answered with 403, as GoTo documents it
    std::chrono::seconds clockAhead {}; // of the Date header
    int pageSize = 200;
    int rateLimited = 0; // requests answered with 429, without headers
    bool staleAfterPut = false; // a changed webinar is told as it was before

private:
    ServerAnswer handle(const ServerRequest &request);
    ServerAnswer answer(const ServerRequest &request);
    ServerAnswer webinars(const ServerRequest &request, const QStringList &path);
    ServerAnswer newWebinar(const QJsonObject &asked);
    ServerAnswer webinarList(const ServerRequest &request);
    ServerAnswer trainings(const ServerRequest &request, const QStringList &path);
    ServerAnswer meetings(const ServerRequest &request, const QStringList &path);
    ServerAnswer people(
        const ServerRequest &request, const QString &key, const QString &person, bool isTraining);
    ServerAnswer addPerson(const ServerRequest &request, const QString &key, bool isTraining);
    qint64 newKey() { return m_lastKey += 2; }

    const base::Clock &m_clock;
    QMap<QString, QJsonObject> m_webinars;
    QMap<QString, QJsonObject> m_trainings;
    QMap<QString, QJsonObject> m_meetings;
    QMap<QString, QList<QJsonObject>> m_people;
    QSet<QString> m_running;
    qint64 m_lastKey = 9'007'199'254'740'993;
};

} // namespace support
