#include "app/meetwright/application.h"

#include "app/meetwright/democlockbar.h"
#include "base/logging.h"
#include "providers/applink.h"
#include "ui/errortext.h"
#include "ui/theme.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QKeySequence>
#include <QTimer>

#include <cstdio>

namespace app {

using namespace Qt::StringLiterals;
namespace keys = settings::keys;

namespace {

const QString readyPrefix = u"ready/"_s; // of notifications

ui::ThemeChoice themeOf(const settings::Settings &settings)
{
    switch (settings.value(keys::theme)) {
    case settings::Theme::Light:
        return ui::ThemeChoice::Light;
    case settings::Theme::Dark:
        return ui::ThemeChoice::Dark;
    case settings::Theme::System:
        break;
    }
    return ui::ThemeChoice::System;
}

} // namespace

Application::Application(
    Services &services, ProfileFolder folder, base::MovableClock *demoClock, QObject *parent)
    : QObject(parent),
      m_services(services),
      m_folder(std::move(folder)),
      m_demoClock(demoClock),
      m_starts(services.starts, services.settings, services.clock(), m_prompts),
      m_pages(services)
{
    connect(&m_starts, &ui::StartFlow::problem, this, [this](const QString &text) {
        if ((!m_window || !m_window->isVisible()) && m_tray)
            m_tray->say(
                QApplication::applicationDisplayName(), text); // asked for from the tray or the shortcut
    });
    connect(&m_services.settings, &settings::Settings::changed, this, [this](const QString &key) {
        if (settings::isKey(key, keys::theme))
            applyTheme();
    });
}

Application::~Application()
{
    m_services.sharedWaiting.end();
    m_window.reset(); // before the services it uses
    m_tray.reset();
    m_reminders.reset();
}

void Application::begin(bool background)
{
    if (themeOf(m_services.settings) != ui::ThemeChoice::System)
        applyTheme();
    if (background) {
        beginUnseen();
        if (!m_tray->isShown())
            showWindow(); // where there is no tray the window never hides
        return;
    }
    // What nobody sees yet waits until the list is painted, but not for ever.
    connect(&window(), &ui::MainWindow::filled, this,
        [this] { QTimer::singleShot(0, this, &Application::beginUnseen); });
    QTimer::singleShot(std::chrono::seconds(2), this, &Application::beginUnseen);
    showWindow();
}

void Application::beginUnseen()
{
    if (m_tray)
        return;
    QApplication::setWindowIcon(QIcon(u":/icons/meetwright.svg"_s));
    beginTray();
    beginReminders();
    beginReadyWatch();
    beginShortcut();
    m_services.outbox.begin();
    beginMails();
    m_services.checkIn.begin();
    m_services.sharedWaiting.begin();
    if (m_demoClock)
        m_pages.beginForDemo();
    else
        m_pages.begin();
    m_services.sessions.tidyUp();
    m_services.invites.removeOldDrafts();
}

void Application::beginTray()
{
    m_tray = std::make_unique<ui::TrayIcon>(
        m_services.sessions, m_services.profiles, m_starts, m_services.clock());
    connect(m_tray.get(), &ui::TrayIcon::toggleWanted, this, &Application::toggleWindow);
    connect(m_tray.get(), &ui::TrayIcon::quitWanted, qApp, &QApplication::quit);
    connect(m_tray.get(), &ui::TrayIcon::newSessionWanted, this, [this] {
        showWindow();
        m_window->newSession();
    });
    connect(m_tray.get(), &ui::TrayIcon::schedulerWanted, this, [this] {
        showWindow();
        m_window->showScheduler();
    });
    connect(m_tray.get(), &ui::TrayIcon::settingsWanted, this, [this] {
        showWindow();
        m_window->showSettings();
    });
    m_tray->show();
}

void Application::beginReminders()
{
    m_notifier = desktop::makeNotifier();
    m_reminders = std::make_unique<services::ReminderService>(m_services.sessions, m_services.database,
        m_services.random, *m_notifier, m_services.settings, m_services.clock());
    connect(m_reminders.get(), &services::ReminderService::startWanted, this,
        [this](const model::SessionKey &key) {
            m_starts.start(key, m_window && m_window->isVisible() ? m_window.get() : nullptr);
        });
    connect(m_reminders.get(), &services::ReminderService::showWanted, this,
        [this](const model::SessionKey &key) {
            showWindow();
            m_window->showSession(key);
        });
    connect(m_reminders.get(), &services::ReminderService::missed, this,
        [this](const std::vector<services::Reminder> &reminders) {
            if (m_window && m_window->isVisible())
                m_window->showProblem(
                    tr("While this computer slept, %n session(s) began.", nullptr, int(reminders.size())));
        });
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            wakeUp(); // after sleep the host's first act is to come to a window
    });
    m_reminders->begin();
    connect(&m_services.mailReminders, &services::MailReminders::hostReminderDue, m_reminders.get(),
        &services::ReminderService::tellNow);
    connect(&m_services.mailReminders, &services::MailReminders::missed, this, &Application::tellMissed);
    m_services.mailReminders.begin({ .isService = false, .rehearses = m_demoClock != nullptr });
}

