// What of the window goes into a file.
#include "services/attendancebook.h"
#include "ui/dialogs/attendance/attendancedialog.h"
#include "ui/dialogs/attendance/reportfiles.h"
#include "ui/texts.h"
#include "ui/widgets/messagebar.h"

#include <QMenu>
#include <QTimeZone>

#include <map>

using namespace Qt::StringLiterals;

namespace ui {

using services::SeriesReport;

namespace {

// In the zone of the host, as all times of the window.
std::vector<services::MonthOfAttendance> monthsOf(const SeriesReport &series)
{
    std::map<std::pair<int, int>, services::MonthOfAttendance> months;
    for (const services::SeriesLine &line : series.occurrences) {
        const QDate day = toLocal(line.start).date();
        services::MonthOfAttendance &month = months[{ day.year(), day.month() }];
        month.year = day.year();
        month.month = day.month();
        ++month.occurrences;
        month.active += line.headcount.active;
        month.attended += line.headcount.attended;
    }
    std::vector<services::MonthOfAttendance> list;
    list.reserve(months.size());
    for (const auto &[when, month] : months)
        list.push_back(month);
    return list;
}

} // namespace

QMenu *AttendanceDialog::makeSaveMenu()
{
    auto *menu = new QMenu(this);
    const auto told = [this](const QString &said) { m_messages->showDone(said); };
    const auto table = [this, told](const services::CsvStyle &style) {
        if (m_sheet)
            saveTable(m_parts.prompts, this, m_sheet->topic, csvOf(*m_sheet, style), told);
    };
    connect(menu->addAction(tr("&Report (PDF)…")), &QAction::triggered, this, [this, told] {
        if (m_sheet)
            savePdf(m_parts.prompts, this, currentReport(), told);
    });
    menu->addSeparator();
    const services::CsvStyle local = services::CsvStyle::of(QLocale());
    connect(menu->addAction(tr("&Table for spreadsheets (CSV, separated by “%1”)…").arg(local.separator)),
        &QAction::triggered, this, [table, local] { table(local); });
    connect(menu->addAction(tr("Table for &other programs (CSV, commas and ISO times)…")),
        &QAction::triggered, this, [table] { table({}); });
    connect(menu->addAction(tr("&All times of the session (CSV)…")), &QAction::triggered, this,
        &AttendanceDialog::saveSeries);
    return menu;
}

void AttendanceDialog::saveSeries()
{
    saveTable(m_parts.prompts, this, m_series.topic, csvOf(m_series, services::CsvStyle::of(QLocale())),
        [this](const QString &said) { m_messages->showDone(said); });
}

AttendanceReport AttendanceDialog::currentReport() const
{
    AttendanceReport report;
    report.sheet = *m_sheet;
    const QLocale locale;
    report.when = locale.toString(toLocal(m_sheet->start).date(), QLocale::LongFormat) + u", "_s
        + timeText(m_sheet->start);
    if (m_sheet->end > m_sheet->start)
        report.when += u" – "_s + timeText(m_sheet->end);
    report.when += u' ' + zoneText(QTimeZone::systemTimeZoneId(), m_sheet->start);
    report.overTime = m_overTime;
    if (m_series.occurrences.size() > 1)
        report.months = chartOfMonths(monthsOf(m_series));
    return report;
}

} // namespace ui
