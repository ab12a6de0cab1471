// The panel of drawers, with the details of the selected session beside it where there is room
// (ui.md).
#pragma once

#include "base/clock.h"
#include "model/keys.h"
#include "ui/settingspage.h"

#include <QMainWindow>

#include <functional>

class QSplitter;

namespace services {
class BackupService;
class CalendarService;
class InviteService;
class ProfileService;
class SessionService;
} // namespace services
namespace settings {
class Settings;
}

namespace ui {

class Prompts;
class StartFlow;

// The services the window uses, by name; each part of the window is handed only what it needs of
// them.
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

Q_SIGNALS:
    void filled(); // the first page of sessions is painted
    void quitWanted();
    void hiddenToTray(bool firstTime);
};

} // namespace ui
