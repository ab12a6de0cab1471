#include "services/mailstates.h"

#include "services/mailkindtext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace services {

using base::Error;
using base::ErrorKind;
using model::Mail;
using model::MailKind;
using model::MailState;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(services::MailService)
};

QString inTime(std::chrono::seconds left)
{
    if (left < 90s)
        return Texts::tr("in %n seconds", nullptr, int(std::max<std::chrono::seconds>(1s, left).count()));
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(left);
    if (minutes < 90min)
        return Texts::tr("in %n minutes", nullptr, int(minutes.count()));
    return Texts::tr("in %n hours", nullptr, int(std::chrono::ceil<std::chrono::hours>(left).count()));
}

QString leadText(std::chrono::minutes lead)
{
    if (lead >= 24h && lead % 24h == 0min)
        return Texts::tr("%n days before", nullptr, int(lead / 24h));
    if (lead >= 1h && lead % 1h == 0min)
        return Texts::tr("%n hours before", nullptr, int(lead / 1h));
    return Texts::tr("%n minutes before", nullptr, int(lead.count()));
}

QString waitingState(const Mail &mail, const QString &held, base::Instant now)
{
    if (!held.isEmpty())
        return held;
    const bool later = mail.notBefore > now;
    if (!mail.lastError.isEmpty())
        return later ? Texts::tr("%1 Goes out again %2.").arg(mail.lastError, inTime(mail.notBefore - now))
                     : Texts::tr("%1 Goes out again at once.").arg(mail.lastError);
    if (!later)
        return Texts::tr("waits its turn");
    return mail.attempts == 0 && mail.kind != MailKind::Reminder && mail.kind != MailKind::HostReminder
        ? Texts::tr("goes out %1; until then you can take it back").arg(inTime(mail.notBefore - now))
        : Texts::tr("goes out %1").arg(inTime(mail.notBefore - now));
}

QString unauthorised(const Error &error, const QString &server)
{
    if (error.part == "keychain"_L1)
        return Texts::tr("The keychain is locked. Unlock it to send e-mail.");
    if (error.part == "appPassword"_L1)
        return Texts::tr(
            "%1 wants a password made for programs, not your usual one. Make one on its pages and "
            "enter it in the mail account.")
            .arg(server);
    if (error.part == "scope"_L1 || error.part == "account"_L1)
        return error.detail;
    if (error.part == "password"_L1)
        return Texts::tr("%1 refused the user name or the password. Enter them again in the mail account.")
            .arg(server);
    return Texts::tr("The sign-in for %1 has ended. Sign in again in the mail account.").arg(server);
}

QString transient(const Error &error, const QString &server)
{
    if (error.part == "connect"_L1)
        return Texts::tr("%1 could not be reached. Check the network, and the server’s name and port.")
            .arg(server);
    if (error.part == "tls"_L1)
        return Texts::tr("No encrypted connection to %1 came about. Check port and encryption in the mail "
                         "account.")
            .arg(server);
    if (error.part == "quota"_L1)
        return Texts::tr("%1 takes no more of your mails today.").arg(server);
    // What the server said begins with its code.
    if (!error.detail.isEmpty() && error.detail.front().isDigit())
        return Texts::tr("%1 did not take it yet and says: “%2”.").arg(server, error.detail);
    return Texts::tr("The connection to %1 broke off.").arg(server);
}

} // namespace

QString mailWhat(const Mail &mail)
{
    const QString kind = mailKindText(mail.kind);
    return mail.lead > 0min ? Texts::tr("%1, %2", "Reminder, 2 hours before").arg(kind, leadText(mail.lead))
                            : kind;
}

QString mailWhom(const Mail &mail)
{
    const QString name = mail.name.simplified();
    return name.isEmpty() ? mail.address : name + u" <"_s + mail.address + u'>';
}

QString mailState(const Mail &mail, const QString &held, base::Instant now)
{
    switch (mail.state) {
    case MailState::Waiting:
        return waitingState(mail, held, now);
    case MailState::Sending:
        return Texts::tr("is being sent");
    case MailState::Checking:
        return Texts::tr("may have arrived: it was handed over, and no answer came. Ask the person, then say "
                         "“It arrived” or “Send again”.");
    case MailState::Sent:
        return mail.sentAt ? Texts::tr("sent on %1")
                                 .arg(QLocale().toString(
                                     QDateTime::fromSecsSinceEpoch(mail.sentAt->time_since_epoch().count()),
                                     QLocale::ShortFormat))
                           : Texts::tr("sent");
    case MailState::Failed:
        return Texts::tr("not sent: %1").arg(mail.lastError);
    case MailState::Discarded:
        return Texts::tr("not sent: taken back or no longer needed");
    case MailState::Missed:
        return mail.lastError.isEmpty()
            ? Texts::tr("was not sent in time: nothing was running that could. Send it now, or leave it.")
            : Texts::tr("was not sent in time: %1").arg(mail.lastError);
    case MailState::HandedOver:
        return Texts::tr("written as a draft for your mail program");
    }
    return {};
}

QString mailReason(const Error &error, const QString &server)
{
    switch (error.kind) {
    case ErrorKind::Transient:
        return transient(error, server);
    case ErrorKind::Lost:
        return Texts::tr("The answer of %1 was lost: the mail may have arrived.").arg(server);
    case ErrorKind::Unauthorised:
        return unauthorised(error, server);
    case ErrorKind::Rejected:
    case ErrorKind::Invalid:
        return error.detail.isEmpty() ? Texts::tr("%1 said no and did not say why.").arg(server)
                                      : error.detail;
    case ErrorKind::NotFound:
        return Texts::tr("The session or the person is no longer there.");
    case ErrorKind::Storage:
        return error.part == "keychain"_L1 || error.part == "credentials"_L1
            ? Texts::tr("The keychain cannot be used. Start it, then send again.")
            : Texts::tr("The data cannot be read or written. Check the disk, then send again.");
    case ErrorKind::Cancelled:
        return Texts::tr("Sending was stopped.");
    case ErrorKind::Conflict:
    case ErrorKind::Newer:
    case ErrorKind::Internal:
        break;
    }
    return Texts::tr("Something in Meetwright went wrong (%1). Tell us.").arg(error.detail);
}

bool isOfAccount(const Error &error)
{
    const bool isOfKeychain = error.part == "keychain"_L1 || error.part == "credentials"_L1;
    if (error.kind == ErrorKind::Unauthorised || (error.kind == ErrorKind::Storage && isOfKeychain))
        return true;
    static const std::array parts { "certificate"_L1, "encryption"_L1, "signIn"_L1, "sender"_L1, "server"_L1,
        "account"_L1, "from"_L1 };
    return (error.kind == ErrorKind::Rejected || error.kind == ErrorKind::Invalid)
        && std::any_of(
            parts.begin(), parts.end(), [&](QLatin1StringView part) { return error.part == part; });
}

} // namespace services
