#pragma once

#include "base/time.h"
#include "invites/icalsupport.h"

namespace invites {

// A VTIMEZONE (RFC 5545 3.6.5) that holds from `from` on, for ever where the zone's rule goes on;
// null for a zone this machine does not know.
ComponentPtr zoneComponent(const QByteArray &zone, base::Instant from);

} // namespace invites
