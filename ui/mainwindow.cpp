#include "ui/mainwindow.h"

#include "services/accountservice.h"
#include "services/sessionservice.h"
#include "services/waitingroom.h"
#include "settings/settings.h"
#include "ui/actions.h"
#include "ui/attendancecommands.h"
#include "ui/detailsplace.h"
#include "ui/dialogs/outboxdialog.h"
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
#include "ui/sessioncommands.h"
#include "ui/sharecommands.h"
#include "ui/startflow.h"
#include "ui/widgets/accountlist.h"
#include "ui/widgets/accountpanel.h"
#include "ui/widgets/attendancesection.h"
#include "ui/widgets/drawer.h"
#include "ui/widgets/meetingsection.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/reminderspage.h"
#include "ui/widgets/sessiondetails.h"
#include "ui/widgets/sessionlistview.h"

#include <QCloseEvent>
#include <QDialog>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QScrollArea>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QStringList calendarFilesIn(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        const QString file = url.toLocalFile();
        if (file.endsWith(u".ics"_s, Qt::CaseInsensitive))
            files << file;
    }
    return files;
}

} // namespace

MainWindow::MainWindow(const WindowParts &parts, QWidget *parent)
    : QMainWindow(parent),
      m_parts(parts),
      m_commands(new SessionCommands(m_parts.sessions, m_parts.profiles, m_parts.invites, m_parts.starts,
          m_parts.settings, m_parts.clock, m_parts.prompts, this)),
      m_sharing(new ShareCommands(
          { m_parts.sharing, m_parts.attendees, m_parts.waiting }, m_parts.sessions, m_parts.prompts, this)),
      m_files(new FileCommands(m_parts.calendars, m_parts.backups, m_parts.profiles, m_parts.settings,
          m_parts.hooks, m_parts.prompts, this)),
      m_actions(new Actions(*m_commands, *m_sharing, this)),
      m_menu(new MainMenu(*m_actions, *m_files, this))
{
    setWindowTitle(u"Meetwright"_s);
    setAcceptDrops(true);
    setMinimumSize(300, 320);
    if (m_parts.meetings)
        wireMeetings();
    if (m_parts.attendance && m_parts.checkIn)
        wireAttendance();
    build();
    wireCommands();
    wireSharing();
    if (m_parts.mail.mails)
        wireMails();
    wireSessions();
    restorePlace();
    updateUndo();
}

MainWindow::~MainWindow()
{
    remember();
    // What the parts still say while they go is said to nobody.
    for (QObject *part : findChildren<QObject *>())
        part->disconnect(this);
}

void MainWindow::build()
{
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(false);
    auto *panel = new QWidget(m_splitter);
    m_header = new HeaderBar(m_parts.settings, m_parts.profiles, *m_actions, m_menu->menu(), panel);
    m_messages = new MessageBar(panel);
    m_drawers = new DrawerPanel(panel);
    panel->setMinimumWidth(280);

    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_drawers, 1);
    layout->addWidget(m_messages);
    setCentralWidget(m_splitter);
    m_details = new DetailsPlace(
        *m_splitter, m_parts.settings, [this](QWidget *parent) { return makeDetails(parent); }, this);
    connect(m_details, &DetailsPlace::windowClosed, this, &MainWindow::focusRow);
    addDrawers();

    connect(m_header, &HeaderBar::accountWanted, this, [this] { m_drawers->open(u"account"_s); });
    connect(m_header, &HeaderBar::profilesWanted, this,
        [this] { m_files->showSettings(SettingsPage::Profiles); });
    connect(m_header, &HeaderBar::problem, this, &MainWindow::showProblem);
    if (m_parts.outbox) {
        m_header->showWaiting(*m_parts.outbox);
        m_menu->waiting()->setVisible(true);
        connect(m_header, &HeaderBar::waitingWanted, this, &MainWindow::openWaiting);
        connect(m_menu->waiting(), &QAction::triggered, this, &MainWindow::openWaiting);
    }
}

