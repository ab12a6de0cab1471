#include "services/mailoutcome.h"

#include "services/mailstates.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace services {

using base::Error;
using base::ErrorKind;
using base::Instant;
using base::Result;
using model::Mail;
using model::MailState;

namespace {

Mail unsent(Mail mail, const Error &error, const QString &server, Instant now, base::Random &random)
{
    constexpr std::chrono::seconds soon = 1min;
    constexpr std::chrono::seconds late = 1h;
    constexpr auto giveUpAfter = std::chrono::days(2); // RFC 5321 4.5.4.1 says four to five; not with dates
    mail.state = MailState::Waiting;
    if (error.kind == ErrorKind::Cancelled)
        return mail;
    mail.lastError = mailReason(error, server);
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
    const auto delay = isOfMail ? delayAfter(mail.attempts, soon, late, random)
                                : delayAfter(mail.attempts, 1s, soon, random);
    // Where the server named a time, a little after it, not all at once.
    mail.notBefore = error.notBefore
        ? std::max(*error.notBefore, now + 1s) + std::chrono::seconds(random.below(5))
        : now + delay;
    if (isOfMail && mail.notBefore > std::max(mail.createdAt, mail.neededBy) + giveUpAfter)
        mail.state = MailState::Failed;
    return mail;
}

} // namespace

Mail settled(const Mail &mail, const Result<mail::Sent> &answer, const QString &server, Instant now,
    base::Random &random)
{
    if (!answer)
        return unsent(mail, answer.error(), server, now, random);
    Mail sent = mail;
    sent.state = MailState::Sent;
    sent.sentAt = now;
    sent.lastError.clear();
    ++sent.attempts;
    return sent;
}

std::chrono::seconds delayAfter(
    int attempts, std::chrono::seconds first, std::chrono::seconds longest, base::Random &random)
{
    const auto plain
        = std::min<std::chrono::seconds>(longest, first * (1LL << std::clamp(attempts - 1, 0, 20)));
    const qint64 fifth = plain.count() / 5;
    const qint64 jitter = fifth == 0 ? 0 : qint64(random.below(quint64(2 * fifth + 1))) - fifth;
    return std::max<std::chrono::seconds>(1s, plain + std::chrono::seconds(jitter));
}

} // namespace services
