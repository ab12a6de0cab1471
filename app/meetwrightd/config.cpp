#include "app/meetwrightd/config.h"

#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::failure;
using base::Result;

namespace service {

namespace {

const QStringList &knownKeys()
{
    namespace keys = settings::keys;
    static const QStringList known = [] {
        QStringList names { u"database/driver"_s, u"database/file"_s, u"database/host"_s, u"database/port"_s,
            u"database/name"_s, u"database/user"_s, u"database/schema"_s, u"health/address"_s,
            u"health/port"_s, u"outbox/on"_s };
        for (const char *key : { keys::hostName.key, keys::hostEmail.key, keys::jitsiServer.key,
                 keys::language.key, keys::pagesOn.key, keys::pagesAddress.key, keys::pagesPort.key,
                 keys::pagesCertificate.key, keys::pagesKey.key, keys::pagesProxies.key, keys::publicUrl.key,
                 keys::mailServer.key, keys::mailPort.key, keys::mailEncryption.key, keys::mailUser.key,
                 keys::mailFrom.key, keys::mailFromName.key, keys::mailCertificate.key })
            names.append(QString::fromLatin1(key));
        return names;
    }();
    return known;
}

Result<int> portIn(const QSettings &file, const QString &key, int otherwise)
{
    if (!file.contains(key))
        return otherwise;
    bool isNumber = false;
    const int port = file.value(key).toString().toInt(&isNumber);
    if (!isNumber || port < 0 || port > 65535)
        return failure(ErrorKind::Invalid, key + u" is not a port (0 to 65535)"_s, key);
    return port;
}

Result<store::DatabaseSettings> databaseIn(const QSettings &file)
{
    store::DatabaseSettings database;
    const QString driver = file.value(u"database/driver"_s, u"sqlite"_s).toString();
    if (driver == "sqlite"_L1) {
        database.file = file.value(u"database/file"_s).toString();
        if (database.file.isEmpty())
            return failure(ErrorKind::Invalid, u"database/file is missing"_s, u"database/file"_s);
        return database;
    }
    if (driver != "postgresql"_L1)
        return failure(
            ErrorKind::Invalid, u"database/driver is neither sqlite nor postgresql"_s, u"database/driver"_s);
    const auto port = portIn(file, u"database/port"_s, 5432);
    if (!port)
        return base::passOn(port);
    database.driver = store::Driver::PostgreSql;
    database.host = file.value(u"database/host"_s, u"localhost"_s).toString();
    database.port = *port;
    database.database = file.value(u"database/name"_s, u"meetwright"_s).toString();
    database.user = file.value(u"database/user"_s).toString();
    database.schema = file.value(u"database/schema"_s).toString();
    return database;
}

} // namespace

Result<Config> readConfig(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile() || !info.isReadable())
        return failure(ErrorKind::Invalid, path + u" cannot be read"_s, path);
    const QSettings file(path, QSettings::IniFormat);
    if (file.status() != QSettings::NoError)
        return failure(ErrorKind::Invalid, path + u" is not an INI file"_s, path);
    const auto keys = file.allKeys();
    for (const QString &key : keys)
        if (!knownKeys().contains(key))
            return failure(ErrorKind::Invalid, u"there is no setting "_s + key, key);

    Config config;
    config.files = { path, path };
    auto database = databaseIn(file);
    if (!database)
        return base::passOn(database);
    config.database = std::move(*database);
    config.healthAddress = QHostAddress(file.value(u"health/address"_s, u"127.0.0.1"_s).toString());
    if (config.healthAddress.isNull())
        return failure(ErrorKind::Invalid, u"health/address is not an address"_s, u"health/address"_s);
    const auto healthPort = portIn(file, u"health/port"_s, 8766);
    if (!healthPort)
        return base::passOn(healthPort);
    config.healthPort = quint16(*healthPort);
    const auto mailPort = portIn(file, u"mail/port"_s, 465);
    if (!mailPort)
        return base::passOn(mailPort);
    const QString encryption = file.value(u"mail/encryption"_s, u"tls"_s).toString();
    if (encryption != "tls"_L1 && encryption != "starttls"_L1)
        return failure(
            ErrorKind::Invalid, u"mail/encryption is neither tls nor starttls"_s, u"mail/encryption"_s);
    config.outbox = file.value(u"outbox/on"_s, true).toBool();
    return config;
}

} // namespace service
