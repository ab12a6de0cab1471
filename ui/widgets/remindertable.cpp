#include "ui/widgets/remindertable.h"

#include "services/sessionservice.h"
#include "ui/theme.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/reminderline.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

using model::MailReminder;
using model::ReminderFor;

ReminderTable::ReminderTable(QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_note(new FieldNote(nullptr, this))
{
    auto *add = new QPushButton(icon(u"add"_s), tr("Add a reminder"), this);
    add->setAutoDefault(false);
    add->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_add = add;
    m_note->setField(add);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_column->addWidget(add);
    m_column->addWidget(m_note);
    setFocusProxy(add);
    connect(add, &QPushButton::clicked, this, &ReminderTable::addAnother);
    follow();
}

void ReminderTable::show(const std::vector<MailReminder> &reminders)
{
    const QSignalBlocker quiet(this);
    while (!m_lines.empty())
        remove(m_lines.back());
    for (const MailReminder &reminder : reminders)
        addLine(reminder);
    follow();
}

std::vector<MailReminder> ReminderTable::reminders() const
{
    std::vector<MailReminder> reminders;
    for (const ReminderLine *line : m_lines) {
        if (const auto reminder = line->reminder())
            reminders.push_back(*reminder);
    }
    std::stable_sort(reminders.begin(), reminders.end(),
        [](const MailReminder &a, const MailReminder &b) { return a.before > b.before; });
    return reminders;
}

QString ReminderTable::problem() const
{
    if (std::any_of(m_lines.begin(), m_lines.end(), [](const auto *line) { return !line->reminder(); }))
        return tr("Say how long before, such as 2 h or 30 min.");
    return services::reminderProblem(reminders());
}

ReminderLine *ReminderTable::addLine(const MailReminder &reminder)
{
    auto *line = new ReminderLine(reminder, this);
    m_column->insertWidget(int(m_lines.size()), line);
    QWidget::setTabOrder(m_lines.empty() ? line : m_lines.back(), line);
    m_lines.push_back(line);
    connect(line, &ReminderLine::changed, this, &ReminderTable::follow);
    connect(line, &ReminderLine::removeWanted, this, [this, line] {
        remove(line);
        m_add->setFocus();
        follow();
    });
    return line;
}

// The first usual time that is free.
void ReminderTable::addAnother()
{
    const auto there = reminders();
    MailReminder reminder { ReminderFor::Attendees, 1h, true };
    for (const std::chrono::minutes before :
        { 60min, 120min, 30min, 1440min, 15min, 240min, 2880min, 10080min }) {
        reminder.before = before;
        if (std::none_of(there.begin(), there.end(), [&reminder](const MailReminder &one) {
                return one.whom == reminder.whom && one.before == reminder.before;
            }))
            break;
    }
    addLine(reminder)->setFocus();
    follow();
}

void ReminderTable::remove(ReminderLine *line)
{
    std::erase(m_lines, line);
    m_column->removeWidget(line);
    line->hide();
    line->deleteLater();
}

void ReminderTable::follow()
{
    m_add->setEnabled(m_lines.size() < services::mostMailReminders);
    m_note->setProblem(problem());
    const auto all = reminders();
    const bool remindsHost = std::any_of(all.begin(), all.end(),
        [](const MailReminder &one) { return one.on && one.whom == ReminderFor::Host; });
    m_note->setHint(remindsHost
            ? tr("Without an e-mail account your own comes as a notification on this computer.")
            : QString());
    Q_EMIT changed();
}

} // namespace ui
