// Runs the ready check by itself a quarter of an hour before each session (NEW-08): what is to be mended is
// said, what is in order stays quiet.
#pragma once

#include "base/clock.h"
#include "model/sessionrow.h"
#include "services/readycheck.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace services {

class SessionService;

// What the check found before a session.
struct ReadyTrouble {
    model::SessionKey session;
    QString topic;
    base::Instant start {};
    QString line; // the first thing to mend
};

class ReadyWatch : public QObject {
    Q_OBJECT

public:
    ReadyWatch(
        ReadyCheck &ready, SessionService &sessions, const base::Clock &clock, QObject *parent = nullptr);

    // Begins to watch; call once the database is open.
    void begin();
    // To be called after sleep, and when the clock was moved.
    void wakeUp();
    std::optional<base::Instant> nextCheck() const { return m_next; } // within the next day

Q_SIGNALS:
    void checked(const services::ReadyReport &report);
    void toMend(const services::ReadyTrouble &trouble);

private:
    void look();
    void take(const std::vector<model::SessionRow> &rows);
    void check(const model::SessionRow &row);
    void tick();

    ReadyCheck &m_ready;
    SessionService &m_sessions;
    const base::Clock &m_clock;
    QTimer m_timer;
    bool m_begun = false;
    int m_asked = 0;
    std::optional<base::Instant> m_next;
    QSet<QString> m_done; // session and start
};

} // namespace services
