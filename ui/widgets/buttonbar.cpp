#include "ui/widgets/buttonbar.h"

#include "ui/widgets/menubutton.h"

#include <QEvent>
#include <QMenu>

namespace ui {

ButtonBar::ButtonBar(QWidget *parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(8, 6, 8, 6);
    m_layout->setSpacing(4);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QToolButton *ButtonBar::addButton()
{
    auto *button = new QToolButton(this);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    m_layout->addWidget(button);
    m_buttons.push_back(button);
    return button;
}

QToolButton *ButtonBar::add(QAction *action)
{
    auto *button = addButton();
    button->setDefaultAction(action);
    const auto follow = [button, action] { button->setAccessibleName(action->iconText()); };
    connect(action, &QAction::changed, button, follow);
    follow();
    return button;
}

QToolButton *ButtonBar::addMenu(const QString &text, const QIcon &icon, QMenu *menu)
{
    auto *button = addButton();
    button->setText(text);
    button->setIcon(icon);
    button->setMenu(menu);
    opensMenu(button);
    button->setAccessibleName(text);
    button->setToolTip(text);
    return button;
}

void ButtonBar::addStretch()
{
    m_layout->addStretch();
}

QSize ButtonBar::minimumSizeHint() const
{
    return { 0, QWidget::minimumSizeHint().height() };
}

void ButtonBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool ButtonBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::FontChange)
        fit();
    return QWidget::event(event);
}

int ButtonBar::neededWidth() const
{
    const QMargins margins = m_layout->contentsMargins();
    int width = margins.left() + margins.right();
    for (const QToolButton *button : m_buttons)
        if (!button->isHidden())
            width += button->sizeHint().width() + m_layout->spacing();
    return width;
}

// From the middle outwards, so that the first (Add) and the last (Start) keep their words longest.
void ButtonBar::fit()
{
    if (m_fitting)
        return;
    m_fitting = true;
    for (QToolButton *button : m_buttons)
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const int count = int(m_buttons.size());
    for (int step = 0; step < count && neededWidth() > width(); ++step) {
        const int at = count / 2 + (step % 2 ? -(step + 1) / 2 : step / 2);
        if (at >= 0 && at < count)
            m_buttons[size_t(at)]->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    m_fitting = false;
}

} // namespace ui
