#include "ui/widgets/attendancesection.h"

#include "services/attendancebook.h"
#include "ui/attendancecommands.h"
#include "ui/attendancetext.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int pageMargin = 14;

// Of a session that nobody registered for and nobody is known to have come to there is nothing to say.
bool isWorthALine(const services::AttendanceSheet &sheet)
{
    return sheet.managed || !sheet.people.empty();
}

} // namespace

AttendanceSection::AttendanceSection(AttendanceCommands &commands, QWidget *parent)
    : QWidget(parent), m_commands(commands)
{
    m_icon = new QLabel(this);
    m_line = new QLabel(this);
    m_line->setTextFormat(Qt::PlainText);
    m_line->setWordWrap(true);
    m_show = new QPushButton(tr("Show"), this);
    m_show->setAutoDefault(false);
    m_show->setAccessibleName(tr("Show the attendance"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(pageMargin, pageMargin, pageMargin, 0);
    row->addWidget(m_icon);
    row->addWidget(m_line, 1);
    row->addWidget(m_show);
    connect(m_show, &QPushButton::clicked, this, [this] { m_commands.show(m_session); });
    hide();
}

void AttendanceSection::showSession(const model::SessionKey &session)
{
    if (session != m_session)
        hide();
    m_session = session;
    base::whenDone(m_commands.parts().book.latest(session), this,
        [this, asked = ++m_asked](const base::Result<services::AttendanceSheet> &sheet) {
            if (asked != m_asked)
                return;
            setVisible(sheet && isWorthALine(*sheet));
            if (sheet && isWorthALine(*sheet))
                take(*sheet);
        });
}

void AttendanceSection::take(const services::AttendanceSheet &sheet)
{
    const base::Instant now = m_commands.parts().clock.now();
    const bool asked = !sheet.managed || (sheet.checkIn && sheet.checkIn->fetchedAt);
    const bool review = sheet.headcount.toReview > 0;
    const bool waits = sheet.checkIn && sheet.checkIn->state == model::CheckInState::Waiting;
    QString text;
    if (asked || sheet.headcount.attended > 0)
        text = countText(sheet.headcount);
    else if (waits)
        text = checkInText(sheet, now);
    else
        text = tr("Attendees not checked in yet");
    m_line->setText(occurrenceText(sheet.start, now) + u": "_s + text);
    m_icon->setPixmap(tintedIcon(review ? u"warning"_s : u"host"_s, fontMetrics().height(),
        review ? warningColour(palette()) : faintColour(palette()), devicePixelRatioF()));
}

} // namespace ui
