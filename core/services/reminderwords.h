// What the plan of reminders says to people.
#pragma once

#include "schedule/due.h"
#include "services/mailreminders.h"

namespace services {

// Where a planned reminder stands, beside its counts.
struct ReminderStanding {
    base::Instant now {};
    bool canSend = false; // here
    bool serviceSends = false;
    bool isRehearsal = false;
    bool wasWritten = false; // there are rows, whatever became of them
    schedule::Needless needless = schedule::Needless::No;
};

QString reminderState(const PlannedMail &planned, const ReminderStanding &standing);

} // namespace services
