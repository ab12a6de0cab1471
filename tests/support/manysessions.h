// A database as a busy team has it after years: one fifth series, most of the rest single sessions around
// today, some without a date, some in the trash. The same for the same seed.
#pragma once

#include "base/time.h"
#include "model/session.h"
#include "store/databasesettings.h"

namespace support {

// The session of that number, not stored yet.
model::Session oneOfMany(int number, base::Instant now);

// Into a new or empty database, in one transaction.
void storeManySessions(const store::DatabaseSettings &settings, int count, base::Instant now);

} // namespace support
