// Reminders by e-mail, before each occurrence: what is planned, and the rows of what falls due (MIK-10,
// ATT-06, REG-10). One timer sleeps until the next due instant. What fell due while nothing ran is written as
// Missed and shown, never sent by itself (NEW-11). Several programs on one database may each have one: what
// one has written the others do not write again.
#pragma once

#include "base/async.h"
#include "base/clock.h"
#include "base/random.h"
#include "model/mail.h"
#include "model/session.h"
#include "services/reminderservice.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

namespace settings {
class Settings;
}
namespace store {
class DatabaseThread;
}

namespace services {

class SessionService;
struct DueBatch;
struct ReminderTerms;

// One line of the plan of an occurrence: when whom it reminds, and what became of that.
struct PlannedMail {
    model::MailReminder reminder;
    std::optional<base::WallTime> recurrenceId; // where the session repeats
    base::Instant start {};
    base::Instant at {};
    int people = 0; // who gets it, as things are now
    int sent = 0;
    int waiting = 0; // or being sent, or perhaps arrived
    int missed = 0;
    int failed = 0;
    bool needless = false;
    QString state; // for people: what became of it, or what has to be running for it
};

// What fell due while nothing ran: one entry for an occurrence and a line of the table.
struct MissedReminder {
    model::SessionKey session;
    QString topic;
    base::Instant start {};
    model::MailReminder reminder;
    int people = 0;
};

class MailReminders : public QObject {
    Q_OBJECT

public:
    struct Options {
        bool isService = false; // meetwrightd: runs on when this computer is off
        bool rehearses = false; // the demo's clock leaps: nothing is late
    };

    MailReminders(SessionService &sessions, store::DatabaseThread &database, base::Random &random,
        const settings::Settings &settings, const base::Clock &clock, QObject *parent = nullptr);

    // Whether this program can send e-mail; without it nobody is thought to.
    void setCanSend(std::function<bool()> canSend);

    // Begins to watch; call once the database is open. Before, and after stop(), it only answers.
    void begin(Options options);
    void begin() { begin(Options()); }
    void stop();
    // To be called after sleep, and when the clock was moved.
    void wakeUp();
    std::optional<base::Instant> nextDue() const { return m_nextDue; } // within the next day

    // Of the occurrence that is on and of the next ones, by start, then by time; without lines that are
    // switched off.
    base::Async<std::vector<PlannedMail>> planned(const model::SessionKey &session, int occurrences = 3);
    // Once more (REG-11), to those named or to all who are written to, in a minute: till then it can be taken
    // back. Gives how many. Rejected: the occurrence is over, or was moved or cancelled.
    base::Async<int> sendAgain(const model::SessionKey &session, base::Instant start,
        const std::vector<model::RegistrantKey> &only = {});

Q_SIGNALS:
    void changed(); // planned() may differ
    void looked(); // all that is due now has been written, and the timer is set
    void missed(const std::vector<services::MissedReminder> &reminders);
    // The host's own reminder, where no e-mail account is set up: to be shown on this computer.
    void hostReminderDue(const services::Reminder &reminder);

private:
    ReminderTerms terms() const;
    void look();
    void write(const DueBatch &batch);
    void done();
    void tellHost(base::Instant now);
    void replan();
    void plan();
    void sleep();
    void tick();

    store::DatabaseThread &m_database;
    base::Random &m_random;
    const settings::Settings &m_settings;
    const base::Clock &m_clock;
    std::function<bool()> m_canSend;
    Options m_options;
    QTimer m_timer;
    bool m_begun = false;
    bool m_looking = false;
    bool m_lookAgain = false;
    bool m_isStale = true; // m_coming is
    int m_planning = 0;
    std::vector<base::Instant> m_coming; // when something falls due in the day from m_plannedFrom on
    base::Instant m_plannedFrom {};
    base::Instant m_ticked {}; // when the clock was last looked at
    base::Instant m_lookedAt {};
    base::Instant m_hostToldUpTo {};
    std::optional<base::Instant> m_nextDue;
};

} // namespace services
