#include "services/backupservice.h"

#include "store/databasethread.h"

namespace services {

BackupService::BackupService(store::DatabaseThread &database, QObject *parent)
    : QObject(parent), m_database(database)
{
}

base::Async<QString> BackupService::backup(const QString &path)
{
    return m_database.backup(path);
}

base::Async<QString> BackupService::restore(const QString &path)
{
    return m_database.restore(path);
}

} // namespace services
