#include "ui/mainwindow.h"

#include "services/accountservice.h"
#include "services/sessionservice.h"
#include "services/waitingroom.h"
#include "settings/settings.h"
#include "ui/actions.h"
#include "ui/attendancecommands.h"
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
#include "ui/meetingtext.h"
#include "ui/pagescontrol.h"
#include "ui/sessioncommands.h"
#include "ui/sharecommands.h"
#include "ui/startflow.h"
#include "ui/theme.h"
#include "ui/widgets/accountlist.h"
#include "ui/widgets/accountpanel.h"
#include "ui/widgets/attendancesection.h"
#include "ui/widgets/drawer.h"
#include "ui/widgets/meetingsection.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/reminderspage.h"
#include "ui/widgets/sessiondetails.h"
#include "ui/widgets/sessionlistview.h"

#include <QAccessible>
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

constexpr QSize firstSize { 420, 680 };

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
        if (showsDetailsBeside())
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
        if (m_details)
            m_details->refresh();
        m_header->reload();
    });
    connect(m_actions->details, &QAction::triggered, this, &MainWindow::openDetailsWindow);
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

bool MainWindow::showsDetailsBeside() const
{
    return m_details && m_details->isVisibleTo(this);
}

void MainWindow::arrangeDetails()
{
    // With large text the list needs that room itself.
    const bool wide = width() >= std::max(wideFrom, fontMetrics().height() * 36);
    if (wide && !m_details) {
        m_details = makeDetails(m_splitter);
        m_details->setMinimumWidth(300);
        m_splitter->addWidget(m_details);
        m_splitter->setStretchFactor(0, 0);
        m_splitter->setStretchFactor(1, 1);
        const QByteArray state = m_parts.settings.value(settings::keys::splitterState);
        if (state.isEmpty() || !m_splitter->restoreState(state))
            m_splitter->setSizes({ firstSize.width(), width() - firstSize.width() });
        m_details->showSession(m_selected);
    }
    if (m_details && m_details->isHidden() == wide) {
        m_details->setVisible(wide);
        if (wide)
            m_details->showSession(m_selected);
    }
    if (wide && m_detailsWindow)
        m_detailsWindow->close();
}

// Where the window is narrow the details have one of their own, which follows the selection as the pane does.
void MainWindow::openDetailsWindow()
{
    if (showsDetailsBeside()) {
        m_details->pages()->setFocus();
        return;
    }
    if (!m_detailsWindow) {
        m_detailsWindow = new QDialog(this);
        m_detailsWindow->setAttribute(Qt::WA_DeleteOnClose);
        m_detailsWindow->setWindowTitle(tr("Details"));
        m_detailsWindow->resize(440, 520);
        auto *view = makeDetails(m_detailsWindow);
        view->setObjectName(u"details"_s);
        auto *layout = new QVBoxLayout(m_detailsWindow);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(view);
        view->showSession(m_selected);
        connect(m_detailsWindow, &QDialog::finished, this, &MainWindow::focusRow);
    }
    m_detailsWindow->show();
    m_detailsWindow->raise();
    m_detailsWindow->activateWindow();
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
    m_selected = key;
    if (showsDetailsBeside())
        m_details->showSession(key);
    if (m_detailsWindow)
        m_detailsWindow->findChild<SessionDetailsView *>(u"details"_s)->showSession(key);
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
        resize(firstSize);
    m_drawers->open(m_parts.settings.value(settings::keys::openDrawer));
    if (m_drawers->openId().isEmpty())
        m_drawers->open(u"scheduler"_s);
}

void MainWindow::remember()
{
    m_parts.settings.set(settings::keys::windowGeometry, saveGeometry());
    if (showsDetailsBeside())
        m_parts.settings.set(settings::keys::splitterState, m_splitter->saveState());
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
    arrangeDetails();
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
