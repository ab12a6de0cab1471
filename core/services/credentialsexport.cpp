#include "services/credentialsexport.h"

#include "model/account.h"
#include "secrets/credentialstore.h"
#include "services/attendeeservice.h"
#include "services/eitherway.h"
#include "store/accountstore.h"
#include "store/connection.h"
#include "store/databasethread.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using base::Async;
using base::ErrorKind;
using base::failure;
using base::Result;

namespace services {

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

Result<void> writeFile(const QString &path, const QString &secret)
{
    QFile::remove(path); // a new file gets its permissions before its content
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly) || file.write(secret.toUtf8()) < 0
        || !file.flush())
        return failure(ErrorKind::Storage, u"a credential cannot be written: "_s + file.errorString());
    return {};
}

} // namespace

CredentialsExport::CredentialsExport(AttendeeService &attendees, store::DatabaseThread &database,
    secrets::SecretStore &secrets, QObject *parent)
    : QObject(parent), m_attendees(attendees), m_database(database), m_secrets(secrets)
{
}

QStringList CredentialsExport::secretsOf(const model::Account &account)
{
    QStringList names;
    for (const auto &what : { u"clientSecret"_s, u"sharedSecret"_s, u"signingKey"_s })
        names.append(model::secretName(account.key, what));
    return names;
}

Async<int> CredentialsExport::exportTo(const QString &folder, const QStringList &more)
{
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner))
        return base::ready<int>(
            failure(ErrorKind::Storage, u"the folder cannot be made or kept to its owner"_s, folder));
    // Makes the secret of personal links where there is none yet.
    const auto begun = base::andThen(m_attendees.begin(), this, [this](bool) { return names(); });
    return base::andThen(begun, this,
        [this, folder, more](const QStringList &names) { return writeNext(folder, names + more, 0); });
}

Async<QStringList> CredentialsExport::names()
{
    return m_database.read([](store::Connection &connection) -> Result<QStringList> {
        QStringList names { QString(AttendeeService::SecretKey) };
        auto rows = connection.query(
            u"SELECT key FROM session WHERE has_password = 1 AND trashed_at IS NULL ORDER BY key"_s, {});
        if (!rows)
            return base::passOn(rows);
        while (rows->next())
            names.append(u"session/"_s + rows->text(0));
        const auto accounts = store::AccountStore(connection).list();
        if (!accounts)
            return base::passOn(accounts);
        for (const model::Account &account : *accounts)
            if (model::signsInAlone(account))
                names += CredentialsExport::secretsOf(account);
        return names;
    });
}

Async<int> CredentialsExport::writeNext(const QString &folder, const QStringList &names, int written)
{
    if (names.isEmpty())
        return base::ready<int>(written);
    return eitherWay<int>(m_secrets.read(names.front()), this,
        [this, folder, names, written](const Result<QString> &secret) -> Async<int> {
            if (!secret && secret.error().kind == ErrorKind::NotFound)
                return writeNext(folder, names.sliced(1), written);
            if (!secret)
                return failed<int>(secret.error());
            const QString file = QDir(folder).filePath(secrets::CredentialStore::fileName(names.front()));
            if (auto done = writeFile(file, *secret); !done)
                return failed<int>(done.error());
            return writeNext(folder, names.sliced(1), written + 1);
        });
}

} // namespace services
