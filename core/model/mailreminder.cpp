#include "model/mailreminder.h"

#include <algorithm>

namespace model {

using namespace std::chrono_literals;

namespace {

constexpr std::size_t mostReminders = 20;
constexpr int longestLead = 60 * 24 * 60; // minutes

} // namespace

std::vector<MailReminder> usualReminders()
{
    return { { ReminderFor::Host, 24h, true }, { ReminderFor::Attendees, 2h, true },
        { ReminderFor::Attendees, 30min, true } };
}

QString remindersText(const std::vector<MailReminder> &reminders)
{
    QString text = QStringLiteral("");
    for (const MailReminder &reminder : reminders) {
        if (!text.isEmpty())
            text += u' ';
        if (!reminder.on)
            text += u'-';
        text += reminder.whom == ReminderFor::Host ? u'h' : u'a';
        text += QString::number(reminder.before.count());
    }
    return text;
}

std::vector<MailReminder> remindersFromText(QStringView text)
{
    std::vector<MailReminder> reminders;
    for (QStringView part : text.tokenize(u' ', Qt::SkipEmptyParts)) {
        const bool off = part.startsWith(u'-');
        part = part.mid(off ? 1 : 0);
        const bool host = part.startsWith(u'h');
        bool isNumber = false;
        const int lead = part.mid(1).toInt(&isNumber);
        if ((!host && !part.startsWith(u'a')) || !isNumber || lead < 0 || lead > longestLead)
            continue;
        const MailReminder reminder { host ? ReminderFor::Host : ReminderFor::Attendees,
            std::chrono::minutes(lead), !off };
        const bool known = std::any_of(reminders.begin(), reminders.end(), [&](const MailReminder &other) {
            return other.whom == reminder.whom && other.before == reminder.before;
        });
        if (!known && reminders.size() < mostReminders)
            reminders.push_back(reminder);
    }
    std::stable_sort(reminders.begin(), reminders.end(),
        [](const MailReminder &one, const MailReminder &other) { return one.before > other.before; });
    return reminders;
}

} // namespace model
