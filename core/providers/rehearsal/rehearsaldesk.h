#pragma once

#include "base/clock.h"
#include "base/random.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QUrl>

#include <chrono>

namespace providers {

// The name requests are made out to; no such host exists (RFC 2606).
inline constexpr QLatin1StringView RehearsalHost { "rehearsal.example" };

struct RehearsalRequest {
    QByteArray method;
    QString path; // decoded
    QString query; // decoded
    QJsonObject body;
};

struct RehearsalAnswer {
    int status = 200;
    QByteArray body = {};
    QByteArray contentType = "application/json";
    std::chrono::seconds retryAfter {}; // 0: not told
    std::chrono::milliseconds delay {};
    bool lost = false; // carried out, but never answered
};

// The rehearsal's provider: keeps meetings in memory and behaves like a real one, troubles included. What a
// host can try (NEW-05): a topic with "refused" is refused until it is changed, "slow" answers late, "lost"
// is made but its answer never comes; full@... is turned away, wait@... has to be approved; the host's own
// address is refused.
class RehearsalDesk {
public:
    static constexpr int WritesPerDay = 50;
    static constexpr int PeopleAtOnce = 10;
    static constexpr int ShortestPassword = 6;
    static constexpr int LongestPassword = 10;
    static constexpr QLatin1StringView PasswordSigns { "@-_*" };
    static constexpr std::chrono::minutes StartLinkLife { 2 };
    static constexpr std::chrono::minutes ReportAfter { 5 }; // the end: then who came is complete

    RehearsalDesk(const base::Clock &clock, base::Random &random);

    void setOrigin(const QUrl &origin) { m_origin = origin; }
    RehearsalAnswer handle(const RehearsalRequest &request);

private:
    struct StartRight {
        QString meeting;
        base::Instant until;
    };

    RehearsalAnswer meetings(const RehearsalRequest &request);
    RehearsalAnswer meeting(const QString &id, const QStringList &rest, const RehearsalRequest &request);
    RehearsalAnswer attendance(const QJsonObject &meeting, const QString &query) const;
    RehearsalAnswer occurrence(
        QJsonObject &meeting, const QString &recurrenceId, const RehearsalRequest &request);
    RehearsalAnswer people(QJsonObject &meeting, const QStringList &rest, const RehearsalRequest &request);
    QJsonObject addPerson(QJsonObject &meeting, const QJsonObject &person);
    RehearsalAnswer startPage(const QString &token);
    RehearsalAnswer joinPage(const QString &id) const;
    // Counts a change; an answer where the day's are used up.
    std::optional<RehearsalAnswer> overBudget();
    QUrl address(const QString &path) const;
    QString newId();

    const base::Clock &m_clock;
    base::Random &m_random;
    QUrl m_origin;
    QMap<QString, QJsonObject> m_meetings; // by ID, as they are told
    QHash<QString, StartRight> m_startRights; // by token
    std::chrono::sys_days m_day {};
    int m_writes = 0; // on that day
};

} // namespace providers
