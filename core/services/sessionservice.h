// The sessions: reading, saving, trash, occurrences, running state. Window, tray and command line all
// stand on this. Lives on the thread that made it; every Async ends there. Nothing here waits for the
// network.
#pragma once

#include "base/async.h"
#include "base/clock.h"
#include "base/random.h"
#include "model/history.h"
#include "model/ownerrules.h"
#include "model/profile.h"
#include "model/session.h"
#include "model/sessionchange.h"
#include "model/sessionrow.h"
#include "schedule/occurrences.h"
#include "services/mailplan.h"

#include <QObject>
#include <QTimer>

#include <variant>

class QLocale;
class QUrl;

namespace invites {
class Translation;
}
namespace store {
class Connection;
class DatabaseThread;
} // namespace store
namespace secrets {
class SecretStore;
}
namespace settings {
class Settings;
}

namespace services {

struct Edited; // services/sessionwriting.h

// What happens to the session password on a save.
struct KeepPassword { };
struct RemovePassword { };
struct SetPassword {
    QString password;
};
using PasswordEdit = std::variant<KeepPassword, RemovePassword, SetPassword>;

struct SessionDraft {
    model::Session session; // revision 0: a new one
    PasswordEdit password;
};

// The session is saved even when the keychain is not there; then `passwordProblem` says why and the
// stored session has no password (MIK-08: no plain-text fallback).
struct SaveReport {
    model::Session session;
    std::optional<base::Error> passwordProblem;
};

// One thing wrong with a draft; `field` is "topic", "start", "duration", "place.joinUrl", ...
struct DraftProblem {
    QString field;
    QString text; // translated, for people
};

// Another session at the same time (APP-08).
struct Clash {
    model::SessionKey session;
    QString topic;
    base::Instant start {};
    base::Instant end {};
};

// All that the details view shows.
struct SessionDetails {
    model::Session session;
    std::optional<schedule::Occurrence> next; // on now, or the next one
    QUrl link; // what attendees open; empty where there is none
    QString recurrenceWords; // "Every 2 weeks on Tue and Thu, 10 times"; empty when it does not repeat
    std::vector<model::HistoryEntry> history; // newest first, at most 200
};

// Why the person at this computer may not, as sentences for people; empty: may (SHA-01, SHA-06).
struct Refusals {
    QString start;
    QString edit;
    QString openOrClose;
    QString remove;
};

class SessionService : public QObject {
    Q_OBJECT

public:
    SessionService(store::DatabaseThread &database, secrets::SecretStore &secrets,
        const settings::Settings &settings, const base::Clock &clock, base::Random &random,
        QObject *parent = nullptr);

    // ---- reading
    // `now` and the day's bounds are filled in here, from the clock and the system's zone.
    base::Async<model::SessionPage> page(model::ListQuery query);
    base::Async<int> count(model::ListQuery query);
    base::Async<std::vector<model::SessionRow>> today();
    base::Async<std::vector<model::SessionRow>> occurrencesBetween(base::Instant from, base::Instant to);
    base::Async<std::vector<model::SessionRow>> running();
    base::Async<model::Session> session(const model::SessionKey &key);
    base::Async<model::Session> sessionById(model::ReservedId id);
    base::Async<model::Session> sessionByJoinCode(const QString &code);
    base::Async<SessionDetails> details(const model::SessionKey &key);

    // ---- whose it is: what is refused here is Rejected with part "owner" when it is done all the same
    QString whyNot(model::Deed deed, const model::Session &session) const;
    base::Async<Refusals> refusals(const model::SessionKey &key);
    // The same as Rejected, for the SQL thread.
    using Guard = std::function<base::Result<void>(model::Deed, const model::Session &)>;
    Guard guard() const;
    QString ownerOfNew() const; // of what is made here; empty while no address was entered

    // ---- new sessions
    // A draft with the profile's defaults, a fresh room, and the next full hour as its start.
    SessionDraft newDraft(const model::Profile &profile) const;
    // Everything that stands in the way of saving, each beside its field; empty = can be saved.
    std::vector<DraftProblem> problemsOf(const SessionDraft &draft) const;
    base::Async<std::vector<Clash>> clashesOf(const model::Session &session);

    // ---- writing
    base::Async<SaveReport> save(const SessionDraft &draft);
    base::Async<model::Session> duplicate(const model::SessionKey &key); // SHA-07
    // Reserves `number` session IDs in advance: sessions without a date (MIK-05).
    base::Async<std::vector<model::Session>> reserve(int number, const model::Profile &profile);
    base::Async<model::Session> setOpen(const model::SessionKey &key, bool open); // SHA-01
    base::Async<model::Session> setCloseAfter(
        const model::SessionKey &key, std::optional<std::chrono::minutes> after); // SHA-09
    // Who is new among them is told by mail (SHA-06). `change` runs on the SQL thread.
    base::Async<model::Session> changeCohosts(const model::SessionKey &key, model::HistoryEvent event,
        std::function<std::vector<model::Cohost>(std::vector<model::Cohost>)> change);
    base::Async<model::Session> moveToTrash(const model::SessionKey &key);
    base::Async<model::Session> restore(const model::SessionKey &key);
    base::Async<bool> eraseForEver(const model::SessionKey &key);
    base::Async<int> emptyTrash();

