// All that differs between SQLite and PostgreSQL in our SQL.
#pragma once

#include "base/result.h"
#include "store/databasesettings.h"

#include <QSqlError>
#include <QString>
#include <QStringList>

namespace store {

class Dialect {
public:
    explicit Dialect(Driver driver)
        : m_driver(driver)
    {
    }

    Driver driver() const { return m_driver; }
    bool isSqlite() const { return m_driver == Driver::Sqlite; }
    QString driverName() const;

    // Statements right after opening.
    QStringList openingStatements(const DatabaseSettings& settings) const;
    QString begin(bool write) const;

    // Column types and clauses in CREATE TABLE.
    QString generatedId() const; // a primary key that grows and is never used again
    QString bigInteger() const;

    // Schema version, inside a transaction.
    QString readVersion() const;
    QStringList writeVersion(int version) const;

    // Full text: a table session_search whose row has the session's id.
    QStringList createSearch() const;
    QString insertSearch() const; // id, text
    QString updateSearch() const; // text, id
    QString deleteSearch() const; // id
    QString matchSearch() const; // a SELECT of ids; binds searchExpression
    QString searchExpression(const QStringList& words) const;

    // Serialises the writers of change_log, so that its numbers grow in the order of the commits.
    QString lockChangeLog() const; // empty: not needed
    QString notifyOthers() const; // empty: they watch the file

    base::Error error(const QSqlError& error, const QString& what) const;

private:
    base::Error sqliteError(const QSqlError& error, const QString& what) const;
    base::Error postgresError(const QSqlError& error, const QString& what) const;

    Driver m_driver;
};

} // namespace store
