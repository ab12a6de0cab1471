#pragma once

#include "providers/meetingprovider.h"

namespace providers {

// An account at the rehearsal, ready to be used. Requests go to RehearsalHost (rehearsaldesk.h), which the
// account's channel routes to RehearsalServer::origin().
model::Account rehearsalAccount();

} // namespace providers
