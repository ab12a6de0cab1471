#pragma once

#include "base/result.h"
#include "base/time.h"

#include <QString>

namespace store {

class Connection;

// How often something was tried, kept so that a restart forgives nothing (MIK-24).
struct Tries {
    int number = 0;
    base::Instant firstAt {};
    base::Instant lastAt {};
};

// `what` is the caller's, already blinded. Counts are forgotten after `memory`, from the last try on; those
// of a window from the first one on.
class GuessStore {
public:
    enum class Forgets : std::uint8_t { AfterTheLast, AfterTheFirst };

    explicit GuessStore(Connection &connection) : m_connection(connection) { }

    base::Result<Tries> tries(
        const QString &what, base::Instant now, std::chrono::seconds memory, Forgets forgets);
    base::Result<void> add(
        const QString &what, int number, base::Instant now, std::chrono::seconds memory, Forgets forgets);
    base::Result<int> eraseBefore(base::Instant before);

private:
    Connection &m_connection;
};

} // namespace store
