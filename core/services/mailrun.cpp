#include "services/mailrun.h"

#include "services/mailaccounts.h"
#include "services/mailoutcome.h"
#include "store/connection.h"
#include "store/databasethread.h"
#include "store/mailstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace services {

using base::Async;
using base::Error;
using base::ErrorKind;
using base::Instant;
using base::Result;
using model::Mail;
using model::MailState;

namespace {

constexpr std::chrono::milliseconds longestSleep = 1h; // a clock that is set back is noticed
constexpr std::chrono::milliseconds afterTrouble = 1min; // with the database
constexpr std::chrono::milliseconds gatherFor = 50ms;
constexpr std::chrono::milliseconds keepEvery = 1min;
constexpr auto keepBefore = 3min; // the lease ends

} // namespace

MailRun::MailRun(store::DatabaseThread &database, MailComposer &composer, MailAccounts &accounts,
    const base::Clock &clock, base::Random &random, const MailService::Options &options)
    : m_database(database),
      m_composer(composer),
      m_accounts(accounts),
      m_clock(clock),
      m_random(random),
      m_options(options),
      m_most(fewest)
{
    for (QTimer *timer : { &m_timer, &m_gather, &m_keep })
        timer->setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &MailRun::look);
    connect(&m_gather, &QTimer::timeout, this, [this] {
        m_gathered = true;
        turn();
    });
    connect(&m_keep, &QTimer::timeout, this, [this] {
        m_keepDue = !m_inHand.empty();
        if (m_keepDue)
            turn();
    });
    connect(&accounts, &MailAccounts::changed, this, &MailRun::closeSender);
}

// What was not handed over waits again at once; the rest is settled by what was said of it until now.
MailRun::~MailRun()
{
    m_on = false;
    m_sender.reset();
    MailTurn last;
    last.now = m_clock.now();
    last.settled = std::move(m_settled);
    for (const auto &[number, inHand] : m_inHand) {
        const bool isAnswered = inHand.answer.isFinished() && inHand.answer.resultCount() > 0;
        const Result<mail::Sent> answer = isAnswered
            ? inHand.answer.result()
            : base::failure(ErrorKind::Cancelled, u"the program ends"_s);
        last.settled.push_back(settled(inHand.mail, answer, m_server, last.now, m_random));
    }
    if (!last.settled.empty())
        m_database.run([last, &random = m_random](
                           store::Connection &connection) { return takeTurn(connection, random, last); });
}

void MailRun::begin()
{
    m_on = true;
    base::whenDone(m_accounts.load(), this, [this](const Result<bool> &loaded) {
        m_loaded = true;
        if (!loaded)
            hold(loaded.error(), m_accounts.account().server);
        look();
    });
}

void MailRun::stop()
{
    m_on = false;
    m_timer.stop();
    withdraw();
    turn();
}

void MailRun::look()
{
    m_mayHaveMore = true;
    m_lookAgain = m_turning;
    if (m_on)
        turn();
}

void MailRun::wakeUp()
{
    if (m_isHeldByKeychain || (isResting() && m_restIsOfNetwork))
        return tryAgain();
    look();
}

void MailRun::tryAgain()
{
    const bool wasHeld = !m_held.isEmpty();
    m_held.clear();
    m_restUntil.reset();
    m_troubles = 0;
    if (!m_on || !(wasHeld || !m_accounts.isReady()))
        return look();
    // A keychain that was locked may be open now.
    begin();
}

QString MailRun::held() const
{
    if (!m_held.isEmpty())
        return m_held;
    return isResting() ? m_restWhy : QString();
}

bool MailRun::isResting() const
{
    return m_restUntil && *m_restUntil > m_clock.now();
}

bool MailRun::canTake() const
{
    return m_on && m_loaded && m_mayHaveMore && !m_isOtherAccount && m_held.isEmpty() && !isResting()
        && m_accounts.isReady() && int(m_inHand.size()) <= m_most / 2;
}

void MailRun::turn()
{
    if (m_turning)
        return;
    const bool takes = canTake() && openSender();
    const bool isAsked = std::any_of(m_inHand.begin(), m_inHand.end(),
        [](const auto &each) { return each.second.handover && !each.second.isMarking; });
    if (!takes && !isAsked && !m_keepDue) {
        if (m_settled.empty())
            return m_inHand.empty() && !canTake() ? tellNeed() : void();
        // Others are on their way and will want to be written, too.
        if (!m_inHand.empty() && !std::exchange(m_gathered, false))
            return m_gather.isActive() ? void() : m_gather.start(gatherFor);
    }
    m_gathered = false;
    m_gather.stop();
    m_turning = true;
    MailTurn next = nextTurn();
    if (takes) {
        adapt();
        next.take = m_most - int(m_inHand.size());
    }
    const auto done = m_database.run([next, &random = m_random](store::Connection &connection) {
        return takeTurn(connection, random, next);
    });
    base::whenDone(done, this, [this, next](const Result<MailTurnDone> &turn) { turned(next, turn); });
}