void Application::tellMissed(const std::vector<services::MissedReminder> &missed)
{
    QStringList topics;
    for (const services::MissedReminder &reminder : missed)
        topics << reminder.topic;
    topics.removeDuplicates();
    if (!m_window) // which has its own notice
        m_tray->say(QApplication::applicationDisplayName(),
            tr("While Meetwright was not running, %n e-mail reminder(s) fell due and were not sent: %1.",
                nullptr, int(missed.size()))
                .arg(topics.mid(0, 3).join(u", "_s)));
}

// Without a window its notices are the tray's.
void Application::beginMails()
{
    const auto say = [this](const QString &text) {
        if (!m_window)
            m_tray->say(QApplication::applicationDisplayName(), text);
    };
    connect(&m_services.mails, &services::MailService::needsAccount, this, [say](int waiting) {
        say(tr("%n e-mail(s) wait until an e-mail account is set up.", nullptr, waiting));
    });
    connect(&m_services.mails, &services::MailService::signInNeeded, this,
        [say](const QString &why) { say(tr("No e-mail goes out. %1").arg(why)); });
    m_services.mails.begin();
}

// What is in order is a line in the session's details; only what is to be mended disturbs.
void Application::beginReadyWatch()
{
    connect(&m_services.readyWatch, &services::ReadyWatch::toMend, this,
        [this](const services::ReadyTrouble &trouble) {
            if (!m_services.settings.value(keys::notifications))
                return;
            m_notifier->show({ readyPrefix + trouble.session.toString(),
                tr("“%1” is not ready").arg(trouble.topic), trouble.line });
        });
    connect(m_notifier.get(), &desktop::Notifier::actionInvoked, this, [this](const QString &id) {
        if (!id.startsWith(readyPrefix))
            return;
        showWindow();
        m_window->showSession(model::SessionKey::fromString(id.mid(readyPrefix.size())));
    });
    m_services.readyWatch.begin();
}

void Application::wakeUp()
{
    if (m_reminders)
        m_reminders->wakeUp();
    m_services.mailReminders.wakeUp();
    m_services.readyWatch.wakeUp();
    m_services.outbox.wakeUp();
    m_services.mails.wakeUp();
    m_services.checkIn.wakeUp();
}

void Application::beginShortcut()
{
    const QString keys = m_services.settings.value(keys::globalShortcut);
    if (keys.isEmpty())
        return;
    const QString problem = setShortcut(keys);
    if (!problem.isEmpty())
        qCWarning(base::logUi) << "global shortcut:" << problem;
}

// Answers with what can be known at once; what the system says later is logged.
QString Application::setShortcut(const QString &keys)
{
    if (!m_shortcut) {
        m_shortcut = desktop::makeGlobalShortcut(tr("Start the session that is on now or next"));
        connect(m_shortcut.get(), &desktop::GlobalShortcut::activated, this,
            [this] { m_starts.startNowOrNext(nullptr); });
    }
    const auto outcome = m_shortcut->set(keys);
    if (outcome.isFinished() && !outcome.result())
        return ui::errorText(tr("The shortcut was not set."), outcome.result().error());
    base::whenDone(outcome, this, [this](const base::Result<bool> &set) {
        if (!set && m_window)
            m_window->showProblem(ui::errorText(tr("The shortcut was not set."), set.error()));
    });
    return {};
}

