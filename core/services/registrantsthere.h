// The provider's list of registrants, compared with ours (REG-16).
#pragma once

#include "base/result.h"
#include "base/time.h"
#include "model/meeting.h"
#include "providers/meetingprovider.h"

#include <vector>

namespace store {
class Connection;
}

namespace services {

struct RegistrantsThere {
    model::Meeting meeting;
    QString provider; // its name, for people
    std::vector<providers::PersonThere> people;
};

// Found again by the provider's ID, else by the address: state and link are noted. Strangers are added as
// OnlyThere; those who are no longer there go. What waits to be sent is left alone.
base::Result<void> mergeThere(
    store::Connection &connection, const RegistrantsThere &there, base::Instant now);

} // namespace services
