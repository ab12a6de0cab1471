#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace mail {

// What a server answered (RFC 5321 4.2, RFC 3463), fit to be shown.
struct SmtpReply {
    int code = 0;
    QByteArray enhanced; // "4.7.1"; empty where there is none
    QString words; // one line of 300 characters at most, without codes and control characters

    bool isGood() const { return code >= 200 && code < 400; }
    bool isForNow() const { return code >= 400 && code < 500; }
    bool isFinal() const { return code >= 500; }
    QString text() const; // "450 4.2.0 Greylisted"

    bool operator==(const SmtpReply &) const = default;
};

// Puts the lines of a reply together. Lines may be anything: what is no reply has the code 0.
class SmtpReplyReader {
public:
    // The whole reply, when this was its last line.
    std::optional<SmtpReply> add(QByteArray line);

private:
    SmtpReply m_reply;
    int m_lines = 0;
};

// How long to wait, from a reply that only refuses for now: "try again in 300 seconds", "come back in
// 00:05:00". Five minutes where it names greylisting and no time (RFC 6647 5: senders come back after
// minutes). Between a second and a day.
std::optional<std::chrono::seconds> waitOf(const SmtpReply &reply);

} // namespace mail
