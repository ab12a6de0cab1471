#include "mail/smtpdialogue.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mail {

namespace {

constexpr int mostLines = 10'000;

struct Command {
    const char *word;
    SmtpStep step;
};

constexpr std::array commands { Command { "EHLO", SmtpStep::Hello },
    Command { "STARTTLS", SmtpStep::StartTls }, Command { "AUTH", SmtpStep::SignIn },
    Command { "MAIL", SmtpStep::Sender }, Command { "RCPT", SmtpStep::Recipient },
    Command { "DATA", SmtpStep::Data } };

} // namespace

SmtpDialogue::SmtpDialogue(QByteArrayList recipients, QByteArrayList secrets)
    : m_recipients(std::move(recipients)), m_secrets(std::move(secrets))
{
}

void SmtpDialogue::commandSent(const QByteArray &command)
{
    // While signing in, lines are credentials and no commands, whatever they look like.
    if (m_step == SmtpStep::SignIn && m_last.code == 334)
        return;
    const auto found = std::find_if(commands.begin(), commands.end(),
        [&command](const Command &each) { return command.startsWith(each.word); });
    // libcurl would go on without signing in.
    m_hopeless = m_hopeless || command.startsWith("HELO");
    m_leaving = command.startsWith("QUIT");
    if (found == commands.end())
        return;
    m_step = found->step;
    m_last = {};
}

bool SmtpDialogue::lineReceived(const QByteArray &line)
{
    if (m_step == SmtpStep::Connecting)
        m_step = SmtpStep::Greeting;
    if (++m_lines > mostLines)
        return false;
    if (m_hopeless || m_leaving) // a farewell says nothing about the mail
        return !m_hopeless;
    if (auto reply = m_reader.add(line)) {
        redact(*reply);
        replied(*reply);
    }
    return true;
}

void SmtpDialogue::replied(const SmtpReply &reply)
{
    m_last = reply;
    if (m_step == SmtpStep::Recipient && qsizetype(m_recipientReplies.size()) < m_recipients.size())
        m_recipientReplies.push_back(reply);
    else if (m_step == SmtpStep::Body && (reply.code / 100 == 2 || reply.code >= 400))
        m_verdict = reply;
    else if (m_step == SmtpStep::Data && reply.code == 354)
        m_step = SmtpStep::Body;
}

// A server may repeat what it did not understand.
void SmtpDialogue::redact(SmtpReply &reply) const
{
    for (const QByteArray &secret : m_secrets)
        reply.words.replace(QString::fromUtf8(secret), u"…"_s);
    if (m_step != SmtpStep::SignIn)
        return;
    static const QRegularExpression credentials(u"(?<![/.\\w])[A-Za-z0-9+/=]{20,}"_s);
    reply.words.replace(credentials, u"…"_s);
}

} // namespace mail
