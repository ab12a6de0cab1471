// Text tables (RFC 4180) as spreadsheets write them. Knows nothing of what is in them.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace services {

struct CsvRecord {
    int line = 0; // of the file where it begins, from 1
    QStringList cells; // trimmed
    bool complete = true; // false: a quotation mark is not closed, or the record is too long
};

struct CsvLimits {
    int records = 50'000;
    int cells = 200; // of one record
    int characters = 100'000; // of one record
};

// UTF-8 with or without BOM, UTF-16 with BOM; what is neither is read as Latin-1, as older spreadsheets
// write.
QString textOf(const QByteArray &bytes);
// Comma, semicolon or tab: what stands most often outside quotation marks in the first line with text.
QChar separatorOf(const QString &text);
// Records without any text are left out; one more than `limits.records` at most, so that a caller can tell.
std::vector<CsvRecord> readCsv(const QString &text, QChar separator, const CsvLimits &limits = {});

// One record with its line end. A cell that a spreadsheet would carry out as a formula gets an apostrophe in
// front (APP-10).
QString csvLine(const QStringList &cells, QChar separator = u',');
// What the cell was before csvLine() put an apostrophe in front.
QString withoutGuard(const QString &cell);

} // namespace services
