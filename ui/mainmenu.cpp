#include "ui/mainmenu.h"

#include "ui/actions.h"
#include "ui/filecommands.h"
#include "ui/meetingactions.h"
#include "ui/theme.h"

#include <QGuiApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

// Asked of the platform plugin, which knows; macOS shows one bar at the top of the screen.
bool hasGlobalMenuBar()
{
    return QGuiApplication::platformName() == "cocoa"_L1;
}

} // namespace

MainMenu::MainMenu(const Actions &actions, FileCommands &files, QMainWindow *window)
    : QObject(window),
      m_actions(actions),
      m_window(window),
      m_menu(new QMenu(window)),
      m_import(make(tr("&Import…"), u"open"_s, {}, QAction::NoRole)),
      m_export(make(tr("&Export all…"), u"save"_s, {}, QAction::NoRole)),
      m_backup(make(tr("&Back up…"), u"calendar"_s, {}, QAction::NoRole)),
      m_restore(make(tr("&Restore a backup…"), u"restore"_s, {}, QAction::NoRole)),
      m_waiting(make(tr("What &waits to be sent…"), u"next"_s, {}, QAction::NoRole)),
      m_mails(make(tr("E-&mails…"), u"invite"_s, {}, QAction::NoRole)),
      m_settings(make(tr("&Settings…"), u"settings"_s, Qt::CTRL | Qt::Key_Comma, QAction::PreferencesRole)),
      m_help(make(tr("&Keys and help"), u"help"_s, Qt::Key_F1, QAction::NoRole)),
      m_about(make(tr("&About Meetwright"), u"info"_s, {}, QAction::AboutRole)),
      m_quit(make(tr("&Quit"), u"quit"_s, QKeySequence::Quit, QAction::QuitRole))
{
    m_waiting->setVisible(false);
    m_mails->setVisible(false);
    connect(m_import, &QAction::triggered, &files, &FileCommands::import);
    connect(m_export, &QAction::triggered, &files, &FileCommands::exportAll);
    connect(m_backup, &QAction::triggered, &files, &FileCommands::backup);
    connect(m_restore, &QAction::triggered, &files, &FileCommands::restore);
    connect(m_settings, &QAction::triggered, &files, [&files] { files.showSettings(SettingsPage::General); });
    connect(m_help, &QAction::triggered, &files, &FileCommands::showKeys);
    connect(m_about, &QAction::triggered, &files, &FileCommands::showAbout);
    connect(m_quit, &QAction::triggered, this, &MainMenu::quitWanted);
    connect(m_menu, &QMenu::aboutToShow, this, &MainMenu::fill);
    if (hasGlobalMenuBar())
        fillMenuBar();
}

QAction *MainMenu::make(
    const QString &text, const QString &iconName, const QKeySequence &key, QAction::MenuRole role)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setShortcut(key);
    action->setMenuRole(role);
    m_window->addAction(action);
    return action;
}

void MainMenu::fill()
{
    if (!m_menu->isEmpty())
        return;
    m_menu->addAction(m_actions.undo);
    m_menu->addAction(m_waiting);
    m_menu->addAction(m_mails);
    m_menu->addSeparator();
    if (m_actions.meetings()) {
        m_menu->addAction(m_actions.meetings()->several);
        m_menu->addSeparator();
    }
    m_menu->addActions({ m_import, m_export });
    m_menu->addSeparator();
    m_menu->addActions({ m_backup, m_restore });
    m_menu->addSeparator();
    m_menu->addActions({ m_settings, m_help, m_about });
    m_menu->addSeparator();
    m_menu->addAction(m_quit);
}

void MainMenu::fillMenuBar()
{
    QMenuBar *bar = m_window->menuBar();
    QMenu *file = bar->addMenu(tr("&File"));
    file->addActions({ m_import, m_export });
    file->addSeparator();
    file->addActions({ m_backup, m_restore, m_settings, m_quit });
    QMenu *session = bar->addMenu(tr("&Session"));
    m_actions.fillContextMenu(session);
    QMenu *view = bar->addMenu(tr("&View"));
    view->addActions({ m_actions.find, m_actions.refresh, m_actions.details, m_waiting, m_mails });
    QMenu *help = bar->addMenu(tr("&Help"));
    help->addActions({ m_help, m_about });
}

} // namespace ui
