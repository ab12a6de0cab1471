#include "ui/widgets/noticebar.h"

#include "ui/widgets/flowlayout.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace ui {

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_label(new QLabel(this)), m_buttons(new QWidget(this))
{
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(style()->standardIcon(QStyle::SP_MessageBoxInformation, nullptr, this).pixmap(side));
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setForegroundRole(QPalette::ToolTipText);
    new FlowLayout(m_buttons);

    auto *column = new QVBoxLayout;
    column->addWidget(m_label);
    column->addWidget(m_buttons);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setVisible(false);
}

void NoticeBar::say(const QString &text, std::vector<Action> actions)
{
    reword(text);
    // One of them may be what called this.
    for (auto *old : m_buttons->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly)) {
        old->hide();
        old->deleteLater();
    }
    for (Action &action : actions) {
        auto *button = new QPushButton(action.text, m_buttons);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, run = std::move(action.run)] {
            dismiss();
            if (run)
                run();
        });
        m_buttons->layout()->addWidget(button);
    }
    m_buttons->setVisible(!actions.empty());
    setVisible(true);
    QAccessibleEvent event(m_label, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoticeBar::reword(const QString &text)
{
    m_label->setText(text);
    m_label->setAccessibleName(text);
}

void NoticeBar::dismiss()
{
    setVisible(false);
}

QString NoticeBar::text() const
{
    return m_label->text();
}

// The palette's own colours for a note, which are readable in every theme.
void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::ToolTipBase));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace ui
