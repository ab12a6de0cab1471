#pragma once

#include "base/result.h"
#include "model/registrant.h"

#include <optional>
#include <vector>

namespace store {

class Connection;

// Where each registrant stands at each meeting ↔ rows. They go with their registrant and with their meeting.
class RegistrantSyncStore {
public:
    explicit RegistrantSyncStore(Connection &connection) : m_connection(connection) { }

    // None where nothing is known.
    base::Result<model::RegistrantSync> at(
        const model::RegistrantKey &registrant, const model::MeetingKey &meeting);
    base::Result<std::vector<model::RegistrantSync>> ofRegistrant(const model::RegistrantKey &registrant);
    base::Result<std::vector<model::RegistrantSync>> ofMeeting(const model::MeetingKey &meeting);
    base::Result<std::optional<model::RegistrantSync>> findByProviderId(
        const model::MeetingKey &meeting, const QString &providerId);

    // All of one registrant. Keeps what they come to in the registrant's row, whatever its revision, which
    // stays; announces the session as changed. NotFound when the registrant is gone.
    base::Result<void> note(const std::vector<model::RegistrantSync> &syncs);
    base::Result<void> note(const model::RegistrantSync &sync) { return note(std::vector { sync }); }
    // Who was met only at the provider: goes with the last meeting.
    base::Result<void> forgetStranger(
        const model::RegistrantKey &registrant, const model::MeetingKey &meeting);
    // The meeting is no longer the session's: nobody is there.
    base::Result<void> forgetMeeting(const model::MeetingKey &meeting);

private:
    base::Result<void> forget(const model::RegistrantKey &registrant, const model::MeetingKey &meeting);
    base::Result<void> keepSum(const model::RegistrantKey &registrant);

    Connection &m_connection;
};

} // namespace store
