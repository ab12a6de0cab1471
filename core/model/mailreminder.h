#pragma once

#include <QString>

#include <chrono>
#include <cstdint>
#include <vector>

namespace model {

// Stored as numbers: append only.
enum class ReminderFor : std::uint8_t { Host = 0, Attendees = 1 };

// One line of a session's table of e-mail reminders (MIK-10, ATT-06, REG-10): before each occurrence.
struct MailReminder {
    ReminderFor whom = ReminderFor::Attendees;
    std::chrono::minutes before { 0 };
    bool on = true; // a line that is switched off stays in the table

    bool operator==(const MailReminder &) const = default;
};

// What a new profile begins with: the host a day before, attendees two hours and half an hour before.
std::vector<MailReminder> usualReminders();

// "h1440 a120 -a30": whom (host, attendees), how many minutes before, a minus for what is switched off.
QString remindersText(const std::vector<MailReminder> &reminders);
// What makes no sense is left out; 20 at most, the longest first.
std::vector<MailReminder> remindersFromText(QStringView text);

} // namespace model
