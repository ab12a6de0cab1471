#include "ui/widgets/customrepeat.h"

#include "ui/walltime.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/written.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using schedule::MonthlyBy;
using schedule::RepeatKind;

QString weekdayOfMonthText(base::WallTime start, bool last)
{
    const QString day = QLocale().standaloneDayName(dateOf(start).dayOfWeek());
    if (last)
        return CustomRepeat::tr("the last %1").arg(day);
    switch (schedule::weekdayOfMonth(start)) {
    case 1:
        return CustomRepeat::tr("the first %1").arg(day);
    case 2:
        return CustomRepeat::tr("the second %1").arg(day);
    case 3:
        return CustomRepeat::tr("the third %1").arg(day);
    case 4:
        return CustomRepeat::tr("the fourth %1").arg(day);
    default:
        return CustomRepeat::tr("the fifth %1").arg(day);
    }
}

CustomRepeat::CustomRepeat(QWidget *parent)
    : QWidget(parent),
      m_every(new QSpinBox(this)),
      m_unit(new QComboBox(this)),
      m_dayRow(new QWidget(this)),
      m_monthlyBy(new QComboBox(this)),
      m_rule(new QLineEdit(this))
{
    build();
    connect(m_every, &QSpinBox::valueChanged, this, [this] {
        nameUnits();
        Q_EMIT changed();
    });
    connect(m_unit, &QComboBox::activated, this, [this] {
        arrange();
        Q_EMIT changed();
    });
    connect(m_monthlyBy, &QComboBox::activated, this, &CustomRepeat::changed);
    onWritten(m_rule, this, &CustomRepeat::changed);
}

void CustomRepeat::build()
{
    m_every->setRange(1, 999);
    m_every->setPrefix(tr("every ", "before a number: every 2 weeks"));
    m_every->setAccessibleName(tr("Every how many"));
    m_unit->setAccessibleName(tr("Days, weeks, months or years"));
    for (auto kind : { RepeatKind::Daily, RepeatKind::Weekly, RepeatKind::Monthly, RepeatKind::Yearly,
             RepeatKind::Custom })
        m_unit->addItem(QString(), int(kind));
    m_unit->setCurrentIndex(1);
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_monthlyBy->setAccessibleName(tr("Which day of the month"));
    m_monthlyBy->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_rule->setAccessibleName(tr("Rule"));
    m_rule->setAccessibleDescription(tr("A recurrence rule as calendars write it (RFC 5545)"));
    m_rule->setPlaceholderText(u"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"_s);
    m_rule->setClearButtonEnabled(true);
    m_rule->setLayoutDirection(Qt::LeftToRight);

    auto *first = new FlowLayout;
    first->addWidget(m_every);
    first->addWidget(m_unit);
    first->addWidget(m_monthlyBy);

    auto *days = new FlowLayout(m_dayRow);
    days->setSpacing(2);
    const QLocale locale;
    for (int i = 0; i < 7; ++i) {
        const int day = (int(locale.firstDayOfWeek()) - 1 + i) % 7; // 0 = Monday
        auto *button = new QToolButton(m_dayRow);
        button->setCheckable(true);
        button->setText(locale.standaloneDayName(day + 1, QLocale::ShortFormat));
        button->setAccessibleName(locale.standaloneDayName(day + 1));
        button->setToolTip(locale.standaloneDayName(day + 1));
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::toggled, this, &CustomRepeat::changed);
        days->addWidget(button);
        m_days[size_t(day)] = button;
    }

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(first);
    column->addWidget(m_dayRow);
    column->addWidget(m_rule);
    nameUnits();
    arrange();
}

void CustomRepeat::setStart(base::WallTime start)
{
    m_start = start;
    nameMonthDays();
}

