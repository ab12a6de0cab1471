// The running program: window, tray, notifications, links from other programs, wired to the services.
#pragma once

#include "app/meetwright/startoptions.h"
#include "app/meetwright/windowpages.h"
#include "app/services.h"
#include "desktop/autostart.h"
#include "desktop/globalshortcut.h"
#include "desktop/notifier.h"
#include "services/pagescheck.h"
#include "services/rehearsaltime.h"
#include "services/reminderservice.h"
#include "ui/dialogs/rehearsal/rehearsalwindow.h"
#include "ui/mainwindow.h"
#include "ui/prompts.h"
#include "ui/startflow.h"
#include "ui/trayicon.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace app {

class Application : public QObject {
    Q_OBJECT

public:
    // `demoClock`: null outside the demo.
    Application(
        Services &services, ProfileFolder folder, base::MovableClock *demoClock, QObject *parent = nullptr);
    ~Application() override;

    // Shows the window, or only the tray where there is one and `background` was asked for.
    void begin(bool background);
    // What a second start hands over: {"show"}, {"new"}, {"instant"} or {"open", link, file, ...}.
    void obey(const QStringList &message);
    // For --screenshot: the panel as a picture, once it is filled.
    void savePicture(const StartOptions &options);

    // For the bench: the milliseconds from `since` (steady clock) to the filled window, then end.
    void tellStartTime(std::chrono::nanoseconds since);

    // The window with what is wrong with the data, instead of sessions.
    void tellDatabaseTrouble(const base::Error &error);

    ui::MainWindow &window(); // made on first use

private:
    void beginUnseen();
    void beginTray();
    void beginReminders();
    void tellMissed(const std::vector<services::MissedReminder> &missed);
    void beginReadyWatch();
    void beginShortcut();
    void beginMails();
    void wakeUp();
    void showWindow();
    void toggleWindow();
    void open(const QString &what);
    void startInstant();
    ui::SettingsHooks hooks();
    ui::MailParts mailParts();
    QString setShortcut(const QString &keys);
    void applyTheme();
    void addDemoBar();
    void showRehearsal();

    Services &m_services;
    ProfileFolder m_folder;
    base::MovableClock *m_demoClock;
    ui::WidgetPrompts m_prompts;
    ui::StartFlow m_starts;
    std::unique_ptr<desktop::Autostart> m_autostart;
    std::unique_ptr<desktop::Notifier> m_notifier;
    std::unique_ptr<desktop::GlobalShortcut> m_shortcut;
    std::unique_ptr<services::ReminderService> m_reminders;
    WindowPages m_pages;
    std::unique_ptr<services::PagesCheck> m_pagesCheck; // made on first use
    std::unique_ptr<ui::TrayIcon> m_tray;
    std::unique_ptr<services::RehearsalTime> m_rehearsalTime; // these two only in the demo
    std::unique_ptr<services::RehearsalPlan> m_rehearsalPlan;
    std::unique_ptr<ui::MainWindow> m_window;
    QPointer<ui::RehearsalWindow> m_rehearsal;
};

} // namespace app
