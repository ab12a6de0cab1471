// Registrations on their way to the disk. While one transaction is being written the next ones gather, so
// that many share one durable commit; each still has its own answer. Lives on the thread that made it.
#pragma once

#include "base/async.h"
#include "base/clock.h"
#include "services/registering.h"

#include <QObject>

#include <deque>

namespace store {
class DatabaseThread;
}

namespace services {

class RegistrationQueue : public QObject {
public:
    RegistrationQueue(store::DatabaseThread &database, const base::Clock &clock);

    // Durable when it answers. `host`: who stands in histories.
    base::Async<bool> submit(const Registration &registration, const AttendeeKeys &keys, const QString &host);

private:
    struct Waiting {
        Registration registration;
        AttendeeKeys keys;
        QString host;
        std::shared_ptr<QPromise<base::Result<bool>>> answer;
    };
    using Batch = std::vector<Waiting>;

    void writeNext();
    enum class Then : std::uint8_t { Next, Nothing };
    void write(const Batch &batch, Then then);

    store::DatabaseThread &m_database;
    const base::Clock &m_clock;
    std::deque<Waiting> m_waiting;
    bool m_writing = false;
};

} // namespace services
