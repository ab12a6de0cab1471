// Tells the host before a session (APP-04). One timer sleeps until the next due instant; nothing polls.
// What was missed while the computer slept is listed once, not fired (NEW-11).
#pragma once

#include "base/async.h"
#include "base/clock.h"
#include "base/random.h"
#include "model/session.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <vector>

namespace desktop {
class Notifier;
}
namespace settings {
class Settings;
}
namespace store {
class DatabaseThread;
}

namespace services {

class SessionService;

struct Reminder {
    model::SessionKey session;
    QString topic;
    base::Instant start {}; // of the occurrence
    base::Instant due {};
};

class ReminderService : public QObject {
    Q_OBJECT

public:
    ReminderService(SessionService &sessions, store::DatabaseThread &database, base::Random &random,
        desktop::Notifier &notifier, const settings::Settings &settings, const base::Clock &clock,
        QObject *parent = nullptr);

    // Begins to watch; call once the database is open.
    void begin();
    // To be called after sleep, and when the clock was moved.
    void wakeUp();
    std::optional<base::Instant> nextDue() const; // within the next hour
    // One that fell due elsewhere: the host's own reminder by e-mail, where none can be sent.
    void tellNow(const services::Reminder &reminder);

Q_SIGNALS:
    void due(const services::Reminder &reminder);
    void missed(const std::vector<services::Reminder> &reminders); // their sessions are on or already over
    void startWanted(const model::SessionKey &key); // the host pressed Start in a notification
    void showWanted(const model::SessionKey &key); // the host clicked it

private:
    void plan();
    void tell(std::vector<Reminder> reminders);
    void notify(const Reminder &reminder);
    void onAction(const QString &id, const QString &action);

    store::DatabaseThread &m_database;
    base::Random &m_random;
    desktop::Notifier &m_notifier;
    const settings::Settings &m_settings;
    const base::Clock &m_clock;
    QTimer m_timer;
    bool m_begun = false;
    base::Instant m_seenUpTo {};
    std::optional<base::Instant> m_nextDue;
    std::vector<Reminder> m_snoozed;
    QHash<QString, Reminder> m_shown; // by notification ID
};

} // namespace services
