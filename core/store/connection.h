#pragma once

#include "base/result.h"
#include "base/time.h"
#include "model/keys.h"
#include "store/databasesettings.h"
#include "store/dialect.h"
#include "store/query.h"

#include <QHash>
#include <QSqlDatabase>
#include <QVariantList>

#include <memory>
#include <vector>

namespace store {

// What a transaction changed; written to change_log with the commit, so that every program on the
// database can announce it.
enum class ChangeKind : std::uint8_t {
    SessionAdded = 0,
    SessionChanged = 1,
    SessionRemoved = 2,
    Everything = 3,
    Profiles = 4,
    Settings = 5,
    Accounts = 6,
    Outbox = 7,
    Mail = 8,
    Waiting = 9,
};

struct Change {
    ChangeKind kind = ChangeKind::SessionChanged;
    QString key; // of the session; empty otherwise

    bool operator==(const Change &) const = default;
};

// One open database, used by the thread that opened it. Values are always bound, statements are
// prepared once and kept, and every failure comes back as a base::Error that says what it means.
class Connection {
public:
    static base::Result<std::unique_ptr<Connection>> open(const DatabaseSettings &settings);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    const Dialect &dialect() const { return m_dialect; }
    const DatabaseSettings &settings() const { return m_settings; }

    // Rows of a SELECT or of a statement with RETURNING. `values` fill the question marks in order.
    base::Result<Query> query(const QString &sql, const QVariantList &values = {});
    // Anything else; the number of rows touched.
    base::Result<int> execute(const QString &sql, const QVariantList &values = {});
    // The first column of the first row; an invalid QVariant when there is no row.
    base::Result<QVariant> value(const QString &sql, const QVariantList &values = {});

    // A statement that is not worth keeping, or cannot be prepared (schema, pragmas, ATTACH).
    base::Result<void> executeOnce(const QString &sql);

    void forgetStatements() { m_statements.clear(); }

    // Notes a change of the running transaction.
    void note(ChangeKind kind, const QString &key = {});
    const std::vector<Change> &notes() const { return m_notes; }
    std::vector<Change> takeNotes();

    bool isInTransaction() const { return m_inTransaction; }
    bool isWriting() const { return m_writing; } // false inside read(): do not write
    bool isReadOnly() const { return m_readOnly; }
    const QString &name() const { return m_name; } // of the writer, in change_log
    QSqlDatabase database() const;

private:
    friend class Transaction;
    explicit Connection(DatabaseSettings settings);
    base::Result<std::shared_ptr<QSqlQuery>> prepared(const QString &sql);

    DatabaseSettings m_settings;
    Dialect m_dialect;
    QString m_name;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
    std::vector<Change> m_notes;
    bool m_readOnly = false;
    bool m_inTransaction = false;
    bool m_writing = false;
};

} // namespace store
