// How every change of a session is carried out: the host is asked who is told, then one transaction; and
// undo.
#include "services/eitherway.h"
#include "services/hostaddresses.h"
#include "services/sessionservice.h"
#include "services/sessionwriting.h"
#include "services/settingvalues.h"
#include "store/connection.h"
#include "store/databasethread.h"
#include "store/sessionstore.h"

namespace services {

using base::Async;
using base::ErrorKind;
using base::Result;
using model::Deed;
using model::HistoryEvent;
using model::Session;
using model::SessionKey;

namespace {

constexpr size_t UndoStepsKept = 50;

} // namespace

// What the edit would make of the stored session; nothing is written.
Result<Edited> SessionService::tried(
    store::Connection &connection, base::Random &random, const Edit &edit, const Guard &guard)
{
    store::SessionStore sessions(connection, random);
    auto before = loaded(sessions, edit.entry.session);
    if (!before)
        return base::passOn(before);
    if (auto may = guard(edit.deed, *before); !may)
        return base::passOn(may);
    auto after = edit.change(*before);
    if (!after)
        return base::passOn(after);
    return Edited { std::move(*before), std::move(*after) };
}

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
            auto edited = tried(connection, random, edit, guard);
            if (!edited)
                return base::passOn(edited);
            edited->after = sequenced(edited->before, std::move(edited->after));
            auto plan = mailsOf(connection, edited->before, edited->after, edit.entry.at, edit.undone);
            if (!plan)
                return base::passOn(plan);
            return MailForecast { std::move(edited->before), std::move(edited->after), std::move(*plan) };
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
        auto change = tried(connection, random, edit, guard);
        if (!change || change->after == change->before)
            return change;
        return storeEdit(connection, random, change->before, std::move(change->after), edit.entry,
            { telling, edit.undone });
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
