// Who came to a Webex meeting, as Webex writes it (GET /meetingParticipants).
#pragma once

#include "net/http.h"
#include "providers/exchange.h"
#include "providers/whocame.h"

namespace providers {

// One for each device and stay; without the people in the lobby. Times are missing, or of 1970, until the
// meeting is over: then the list is not complete.
struct WebexVisits {
    std::vector<Visit> visits;
    bool complete = true;
    QString next; // as webexNextPage()
};

base::Result<WebexVisits> webexVisitsOf(const net::Response &response);

} // namespace providers
