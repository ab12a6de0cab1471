#include "services/checkinrun.h"

#include "services/eitherway.h"
#include "services/providerdesk.h"
#include "services/settingvalues.h"
#include "store/checkinstore.h"
#include "store/connection.h"
#include "store/databasethread.h"

#include <algorithm>

namespace services {

using namespace std::chrono_literals;
using base::Async;
using base::ErrorKind;
using base::Instant;
using base::Result;
using model::CheckInTry;
using model::SessionKey;
using providers::WhoCame;

namespace {

// The timer never sleeps longer, so that a clock that was set is noticed.
constexpr auto LongestSleep = 1h;
// So long nobody else asks what was taken; after a crash it is asked again then.
constexpr auto Lease = 10min;

// What is due, taken, so that no other program on this database asks too.
Result<std::vector<CheckInTry>> takeDue(
    store::Connection &connection, base::Random &random, Instant now, const QSet<model::AccountKey> &others)
{
    store::CheckInStore tries(connection);
    auto waiting = tries.waiting();
    if (!waiting)
        return waiting;
    std::vector<CheckInTry> due;
    for (const CheckInTry &one : *waiting) {
        if (one.nextAt && *one.nextAt > now)
            break;
        const auto target = checkInTarget(connection, random, one.session, one.start, now);
        if (target && others.contains(target->meeting.account.key))
            continue;
        auto taken = tries.take(one, now + Lease);
        if (!taken)
            return base::passOn(taken);
        if (*taken)
            due.push_back(one);
    }
    return due;
}

} // namespace

CheckInRun::CheckInRun(store::DatabaseThread &database, ProviderDesk &desk,
    const settings::Settings &settings, const base::Clock &clock, base::Random &random)
    : m_database(database), m_desk(desk), m_settings(settings), m_clock(clock), m_random(random)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &CheckInRun::askDue);
    m_sampling.setInterval(SampleEvery);
    m_sampling.setTimerType(Qt::CoarseTimer);
    connect(&m_sampling, &QTimer::timeout, this, &CheckInRun::sample);
}

void CheckInRun::begin()
{
    m_begun = true;
    wakeUp();
}

void CheckInRun::stop()
{
    m_begun = false;
    m_timer.stop();
    m_sampling.stop();
}

void CheckInRun::wakeUp()
{
    if (!m_begun)
        return;
    askDue();
    sample();
}

Async<CheckInReport> CheckInRun::run(const SessionKey &session, Instant start)
{
    const auto target = m_database.read(
        [&random = m_random, session, start, now = m_clock.now()](store::Connection &connection) {
            return checkInTarget(connection, random, session, start, now);
        });
    return base::andThen(target, this, [this](const CheckInTarget &found) { return ask(found); });
}

void CheckInRun::cancel(const SessionKey &session, Instant start)
{
    m_tickets.erase({ session, start });
    const auto forgotten = m_database.run([session, start](store::Connection &connection) -> Result<bool> {
        store::CheckInStore tries(connection);
        auto one = tries.of(session, start);
        if (!one)
            return base::passOn(one);
        if (!*one || (*one)->state != model::CheckInState::Waiting)
            return false;
        if (auto done = tries.forget(session, start); !done)
            return base::passOn(done);
        return true;
    });
    base::whenDone(forgotten, this, [this](const Result<bool> &) { plan(); });
}

bool CheckInRun::isCurrent(const Occurrence &occurrence, int ticket) const
{
    const auto running = m_tickets.find(occurrence);
    return running != m_tickets.end() && running->second == ticket;
}