void MainWindow::addDrawers()
{
    m_drawers->add(u"start"_s, tr("Start &Session"), [this] { return makeStart(); });
    m_drawers->add(u"join"_s, tr("&Join Session"), [this] { return makeJoin(); });
    m_drawers->add(u"scheduler"_s, tr("S&cheduler"), [this] { return makeScheduler(); });
    m_drawers->add(u"account"_s, tr("Acco&unt"), [this] { return makeAccount(); });
    connect(m_drawers, &DrawerPanel::opened, this, [this](const QString &id) {
        if (m_parts.settings.value(settings::keys::openDrawer) != id) // no writing at the start
            m_parts.settings.set(settings::keys::openDrawer, id);
        if (id == u"scheduler"_s) {
            m_scheduler->announceTarget();
        } else if (id == u"start"_s) {
            m_start->announceTarget();
        } else {
            m_actions->setTarget(nullptr);
            select({});
        }
    });
}

QWidget *MainWindow::makeScheduler()
{
    m_scheduler
        = new SchedulerDrawer(m_parts.sessions, m_parts.settings, m_parts.clock, *m_actions, m_drawers);
    connect(m_scheduler, &SchedulerDrawer::selected, this, &MainWindow::select);
    connect(m_scheduler, &SchedulerDrawer::problem, this, &MainWindow::showProblem);
    m_scheduler->model().setConnected(m_connected);
    m_scheduler->model().setWaiting(m_waiting);
    connect(m_scheduler, &SchedulerDrawer::filled, this, [this] {
        if (m_details->isBeside())
            m_scheduler->selectFirst(); // an empty pane beside a full list helps nobody
        Q_EMIT filled();
    });
    SessionListView *list = m_scheduler->list();
    connect(list, &SessionListView::dragMayBegin, this, [this, list](const QString &key) {
        const QString topic = list->currentIndex().data().toString();
        m_files->exportOne(model::SessionKey::fromString(key), topic,
            [list, key](const QString &name, const QByteArray &file) { list->offerDrag(key, name, file); });
    });
    connect(m_scheduler, &SchedulerDrawer::summaryChanged, this,
        [this](const QString &summary) { m_drawers->setSummary(u"scheduler"_s, summary); });
    return m_scheduler;
}

QWidget *MainWindow::makeStart()
{
    m_start = new StartDrawer(
        m_parts.sessions, m_parts.profiles, m_parts.starts, m_parts.clock, *m_actions, m_drawers);
    m_start->model().setConnected(m_connected);
    m_start->model().setWaiting(m_waiting);
    connect(m_start, &StartDrawer::selected, this, &MainWindow::select);
    connect(m_start, &StartDrawer::problem, this, &MainWindow::showProblem);
    return m_start;
}

QWidget *MainWindow::makeJoin()
{
    m_join = new JoinDrawer(m_parts.starts.service(), m_drawers);
    return m_join;
}

QWidget *MainWindow::makeAccount()
{
    auto *account = new AccountPanel(m_parts.settings, m_parts.profiles);
    if (m_parts.hooks.mail)
        account->offerMail();
    connect(account, &AccountPanel::settingsWanted, m_files, &FileCommands::showSettings);
    if (m_parts.accounts) {
        auto *accounts = new AccountList(*m_parts.accounts, m_parts.prompts, account);
        connect(accounts, &AccountList::done, this, &MainWindow::tell);
        connect(accounts, &AccountList::problem, this, &MainWindow::showProblem);
        account->showAccounts(accounts);
    }
    auto *area = new QScrollArea(m_drawers);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(account);
    return area;
}

SessionDetailsView *MainWindow::makeDetails(QWidget *parent)
{
    auto *details = new SessionDetailsView(m_parts.sessions, m_parts.clock, *m_actions, parent);
    connect(details, &SessionDetailsView::problem, this, &MainWindow::showProblem);
    connect(details, &SessionDetailsView::copied, this, &MainWindow::tell);
    if (m_meetings)
        details->setMeetingSection(
            new MeetingSection(*m_meetings, *m_actions->meetings(), m_parts.clock, details));
    if (m_mails)
        details->setMails(*m_mails);
    if (m_attendance)
        details->setAttendanceSection(new AttendanceSection(*m_attendance, details));
    details->setSharing(*m_sharing); // above all: who waits
    if (m_parts.mailReminders) {
        auto *reminders = new RemindersPage(*m_parts.mailReminders, m_parts.clock, details);
        details->setReminders(reminders);
        connect(reminders, &RemindersPage::sendAgainWanted, this, &MainWindow::remindAgain);
    }
    return details;
}

