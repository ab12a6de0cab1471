// Which column of a list holds what.
#pragma once

#include "model/registrationform.h"
#include "services/csvtext.h"

#include <QHash>
#include <QList>

#include <optional>

namespace services {

enum class Column : std::uint8_t { Unused, FirstName, LastName, Name, Email, Phone, Answer };

// From the head of a list, by its words in English or German; empty: this record is no head.
std::optional<QList<Column>> columnsOfHead(const CsvRecord &record);
// The columns that are called like a field of the form: which one, by its place in the record. What nobody
// else wants of `columns` becomes Answer.
QHash<qsizetype, model::FormField> answerColumns(
    const CsvRecord &head, const model::RegistrationForm &form, QList<Column> &columns);
// Without a head: the column with addresses, and the names before it, else behind it.
QList<Column> guessedColumns(const CsvRecord &record);
// Translated: "“Vorname”: first name".
QStringList columnTexts(const CsvRecord &head, const QList<Column> &columns);

} // namespace services
