// Who came, as JSON and as lines of text.
#pragma once

#include "services/attendancesheet.h"
#include "services/checkin.h"

#include <QJsonObject>

namespace cli {

QJsonObject toJson(const services::AttendanceLine &line);
QString toLine(const services::AttendanceLine &line);
QJsonObject toJson(const services::Headcount &count);
QJsonObject toJson(const services::AttendanceSheet &sheet);
QJsonObject toJson(const services::SeriesReport &report);
QString toLine(const services::SeriesLine &line);
QJsonObject toJson(const services::PersonHistory &history);
QString toLine(const services::ParticipationLine &line);
QJsonObject toJson(const services::CheckInReport &report);
QJsonObject toJson(const services::ReviewLine &line);

} // namespace cli
