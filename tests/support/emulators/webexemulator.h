// Webex as far as Meetwright needs it, with a memory. Series, their occurrences and registrants are kept;
// what Webex refuses is refused (registration of a repeating meeting, a list without times far ahead, ...).
#pragma once

#include "base/clock.h"
#include "support/httpserver.h"

#include <QJsonArray>
#include <QMap>
#include <QSet>

#include <chrono>

namespace support {

class WebexEmulator {
public:
    explicit WebexEmulator(const base::Clock &clock);

    HttpServer server; // faults are switched on here

    int meetings() const { return int(m_series.size()); } // series and single ones that are there now
    int created = 0; // all that were ever made
    QString onlyId() const { return m_series.isEmpty() ? QString() : m_series.firstKey(); }
    QJsonObject meeting(const QString &id) const { return m_series.value(id); }
    QJsonObject occurrence(const QString &id) const { return m_occurrences.value(id); }
    int occurrences() const { return int(m_occurrences.size()); }
    QStringList registrants(const QString &id) const; // addresses
    QString addMeetingThere(const QJsonObject &asked); // by the host, there
    void removeThere(const QString &id);
    void addRegistrantThere(const QString &id, const QString &email, const QString &status);

    QSet<QByteArray> expiredTokens; // answered with 401
    std::chrono::seconds clockAhead {}; // of the Date header
    int pageSize = 100;
    int rateLimited = 0; // requests answered with 429
    int locked = 0; // requests answered with 423
    QByteArray retryAfter = "30"; // empty: without the header
    bool listsTags = true; // whether a list repeats the integration tags
    bool isHost = true; // whether a start link is given
    bool hasWebinars = true;
    QString scopeless; // a path that is answered with 403

private:
    ServerAnswer handle(const ServerRequest &request);
    ServerAnswer answer(const ServerRequest &request);
    ServerAnswer create(const QJsonObject &asked);
    ServerAnswer list(const ServerRequest &request);
    ServerAnswer one(const ServerRequest &request, const QString &id);
    ServerAnswer patch(const QString &id, const QJsonObject &asked);
    ServerAnswer registration(const ServerRequest &request, const QString &id);
    ServerAnswer people(const ServerRequest &request, const QString &id, const QString &action);
    ServerAnswer addPerson(const QString &id, const QJsonObject &asked);
    ServerAnswer page(const ServerRequest &request, const QJsonArray &all) const;
    void makeOccurrences(const QString &id);

    const base::Clock &m_clock;
    QMap<QString, QJsonObject> m_series;
    QMap<QString, QJsonObject> m_occurrences;
    QMap<QString, QList<QJsonObject>> m_people;
    int m_made = 0;
};

} // namespace support
