// An outgoing effect, written down before it happens (NEW-02): the outbox's entry.
#pragma once

#include "base/time.h"
#include "model/keys.h"
#include "model/meetingplace.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace model {

// Stored as numbers: append only.
enum class EffectKind : std::uint8_t {
    CreateMeeting = 0,
    ChangeMeeting = 1,
    CancelMeeting = 2,
    ChangeOccurrence = 3,
    CancelOccurrence = 4,
    AddRegistrant = 5,
    CancelRegistrant = 6,
    ApproveRegistrant = 7,
    EndMeeting = 8,
};

enum class EffectState : std::uint8_t {
    Waiting = 0, // until `notBefore`
    Running = 1, // leased until `leaseUntil`; a lease that ran out means that the program died: checking
    Checking = 2, // the answer was lost: find out first
    Done = 3,
    Failed = 4, // refused; waits for the host
    Discarded = 5, // by the host
};

struct Effect {
    EffectKey key; // also the idempotency key that the provider gets, where it takes one
    qint64 number
        = 0; // the order of writing; given by the store. Effects of one meeting go out in this order
    EffectKind kind = EffectKind::CreateMeeting;
    SessionKey session;
    MeetingKey meeting;
    AccountKey account;
    RegistrantKey registrant; // of the registrant kinds
    QByteArray payload; // JSON: what was meant, so that it can be told and merged. Never a secret
    EffectState state = EffectState::Waiting;
    base::Instant createdAt {};
    base::Instant notBefore {};
    int attempts = 0;
    std::optional<base::Instant> leaseUntil;
    QString lastError; // for people; never a secret

    bool operator==(const Effect &) const = default;
};

} // namespace model
