#include "ui/dialogs/attendance/historydialog.h"

#include "services/attendancebook.h"
#include "services/sessionservice.h"
#include "ui/attendancetext.h"
#include "ui/dialogs/attendance/reportfiles.h"
#include "ui/meetingtext.h"
#include "ui/theme.h"
#include "ui/widgets/durationcombo.h"
#include "ui/widgets/noticebar.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using services::ParticipationLine;

namespace {

enum Column { When, Topic, Registration, Came, How, Stayed };

// As a row of the window of one session would say it.
services::AttendanceLine lineOf(const ParticipationLine &line)
{
    services::AttendanceLine same;
    if (line.registered)
        same.registrant = model::RegistrantKey::make();
    same.state = line.state;
    same.seenAs = model::ParticipantState::Stranger;
    same.known = line.known;
    same.present = line.present;
    return same;
}

} // namespace

HistoryDialog::HistoryDialog(const AttendanceParts &parts, QWidget *parent) : QDialog(parent), m_parts(parts)
{
    build();
    connect(&m_parts.sessions, &services::SessionService::sessionsChanged, this,
        [this](const auto &) { read(); });
}

void HistoryDialog::build()
{
    m_summary = new QLabel(this);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_notice = new NoticeBar(this);
    m_list = new QTreeWidget(this);
    m_list->setAccessibleName(tr("Sessions of this person"));
    m_list->setHeaderLabels(
        { tr("When"), tr("Session"), tr("Registration"), tr("Attendance"), tr("How known"), tr("Stayed") });
    m_list->header()->setAccessibleName(tr("Columns of the sessions"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setAllColumnsShowFocus(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *save = buttons->addButton(tr("&Save as a table…"), QDialogButtonBox::HelpRole);
    for (auto *button : { save, buttons->button(QDialogButtonBox::Close) })
        button->setAutoDefault(false);
    connect(save, &QPushButton::clicked, this, [this] {
        saveTable(m_parts.prompts, this, m_history.name.isEmpty() ? m_address : m_history.name,
            csvOf(m_history, services::CsvStyle::of(QLocale())),
            [this](const QString &said) { m_notice->say(said); });
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_summary);
    column->addWidget(m_notice);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().lineSpacing() * 24);
}

void HistoryDialog::showPerson(const QString &address)
{
    m_address = address;
    setWindowTitle(tr("All sessions of %1").arg(address));
    read();
    show();
    m_list->setFocus();
}

void HistoryDialog::read()
{
    base::whenDone(
        m_parts.book.person(m_address), this, [this](const base::Result<services::PersonHistory> &history) {
            if (history)
                take(*history);
            else if (history.error().kind != base::ErrorKind::Cancelled)
                m_notice->say(refusalText(tr("The sessions could not be read."), history.error()));
        });
}

void HistoryDialog::take(const services::PersonHistory &history)
{
    m_history = history;
    if (!history.name.isEmpty())
        setWindowTitle(tr("All sessions of %1").arg(history.name));
    QString text = history.name.isEmpty() ? m_address : history.name + u" · "_s + m_address;
    text += u'\n' + tr("Registered %n time(s)", nullptr, history.registered) + u" · "_s
        + tr("came %n time(s)", nullptr, history.attended);
    if (history.minutes.count() > 0)
        text += u" · "_s + tr("%1 in all").arg(durationText(history.minutes));
    m_summary->setText(text);
    m_list->clear();
    const base::Instant now = m_parts.clock.now();
    for (const ParticipationLine &line : history.lines) {
        const services::AttendanceLine same = lineOf(line);
        auto *item = new QTreeWidgetItem({ occurrenceText(line.start, now), line.topic, roleText(same),
            presenceText(same), line.how, minutesText(line.stayed) });
        item->setIcon(Came,
            tintedIcon(presenceIcon(same), fontMetrics().height(),
                line.present ? runningColour(palette()) : faintColour(palette()), devicePixelRatioF()));
        m_list->addTopLevelItem(item);
    }
    for (int column = 0; column < m_list->columnCount(); ++column)
        m_list->resizeColumnToContents(column);
}

} // namespace ui
