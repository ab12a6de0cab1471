// Whether people may come in: the padlock, and the closing that happens by itself (SHA-01, SHA-09).
#pragma once

#include "base/time.h"
#include "model/session.h"

namespace schedule {

// Past its time to close: nobody has to write that down.
bool hasClosedItself(const model::Session &session, base::Instant now);
bool isClosed(const model::Session &session, base::Instant now);

} // namespace schedule
