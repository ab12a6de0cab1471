#include "ui/widgets/reminderline.h"

#include "ui/theme.h"
#include "ui/widgets/durationcombo.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

using model::ReminderFor;

namespace {

constexpr int offered[] = { 10, 15, 30, 60, 120, 240, 1440, 2880, 10080 }; // minutes

} // namespace

ReminderLine::ReminderLine(const model::MailReminder &reminder, QWidget *parent)
    : QWidget(parent),
      m_on(new QCheckBox(this)),
      m_whom(new QComboBox(this)),
      m_before(new DurationCombo(this)),
      m_remove(new QToolButton(this))
{
    m_on->setChecked(reminder.on);
    m_whom->addItem(tr("you"), int(ReminderFor::Host));
    m_whom->addItem(tr("attendees"), int(ReminderFor::Attendees));
    m_whom->setCurrentIndex(m_whom->findData(int(reminder.whom)));
    m_before->clear();
    for (const int minutes : offered)
        m_before->addItem(durationText(std::chrono::minutes(minutes)));
    m_before->setDuration(reminder.before);
    m_remove->setIcon(icon(u"close"_s));
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::StrongFocus);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_on);
    row->addWidget(m_whom);
    row->addWidget(m_before, 1);
    row->addWidget(new QLabel(tr("before"), this));
    row->addWidget(m_remove);
    setFocusProxy(m_on);
    name();

    connect(m_on, &QCheckBox::toggled, this, &ReminderLine::changed);
    connect(m_whom, &QComboBox::currentIndexChanged, this, &ReminderLine::changed);
    connect(m_before, &DurationCombo::durationChanged, this, &ReminderLine::changed);
    connect(m_remove, &QToolButton::clicked, this, &ReminderLine::removeWanted);
    connect(this, &ReminderLine::changed, this, &ReminderLine::name);
}

std::optional<model::MailReminder> ReminderLine::reminder() const
{
    const auto before = m_before->duration();
    if (!before)
        return {};
    return model::MailReminder { ReminderFor(m_whom->currentData().toInt()), *before, m_on->isChecked() };
}

// Each control says which line it stands in.
void ReminderLine::name()
{
    const QString line = m_whom->currentText() + u", "_s + m_before->currentText();
    m_on->setAccessibleName(tr("Reminder to %1 before").arg(line));
    m_on->setToolTip(m_on->isChecked() ? tr("This reminder is on") : tr("This reminder is off"));
    m_whom->setAccessibleName(tr("Who is reminded"));
    m_before->setAccessibleName(tr("How long before"));
    m_remove->setToolTip(tr("Remove this reminder"));
    m_remove->setAccessibleName(tr("Remove the reminder to %1 before").arg(line));
    m_whom->setEnabled(m_on->isChecked());
    m_before->setEnabled(m_on->isChecked());
}

} // namespace ui
