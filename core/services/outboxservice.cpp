#include "services/outboxservice.h"

#include "providers/registry.h"
#include "services/outboxrun.h"
#include "services/outboxwords.h"
#include "store/accountstore.h"
#include "store/connection.h"
#include "store/databasethread.h"
#include "store/meetingstore.h"
#include "store/outboxstore.h"
#include "store/sessionstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

using base::Async;
using base::Error;
using base::ErrorKind;
using base::Result;
using model::Effect;
using model::EffectKind;
using model::EffectState;

namespace {

Result<QHash<model::AccountKey, model::Account>> accountsByKey(store::Connection &connection)
{
    auto accounts = store::AccountStore(connection).list();
    if (!accounts)
        return base::passOn(accounts);
    QHash<model::AccountKey, model::Account> byKey;
    for (const model::Account &account : *accounts)
        byKey.insert(account.key, account);
    return byKey;
}

Result<OutboxLine> lineOf(store::Connection &connection, base::Random &random, const Effect &effect,
    const model::Account &account, base::Instant now)
{
    auto session = store::SessionStore(connection, random).load(effect.session);
    if (!session)
        return base::passOn(session);
    OutboxLine line;
    line.effect = effect;
    line.topic = *session ? (*session)->topic : QString();
    line.text = effectText(effect, line.topic, providers::of(account.provider).displayName());
    line.state = effectState(effect, account, now);
    const bool rests = effect.state == EffectState::Waiting || effect.state == EffectState::Failed;
    line.canSendNow = rests && !account.needsSignIn;
    line.canDiscard = rests;
    return line;
}

// The meeting of an effect that will not go out.
Result<void> letGo(store::Connection &connection, const Effect &effect)
{
    auto meeting = store::MeetingStore(connection).load(effect.meeting);
    if (!meeting)
        return base::passOn(meeting);
    if (!*meeting)
        return {};
    if (effect.kind == EffectKind::CreateMeeting)
        (*meeting)->state = model::MeetingState::Cancelled;
    else if (effect.kind == EffectKind::CancelMeeting)
        (*meeting)->state = model::MeetingState::Initiated;
    else
        return {};
    (*meeting)->reason.clear();
    if (auto saved = store::MeetingStore(connection).save(**meeting); !saved)
        return base::passOn(saved);
    return {};
}

} // namespace

OutboxService::OutboxService(store::DatabaseThread &database, secrets::SecretStore &secrets,
    ProviderDesk &desk, const base::Clock &clock, base::Random &random, QObject *parent)
    : QObject(parent),
      m_database(database),
      m_clock(clock),
      m_random(random),
      m_run(std::make_unique<OutboxRun>(database, secrets, desk, clock, random))
{
    connect(&database, &store::DatabaseThread::outboxChanged, this, &OutboxService::changed);
    connect(&database, &store::DatabaseThread::outboxChanged, m_run.get(), &OutboxRun::look);
    connect(&database, &store::DatabaseThread::accountsChanged, m_run.get(), &OutboxRun::look);
    connect(m_run.get(), &OutboxRun::idle, this, &OutboxService::idle);
}

OutboxService::~OutboxService() = default;

void OutboxService::begin()
{
    m_run->begin();
}

void OutboxService::stop()
{
    m_run->stop();
}

void OutboxService::leaveAlone(const QSet<model::AccountKey> &accounts)
{
    m_run->leaveAlone(accounts);
    m_run->look();
}

void OutboxService::wakeUp()
{
    m_run->look();
}

Async<std::vector<OutboxLine>> OutboxService::lines()
{
    return m_database.read([&random = m_random, now = m_clock.now()](
                               store::Connection &connection) -> Result<std::vector<OutboxLine>> {
        auto effects = store::OutboxStore(connection).open();
        if (!effects)
            return base::passOn(effects);
        auto accounts = accountsByKey(connection);
        if (!accounts)
            return base::passOn(accounts);
        std::vector<OutboxLine> lines;
        for (const Effect &effect : *effects) {
            auto line = lineOf(connection, random, effect, accounts->value(effect.account), now);
            if (!line)
                return base::passOn(line);
            lines.push_back(std::move(*line));
        }
        return lines;
    });
}

Async<std::vector<Budget>> OutboxService::budgets()
{
    return m_database.read(
        [now = m_clock.now()](store::Connection &connection) -> Result<std::vector<Budget>> {
            auto accounts = store::AccountStore(connection).list();
            if (!accounts)
                return base::passOn(accounts);
            std::vector<Budget> budgets;
            for (const model::Account &account : *accounts) {
                const auto &provider = providers::of(account.provider);
                const int of = provider.managed ? provider.managed->capabilities(account).budget.writes : 0;
                if (of == 0)
                    continue;
                auto spent = store::OutboxStore(connection).spent(account.key, u"writes"_s, now);
                if (!spent)
                    return base::passOn(spent);
                const int left = std::max(0, of - *spent);
                budgets.push_back({ account.key,
                    tr("%1 accepts %n more changes for this host today", nullptr, left)
                        .arg(provider.displayName()),
                    left, of });
            }
            return budgets;
        });
}

Async<bool> OutboxService::sendNow(const model::EffectKey &key)
{
    return m_database.run([key, now = m_clock.now()](store::Connection &connection) -> Result<bool> {
        store::OutboxStore outbox(connection);
        auto effect = outbox.load(key);
        if (!effect)
            return base::passOn(effect);
        if (auto sent = outbox.sendNow(key, now); !sent)
            return base::passOn(sent);
        if (!*effect || (*effect)->kind != EffectKind::CreateMeeting)
            return true;
        auto meeting = store::MeetingStore(connection).load((*effect)->meeting);
        if (!meeting)
            return base::passOn(meeting);
        if (!*meeting || (*meeting)->state != model::MeetingState::Failed)
            return true;
        (*meeting)->state = model::MeetingState::Initiating;
        (*meeting)->reason.clear();
        if (auto saved = store::MeetingStore(connection).save(**meeting); !saved)
            return base::passOn(saved);
        return true;
    });
}

Async<bool> OutboxService::discard(const model::EffectKey &key)
{
    return m_database.run([key](store::Connection &connection) -> Result<bool> {
        store::OutboxStore outbox(connection);
        auto effect = outbox.load(key);
        if (!effect)
            return base::passOn(effect);
        if (auto gone = outbox.discard(key); !gone)
            return base::passOn(gone);
        if (*effect) {
            if (auto let = letGo(connection, **effect); !let)
                return base::passOn(let);
        }
        return true;
    });
}

} // namespace services
