// What can be known about a SQLite file before SQLite touches it.
#pragma once

#include "base/result.h"

#include <QString>

namespace store {

enum class FileAccess : std::uint8_t { ReadWrite, ReadOnly };

// Makes the folder of a new database. Refuses what is not a database of ours (Storage "damaged",
// Invalid) and what a newer Meetwright wrote (Newer), all by reading only.
base::Result<FileAccess> checkBeforeOpening(const QString &file);

// The version in the header of an existing file; 0 for an empty one.
base::Result<int> versionInHeader(const QString &file);

} // namespace store
