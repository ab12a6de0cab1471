// The secrets that the service without a display needs, as files for its service manager: one a secret,
// readable by their owner alone (secrets/credentialstore.h reads them).
#pragma once

#include "base/async.h"
#include "model/account.h"

#include <QObject>
#include <QStringList>

namespace secrets {
class SecretStore;
}
namespace store {
class DatabaseThread;
}

namespace services {

class AttendeeService;

class CredentialsExport : public QObject {
    Q_OBJECT

public:
    CredentialsExport(AttendeeService &attendees, store::DatabaseThread &database,
        secrets::SecretStore &secrets, QObject *parent = nullptr);

    // The secret of personal links, the passwords of sessions, the secrets of accounts that do not sign in
    // through the browser: those of the others change with each use. Into `folder`, which is made; gives how
    // many. Files of an earlier export are replaced, others left alone. `more`: names of further secrets.
    base::Async<int> exportTo(const QString &folder, const QStringList &more = {});
    // The names under which such an account's secrets may be kept; most have one of them.
    static QStringList secretsOf(const model::Account &account);

private:
    base::Async<QStringList> names();
    base::Async<int> writeNext(const QString &folder, const QStringList &names, int written);

    AttendeeService &m_attendees;
    store::DatabaseThread &m_database;
    secrets::SecretStore &m_secrets;
};

} // namespace services
