#include "services/sessionwriting.h"

#include "model/ownerrules.h"
#include "model/registrant.h"
#include "services/editdetail.h"
#include "services/reminderrows.h"
#include "services/sessionintents.h"
#include "store/connection.h"
#include "store/historystore.h"
#include "store/sessionstore.h"

namespace services {

using base::ErrorKind;
using base::Result;
using model::Session;
using model::SessionKey;

Session sequenced(const Session &before, Session after)
{
    after.sequence = before.sequence + (model::changesInvitation(before, after) ? 1 : 0);
    return after;
}

Result<Edited> storeEdit(store::Connection &connection, base::Random &random, const Session &before,
    Session after, const model::HistoryEntry &entry, const MailChoice &choice)
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

} // namespace services
