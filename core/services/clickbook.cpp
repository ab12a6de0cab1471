#include "services/clickbook.h"

#include "base/logging.h"
#include "schedule/occurrences.h"
#include "store/clickstore.h"
#include "store/connection.h"
#include "store/databasethread.h"

using namespace std::chrono_literals;

namespace services {

using base::Instant;
using base::logServices;
using base::Result;

namespace {

constexpr size_t mostAtOnce = 500; // others want the database too
constexpr size_t mostWaiting = 50'000;
constexpr auto overtime = 3h; // after which a host has only forgotten to end it

} // namespace

Instant occurrenceFor(const model::Session &session, Instant now)
{
    if (session.runningSince) {
        const auto running = schedule::currentOrNext(session, std::min(*session.runningSince, now));
        if (running && now < running->end + overtime)
            return running->start;
    }
    auto found = schedule::currentOrNext(session, now);
    if (!found)
        found = schedule::lastBefore(session, now);
    return found ? found->start : Instant();
}

ClickBook::ClickBook(store::DatabaseThread &database, const base::Clock &clock)
    : m_database(database), m_clock(clock)
{
}

void ClickBook::note(const model::Session &session, const model::RegistrantKey &person, Seen seen)
{
    if (m_waiting.size() >= mostWaiting)
        return;
    const Instant now = m_clock.now();
    m_waiting.push_back({ session.key, person, occurrenceFor(session, now), now, seen == Seen::CameIn });
    if (!m_writing)
        writeNext();
}

void ClickBook::writeNext()
{
    Batch batch;
    while (!m_waiting.empty() && batch.size() < mostAtOnce) {
        batch.push_back(m_waiting.front());
        m_waiting.pop_front();
    }
    m_writing = !batch.empty();
    if (!m_writing)
        return;
    base::whenDone(write(batch), this, [this, batch](const Result<bool> &done) {
        if (!done)
            writeEach(batch);
        writeNext();
    });
}

base::Async<bool> ClickBook::write(const Batch &batch)
{
    return m_database.run([batch](store::Connection &connection) -> Result<bool> {
        store::ClickStore clicks(connection);
        for (const model::Click &click : batch) {
            if (auto added = clicks.add(click); !added)
                return base::passOn(added);
        }
        return true;
    });
}

// Of a session that was erased meanwhile there is nothing to note, which is not the others' fault.
void ClickBook::writeEach(const Batch &batch)
{
    for (const model::Click &click : batch) {
        base::whenDone(write({ click }), this, [](const Result<bool> &done) {
            if (!done)
                qCWarning(logServices) << "a click was not noted:" << done.error().detail;
        });
    }
}

} // namespace services
