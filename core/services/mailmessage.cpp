#include "services/mailmessage.h"

namespace services {

using base::Result;

namespace {

mail::CalendarMethod methodOf(invites::CalendarMethod method)
{
    switch (method) {
    case invites::CalendarMethod::Request:
        return mail::CalendarMethod::Request;
    case invites::CalendarMethod::Cancel:
        return mail::CalendarMethod::Cancel;
    default:
        return mail::CalendarMethod::Publish;
    }
}

// The account's own name where the host has none.
mail::Address named(const mail::Address &sender, const QString &name)
{
    if (sender.isNull() || name.isEmpty())
        return sender;
    return mail::Address::of(QString::fromLatin1(sender.ascii()), name).value_or(sender);
}

} // namespace

Result<mail::Message> messageOf(
    const ComposedMail &composed, const model::Mail &written, const mail::Address &sender, base::Instant now)
{
    auto to = mail::Address::of(composed.toAddress, composed.toName);
    if (!to)
        return base::passOn(to);
    mail::Message message;
    message.from = named(sender, composed.fromName);
    message.to = { std::move(*to) };
    // Answers to a wrong address are lost; to the account's they are not.
    if (const auto replyTo = mail::Address::of(composed.replyTo, composed.fromName))
        message.replyTo = *replyTo;
    message.subject = mail::Line(composed.subject);
    message.text = composed.text;
    message.html = composed.html;
    message.logo = composed.logo;
    if (!composed.calendar.isEmpty())
        message.calendar
            = mail::CalendarPart { composed.calendar, methodOf(composed.method), composed.topic };
    message.date = now;
    if (!sender.isNull()) {
        message.id = mail::MessageId::of(written.key, sender);
        message.thread = mail::MessageId::of(written.session, sender);
    }
    return message;
}

Result<mail::Message> draftOf(
    const ComposedMail &composed, const model::Mail &written, const mail::Address &sender)
{
    auto message = messageOf(composed, written, sender, {});
    if (message)
        message->unsent = true;
    return message;
}

} // namespace services
