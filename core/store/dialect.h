// All that differs between SQLite and PostgreSQL in our SQL. Errors of kind Storage say in `part`
// what is wrong: "full", "readonly", "damaged", "locked", "missing" or "io".
#pragma once

#include "base/result.h"
#include "store/databasesettings.h"

#include <QSqlError>
#include <QString>
#include <QStringList>
#include <QVariantList>

namespace store {

struct SearchCondition {
    QString sql; // " AND ...", empty without a word
    QVariantList values;
};

class Dialect {
public:
    explicit Dialect(Driver driver) : m_driver(driver) { }

    Driver driver() const { return m_driver; }
    bool isSqlite() const { return m_driver == Driver::Sqlite; }
    QString driverName() const;

    QString connectOptions(const DatabaseSettings &settings) const;
    // Statements right after opening.
    QStringList openingStatements(const DatabaseSettings &settings) const;
    QStringList restingStatements() const; // when there has been nothing to do for a while
    QString begin(bool write) const;

    // Column types and clauses in CREATE TABLE.
    QString generatedId() const; // a primary key that the database makes, growing
    QString bigInteger() const;
    QString keyedOnly() const; // after CREATE TABLE (...): the table is its primary key
    QString randomToken() const; // an expression: 122 or more random bits as text, another for each row
    // A schema statement with $ID$, $BIG$, $KEYED$ and $TOKEN$ for the four above.
    QString spoken(const char *statement) const;

    // The schema's version, 0 in an empty database; written inside a step's transaction.
    QString readVersion() const;
    QStringList writeVersion(int version) const;
    QString countTables() const;

    // Full text: session_search holds folded words under the session's id.
    QStringList createSearch() const;
    QString insertSearch() const; // binds id, text
    QString updateSearch() const; // binds text, id
    QString deleteSearch() const; // binds id
    // Conditions on "session s"; words are letters and digits only.
    SearchCondition searchFew(const QStringList &words) const; // looks at each session it is asked about
    SearchCondition searchMany(const QStringList &words) const; // knows all matches, walks along the list
    SearchCondition searchRare(const QStringList &words) const; // begins with the matches
    // A SELECT that gives as many rows as there are matches, at most the bound number.
    SearchCondition countMatches(const QStringList &words) const;

    // Behind a SELECT in a writing transaction. SQLite has one writer at a time anyway.
    QString lockRows() const; // others wait until the transaction ends before they write these rows
    QString lockFreeRows(const QString &table) const; // leaves out those that others have locked

    // Makes the numbers of change_log grow in the order of the commits; empty where they do anyway.
    QString lockChangeLog() const;
    // Wakes the other programs; empty where they watch the file.
    QString notifyOthers() const;
    QString notificationChannel() const;

    base::Error error(const QSqlError &error, const QString &what) const;

private:
    base::Error sqliteError(const QSqlError &error, const QString &what) const;
    base::Error postgresError(const QSqlError &error, const QString &what) const;

    Driver m_driver;
};

} // namespace store
