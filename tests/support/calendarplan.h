// A session that calendar providers are asked to make a meeting for.
#pragma once

#include "providers/meetingprovider.h"

namespace support {

inline base::WallTime wall(int year, unsigned month, unsigned day, int hour, int minute = 0)
{
    const std::chrono::sys_days date(
        std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day));
    return base::WallTime(date.time_since_epoch()) + std::chrono::hours(hour) + std::chrono::minutes(minute);
}

inline base::Instant instant(int year, unsigned month, unsigned day, int hour, int minute = 0)
{
    return base::Instant(wall(year, month, day, hour, minute).time_since_epoch());
}

// Wednesday 2030-05-01 at 10:00 in Berlin, for an hour.
inline providers::MeetingPlan somePlan(model::MeetingForm form)
{
    providers::MeetingPlan plan;
    plan.key = model::EffectKey::fromString(QStringLiteral("0b5d1c2e-7a44-4b0f-9c55-1f2e3d4c5b6a"));
    plan.form = form;
    plan.topic = QStringLiteral("Sales meeting");
    plan.description = QStringLiteral("Numbers & plans\nfor <all>");
    plan.series.start = wall(2030, 5, 1, 10);
    plan.series.zone = "Europe/Berlin";
    plan.series.duration = std::chrono::minutes(60);
    if (form == model::MeetingForm::CalendarEvent)
        plan.attendees = { QStringLiteral("ann@example.com"), QStringLiteral("bo@example.com") };
    return plan;
}

} // namespace support
