// The provider's list of registrants, compared with ours (REG-16).
#pragma once

#include "base/result.h"
#include "base/time.h"
#include "model/keys.h"
#include "providers/meetingprovider.h"

#include <vector>

namespace store {
class Connection;
}

namespace services {

struct RegistrantsThere {
    QString provider; // its name, for people
    std::vector<providers::PersonThere> people; // of all meetings of the session
};

// Found again by the provider's ID, else by the address: state and link are noted. Strangers are added as
// OnlyThere; those who are no longer there go. What waits to be sent is left alone.
base::Result<bool> mergeThere(store::Connection &connection, const model::SessionKey &session,
    const RegistrantsThere &there, base::Instant now);

} // namespace services
