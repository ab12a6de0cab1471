// Google Calendar and Meet as far as Meetwright needs them, with a memory.
#pragma once

#include "base/clock.h"
#include "support/httpserver.h"

#include <QJsonArray>
#include <QMap>
#include <QSet>
#include <QStringList>

namespace support {

class GoogleEmulator {
public:
    explicit GoogleEmulator(const base::Clock &clock);

    HttpServer server; // faults are switched on here

    int events() const; // that were not deleted
    int spaces() const { return int(m_spaces.size()); }
    QJsonObject event(const QString &id) const { return m_events.value(id); }
    QJsonObject space(const QString &name) const { return m_spaces.value(name); }
    void removeEvent(const QString &id); // by the host, there: keeps its ID
    void forgetEvent(const QString &id) { m_events.remove(id); } // long after
    void answerInvitation(const QString &event, const QString &address, const QString &response);
    void addOccurrences(const QString &series, int count); // a week apart

    QSet<QByteArray> expiredTokens;
    std::chrono::seconds clockAhead {}; // of the Date header
    int pendingReads = 0; // how often a conference is "pending" before it is there
    int failedConferences = 0; // requests for a conference that fail
    int pageSize = 100;
    bool refusesNextPageOnce = false;
    int rateLimited = 0; // requests answered with 403 rateLimitExceeded

private:
    ServerAnswer handle(const ServerRequest &request);
    ServerAnswer events(const ServerRequest &request, const QStringList &path);
    ServerAnswer newEvent(const ServerRequest &request);
    ServerAnswer instances(const ServerRequest &request, const QString &series);
    ServerAnswer spaces(const ServerRequest &request, const QStringList &path);
    void askForConference(QJsonObject &event, const ServerRequest &request);
    QJsonObject shown(const QString &id);

    const base::Clock &m_clock;
    QMap<QString, QJsonObject> m_events;
    QMap<QString, QJsonObject> m_occurrences;
    QMap<QString, QJsonObject> m_spaces;
    QSet<QString> m_conferenceRequests;
    int m_made = 0;
};

} // namespace support
