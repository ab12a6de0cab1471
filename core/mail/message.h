// A message as a value, and the value as the bytes of RFC 5322. Ours and not libcurl's MIME part: the same
// bytes are needed without sending (drafts, golden files), the same message has to be the same bytes each
// time, and libcurl encodes neither names nor subjects.
#pragma once

#include "base/id.h"
#include "base/time.h"
#include "mail/address.h"
#include "mail/line.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace mail {

// Made from a key and the sender's domain alone, so a repeat of the same intent carries the same one.
class MessageId {
public:
    MessageId() = default; // none
    template <typename Tag>
    static MessageId of(const base::Key<Tag> &key, const Address &sender)
    {
        return MessageId(key.toString().toLatin1() + '@' + sender.domain());
    }

    bool isNull() const { return m_text.isEmpty(); }
    QByteArray text() const { return '<' + m_text + '>'; } // with its brackets

    bool operator==(const MessageId &) const = default;

private:
    explicit MessageId(const QByteArray &text) : m_text(text) { }
    QByteArray m_text;
};

// What a calendar is asked to do (RFC 5546 1.4); METHOD in the bytes has to be the same (RFC 6047 2.4).
enum class CalendarMethod : std::uint8_t {
    Publish, // only attached: nobody is asked to answer
    Request,
    Cancel,
};

struct CalendarPart {
    QByteArray bytes; // iCalendar, UTF-8
    CalendarMethod method = CalendarMethod::Publish;
    QString topic; // gives the attachment its name
};

struct Message {
    Address from; // of nobody: a draft, which the mail program fills in
    std::optional<Address> replyTo;
    std::vector<Address> to;
    Line subject;
    QString text;
    QString html; // empty: text only
    QByteArray logo; // PNG that the HTML shows as logoUrl; empty: none
    std::optional<CalendarPart> calendar;
    base::Instant date {}; // at its beginning: no Date, a draft
    MessageId id; // MessageId::of(model::Mail::key, from)
    MessageId thread; // the same for all mails of one session, which mail programs then show together
    bool automatic = true; // RFC 3834 5: no absence notes come back
    bool unsent = false; // X-Unsent: mail programs open it for editing
};

inline constexpr auto logoUrl = "cid:logo@meetwright";

QByteArray bytesOf(const Message &message);

} // namespace mail
