// "Check in attendees" (REG-13): fetches from the provider who came, matches them to the registrants and
// writes it down. What the provider has not ready is asked for again by itself, also after a restart. Whoever
// matches nobody waits in the review; nobody is credited by a similar name (NEW-09).
#pragma once

#include "base/async.h"
#include "base/clock.h"
#include "base/random.h"
#include "model/attendance.h"
#include "model/registrant.h"
#include "services/attendancematch.h"

#include <QObject>
#include <QSet>

#include <memory>
#include <optional>
#include <vector>

namespace settings {
class Settings;
}
namespace store {
class DatabaseThread;
}

namespace services {

class CheckInRun;
class ProviderDesk;
class SessionService;

enum class CheckInStep : std::uint8_t { Asking, Matching, Done };

struct CheckInReport {
    model::SessionKey session;
    base::Instant start {};
    int participants = 0; // people, without the host's side
    int matched = 0; // of them
    int toReview = 0;
    int hosts = 0;
    bool ready = true; // false: the provider has nothing, or not all of it yet
    std::optional<base::Instant> again; // when it is asked again by itself
    QString text; // translated: what came of it, for people
};

// A participant whom nobody matches, and who it might be. Confirming is always the host's act.
struct ReviewLine {
    model::Participant participant;
    QString stayed; // "10:02 to 11:00, 58 minutes", in the session's zone
    std::vector<MatchCandidate> candidates; // the likeliest first
};

class CheckIn : public QObject {
    Q_OBJECT

public:
    CheckIn(SessionService &sessions, store::DatabaseThread &database, ProviderDesk &desk,
        const settings::Settings &settings, const base::Clock &clock, base::Random &random,
        QObject *parent = nullptr);
    ~CheckIn() override;

    // From now on what waits for a provider is asked for again, and running sessions of providers that tell
    // only then who is there are looked at every minute. For the program that stays.
    void begin();
    void stop();
    // What these accounts are to be asked is another program's: whoever has their secrets.
    void leaveAlone(const QSet<model::AccountKey> &accounts);
    void wakeUp(); // the clock was moved, the computer woke, the network is back

    // Rejected with a sentence for people: its provider does not tell, it has not begun yet, or nobody
    // started it at the provider. Other errors as of the provider. Cancelled after cancel().
    base::Async<CheckInReport> run(const model::SessionKey &session, base::Instant start);
    void cancel(const model::SessionKey &session, base::Instant start); // also the waiting one

    // ---- the review
    base::Async<std::vector<ReviewLine>> review(const model::SessionKey &session, base::Instant start);
    // The participant is this registrant, here and, by an alias, in all sessions from now on.
    base::Async<bool> confirm(
        const model::ParticipantKey &participant, const model::RegistrantKey &registrant);
    base::Async<bool> stranger(const model::ParticipantKey &participant);
    // Back into the review; what was remembered of it is forgotten.
    base::Async<bool> undo(const model::ParticipantKey &participant);

    base::Async<std::vector<model::CheckInTry>> waiting();

Q_SIGNALS:
    void progress(
        const model::SessionKey &session, base::Instant start, services::CheckInStep step, int people);
    void finished(const services::CheckInReport &report); // also of what was asked again by itself

private:
    store::DatabaseThread &m_database;
    base::Random &m_random;
    std::unique_ptr<CheckInRun> m_run;
};

} // namespace services
