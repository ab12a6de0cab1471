// Who came to one occurrence of a session, and how that is known (NEW-09). Three things say so, and each is
// kept apart: what the provider saw, which personal links were followed, and the host's own word, which
// stands above both. An occurrence is named by its start.
#pragma once

#include "base/time.h"
#include "model/keys.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace model {

using ParticipantKey = base::Key<struct ParticipantTag>;

// Stored as numbers: append only.
enum class AttendanceSource : std::uint8_t {
    Provider = 0, // its report
    Click = 1, // a personal link was followed: implied (REG-14)
    ByHand = 2,
    Import = 3,
};

// Why a participant is taken for a registrant. Stored as numbers: append only.
enum class MatchedHow : std::uint8_t {
    Nothing = 0,
    ProviderId = 1, // the provider's own ID of the registrant
    Address = 2,
    Alias = 3, // as the host confirmed another time
    ByHost = 4, // confirmed in the review
};

// Stored as numbers: append only.
enum class ParticipantState : std::uint8_t {
    Unmatched = 0, // for the review
    Matched = 1,
    Stranger = 2, // the host said: nobody of the registrants
    Host = 3, // the host or a co-host: not counted as attendance
};

// From joining to leaving. Of one person they may overlap (two devices).
struct Stay {
    base::Instant from {};
    base::Instant until {};

    bool operator==(const Stay &) const = default;
    bool operator<(const Stay &other) const
    {
        return from != other.from ? from < other.from : until < other.until;
    }
};

// Somebody whom the provider saw. Texts as the provider has them, untrusted.
struct Participant {
    ParticipantKey key;
    SessionKey session;
    base::Instant start {}; // of the occurrence
    // What tells this participant from the others of the occurrence, the same each time the list is fetched.
    QString identity;
    QString registrantId; // the provider's ID of the registrant; empty where it knows none
    QString userId; // the provider's ID of somebody who signed in, the same in all meetings; may be empty
    QString name;
    QString email; // may be empty
    std::vector<Stay> stays; // sorted
    std::chrono::seconds untimed { 0 }; // stayed at times that the provider does not tell
    int joins = 1;
    ParticipantState state = ParticipantState::Unmatched;
    RegistrantKey registrant; // with Matched
    MatchedHow matched = MatchedHow::Nothing;

    bool operator==(const Participant &) const = default;
};

// The host's word on one registrant, above what anything else says.
struct AttendanceMark {
    SessionKey session;
    base::Instant start {};
    RegistrantKey registrant;
    bool present = true;
    AttendanceSource source = AttendanceSource::ByHand; // or Import
    base::Instant at {};
    QString who;

    bool operator==(const AttendanceMark &) const = default;
};

// What an alias is recognised by. Stored as numbers: append only.
enum class AliasKind : std::uint8_t {
    UserId = 0, // "zoom:<user ID>"
    Address = 1, // normalised
    Name = 2, // folded; only of somebody without an address
};

// "Who shows up as this is that person", confirmed by the host once and for all sessions.
struct Alias {
    AliasKind kind = AliasKind::Address;
    QString value;
    QString person; // normalised address; of somebody without one "registrant:<key>"

    bool operator==(const Alias &) const = default;
};

// A fetch of the provider's list that was asked for and is not done. Stored as numbers: append only.
enum class CheckInState : std::uint8_t {
    Waiting = 0, // the provider has nothing yet: asked again at `nextAt`
    Done = 1,
    GaveUp = 2, // `reason` says why
    Sampling = 3, // the session runs, and its provider tells only now who is there
};

struct CheckInTry {
    SessionKey session;
    base::Instant start {}; // of the occurrence
    base::Instant end {};
    CheckInState state = CheckInState::Waiting;
    int attempts = 0;
    std::optional<base::Instant> nextAt; // with Waiting
    std::optional<base::Instant> fetchedAt; // the last answer
    QString reason; // for people

    bool operator==(const CheckInTry &) const = default;
};

// How long the stays are together, what overlaps counted once.
std::chrono::seconds timeStayed(const std::vector<Stay> &stays);
// Sorted, without what lies inside or meets another.
std::vector<Stay> joined(std::vector<Stay> stays);

} // namespace model
