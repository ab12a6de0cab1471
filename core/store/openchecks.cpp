#include "store/openchecks.h"

#include "store/migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>
#include <QtEndian>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::failure;
using base::Result;

namespace store {

namespace {

// The database header, sqlite.org/fileformat.html section 1.3.
constexpr qint64 headerSize = 100;
constexpr int versionOffset = 60;
constexpr int applicationOffset = 68;
constexpr quint32 ourApplication = 0x4d655772;

bool hasUnfinishedLog(const QString &file)
{
    return QFileInfo(file + u"-wal"_s).size() > 0;
}

// A log beside the file may hold a newer header; a read-only connection leaves both as they are.
Result<int> versionWithLog(const QString &file)
{
    const QString name = u"probe-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    int version = 0;
    {
        QSqlDatabase probe = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        probe.setDatabaseName(file);
        probe.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (probe.open()) {
            QSqlQuery query(probe);
            if (query.exec(u"PRAGMA user_version"_s) && query.next())
                version = query.value(0).toInt();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return version; // what cannot be read here is reported when it is opened
}

Result<FileAccess> checkNew(const QFileInfo &info)
{
    const QDir folder = info.dir();
    if (!folder.exists() && !QDir().mkpath(folder.path()))
        return failure(ErrorKind::Storage, u"cannot make the folder %1"_s.arg(folder.path()), u"readonly"_s);
    if (!QFileInfo(folder.path()).isWritable())
        return failure(
            ErrorKind::Storage, u"cannot write into the folder %1"_s.arg(folder.path()), u"readonly"_s);
    return FileAccess::ReadWrite;
}

} // namespace

Result<int> versionInHeader(const QString &file)
{
    QFile reader(file);
    if (!reader.open(QIODevice::ReadOnly))
        return failure(
            ErrorKind::Storage, u"cannot read %1: %2"_s.arg(file, reader.errorString()), u"missing"_s);
    const QByteArray header = reader.read(headerSize);
    if (header.isEmpty())
        return 0;
    if (header.size() < headerSize || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return failure(ErrorKind::Storage, u"%1 is damaged: it does not begin like a database"_s.arg(file),
            u"damaged"_s);
    const auto version = qFromBigEndian<qint32>(header.constData() + versionOffset);
    const auto application = qFromBigEndian<quint32>(header.constData() + applicationOffset);
    const bool blank = application == 0 && version == 0;
    if (application != ourApplication && !blank)
        return failure(ErrorKind::Invalid, u"%1 is another program's database"_s.arg(file));
    return version;
}

Result<FileAccess> checkBeforeOpening(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists())
        return checkNew(info);
    auto version = versionInHeader(file);
    if (version && hasUnfinishedLog(file))
        version = versionWithLog(file);
    if (!version)
        return base::passOn(version);
    if (*version > latestVersion())
        return failure(ErrorKind::Newer,
            u"%1 has schema %2, this program knows up to %3"_s.arg(file).arg(*version).arg(latestVersion()));
    const bool writable = info.isWritable() && QFileInfo(info.path()).isWritable();
    if (!writable && hasUnfinishedLog(file))
        return failure(ErrorKind::Storage,
            u"%1 was not closed cleanly and its folder is read-only"_s.arg(file), u"readonly"_s);
    return writable ? FileAccess::ReadWrite : FileAccess::ReadOnly;
}

} // namespace store
