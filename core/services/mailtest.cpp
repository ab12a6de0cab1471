#include "services/mailaccounts.h"

#include "mail/message.h"
#include "mail/smtpsender.h"
#include "model/mail.h"
#include "services/eitherway.h"
#include "services/mailsecrets.h"
#include "services/mailstates.h"

using namespace Qt::StringLiterals;

namespace services {

using base::Async;
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

// A sender and what it stands on, for one mail.
struct Round {
    std::unique_ptr<mail::SecretSource> secret;
    std::unique_ptr<mail::SmtpSender> sender;
};

} // namespace

Async<QString> MailAccounts::test(const MailAccount &account, const QString &password, const QString &to)
{
    if (m_rehearsal)
        return failed<QString>(inRehearsal());
    if (const auto problem = problemOf(account))
        return failed<QString>(*problem);
    const auto from = sender(account, m_settings);
    const auto whom = mail::Address::of(to.trimmed());
    if (!whom)
        return failed<QString>({ ErrorKind::Invalid, whom.error().detail, u"to"_s });
    mail::Message message;
    message.from = *from;
    message.to = { *whom };
    message.subject = mail::Line(tr("Meetwright can send e-mail"));
    message.text
        = tr("This is the test mail that you asked for. Invitations, confirmations and reminders will go "
             "out this way.");
    message.date = m_clock.now();
    message.id = mail::MessageId::of(model::MailKey::make(), *from);
    return hand(account, password, message);
}

Async<QString> MailAccounts::hand(
    const MailAccount &account, const QString &password, const mail::Message &message)
{
    const auto server = serverOf(account);
    if (!server)
        return failed<QString>(server.error());
    auto round = std::make_shared<Round>();
    round->secret = secretOf(account, password);
    mail::SmtpSender::Options options;
    options.connections = 1;
    options.timeouts = m_timeouts;
    round->sender = std::make_unique<mail::SmtpSender>(*server, *round->secret, m_clock, options);
    return eitherWay<QString>(round->sender->send(message), this,
        [round, host = server->host](const Result<mail::Sent> &sent) -> Async<QString> {
            if (sent)
                return base::ready<QString>(sent->reply);
            Error error = sent.error();
            error.detail = mailReason(error, host);
            return failed<QString>(error);
        });
}

} // namespace services
