#pragma once

#include "base/async.h"
#include "base/time.h"

class QObject;

namespace app {

class Services;

// Where the demo's clock starts: 09:41 on the day of `now`, in the system's zone.
base::Instant demoStart(base::Instant now);

// Fills an empty profile with what a trainer's and seller's month may look like (--demo).
base::Async<bool> fillWithDemoData(Services &services, QObject *context);

} // namespace app