MailTurn MailRun::nextTurn()
{
    MailTurn next;
    next.now = m_clock.now();
    next.handOver = toHandOver();
    next.settled = std::exchange(m_settled, {});
    for (const auto &[number, inHand] : m_inHand)
        if (inHand.mail.leaseUntil && *inHand.mail.leaseUntil < next.now + keepBefore)
            next.kept.push_back(inHand.mail);
    m_keepDue = false;
    m_keep.start(keepEvery);
    return next;
}

void MailRun::turned(const MailTurn &turn, const Result<MailTurnDone> &done)
{
    m_turning = false;
    grant(turn, done ? done->mayGo : std::vector<model::MailKey>());
    if (!done) {
        m_settled.insert(m_settled.begin(), turn.settled.begin(), turn.settled.end());
        m_mayHaveMore = false;
        m_timer.start(afterTrouble);
        Q_EMIT idle();
        return;
    }
    keep(turn, *done);
    const bool lookAgain = std::exchange(m_lookAgain, false);
    if (turn.take > 0)
        m_mayHaveMore = !done->isEmptied || lookAgain;
    take(done->taken);
    this->turn();
    if (!m_turning)
        rest(done->nextDue);
}

void MailRun::keep(const MailTurn &turn, const MailTurnDone &done)
{
    for (const Mail &mail : turn.kept) {
        const auto found = m_inHand.find(mail.number);
        const bool isKept = std::find(done.kept.begin(), done.kept.end(), mail.key) != done.kept.end();
        if (found != m_inHand.end() && isKept)
            found->second.mail.leaseUntil = done.leaseUntil;
    }
}

void MailRun::take(const std::vector<Mail> &mails)
{
    for (const Mail &mail : mails) {
        const auto [found, isNew] = m_inHand.try_emplace(mail.number);
        found->second.mail = mail;
        // While the computer slept the lease ran out, and the mail is still on its way.
        if (!isNew)
            continue;
        base::whenDone(m_composer.compose(mail), this,
            [this, number = mail.number](const Result<ComposedMail> &composed) { send(number, composed); });
    }
}

void MailRun::rest(std::optional<Instant> nextDue)
{
    if (!m_inHand.empty() || !m_settled.empty())
        return;
    if (m_on)
        sleepUntil(nextDue);
    Q_EMIT idle();
}

void MailRun::sleepUntil(std::optional<Instant> due)
{
    const Instant now = m_clock.now();
    if (isResting() && due)
        due = std::max(*due, *m_restUntil);
    if (!due || !m_held.isEmpty())
        return m_timer.stop();
    m_timer.start(std::clamp<std::chrono::milliseconds>(*due - now, 10ms, longestSleep));
}

void MailRun::adapt()
{
    const auto now = std::chrono::steady_clock::now();
    if (m_tookAt && !m_inHand.empty()) {
        if (now - *m_tookAt < 500ms)
            m_most = std::min(most, m_most * 2);
        else if (now - *m_tookAt > 2s)
            m_most = std::max(fewest, m_most / 2);
    }
    m_tookAt = now;
}

void MailRun::tellNeed()
{
    struct Due {
        std::optional<Instant> next;
        int count = 0;
    };
    if (!m_on || !m_loaded)
        return;
    const auto due = m_database.read([now = m_clock.now()](store::Connection &connection) -> Result<Due> {
        store::MailStore mails(connection);
        const auto next = mails.nextDue();
        if (!next)
            return base::passOn(next);
        const auto count = mails.due(now);
        if (!count)
            return base::passOn(count);
        return Due { *next, *count };
    });
    base::whenDone(due, this, [this](const Result<Due> &waiting) {
        if (!waiting || !m_on || m_turning || !m_inHand.empty())
            return;
        const bool needs = !m_accounts.isReady() && m_held.isEmpty();
        if (needs && waiting->count > 0 && !std::exchange(m_needTold, true))
            Q_EMIT needsAccount(waiting->count);
        // What is due already waits for the account, not for time.
        if (!needs || waiting->count == 0)
            sleepUntil(waiting->next);
        Q_EMIT idle();
    });
}

} // namespace services
