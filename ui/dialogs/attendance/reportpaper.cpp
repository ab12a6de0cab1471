#include "ui/dialogs/attendance/reportpaper.h"

#include "ui/attendancetext.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QThreadPool>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ui::ReportPaper)
};

constexpr std::array<double, 5> shares { 0.22, 0.28, 0.18, 0.22, 0.10 }; // of the table's columns
constexpr int wrapped = Qt::AlignTop | Qt::AlignLeading | Qt::TextWrapAnywhere | Qt::TextWordWrap;
constexpr int printDots = 300; // per inch
const QColor grey(0x50, 0x50, 0x50);

QStringList headings()
{
    return { Texts::tr("Name"), Texts::tr("E-mail"), Texts::tr("Attendance"), Texts::tr("How known"),
        Texts::tr("Stayed") };
}

} // namespace

ReportPaper::ReportPaper(QPainter &painter, const QRectF &page, const AttendanceReport &report)
    : m_painter(painter), m_page(page), m_report(report)
{
    layOut();
}

QFont ReportPaper::font(qreal points, bool bold) const
{
    QFont font = QGuiApplication::font();
    font.setPointSizeF(points);
    font.setBold(bold);
    return font;
}

qreal ReportPaper::lineHeight(const QFont &font) const
{
    return QFontMetricsF(font, m_painter.device()).height();
}

qreal ReportPaper::paintText(
    qreal y, const QString &text, const QFont &font, const QColor &colour, bool draw) const
{
    m_painter.setFont(font);
    m_painter.setPen(colour);
    const QRectF room(m_page.left(), y, m_page.width(), m_page.height());
    const QRectF needed = m_painter.boundingRect(room, wrapped, text);
    if (draw)
        m_painter.drawText(QRectF(room.left(), y, room.width(), needed.height()), wrapped, text);
    return y + needed.height();
}

qreal ReportPaper::paintHead(qreal y, bool draw) const
{
    const services::AttendanceSheet &sheet = m_report.sheet;
    y = paintText(y, sheet.topic, font(18, true), Qt::black, draw);
    y = paintText(y, m_report.when, font(11), Qt::black, draw);
    return paintText(y, countText(sheet.headcount), font(11), grey, draw) + lineHeight(font(10));
}

qreal ReportPaper::paintHeadcount(qreal y, bool draw) const
{
    for (const HeadcountLine &line : headcountLines(m_report.sheet)) {
        const QFont used = font(line.isPart ? 9 : 10, !line.isPart);
        const qreal height = 1.25 * lineHeight(used);
        if (draw) {
            m_painter.setFont(used);
            m_painter.setPen(line.isPart ? grey : QColor(Qt::black));
            const qreal indent = line.isPart ? lineHeight(used) : 0;
            m_painter.drawText(QRectF(m_page.left() + indent, y, m_page.width() * 0.5 - indent, height),
                Qt::AlignLeading | Qt::AlignVCenter, line.name);
            m_painter.drawText(QRectF(m_page.left() + m_page.width() * 0.5, y, m_page.width() * 0.5, height),
                Qt::AlignLeading | Qt::AlignVCenter, line.value);
        }
        y += height;
    }
    return y + lineHeight(font(10));
}

qreal ReportPaper::paintChartAt(qreal y, const Chart &chart, bool draw) const
{
    if (chart.isEmpty())
        return y;
    y = paintText(y, chart.title, font(11, true), Qt::black, draw);
    const QRectF area(m_page.left(), y, m_page.width(), m_page.height() * 0.2);
    m_painter.setFont(font(8));
    if (draw)
        paintChart(m_painter, area, chart, ChartColours::paper());
    y = area.bottom() + 0.4 * lineHeight(font(8));
    // Months in words would be a wall of them; their numbers stand on the bars.
    y = paintText(y, chart.legend.isEmpty() ? chart.words : chart.legend, font(9), grey, draw);
    return y + lineHeight(font(10));
}

QStringList ReportPaper::rowOf(const services::AttendanceLine &line) const
{
    return { line.name, line.address,
        line.registrant.isNull() || line.state == model::RegistrantState::Cancelled
            ? presenceText(line) + u" · "_s + roleText(line)
            : presenceText(line),
        line.how, minutesText(line.stayed) };
}

std::vector<ReportPaper::Cell> ReportPaper::cells(const QStringList &texts) const
{
    const qreal gap = m_page.width() * 0.012;
    std::vector<Cell> cells;
    qreal left = m_page.left();
    for (size_t column = 0; column < shares.size(); ++column) {
        const qreal width = m_page.width() * shares[column];
        cells.push_back({ texts.value(int(column)), left, width - gap });
        left += width;
    }
    return cells;
}

