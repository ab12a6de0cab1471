#include "mail/rehearsalsender.h"

#include <algorithm>

namespace mail {

using base::Async;
using base::Result;

void RehearsalPost::keep(const Message &message)
{
    m_messages.push_back(message);
    if (m_messages.size() > most)
        m_messages.pop_front();
}

const Message *RehearsalPost::find(const model::MailKey &mail) const
{
    const auto found = std::find_if(m_messages.rbegin(), m_messages.rend(),
        [&mail](const Message &message) { return message.id == MessageId::of(mail, message.from); });
    return found == m_messages.rend() ? nullptr : &*found;
}

RehearsalSender::RehearsalSender(
    RehearsalPost &post, std::function<Async<bool>(const MessageId &)> mayHandOver, QObject *parent)
    : QObject(parent), m_post(post), m_mayHandOver(std::move(mayHandOver))
{
}

QString RehearsalSender::reply()
{
    return tr("not sent: this is the rehearsal");
}

Async<Sent> RehearsalSender::send(const Message &message)
{
    const Async<bool> word = m_mayHandOver ? m_mayHandOver(message.id) : base::ready<bool>(true);
    return base::andThen(word, this, [this, message](bool mayGo) -> Result<Sent> {
        if (!mayGo)
            return base::failure(base::ErrorKind::Cancelled, QStringLiteral("it was taken back"));
        m_post.keep(message);
        return Sent { reply(), {} };
    });
}

} // namespace mail