void CustomRepeat::show(const schedule::EditorChoice &choice)
{
    const QSignalBlocker quiet(this);
    const bool shown = choice.kind != RepeatKind::None && choice.kind != RepeatKind::EveryWeekday;
    m_unit->setCurrentIndex(m_unit->findData(int(shown ? choice.kind : RepeatKind::Weekly)));
    m_every->setValue(int(choice.every));
    unsigned days = choice.kind == RepeatKind::EveryWeekday ? 0b0011111 : choice.weekdays;
    if (days == 0)
        days = 1U << (dateOf(m_start).dayOfWeek() - 1);
    for (size_t day = 0; day < m_days.size(); ++day)
        m_days[day]->setChecked((days >> day & 1U) != 0);
    nameMonthDays();
    m_monthlyBy->setCurrentIndex(std::max(0, m_monthlyBy->findData(int(choice.monthlyBy))));
    if (choice.kind == RepeatKind::Custom)
        fillIn(m_rule, choice.custom);
    nameUnits();
    arrange();
}

void CustomRepeat::writeTo(schedule::EditorChoice &choice) const
{
    choice.kind = RepeatKind(m_unit->currentData().toInt());
    choice.every = std::uint32_t(m_every->value());
    choice.weekdays = 0;
    for (size_t day = 0; day < m_days.size(); ++day) {
        if (m_days[day]->isChecked())
            choice.weekdays = std::uint8_t(choice.weekdays | 1U << day);
    }
    choice.monthlyBy = MonthlyBy(m_monthlyBy->currentData().toInt());
    choice.custom = m_rule->text();
}

bool CustomRepeat::isRuleText() const
{
    return m_unit->currentData().toInt() == int(RepeatKind::Custom);
}

QWidget *CustomRepeat::ruleField() const
{
    return m_rule;
}

void CustomRepeat::arrange()
{
    const auto kind = RepeatKind(m_unit->currentData().toInt());
    m_every->setVisible(kind != RepeatKind::Custom);
    m_dayRow->setVisible(kind == RepeatKind::Weekly);
    m_monthlyBy->setVisible(kind == RepeatKind::Monthly || kind == RepeatKind::Yearly);
    m_rule->setVisible(kind == RepeatKind::Custom);
    nameMonthDays();
}

void CustomRepeat::nameUnits()
{
    const int n = m_every->value();
    const auto name = [this](RepeatKind kind, const QString &text) {
        m_unit->setItemText(m_unit->findData(int(kind)), text);
    };
    name(RepeatKind::Daily, n == 1 ? tr("day", "every day") : tr("days", "every n days", n));
    name(RepeatKind::Weekly, n == 1 ? tr("week", "every week") : tr("weeks", "every n weeks", n));
    name(RepeatKind::Monthly, n == 1 ? tr("month", "every month") : tr("months", "every n months", n));
    name(RepeatKind::Yearly, n == 1 ? tr("year", "every year") : tr("years", "every n years", n));
    name(RepeatKind::Custom, tr("by a rule’s text"));
}

void CustomRepeat::nameMonthDays()
{
    const QVariant chosen = m_monthlyBy->currentData();
    const bool yearly = m_unit->currentData().toInt() == int(RepeatKind::Yearly);
    const QDate date = dateOf(m_start);
    const QString month = QLocale().monthName(date.month());
    const auto inMonth = [&](const QString &day) {
        return yearly ? tr("on %1 of %2", "on the third Friday of November").arg(day, month)
                      : tr("on %1", "on the third Friday").arg(day);
    };
    m_monthlyBy->clear();
    m_monthlyBy->addItem(
        inMonth(tr("day %1", "day 20 of a month").arg(QLocale().toString(date.day()))), int(MonthlyBy::Day));
    m_monthlyBy->addItem(inMonth(weekdayOfMonthText(m_start, false)), int(MonthlyBy::NthWeekday));
    if (schedule::isLastWeekdayOfMonth(m_start))
        m_monthlyBy->addItem(inMonth(weekdayOfMonthText(m_start, true)), int(MonthlyBy::LastWeekday));
    m_monthlyBy->setCurrentIndex(std::max(0, m_monthlyBy->findData(chosen)));
}

} // namespace ui
