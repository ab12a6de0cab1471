#include "mail/smtpjudgement.h"

#include "mail/mailtexts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mail {

using base::Error;
using base::ErrorKind;
using base::Instant;
using base::Result;

namespace {

struct Facts {
    const SmtpDialogue &dialogue;
    QString host;
    QByteArray from;
    Instant now;
};

// The day's number of mails is used up: Gmail and others say so as if it were for ever (5.4.5).
bool isQuota(const SmtpReply &reply)
{
    return reply.enhanced == "5.4.5" || reply.enhanced == "4.4.5";
}

Error forNow(const SmtpReply &reply, Instant now, const QString &part = u"server"_s)
{
    Error error { ErrorKind::Transient, reply.text(), part };
    if (isQuota(reply)) {
        error.part = u"quota"_s;
        error.notBefore = now + std::chrono::hours(1);
    }
    if (const auto wait = waitOf(reply))
        error.notBefore = now + *wait;
    return error;
}

QString shown(const SmtpReply &reply)
{
    return reply.words.isEmpty() ? QString::number(reply.code) : reply.words;
}

Error signInRefused(const SmtpReply &reply)
{
    const bool wantsAppPassword = reply.code == 534
        || (reply.words.contains("app"_L1, Qt::CaseInsensitive)
            && reply.words.contains("specific"_L1, Qt::CaseInsensitive));
    return { ErrorKind::Unauthorised, reply.text(), wantsAppPassword ? u"appPassword"_s : u"password"_s };
}

Error recipientRefused(const Facts &facts, const QByteArray &address, const SmtpReply &reply)
{
    if (reply.isForNow() || isQuota(reply))
        return forNow(reply, facts.now, u"recipient"_s);
    return { ErrorKind::Rejected,
        MailTexts::tr("%1 takes no mail for %2 and says: “%3”. Check the address.")
            .arg(facts.host, QString::fromLatin1(address), shown(reply)),
        u"recipient"_s };
}

Error refused(const Facts &facts, SmtpStep step, const SmtpReply &reply)
{
    const bool isOfMessage = step == SmtpStep::Data || step == SmtpStep::Body;
    if (reply.isForNow() || isQuota(reply))
        return forNow(reply, facts.now, isOfMessage ? u"message"_s : u"server"_s);
    if (step == SmtpStep::SignIn || (step == SmtpStep::Sender && (reply.code == 530 || reply.code == 535)))
        return signInRefused(reply);
    if (step == SmtpStep::Sender)
        return { ErrorKind::Rejected,
            MailTexts::tr(
                "%1 does not let you send as %2 and says: “%3”. Correct the sender's address in the "
                "mail account.")
                .arg(facts.host, QString::fromLatin1(facts.from), shown(reply)),
            u"sender"_s };
    if (isOfMessage)
        return { ErrorKind::Rejected,
            MailTexts::tr("%1 did not accept this mail and says: “%2”. Nobody got it.")
                .arg(facts.host, shown(reply)),
            u"message"_s };
    return { ErrorKind::Rejected,
        MailTexts::tr("%1 takes no mail from here and says: “%2”. Check the mail account.")
            .arg(facts.host, shown(reply)),
        u"server"_s };
}

std::vector<RefusedRecipient> refusedRecipients(const Facts &facts)
{
    std::vector<RefusedRecipient> found;
    const auto &replies = facts.dialogue.recipientReplies();
    for (std::size_t i = 0; i < replies.size(); ++i) {
        const QByteArray &address = facts.dialogue.recipients().at(qsizetype(i));
        if (!replies[i].isGood())
            found.push_back({ address, recipientRefused(facts, address, replies[i]) });
    }
    return found;
}

// One that may still be taken later keeps the mail alive.
Error ofNobody(const std::vector<RefusedRecipient> &all)
{
    const auto later = std::find_if(all.begin(), all.end(),
        [](const RefusedRecipient &each) { return each.error.kind == ErrorKind::Transient; });
    return later == all.end() ? all.front().error : later->error;
}

Error withoutReply(const Facts &facts, SmtpEnding ending)
{
    switch (ending) {
    case SmtpEnding::Stopped:
        return { ErrorKind::Cancelled, u"stopped before the message was handed over"_s };
    case SmtpEnding::Untrusted:
        return { ErrorKind::Rejected,
            MailTexts::tr(
                "Nothing was sent, because %1 did not prove that it is %1: its certificate is of "
                "somebody else, too old, or signed by nobody this computer trusts. Check the server's "
                "name in the mail account, or ask whoever runs it.")
                .arg(facts.host),
            u"certificate"_s };
    case SmtpEnding::NoStartTls:
        return { ErrorKind::Rejected,
            MailTexts::tr(
                "Nothing was sent, because %1 offers no encryption on this port. Choose the port for "
                "encrypted mail in the mail account, usually 465.")
                .arg(facts.host),
            u"encryption"_s };
    case SmtpEnding::NoSignIn:
        return { ErrorKind::Rejected,
            MailTexts::tr(
                "Nothing was sent, because %1 offers no way to sign in that fits this account. Choose "
                "another way to sign in in the mail account.")
                .arg(facts.host),
            u"signIn"_s };
    case SmtpEnding::NoServer:
        return { ErrorKind::Transient, u"no connection"_s, u"connect"_s };
    case SmtpEnding::NoTls:
        return { ErrorKind::Transient, u"the TLS handshake failed"_s, u"tls"_s };
    case SmtpEnding::OutOfTime:
        return { ErrorKind::Transient, u"no answer in time"_s,
            facts.dialogue.step() == SmtpStep::Connecting ? u"connect"_s : u"server"_s };
    case SmtpEnding::Whole:
    case SmtpEnding::Cut:
        break;
    }
    return { ErrorKind::Transient, u"the connection was cut"_s, u"server"_s };
}

} // namespace

Result<Sent> judged(
    const SmtpDialogue &dialogue, SmtpEnding ending, const QString &host, const QByteArray &from, Instant now)
{
    const Facts facts { dialogue, host, from, now };
    if (const auto &verdict = dialogue.verdict()) {
        if (!verdict->isGood())
            return tl::unexpected<Error>(refused(facts, SmtpStep::Body, *verdict));
        return Sent { verdict->text(), refusedRecipients(facts) };
    }
    if (dialogue.wasHandedOver())
        return base::failure(ErrorKind::Lost, u"no answer to the whole message"_s, u"server"_s);
    const SmtpReply &last = dialogue.lastReply();
    if (dialogue.step() == SmtpStep::StartTls && last.isForNow())
        return tl::unexpected<Error>(forNow(last, now));
    // Before the mail is under way, trust decides, whatever else the server said.
    if (ending == SmtpEnding::Stopped || ending == SmtpEnding::Untrusted || ending == SmtpEnding::NoStartTls)
        return tl::unexpected<Error>(withoutReply(facts, ending));
    const auto refusals = refusedRecipients(facts);
    if (!refusals.empty() && qsizetype(refusals.size()) == dialogue.recipients().size())
        return tl::unexpected<Error>(ofNobody(refusals));
    if (dialogue.step() != SmtpStep::Recipient && (last.isForNow() || last.isFinal()))
        return tl::unexpected<Error>(refused(facts, dialogue.step(), last));
    // Google and Microsoft explain a refused token first (334) and refuse afterwards.
    if (ending == SmtpEnding::NoSignIn && last.code == 334)
        return tl::unexpected<Error>(signInRefused(last));
    return tl::unexpected<Error>(withoutReply(facts, ending));
}

} // namespace mail
