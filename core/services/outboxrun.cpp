#include "services/outboxrun.h"

#include "store/databasethread.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace services {

using base::Instant;
using base::Result;

namespace {

constexpr int accountsAtOnce = 4;
constexpr std::chrono::milliseconds longestSleep = 1h; // a clock that is set back is noticed
constexpr std::chrono::milliseconds afterTrouble = 1min; // with the database

} // namespace

OutboxRun::OutboxRun(store::DatabaseThread &database, secrets::SecretStore &secrets, ProviderDesk &desk,
    const base::Clock &clock, base::Random &random)
    : m_database(database), m_clock(clock), m_random(random), m_sender(secrets, desk, clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &OutboxRun::look);
}

void OutboxRun::begin()
{
    m_on = true;
    look();
}

void OutboxRun::stop()
{
    m_on = false;
    m_timer.stop();
}

void OutboxRun::look()
{
    m_lookAgain = m_taking;
    if (m_on && !m_taking)
        take();
}

std::vector<model::AccountKey> OutboxRun::held() const
{
    std::vector<model::AccountKey> accounts(m_busy.begin(), m_busy.end());
    accounts.insert(accounts.end(), m_leftAlone.begin(), m_leftAlone.end());
    const Instant now = m_clock.now();
    for (auto it = m_restUntil.begin(); it != m_restUntil.end(); ++it)
        if (it.value() > now)
            accounts.push_back(it.key());
    return accounts;
}

void OutboxRun::take()
{
    if (m_busy.size() >= accountsAtOnce)
        return;
    m_taking = true;
    const auto job = m_database.run(
        [&random = m_random, now = m_clock.now(), held = held()](
            store::Connection &connection) { return takeJob(connection, random, now, held); });
    base::whenDone(job, this, [this](const auto &taking) { taken(taking); });
}

void OutboxRun::taken(const Result<std::optional<OutboxJob>> &job)
{
    m_taking = false;
    if (!job) {
        m_timer.start(afterTrouble);
        return;
    }
    if (*job) {
        send(**job);
        return look();
    }
    if (std::exchange(m_lookAgain, false))
        return look();
    rest();
}

void OutboxRun::send(const OutboxJob &job)
{
    m_busy.insert(job.account.key);
    base::whenDone(m_sender.send(job), this, [this, job](const Result<JobSender::Answers> &answers) {
        settle(job,
            answers ? *answers : JobSender::Answers(job.effects.size(), EffectAnswer { answers.error() }));
    });
}

void OutboxRun::settle(const OutboxJob &job, const JobSender::Answers &answers)
{
    const auto done = m_database.run(
        [&random = m_random, job, answers, now = m_clock.now()](
            store::Connection &connection) { return settleJob(connection, random, job, answers, now); });
    // Where it could not be written, the lease runs out and it is looked for.
    base::whenDone(done, this, [this, job, answers](const Result<bool> &) { settled(job, answers); });
}

void OutboxRun::settled(const OutboxJob &job, const JobSender::Answers &answers)
{
    m_busy.remove(job.account.key);
    for (const EffectAnswer &answer : answers)
        if (answer.error && answer.error->notBefore)
            m_restUntil[job.account.key] = std::max(m_restUntil[job.account.key], *answer.error->notBefore);
    look();
}

void OutboxRun::rest()
{
    const auto due = m_database.read(
        [held = held()](store::Connection &connection) { return nextJobDue(connection, held); });
    base::whenDone(due, this, [this](const Result<std::optional<Instant>> &instant) {
        if (!m_on || m_taking)
            return;
        sleepUntil(instant ? *instant : std::nullopt);
        if (m_busy.isEmpty() && (!instant || !*instant || **instant > m_clock.now()))
            Q_EMIT idle();
    });
}

void OutboxRun::sleepUntil(std::optional<Instant> due)
{
    const Instant now = m_clock.now();
    for (const Instant until : std::as_const(m_restUntil))
        if (until > now && (!due || until < *due))
            due = until;
    if (!due)
        return m_timer.stop();
    m_timer.start(std::clamp<std::chrono::milliseconds>(*due - now, 10ms, longestSleep));
}

} // namespace services
