#include "store/connection.h"

#include "store/openchecks.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>
#include <QUrl>
#include <QUuid>
#include <QVariant>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::failure;
using base::Result;

namespace store {

Connection::Connection(DatabaseSettings settings)
    : m_settings(std::move(settings)),
      m_dialect(m_settings.driver),
      m_name(u"meetwright-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Connection::~Connection()
{
    m_statements.clear();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const DatabaseSettings &settings)
{
    std::unique_ptr<Connection> connection(new Connection(settings));
    if (!QSqlDatabase::isDriverAvailable(connection->m_dialect.driverName()))
        return failure(ErrorKind::Internal,
            u"the Qt SQL driver is not installed: "_s + connection->m_dialect.driverName());
    QString options = connection->m_dialect.connectOptions(settings);
    if (connection->m_dialect.isSqlite()) {
        auto access = checkBeforeOpening(settings.file);
        if (!access)
            return base::passOn(access);
        connection->m_readOnly = settings.readOnly || *access == FileAccess::ReadOnly;
    }

    QSqlDatabase database = QSqlDatabase::addDatabase(connection->m_dialect.driverName(), connection->m_name);
    if (connection->m_dialect.isSqlite()) {
        database.setDatabaseName(settings.file);
        if (connection->m_readOnly) {
            // SQLite cannot share a database that it may not write beside; nobody else can write it
            // either.
            database.setDatabaseName(
                QString::fromLatin1(QUrl::fromLocalFile(settings.file).toEncoded()) + u"?immutable=1"_s);
            options += u";QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"_s;
        }
    } else {
        database.setHostName(settings.host);
        database.setPort(settings.port);
        database.setDatabaseName(settings.database);
        database.setUserName(settings.user);
        database.setPassword(settings.password);
    }
    database.setConnectOptions(options);
    if (!database.open())
        return tl::unexpected<base::Error>(
            connection->m_dialect.error(database.lastError(), u"open the database"_s));
    if (connection->m_readOnly)
        return connection;
    // SQLite does not wait by itself while another program begins with WAL on the same new file
    // (sqlite.org/wal.html, "Sometimes queries return SQLITE_BUSY in WAL mode").
    const QDeadlineTimer patience(settings.busyTimeout);
    for (const QString &statement : connection->m_dialect.openingStatements(settings)) {
        QSqlQuery query(database);
        bool done = query.exec(statement);
        while (!done && connection->m_dialect.error(query.lastError(), {}).part == "locked"_L1
            && !patience.hasExpired()) {
            QThread::msleep(10);
            done = query.exec(statement);
        }
        if (!done)
            return tl::unexpected<base::Error>(
                connection->m_dialect.error(query.lastError(), u"open the database"_s));
    }
    return connection;
}

QSqlDatabase Connection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

Result<std::shared_ptr<QSqlQuery>> Connection::prepared(const QString &sql)
{
    auto &kept = m_statements[sql];
    // A statement whose rows are still being read is left alone.
    if (kept && kept.use_count() == 1 && !kept->isActive())
        return kept;
    auto query = std::make_shared<QSqlQuery>(database());
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        return tl::unexpected<base::Error>(m_dialect.error(query->lastError(), sql.left(60)));
    kept = query;
    return query;
}

Result<Query> Connection::query(const QString &sql, const QVariantList &values)
{
    auto statement = prepared(sql);
    if (!statement)
        return base::passOn(statement);
    QSqlQuery &query = **statement;
    for (int i = 0; i < int(values.size()); ++i)
        query.bindValue(i, values.at(i));
    if (!query.exec()) {
        const base::Error error = m_dialect.error(query.lastError(), sql.left(60));
        m_statements.remove(sql);
        return tl::unexpected<base::Error>(error);
    }
    return Query(std::move(*statement));
}

Result<int> Connection::execute(const QString &sql, const QVariantList &values)
{
    auto done = query(sql, values);
    if (!done)
        return base::passOn(done);
    return done->rowsTouched();
}

Result<QVariant> Connection::value(const QString &sql, const QVariantList &values)
{
    auto rows = query(sql, values);
    if (!rows)
        return base::passOn(rows);
    return rows->next() ? rows->value(0) : QVariant();
}

Result<void> Connection::executeOnce(const QString &sql)
{
    QSqlQuery query(database());
    if (!query.exec(sql))
        return tl::unexpected<base::Error>(m_dialect.error(query.lastError(), sql.left(60)));
    return {};
}

void Connection::note(ChangeKind kind, const QString &key)
{
    m_notes.push_back({ kind, key });
}

std::vector<Change> Connection::takeNotes()
{
    return std::exchange(m_notes, {});
}

} // namespace store
