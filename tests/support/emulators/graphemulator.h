// Microsoft Graph as far as Teams needs it, with a memory: what is made twice is there twice.
#pragma once

#include "base/clock.h"
#include "support/httpserver.h"

#include <QJsonArray>
#include <QMap>
#include <QSet>
#include <QStringList>

namespace support {

class GraphEmulator {
public:
    explicit GraphEmulator(const base::Clock &clock);

    HttpServer server; // faults are switched on here

    // What the host would count in the calendar and the webinar list; cancelled ones do not count.
    int events() const { return int(m_events.size()); }
    int meetings() const { return int(m_meetings.size()); }
    int webinars() const; // drafts too
    int publishedWebinars() const;
    QJsonObject event(const QString &id) const { return m_events.value(id); }
    QJsonObject meeting(const QString &id) const { return m_meetings.value(id); }
    QJsonArray registrations(const QString &webinar) const { return m_registrations.value(webinar); }
    bool isOnline(const QString &event) const; // false once Teams' part of the body is gone
    void removeEvent(const QString &id) { m_events.remove(id); } // by the host, there
    // The occurrences of a series: as many as given, a week apart.
    void addOccurrences(const QString &series, int count);

    QSet<QByteArray> expiredTokens; // answered with 401
    std::chrono::seconds clockAhead {}; // of the Date header
    int pageSize = 100;
    int linkAfterReads = 0; // how often an event is read before it has its link
    bool forgetsTransactions = false; // the published retention is none
    bool refusesNextPageOnce = false;

    ServerAnswer handle(const ServerRequest &request); // also for a second server on the same memory

private:
    ServerAnswer events(const ServerRequest &request, const QStringList &path);
    ServerAnswer newEvent(const ServerRequest &request);
    ServerAnswer instances(const ServerRequest &request, const QString &series);
    ServerAnswer meetings(const ServerRequest &request, const QStringList &path);
    ServerAnswer webinars(const ServerRequest &request, const QStringList &path);
    ServerAnswer webinarRegistrations(const ServerRequest &request, const QStringList &path);
    ServerAnswer page(const ServerRequest &request, const QList<QJsonObject> &all);
    QJsonObject shown(const QString &id, const ServerRequest &request);
    QString newId(const QString &kind);

    const base::Clock &m_clock;
    QMap<QString, QJsonObject> m_events; // also occurrences that were made by addOccurrences
    QMap<QString, QByteArray> m_transactions; // transactionId -> the body it was used with
    QMap<QString, QJsonObject> m_meetings;
    QMap<QString, QJsonObject> m_webinars;
    QMap<QString, QJsonArray> m_registrations;
    QMap<QString, QJsonObject> m_occurrences;
    QMap<QString, int> m_reads;
    int m_made = 0;
};

} // namespace support
