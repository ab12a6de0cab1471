#include "services/readycheck.h"

#include "providers/registry.h"
#include "schedule/occurrences.h"
#include "services/accountplan.h"
#include "services/accountservice.h"
#include "services/eitherway.h"
#include "services/meetingservice.h"
#include "services/readyfacts.h"
#include "services/registrantservice.h"
#include "store/accountstore.h"
#include "store/connection.h"
#include "store/databasethread.h"
#include "store/meetingstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

using base::Async;
using base::Result;
using model::Session;
using model::SessionKey;

namespace {

constexpr auto Ahead = std::chrono::days(366);
constexpr int MostOccurrences = 100;

struct Planned {
    model::Account account;
    std::vector<AccountBusy> busy;

    bool isFull(base::Instant start, base::Instant end) const
    {
        return services::isFull(busy, start, end, std::max(1, account.meetingsAtOnce));
    }
};

AccountOverlap overlapOf(const Planned &asked, const std::vector<Planned> &others,
    const schedule::Occurrence &occurrence, base::Instant now)
{
    AccountOverlap overlap;
    overlap.start = occurrence.start;
    overlap.account = asked.account;
    overlap.otherTopic = overlapping(asked.busy, occurrence.start, occurrence.end).front().topic;
    for (const Planned &other : others) {
        if (!other.isFull(occurrence.start, occurrence.end))
            overlap.freeAccounts.push_back(other.account);
    }
    overlap.nearestFree = nearestFree(asked.busy, occurrence.start, occurrence.end - occurrence.start, now,
        std::max(1, asked.account.meetingsAtOnce));
    return overlap;
}

Result<std::vector<AccountOverlap>> overlapsOf(store::Connection &connection, base::Random &random,
    const Session &session, const model::AccountKey &account, base::Instant now)
{
    std::vector<AccountOverlap> overlaps;
    const auto occurrences = schedule::occurrencesBetween(session, now, now + Ahead, MostOccurrences);
    auto accounts = store::AccountStore(connection).list();
    if (!accounts)
        return base::passOn(accounts);
    const auto asked = std::find_if(
        accounts->begin(), accounts->end(), [&account](const auto &one) { return one.key == account; });
    if (asked == accounts->end() || occurrences.list.empty())
        return overlaps;
    // A day more on both sides: that is where a free time is looked for.
    const base::Instant from = std::max(now, occurrences.list.front().start - std::chrono::days(1));
    const base::Instant to = occurrences.list.back().end + std::chrono::days(1);
    Planned wanted;
    std::vector<Planned> others;
    for (const model::Account &one : *accounts) {
        if (one.provider != asked->provider || one.mode != model::AccountMode::CreateAndManage)
            continue;
        auto busy = busyOf(connection, random, one.key, from, to, session.key);
        if (!busy)
            return base::passOn(busy);
        if (one.key == account)
            wanted = { one, std::move(*busy) };
        else
            others.push_back({ one, std::move(*busy) });
    }
    for (const schedule::Occurrence &occurrence : occurrences.list) {
        if (wanted.isFull(occurrence.start, occurrence.end))
            overlaps.push_back(overlapOf(wanted, others, occurrence, now));
    }
    return overlaps;
}

bool canTake(const model::Account &account, const Session &session)
{
    const auto wanted = session.place.provider;
    const auto *managed = providers::of(account.provider).managed;
    return (wanted == model::ProviderKind::None || wanted == account.provider) && managed
        && managed->capabilities(account).makesMeetings;
}

// The occurrences at which all accounts of all providers that come into question are full.
Result<std::vector<AccountOverlap>> nowhereFree(
    store::Connection &connection, base::Random &random, const Session &session, base::Instant now)
{
    auto accounts = store::AccountStore(connection).list();
    if (!accounts)
        return base::passOn(accounts);
    std::erase_if(*accounts, [&session](const auto &account) { return !canTake(account, session); });
    std::vector<AccountOverlap> nowhere;
    for (auto account = accounts->begin(); account != accounts->end(); ++account) {
        auto full = overlapsOf(connection, random, session, account->key, now);
        if (!full)
            return full;
        if (account == accounts->begin())
            nowhere = *full;
        std::erase_if(nowhere, [&full](const AccountOverlap &overlap) {
            return std::none_of(full->begin(), full->end(),
                [&overlap](const AccountOverlap &other) { return other.start == overlap.start; });
        });
    }
    return nowhere;
}

} // namespace

bool ReadyReport::ready() const
{
    return std::all_of(items.begin(), items.end(), [](const ReadyItem &item) { return item.ok; });
}

ReadyCheck::ReadyCheck(MeetingService &meetings, RegistrantService &registrants,
    store::DatabaseThread &database, const base::Clock &clock, base::Random &random, QObject *parent)
    : QObject(parent),
      m_meetings(meetings),
      m_registrants(registrants),
      m_database(database),
      m_clock(clock),
      m_random(random)
{
}

// First what the provider says now, then what is stored of it: each of the steps may fail and is an item.
Async<ReadyReport> ReadyCheck::check(const SessionKey &session)
{
    const auto refreshed = eitherWay<std::optional<base::Error>>(
        m_meetings.refresh(session), this, [](const Result<std::vector<model::Meeting>> &meetings) {
            return base::ready<std::optional<base::Error>>(
                meetings ? std::nullopt : std::optional(meetings.error()));
        });
    return base::andThen(refreshed, this, [this, session](const std::optional<base::Error> &unread) {
        if (unread)
            return report(session, unread);
        return eitherWay<ReadyReport>(
            m_registrants.refresh(session), this, [this, session](const Result<RegistrantPage> &page) {
                return report(session, page ? std::nullopt : std::optional(page.error()));
            });
    });
}

Async<ReadyReport> ReadyCheck::report(const SessionKey &session, const std::optional<base::Error> &unread)
{
    const auto facts = m_database.read([session, unread, now = m_clock.now(), &random = m_random](
                                           store::Connection &connection) -> Result<ReadyFacts> {
        auto known = readyFacts(connection, random, session, now);
        if (known)
            known->unread = unread;
        return known;
    });
    return base::andThen(
        facts, this, [](const ReadyFacts &known) -> Result<ReadyReport> { return readyReport(known); });
}

Async<std::vector<AccountOverlap>> ReadyCheck::overlaps(
    const Session &session, const model::AccountKey &account)
{
    return m_database.read(
        [session, account, now = m_clock.now(), &random = m_random](
            store::Connection &connection) { return overlapsOf(connection, random, session, account, now); });
}

Async<std::vector<AccountOverlap>> ReadyCheck::overlaps(const Session &session)
{
    return m_database.read([session, now = m_clock.now(), &random = m_random](
                               store::Connection &connection) -> Result<std::vector<AccountOverlap>> {
        const auto meetings = store::MeetingStore(connection).ofSession(session.key);
        if (!meetings)
            return base::passOn(meetings);
        const auto stands = std::find_if(meetings->begin(), meetings->end(), takesTime);
        if (stands != meetings->end())
            return overlapsOf(connection, random, session, stands->account, now);
        return nowhereFree(connection, random, session, now);
    });
}

} // namespace services
