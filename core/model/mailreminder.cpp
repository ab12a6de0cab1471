#include "model/mailreminder.h"

namespace model {

using namespace std::chrono_literals;

std::vector<MailReminder> usualReminders()
{
    return { { ReminderFor::Host, 24h, true }, { ReminderFor::Attendees, 2h, true },
        { ReminderFor::Attendees, 30min, true } };
}

} // namespace model
