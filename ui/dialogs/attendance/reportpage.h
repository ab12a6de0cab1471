// The report of one occurrence in the window: numbers, charts, who did not come (REG-15).
#pragma once

#include "ui/dialogs/attendance/attendancereport.h"

#include <QScrollArea>

class QFormLayout;
class QLabel;
class QPushButton;

namespace ui {

class ChartView;

class ReportPage : public QScrollArea {
    Q_OBJECT

public:
    explicit ReportPage(QWidget *parent = nullptr);

    void setReport(const AttendanceReport &report);
    ChartView *overTime() const { return m_overTime; }
    ChartView *months() const { return m_months; }

Q_SIGNALS:
    void absenteesWanted();
    void copied(const QString &text);

private:
    ChartView *addChart(QWidget *page);
    void copyAddresses();

    AttendanceReport m_report;
    QFormLayout *m_facts = nullptr;
    ChartView *m_overTime = nullptr;
    ChartView *m_months = nullptr;
    QLabel *m_noTimes = nullptr;
    QPushButton *m_absent = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace ui
