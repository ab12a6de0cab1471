// How the window's parts hear of each other; what they are is in mainwindow.cpp.
#include "ui/mainwindow.h"

#include "services/accountservice.h"
#include "services/sessionservice.h"
#include "services/waitingroom.h"
#include "settings/settings.h"
#include "ui/actions.h"
#include "ui/attendancecommands.h"
#include "ui/detailsplace.h"
#include "ui/dialogs/reminddialog.h"
#include "ui/drawers/joindrawer.h"
#include "ui/drawers/schedulerdrawer.h"
#include "ui/drawers/startdrawer.h"
#include "ui/filecommands.h"
#include "ui/headerbar.h"
#include "ui/mailcommands.h"
#include "ui/mailnotices.h"
#include "ui/mainmenu.h"
#include "ui/meetingactions.h"
#include "ui/meetingcommands.h"
#include "ui/meetingtext.h"
#include "ui/pagescontrol.h"
#include "ui/sessioncommands.h"
#include "ui/sharecommands.h"
#include "ui/startflow.h"
#include "ui/widgets/accountlist.h"
#include "ui/widgets/accountpanel.h"
#include "ui/widgets/drawer.h"
#include "ui/widgets/meetingsection.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/sessiondetails.h"
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

void MainWindow::wireCommands()
{
    connect(m_commands, &SessionCommands::done, this, &MainWindow::tell);
    connect(m_commands, &SessionCommands::undoable, this, [this](const QString &text) {
        m_undoShown = m_parts.sessions.undoText();
        m_messages->showDone(text, tr("Undo"), [this] { m_commands->undo(); });
    });
    connect(m_commands, &SessionCommands::problem, this, &MainWindow::showProblem);
    connect(m_commands, &SessionCommands::saved, this, [this](const model::SessionKey &key) {
        if (m_scheduler)
            m_scheduler->expect(key);
    });
    connect(m_commands, &SessionCommands::windowClosed, this, &MainWindow::focusRow);

    connect(m_files, &FileCommands::done, this, &MainWindow::tell);
    connect(m_files, &FileCommands::problem, this, &MainWindow::showProblem);
    connect(m_files, &FileCommands::windowClosed, this, &MainWindow::focusRow);
    connect(m_files, &FileCommands::settingsApplied, m_header, &HeaderBar::reload);
    connect(m_files, &FileCommands::dataReplaced, m_actions->refresh, &QAction::trigger);
    connect(m_menu, &MainMenu::quitWanted, this, &MainWindow::quitWanted);

    connect(m_actions->find, &QAction::triggered, this, [this] {
        showScheduler();
        m_scheduler->focusSearch();
    });
    connect(m_actions->refresh, &QAction::triggered, this, [this] {
        if (m_scheduler)
            m_scheduler->refresh();
        if (m_start)
            m_start->refresh();
        m_details->refresh();
        m_header->reload();
    });
    connect(m_actions->details, &QAction::triggered, m_details, &DetailsPlace::open);
}

void MainWindow::wireMeetings()
{
    m_meetings = new MeetingCommands({ m_parts.meetings, m_parts.registrants, m_parts.ready, m_parts.accounts,
                                         m_parts.attendees, m_parts.waiting },
        m_parts.sessions, m_parts.clock, m_parts.prompts, m_parts.settings, this);
    m_actions->setMeetings(new MeetingActions(*m_meetings, m_parts.clock, this));
    m_parts.starts.offerInitiation(*m_parts.meetings);
    if (m_parts.ready)
        m_commands->setReadyCheck(*m_parts.ready);
    connect(&m_parts.starts, &StartFlow::initiateWanted, m_meetings, &MeetingCommands::initiate);
    connect(m_meetings, &MeetingCommands::done, this, &MainWindow::tell);
    connect(m_meetings, &MeetingCommands::problem, this, &MainWindow::showProblem);
    connect(m_meetings, &MeetingCommands::windowClosed, this, &MainWindow::focusRow);
    connect(m_meetings, &MeetingCommands::accountsWanted, this, [this] { m_drawers->open(u"account"_s); });
    connect(m_meetings, &MeetingCommands::waitingWanted, this, &MainWindow::openWaiting);
    connect(m_meetings, &MeetingCommands::remindWanted, this,
        [this](const model::SessionKey &key) { remindAgain(key, {}); });
    connect(m_meetings, &MeetingCommands::editWanted, this, [this](const model::SessionKey &key) {
        if (m_actions->target() && m_actions->target()->key == key)
            m_commands->edit(*m_actions->target());
    });
    if (!m_parts.accounts) {
        m_actions->meetings()->setAnyAccount(true);
        return;
    }
    connect(m_parts.accounts, &services::AccountService::accountsChanged, this, &MainWindow::readConnected);
    QTimer::singleShot(0, this, &MainWindow::readConnected); // the first paint does not wait for it
}

void MainWindow::wireSharing()
{
    connect(m_sharing, &ShareCommands::problem, this, &MainWindow::showProblem);
    connect(m_sharing, &ShareCommands::windowClosed, this, &MainWindow::focusRow);
    connect(m_sharing, &ShareCommands::publishingWanted, m_files,
        [this] { m_files->showSettings(SettingsPage::Pages); });
    if (m_parts.waiting)
        connect(m_parts.waiting, &services::WaitingRoom::changed, this,
            [this](const model::SessionKey &session, int count) {
                if (count > 0)
                    m_waiting.insert(session, count);
                else
                    m_waiting.remove(session);
                showWaiting();
            });
    if (m_parts.hooks.pages) {
        connect(m_parts.hooks.pages, &PagesControl::stateChanged, this, &MainWindow::tellPages);
        tellPages(); // started hidden, the window may come after the failure
    }
}

