#include "ui/dialogs/attendance/attendancedialog.h"

#include "services/attendancebook.h"
#include "services/checkin.h"
#include "services/sessionservice.h"
#include "ui/attendancetext.h"
#include "ui/dialogs/attendance/checkinbar.h"
#include "ui/dialogs/attendance/peoplepage.h"
#include "ui/dialogs/attendance/reportpage.h"
#include "ui/dialogs/attendance/reviewpage.h"
#include "ui/meetingtext.h"
#include "ui/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/noticebar.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

using services::AttendanceSheet;
using services::SeriesReport;

namespace {

enum Page { People, Review, Report };

} // namespace

AttendanceDialog::AttendanceDialog(const AttendanceParts &parts, QWidget *parent)
    : QDialog(parent), m_parts(parts)
{
    build();
    wirePages();
    m_pause.setSingleShot(true);
    m_pause.setInterval(150ms);
    connect(&m_pause, &QTimer::timeout, this, &AttendanceDialog::readAll);
    // By hand, by the provider when it is asked again, or by another program.
    connect(&m_parts.sessions, &services::SessionService::sessionsChanged, this,
        [this](const model::SessionChange &change) {
            if (change.everything || change.changed.contains(m_session))
                m_pause.start();
        });
}

void AttendanceDialog::build()
{
    m_notice = new NoticeBar(this);
    m_progress = new CheckInBar(m_parts.checkIn, this);
    m_messages = new MessageBar(this);
    m_people = new PeoplePage(m_parts.book);
    m_review = new ReviewPage(m_parts.checkIn);
    m_report = new ReportPage;
    m_pages = new QTabWidget(this);
    m_pages->setAccessibleName(tr("Pages of the attendance"));
    m_pages->addTab(m_people, tr("&People"));
    m_pages->addTab(m_review, tr("Re&view"));
    m_pages->addTab(m_report, tr("&Report"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::HelpRole);
    m_save->setIcon(icon(u"save"_s));
    m_save->setMenu(makeSaveMenu());
    for (auto *button : { m_save, buttons->button(QDialogButtonBox::Close) })
        button->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(makeTop());
    column->addWidget(m_notice);
    column->addWidget(m_progress);
    column->addWidget(m_pages, 1);
    column->addWidget(m_messages);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().lineSpacing() * 34);
    setMinimumWidth(fontMetrics().averageCharWidth() * 40);
}

QWidget *AttendanceDialog::makeTop()
{
    auto *top = new QWidget(this);
    m_counts = new QLabel(top);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    QFont font = m_counts->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setWeight(QFont::DemiBold);
    m_counts->setFont(font);
    m_occurrences = new QComboBox(top);
    m_occurrences->setAccessibleName(tr("Which time of the session"));
    m_occurrences->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_occurrences->setMinimumContentsLength(24);
    m_checkIn = new QPushButton(icon(u"check"_s), tr("&Check in attendees"), top);
    m_checkIn->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_occurrences, 1);
    row->addWidget(m_checkIn);
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_counts);
    connect(m_checkIn, &QPushButton::clicked, this, &AttendanceDialog::checkIn);
    connect(m_occurrences, &QComboBox::activated, this, [this](int at) {
        m_start = m_series.occurrences[size_t(at)].start;
        m_messages->hide();
        readSheet();
    });
    return top;
}

void AttendanceDialog::wirePages()
{
    const auto showProblem = [this](const QString &text) { m_messages->showProblem(text); };
    connect(m_people, &PeoplePage::problem, m_messages, showProblem);
    connect(m_people, &PeoplePage::marked, this, [this](const QString &text) {
        m_messages->showDone(text, tr("Undo"), [this] { m_people->undo(); });
        readAll();
    });
    connect(m_people, &PeoplePage::unmarked, this, [this] {
        m_messages->showDone(tr("Undone."));
        readAll();
    });
    connect(m_people, &PeoplePage::personWanted, this, &AttendanceDialog::personWanted);
    connect(m_people, &PeoplePage::reviewWanted, this, [this] { m_pages->setCurrentIndex(Review); });
    connect(m_review, &ReviewPage::problem, m_messages, showProblem);
    connect(m_review, &ReviewPage::decided, this, [this](const QString &text) {
        m_messages->showDone(text, tr("Undo"), [this] { m_review->undo(); });
    });
    connect(m_review, &ReviewPage::counted, this, [this](int number) {
        m_pages->setTabText(
            Review, number > 0 ? tr("Re&view (%1)").arg(QLocale().toString(number)) : tr("Re&view"));
    });
    connect(m_report, &ReportPage::copied, this, [this](const QString &text) { m_messages->showDone(text); });
    connect(m_report, &ReportPage::absenteesWanted, this, [this] {
        m_people->setFilter(AttendanceFilter::Absent);
        m_pages->setCurrentIndex(People);
        m_people->view()->setFocus();
    });
    connect(m_progress, &CheckInBar::runningChanged, this, &AttendanceDialog::updateCheckIn);
    connect(m_progress, &CheckInBar::problem, m_messages, showProblem);
    connect(m_progress, &CheckInBar::problem, this, &AttendanceDialog::readAll);
    connect(m_progress, &CheckInBar::done, this, [this](const QString &text, bool ready) {
        if (ready)
            m_messages->showDone(text); // else the notice says it
        readAll();
    });
}

