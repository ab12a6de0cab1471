#pragma once

#include "base/id.h"
#include "base/time.h"

#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>

namespace store {

// The rows of a prepared statement, read forwards once. Gives the statement back when it goes.
class Query {
public:
    explicit Query(std::shared_ptr<QSqlQuery> query) : m_query(std::move(query)) { }
    ~Query();
    Query(Query &&) noexcept = default;
    Query &operator=(Query &&) noexcept = default;
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    bool next() { return m_query->next(); }
    int rowsTouched() const { return m_query->numRowsAffected(); }
    bool isNull(int column) const { return m_query->isNull(column); }
    QVariant value(int column) const { return m_query->value(column); }
    QString text(int column) const { return m_query->value(column).toString(); }
    int number(int column) const { return m_query->value(column).toInt(); }
    qint64 bigNumber(int column) const { return m_query->value(column).toLongLong(); }
    bool flag(int column) const { return m_query->value(column).toInt() != 0; }
    base::Instant instant(int column) const;
    std::optional<base::Instant> maybeInstant(int column) const;
    template <typename Key>
    Key key(int column) const
    {
        return Key::fromString(text(column));
    }

private:
    std::shared_ptr<QSqlQuery> m_query;
};

} // namespace store
