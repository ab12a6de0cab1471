#include "ui/widgets/foldout.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

Foldout::Foldout(const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent), m_heading(new QToolButton(this)), m_content(content)
{
    m_heading->setText(title);
    m_heading->setAccessibleName(QString(title).remove(u'&'));
    m_heading->setAutoRaise(true);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_heading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_heading, 0, Qt::AlignLeft);
    column->addWidget(m_content);
    connect(m_heading, &QToolButton::clicked, this, [this] { setOpen(!m_open); });
    arrange();
}

bool Foldout::isOpen() const
{
    return m_open;
}

void Foldout::setOpen(bool open)
{
    if (open == m_open)
        return;
    m_open = open;
    arrange();
    Q_EMIT toggled(open);
}

void Foldout::arrange()
{
    const Qt::ArrowType closed = isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow;
    m_heading->setArrowType(isOpen() ? Qt::DownArrow : closed);
    m_content->setVisible(isOpen());
    m_heading->setAccessibleDescription(isOpen() ? tr("open") : tr("closed"));
}

} // namespace ui