void MainWindow::remindAgain(const model::SessionKey &session, std::optional<base::Instant> start)
{
    if (!m_parts.mailReminders || !m_parts.registrants)
        return;
    auto *dialog = new RemindDialog(*m_parts.mailReminders, *m_parts.registrants, m_parts.clock, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RemindDialog::done, this, &MainWindow::tell);
    connect(dialog, &QDialog::finished, this, &MainWindow::focusRow);
    dialog->remind(session, start);
}

void MainWindow::openWaiting()
{
    if (!m_parts.outbox)
        return;
    if (!m_waitingWindow) {
        m_waitingWindow = new OutboxDialog(*m_parts.outbox, m_parts.prompts, this);
        m_waitingWindow->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_waitingWindow, &QDialog::finished, this, &MainWindow::focusRow);
    }
    m_waitingWindow->show();
    m_waitingWindow->raise();
    m_waitingWindow->activateWindow();
}

void MainWindow::select(const model::SessionKey &key)
{
    m_details->show(key);
}

void MainWindow::focusRow()
{
    if (m_drawers->openId() == u"scheduler"_s)
        m_scheduler->focusList();
    else if (m_drawers->openId() == u"start"_s)
        m_start->list()->setFocus();
}

void MainWindow::setStaysInTray(std::function<bool()> staysInTray)
{
    m_staysInTray = std::move(staysInTray);
}

void MainWindow::newSession()
{
    m_commands->add();
}

void MainWindow::showScheduler()
{
    m_drawers->open(u"scheduler"_s);
}

void MainWindow::showSession(const model::SessionKey &key)
{
    showScheduler();
    m_scheduler->showSession(key);
}

void MainWindow::showSettings()
{
    m_files->showSettings(SettingsPage::General);
}

void MainWindow::importFile(const QString &path)
{
    m_files->importFile(path);
}

void MainWindow::joinText(const QString &text)
{
    m_drawers->open(u"join"_s);
    m_join->joinText(text);
}

void MainWindow::tell(const QString &text)
{
    m_undoShown.clear();
    m_messages->showDone(text);
}

void MainWindow::showProblem(const QString &text)
{
    m_undoShown.clear();
    m_messages->showProblem(text);
}

void MainWindow::restorePlace()
{
    const QByteArray geometry = m_parts.settings.value(settings::keys::windowGeometry);
    if (geometry.isEmpty() || !restoreGeometry(geometry))
        resize(DetailsPlace::panelSize);
    m_drawers->open(m_parts.settings.value(settings::keys::openDrawer));
    if (m_drawers->openId().isEmpty())
        m_drawers->open(u"scheduler"_s);
}

void MainWindow::remember()
{
    m_parts.settings.set(settings::keys::windowGeometry, saveGeometry());
    m_details->remember();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    remember();
    if (!m_staysInTray || !m_staysInTray()) {
        QMainWindow::closeEvent(event);
        Q_EMIT quitWanted();
        return;
    }
    event->ignore();
    hide();
    const bool firstTime = !m_parts.settings.value(settings::keys::closeToTrayTold);
    m_parts.settings.set(settings::keys::closeToTrayTold, true);
    Q_EMIT hiddenToTray(firstTime);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_details->arrange();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    updateState();
    if (!m_wasShown)
        focusRow();
    m_wasShown = true;
    if (!m_scheduler) // another drawer was left open: there is no list to wait for
        QTimer::singleShot(0, this, &MainWindow::filled);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!calendarFilesIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList files = calendarFilesIn(event->mimeData());
    for (const QString &file : files)
        m_files->importFile(file);
    if (!files.isEmpty())
        event->acceptProposedAction();
}

} // namespace ui