ui::SettingsHooks Application::hooks()
{
    ui::SettingsHooks hooks;
    desktop::AutostartEntry entry;
    entry.program = QCoreApplication::applicationFilePath();
    m_autostart = desktop::makeAutostart(entry);
    hooks.startsAtLogin = [this] { return m_autostart->isEnabled().value_or(false); };
    hooks.setStartsAtLogin = [this](bool atLogin, bool hidden) {
        desktop::AutostartEntry wanted;
        wanted.program = QCoreApplication::applicationFilePath();
        if (!hidden)
            wanted.arguments.clear();
        m_autostart = desktop::makeAutostart(wanted);
        return m_autostart->setEnabled(atLogin);
    };
    hooks.setGlobalShortcut
        = [this](const QKeySequence &keys) { return setShortcut(keys.toString(QKeySequence::PortableText)); };
    hooks.previewInvitation
        = [this](const QString &text) { return m_services.invites.previewOfTemplate(text); };
    hooks.builtInInvitation = [this] { return m_services.invites.builtInTemplate(); };
    hooks.invitationVariables = services::InviteService::templateVariables();
    hooks.dataLocation = [this] { return m_folder.data; };
    hooks.mail = &m_services.mailAccounts;
    hooks.pages = &m_pages;
    hooks.feed = &m_services.feed;
    hooks.checkPublicUrl = [this](const QUrl &url) {
        if (!m_pagesCheck)
            m_pagesCheck = std::make_unique<services::PagesCheck>(m_services.random);
        return m_pagesCheck->check(url);
    };
    return hooks;
}

ui::MailParts Application::mailParts()
{
    ui::MailParts parts { &m_services.mails, &m_services.mailComposer, &m_services.mailAccounts, {},
        m_folder.draftFolder() };
    parts.openDraft = [this](const QString &file) { return m_services.mailClient->openDraft(file); };
    return parts;
}

ui::MainWindow &Application::window()
{
    if (m_window)
        return *m_window;
    m_window = std::make_unique<ui::MainWindow>(
        ui::WindowParts { m_services.sessions, m_services.profiles, m_services.invites, m_services.calendars,
            m_services.backups, m_starts, m_services.settings, m_services.clock(), m_prompts, hooks(),
            &m_services.accounts, &m_services.outbox, &m_services.meetings, &m_services.registrants,
            &m_services.ready, &m_services.sharing, &m_services.attendees, &m_services.waiting, mailParts(),
            &m_services.mailReminders, &m_services.attendance, &m_services.checkIn });
    connect(m_window.get(), &ui::MainWindow::mailSaid, this, [this](const QString &text) {
        if (!m_window->isVisible() && m_tray)
            m_tray->say(QApplication::applicationDisplayName(), text);
    });
    m_window->setStaysInTray(
        [this] { return m_tray && m_tray->isShown() && m_services.settings.value(keys::keepInTray); });
    connect(m_window.get(), &ui::MainWindow::quitWanted, qApp, &QApplication::quit);
    connect(m_window.get(), &ui::MainWindow::hiddenToTray, this, [this](bool firstTime) {
        if (firstTime)
            m_tray->say(tr("Meetwright is still here"),
                tr("Today’s sessions start from this icon. Quit from its menu."));
    });
    if (m_demoClock)
        addDemoBar();
    return *m_window;
}

void Application::addDemoBar()
{
    m_rehearsalTime = std::make_unique<services::RehearsalTime>(*m_demoClock, m_services.database,
        m_services.random, m_services.mailReminders, m_services.mails, [this] { wakeUp(); });
    m_rehearsalPlan = std::make_unique<services::RehearsalPlan>(m_services.database, m_services.mails,
        m_services.mailComposer, m_services.mailAccounts, m_services.settings, m_services.clock());
    auto *bar = new DemoClockBar(*m_demoClock, m_window.get());
    m_window->addToolBar(Qt::BottomToolBarArea, bar);
    connect(bar, &DemoClockBar::moveWanted, m_rehearsalTime.get(), &services::RehearsalTime::moveTo);
    connect(bar, &DemoClockBar::rehearsalWanted, this, &Application::showRehearsal);
    connect(m_rehearsalTime.get(), &services::RehearsalTime::moved, bar, &DemoClockBar::showTime);
    connect(m_rehearsalTime.get(), &services::RehearsalTime::arrived, this,
        [this] { m_services.sessions.announceClockMoved(); });
}

