#include "ui/widgets/messagebar.h"

#include "ui/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr std::chrono::seconds stay { 12 };

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent),
      m_icon(new QLabel(this)),
      m_label(new QLabel(this)),
      m_action(new QPushButton(this)),
      m_close(new QToolButton(this))
{
    setAutoFillBackground(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_icon->setAccessibleName(tr("Kind of message"));
    m_close->setAutoRaise(true);
    m_close->setIcon(icon(u"close"_s));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->addWidget(m_icon);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);

    m_leaving.setSingleShot(true);
    m_leaving.setInterval(stay);
    connect(&m_leaving, &QTimer::timeout, this, &MessageBar::leave);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto act = std::exchange(m_act, {}))
            act();
    });
    hide();
}

void MessageBar::showProblem(const QString &text)
{
    m_action->hide();
    m_leaving.stop();
    show(text, true);
}

void MessageBar::showDone(const QString &text)
{
    m_action->hide();
    m_leaving.start();
    show(text, false);
}

void MessageBar::showProblem(const QString &text, const QString &verb, std::function<void()> act)
{
    offer(text, verb, std::move(act));
    m_leaving.stop();
    show(text, true);
}

void MessageBar::showDone(const QString &text, const QString &verb, std::function<void()> act)
{
    offer(text, verb, std::move(act));
    m_leaving.start();
    show(text, false);
}

void MessageBar::offer(const QString &text, const QString &verb, std::function<void()> act)
{
    m_act = std::move(act);
    m_action->setText(verb);
    m_action->setAccessibleName(text + u' ' + verb);
    m_action->show();
}

void MessageBar::show(const QString &text, bool isProblem)
{
    m_isProblem = isProblem;
    m_label->setText(text);
    setAccessibleName(text);
    updateColours();
    QWidget::show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString MessageBar::text() const
{
    return m_label->text();
}

void MessageBar::leave()
{
    if (underMouse() || m_action->hasFocus() || m_close->hasFocus())
        m_leaving.start();
    else
        hide();
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        updateColours();
}

void MessageBar::updateColours()
{
    const QPalette base = QGuiApplication::palette();
    const QColor accent = m_isProblem ? warningColour(base) : base.color(QPalette::Highlight);
    QPalette mine = base;
    mine.setColor(QPalette::Window, blended(accent, base.color(QPalette::Base), 0.14));
    mine.setColor(QPalette::WindowText, base.color(QPalette::Text));
    setPalette(mine);
    m_icon->setPixmap(tintedIcon(m_isProblem ? u"warning"_s : u"info"_s, 16,
        m_isProblem ? accent : base.color(QPalette::Text), devicePixelRatioF()));
}

} // namespace ui
