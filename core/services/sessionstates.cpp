// Padlock, co-hosts, trash, running: changes that no form makes.
#include "schedule/closing.h"
#include "secrets/secretstore.h"
#include "services/meetingintents.h"
#include "services/meetingrecord.h"
#include "services/sessionservice.h"
#include "services/sessionwriting.h"
#include "services/settingvalues.h"
#include "store/connection.h"
#include "store/databasethread.h"
#include "store/historystore.h"
#include "store/meetingstore.h"
#include "store/outboxstore.h"
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

} // namespace

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

} // namespace services