qreal ReportPaper::rowHeight(const QStringList &texts) const
{
    const QFontMetricsF metrics(font(8.5), m_painter.device());
    qreal height = metrics.height();
    for (const Cell &cell : cells(texts))
        if (metrics.horizontalAdvance(cell.text) > cell.width)
            height = std::max(
                height, metrics.boundingRect(QRectF(0, 0, cell.width, 1e6), wrapped, cell.text).height());
    return height + metrics.height() * 0.45;
}

void ReportPaper::paintRow(qreal y, const QStringList &texts, bool heading) const
{
    m_painter.setFont(font(8.5, heading));
    m_painter.setPen(Qt::black);
    const qreal height = rowHeight(texts);
    for (const Cell &cell : cells(texts))
        m_painter.drawText(QRectF(cell.left, y, cell.width, height), wrapped, cell.text);
    m_painter.setPen(QPen(QColor(0xd0, 0xd0, 0xd0), lineHeight(font(8.5)) / 20));
    const qreal line = y + height - lineHeight(font(8.5)) * 0.2;
    m_painter.drawLine(QPointF(m_page.left(), line), QPointF(m_page.right(), line));
}

void ReportPaper::layOut()
{
    qreal y = paintHeadcount(paintHead(m_page.top(), false), false);
    y = paintChartAt(y, m_report.overTime, false);
    y = paintChartAt(y, m_report.months, false);
    m_rowsFrom = y;
    const qreal bottom = m_page.bottom() - 2 * lineHeight(font(8));
    const qreal heading = rowHeight(headings());
    m_firstRows = { 0 };
    y += heading;
    const std::vector<services::AttendanceLine> &people = m_report.sheet.people;
    for (size_t row = 0; row < people.size(); ++row) {
        const qreal height = rowHeight(rowOf(people[row]));
        if (y + height > bottom) {
            m_firstRows.push_back(row);
            y = m_page.top() + heading;
        }
        y += height;
    }
}

void ReportPaper::paintFoot(int page) const
{
    m_painter.setFont(font(8));
    m_painter.setPen(grey);
    const QLocale locale;
    const QRectF foot(
        m_page.left(), m_page.bottom() - lineHeight(font(8)), m_page.width(), lineHeight(font(8)));
    m_painter.drawText(foot, Qt::AlignLeading | Qt::AlignVCenter, m_report.sheet.topic);
    m_painter.drawText(foot, Qt::AlignTrailing | Qt::AlignVCenter,
        Texts::tr("Page %1 of %2").arg(locale.toString(page + 1), locale.toString(pages())));
}

void ReportPaper::paintPage(int page) const
{
    qreal y = m_page.top();
    if (page == 0) {
        y = paintHeadcount(paintHead(y, true), true);
        y = paintChartAt(y, m_report.overTime, true);
        paintChartAt(y, m_report.months, true);
        y = m_rowsFrom;
    }
    const std::vector<services::AttendanceLine> &people = m_report.sheet.people;
    const size_t from = m_firstRows[size_t(page)];
    const size_t until = page + 1 < pages() ? m_firstRows[size_t(page) + 1] : people.size();
    if (from < until) {
        paintRow(y, headings(), true);
        y += rowHeight(headings());
    }
    for (size_t row = from; row < until; ++row) {
        const QStringList texts = rowOf(people[row]);
        paintRow(y, texts, false);
        y += rowHeight(texts);
    }
    paintFoot(page);
}

namespace {

base::Result<QString> writePdf(const QString &path, const AttendanceReport &report)
{
    const auto failed = [path] {
        return base::failure(
            base::ErrorKind::Invalid, Texts::tr("%1 could not be written. Choose another place.").arg(path));
    };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    QPdfWriter writer(&file);
    writer.setTitle(report.sheet.topic);
    writer.setCreator(u"Meetwright"_s);
    writer.setResolution(printDots);
    const bool letter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    writer.setPageSize(QPageSize(letter ? QPageSize::Letter : QPageSize::A4));
    writer.setPageMargins(QMarginsF(18, 18, 18, 15), QPageLayout::Millimeter);
    QPainter painter;
    if (!painter.begin(&writer))
        return failed();
    const ReportPaper paper(painter, QRectF(painter.viewport()), report);
    for (int page = 0; page < paper.pages(); ++page) {
        if (page > 0)
            writer.newPage();
        paper.paintPage(page);
    }
    if (!painter.end() || !file.commit())
        return failed();
    return path;
}

} // namespace

base::Async<QString> saveReportAsPdf(const QString &path, const AttendanceReport &report)
{
    auto promise = std::make_shared<QPromise<base::Result<QString>>>();
    promise->start();
    auto future = promise->future();
    QThreadPool::globalInstance()->start([promise, path, report] {
        promise->addResult(writePdf(path, report));
        promise->finish();
    });
    return future;
}

} // namespace ui
