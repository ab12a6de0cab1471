#include "services/mailintents.h"

#include "services/reminderrows.h"
#include "store/connection.h"
#include "store/mailstore.h"

namespace services {

using base::Instant;
using base::Result;
using model::Mail;
using model::MailKind;
using model::Registrant;
using model::Session;

namespace {

Result<void> append(store::Connection &connection, const Mail &mail)
{
    auto appended = store::MailStore(connection).append(mail);
    return appended ? Result<void>() : Result<void>(base::passOn(appended));
}

} // namespace

bool canBeTakenBack(MailKind kind)
{
    return kind == MailKind::Update || kind == MailKind::Cancellation || kind == MailKind::Invitation
        || kind == MailKind::CohostInvitation;
}

Mail mailTo(const Registrant &person, const Session &session, MailKind kind, Instant now)
{
    Mail mail;
    mail.kind = kind;
    mail.session = session.key;
    mail.registrant = person.key;
    mail.address = person.email;
    mail.name = person.name();
    mail.language = person.language.isEmpty() ? session.invitationLanguage : person.language;
    mail.zone = person.zone;
    mail.sequence = session.sequence;
    mail.createdAt = now;
    mail.notBefore = canBeTakenBack(kind) ? now + takeBackTime : now;
    return mail;
}

Result<void> appendConfirmation(
    store::Connection &connection, const Registrant &person, const Session &session, Instant now)
{
    if (auto confirmed = append(connection, mailTo(person, session, MailKind::Confirmation, now)); !confirmed)
        return confirmed;
    return remindLate(connection, person, session, now);
}

// A confirmation that waits would contradict it.
Result<void> appendCancelledRegistration(
    store::Connection &connection, const Registrant &person, const Session &session, Instant now)
{
    store::MailStore mails(connection);
    for (const MailKind kind : { MailKind::Confirmation, MailKind::Update }) {
        const auto last = mails.last(person.key, kind);
        if (!last)
            return base::passOn(last);
        if (!*last || (*last)->state != model::MailState::Waiting || (*last)->attempts > 0)
            continue;
        if (auto discarded = mails.discard((*last)->key); !discarded)
            return discarded;
    }
    if (auto settled = settleReminders(connection, person, now); !settled)
        return settled;
    if (model::normalAddress(person.email).isEmpty())
        return {};
    return append(connection, mailTo(person, session, MailKind::RegistrationCancelled, now));
}

Result<void> repeatConfirmation(
    store::Connection &connection, const Registrant &person, const Session &session, Instant now)
{
    const auto last = store::MailStore(connection).last(person.key, MailKind::Confirmation);
    if (!last)
        return base::passOn(last);
    const bool waits = *last && (*last)->state <= model::MailState::Checking;
    if (waits || (*last && (*last)->createdAt + quietFor > now))
        return {};
    return appendConfirmation(connection, person, session, now);
}

} // namespace services
