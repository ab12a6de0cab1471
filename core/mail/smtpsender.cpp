#include "mail/smtpsender.h"

#include "base/logging.h"
#include "mail/mailtexts.h"
#include "mail/smtphandover.h"
#include "mail/smtpjudgement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mail {

using base::Async;
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

bool beginCurl()
{
    static const bool begun = isCurlHere() && curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    return begun;
}

std::optional<Error> whyNot(const SmtpAccount &account, const Message &message)
{
    if (account.host.isEmpty() || account.user.isEmpty())
        return Error { ErrorKind::Invalid,
            MailTexts::tr("The mail account has no server or no user name. Complete it in the settings."),
            u"account"_s };
    if (!beginCurl())
        return Error { ErrorKind::Rejected,
            MailTexts::tr("Sending needs libcurl, which is not installed. Install it and try again."),
            u"server"_s };
    if (message.from.isNull())
        return Error { ErrorKind::Invalid,
            MailTexts::tr("There is no sender's address. Enter yours in the mail account."), u"from"_s };
    const bool anybody = std::any_of(
        message.to.begin(), message.to.end(), [](const Address &address) { return !address.isNull(); });
    if (!anybody)
        return Error { ErrorKind::Invalid,
            MailTexts::tr("There is nobody to send this to. Enter an e-mail address."), u"to"_s };
    return {};
}

QString outcome(const Result<Sent> &result)
{
    if (result)
        return result->reply;
    return result.error().part + u": "_s + result.error().detail;
}

} // namespace

SmtpSender::SmtpSender(const SmtpAccount &account, SecretSource &secrets, const base::Clock &clock,
    const Options &options, QObject *parent)
    : QObject(parent),
      m_account(account),
      m_secrets(secrets),
      m_clock(clock),
      m_timeouts(options.timeouts),
      m_mayHandOver(options.mayHandOver),
      m_board([this] { QMetaObject::invokeMethod(this, &SmtpSender::collect, Qt::QueuedConnection); })
{
    for (int i = 0; i < std::max(1, options.connections); ++i)
        m_workers.push_back(std::make_unique<SmtpWorker>(m_board));
}

SmtpSender::~SmtpSender()
{
    m_board.stop();
    m_workers.clear();
    m_held.clear();
    m_alone = 0;
    for (const SmtpTalk &talk : m_board.takeDone())
        if (const auto found = m_pending.find(talk.number); found != m_pending.end())
            end(talk.number,
                judged(talk.dialogue, talk.ending, m_account.host, found->second.job.from, m_clock.now()));
    while (!m_pending.empty())
        end(m_pending.begin()->first, base::failure(ErrorKind::Cancelled, u"the sender is gone"_s));
}

Async<Sent> SmtpSender::send(const Message &message)
{
    if (const auto error = whyNot(m_account, message))
        return base::ready<Sent>(tl::unexpected<Error>(*error));
    const quint64 number = ++m_last;
    Pending &pending = m_pending[number];
    pending.id = message.id;
    pending.job.number = number;
    pending.job.account = m_account;
    pending.job.timeouts = m_timeouts;
    pending.job.from = message.from.ascii();
    for (const Address &address : message.to)
        if (!address.isNull())
            pending.job.to << address.ascii();
    pending.job.bytes = bytesOf(message);
    if (m_mayHandOver)
        pending.job.handover = std::make_shared<SmtpHandover>([this, number] {
            QMetaObject::invokeMethod(
                this, [this, number] { askHandover(number); }, Qt::QueuedConnection);
        });
    pending.promise.start();
    const Async<Sent> future = pending.promise.future();
    begin(number);
    return future;
}

void SmtpSender::cancel(const MessageId &id)
{
    for (const auto &[number, pending] : m_pending)
        if (pending.id == id)
            *pending.job.cancelled = true;
}

void SmtpSender::allow(const MessageId &id)
{
    for (const auto &[number, pending] : m_pending)
        if (pending.id == id && pending.job.handover)
            pending.job.handover->answer(true);
}

void SmtpSender::begin(quint64 number)
{
    if (!m_isSignedIn && m_alone != 0)
        return m_held.push_back(number);
    m_alone = m_isSignedIn ? 0 : number;
    askSecret(number, {});
}

void SmtpSender::signedIn()
{
    m_isSignedIn = true;
    m_alone = 0;
    for (const quint64 number : std::exchange(m_held, {}))
        begin(number);
}

void SmtpSender::triedAlone(const Result<Sent> &result)
{
    m_alone = 0;
    const auto held = std::exchange(m_held, {});
    const bool refused = !result && result.error().kind == ErrorKind::Unauthorised;
    for (const quint64 number : held) {
        if (refused)
            end(number, result);
        else
            begin(number);
    }
}

void SmtpSender::askSecret(quint64 number, const QByteArray &refused)
{
    base::whenDone(m_secrets.secret(refused), this,
        [this, number](const Result<QByteArray> &secret) { hand(number, secret); });
}

void SmtpSender::hand(quint64 number, const Result<QByteArray> &secret)
{
    if (!secret)
        return end(number, base::passOn(secret));
    Pending &pending = m_pending.at(number);
    if (*pending.job.cancelled)
        return end(number, base::failure(ErrorKind::Cancelled, u"cancelled"_s));
    pending.job.secret = *secret;
    m_board.add(pending.job);
}

void SmtpSender::collect()
{
    const auto done = m_board.takeDone();
    for (const SmtpTalk &talk : done)
        settle(talk);
}

void SmtpSender::askHandover(quint64 number)
{
    const auto found = m_pending.find(number);
    if (found == m_pending.end())
        return;
    signedIn();
    const auto handover = found->second.job.handover;
    base::whenDone(m_mayHandOver(found->second.id), this,
        [handover](const Result<bool> &may) { handover->answer(may.value_or(false)); });
}

void SmtpSender::settle(const SmtpTalk &talk)
{
    Pending &pending = m_pending.at(talk.number);
    const auto result = judged(talk.dialogue, talk.ending, m_account.host, pending.job.from, m_clock.now());
    // Servers take so many on one connection and then end it (421): the next one is new.
    const bool isUsedUp = talk.reused && !result && result.error().kind == ErrorKind::Transient
        && result.error().part == "server"_L1;
    if (isUsedUp && !std::exchange(pending.triedAgain, true))
        return m_board.add(pending.job);
    const bool refused = !result && result.error().kind == ErrorKind::Unauthorised;
    if (refused)
        m_isSignedIn = false;
    else if (talk.dialogue.step() >= SmtpStep::Sender)
        signedIn();
    const bool tokenRefused = m_account.signIn == SignIn::XOAuth2 && refused;
    if (!tokenRefused || pending.askedAgain)
        return end(talk.number, result);
    pending.askedAgain = true;
    askSecret(talk.number, pending.job.secret);
}

void SmtpSender::end(quint64 number, const Result<Sent> &result)
{
    auto node = m_pending.extract(number);
    qCDebug(base::logMail).noquote() << m_account.host << node.mapped().job.bytes.size() << "bytes"
                                     << outcome(result);
    node.mapped().promise.addResult(result);
    node.mapped().promise.finish();
    if (number == m_alone)
        triedAlone(result);
}

} // namespace mail
