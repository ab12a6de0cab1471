// Removing accounts: what stands on one, its secrets, the goodbye at the provider.
#include "secrets/secretstore.h"
#include "services/accountservice.h"
#include "services/eitherway.h"
#include "services/providerdesk.h"
#include "services/revocation.h"
#include "store/accountstore.h"
#include "store/connection.h"
#include "store/databasethread.h"
#include "store/meetingstore.h"
#include "store/outboxstore.h"
#include "store/sessionstore.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

using base::Async;
using base::Result;
using model::Account;
using model::AccountKey;

namespace {

constexpr int TopicsShown = 10;

bool isLive(const model::Meeting &meeting)
{
    using model::MeetingState;
    return meeting.state == MeetingState::Initiated || meeting.state == MeetingState::Initiating
        || meeting.state == MeetingState::Checking || meeting.state == MeetingState::Cancelling
        || (meeting.state == MeetingState::Failed && !meeting.ref.isNull());
}

} // namespace

Async<AccountUse> AccountService::useOf(const AccountKey &key)
{
    return m_database.read([key, &random = m_random](store::Connection &connection) -> Result<AccountUse> {
        const auto meetings = store::MeetingStore(connection).ofAccount(key);
        if (!meetings)
            return base::passOn(meetings);
        AccountUse use;
        QSet<model::SessionKey> seen;
        for (const model::Meeting &meeting : *meetings) {
            if (!isLive(meeting))
                continue;
            ++use.meetings;
            if (seen.contains(meeting.session) || use.topics.size() >= TopicsShown)
                continue;
            seen.insert(meeting.session);
            const auto session = store::SessionStore(connection, random).load(meeting.session);
            if (!session)
                return base::passOn(session);
            if (*session)
                use.topics += (*session)->topic;
        }
        const auto open = store::OutboxStore(connection).open();
        if (!open)
            return base::passOn(open);
        use.waiting = int(std::count_if(open->begin(), open->end(),
            [&key](const model::Effect &effect) { return effect.account == key; }));
        return use;
    });
}

// The provider learns of it afterwards: a computer without a network can remove an account all the same.
Async<bool> AccountService::remove(const AccountKey &key)
{
    const auto kept = base::andThen(
        account(key), this, [this](const Account &account) { return m_revocation->read(account); });
    return base::andThen(kept, this, [this, key](const KeptSignIn &signIn) {
        const auto removed = m_database.run([key](store::Connection &connection) -> Result<bool> {
            if (auto done = store::AccountStore(connection).remove(key); !done)
                return base::passOn(done);
            return true;
        });
        return base::andThen(removed, this, [this, key, signIn](bool) {
            m_desk.close(key);
            m_revocation->send(signIn);
            return eraseSecrets(key, { u"token"_s, u"clientSecret"_s, u"sharedSecret"_s, u"signingKey"_s });
        });
    });
}

Async<bool> AccountService::providersTold()
{
    return m_revocation->sent();
}

// All of them, also after one could not be erased.
Async<bool> AccountService::eraseSecrets(const AccountKey &key, QStringList names)
{
    if (names.isEmpty())
        return base::ready<bool>(true);
    const QString name = names.takeFirst();
    return eitherWay<bool>(
        m_secrets.erase(model::secretName(key, name)), this, [this, key, names](const Result<bool> &erased) {
            return eitherWay<bool>(eraseSecrets(key, names), this,
                [erased](const Result<bool> &rest) { return base::ready<bool>(erased ? rest : erased); });
        });
}

} // namespace services
