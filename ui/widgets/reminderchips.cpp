#include "ui/widgets/reminderchips.h"

#include "ui/widgets/durationcombo.h"
#include "ui/widgets/flowlayout.h"

#include <QToolButton>

#include <algorithm>

namespace ui {

using std::chrono::minutes;

ReminderChips::ReminderChips(QWidget *parent) : QWidget(parent)
{
    new FlowLayout(this);
    for (int before : { 5, 10, 15, 30, 60, 120, 1440 })
        chip(minutes(before));
}

QToolButton *ReminderChips::chip(minutes before)
{
    for (const Chip &known : m_chips)
        if (known.before == before)
            return known.button;
    auto *button = new QToolButton(this);
    button->setCheckable(true);
    button->setText(durationText(before));
    button->setAccessibleName(tr("%1 before").arg(durationText(before)));
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::toggled, this, &ReminderChips::changed);
    m_chips.push_back({ before, button });
    layout()->addWidget(button);
    if (!focusProxy())
        setFocusProxy(button);
    return button;
}

void ReminderChips::setTimes(const std::vector<minutes> &before)
{
    const QSignalBlocker quiet(this);
    for (minutes time : before)
        chip(time);
    for (const Chip &known : m_chips)
        known.button->setChecked(std::find(before.begin(), before.end(), known.before) != before.end());
}

std::vector<minutes> ReminderChips::times() const
{
    std::vector<minutes> chosen;
    for (const Chip &known : m_chips)
        if (known.button->isChecked())
            chosen.push_back(known.before);
    std::sort(chosen.rbegin(), chosen.rend());
    return chosen;
}

} // namespace ui
