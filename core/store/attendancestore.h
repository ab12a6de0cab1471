#pragma once

#include "base/result.h"
#include "model/attendance.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace store {

class Connection;

// One registration of a person, for the history over all sessions.
struct Registration {
    model::SessionKey session;
    model::RegistrantKey registrant;
};

// A followed personal link; scanners are left out.
struct FirstClick {
    model::RegistrantKey registrant;
    base::Instant start {}; // of the occurrence
    base::Instant at {};
    int times = 1;
};

// All that is known of who came to a session: what clear() takes and putBack() brings again.
struct CollectedAttendance {
    struct Click {
        model::RegistrantKey registrant;
        base::Instant start {};
        base::Instant at {};
        bool counted = true;
    };
    model::SessionKey session;
    std::vector<model::Participant> participants;
    std::vector<model::AttendanceMark> marks;
    std::vector<Click> clicks;
    std::vector<model::CheckInTry> tries;

    bool isEmpty() const { return participants.empty() && marks.empty() && clicks.empty(); }
};

// Who came ↔ rows. They go with their session. What writes notes the session as changed.
class AttendanceStore {
public:
    explicit AttendanceStore(Connection &connection) : m_connection(connection) { }

    // ---- whom the provider saw
    base::Result<std::optional<model::Participant>> participant(const model::ParticipantKey &key);
    base::Result<std::vector<model::Participant>> participants(
        const model::SessionKey &session, base::Instant start); // by name
    base::Result<std::vector<model::Participant>> participants(const model::SessionKey &session);
    // As strangers too, by their own address.
    base::Result<std::vector<model::Participant>> participantsWithAddress(const QString &normalAddress);
    // Gives a key to a new one; by identity.
    base::Result<void> save(std::vector<model::Participant> participants);
    base::Result<void> erase(const std::vector<model::ParticipantKey> &keys);

    // ---- the host's word
    base::Result<std::vector<model::AttendanceMark>> marks(
        const model::SessionKey &session, std::optional<base::Instant> start = {});
    base::Result<void> set(const model::AttendanceMark &mark);
    base::Result<void> unset(
        const model::SessionKey &session, base::Instant start, const model::RegistrantKey &registrant);

    // ---- what others wrote
    // The first of each registrant and occurrence.
    base::Result<std::vector<FirstClick>> clicks(
        const model::SessionKey &session, std::optional<base::Instant> start = {});
    // Who got a reminder by e-mail before this occurrence.
    base::Result<QSet<model::RegistrantKey>> reminded(const model::SessionKey &session, base::Instant start);

    // Starts of occurrences of which anything is known, in order.
    base::Result<std::vector<base::Instant>> starts(const model::SessionKey &session);
    base::Result<std::vector<Registration>> registrations(const QString &normalAddress);

    // SHA-09: as if nobody had come yet.
    base::Result<CollectedAttendance> clear(const model::SessionKey &session);
    base::Result<void> putBack(const CollectedAttendance &collected);

private:
    void changed(const model::SessionKey &session);

    Connection &m_connection;
};

} // namespace store