Async<CheckInReport> CheckInRun::ask(const CheckInTarget &target)
{
    const Occurrence occurrence { target.session.key, target.occurrence.start };
    const int ticket = ++m_lastTicket;
    m_tickets.insert_or_assign(occurrence, ticket);
    Q_EMIT progress(occurrence.first, occurrence.second, CheckInStep::Asking, 0);
    const auto kept = eitherWay<CheckInReport>(
        whoCame(target), this, [this, target, occurrence, ticket](const Result<WhoCame> &came) {
            if (!isCurrent(occurrence, ticket))
                return failed<CheckInReport>({ ErrorKind::Cancelled, QStringLiteral("cancelled") });
            Q_EMIT progress(occurrence.first, occurrence.second, CheckInStep::Matching,
                came ? int(came->visits.size()) : 0);
            return keep(target, came);
        });
    return eitherWay<CheckInReport>(
        kept, this, [this, occurrence, ticket](const Result<CheckInReport> &report) {
            if (isCurrent(occurrence, ticket))
                m_tickets.erase(occurrence);
            plan();
            if (report) {
                Q_EMIT progress(occurrence.first, occurrence.second, CheckInStep::Done, report->participants);
                Q_EMIT finished(*report);
            }
            return base::ready<CheckInReport>(report);
        });
}

Async<WhoCame> CheckInRun::whoCame(const CheckInTarget &target)
{
    return base::andThen(m_desk.provider(target.meeting.account), this,
        [this, target](const std::shared_ptr<providers::MeetingProvider> &provider) {
            return keeping(provider, provider->whoCame(target.meeting.meeting.ref, target.window), this);
        });
}

// An error of the provider is kept for the next try, and told.
Async<CheckInReport> CheckInRun::keep(const CheckInTarget &target, const Result<WhoCame> &came)
{
    const Instant now = m_clock.now();
    const QString who = hostName(m_settings);
    if (came) {
        const bool samples = target.meeting.whileRunning && !came->visits.empty();
        return m_database.run([target, came = *came, who, now, samples](store::Connection &connection) {
            return samples ? keepSample(connection, target, came, now)
                           : keepWhoCame(connection, target, came, who, now);
        });
    }
    const base::Error &error = came.error();
    const auto kept = m_database.run([target, error, who, now](store::Connection &connection) {
        return keepFailure(connection, target, error, who, now);
    });
    return base::andThen(kept, this, [error](const CheckInReport &report) -> Result<CheckInReport> {
        if (report.again)
            return report;
        return tl::unexpected<base::Error>(error);
    });
}

// Sleeps until the next try.
void CheckInRun::plan()
{
    if (!m_begun)
        return;
    const auto waiting = m_database.read(
        [](store::Connection &connection) { return store::CheckInStore(connection).waiting(); });
    base::whenDone(waiting, this, [this](const Result<std::vector<CheckInTry>> &tries) {
        if (!m_begun)
            return;
        std::chrono::seconds wait = LongestSleep;
        if (tries && !tries->empty() && tries->front().nextAt)
            wait = *tries->front().nextAt - m_clock.now();
        m_timer.start(std::clamp<std::chrono::seconds>(wait, 1s, LongestSleep));
    });
}

void CheckInRun::askDue()
{
    if (!m_begun)
        return;
    const auto due = m_database.run(
        [&random = m_random, now = m_clock.now(), others = m_others](
            store::Connection &connection) { return takeDue(connection, random, now, others); });
    base::whenDone(due, this, [this](const Result<std::vector<CheckInTry>> &tries) {
        if (tries)
            for (const CheckInTry &one : *tries)
                run(one.session, one.start);
        plan();
    });
}

void CheckInRun::lookAtRunning()
{
    if (!m_sampling.isActive())
        sample();
}

void CheckInRun::sample()
{
    if (!m_begun || m_isSampling)
        return;
    m_isSampling = true;
    const auto running
        = m_database.read([&random = m_random, now = m_clock.now()](
                              store::Connection &connection) { return sampledNow(connection, random, now); });
    base::whenDone(running, this, [this](const Result<std::vector<CheckInTarget>> &targets) {
        m_isSampling = false;
        if (!m_begun)
            return;
        if (!targets || targets->empty())
            return m_sampling.stop();
        if (!m_sampling.isActive())
            m_sampling.start();
        for (const CheckInTarget &target : *targets) {
            if (m_others.contains(target.meeting.account.key))
                continue;
            base::whenDone(whoCame(target), this, [this, target](const Result<WhoCame> &came) {
                if (came && !came->visits.empty()) // one look in vain is no reason to say anything
                    keep(target, came);
            });
        }
    });
}

} // namespace services
