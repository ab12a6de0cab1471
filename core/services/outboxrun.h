#pragma once

#include "base/async.h"
#include "base/clock.h"
#include "base/random.h"
#include "services/jobsender.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace store {
class DatabaseThread;
}

namespace services {

// The outbox's motor: takes a job, has it sent, settles it, takes the next. Four accounts at most at the same
// time, one job of each; an account whose provider said when to come again rests until then.
class OutboxRun : public QObject {
    Q_OBJECT

public:
    OutboxRun(store::DatabaseThread &database, secrets::SecretStore &secrets, ProviderDesk &desk,
        const base::Clock &clock, base::Random &random);

    void begin();
    void stop();
    // Something may be due now.
    void look();
    void leaveAlone(QSet<model::AccountKey> accounts) { m_leftAlone = std::move(accounts); }

Q_SIGNALS:
    void idle();

private:
    void take();
    void taken(const base::Result<std::optional<OutboxJob>> &job);
    void send(const OutboxJob &job);
    void settle(const OutboxJob &job, const JobSender::Answers &answers);
    void settled(const OutboxJob &job, const JobSender::Answers &answers);
    void rest();
    void sleepUntil(std::optional<base::Instant> due);
    std::vector<model::AccountKey> held() const;

    store::DatabaseThread &m_database;
    const base::Clock &m_clock;
    base::Random &m_random;
    JobSender m_sender;
    QTimer m_timer;
    QSet<model::AccountKey> m_busy;
    QSet<model::AccountKey> m_leftAlone;
    QHash<model::AccountKey, base::Instant> m_restUntil;
    bool m_on = false;
    bool m_taking = false;
    bool m_lookAgain = false;
};

} // namespace services
