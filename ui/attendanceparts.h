// What the windows of attendance use, by name.
#pragma once

#include "base/clock.h"

namespace services {
class AttendanceBook;
class CheckIn;
class SessionService;
} // namespace services

namespace ui {

class Prompts;

struct AttendanceParts {
    services::AttendanceBook &book;
    services::CheckIn &checkIn;
    services::SessionService &sessions;
    const base::Clock &clock;
    Prompts &prompts;
};

} // namespace ui
