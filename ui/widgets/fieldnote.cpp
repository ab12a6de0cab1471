#include "ui/widgets/fieldnote.h"

#include "ui/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

namespace ui {

FieldNote::FieldNote(QWidget *field, QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_label(new QLabel(this))
{
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(style()->standardIcon(QStyle::SP_MessageBoxWarning, nullptr, this).pixmap(side));
    m_icon->setAccessibleName(tr("Problem"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_label, 1);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setField(field);
    update();
}

void FieldNote::setField(QWidget *field)
{
    m_field = field;
    if (field)
        m_fieldDescription = field->accessibleDescription();
}

void FieldNote::setProblem(const QString &text)
{
    if (text == m_problem)
        return;
    m_problem = text;
    update();
    if (!text.isEmpty() && isVisible()) {
        QAccessibleEvent event(m_label, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void FieldNote::setHint(const QString &text)
{
    if (text == m_hint)
        return;
    m_hint = text;
    update();
}

QString FieldNote::text() const
{
    return m_problem.isEmpty() ? m_hint : m_problem;
}

void FieldNote::update()
{
    const QString words = text();
    m_icon->setVisible(!m_problem.isEmpty());
    m_label->setText(words);
    m_label->setAccessibleName(words);
    // Hints step back; problems are as readable as the fields. Both by the palette's own roles.
    colour();
    setVisible(!words.isEmpty());
    if (m_field) {
        QStringList parts { m_fieldDescription, words };
        parts.removeAll(QString());
        m_field->setAccessibleDescription(parts.join(QLatin1Char(' ')));
    }
}

// Hints step back; problems are as readable as the fields.
void FieldNote::colour()
{
    QPalette colours = palette();
    if (m_problem.isEmpty())
        colours.setColor(QPalette::WindowText, faintColour(palette()));
    m_label->setPalette(colours);
}

void FieldNote::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

} // namespace ui
