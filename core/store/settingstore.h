#pragma once

#include "base/result.h"

#include <QHash>
#include <QString>

#include <optional>

namespace store {

class Connection;

// Settings that belong to the data, not to the computer: shared by all programs on the database.
class SettingStore {
public:
    explicit SettingStore(Connection &connection) : m_connection(connection) { }

    // Which edition of the calendar feed's address is good: "3"; "-3" while it is off. A restored backup
    // leaves it as it is (store/backup.h).
    static constexpr QLatin1String Feed { "feed" };

    base::Result<std::optional<QString>> value(const QString &name);
    // All whose names begin so, by the rest of their names.
    base::Result<QHash<QString, QString>> under(const QString &prefix);
    base::Result<void> setValue(const QString &name, const QString &value);
    base::Result<void> remove(const QString &name);

private:
    Connection &m_connection;
};

} // namespace store
