#include "store/migrations.h"

#include "base/logging.h"
#include "store/backup.h"
#include "store/connection.h"
#include "store/transaction.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::failure;
using base::Result;

namespace store {

namespace {

Result<void> carryOut(Connection &connection, const MigrationStep &step)
{
    auto transaction = Transaction::begin(connection, Access::Write);
    if (!transaction)
        return base::passOn(transaction);
    // Two programs may have started at once: the second finds the step done.
    const auto version = connection.value(connection.dialect().readVersion());
    if (!version)
        return base::passOn(version);
    if (version->toInt() >= step.version)
        return {};
    for (const QString &statement : step.statements) {
        if (auto done = connection.executeOnce(statement); !done)
            return done;
    }
    for (const QString &statement : connection.dialect().writeVersion(step.version)) {
        if (auto done = connection.executeOnce(statement); !done)
            return done;
    }
    return transaction->commit();
}

Result<QString> backupBefore(Connection &connection, int version)
{
    if (!connection.dialect().isSqlite())
        return QString(); // a server's database is backed up there
    return backup(connection, freeBackupName(connection, u"before-schema-%1"_s.arg(version + 1)));
}

} // namespace

Result<OpenReport> migrate(Connection &connection, const std::vector<MigrationStep> &steps)
{
    OpenReport report;
    const int newest = steps.empty() ? 0 : steps.back().version;
    const auto version = connection.value(connection.dialect().readVersion());
    if (!version)
        return base::passOn(version);
    report.schemaFound = report.schemaNow = version->toInt();
    report.readOnly = connection.isReadOnly();
    if (report.schemaFound == newest)
        return report;
    if (report.schemaFound > newest)
        return failure(ErrorKind::Newer,
            u"the database has schema %1, this program knows up to %2"_s.arg(report.schemaFound).arg(newest));
    if (report.schemaFound == 0) {
        const auto tables = connection.value(connection.dialect().countTables());
        if (!tables)
            return base::passOn(tables);
        if (tables->toInt() > 0) {
            // Tables and version come in one transaction: they may have come from a program that started
            // together with this one.
            const auto meanwhile = connection.value(connection.dialect().readVersion());
            if (!meanwhile)
                return base::passOn(meanwhile);
            if (meanwhile->toInt() == 0)
                return failure(ErrorKind::Invalid, u"this is another program's database"_s);
        }
        report.created = true;
    } else {
        auto saved = backupBefore(connection, report.schemaFound);
        if (!saved)
            return base::passOn(saved);
        report.backupFile = *saved;
    }
    for (const MigrationStep &step : steps) {
        if (step.version <= report.schemaNow)
            continue;
        if (auto done = carryOut(connection, step); !done) {
            qCWarning(base::logStore) << "schema step" << step.version << "failed:" << done.error().detail;
            return base::passOn(done);
        }
        report.schemaNow = step.version;
    }
    return report;
}

} // namespace store
