// A mail that is to go out, written down with its reason before it happens (NEW-02). Its text is composed
// when it is sent, from what is true then; what people read is never in the database.
#pragma once

#include "base/time.h"
#include "model/keys.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>

namespace model {

using MailKey = base::Key<struct MailTag>;

// Stored as numbers: append only.
enum class MailKind : std::uint8_t {
    Confirmation = 0, // of a registration (ATT-03)
    Update = 1, // date, time or duration changed (ATT-05)
    Cancellation = 2, // of the session
    RegistrationCancelled = 3, // by the person
    Invitation = 4, // to a pasted address (SHA-02)
    CohostInvitation = 5, // SHA-06
    Reminder = 6, // to an attendee (ATT-06, REG-10)
    HostReminder = 7, // MIK-10
};

// Stored as numbers: append only.
enum class MailState : std::uint8_t {
    Waiting = 0,
    Sending = 1,
    Checking = 2, // handed to the server, and no answer came: it may have arrived. The host decides
    Sent = 3,
    Failed = 4,
    Discarded = 5, // by the host, or needless since
    Missed = 6, // nothing ran when it was due: goes out only when the host says so (NEW-11)
    HandedOver = 7, // to the host's own mail program
};

struct Mail {
    MailKey key; // also in the Message-ID, so that a repeat is recognisable
    qint64 number = 0; // the order of writing; given by the store
    MailKind kind = MailKind::Confirmation;
    SessionKey session;
    RegistrantKey registrant; // null: to `address`
    QString address; // as typed
    QString name;
    QString language; // BCP 47
    QByteArray zone; // IANA; empty: the session's
    std::optional<base::WallTime> recurrenceId; // of one occurrence
    std::optional<base::Instant> start; // of the occurrence that a reminder speaks of
    std::chrono::minutes lead { 0 }; // of a reminder
    int sequence = 0; // of the calendar part
    QString note; // the host's own words to it
    // Two mails with the same one are the same mail: the second is not written. Empty: no such mail.
    QString once;
    MailState state = MailState::Waiting;
    base::Instant createdAt {};
    base::Instant notBefore {};
    base::Instant neededBy {}; // what is needed first goes first; the host's mails are needed when written
    std::optional<base::Instant> leaseUntil; // while Sending
    std::optional<base::Instant> sentAt;
    int attempts = 0;
    QString lastError; // for people

    bool operator==(const Mail &) const = default;
};

} // namespace model
