#include "ui/dialogs/attendance/checkinbar.h"

#include "ui/meetingtext.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace ui {

CheckInBar::CheckInBar(services::CheckIn &checkIn, QWidget *parent)
    : QWidget(parent),
      m_checkIn(checkIn),
      m_words(new QLabel(this)),
      m_cancel(new QPushButton(tr("Cancel"), this))
{
    auto *progress = new QProgressBar(this);
    progress->setRange(0, 0); // providers do not tell how far they are
    progress->setTextVisible(false);
    progress->setAccessibleName(tr("Checking in attendees"));
    m_words->setWordWrap(true);
    m_cancel->setAutoDefault(false);
    m_cancel->setAccessibleName(tr("Cancel the check-in"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_words, 2);
    row->addWidget(progress, 1);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &CheckInBar::cancel);
    connect(&m_checkIn, &services::CheckIn::progress, this,
        [this](
            const model::SessionKey &session, base::Instant start, services::CheckInStep step, int people) {
            if (m_running && session == m_session && start == m_start)
                show(step, people);
        });
    hide();
}

void CheckInBar::run(const model::SessionKey &session, base::Instant start, const QString &provider)
{
    m_session = session;
    m_start = start;
    m_provider = provider;
    const int asked = ++m_asked;
    show(services::CheckInStep::Asking, 0);
    setRunning(true);
    base::whenDone(m_checkIn.run(session, start), this,
        [this, asked](const base::Result<services::CheckInReport> &report) {
            if (asked != m_asked)
                return;
            setRunning(false);
            if (report)
                Q_EMIT done(report->text, report->ready);
            else if (report.error().kind == base::ErrorKind::Cancelled)
                Q_EMIT done(tr("Cancelled. What was known before stays as it was."), true);
            else
                Q_EMIT problem(refusalText(tr("The attendees were not checked in."), report.error()));
        });
}

void CheckInBar::cancel()
{
    if (!m_running)
        return;
    m_cancel->setEnabled(false);
    m_checkIn.cancel(m_session, m_start);
    // A provider that does not answer is not waited for.
    ++m_asked;
    setRunning(false);
    Q_EMIT done(tr("Cancelled. What was known before stays as it was."), true);
}

void CheckInBar::show(services::CheckInStep step, int people)
{
    switch (step) {
    case services::CheckInStep::Asking:
        m_words->setText(tr("Asking %1 who came…").arg(m_provider));
        break;
    case services::CheckInStep::Matching:
        m_words->setText(tr("Matching %n entries with the registrants…", nullptr, people));
        break;
    case services::CheckInStep::Done:
        return;
    }
    QAccessibleEvent event(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void CheckInBar::setRunning(bool running)
{
    m_running = running;
    m_cancel->setEnabled(running);
    setVisible(running);
    Q_EMIT runningChanged();
}

} // namespace ui
