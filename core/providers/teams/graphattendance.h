// Who came to a Teams meeting (learn.microsoft.com/graph/api: meetingattendancereport-list,
// attendancerecord-list). No I/O.
#pragma once

#include "providers/exchange.h"
#include "providers/whocame.h"

namespace providers::graph {

// One time that the meeting was held.
struct AttendanceReport {
    QString id;
    std::optional<base::Instant> start;
    bool ended = false;
};

base::Result<Page<AttendanceReport>> readReports(const QByteArray &body);
// One for each stay; organizers and co-organizers are hosts.
base::Result<Page<Visit>> readAttendance(const QByteArray &body);
base::Result<Page<QString>> readIds(const QByteArray &body); // of any list

} // namespace providers::graph
