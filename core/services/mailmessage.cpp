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
    case invites::CalendarMethod::None:
    case invites::CalendarMethod::Publish:
        break;
    }
    return mail::CalendarMethod::Publish;
}

} // namespace

Result<mail::Message> messageOf(
    const ComposedMail &composed, const model::Mail &mail, const mail::Address &from, base::Instant now)
{
    const auto to = mail::Address::of(composed.toAddress, composed.toName);
    if (!to)
        return base::passOn(to);
    mail::Message message;
    message.from = from;
    message.to = { *to };
    message.subject = mail::Line(composed.subject);
    message.text = composed.text;
    message.html = composed.html;
    if (!composed.calendar.isEmpty())
        message.calendar
            = mail::CalendarPart { composed.calendar, methodOf(composed.method), composed.subject };
    message.date = now;
    if (!from.isNull()) {
        message.id = mail::MessageId::of(mail.key, from);
        message.thread = mail::MessageId::of(mail.session, from);
    }
    return message;
}

Result<mail::Message> draftOf(
    const ComposedMail &composed, const model::Mail &mail, const mail::Address &from)
{
    auto message = messageOf(composed, mail, from, {});
    if (message)
        message->unsent = true;
    return message;
}

} // namespace services
