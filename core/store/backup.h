// Backups of a SQLite database: one file, complete, checked. (A team's PostgreSQL is backed up on
// its server: these refuse with Rejected.)
#pragma once

#include "base/result.h"

#include <QString>

namespace store {

class Connection;

// Writes a copy of the database to `file`, which must not be there yet, and checks the copy. Not
// inside a transaction. Gives the file's name.
base::Result<QString> backup(Connection &connection, const QString &file);

// Replaces all data by the backup's in one transaction, also under other programs that use the
// database. First checks that it is ours (Invalid), whole (Storage) and not newer (Newer), brings
// an older one up to date in a copy, and saves the current data beside the database: gives that
// file's name. Session IDs that were given out meanwhile stay reserved, and what was renewed meanwhile stays
// renewed: join codes, public links, personal links,
// the calendar feed's address. Only the database that is replaced knows of that; a backup
// that is opened in its place, or on another computer, brings back the codes it was made with.
base::Result<QString> restore(Connection &connection, const QString &file);

// A name in the folder "backups" beside the database that is not taken yet.
QString freeBackupName(const Connection &connection, const QString &purpose);

} // namespace store
