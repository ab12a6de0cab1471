#include "services/registrationqueue.h"

#include "store/databasethread.h"

namespace services {

using base::Async;
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

constexpr size_t mostAtOnce = 200; // others want the database too
constexpr size_t mostWaiting = 20'000;

void answer(const std::shared_ptr<QPromise<Result<bool>>> &promise, Result<bool> result)
{
    promise->addResult(std::move(result));
    promise->finish();
}

} // namespace

RegistrationQueue::RegistrationQueue(store::DatabaseThread &database, const base::Clock &clock)
    : m_database(database), m_clock(clock)
{
}

Async<bool> RegistrationQueue::submit(
    const Registration &registration, const AttendeeKeys &keys, const QString &host)
{
    if (m_waiting.size() >= mostWaiting)
        return base::ready<bool>(tl::unexpected<Error>(Error { ErrorKind::Transient,
            QStringLiteral("too many registrations at once"), {}, m_clock.now() + std::chrono::seconds(5) }));
    Waiting waiting { registration, keys, host, std::make_shared<QPromise<Result<bool>>>() };
    waiting.answer->start();
    auto future = waiting.answer->future();
    m_waiting.push_back(std::move(waiting));
    if (!m_writing) {
        m_writing = true; // in the next turn, so that what came in this one goes along
        QMetaObject::invokeMethod(
            this, [this] { writeNext(); }, Qt::QueuedConnection);
    }
    return future;
}

void RegistrationQueue::writeNext()
{
    Batch batch;
    while (!m_waiting.empty() && batch.size() < mostAtOnce) {
        batch.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
    }
    m_writing = !batch.empty();
    if (m_writing)
        write(batch, Then::Next);
}

void RegistrationQueue::write(const Batch &batch, Then then)
{
    const auto written = m_database.run(
        [batch, now = m_clock.now()](store::Connection &connection) -> Result<std::vector<Registered>> {
            Registering registering(connection, batch.front().keys, batch.front().host, now);
            std::vector<Registered> outcomes;
            for (const Waiting &one : batch) {
                auto outcome = registering.add(one.registration);
                if (!outcome)
                    return base::passOn(outcome);
                outcomes.push_back(std::move(*outcome));
            }
            if (auto finished = registering.finish(); !finished)
                return base::passOn(finished);
            return outcomes;
        });
    base::whenDone(written, this, [this, batch, then](const Result<std::vector<Registered>> &outcomes) {
        for (size_t i = 0; i < batch.size(); ++i) {
            if (outcomes)
                answer(batch[i].answer, (*outcomes)[i].result);
            else if (batch.size() == 1)
                answer(batch[i].answer, base::passOn(outcomes));
            else
                write({ batch[i] }, Then::Nothing); // what one ran into is not the others' fault
        }
        if (then == Then::Next)
            writeNext();
    });
}

} // namespace services
