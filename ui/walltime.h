// Civil times between the model and Qt's fields.
#pragma once

#include "base/time.h"

#include <QDate>
#include <QTime>

namespace ui {

inline base::WallTime toWallTime(QDate date, QTime time)
{
    return base::WallTime(std::chrono::days(date.toJulianDay() - QDate(1970, 1, 1).toJulianDay())
        + std::chrono::seconds(QTime(0, 0).secsTo(time)));
}

inline base::WallDate toWallDate(QDate date)
{
    return base::WallDate(std::chrono::days(date.toJulianDay() - QDate(1970, 1, 1).toJulianDay()));
}

inline QDate toDate(base::WallDate date)
{
    return QDate::fromJulianDay(QDate(1970, 1, 1).toJulianDay() + date.time_since_epoch().count());
}

inline QDate dateOf(base::WallTime wall)
{
    return toDate(std::chrono::floor<std::chrono::days>(wall));
}

inline QTime timeOf(base::WallTime wall)
{
    const auto day = std::chrono::floor<std::chrono::days>(wall);
    return QTime(0, 0).addSecs(int((wall - day).count()));
}

} // namespace ui
