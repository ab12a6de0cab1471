#pragma once

#include "base/time.h"
#include "model/cohost.h"
#include "model/keys.h"
#include "model/mailreminder.h"
#include "model/meetingplace.h"
#include "model/registrationform.h"
#include "model/reservedid.h"
#include "model/series.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace model {

enum class SessionKind : std::uint8_t { Meeting = 0, Webinar = 1, InPerson = 2, Hybrid = 3 };

// When the host may start: "Where the models disagree" in the requirements (MIK-14, INI-10).
enum class StartPolicy : std::uint8_t { AnyTime = 0, FromFifteenMinutesBefore = 1 };

enum class ConferenceCall : std::uint8_t { None = 0, ServiceNumbers = 1, OwnText = 2 };

// What the host schedules: once, as a series, or only a reserved ID without a date (MIK-05).
// A plain value; it crosses threads by copy. The password lives in the keychain, never here.
struct Session {
    SessionKey key;
    ReservedId reservedId; // given by the store on the first save; never changes (MIK-06)
    QString joinCode; // six digits; given by the store on the first save
    QString
        publicToken; // of the public link; given by the store, renewed together with the join code (SHA-03)
    QString calendarUid; // iCalendar UID; given on the first save or taken from an import, then stable
    int sequence = 0; // iCalendar SEQUENCE; grows when the time, place or state that invitees know changes
    int revision = 0; // optimistic lock: 0 = not stored yet

    QString topic;
    QString description;
    SessionKind kind = SessionKind::Meeting;
    QString location;
    QString host; // the name printed in invitations
    QString owner; // normalised address of who made it; empty: whoever has the database

    std::vector<Series> series; // empty: no date. Later parts came from "this and all later ones"
    std::vector<OccurrenceOverride> overrides; // sorted by recurrenceId

    MeetingPlace place;
    bool hasPassword = false;
    bool passwordInInvitation = true;
    ConferenceCall conferenceCall = ConferenceCall::None;
    QString conferenceCallText; // OwnText

    bool wantsRegistration = false; // people register before they join (ATT-01)
    RegistrationForm form; // what is asked of them beside name and address
    bool usesDevices = true; // attendees check camera and microphone first; a webinar never does (ATT-09)
    bool isPublic = true; // with registration a session has to be, to be initiated (INI-05)
    std::vector<Cohost> cohosts; // in the host's order
    // A session with registration begins with FromFifteenMinutesBefore (INI-10); its editor sees to that.
    StartPolicy startPolicy = StartPolicy::AnyTime;
    bool open = true; // the padlock (SHA-01)
    std::optional<std::chrono::minutes>
        closeAfter; // past the end of the last occurrence (SHA-09); empty: never
    std::vector<std::chrono::minutes> notifyHostBefore; // desktop notifications, sorted, longest first
    std::vector<MailReminder> mailReminders; // by e-mail, longest first
    ProfileKey profile;
    QString invitationLanguage; // BCP 47; empty: the application's

    std::optional<base::Instant> runningSince; // MIK-18
    std::optional<base::Instant> trashedAt; // SHA-08
    base::Instant createdAt {};
    base::Instant changedAt {};

    bool hasDate() const { return !series.empty(); }
    bool repeats() const;
    bool isRunning() const { return runningSince.has_value(); }
    bool isTrashed() const { return trashedAt.has_value(); }

    bool operator==(const Session &) const = default;
};

// What a saved change means for people who hold an invitation: true when time, place, topic or
// cancellation differ, so that SEQUENCE must grow (RFC 5546 2.1.4).
bool changesInvitation(const Session &before, const Session &after);

} // namespace model
