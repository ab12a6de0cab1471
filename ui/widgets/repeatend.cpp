#include "ui/widgets/repeatend.h"

#include "ui/walltime.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/flowlayout.h"

#include <QComboBox>
#include <QLabel>
#include <QSpinBox>

namespace ui {

using schedule::RepeatEnd;

RepeatEndField::RepeatEndField(QWidget *parent)
    : QWidget(parent), m_kind(new QComboBox(this)), m_date(new DateField(this)), m_count(new QSpinBox(this))
{
    m_kind->addItem(tr("for ever"), int(RepeatEnd::Never));
    m_kind->addItem(tr("until a date"), int(RepeatEnd::OnDate));
    m_kind->addItem(tr("a number of times"), int(RepeatEnd::AfterCount));
    m_kind->setAccessibleName(tr("How long it repeats"));
    m_date->setAccessibleName(tr("Last day"));
    m_count->setRange(1, 10000);
    m_count->setAccessibleName(tr("How many times"));

    auto *row = new FlowLayout(this);
    for (QWidget *field :
        { static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_date), static_cast<QWidget *>(m_count) })
        row->addWidget(field);

    connect(m_kind, &QComboBox::activated, this, [this] {
        arrange();
        Q_EMIT changed();
    });
    connect(m_date, &QDateEdit::dateChanged, this, &RepeatEndField::changed);
    connect(m_count, &QSpinBox::valueChanged, this, [this](int times) {
        m_count->setSuffix(tr(" times", "after a number", times));
        Q_EMIT changed();
    });
    m_count->setSuffix(tr(" times", "after a number", 10));
    m_count->setValue(10);
    arrange();
}

void RepeatEndField::setStart(QDate start)
{
    if (m_date->date() < start) {
        const QSignalBlocker quiet(m_date);
        m_date->setDate(start.addMonths(3));
    }
}

void RepeatEndField::show(const schedule::EditorChoice &choice)
{
    const QSignalBlocker quiet(this);
    m_kind->setCurrentIndex(m_kind->findData(int(choice.end)));
    if (choice.end == RepeatEnd::OnDate)
        m_date->setDate(toDate(choice.endDate));
    if (choice.end == RepeatEnd::AfterCount)
        m_count->setValue(int(choice.count));
    arrange();
}

void RepeatEndField::writeTo(schedule::EditorChoice &choice) const
{
    choice.end = RepeatEnd(m_kind->currentData().toInt());
    if (choice.end == RepeatEnd::OnDate)
        choice.endDate = toWallDate(m_date->date());
    if (choice.end == RepeatEnd::AfterCount)
        choice.count = std::uint32_t(m_count->value());
}

void RepeatEndField::arrange()
{
    const auto kind = RepeatEnd(m_kind->currentData().toInt());
    m_date->setVisible(kind == RepeatEnd::OnDate);
    m_count->setVisible(kind == RepeatEnd::AfterCount);
}

} // namespace ui