void Application::showRehearsal()
{
    if (!m_rehearsal) {
        m_rehearsal = new ui::RehearsalWindow(
            { *m_rehearsalPlan, *m_rehearsalTime, m_services.sessions }, m_window.get());
        m_rehearsal->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_rehearsal->show();
    m_rehearsal->raise();
    m_rehearsal->activateWindow();
}

void Application::showWindow()
{
    ui::MainWindow &shown = window();
    if (shown.isMinimized())
        shown.showNormal();
    shown.show();
    shown.raise();
    shown.activateWindow();
}

void Application::toggleWindow()
{
    if (m_window && m_window->isVisible() && m_window->isActiveWindow())
        m_window->hide();
    else
        showWindow();
}

void Application::obey(const QStringList &message)
{
    showWindow();
    const QString what = message.value(0);
    if (what == u"new"_s)
        m_window->newSession();
    else if (what == u"instant"_s)
        startInstant();
    else if (what == u"open"_s)
        for (qsizetype i = 1; i < message.size(); ++i)
            open(message.at(i));
}

void Application::startInstant()
{
    base::whenDone(
        m_services.profiles.defaultProfile(), this, [this](const base::Result<model::Profile> &profile) {
            if (profile)
                m_starts.startInstant(*profile, m_window.get());
            else
                m_window->showProblem(ui::errorText(tr("No session was started."), profile.error()));
        });
}

// A link or file from another program: shown as such, and a start asks as every start does.
void Application::open(const QString &what)
{
    if (!what.startsWith(u"meetwright:"_s)) {
        if (QFileInfo::exists(what))
            m_window->importFile(what);
        return;
    }
    const auto link = providers::parseAppLink(what);
    if (!link) {
        m_window->showProblem(tr("This link is not one of Meetwright’s: %1").arg(what.left(200)));
        return;
    }
    if (link->action == providers::AppLinkAction::Join) {
        m_window->joinText(link->id.digits());
        return;
    }
    base::whenDone(
        m_services.sessions.sessionById(link->id), this, [this](const base::Result<model::Session> &session) {
            if (!session) {
                m_window->showProblem(ui::errorText(tr("This session is not here."), session.error()));
                return;
            }
            m_window->showSession(session->key);
            m_starts.start(session->key, m_window.get());
        });
}

void Application::applyTheme()
{
    ui::applyTheme(themeOf(m_services.settings));
}

void Application::savePicture(const StartOptions &options)
{
    if (options.theme == u"dark"_s)
        ui::applyTheme(ui::ThemeChoice::Dark);
    else if (options.theme == u"light"_s)
        ui::applyTheme(ui::ThemeChoice::Light);
    ui::MainWindow &shown = window();
    if (options.width > 0)
        shown.resize(options.width, shown.height());
    connect(&shown, &ui::MainWindow::filled, this, [&shown, file = options.screenshot] {
        // Once more round the event loop: what the filled list starts (details, icons) is painted too.
        QTimer::singleShot(300, &shown, [&shown, file] {
            const bool saved = shown.grab().save(file);
            if (!saved)
                qCritical("meetwright: the picture could not be written");
            QCoreApplication::exit(saved ? 0 : 1);
        });
    });
    shown.show();
}

void Application::tellStartTime(std::chrono::nanoseconds since)
{
    connect(&window(), &ui::MainWindow::filled, this, [since] {
        // After this turn of the loop the picture has gone to the display.
        QTimer::singleShot(0, qApp, [since] {
            const std::chrono::duration<double, std::milli> took
                = std::chrono::steady_clock::now().time_since_epoch() - since;
            std::printf("%.3f\n", took.count());
            std::fflush(stdout);
            QCoreApplication::quit();
        });
    });
}

void Application::tellDatabaseTrouble(const base::Error &error)
{
    window().showProblem(ui::errorText(tr("Your sessions could not be opened."), error));
    showWindow();
}

} // namespace app
