#pragma once

#include "base/time.h"
#include "model/keys.h"

#include <QString>

namespace model {

// Stored as numbers: append only.
enum class HistoryEvent : std::uint8_t {
    Created = 0,
    Edited = 1,
    OccurrenceEdited = 2,
    Trashed = 3,
    Restored = 4,
    Started = 5,
    Ended = 6,
    InvitationCopied = 7,
    InvitationEmailed = 8,
    Imported = 9,
    Opened = 10, // the padlock
    Closed = 11,
    Duplicated = 12,
    CalendarFileSaved = 13,
    Initiated = 14,
    InitiationFailed = 15,
    InitiationCancelled = 16,
    MeetingChanged = 17, // at the provider, by us
    MeetingAdopted = 18, // found there after a lost answer
    RegistrantPushed = 19,
    RegistrantFailed = 20,
    RegistrantCancelled = 21,
    DriftFound = 22,
    DriftResolved = 23,
    MovedToProvider = 24,
    Checked = 25,
    MeetingEnded = 26,
    Registered = 27, // by the person, on the page
    RegistrationCancelled = 28, // by the person
    CodesRenewed = 29,
    PeopleInvited = 30, // by mail
    CohostAdded = 31,
    CohostRemoved = 32,
    LinkRenewed = 33, // a person's own
    MailSent = 34, // of these six the detail is services/mailhistory.h's
    MailFailed = 35,
    MailUncertain = 36, // may have arrived
    MailMissed = 37, // nothing could send it in time
    MailTakenBack = 38,
    MailDrafted = 39, // for the host's own mail program
};

// One line of a session's history (NEW-04): when, who, what. Never a secret.
struct HistoryEntry {
    SessionKey session;
    base::Instant at {};
    QString who;
    HistoryEvent event = HistoryEvent::Edited;
    QString detail; // plain data such as "10:00 → 11:00"; not translated
};

} // namespace model
