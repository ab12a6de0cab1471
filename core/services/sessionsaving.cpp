// New sessions, and drafts that are saved.
#include "model/ownerrules.h"
#include "providers/jitsimeet.h"
#include "secrets/secretstore.h"
#include "services/hostaddresses.h"
#include "services/meetingintents.h"
#include "services/meetingrecord.h"
#include "services/reminderrows.h"
#include "services/sessionintents.h"
#include "services/sessionservice.h"
#include "services/sessionwriting.h"
#include "services/settingvalues.h"
#include "store/connection.h"
#include "store/databasethread.h"
#include "store/historystore.h"
#include "store/meetingstore.h"
#include "store/sessionstore.h"

#include <algorithm>

namespace services {

using base::Async;
using base::ErrorKind;
using base::Result;
using model::Deed;
using model::HistoryEvent;
using model::Session;
using model::SessionKey;

namespace {

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

} // namespace

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

} // namespace services
