// What every reply says to browsers beside its own headers. Pure.
#pragma once

#include "portal/http.h"

namespace portal {

using Headers = std::vector<std::pair<QByteArray, QByteArray>>;

// A header that the reply brings itself is left out here: a page that asks for the camera says its own
// Permissions-Policy, a style sheet its own Cache-Control.
Headers securityHeaders(const Reply &reply, bool secure);

} // namespace portal
