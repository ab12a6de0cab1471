#include "services/mailrun.h"

#include "services/mailaccounts.h"
#include "services/mailmessage.h"
#include "services/mailstates.h"
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

// Few in hand, so that what is written now and needed sooner goes out sooner; more where the server is quick.
constexpr int fewest = 8;
constexpr int most = 64;
// A server that takes hundreds a second: so many share the commit that says they are handed over. After a
// crash as many may be uncertain that never left, which is a tenth of a second's work.
constexpr int ahead = 16;

// What the day's number is counted by.
Instant nextDay(Instant now)
{
    return std::chrono::floor<std::chrono::days>(now) + std::chrono::days(1);
}

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
        last.settled.push_back(settled(inHand.mail, answer));
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
            hold(mailReason(loaded.error(), m_accounts.account().server));
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

std::vector<Mail> MailRun::toHandOver()
{
    std::vector<InHand *> next;
    for (auto &[number, inHand] : m_inHand)
        if (inHand.place > 0 && !inHand.isMarking && !inHand.mayGo)
            next.push_back(&inHand);
    std::sort(next.begin(), next.end(), [](const InHand *one, const InHand *other) {
        return std::pair(!one->handover, one->place) < std::pair(!other->handover, other->place);
    });
    const auto asked
        = std::count_if(next.begin(), next.end(), [](const InHand *one) { return one->handover != nullptr; });
    const auto count = asked > 0 && m_most == most ? std::max<qsizetype>(asked, ahead) : asked;
    next.resize(std::min<std::size_t>(next.size(), std::size_t(count)));
    std::vector<Mail> mails;
    for (InHand *inHand : next) {
        inHand->isMarking = true;
        mails.push_back(inHand->mail);
    }
    return mails;
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

void MailRun::grant(const MailTurn &turn, const std::vector<model::MailKey> &mayGo)
{
    for (const Mail &mail : turn.handOver) {
        const auto found = m_inHand.find(mail.number);
        if (found == m_inHand.end())
            continue;
        InHand &inHand = found->second;
        inHand.isMarking = false;
        inHand.mayGo = std::find(mayGo.begin(), mayGo.end(), mail.key) != mayGo.end();
        if (const auto word = std::exchange(inHand.handover, nullptr)) {
            word->addResult(inHand.mayGo);
            word->finish();
        } else if (!inHand.mayGo && m_sender) {
            m_sender->cancel(mail::MessageId::of(mail.key, m_from));
        }
    }
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

void MailRun::send(Number number, const Result<ComposedMail> &composed)
{
    const auto found = m_inHand.find(number);
    if (found == m_inHand.end())
        return;
    if (!composed)
        return answered(number, base::passOn(composed));
    if (!m_on || !m_held.isEmpty() || isResting() || m_isOtherAccount || !m_sender)
        return answered(number, base::failure(ErrorKind::Cancelled, u"nothing goes out now"_s));
    const auto message = messageOf(*composed, found->second.mail, m_from, m_clock.now());
    if (!message)
        return answered(number, base::passOn(message));
    found->second.mail.address = composed->toAddress; // where they were reached, for the history
    found->second.place = ++m_places;
    m_byId.insert(message->id.text(), number);
    const Async<mail::Sent> answer = m_sender->send(*message);
    found->second.answer = answer;
    base::whenDone(answer, this, [this, number](const Result<mail::Sent> &sent) { answered(number, sent); });
}

Async<bool> MailRun::mayHandOver(const mail::MessageId &id)
{
    const auto number = m_byId.constFind(id.text());
    const auto found = number == m_byId.constEnd() ? m_inHand.end() : m_inHand.find(*number);
    if (found == m_inHand.end())
        return base::ready<bool>(false);
    InHand &inHand = found->second;
    if (std::exchange(inHand.isAsked, true))
        return base::ready<bool>(false);
    if (inHand.mayGo)
        return base::ready<bool>(true);
    inHand.handover = std::make_shared<QPromise<Result<bool>>>();
    inHand.handover->start();
    const Async<bool> word = inHand.handover->future();
    turn();
    return word;
}

void MailRun::answered(Number number, const Result<mail::Sent> &answer)
{
    auto node = m_inHand.extract(number);
    if (node.empty())
        return;
    const Mail &mail = node.mapped().mail;
    m_byId.remove(mail::MessageId::of(mail.key, m_from).text());
    if (answer)
        m_troubles = 0;
    else
        judge(answer.error());
    m_settled.push_back(settled(mail, answer));
    if (m_inHand.empty() && m_isOtherAccount)
        closeSender();
    turn();
}

Mail MailRun::settled(const Mail &mail, const Result<mail::Sent> &answer)
{
    if (!answer)
        return unsent(mail, answer.error());
    Mail sent = mail;
    sent.state = MailState::Sent;
    sent.sentAt = m_clock.now();
    sent.lastError.clear();
    ++sent.attempts;
    return sent;
}

Mail MailRun::unsent(Mail mail, const Error &error)
{
    constexpr std::chrono::seconds soon = 1min;
    constexpr std::chrono::seconds late = 1h;
    constexpr auto giveUpAfter = std::chrono::days(2); // RFC 5321 4.5.4.1 says four to five; not with dates
    const Instant now = m_clock.now();
    mail.state = MailState::Waiting;
    if (error.kind == ErrorKind::Cancelled)
        return mail;
    mail.lastError = mailReason(error, m_server);
    if (error.kind == ErrorKind::NotFound) {
        mail.state = MailState::Discarded;
        return mail;
    }
    if (isOfAccount(error))
        return mail; // held by its account, not by time
    ++mail.attempts;
    if (error.kind == ErrorKind::Lost) {
        mail.state = MailState::Checking;
        return mail;
    }
    if (error.kind != ErrorKind::Transient && error.kind != ErrorKind::Storage) {
        mail.state = MailState::Failed;
        return mail;
    }
    const bool isOfMail = error.part == "recipient"_L1 || error.part == "message"_L1;
    const auto delay = isOfMail ? delayAfter(mail.attempts, soon, late) : delayAfter(mail.attempts, 1s, soon);
    mail.notBefore = std::max(error.notBefore.value_or(now), now + delay);
    if (isOfMail && mail.notBefore > std::max(mail.createdAt, mail.neededBy) + giveUpAfter)
        mail.state = MailState::Failed;
    return mail;
}

// Whether it would befall the others too.
void MailRun::judge(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled || !m_on)
        return;
    if (isOfAccount(error))
        return hold(mailReason(error, m_server));
    if (error.kind != ErrorKind::Transient)
        return;
    const Instant now = m_clock.now();
    if (error.part == "quota"_L1)
        return restUntil(std::max(nextDay(now), error.notBefore.value_or(now)), mailReason(error, m_server));
    if (error.part == "recipient"_L1 || error.part == "message"_L1)
        return;
    const auto delay = delayAfter(++m_troubles, 1s, 2min);
    restUntil(std::max(now + delay, error.notBefore.value_or(now)), mailReason(error, m_server));
}

// Twice as long each time, a fifth shorter or longer, so that many programs do not come together.
std::chrono::seconds MailRun::delayAfter(
    int attempts, std::chrono::seconds first, std::chrono::seconds longest)
{
    const auto plain
        = std::min<std::chrono::seconds>(longest, first * (1LL << std::clamp(attempts - 1, 0, 20)));
    const qint64 fifth = plain.count() / 5;
    const qint64 jitter = fifth == 0 ? 0 : qint64(m_random.below(quint64(2 * fifth + 1))) - fifth;
    return std::max<std::chrono::seconds>(1s, plain + std::chrono::seconds(jitter));
}

void MailRun::hold(const QString &why)
{
    const bool isNew = m_held.isEmpty();
    m_held = why;
    withdraw();
    if (isNew)
        Q_EMIT signInNeeded(why);
}

void MailRun::restUntil(Instant until, const QString &why)
{
    m_restUntil = std::max(m_restUntil.value_or(until), until);
    m_restWhy = why;
    withdraw();
}

// What was not handed over comes back.
void MailRun::withdraw()
{
    if (!m_sender)
        return;
    for (const auto &[number, inHand] : m_inHand)
        if (inHand.place > 0)
            m_sender->cancel(mail::MessageId::of(inHand.mail.key, m_from));
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

bool MailRun::openSender()
{
    if (m_sender)
        return true;
    const auto server = m_accounts.server();
    const auto from = MailAccounts::sender(m_accounts.account(), m_accounts.settings());
    if (!server || !from) {
        hold(mailReason(server ? from.error() : server.error(), m_accounts.account().server));
        return false;
    }
    m_server = server->host;
    m_from = *from;
    m_secret = m_accounts.secret();
    mail::SmtpSender::Options options;
    options.connections = m_options.connections;
    options.timeouts = m_options.timeouts;
    options.mayHandOver = [this](const mail::MessageId &id) { return mayHandOver(id); };
    m_sender = std::make_unique<mail::SmtpSender>(*server, *m_secret, m_clock, options);
    return true;
}

// For an account that was changed: what the old one has in hand ends first.
void MailRun::closeSender()
{
    m_held.clear();
    m_restUntil.reset();
    m_troubles = 0;
    m_needTold = m_needTold && !m_accounts.isReady();
    m_isOtherAccount = !m_inHand.empty();
    if (m_isOtherAccount)
        return withdraw();
    m_sender.reset();
    m_secret.reset();
    look();
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
