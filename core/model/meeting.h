// A session's event at a provider: what was asked for, what the provider says of it, what both last
// agreed on. Plain values; none holds a password or a start link.
#pragma once

#include "base/time.h"
#include "model/keys.h"
#include "model/meetingplace.h"
#include "model/series.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>
#include <vector>

namespace model {

// The provider's kinds of event. Stored as numbers: append only.
enum class MeetingForm : std::uint8_t {
    Meeting = 0,
    Webinar = 1,
    Training = 2, // GoTo Training
    CalendarEvent = 3, // Teams and Google Meet: an event in the host's calendar with a meeting in it
    Space = 4, // Google Meet without a calendar
    Room = 5, // BigBlueButton, Jitsi: made when it is started
};

enum class MeetingState : std::uint8_t {
    None = 0,
    Initiating = 1,
    Initiated = 2,
    Checking = 3, // an answer was lost: looked for at the provider before anything is sent again
    Failed = 4,
    Cancelling = 5,
    Cancelled = 6,
};

// How a repeating session is made at a provider that cannot say its rule exactly. Chosen by the host before.
enum class RepeatChoice : std::uint8_t {
    Exact = 0, // the provider's own recurrence says just this
    SingleMeetings = 1, // one meeting each for the next occurrences
    ReusableRoom = 2, // one meeting without fixed time
};

// How the provider names it.
struct MeetingRef {
    MeetingForm form = MeetingForm::Meeting;
    QString id; // meeting number, event ID, webinar key, room
    QString
        second; // where one is not enough: Zoom UUID, the online meeting's ID of a Graph event, createTime

    bool isNull() const { return id.isEmpty(); }
    bool operator==(const MeetingRef &) const = default;
};

// What the provider says of a meeting: compared field by field for drift (REG-21). Texts as the provider has
// them, untrusted.
struct MeetingFacts {
    MeetingRef ref;
    QString topic;
    QString description;
    std::optional<base::Instant> start; // empty: without fixed time
    std::chrono::minutes duration {};
    QByteArray zone; // IANA; empty where the provider does not say
    QString recurrence; // RRULE text without "RRULE:", empty when it does not repeat
    QUrl joinUrl;
    bool hasPassword = false;
    std::optional<bool> wantsRegistration; // empty where the provider has no registrants
    bool running = false;
    QString hostEmail;

    bool operator==(const MeetingFacts &) const = default;
};

struct Meeting {
    MeetingKey key;
    int revision = 0;
    SessionKey session;
    // With RepeatChoice::SingleMeetings the occurrence this one is for; else empty.
    std::optional<base::WallTime> recurrenceId;
    AccountKey account;
    ProviderKind provider = ProviderKind::None;
    RepeatChoice repeat = RepeatChoice::Exact;
    bool linked = false; // the host made it there: never changed, never removed from here (REG-03)
    MeetingState state = MeetingState::None;
    QString reason; // why it failed or is checking; translated, for people
    QString initiatedBy; // INI-15
    std::optional<base::Instant> initiatedAt;
    MeetingRef ref;
    QUrl joinUrl;
    MeetingFacts agreed; // what both sides last agreed on
    std::optional<MeetingFacts> theirs; // what the provider said last, where it differs from `agreed`
    std::optional<base::Instant> fetchedAt; // INI-14
    bool goneThere = false; // the provider no longer has it

    bool operator==(const Meeting &) const = default;
};

} // namespace model
