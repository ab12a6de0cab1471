// The panel of drawers, with the details of the selected session beside it where there is room (ui.md).
#pragma once

#include "base/clock.h"
#include "model/keys.h"
#include "model/meetingplace.h"
#include "ui/dialogs/mails/mailswindow.h"
#include "ui/settingspage.h"

#include <QMainWindow>
#include <QHash>
#include <QPointer>
#include <QSet>

#include <functional>
#include <optional>

class QDialog;
class QSplitter;

namespace services {
class AccountService;
class AttendanceBook;
class AttendeeService;
class BackupService;
class CalendarService;
class CheckIn;
class InviteService;
class MailReminders;
class MeetingService;
class OutboxService;
class ProfileService;
class ReadyCheck;
class RegistrantService;
class SessionService;
class SharingService;
class WaitingRoom;
} // namespace services
namespace settings {
class Settings;
}

namespace ui {

class Actions;
class AttendanceCommands;
class DetailsPlace;
class DrawerPanel;
class FileCommands;
class HeaderBar;
class JoinDrawer;
class MailCommands;
class MailNotices;
class MainMenu;
class MeetingCommands;
class MessageBar;
class Prompts;
class SchedulerDrawer;
class SessionCommands;
class SessionDetailsView;
class ShareCommands;
class StartDrawer;
class StartFlow;

// What the window uses, by name; each part of the window is handed only what it needs of them.
struct WindowParts {
    services::SessionService &sessions;
    services::ProfileService &profiles;
    services::InviteService &invites;
    services::CalendarService &calendars;
    services::BackupService &backups;
    StartFlow &starts;
    settings::Settings &settings;
    const base::Clock &clock;
    Prompts &prompts;
    SettingsHooks hooks;
    // Null where there are no providers to exchange data with.
    services::AccountService *accounts = nullptr;
    services::OutboxService *outbox = nullptr;
    // Likewise: without meetings nothing of them is shown.
    services::MeetingService *meetings = nullptr;
    services::RegistrantService *registrants = nullptr;
    services::ReadyCheck *ready = nullptr;
    // Null where there are no attendee pages to speak of: neither Share nor who waits is shown then.
    services::SharingService *sharing = nullptr;
    services::AttendeeService *attendees = nullptr;
    services::WaitingRoom *waiting = nullptr;
    // Without `mails` there is no e-mail.
    MailParts mail = {};
    services::MailReminders *mailReminders = nullptr; // null: nobody is reminded by e-mail
    // Both or neither: who came.
    services::AttendanceBook *attendance = nullptr;
    services::CheckIn *checkIn = nullptr;
};

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const WindowParts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    // Closing hides while this says true (there is a tray to come back from).
    void setStaysInTray(std::function<bool()> staysInTray);

    void newSession();
    void showSession(const model::SessionKey &key);
    void showScheduler();
    void showSettings();
    void importFile(const QString &path);
    void joinText(const QString &text); // opens the Join drawer with it and joins
    void showProblem(const QString &text);

    Actions &actions() { return *m_actions; }
    MessageBar &messages() { return *m_messages; }
    MailNotices *mailNotices() { return m_mailNotices; } // null where there is no e-mail
    SchedulerDrawer *scheduler() { return m_scheduler; } // null until it is opened
    DrawerPanel &drawers() { return *m_drawers; }
    const DetailsPlace &details() const { return *m_details; }

Q_SIGNALS:
    void filled(); // the first page of sessions is painted
    void quitWanted();
    void hiddenToTray(bool firstTime);
    void mailSaid(const QString &text); // about e-mail, for whom the window is hidden from

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void addDrawers();
    QWidget *makeScheduler();
    QWidget *makeStart();
    QWidget *makeJoin();
    QWidget *makeAccount();
    void wireCommands();
    void wireSessions();
    void wireMeetings();
    void wireSharing();
    void wireMails();
    void wireAttendance();
    void showWaiting();
    void tellPages();
    void readConnected();
    SessionDetailsView *makeDetails(QWidget *parent);
    void remindAgain(const model::SessionKey &session, std::optional<base::Instant> start);
    void openWaiting();
    void select(const model::SessionKey &key);
    void tell(const QString &text);
    void updateUndo();
    void updateState();
    void focusRow();
    void remember();
    void restorePlace();

    WindowParts m_parts;
    std::function<bool()> m_staysInTray;
    SessionCommands *m_commands;
    ShareCommands *m_sharing;
    FileCommands *m_files;
    Actions *m_actions;
    MainMenu *m_menu;
    AttendanceCommands *m_attendance = nullptr; // null: who came is not kept
    MeetingCommands *m_meetings = nullptr; // null: no meetings at providers
    MailCommands *m_mails = nullptr; // null: no e-mail
    MailNotices *m_mailNotices = nullptr;
    QSet<model::ProviderKind> m_connected;
    QHash<model::SessionKey, int> m_waiting; // who waits to be let in
    QSplitter *m_splitter = nullptr;
    HeaderBar *m_header = nullptr;
    MessageBar *m_messages = nullptr;
    DrawerPanel *m_drawers = nullptr;
    StartDrawer *m_start = nullptr;
    JoinDrawer *m_join = nullptr;
    SchedulerDrawer *m_scheduler = nullptr;
    DetailsPlace *m_details = nullptr;
    QPointer<QDialog> m_waitingWindow;
    bool m_wasShown = false;
    QString m_undoShown; // what the Undo in the message bar speaks of
};

} // namespace ui
