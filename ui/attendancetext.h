// What is said of who came: words and the icon beside them, never a colour alone.
#pragma once

#include "services/attendancebook.h"
#include "services/checkin.h"

#include <QString>

namespace ui {

QString presenceText(const services::AttendanceLine &line); // "Came", "Did not come", "Not known yet"
QString presenceIcon(const services::AttendanceLine &line);
// "Not registered, to review"; of a registrant "Registered" or "Cancelled".
QString roleText(const services::AttendanceLine &line);
QString minutesText(std::chrono::seconds stayed); // "47 min"; empty: not known
// "09:12 to 09:40 · 28 min", the first and the last; times as the host's clock shows them, here and below.
QString stayText(const model::Participant &participant);
QString occurrenceText(base::Instant start, base::Instant now); // "Friday 20 November, 10:00"
QString cameText(const services::Headcount &count); // "32 of 40 came"
// "32 of 40 came · 3 not registered · 2 to review"; what is none is left out.
QString countText(const services::Headcount &count);
// What stands in the way of a full list, or empty: not ready yet and asked again at ..., given up because.
QString checkInText(const services::AttendanceSheet &sheet, base::Instant now);
QString sourceText(model::AttendanceSource source, const QString &provider); // "in the report of Zoom"

} // namespace ui
