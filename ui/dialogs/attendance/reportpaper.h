// The report on paper: headcount, charts and everybody in a table, in light colours whatever the screen has.
#pragma once

#include "base/async.h"
#include "ui/dialogs/attendance/attendancereport.h"

#include <QRectF>

#include <vector>

class QPainter;

namespace ui {

// Lays out for the device of `painter`, in `page` of its coordinates.
class ReportPaper {
public:
    ReportPaper(QPainter &painter, const QRectF &page, const AttendanceReport &report);

    int pages() const { return int(m_firstRows.size()); }
    void paintPage(int page) const; // from 0

private:
    struct Cell {
        QString text;
        qreal left = 0;
        qreal width = 0;
    };
    QFont font(qreal points, bool bold = false) const;
    qreal lineHeight(const QFont &font) const;
    qreal paintHead(qreal y, bool draw) const; // the next y
    qreal paintHeadcount(qreal y, bool draw) const;
    qreal paintChartAt(qreal y, const Chart &chart, bool draw) const;
    qreal paintText(qreal y, const QString &text, const QFont &font, const QColor &colour, bool draw) const;
    std::vector<Cell> cells(const QStringList &texts) const;
    qreal rowHeight(const QStringList &texts) const;
    void paintRow(qreal y, const QStringList &texts, bool heading) const;
    void paintFoot(int page) const;
    QStringList rowOf(const services::AttendanceLine &line) const;
    void layOut();

    QPainter &m_painter;
    QRectF m_page;
    const AttendanceReport &m_report;
    std::vector<size_t> m_firstRows; // of each page
    qreal m_rowsFrom = 0; // on the first page
};

// A4 or what the locale uses, written on a thread of its own.
base::Async<QString> saveReportAsPdf(const QString &path, const AttendanceReport &report);

} // namespace ui
