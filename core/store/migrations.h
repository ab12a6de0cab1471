// The schema as numbered steps. A step is a list of statements; its number is written in its
// transaction. Steps that were released are never changed, only followed by new ones.
#pragma once

#include "base/result.h"
#include "store/databasesettings.h"

#include <QStringList>

#include <vector>

namespace store {

class Connection;
class Dialect;

struct MigrationStep {
    int version = 0;
    QStringList statements;
};

// Step 2: accounts, meetings, registrants, the outbox.
MigrationStep providerTables(const Dialect &dialect);
// Step 3: registration forms, public links, mails, slowed guessing.
MigrationStep attendeeTables(const Dialect &dialect);
MigrationStep mailTables(const Dialect &dialect);
// Step 5: who came.
MigrationStep attendanceTables(const Dialect &dialect);

std::vector<MigrationStep> migrationSteps(const Dialect &dialect);

int latestVersion();

// Brings the database to the last step's version: backup of an existing one first, then step by
// step, each in its own transaction; the first failure ends it. Newer than the last step:
// ErrorKind::Newer, untouched.
base::Result<OpenReport> migrate(Connection &connection, const std::vector<MigrationStep> &steps);

} // namespace store
