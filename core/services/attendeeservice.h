// What the attendee pages may know and do. Nothing here tells of sessions and people that the asker has no
// key to. Lives on the thread that made it.
#pragma once

#include "base/async.h"
#include "base/clock.h"
#include "base/random.h"
#include "model/click.h"
#include "model/registrationform.h"
#include "model/session.h"
#include "services/attendeekeys.h"

#include <QHash>
#include <QHostAddress>
#include <QObject>
#include <QUrl>

#include <functional>

namespace secrets {
class SecretStore;
}
namespace settings {
class Settings;
}
namespace store {
class DatabaseThread;
}

namespace services {

class SessionService;

enum class DoorState : std::uint8_t {
    Early, // not started; waiting is possible
    Running,
    Over, // after the last occurrence (ATT-13)
    Closed, // the padlock (SHA-01)
    Cancelled, // in the trash, or this occurrence was cancelled
    NotHere, // in person only: nothing to join
};

// What a page shows of a session. Untrusted text as typed by the host: to be escaped.
struct Door {
    model::SessionKey session;
    model::ReservedId id;
    QString topic;
    QString description;
    QString organizer;
    QString location;
    model::SessionKind kind = model::SessionKind::Meeting;
    DoorState state = DoorState::Early;
    std::optional<base::Instant> start; // of the occurrence that is on or comes next
    std::chrono::minutes duration {};
    QByteArray zone; // of the session, IANA
    QString recurrence; // RRULE text; empty when it does not repeat
    bool needsPassword = false; // to join; who registers gets a link that opens without
    bool wantsRegistration = false;
    bool usesDevices = true; // camera and microphone are checked first (ATT-07, ATT-09)
    bool full = false; // no more registrations
    model::RegistrationForm form;
};

// How somebody names a session.
struct DoorName {
    enum class By : std::uint8_t { Typed, SessionId, JoinCode, PublicToken };
    By by = By::Typed; // Typed: session ID, join code or a pasted link to these pages or invitation
    QString text;
};

struct JoinRequest {
    DoorName where;
    QString name;
    QString password;
    QHostAddress from;
};

struct RegistrationRequest {
    DoorName where;
    QString firstName;
    QString lastName;
    QString email;
    std::vector<model::FormAnswer> answers;
    bool consented = false;
    QString trap; // the honeypot: a person leaves it empty
    QString language; // BCP 47, of the page: the mails follow it
    QByteArray zone; // the attendee's, IANA; may be empty
    QHostAddress from;
};

// What a personal link opens.
struct PersonalPage {
    Door door;
    model::RegistrantKey registrant;
    QString name;
    QString email;
    bool cancelled = false; // this person's registration
};

struct Entrance {
    DoorState state = DoorState::Early;
    QUrl link; // where to go, with state Running: this person's own where the provider gave one
};

// Errors that pages tell apart:
//   NotFound      no such door, or a wrong password: the same, whatever part was wrong (MIK-24)
//   Transient     too many tries from there or for that session; `notBefore` says when to come again
//   Invalid       a field of a form; `part` names it ("name", "email", "firstName", "lastName", "consent",
//                 "field:<id>")
//   Rejected      a sentence for people; `part` says why ("over", "closed", "cancelled", "notHere", "full",
//                 "registration", "date")
//   Unauthorised  the keychain is locked: the pages cannot tell who is who
class AttendeeService : public QObject {
    Q_OBJECT

public:
    AttendeeService(SessionService &sessions, store::DatabaseThread &database, secrets::SecretStore &secrets,
        const settings::Settings &settings, const base::Clock &clock, base::Random &random,
        QObject *parent = nullptr);
    ~AttendeeService() override;

    static constexpr QLatin1String SecretKey { "attendees/secret" }; // in the keychain

    // Whether an e-mail account is set up here, so that what is promised goes out by itself. Nothing is
    // promised before this is told.
    void setSendsMail(std::function<bool()> sends);
    bool sendsMail() const;

    // Reads or makes the secret behind all keys. Before any other call; again after Unauthorised.
    base::Async<bool> begin();
    const AttendeeKeys *keys() const; // null before begin() succeeded

    // A look at a door: counts as a try where it is not there. Behind a password neither topic nor host nor
    // time is in it; they are in the ticket's door.
    base::Async<Door> look(const DoorName &where, const QHostAddress &from);
    // Without registration: a place in the waiting room, also of a running session.
    base::Async<Ticket> join(const JoinRequest &request);
    // True, also for an address that is registered already (ATT-10): the confirmation goes out again. Durable
    // when it answers.
    base::Async<bool> registerPerson(const RegistrationRequest &request);

    // Notes that the page was fetched, by a person or a scanner; counts for nobody.
    base::Async<PersonalPage> personal(const QString &token, const QHostAddress &from);
    // Counts: the person comes (REG-12).
    base::Async<Ticket> enter(const QString &token, const QString &name, const QHostAddress &from);
    // Who followed a personal link for the occurrence that begins then, in the order of their coming; at the
    // beginning of time: for a session without a date.
    base::Async<std::vector<model::Click>> clicksOf(const model::SessionKey &session, base::Instant start);
    base::Async<bool> cancelRegistration(const QString &token, const QHostAddress &from);
    base::Async<QByteArray> calendarFile(
        const QString &token, const QHostAddress &from); // iCalendar, PUBLISH

    base::Async<Entrance> entrance(const Ticket &ticket);
    base::Async<Door> doorOf(const Ticket &ticket);
    // For letting a whole room go: the link that everyone has, and those who have their own.
    struct RoomLinks {
        DoorState state = DoorState::Early;
        QUrl common;
        QHash<model::RegistrantKey, QUrl> own;
    };
    base::Async<RoomLinks> roomLinks(const model::SessionKey &session);

    // Links into the pages, from settings::keys::publicUrl; empty where the pages are not published.
    QUrl joinLink(model::ReservedId id) const; // …/j/414319478
    QUrl codeLink(const QString &joinCode) const; // …/c/123456
    QUrl publicLink(const QString &publicToken) const; // …/p/…
    QUrl personalLink(const model::RegistrantKey &registrant, int edition = 0) const; // …/a/…
    QUrl feedLink(int edition) const; // …/f/….ics

Q_SIGNALS:
    // Doors whose state may be another now: those who wait there are told.
    void doorChanged(const model::SessionKey &session);
    void everyDoorChanged();

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace services
