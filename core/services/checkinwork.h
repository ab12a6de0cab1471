// The parts of a check-in that read and write the database, one transaction each, and its texts.
#pragma once

#include "services/attendancefacts.h"
#include "services/checkin.h"

namespace store {
class Connection;
}

namespace services {

// What to ask which account.
struct CheckInTarget {
    model::Session session;
    schedule::Occurrence occurrence;
    TellingMeeting meeting;
    providers::TimeWindow window;
};

// Rejected, with a sentence for people, where there is nothing to ask.
base::Result<CheckInTarget> checkInTarget(store::Connection &connection, base::Random &random,
    const model::SessionKey &session, base::Instant start, base::Instant now);
// Running sessions whose provider tells only now who is there.
base::Result<std::vector<CheckInTarget>> sampledNow(
    store::Connection &connection, base::Random &random, base::Instant now);

// Matches and keeps what the provider said; plans the next try where it is not done.
base::Result<CheckInReport> keepWhoCame(store::Connection &connection, const CheckInTarget &target,
    const providers::WhoCame &came, const QString &who, base::Instant now);
// One look into a running meeting: who was there at the last look too has stayed since.
base::Result<CheckInReport> keepSample(store::Connection &connection, const CheckInTarget &target,
    const providers::WhoCame &came, base::Instant now);
// The provider could not be asked. Gives what is said of it: again later, or not any more.
base::Result<CheckInReport> keepFailure(store::Connection &connection, const CheckInTarget &target,
    const base::Error &error, const QString &who, base::Instant now);

// How often a running meeting is looked at.
inline constexpr std::chrono::seconds SampleEvery { 60 };

} // namespace services
