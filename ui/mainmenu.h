// The ☰ menu, filled when it is first opened; and on systems with one menu bar for all programs, that bar.
#pragma once

#include <QAction>
#include <QObject>

class QMainWindow;
class QMenu;

namespace ui {

class Actions;
class FileCommands;

class MainMenu : public QObject {
    Q_OBJECT

public:
    MainMenu(const Actions &actions, FileCommands &files, QMainWindow *window);

    QMenu *menu() const { return m_menu; }
    QAction *waiting() const { return m_waiting; } // shown only where something can wait
    QAction *mails() const { return m_mails; } // shown only where there is e-mail

Q_SIGNALS:
    void quitWanted();

private:
    void fill();
    void fillMenuBar();
    QAction *make(
        const QString &text, const QString &iconName, const QKeySequence &key, QAction::MenuRole role);

    const Actions &m_actions;
    QMainWindow *m_window;
    QMenu *m_menu;
    QAction *m_import;
    QAction *m_export;
    QAction *m_backup;
    QAction *m_restore;
    QAction *m_waiting;
    QAction *m_mails;
    QAction *m_settings;
    QAction *m_help;
    QAction *m_about;
    QAction *m_quit;
};

} // namespace ui
