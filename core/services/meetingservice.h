// Meetings at providers: initiate, cancel, link, read back, move (INI-01 to INI-15, REG-03, REG-04, REG-21,
// NEW-01). Nothing here waits for the network with a write: intents go into the outbox, and the outcome
// arrives as sessionsChanged. Reads go to the provider at once.
#pragma once

#include "base/async.h"
#include "base/clock.h"
#include "base/random.h"
#include "model/account.h"
#include "model/meeting.h"
#include "model/session.h"
#include "services/providerwords.h"

#include <QObject>
#include <QUrl>

#include <optional>
#include <vector>

namespace secrets {
class SecretStore;
}
namespace store {
class Connection;
class DatabaseThread;
} // namespace store

namespace services {

class ProviderDesk;
class SessionService;

// Why a session cannot be initiated (now); each named, none hidden behind another.
enum class Hindrance : std::uint8_t {
    NotYours, // SHA-06
    Trashed,
    NoDate, // the provider has no rooms without fixed time
    TooLate, // over 15 minutes after the start (INI-07)
    AlreadyInitiated,
    OnItsWay, // waiting in the outbox, or checking
    NoAccount, // none for the session's provider is connected
    NoRegistrants, // INI-04; can be confirmed away
    NotPublic, // INI-05
    SignInNeeded,
    InPerson,
};

struct HindranceText {
    Hindrance what = Hindrance::NoAccount;
    QString text; // translated: what is in the way and the one thing to do
    bool canBeConfirmed = false;
};

// One account that the session could be initiated on.
struct InitiateChoice {
    model::Account account;
    Capabilities capabilities;
    RecurrenceFit fit; // not exact: the host chooses between single meetings and a reusable room
    int budgetLeft = -1; // changes that the provider takes today; -1: not limited
    QString busyWith; // another session that this account runs at the same time (NEW-07); empty: free
};

struct InitiateOffer {
    model::Session session;
    std::vector<HindranceText> hindrances; // empty: can be initiated
    bool soon = false; // not initiated and within 24 hours (INI-07)
    std::vector<InitiateChoice> choices; // the one used last, or of the session's provider, first
    bool hasPassword = false;
};

struct InitiateRequest {
    model::SessionKey session;
    model::AccountKey account;
    model::MeetingForm form = model::MeetingForm::Meeting;
    model::RepeatChoice repeat = model::RepeatChoice::Exact;
    int occurrences = 10; // with SingleMeetings: for the next so many
    QString password = {}; // empty: the session's own, or none
    bool withoutRegistrants = false; // confirmed
};

// One field that the two sides see differently (REG-21). Texts for people, in the host's zone and language.
struct DriftField {
    QString field; // "topic", "description", "start", "duration", "recurrence", "password", "deleted"
    QString label;
    QString ours;
    QString theirs;
    QString agreed;
};

struct Drift {
    model::Meeting meeting;
    std::vector<DriftField> fields;
};

enum class DriftChoice : std::uint8_t {
    Ours, // send what we have
    Theirs, // take over what they have
    Later,
};

class MeetingService : public QObject {
    Q_OBJECT

public:
    MeetingService(SessionService &sessions, store::DatabaseThread &database, secrets::SecretStore &secrets,
        ProviderDesk &desk, const base::Clock &clock, base::Random &random, QObject *parent = nullptr);

    base::Async<InitiateOffer> offer(const model::SessionKey &session);
    // What is wrong with a password for this account, translated; empty: fine. Asked while typing (INI-08).
    QString passwordProblem(const Capabilities &capabilities, const QString &password) const;
    QString generatePassword(const Capabilities &capabilities) const;
    // The topic of another session with the same password, empty where there is none: compared by salted
    // hashes in the keychain, the password itself is kept nowhere else.
    base::Async<QString> passwordReusedBy(const model::SessionKey &session, const QString &password);

    // Written down; goes out by the outbox. Rejected with the hindrances' text where one stands in the way.
    base::Async<model::Meeting> initiate(const InitiateRequest &request);
    // Removes the meeting at the provider; the session can be initiated again (INI-06).
    base::Async<bool> cancelInitiation(const model::SessionKey &session);
    // A meeting that the host made there, by its ID or any of its links: read at once, never changed
    // (REG-03).
    base::Async<model::Meeting> link(
        const model::SessionKey &session, const model::AccountKey &account, const QString &idOrLink);

    base::Async<std::vector<model::Meeting>> meetings(const model::SessionKey &session);
    // Reads all of the session's meetings at the provider now; notes drift (REG-04, INI-14).
    base::Async<std::vector<model::Meeting>> refresh(const model::SessionKey &session);
    base::Async<std::vector<Drift>> drift(const model::SessionKey &session);
    base::Async<bool> resolve(const model::MeetingKey &meeting, const QString &field, DriftChoice choice);

    // NEW-01: made there, switched, then cancelled here, in this order and resumable; the session ID stays.
    base::Async<model::Meeting> move(const InitiateRequest &target);

    // Fresh, for the host's hand only: never stored nor logged (INI-12).
    base::Async<StartLink> startLink(const model::SessionKey &session);
    base::Async<bool> end(const model::SessionKey &session);

private:
    using SharedProvider = std::shared_ptr<providers::MeetingProvider>;
    struct Live {
        model::Session session;
        model::Meeting meeting;
        model::Account account;
    };
    struct Fetched { // what the provider said of a meeting; a password that it told
        model::Meeting meeting;
        model::MeetingFacts facts;
        QString password;
        bool gone = false;
    };

    base::Async<model::Meeting> write(const InitiateRequest &request, bool moves);
    base::Async<Live> live(const model::SessionKey &session);
    base::Async<Fetched> find(
        const SharedProvider &provider, const QString &id, std::vector<model::MeetingForm> forms);
    base::Async<model::Meeting> record(const Fetched &fetched);
    static base::Result<model::Meeting> keep(store::Connection &connection, base::Random &random,
        const Fetched &fetched, bool keptPassword, base::Instant now);
    base::Async<bool> refreshEach(std::vector<model::Meeting> left);
    void refreshLinked(const model::SessionKey &session);
    base::Async<bool> takePassword(const model::MeetingKey &meeting);

    SessionService &m_sessions;
    store::DatabaseThread &m_database;
    secrets::SecretStore &m_secrets;
    ProviderDesk &m_desk;
    const base::Clock &m_clock;
    base::Random &m_random;
};

} // namespace services
