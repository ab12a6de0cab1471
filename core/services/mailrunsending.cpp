#include "services/mailrun.h"

#include "mail/rehearsalsender.h"
#include "mail/smtpsender.h"
#include "services/mailaccounts.h"
#include "services/mailmessage.h"
#include "services/mailoutcome.h"
#include "services/mailstates.h"

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

namespace {

// A server that takes dozens a second: so many share the commit that says they are handed over. After a crash
// as many may be uncertain that never left.
constexpr int ahead = 16;

// What the day's number is counted by.
Instant nextDay(Instant now)
{
    return std::chrono::floor<std::chrono::days>(now) + std::chrono::days(1);
}

} // namespace

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

void MailRun::grant(const MailTurn &turn, const std::vector<model::MailKey> &mayGo)
{
    for (const Mail &mail : turn.handOver) {
        const auto found = m_inHand.find(mail.number);
        if (found == m_inHand.end())
            continue;
        InHand &inHand = found->second;
        inHand.isMarking = false;
        inHand.mayGo = std::find(mayGo.begin(), mayGo.end(), mail.key) != mayGo.end();
        const auto id = mail::MessageId::of(mail.key, m_from);
        if (const auto word = std::exchange(inHand.handover, nullptr)) {
            word->addResult(inHand.mayGo);
            word->finish();
        } else if (m_sender && inHand.mayGo) {
            m_sender->allow(id); // it need not wait for us once it is there
        } else if (m_sender) {
            m_sender->cancel(id);
        }
    }
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
    m_settled.push_back(settled(mail, answer, m_server, m_clock.now(), m_random));
    if (m_inHand.empty() && m_isOtherAccount)
        closeSender();
    turn();
}

// Whether it would befall the others too.
void MailRun::judge(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled || !m_on)
        return;
    if (isOfAccount(error))
        return hold(error, m_server);
    if (error.kind != ErrorKind::Transient)
        return;
    const Instant now = m_clock.now();
    if (error.part == "quota"_L1)
        return restUntil(
            std::max(nextDay(now), error.notBefore.value_or(now)), mailReason(error, m_server), false);
    if (error.part == "recipient"_L1 || error.part == "message"_L1)
        return;
    const auto delay = delayAfter(++m_troubles, 1s, 2min, m_random);
    restUntil(
        std::max(now + delay, error.notBefore.value_or(now)), mailReason(error, m_server), !error.notBefore);
}

void MailRun::hold(const Error &error, const QString &server)
{
    const bool isNew = m_held.isEmpty();
    m_held = mailReason(error, server);
    m_isHeldByKeychain = error.part == "keychain"_L1;
    withdraw();
    if (isNew)
        Q_EMIT signInNeeded(m_held);
}

void MailRun::restUntil(Instant until, const QString &why, bool isOfNetwork)
{
    m_restUntil = std::max(m_restUntil.value_or(until), until);
    m_restWhy = why;
    m_restIsOfNetwork = isOfNetwork;
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

bool MailRun::openSender()
{
    if (m_sender)
        return true;
    const auto server = m_accounts.server();
    const auto from = MailAccounts::sender(m_accounts.account(), m_accounts.settings());
    if (!server || !from) {
        hold(server ? from.error() : server.error(), m_accounts.account().server);
        return false;
    }
    m_server = server->host;
    m_from = *from;
    m_sender = makeSender(*server);
    return true;
}

std::unique_ptr<mail::Sender> MailRun::makeSender(const mail::SmtpAccount &server)
{
    const auto mayGo = [this](const mail::MessageId &id) { return mayHandOver(id); };
    if (mail::RehearsalPost *post = m_accounts.rehearsal())
        return std::make_unique<mail::RehearsalSender>(*post, mayGo);
    m_secret = m_accounts.secret();
    mail::SmtpSender::Options options;
    options.connections = m_options.connections;
    options.timeouts = m_options.timeouts;
    options.mayHandOver = mayGo;
    return std::make_unique<mail::SmtpSender>(server, *m_secret, m_clock, options);
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

} // namespace services
