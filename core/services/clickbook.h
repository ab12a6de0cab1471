// Notes who followed a personal link (REG-12). Scanners of mail follow links too, some in a whole browser:
// that a page was fetched counts for nobody. Who presses Join on it counts, as no scanner sends forms. Nobody
// waits for the note; while some are written, the next ones gather. Lives on the thread that made it.
#pragma once

#include "base/async.h"
#include "base/clock.h"
#include "model/click.h"
#include "model/session.h"

#include <QObject>

#include <deque>

namespace store {
class DatabaseThread;
}

namespace services {

// The occurrence that who comes now comes to: the one that is on, also past its end while the host has not
// ended it, else the next, else the last. At its beginning where the session has no date.
base::Instant occurrenceFor(const model::Session &session, base::Instant now);

class ClickBook : public QObject {
public:
    ClickBook(store::DatabaseThread &database, const base::Clock &clock);

    enum class Seen : std::uint8_t { PageFetched, CameIn };
    void note(const model::Session &session, const model::RegistrantKey &person, Seen seen);

private:
    using Batch = std::vector<model::Click>;
    void writeNext();
    base::Async<bool> write(const Batch &batch);
    void writeEach(const Batch &batch);

    store::DatabaseThread &m_database;
    const base::Clock &m_clock;
    std::deque<model::Click> m_waiting;
    bool m_writing = false;
};

} // namespace services
