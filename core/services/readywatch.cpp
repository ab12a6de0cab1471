#include "services/readywatch.h"

#include "services/sessionservice.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace services {

using base::Instant;
using base::Result;

namespace {

constexpr auto ahead = 15min;
constexpr auto readAhead = std::chrono::days(1);
// A timer's clock stands still while the computer sleeps: soon after waking it is looked at again.
constexpr auto tickEvery = 5min;

QString nameOf(const model::SessionRow &row)
{
    return row.key.toString() + u' ' + QString::number(row.start->time_since_epoch().count());
}

} // namespace

ReadyWatch::ReadyWatch(ReadyCheck &ready, SessionService &sessions, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_ready(ready), m_sessions(sessions), m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ReadyWatch::tick);
    connect(&m_sessions, &SessionService::sessionsChanged, this, &ReadyWatch::look);
}

void ReadyWatch::begin()
{
    m_begun = true;
    look();
}

void ReadyWatch::wakeUp()
{
    look();
}

void ReadyWatch::look()
{
    if (!m_begun)
        return;
    const int asked = ++m_asked;
    const Instant now = m_clock.now();
    base::whenDone(m_sessions.occurrencesBetween(now, now + readAhead), this,
        [this, asked](const Result<std::vector<model::SessionRow>> &rows) {
            if (asked == m_asked)
                take(rows.value_or(std::vector<model::SessionRow>()));
        });
}

void ReadyWatch::take(const std::vector<model::SessionRow> &rows)
{
    const Instant now = m_clock.now();
    m_next.reset();
    QSet<QString> stillDone;
    for (const model::SessionRow &row : rows) {
        if (!row.start || *row.start <= now || row.running)
            continue;
        const QString name = nameOf(row);
        if (*row.start - ahead > now)
            m_next = std::min(m_next.value_or(*row.start - ahead), *row.start - ahead);
        else if (!m_done.contains(name))
            check(row);
        if (*row.start - ahead <= now)
            stillDone.insert(name);
    }
    m_done = stillDone;
    const std::chrono::seconds wait = m_next ? *m_next - now : readAhead / 2;
    m_timer.start(std::clamp<std::chrono::seconds>(wait, 0s, tickEvery));
}

void ReadyWatch::check(const model::SessionRow &row)
{
    const ReadyTrouble trouble { row.key, row.topic, *row.start, {} };
    base::whenDone(m_ready.check(row.key), this, [this, trouble](const Result<ReadyReport> &report) {
        if (!report)
            return;
        Q_EMIT checked(*report);
        if (report->ready())
            return;
        ReadyTrouble found = trouble;
        found.line = report->line;
        Q_EMIT toMend(found);
    });
}

void ReadyWatch::tick()
{
    const Instant now = m_clock.now();
    if (!m_next || now >= *m_next || now + readAhead < *m_next)
        return look();
    m_timer.start(std::clamp<std::chrono::seconds>(*m_next - now, 0s, tickEvery));
}

} // namespace services
