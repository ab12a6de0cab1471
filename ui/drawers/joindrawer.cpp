#include "ui/drawers/joindrawer.h"

#include "ui/errortext.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

JoinDrawer::JoinDrawer(services::StartService &starts, QWidget *parent)
    : QWidget(parent),
      m_starts(starts),
      m_text(new QPlainTextEdit(this)),
      m_join(new QPushButton(icon(u"join"_s), tr("&Join"), this)),
      m_result(new QLabel(this))
{
    auto *label = new QLabel(tr("Session ID, join code, link, or the whole &invitation:"), this);
    label->setWordWrap(true);
    label->setBuddy(m_text);
    m_text->setAccessibleName(tr("Session ID, join code, link, or the whole invitation"));
    m_text->setPlaceholderText(u"414 319 478"_s);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(fontMetrics().height() * 4);
    m_text->installEventFilter(this);
    m_join->setEnabled(false);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_join->setEnabled(!m_text->toPlainText().trimmed().isEmpty());
        m_result->clear();
    });
    connect(m_join, &QPushButton::clicked, this, &JoinDrawer::join);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_text);
    layout->addWidget(m_join, 0, Qt::AlignLeading);
    layout->addWidget(m_result);
    layout->addStretch();
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_text->setMaximumHeight(fontMetrics().height() * 9);
    setFocusProxy(m_text);
}

bool JoinDrawer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier))
            return true;
        if (isEnter && !key->modifiers().testFlag(Qt::ShiftModifier)) {
            join();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void JoinDrawer::joinText(const QString &text)
{
    m_text->setPlainText(text);
    join();
}

QString JoinDrawer::result() const
{
    return m_result->text();
}

void JoinDrawer::join()
{
    const QString text = m_text->toPlainText();
    if (text.trimmed().isEmpty())
        return;
    base::whenDone(m_starts.join(text), this,
        [this, asked = ++m_asked](const base::Result<services::JoinReport> &report) {
            if (asked == m_asked)
                tell(report);
        });
}

void JoinDrawer::tell(const base::Result<services::JoinReport> &report)
{
    QString words;
    if (!report) {
        words = errorText(tr("Nothing was opened."), report.error());
    } else {
        switch (report->outcome) {
        case services::JoinOutcome::OpenedOwnSession:
            words = tr("Opened “%1”, one of your own sessions, as an attendee sees it.").arg(report->topic);
            break;
        case services::JoinOutcome::OpenedLink:
            words = tr("Opened the link to %1.").arg(report->link.host());
            break;
        case services::JoinOutcome::SessionClosed:
            words = tr("“%1” is closed, so nobody can join. Open its padlock in the Scheduler first.")
                        .arg(report->topic);
            break;
        case services::JoinOutcome::NoSuchSession:
            words = tr("No session with this ID or code is known here. Ask the host for the link and paste "
                       "it instead.");
            break;
        case services::JoinOutcome::NothingRecognised:
            words = tr("There is no session ID, join code or meeting link in this text. Paste the whole "
                       "invitation.");
            break;
        }
    }
    m_result->setText(words);
    m_result->setAccessibleName(words);
    QAccessibleEvent event(m_result, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace ui