void MainWindow::wireMails()
{
    m_mails = new MailCommands(m_parts.mail, m_parts.sessions, m_parts.clock, m_parts.prompts, this);
    m_mailNotices
        = new MailNotices(m_parts.mail, m_parts.sessions, m_parts.clock, m_messages->parentWidget());
    auto *column = qobject_cast<QVBoxLayout *>(m_messages->parentWidget()->layout());
    column->insertWidget(column->indexOf(m_messages), m_mailNotices);
    m_actions->setMails(*m_mails);
    m_menu->mails()->setVisible(true);
    connect(m_menu->mails(), &QAction::triggered, m_mails, &MailCommands::showMails);
    connect(m_mails, &MailCommands::done, this, &MainWindow::tell);
    connect(m_mails, &MailCommands::problem, this, &MainWindow::showProblem);
    connect(m_mails, &MailCommands::windowClosed, this, &MainWindow::focusRow);
    const auto settings = [this] { m_files->showSettings(SettingsPage::Mail); };
    connect(m_mails, &MailCommands::accountWanted, m_files, settings);
    connect(m_mailNotices, &MailNotices::accountWanted, m_files, settings);
    connect(m_mailNotices, &MailNotices::showWanted, m_mails, &MailCommands::showMails);
    connect(m_mailNotices, &MailNotices::done, this, &MainWindow::tell);
    connect(m_mailNotices, &MailNotices::problem, this, &MainWindow::showProblem);
    connect(m_mailNotices, &MailNotices::said, this, &MainWindow::mailSaid);
}

void MainWindow::wireAttendance()
{
    m_attendance = new AttendanceCommands(
        { *m_parts.attendance, *m_parts.checkIn, m_parts.sessions, m_parts.clock, m_parts.prompts }, this);
    m_actions->offerAttendance(*m_attendance);
    m_commands->setAttendance(*m_attendance);
    connect(m_attendance, &AttendanceCommands::done, this, &MainWindow::tell);
    connect(m_attendance, &AttendanceCommands::problem, this, &MainWindow::showProblem);
    connect(m_attendance, &AttendanceCommands::windowClosed, this, &MainWindow::focusRow);
    connect(m_attendance, &AttendanceCommands::undoable, this,
        [this](const QString &text, const std::function<void()> &undo) {
            m_undoShown.clear();
            m_messages->showDone(text, tr("Undo"), undo);
        });
}

void MainWindow::showWaiting()
{
    if (m_scheduler)
        m_scheduler->model().setWaiting(m_waiting);
    if (m_start)
        m_start->model().setWaiting(m_waiting);
}

// What the host set up a while ago and relies on.
void MainWindow::tellPages()
{
    const PagesState state = m_parts.hooks.pages->state();
    if (state.phase == PagesState::Phase::Failed)
        m_messages->showProblem(tr("The attendee pages do not run. %1").arg(state.reason), tr("Try again"),
            [this] { m_parts.hooks.pages->apply(storedPages(m_parts.settings)); });
}

void MainWindow::readConnected()
{
    base::whenDone(m_parts.accounts->accounts(), this,
        [this](const base::Result<std::vector<model::Account>> &accounts) {
            if (!accounts)
                return;
            m_connected = connectedKinds(*accounts);
            m_actions->meetings()->setAnyAccount(!m_connected.isEmpty());
            if (m_scheduler)
                m_scheduler->model().setConnected(m_connected);
            if (m_start)
                m_start->model().setConnected(m_connected);
        });
}

void MainWindow::wireSessions()
{
    connect(&m_parts.sessions, &services::SessionService::sessionsChanged, this, &MainWindow::updateState);
    connect(&m_parts.sessions, &services::SessionService::undoChanged, this, &MainWindow::updateUndo);
    connect(&m_parts.starts, &StartFlow::problem, this, &MainWindow::showProblem);
    connect(&m_parts.starts, &StartFlow::started, this, [this](const model::Session &session) {
        m_undoShown.clear();
        m_messages->showDone(tr("“%1” is running.").arg(session.topic), tr("End"),
            [this, key = session.key] { m_parts.starts.end(key); });
    });
    connect(&m_parts.starts, &StartFlow::ended, this,
        [this](const model::Session &session) { tell(tr("“%1” has ended.").arg(session.topic)); });
}

void MainWindow::updateState()
{
    base::whenDone(
        m_parts.sessions.running(), this, [this](const base::Result<std::vector<model::SessionRow>> &rows) {
            const int number = rows ? int(rows->size()) : 0;
            m_header->setState(number > 0 ? tr("● %n running", nullptr, number) : QString());
        });
}

void MainWindow::updateUndo()
{
    m_actions->setUndo(m_parts.sessions.canUndo(), m_parts.sessions.undoText());
    // The Undo in the message bar always means what it stands beside.
    if (!m_undoShown.isEmpty() && m_parts.sessions.undoText() != m_undoShown) {
        m_undoShown.clear();
        m_messages->hide();
    }
}

} // namespace ui
