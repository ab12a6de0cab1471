#pragma once

#include "base/async.h"

class QObject;

namespace app {

class Services;

// Two accounts at the rehearsal and sessions to try them on: one initiated with registrants, one that was
// refused and can be repaired, one to initiate, one that people came to on the days before. The outbox runs
// from here on.
base::Async<bool> fillWithRehearsal(Services &services, QObject *context);

} // namespace app
