// The demo's way out for mail (NEW-05): every message is taken, and none leaves the computer.
#pragma once

#include "mail/sender.h"
#include "model/mail.h"

#include <QObject>

#include <deque>
#include <functional>

namespace mail {

// The last messages of the rehearsal, kept to be looked at. For one thread.
class RehearsalPost {
public:
    static constexpr std::size_t most = 300;

    void keep(const Message &message);
    const Message *find(const model::MailKey &mail) const; // null: not there, or too long ago
    const std::deque<Message> &messages() const { return m_messages; } // the oldest first

private:
    std::deque<Message> m_messages;
};

class RehearsalSender final : public QObject, public Sender {
    Q_OBJECT

public:
    // `post` must outlive the sender. `mayHandOver`: as of SmtpSender, asked at once.
    RehearsalSender(RehearsalPost &post, std::function<base::Async<bool>(const MessageId &)> mayHandOver,
        QObject *parent = nullptr);

    base::Async<Sent> send(const Message &message) override;
    void cancel(const MessageId &) override { } // always too late
    void allow(const MessageId &) override { } // it has asked already
    static QString reply(); // what it says to each, for people

private:
    RehearsalPost &m_post;
    std::function<base::Async<bool>(const MessageId &)> m_mayHandOver;
};

} // namespace mail
