// Moves the demo's clock as if the program had run all along: it stops at everything that falls due on the
// way, so that nothing is late, left out or out of order (NEW-05).
#pragma once

#include "base/async.h"
#include "base/clock.h"
#include "base/random.h"

#include <QObject>

#include <functional>
#include <vector>

namespace store {
class DatabaseThread;
}

namespace services {

class MailReminders;
class MailService;

class RehearsalTime : public QObject {
    Q_OBJECT

public:
    // `wakeUp` tells everything else that the clock was moved.
    RehearsalTime(base::MovableClock &clock, store::DatabaseThread &database, base::Random &random,
        MailReminders &reminders, MailService &mails, std::function<void()> wakeUp,
        QObject *parent = nullptr);

    // Back, or further than a month, it leaps. While it is on its way the last wish counts.
    void moveTo(base::Instant target);
    base::Instant now() const { return m_clock.now(); }
    bool isMoving() const { return m_moving; }

Q_SIGNALS:
    void moved(base::Instant now); // one stop
    void arrived();

private:
    void begin();
    void next();
    void goTo(base::Instant instant);
    void settleMails();
    void finish();

    base::MovableClock &m_clock;
    store::DatabaseThread &m_database;
    base::Random &m_random;
    MailReminders &m_reminders;
    MailService &m_mails;
    std::function<void()> m_wakeUp;
    base::Instant m_target {};
    std::vector<base::Instant> m_stops; // the last one first
    bool m_moving = false;
    bool m_isOther = false; // the target is, since m_stops was read
    enum class Waiting : std::uint8_t { None, Reminders, Mails } m_waiting = Waiting::None;
};

} // namespace services
