#pragma once

#include "services/checkinwork.h"

#include <QSet>
#include <QTimer>

#include <map>

#include <functional>

namespace services {

// The check-in's motor: asks providers, keeps what they say, and asks again by one timer what was not ready.
class CheckInRun : public QObject {
    Q_OBJECT

public:
    CheckInRun(store::DatabaseThread &database, ProviderDesk &desk, const settings::Settings &settings,
        const base::Clock &clock, base::Random &random);

    void begin();
    void stop();
    void leaveAlone(const QSet<model::AccountKey> &accounts) { m_others = accounts; }
    void wakeUp();

    base::Async<CheckInReport> run(const model::SessionKey &session, base::Instant start);
    void cancel(const model::SessionKey &session, base::Instant start);
    void lookAtRunning(); // unless that is done every minute already

Q_SIGNALS:
    void progress(
        const model::SessionKey &session, base::Instant start, services::CheckInStep step, int people);
    void finished(const services::CheckInReport &report);

private:
    using Occurrence = std::pair<model::SessionKey, base::Instant>;

    bool isCurrent(const Occurrence &occurrence, int ticket) const;
    base::Async<CheckInReport> ask(const CheckInTarget &target);
    base::Async<providers::WhoCame> whoCame(const CheckInTarget &target);
    base::Async<CheckInReport> keep(
        const CheckInTarget &target, const base::Result<providers::WhoCame> &came);
    void plan();
    void askDue();
    void sample();

    store::DatabaseThread &m_database;
    ProviderDesk &m_desk;
    const settings::Settings &m_settings;
    const base::Clock &m_clock;
    base::Random &m_random;
    QTimer m_timer; // until the next try
    QTimer m_sampling; // while something runs that has to be looked at
    std::map<Occurrence, int> m_tickets; // what runs; another number: it was cancelled
    int m_lastTicket = 0;
    QSet<model::AccountKey> m_others; // asked by another program
    bool m_begun = false;
    bool m_isSampling = false;
};

} // namespace services