    // ---- single occurrences (APP-07); named by the start they would have had
    base::Async<model::Session> changeOccurrence(
        const model::SessionKey &key, const model::OccurrenceOverride &change);
    base::Async<model::Session> changeThisAndLater(
        const model::SessionKey &key, base::WallTime recurrenceId, const model::Series &newPart);
    base::Async<model::Session> cancelOccurrence(const model::SessionKey &key, base::WallTime recurrenceId);
    base::Async<model::Session> cancelThisAndLater(const model::SessionKey &key, base::WallTime recurrenceId);

    // ---- the password, in the keychain
    base::Async<QString> password(const model::SessionKey &key);
    QString generatePassword() const; // ten characters that are not mistaken for each other

    // ---- who is written to (NEW-06)
    // Asked before one of the acts above writes to people; null: everybody affected is written to. It has to
    // outlive this, or be taken away again.
    void setBeforeSending(BeforeSending *asked) { m_beforeSending = asked; }
    // For other services' acts: what the host says, where there is somebody to ask and something to write.
    base::Async<Telling> agreed(const MailForecast &forecast);
    void announceMails(const WrittenMails &mails);
    // An Update to all registrants though none is due (ATT-11). Gives how many.
    base::Async<int> tellRegistrants(const model::SessionKey &key);

    // ---- undo (APP-05): deletes and edits, newest first
    bool canUndo() const;
    QString undoText() const; // "Undo delete of “Sales meeting”"
    base::Async<model::Session> undo();
    void forgetUndo();

    // ---- running state and history, for the other services
    base::Async<model::Session> setRunning(const model::SessionKey &key, bool running);
    base::Async<bool> note(
        const model::SessionKey &key, model::HistoryEvent event, const QString &detail = {});

    // Once after the start, and from then on by itself when an occurrence ends: rolls the index forward and
    // empties what is in the trash for over 30 days.
    base::Async<bool> tidyUp();

    // The demo's clock was set: whoever shows "today" or "next" reads anew.
    void announceClockMoved();

    QUrl linkOf(const model::Session &session) const; // at the provider
    // What people are given: the join page with the session ID, which outlives the provider (MIK-13, NEW-01);
    // without attendee pages the provider's link.
    QUrl invitedTo(const model::Session &session) const;
    QString who() const; // acts here, for histories

Q_SIGNALS:
    void sessionsChanged(const model::SessionChange &change); // also by another program on the same data
    void saved(const model::Session &session); // by save(): the host's act
    void undoChanged();
    void mailsWritten(const services::WrittenMails &mails); // by the host's act; they wait a little

private:
    struct UndoStep {
        QString text;
        model::Session before;
        std::vector<model::MailKey> mails; // that the change wrote
        bool deletes = false;
    };
    // One change of a stored session. It may run twice: on what is stored now, and on what will be then.
    struct Edit {
        model::Deed deed = model::Deed::Edit;
        model::HistoryEntry entry;
        std::function<base::Result<model::Session>(model::Session)> change;
        QString undoText; // with %1 for the topic; empty: cannot be undone
        std::vector<model::MailKey> undone; // see mailsOf()
    };

    base::Async<model::Session> edit(model::Deed deed, const model::SessionKey &key,
        model::HistoryEvent event, std::function<base::Result<model::Session>(model::Session)> change,
        const QString &undoText);
    static base::Result<Edited> tried(
        store::Connection &connection, base::Random &random, const Edit &edit, const Guard &guard);
    base::Async<model::Session> carryOutEdit(const Edit &edit);
    base::Async<model::Session> writeEdit(const Edit &edit, const Telling &telling);
    base::Async<model::Session> insertNew(const model::Session &session);
    base::Async<model::Session> writeNew(const model::Session &session, const Telling &telling);
    base::Async<model::Session> updateStored(const model::Session &wanted);
    base::Async<SaveReport> keepPassword(const model::Session &session, const QString &password);
    base::Async<SaveReport> forgetPassword(const model::Session &session);
    base::Async<model::Session> setHasPassword(const model::SessionKey &key, bool has);
    void planRoll();
    void pushUndo(UndoStep step);
    model::ListQuery atNow(model::ListQuery query) const;

    store::DatabaseThread &m_database;
    secrets::SecretStore &m_secrets;
    const settings::Settings &m_settings;
    const base::Clock &m_clock;
    base::Random &m_random;
    std::vector<UndoStep> m_undo;
    BeforeSending *m_beforeSending = nullptr;
    QTimer m_roll;
    bool m_rolls = false;
};

// "Every 2 weeks on Tue and Thu, 10 times"; empty when it does not repeat. The later part of a split series
// speaks.
QString recurrenceWords(const model::Session &session, const QLocale &locale);
// The same in the words of an invitation, whose language need not be the application's.
QString recurrenceWords(const model::Session &session, const invites::Translation &translation);

inline constexpr std::size_t mostMailReminders = 10;
inline constexpr std::chrono::minutes longestMailLead = std::chrono::days(28);
// What is wrong with a table of reminders, for people; empty: nothing.
QString reminderProblem(const std::vector<model::MailReminder> &reminders);

// The name of a session's password in the keychain.
QString secretName(const model::SessionKey &key);

} // namespace services
