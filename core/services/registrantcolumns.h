// Which column of a list holds what.
#pragma once

#include "services/csvtext.h"

#include <QList>

#include <optional>

namespace services {

enum class Column : std::uint8_t { Unused, FirstName, LastName, Name, Email, Phone };

// From the head of a list, by its words in English or German; empty: this record is no head.
std::optional<QList<Column>> columnsOfHead(const CsvRecord &record);
// Without a head: the column with addresses, and the names before it, else behind it.
QList<Column> guessedColumns(const CsvRecord &record);
// Translated: "“Vorname”: first name".
QStringList columnTexts(const CsvRecord &head, const QList<Column> &columns);

} // namespace services
