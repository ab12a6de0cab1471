// Everything that changes a session: each is one transaction of load, change, SEQUENCE, save, history.
#include "model/registrant.h"
#include "schedule/occurrences.h"
#include "schedule/split.h"
#include "schedule/zone.h"
#include "secrets/secretstore.h"
#include "schedule/closing.h"
#include "services/editdetail.h"
#include "services/eitherway.h"
#include "services/hostaddresses.h"
#include "services/meetingintents.h"
#include "services/meetingrecord.h"
#include "services/reminderrows.h"
#include "services/sessionintents.h"
#include "services/sessionservice.h"
#include "services/settingvalues.h"
#include "providers/jitsimeet.h"
#include "store/connection.h"
#include "store/databasethread.h"
#include "store/historystore.h"
#include "store/meetingstore.h"
#include "store/outboxstore.h"
#include "store/sessionstore.h"

#include <algorithm>

namespace services {

using base::Async;
using base::Error;
using base::ErrorKind;
using base::Result;
using model::Deed;
using model::HistoryEvent;
using model::Session;
using model::SessionKey;

namespace {

constexpr size_t UndoStepsKept = 50;

struct Edited {
    Session before;
    Session after;
    std::vector<model::MailKey> mails = {};
};

// A copy is not initiated: it must not lead people to the meetings that were made for the original.
Result<void> leaveMeetings(
    store::Connection &connection, const SessionKey &original, model::MeetingPlace &place)
{
    const auto meetings = store::MeetingStore(connection).ofSession(original);
    if (!meetings)
        return base::passOn(meetings);
    const bool madeForIt
        = std::any_of(meetings->begin(), meetings->end(), [&place](const model::Meeting &meeting) {
              return !meeting.linked
                  && ((!place.joinUrl.isEmpty() && place.joinUrl == meeting.joinUrl)
                      || (!place.externalId.isEmpty() && place.externalId == meeting.ref.id));
          });
    if (madeForIt)
        forgetMeeting(place);
    return {};
}

// Of a session that is not in the trash, which would have cancelled it; the host's own ones stay.
Result<bool> hasMeetingThere(store::Connection &connection, base::Random &random, const SessionKey &key)
{
    const auto session = store::SessionStore(connection, random).load(key);
    if (!session)
        return base::passOn(session);
    if (!*session || (*session)->isTrashed())
        return false;
    const auto meetings = store::MeetingStore(connection).ofSession(key);
    if (!meetings)
        return base::passOn(meetings);
    return std::any_of(meetings->begin(), meetings->end(), isThereOrOnItsWay);
}

// SEQUENCE grows when invited people must learn of it (RFC 5546 2.1.4).
Session sequenced(const Session &before, Session after)
{
    after.sequence = before.sequence + (model::changesInvitation(before, after) ? 1 : 0);
    return after;
}

struct MailChoice {
    Telling telling;
    std::vector<model::MailKey> undone;
};

// Saves `after` over `before`.
Result<Edited> storeEdit(store::Connection &connection, base::Random &random, const Session &before,
    Session after, const model::HistoryEntry &entry, const MailChoice &choice = {})
{
    after = sequenced(before, std::move(after));
    auto saved = store::SessionStore(connection, random).update(std::move(after), entry.at);
    if (!saved)
        return base::passOn(saved);
    if (auto intended = appendIntents(connection, before, *saved, entry.at); !intended)
        return base::passOn(intended);
    const auto plan = mailsOf(connection, before, *saved, entry.at, choice.undone);
    if (!plan)
        return base::passOn(plan);
    auto told = carryOut(connection, *plan, choice.telling, entry.at);
    if (!told)
        return base::passOn(told);
    if (auto settled = settleReminders(connection, before, *saved, entry.at); !settled)
        return base::passOn(settled);
    model::HistoryEntry complete = entry;
    if (complete.detail.isEmpty())
        complete.detail = editDetail(before, *saved);
    if (auto appended = store::HistoryStore(connection).append(complete); !appended)
        return base::passOn(appended);
    return Edited { before, std::move(*saved), std::move(*told) };
}

// A co-host's edit leaves the padlock as it is and removes no co-host.
void keepTheOwners(Session &after, const Session &now, const QStringList &own)
{
    after.owner = now.owner;
    if (model::isOwner(now, own))
        return;
    after.open = now.open;
    after.closeAfter = now.closeAfter;
    for (const model::Cohost &cohost : now.cohosts)
        if (!model::isCohost(after, { model::normalAddress(cohost.email) }))
            after.cohosts.push_back(cohost);
}

Result<Session> loaded(store::SessionStore &sessions, const SessionKey &key)
{
    auto session = sessions.load(key);
    if (!session)
        return base::passOn(session);
    if (!*session)
        return base::failure(ErrorKind::NotFound, QStringLiteral("no such session"));
    return std::move(**session);
}

// The part of the series that the named occurrence belongs to: the last one that has it.
schedule::OccurrenceName occurrenceName(const Session &session, base::WallTime recurrenceId)
{
    Session bare = session;
    bare.overrides.clear();
    for (int part = int(session.series.size()) - 1; part > 0; --part) {
        const auto zone = schedule::Zone::byName(session.series[size_t(part)].zone);
        const base::Instant start = zone.value_or(schedule::Zone::utc()).toInstant(recurrenceId);
        const auto around = schedule::occurrencesBetween(bare, start, start + std::chrono::seconds(1));
        for (const schedule::Occurrence &occurrence : around.list)
            if (occurrence.part == part && occurrence.recurrenceId == recurrenceId)
                return { recurrenceId, part };
    }
    return { recurrenceId, 0 };
}

Result<Session> withOccurrenceChanged(const Session &session, const model::OccurrenceOverride &change)
{
    const schedule::OccurrenceName name = occurrenceName(session, change.recurrenceId);
    auto changed = schedule::moveOccurrence(
        session, name, change.start.value_or(change.recurrenceId), change.duration);
    if (!changed || (!change.topic && !change.description))
        return changed;
    auto &overrides = changed->overrides;
    auto at = std::lower_bound(overrides.begin(), overrides.end(), change.recurrenceId,
        [](const model::OccurrenceOverride &entry, base::WallTime id) { return entry.recurrenceId < id; });
    if (at == overrides.end() || at->recurrenceId != change.recurrenceId) {
        at = overrides.insert(at, {});
        at->recurrenceId = change.recurrenceId;
    }
    at->topic = change.topic;
    at->description = change.description;
    return changed;
}

} // namespace

Async<Session> SessionService::edit(model::Deed deed, const SessionKey &key, HistoryEvent event,
    std::function<Result<Session>(Session)> change, const QString &undoText)
{
    const model::HistoryEntry entry { key, m_clock.now(), hostName(m_settings), event, {} };
    return carryOutEdit({ deed, entry, std::move(change), undoText, {} });
}

Async<Session> SessionService::carryOutEdit(const Edit &edit)
{
    if (!m_beforeSending)
        return writeEdit(edit, {});
    const auto foreseen = m_database.read(
        [&random = m_random, edit, guard = guard()](store::Connection &connection) -> Result<MailForecast> {
            store::SessionStore sessions(connection, random);
            auto before = loaded(sessions, edit.entry.session);
            if (!before)
                return base::passOn(before);
            if (auto may = guard(edit.deed, *before); !may)
                return base::passOn(may);
            auto after = edit.change(*before);
            if (!after)
                return base::passOn(after);
            *after = sequenced(*before, std::move(*after));
            auto plan = mailsOf(connection, *before, *after, edit.entry.at, edit.undone);
            if (!plan)
                return base::passOn(plan);
            return MailForecast { std::move(*before), std::move(*after), std::move(*plan) };
        });
    return base::andThen(foreseen, this, [this, edit](const MailForecast &forecast) -> Async<Session> {
        return base::andThen(agreed(forecast), this, [this, edit](const Telling &telling) {
            Edit now = edit;
            now.entry.at = m_clock.now(); // the host took their time
            return writeEdit(now, telling);
        });
    });
}

Async<Session> SessionService::writeEdit(const Edit &edit, const Telling &telling)
{
    const auto edited = m_database.run([&random = m_random, edit, telling, guard = guard()](
                                           store::Connection &connection) -> Result<Edited> {
        store::SessionStore sessions(connection, random);
        auto before = loaded(sessions, edit.entry.session);
        if (!before)
            return base::passOn(before);
        if (auto may = guard(edit.deed, *before); !may)
            return base::passOn(may);
        auto after = edit.change(*before);
        if (!after)
            return base::passOn(after);
        if (*after == *before)
            return Edited { *before, *before };
        return storeEdit(
            connection, random, *before, std::move(*after), edit.entry, { telling, edit.undone });
    });
    return base::andThen(edited, this,
        [this, text = edit.undoText, at = edit.entry.at, deletes = edit.deed == Deed::Delete](
            const Edited &done) -> Result<Session> {
            if (!text.isEmpty() && done.before.revision != done.after.revision)
                pushUndo({ text.arg(done.before.topic), done.before, done.mails, deletes });
            announceMails({ done.after.key, done.after.topic, done.mails, at + takeBackTime });
            return done.after;
        });
}

Async<Telling> SessionService::agreed(const MailForecast &forecast)
{
    return m_beforeSending && !forecast.plan.written.empty() ? m_beforeSending->ask(forecast)
                                                             : base::ready<Telling>(Telling {});
}

void SessionService::announceMails(const WrittenMails &mails)
{
    if (!mails.keys.empty())
        Q_EMIT mailsWritten(mails);
}

Async<int> SessionService::tellRegistrants(const SessionKey &key)
{
    const auto foreseen = m_database.read([&random = m_random, key, now = m_clock.now()](
                                              store::Connection &connection) -> Result<MailForecast> {
        store::SessionStore sessions(connection, random);
        auto session = loaded(sessions, key);
        if (!session)
            return base::passOn(session);
        auto plan = updatesOf(connection, *session, now);
        if (!plan)
            return base::passOn(plan);
        return MailForecast { *session, *session, std::move(*plan), false };
    });
    return base::andThen(foreseen, this, [this](const MailForecast &forecast) -> Async<int> {
        return base::andThen(agreed(forecast), this, [this, forecast](const Telling &telling) -> Async<int> {
            const base::Instant now = m_clock.now();
            const auto written
                = m_database.run([key = forecast.after.key, telling, now, &random = m_random](
                                     store::Connection &connection) -> Result<std::vector<model::MailKey>> {
                      store::SessionStore sessions(connection, random);
                      const auto session = loaded(sessions, key);
                      if (!session)
                          return base::passOn(session);
                      const auto plan = updatesOf(connection, *session, now);
                      if (!plan)
                          return base::passOn(plan);
                      return carryOut(connection, *plan, telling, now);
                  });
            return base::andThen(
                written, this, [this, forecast, now](const std::vector<model::MailKey> &keys) -> Result<int> {
                    announceMails({ forecast.after.key, forecast.after.topic, keys, now + takeBackTime });
                    return int(keys.size());
                });
        });
    });
}

Async<SaveReport> SessionService::save(const SessionDraft &draft)
{
    if (const auto problems = problemsOf(draft); !problems.empty())
        return base::ready<SaveReport>(
            base::failure(ErrorKind::Invalid, problems.front().text, problems.front().field));

    SessionDraft wanted = draft;
    if (wanted.session.key.isNull())
        wanted.session.key = SessionKey::make();
    const bool removes = std::holds_alternative<RemovePassword>(draft.password);
    if (wanted.session.revision == 0 || removes)
        wanted.session.hasPassword = false;

    const Async<Session> written
        = wanted.session.revision == 0 ? insertNew(wanted.session) : updateStored(wanted.session);
    const Async<Session> stored
        = base::andThen(written, this, [this](const Session &session) -> Result<Session> {
              Q_EMIT saved(session);
              return session;
          });
    if (removes)
        return base::andThen(
            stored, this, [this](const Session &session) { return forgetPassword(session); });
    if (const auto *set = std::get_if<SetPassword>(&draft.password); set && !set->password.isEmpty())
        return base::andThen(stored, this, [this, password = set->password](const Session &session) {
            return keepPassword(session, password);
        });
    return base::andThen(stored, this, [](const Session &session) -> Result<SaveReport> {
        return SaveReport { session, {} };
    });
}

Async<Session> SessionService::insertNew(const Session &session)
{
    if (!m_beforeSending)
        return writeNew(session, {});
    const auto foreseen = m_database.read(
        [session, now = m_clock.now()](store::Connection &connection) -> Result<MailForecast> {
            auto plan = mailsOf(connection, {}, session, now);
            if (!plan)
                return base::passOn(plan);
            return MailForecast { {}, session, std::move(*plan) };
        });
    return base::andThen(foreseen, this, [this, session](const MailForecast &forecast) {
        return base::andThen(agreed(forecast), this,
            [this, session](const Telling &telling) { return writeNew(session, telling); });
    });
}

Async<Session> SessionService::writeNew(const Session &session, const Telling &telling)
{
    const model::HistoryEntry entry { session.key, m_clock.now(), hostName(m_settings), HistoryEvent::Created,
        {} };
    const auto inserted = m_database.run(
        [&random = m_random, session, entry, telling](store::Connection &connection) -> Result<Edited> {
            auto stored = store::SessionStore(connection, random).insert(session, entry.at);
            if (!stored)
                return base::passOn(stored);
            if (auto appended = store::HistoryStore(connection).append(entry); !appended)
                return base::passOn(appended);
            const auto plan = mailsOf(connection, {}, *stored, entry.at);
            if (!plan)
                return base::passOn(plan);
            auto told = carryOut(connection, *plan, telling, entry.at);
            if (!told)
                return base::passOn(told);
            if (auto settled = settleReminders(connection, {}, *stored, entry.at); !settled)
                return base::passOn(settled);
            return Edited { {}, std::move(*stored), std::move(*told) };
        });
    return base::andThen(inserted, this, [this, at = entry.at](const Edited &done) -> Result<Session> {
        announceMails({ done.after.key, done.after.topic, done.mails, at + takeBackTime });
        return done.after;
    });
}

Async<Session> SessionService::updateStored(const Session &wanted)
{
    return edit(
        Deed::Edit, wanted.key, HistoryEvent::Edited,
        [wanted, own = hostAddresses(m_settings)](const Session &now) -> Result<Session> {
            if (now.revision != wanted.revision)
                return base::failure(
                    ErrorKind::Conflict, QStringLiteral("the session was changed meanwhile"));
            Session after = wanted; // what other acts own stays as it is
            after.runningSince = now.runningSince;
            after.trashedAt = now.trashedAt;
            after.sequence = now.sequence;
            after.changedAt = now.changedAt;
            keepTheOwners(after, now, own);
            return after;
        },
        tr("Undo edit of “%1”"));
}

// The session is stored by now; what the keychain says decides only about its password.
Async<SaveReport> SessionService::keepPassword(const Session &session, const QString &password)
{
    auto promise = std::make_shared<QPromise<Result<SaveReport>>>();
    promise->start();
    const auto finish = [promise](const Result<SaveReport> &report) {
        promise->addResult(report);
        promise->finish();
    };
    base::whenDone(m_secrets.write(secretName(session.key), password), this,
        [this, session, finish](const Result<bool> &written) {
            if (!written)
                return finish(SaveReport { session, written.error() });
            base::whenDone(setHasPassword(session.key, true), this, [finish](const Result<Session> &flagged) {
                if (!flagged)
                    return finish(base::passOn(flagged));
                finish(SaveReport { *flagged, {} });
            });
        });
    return promise->future();
}

Async<SaveReport> SessionService::forgetPassword(const Session &session)
{
    auto promise = std::make_shared<QPromise<Result<SaveReport>>>();
    promise->start();
    base::whenDone(
        m_secrets.erase(secretName(session.key)), this, [promise, session](const Result<bool> &erased) {
            const bool gone = erased || erased.error().kind == ErrorKind::NotFound;
            promise->addResult(SaveReport { session, gone ? std::nullopt : std::optional(erased.error()) });
            promise->finish();
        });
    return promise->future();
}

// The keychain has another password, whether or not the session had one: an initiated meeting is to get it.
Async<Session> SessionService::setHasPassword(const SessionKey &key, bool has)
{
    const model::HistoryEntry entry { key, m_clock.now(), hostName(m_settings), HistoryEvent::Edited, {} };
    return m_database.run([&random = m_random, entry, has](store::Connection &connection) -> Result<Session> {
        store::SessionStore sessions(connection, random);
        auto before = loaded(sessions, entry.session);
        if (!before)
            return before;
        if (auto intended = appendPasswordIntent(connection, entry.session, entry.at); !intended)
            return base::passOn(intended);
        if (before->hasPassword == has)
            return before;
        Session after = *before;
        after.hasPassword = has;
        auto edited = storeEdit(connection, random, *before, std::move(after), entry);
        if (!edited)
            return base::passOn(edited);
        return edited->after;
    });
}

Async<Session> SessionService::duplicate(const SessionKey &key)
{
    const model::HistoryEntry entry { key, m_clock.now(), hostName(m_settings), HistoryEvent::Duplicated,
        {} };
    return m_database.run(
        [&random = m_random, entry, owner = ownerOfNew()](store::Connection &connection) -> Result<Session> {
            store::SessionStore sessions(connection, random);
            auto original = loaded(sessions, entry.session);
            if (!original)
                return original;
            Session copy = *original;
            copy.key = SessionKey::make();
            copy.reservedId = {};
            copy.joinCode.clear();
            copy.publicToken.clear();
            copy.calendarUid.clear();
            copy.sequence = 0;
            copy.revision = 0;
            copy.owner = owner;
            copy.hasPassword = false; // a password is never shared between sessions
            copy.runningSince.reset();
            copy.trashedAt.reset();
            copy.place.room = providers::makeRoom(random);
            if (auto left = leaveMeetings(connection, original->key, copy.place); !left)
                return base::passOn(left);
            auto stored = sessions.insert(std::move(copy), entry.at);
            if (!stored)
                return stored;
            model::HistoryEntry note = entry;
            note.session = stored->key;
            note.detail = original->reservedId.grouped();
            if (auto appended = store::HistoryStore(connection).append(note); !appended)
                return base::passOn(appended);
            return stored;
        });
}

Async<std::vector<Session>> SessionService::reserve(int number, const model::Profile &profile)
{
    if (number < 1 || number > 1000)
        return base::ready<std::vector<Session>>(base::failure(ErrorKind::Invalid,
            tr("Reserve between 1 and 1,000 session IDs at a time."), QStringLiteral("number")));
    std::vector<Session> wanted;
    for (int i = 0; i < number; ++i) {
        Session session = newDraft(profile).session;
        session.series.clear();
        session.topic = tr("Reserved session");
        wanted.push_back(std::move(session));
    }
    return m_database.run([&random = m_random, wanted, now = m_clock.now(), who = hostName(m_settings)](
                              store::Connection &connection) -> Result<std::vector<Session>> {
        std::vector<Session> stored;
        for (const Session &session : wanted) {
            auto one = store::SessionStore(connection, random).insert(session, now);
            if (!one)
                return base::passOn(one);
            const model::HistoryEntry entry { one->key, now, who, HistoryEvent::Created, {} };
            if (auto appended = store::HistoryStore(connection).append(entry); !appended)
                return base::passOn(appended);
            stored.push_back(std::move(*one));
        }
        return stored;
    });
}

Async<Session> SessionService::setOpen(const SessionKey &key, bool open)
{
    return edit(Deed::OpenOrClose, key, open ? HistoryEvent::Opened : HistoryEvent::Closed,
        [open, now = m_clock.now()](Session session) -> Result<Session> {
            session.open = open;
            if (open && schedule::hasClosedItself(session, now))
                session.closeAfter.reset(); // else it would be closed again at once
            return session;
        },
        {});
}

Async<Session> SessionService::setCloseAfter(const SessionKey &key, std::optional<std::chrono::minutes> after)
{
    return edit(Deed::OpenOrClose, key, HistoryEvent::Edited,
        [after](Session session) -> Result<Session> {
            session.closeAfter = after;
            return session;
        },
        {});
}

Async<Session> SessionService::changeCohosts(const SessionKey &key, HistoryEvent event,
    std::function<std::vector<model::Cohost>(std::vector<model::Cohost>)> change)
{
    const Deed deed = event == HistoryEvent::CohostRemoved ? Deed::RemoveCohost : Deed::Edit;
    return edit(deed, key, event,
        [change = std::move(change)](Session session) -> Result<Session> {
            session.cohosts = change(std::move(session.cohosts));
            return session;
        },
        {});
}

Async<Session> SessionService::moveToTrash(const SessionKey &key)
{
    return edit(
        Deed::Delete, key, HistoryEvent::Trashed,
        [now = m_clock.now()](Session session) -> Result<Session> {
            if (!session.trashedAt)
                session.trashedAt = now;
            session.runningSince.reset();
            return session;
        },
        tr("Undo delete of “%1”"));
}

Async<Session> SessionService::restore(const SessionKey &key)
{
    return edit(Deed::Delete, key, HistoryEvent::Restored,
        [](Session session) -> Result<Session> {
            session.trashedAt.reset();
            return session;
        },
        {});
}

Async<bool> SessionService::eraseForEver(const SessionKey &key)
{
    auto erased = m_database.run([&random = m_random, key, guard = guard(), now = m_clock.now()](
                                     store::Connection &connection) -> Result<bool> {
        const auto session = store::SessionStore(connection, random).load(key);
        if (!session)
            return base::passOn(session);
        if (*session)
            if (auto may = guard(Deed::Delete, **session); !may)
                return base::passOn(may);
        auto standing = hasMeetingThere(connection, random, key);
        if (!standing)
            return standing;
        if (*standing)
            return base::failure(ErrorKind::Rejected,
                tr("Its meeting is still at the provider. Cancel the initiation first."),
                QStringLiteral("meeting"));
        auto held = store::OutboxStore(connection).holds(key);
        if (!held)
            return held;
        if (*held)
            return base::failure(ErrorKind::Rejected,
                tr("The provider does not know yet that its meeting is cancelled. Look at what is waiting "
                   "to be sent: send it now, or discard it."),
                QStringLiteral("outbox"));
        if (auto done = store::SessionStore(connection, random).erase(key, now); !done)
            return base::passOn(done);
        return true;
    });
    return base::andThen(erased, this, [this, key](bool done) -> Result<bool> {
        m_secrets.erase(secretName(key)); // nobody waits for it: a secret without a session opens nothing
        std::erase_if(m_undo, [&key](const UndoStep &step) { return step.before.key == key; });
        Q_EMIT undoChanged();
        return done;
    });
}

Async<int> SessionService::emptyTrash()
{
    auto emptied = m_database.run([&random = m_random, guard = guard(), now = m_clock.now()](
                                      store::Connection &connection) -> Result<std::vector<SessionKey>> {
        store::SessionStore sessions(connection, random);
        const auto trashed = sessions.all(model::ListFilter::Trash);
        if (!trashed)
            return base::passOn(trashed);
        std::vector<SessionKey> keys;
        for (const Session &session : *trashed) {
            if (!guard(Deed::Delete, session))
                continue; // another's
            auto held = store::OutboxStore(connection).holds(session.key);
            if (!held)
                return base::passOn(held);
            if (*held)
                continue;
            if (auto erased = sessions.erase(session.key, now); !erased)
                return base::passOn(erased);
            keys.push_back(session.key);
        }
        return keys;
    });
    return base::andThen(emptied, this, [this](const std::vector<SessionKey> &keys) -> Result<int> {
        for (const SessionKey &key : keys)
            m_secrets.erase(secretName(key));
        std::erase_if(m_undo, [&keys](const UndoStep &step) {
            return std::find(keys.begin(), keys.end(), step.before.key) != keys.end();
        });
        Q_EMIT undoChanged();
        return int(keys.size());
    });
}

Async<Session> SessionService::changeOccurrence(
    const SessionKey &key, const model::OccurrenceOverride &change)
{
    return edit(
        Deed::Edit, key, HistoryEvent::OccurrenceEdited,
        [change](const Session &session) { return withOccurrenceChanged(session, change); },
        tr("Undo edit of “%1”"));
}

Async<Session> SessionService::changeThisAndLater(
    const SessionKey &key, base::WallTime recurrenceId, const model::Series &newPart)
{
    return edit(
        Deed::Edit, key, HistoryEvent::OccurrenceEdited,
        [recurrenceId, newPart](const Session &session) {
            return schedule::splitAt(session, occurrenceName(session, recurrenceId), newPart);
        },
        tr("Undo edit of “%1”"));
}

Async<Session> SessionService::cancelOccurrence(const SessionKey &key, base::WallTime recurrenceId)
{
    return edit(
        Deed::Edit, key, HistoryEvent::OccurrenceEdited,
        [recurrenceId](const Session &session) {
            return schedule::cancelOccurrence(session, occurrenceName(session, recurrenceId));
        },
        tr("Undo delete of one “%1”"));
}

Async<Session> SessionService::cancelThisAndLater(const SessionKey &key, base::WallTime recurrenceId)
{
    return edit(
        Deed::Edit, key, HistoryEvent::OccurrenceEdited,
        [recurrenceId](const Session &session) {
            return schedule::endBefore(session, occurrenceName(session, recurrenceId));
        },
        tr("Undo delete of later “%1”"));
}

Async<Session> SessionService::setRunning(const SessionKey &key, bool running)
{
    const model::HistoryEntry entry { key, m_clock.now(), hostName(m_settings),
        running ? HistoryEvent::Started : HistoryEvent::Ended, {} };
    return m_database.run(
        [&random = m_random, entry, running](store::Connection &connection) -> Result<Session> {
            auto stored
                = store::SessionStore(connection, random)
                      .setRunning(entry.session, running ? std::optional(entry.at) : std::nullopt, entry.at);
            if (!stored)
                return stored;
            if (auto appended = store::HistoryStore(connection).append(entry); !appended)
                return base::passOn(appended);
            return stored;
        });
}

void SessionService::pushUndo(UndoStep step)
{
    m_undo.push_back(std::move(step));
    if (m_undo.size() > UndoStepsKept)
        m_undo.erase(m_undo.begin());
    Q_EMIT undoChanged();
}

void SessionService::forgetUndo()
{
    m_undo.clear();
    Q_EMIT undoChanged();
}

bool SessionService::canUndo() const
{
    return !m_undo.empty();
}

QString SessionService::undoText() const
{
    return m_undo.empty() ? QString() : m_undo.back().text;
}

Async<Session> SessionService::undo()
{
    if (m_undo.empty())
        return base::ready<Session>(base::failure(ErrorKind::NotFound, QStringLiteral("nothing to undo")));
    const UndoStep step = m_undo.back();
    m_undo.pop_back();
    Q_EMIT undoChanged();
    const HistoryEvent event = step.before.isTrashed() ? HistoryEvent::Trashed : HistoryEvent::Restored;
    const Deed deed = step.deletes ? Deed::Delete : Deed::Edit;
    const model::HistoryEntry entry { step.before.key, m_clock.now(), hostName(m_settings), event, {} };
    // Goes back to what was, over whatever revision is there now; the password in the keychain stays.
    const auto back
        = [before = step.before, own = hostAddresses(m_settings)](const Session &now) -> Result<Session> {
        Session session = before;
        session.revision = now.revision;
        session.sequence = now.sequence;
        session.hasPassword = now.hasPassword;
        session.runningSince = now.runningSince;
        keepTheOwners(session, now, own);
        return session;
    };
    return eitherWay<Session>(
        carryOutEdit({ deed, entry, back, {}, step.mails }), this, [this, step](const Result<Session> &done) {
            if (!done && done.error().kind == ErrorKind::Cancelled) // the host wants nobody written to
                pushUndo(step);
            return base::ready(done);
        });
}

} // namespace services
