// What is done with all data rather than with one session: import, export, backup, restore; and the windows
// for settings, help and the program itself.
#pragma once

#include "model/keys.h"
#include "ui/settingspage.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>

class QMenu;

namespace services {
class BackupService;
class CalendarService;
class ProfileService;
} // namespace services
namespace settings {
class Settings;
}

namespace ui {

class Prompts;

class FileCommands : public QObject {
    Q_OBJECT

public:
    FileCommands(services::CalendarService &calendars, services::BackupService &backups,
        services::ProfileService &profiles, settings::Settings &settings, SettingsHooks hooks,
        Prompts &prompts, QWidget *window);

    void import();
    void importFile(const QString &path);
    void exportAll();
    // Answers with a file name and the calendar file of one session, for a drag.
    void exportOne(const model::SessionKey &key, const QString &topic,
        std::function<void(const QString &, const QByteArray &)> then);
    void backup();
    void restore();
    void showSettings(SettingsPage page);
    void showKeys();
    void showAbout();

Q_SIGNALS:
    void done(const QString &text);
    void problem(const QString &text);
    void dataReplaced(); // a backup was restored, or much was imported
    void settingsApplied();
    void windowClosed();

private:
    void restoreFrom(const QString &path);
    template <typename Dialog>
    void open(Dialog *dialog);

    services::CalendarService &m_calendars;
    services::BackupService &m_backups;
    services::ProfileService &m_profiles;
    settings::Settings &m_settings;
    SettingsHooks m_hooks;
    Prompts &m_prompts;
    QPointer<QWidget> m_window;
};

} // namespace ui
