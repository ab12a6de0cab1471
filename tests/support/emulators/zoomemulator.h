// Zoom as far as its documents describe it, in the test's process: meetings and webinars with occurrences,
// registrants, pages, limits and errors. Says what is there, so that a test can count it.
#pragma once

#include "base/clock.h"
#include "support/httpserver.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <map>
#include <optional>
#include <vector>

namespace support {

class ZoomEmulator {
public:
    struct Person {
        QString id;
        QString email;
        QString firstName;
        QString lastName;
        QString status; // approved, pending, denied, cancelled
    };

    struct Occurrence {
        QString id;
        QString start; // UTC with Z
        int duration = 0;
        bool deleted = false;
    };

    // One time that a meeting was held, and its report's rows.
    struct Held {
        QString uuid;
        base::Instant start {};
        QJsonArray participants;
        bool hasReport = true; // false: not there yet
    };

    struct Meeting {
        qint64 id = 0;
        bool isWebinar = false;
        QJsonObject said; // as made and changed
        std::vector<Occurrence> occurrences;
        std::vector<Person> people;
        bool running = false;
        std::vector<Held> held;
    };

    // What it does otherwise than the documents' ordinary case.
    struct Habits {
        int writesPerDay = 100;
        int addsPerPersonAndDay = 3;
        int requestsPerSecond = 0; // 0: not limited
        bool tellsRetryAfter = true;
        int largestPage = 300;
        int agendaInLists = 250;
        bool addTakesBack = false; // whether POST alone revives who was cancelled
        int mostPeople = 4999;
        QStringList missingScopes; // refused with 4711 where a request needs one of them
        bool reportsNeedAPaidPlan = false; // no reports; past meetings only
        std::chrono::seconds ahead {}; // its clock against ours
    };

    explicit ZoomEmulator(const base::Clock &clock);

    HttpServer &server() { return m_server; }
    QHash<QString, QUrl> routes() const; // for net::HttpChannel

    Habits habits;
    QByteArray newToken(); // valid for an hour
    void forgetTokens(); // every request is a 401 until there is a new one
    void forgetPages(); // the page tokens given so far have expired

    // What is there.
    const std::map<qint64, Meeting> &meetings() const { return m_meetings; }
    int meetingsMarked(const QString &mark) const; // whose agenda has this text
    std::vector<Person> registrants(qint64 meeting, const QString &status = {}) const;
    int count(const QByteArray &method, const QByteArray &pathEnd) const; // requests that came

    // What happens at Zoom, by another hand.
    qint64 add(const QJsonObject &meeting, bool isWebinar = false);
    void remove(qint64 meeting) { m_meetings.erase(meeting); }
    Meeting *find(qint64 meeting);
    // A report's row, times in minutes from `start`.
    static QJsonObject participant(const QString &name, const QString &email, base::Instant start, int joined,
        int left, const QString &registrant = {}, const QString &userId = {});

    static inline const QString hostEmail = QStringLiteral("host@example.com");

private:
    struct Call;

    ServerAnswer answer(const ServerRequest &request);
    ServerAnswer answerApi(const Call &call);
    ServerAnswer token(const ServerRequest &request);
    ServerAnswer list(const Call &call, bool webinars);
    ServerAnswer create(const Call &call, bool isWebinar);
    ServerAnswer one(const Call &call, Meeting &meeting);
    ServerAnswer read(const Call &call, const Meeting &meeting) const;
    ServerAnswer change(const Call &call, Meeting &meeting);
    ServerAnswer erase(const Call &call, Meeting &meeting);
    ServerAnswer people(const Call &call, Meeting &meeting);
    ServerAnswer past(const Call &call); // past_meetings, past_webinars
    ServerAnswer participants(const Call &call, const QByteArray &id);
    ServerAnswer addPeople(const Call &call, Meeting &meeting, bool isBatch);
    ServerAnswer setStatus(const Call &call, Meeting &meeting);
    std::optional<ServerAnswer> tooMany(const Call &call);
    ServerAnswer daily(int limit, const QString &what) const;
    ServerAnswer page(const Call &call, const QString &name, const QJsonArray &all);
    std::optional<ServerAnswer> addOne(Meeting &meeting, const QJsonObject &given, QJsonObject &taken);
    QJsonObject described(const Meeting &meeting, bool withSecrets) const;
    base::Instant now() const { return m_clock.now() + habits.ahead; }

    const base::Clock &m_clock;
    std::map<qint64, Meeting> m_meetings;
    std::map<QByteArray, base::Instant> m_tokens; // until
    std::map<QString, int> m_pages; // token -> offset
    std::map<QString, int> m_counted; // by what and day
    std::map<base::Instant, int> m_perSecond;
    int m_lastId = 0;
    HttpServer m_server;
};

} // namespace support
