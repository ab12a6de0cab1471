// Reports as text tables: UTF-8, safe against formula injection (APP-10), in the host's separator and
// numbers.
#pragma once

#include "services/attendancesheet.h"

#include <QByteArray>
#include <QChar>
#include <QLocale>

namespace services {

struct CsvStyle {
    QChar separator = u','; // or ';' or tab
    QLocale locale = QLocale::c(); // of numbers and times; C: ISO 8601, a point in numbers
    bool withBom = false; // for spreadsheets that else take it for an old encoding
    QByteArray zone; // IANA, of times; empty: the session's

    // What spreadsheets of this locale read without being asked.
    static CsvStyle of(const QLocale &locale);
};

QByteArray csvOf(const AttendanceSheet &sheet, const CsvStyle &style = {});
QByteArray csvOf(const SeriesReport &report, const CsvStyle &style = {});
QByteArray csvOf(const PersonHistory &history, const CsvStyle &style = {});

} // namespace services
