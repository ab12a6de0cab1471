#pragma once

#include "mail/smtpreply.h"

#include <QByteArray>
#include <QByteArrayList>

#include <optional>
#include <vector>

namespace mail {

enum class SmtpStep : std::uint8_t {
    Connecting,
    Greeting,
    Hello,
    StartTls,
    SignIn,
    Sender, // MAIL FROM
    Recipient, // RCPT TO
    Data,
    Body, // from the server's "go ahead" to its answer to the last dot
};

// How a transfer ended, in libcurl's eyes.
enum class SmtpEnding : std::uint8_t {
    Whole,
    NoServer, // no name, no connection
    NoTls, // the handshake failed
    Untrusted, // the certificate
    NoStartTls, // not offered, or words slipped in before it
    NoSignIn, // refused, or no way that both sides know
    Cut,
    OutOfTime,
    Stopped, // by us
};

// Keeps what was said in one transfer: which step got which answer, and whether the server can have the
// message. Secrets are taken out of the answers before they are kept.
class SmtpDialogue {
public:
    SmtpDialogue() = default;
    SmtpDialogue(QByteArrayList recipients, QByteArrayList secrets);

    void commandSent(const QByteArray &command);
    // False: more than any server has to say, or nothing that leads on.
    [[nodiscard]] bool lineReceived(const QByteArray &line);
    // The last byte of the message went to libcurl: from now on the server may have all of it.
    void handedOver() { m_handedOver = true; }

    SmtpStep step() const { return m_step; }
    bool wasHandedOver() const { return m_handedOver; }
    const SmtpReply &lastReply() const { return m_last; } // to the step; code 0: none yet
    const std::optional<SmtpReply> &verdict() const { return m_verdict; } // on the message
    const QByteArrayList &recipients() const { return m_recipients; }
    const std::vector<SmtpReply> &recipientReplies() const { return m_recipientReplies; } // as recipients()

private:
    void replied(const SmtpReply &reply);
    void redact(SmtpReply &reply) const;

    QByteArrayList m_recipients;
    QByteArrayList m_secrets;
    SmtpReplyReader m_reader;
    SmtpStep m_step = SmtpStep::Connecting;
    SmtpReply m_last;
    std::optional<SmtpReply> m_verdict;
    std::vector<SmtpReply> m_recipientReplies;
    int m_lines = 0;
    bool m_handedOver = false;
    bool m_leaving = false;
    bool m_hopeless = false;
};

} // namespace mail
