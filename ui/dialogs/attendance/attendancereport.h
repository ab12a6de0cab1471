// One occurrence's report as values: what the window shows and what the paper prints (REG-15).
#pragma once

#include "services/attendancesheet.h"
#include "ui/chart.h"

#include <QString>

#include <vector>

namespace ui {

struct AttendanceReport {
    services::AttendanceSheet sheet;
    QString when; // "Friday 20 November 2026, 10:00 – 11:00"
    Chart overTime; // empty where no times are known
    Chart months; // empty where it took place once
};

struct HeadcountLine {
    QString name;
    QString value;
    bool isPart = false; // of the line above that is none
};

// Registered, active, cancelled, reminded, followed the link, came (and how that is known), minutes.
std::vector<HeadcountLine> headcountLines(const services::AttendanceSheet &sheet);

} // namespace ui
