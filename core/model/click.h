#pragma once

#include "base/time.h"
#include "model/keys.h"

namespace model {

// A personal link that was followed (REG-12).
struct Click {
    SessionKey session;
    RegistrantKey registrant;
    base::Instant start {}; // of the occurrence it was for; at its beginning: of a session without a date
    base::Instant at {};
    bool counted = false; // a person came in; else only the page was fetched, as scanners of links do too

    bool operator==(const Click &) const = default;
};

} // namespace model
