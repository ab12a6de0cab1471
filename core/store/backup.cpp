#include "store/backup.h"

#include "store/connection.h"
#include "store/migrations.h"
#include "store/openchecks.h"
#include "store/settingstore.h"
#include "store/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUuid>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::failure;
using base::Result;

namespace store {

namespace {

// Parents before children: filled in this order, emptied in the other. Without the day's budgets: what was
// sent today stays sent; and without what was tried in vain.
const QStringList &dataTables()
{
    static const QStringList tables { u"session"_s, u"session_series"_s, u"occurrence_override"_s,
        u"occurrence_index"_s, u"history"_s, u"profile"_s, u"mail_template"_s, u"setting"_s, u"account"_s,
        u"cohost"_s, u"meeting"_s, u"registrant"_s, u"registrant_sync"_s, u"outbox"_s, u"mail"_s,
        u"click"_s };
    return tables;
}

base::Error fileError(const QString &what, const QFileDevice &file)
{
    const bool full = file.error() == QFileDevice::ResourceError;
    return { ErrorKind::Storage, u"%1 %2: %3"_s.arg(what, file.fileName(), file.errorString()),
        full ? u"full"_s : u"io"_s };
}

// Removes a file that only we know of when it goes.
class TemporaryFile {
public:
    explicit TemporaryFile(QString name) : m_name(std::move(name)) { remove(); }
    ~TemporaryFile() { remove(); }
    TemporaryFile(const TemporaryFile &) = delete;
    TemporaryFile &operator=(const TemporaryFile &) = delete;
    const QString &name() const { return m_name; }

private:
    void remove()
    {
        for (const auto *ending : { "", "-wal", "-shm", "-journal" })
            QFile::remove(m_name + QLatin1StringView(ending));
    }
    QString m_name;
};

Result<std::unique_ptr<Connection>> openFile(const QString &file, bool readOnly)
{
    DatabaseSettings settings;
    settings.file = file;
    settings.readOnly = readOnly;
    return Connection::open(settings);
}

Result<void> checkWhole(Connection &connection, const QString &schemaName)
{
    auto verdict = connection.value(u"PRAGMA %1.integrity_check(1)"_s.arg(schemaName));
    if (!verdict)
        return base::passOn(verdict);
    if (verdict->toString() != "ok"_L1)
        return failure(ErrorKind::Storage, u"the file is damaged: "_s + verdict->toString(), u"damaged"_s);
    return {};
}

// QSaveFile writes through to the disk before it takes the name.
Result<void> moveSafely(const QString &from, const QString &to)
{
    QFile source(from);
    QSaveFile target(to);
    if (!source.open(QIODevice::ReadOnly))
        return tl::unexpected<base::Error>(fileError(u"cannot read"_s, source));
    if (!target.open(QIODevice::WriteOnly))
        return tl::unexpected<base::Error>(fileError(u"cannot write"_s, target));
    while (!source.atEnd()) {
        const QByteArray chunk = source.read(1 << 20);
        if (chunk.isEmpty() || target.write(chunk) != chunk.size())
            return tl::unexpected<base::Error>(fileError(u"cannot write"_s, target));
    }
    if (!target.commit())
        return tl::unexpected<base::Error>(fileError(u"cannot write"_s, target));
    return {};
}

Result<void> notOnServers(const Connection &connection)
{
    if (connection.dialect().isSqlite())
        return {};
    return failure(ErrorKind::Rejected, u"a database on a server is backed up there"_s);
}

// A copy of the backup, brought up to date, that nobody else knows of.
Result<void> prepareCopy(const QString &file, const QString &copy)
{
    auto version = versionInHeader(file);
    if (!version)
        return base::passOn(version);
    if (*version > latestVersion())
        return failure(ErrorKind::Newer, u"the backup has schema %1"_s.arg(*version));
    if (*version == 0)
        return failure(ErrorKind::Invalid, u"%1 is not a backup of ours"_s.arg(file));
    QFile source(file);
    if (!source.copy(copy))
        return tl::unexpected<base::Error>(fileError(u"cannot copy"_s, source));
    QFile::setPermissions(copy, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (QFileInfo(file + u"-wal"_s).size() > 0)
        QFile::copy(file + u"-wal"_s, copy + u"-wal"_s);
    auto opened = openFile(copy, false);
    if (!opened)
        return base::passOn(opened);
    if (auto whole = checkWhole(**opened, u"main"_s); !whole)
        return whole;
    auto migrated = migrate(**opened, migrationSteps((*opened)->dialect()));
    if (!migrated)
        return base::passOn(migrated);
    if (!migrated->backupFile.isEmpty())
        QFile::remove(migrated->backupFile);
    return {};
}

QString withNewest(const QString &column, int isToken)
{
    return u"UPDATE OR IGNORE main.session SET %1 = (SELECT c.code FROM newest_code c"
           " WHERE c.session_key = main.session.key AND c.is_token = %2)"
           " WHERE key IN (SELECT session_key FROM newest_code WHERE is_token = %2)"_s.arg(column)
               .arg(isToken);
}

QStringList replacingStatements()
{
    QStringList statements { u"PRAGMA defer_foreign_keys=ON"_s };
    // What was renewed since the backup stays renewed: of each session the newest code and link that were
    // ever given out here, also where the session itself was deleted meanwhile; of each person the newest
    // link.
    statements << u"CREATE TEMP TABLE newest_code AS SELECT session_key, is_token, code FROM ("
                  "SELECT session_key, length(code) > 6 AS is_token, code, row_number() OVER ("
                  "PARTITION BY session_key, length(code) > 6"
                  " ORDER BY valid_until IS NOT NULL, valid_from DESC) AS place"
                  " FROM main.access_code) WHERE place = 1"_s
               << u"CREATE TEMP TABLE newest_feed AS SELECT * FROM main.setting WHERE name = '%1'"_s.arg(
                      SettingStore::Feed)
               << u"CREATE TEMP TABLE newest_link AS"
                  " SELECT key, link_edition FROM main.registrant WHERE link_edition > 0"_s;
    for (auto table = dataTables().crbegin(); table != dataTables().crend(); ++table)
        statements << u"DELETE FROM main."_s + *table;
    for (const QString &table : dataTables())
        statements << u"INSERT INTO main.%1 SELECT * FROM restored.%1"_s.arg(table);
    // What waited when the backup was made may have gone out since: it is looked for before it is sent.
    statements << u"UPDATE main.outbox SET state = 2, lease_until = NULL, due_at = not_before"
                  " WHERE state < 2"_s
               << u"UPDATE main.mail SET state = 2, lease_until = NULL, due_at = not_before WHERE state < 2"_s
               << u"INSERT OR REPLACE INTO main.setting SELECT * FROM newest_feed"_s
               << withNewest(u"join_code"_s, 0) << withNewest(u"public_token"_s, 1)
               << u"UPDATE main.registrant SET token_hash = NULL, link_edition ="
                  " (SELECT l.link_edition FROM newest_link l WHERE l.key = main.registrant.key)"
                  " WHERE EXISTS (SELECT 1 FROM newest_link l WHERE l.key = main.registrant.key"
                  " AND l.link_edition > main.registrant.link_edition)"_s
               // All other codes open nothing, but nobody else gets them for a while.
               << u"INSERT OR IGNORE INTO main.access_code SELECT * FROM restored.access_code"_s
               << u"UPDATE main.access_code SET valid_until = CAST(strftime('%s', 'now') AS INTEGER)"
                  " WHERE valid_until IS NULL"_s
               << u"UPDATE main.access_code SET valid_until = NULL, session_key = (SELECT s.key"
                  " FROM main.session s WHERE s.join_code = code OR s.public_token = code)"
                  " WHERE code IN (SELECT join_code FROM main.session"
                  " UNION SELECT public_token FROM main.session)"_s
               << u"INSERT OR IGNORE INTO main.reserved_id SELECT * FROM restored.reserved_id"_s
               << u"DELETE FROM main.session_search"_s
               << u"INSERT INTO main.session_search(rowid, words)"
                  " SELECT rowid, words FROM restored.session_search"_s
               << u"UPDATE main.session_search SET words = replace(words,"
                  " (SELECT r.join_code FROM restored.session r WHERE r.id = session_search.rowid),"
                  " (SELECT s.join_code FROM main.session s WHERE s.id = session_search.rowid))"
                  " WHERE rowid IN (SELECT s.id FROM main.session s"
                  " JOIN restored.session r ON r.id = s.id WHERE r.join_code <> s.join_code)"_s
               << u"DROP TABLE newest_code"_s << u"DROP TABLE newest_link"_s << u"DROP TABLE newest_feed"_s;
    return statements;
}

Result<void> replaceAll(Connection &connection)
{
    auto transaction = Transaction::begin(connection, Access::Write);
    if (!transaction)
        return base::passOn(transaction);
    for (const QString &statement : replacingStatements()) {
        if (auto done = connection.executeOnce(statement); !done)
            return done;
    }
    connection.note(ChangeKind::Everything);
    connection.note(ChangeKind::Profiles);
    connection.note(ChangeKind::Settings);
    connection.note(ChangeKind::Accounts);
    connection.note(ChangeKind::Outbox);
    connection.note(ChangeKind::Mail);
    return transaction->commit();
}

} // namespace

QString freeBackupName(const Connection &connection, const QString &purpose)
{
    const QFileInfo info(connection.settings().file);
    const QDir folder(info.path() + u"/backups"_s);
    for (int number = 1;; ++number) {
        const QString ending = number == 1 ? QString() : u"-%1"_s.arg(number);
        const QString name = folder.filePath(u"%1-%2%3.db"_s.arg(info.completeBaseName(), purpose, ending));
        if (!QFileInfo::exists(name))
            return name;
    }
}

Result<QString> backup(Connection &connection, const QString &file)
{
    if (auto here = notOnServers(connection); !here)
        return base::passOn(here);
    const QFileInfo info(file);
    if (info.exists()
        && info.canonicalFilePath() == QFileInfo(connection.settings().file).canonicalFilePath())
        return failure(ErrorKind::Invalid, u"the backup would overwrite the database itself"_s);
    if (!QDir().mkpath(info.path()))
        return failure(ErrorKind::Storage, u"cannot make the folder %1"_s.arg(info.path()), u"readonly"_s);

    const TemporaryFile part(file + u".part-"_s + QUuid::createUuid().toString(QUuid::Id128).left(8));
    if (auto written = connection.execute(u"VACUUM INTO ?"_s, { part.name() }); !written)
        return base::passOn(written);
    {
        auto copy = openFile(part.name(), true);
        if (!copy)
            return base::passOn(copy);
        if (auto whole = checkWhole(**copy, u"main"_s); !whole)
            return base::passOn(whole);
    }
    if (auto moved = moveSafely(part.name(), file); !moved)
        return base::passOn(moved);
    return file;
}

Result<QString> restore(Connection &connection, const QString &file)
{
    if (auto here = notOnServers(connection); !here)
        return base::passOn(here);
    const TemporaryFile copy(connection.settings().file + u".restoring"_s);
    if (auto prepared = prepareCopy(file, copy.name()); !prepared)
        return base::passOn(prepared);
    auto saved = backup(connection, freeBackupName(connection, u"before-restore"_s));
    if (!saved)
        return saved;
    if (auto attached = connection.execute(u"ATTACH DATABASE ? AS restored"_s, { copy.name() }); !attached)
        return base::passOn(attached);
    const auto replaced = replaceAll(connection);
    connection.forgetStatements(); // one that is still prepared keeps the attached file busy
    (void)connection.executeOnce(u"DETACH DATABASE restored"_s);
    if (!replaced)
        return base::passOn(replaced);
    return saved;
}

} // namespace store
