// All data in one file, and back (APP-15). Passwords are not in it: they stay in the keychain.
#pragma once

#include "base/async.h"

#include <QObject>

namespace store {
class DatabaseThread;
}

namespace services {

class BackupService : public QObject {
    Q_OBJECT

public:
    explicit BackupService(store::DatabaseThread &database, QObject *parent = nullptr);

    base::Async<QString> backup(const QString &path);
    // The data of now is backed up beside the database first; its path comes back.
    base::Async<QString> restore(const QString &path);

private:
    store::DatabaseThread &m_database;
};

} // namespace services