void AttendanceDialog::showSession(const model::SessionKey &session, std::optional<base::Instant> start)
{
    m_session = session;
    m_start = start;
    m_sheet.reset();
    setWindowTitle(tr("Attendance"));
    updateCheckIn();
    readAll();
    show();
    m_people->view()->setFocus();
}

void AttendanceDialog::readAll()
{
    m_pause.stop();
    base::whenDone(m_parts.book.series(m_session), this,
        [this, session = m_session](const base::Result<SeriesReport> &series) {
            if (session != m_session)
                return;
            if (series)
                take(*series);
            else
                problem(tr("The attendance could not be read."), series.error());
        });
}

void AttendanceDialog::take(const SeriesReport &series)
{
    m_series = series;
    setWindowTitle(tr("Attendance of “%1”").arg(series.topic));
    const base::Instant now = m_parts.clock.now();
    m_occurrences->clear();
    for (const services::SeriesLine &line : series.occurrences) {
        m_occurrences->addItem(occurrenceText(line.start, now) + u" · "_s + cameText(line.headcount));
        if (m_start == line.start)
            m_occurrences->setCurrentIndex(m_occurrences->count() - 1);
    }
    m_occurrences->setEnabled(series.occurrences.size() > 1);
    if (series.occurrences.empty()) {
        m_counts->setText(tr("The session has not taken place yet. Afterwards you see here who came."));
        m_pages->setEnabled(false);
        m_save->setEnabled(false);
        return;
    }
    m_pages->setEnabled(true);
    m_save->setEnabled(true);
    m_start = series.occurrences[size_t(m_occurrences->currentIndex())].start;
    readSheet();
}

void AttendanceDialog::readSheet()
{
    const int asked = ++m_asked;
    base::whenDone(m_parts.book.sheet(m_session, *m_start), this,
        [this, asked](const base::Result<AttendanceSheet> &sheet) {
            if (asked != m_asked)
                return;
            if (sheet)
                take(*sheet);
            else
                problem(tr("The attendance could not be read."), sheet.error());
        });
}

void AttendanceDialog::take(const AttendanceSheet &sheet)
{
    m_sheet = sheet;
    m_counts->setText(countText(sheet.headcount));
    m_people->setSheet(sheet);
    m_review->setSheet(sheet);
    showNotice();
    updateCheckIn();
    readOverTime();
    Q_EMIT filled();
}

void AttendanceDialog::readOverTime()
{
    base::whenDone(m_parts.book.overTime(m_session, *m_start), this,
        [this, asked = m_asked](const base::Result<std::vector<services::PresenceStep>> &steps) {
            if (asked != m_asked)
                return;
            m_overTime = chartOverTime(steps ? *steps : std::vector<services::PresenceStep> {});
            m_report->setReport(currentReport());
        });
}

void AttendanceDialog::showNotice()
{
    const QString text = checkInText(*m_sheet, m_parts.clock.now());
    if (text.isEmpty())
        return m_notice->dismiss();
    std::vector<NoticeBar::Action> actions;
    if (m_sheet->managed && m_sheet->checkIn && m_sheet->checkIn->state == model::CheckInState::Waiting) {
        actions.push_back({ tr("Ask now"), [this] { checkIn(); } });
        actions.push_back({ tr("Do not ask again"), [this] {
                               m_parts.checkIn.cancel(m_session, *m_start);
                               m_pause.start();
                           } });
    }
    m_notice->say(text, std::move(actions));
}

void AttendanceDialog::updateCheckIn()
{
    const bool managed = m_sheet && m_sheet->managed;
    m_checkIn->setEnabled(managed && !m_progress->isRunning());
    m_checkIn->setToolTip(managed || !m_sheet
            ? QString()
            : tr("Nobody can be asked: the session did not take place at a provider that tells who came."));
}

void AttendanceDialog::checkIn()
{
    if (!m_sheet || m_progress->isRunning())
        return;
    m_messages->hide();
    m_notice->dismiss();
    m_progress->run(m_session, m_sheet->start, m_sheet->provider);
}

void AttendanceDialog::problem(const QString &happened, const base::Error &error)
{
    if (error.kind != base::ErrorKind::Cancelled)
        m_messages->showProblem(refusalText(happened, error));
}

} // namespace ui
