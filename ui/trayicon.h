// The tray icon and its menu: what runs, today's sessions, new ones. The menu is filled when it
// opens, from the rows read last; nothing here wakes up while nothing is due.
#pragma once

#include "base/clock.h"
#include "model/keys.h"
#include "model/sessionrow.h"

#include <QMenu>
#include <QSystemTrayIcon>
#include <QTimer>

#include <memory>
#include <vector>

namespace services {
class SessionService;
class ProfileService;
} // namespace services

namespace ui {

class StartFlow;

class TrayIcon : public QObject {
    Q_OBJECT

public:
    TrayIcon(services::SessionService &sessions, services::ProfileService &profiles, StartFlow &starts,
        const base::Clock &clock, QObject *parent = nullptr);
    ~TrayIcon() override;

    void show();
    bool isShown() const; // there is a tray and we are in it
    void say(const QString &title, const QString &text); // a balloon
    QMenu &menu() { return *m_menu; }
    QString toolTip() const;

Q_SIGNALS:
    void toggleWanted(); // left click: the panel comes or goes
    void newSessionWanted();
    void schedulerWanted();
    void settingsWanted();
    void quitWanted();

private:
    void refresh();
    void makeLowerMenu();
    void fillMenu();
    void addRunning(const model::SessionRow &row);
    QAction *addItem(const QString &label);
    void updateLook();
    void wakeAtNextTurn();
    void startInstant();
    QString labelOf(const model::SessionRow &row) const;

    services::SessionService &m_sessions;
    services::ProfileService &m_profiles;
    StartFlow &m_starts;
    const base::Clock &m_clock;
    std::unique_ptr<QMenu> m_menu;
    QAction *m_belowSessions = nullptr;
    QObjectList m_sessionItems; // sections, actions and menus above it
    QStringList m_lines; // that they show
    QSystemTrayIcon m_icon;
    std::vector<model::SessionRow> m_today;
    std::vector<model::SessionRow> m_running;
    QString m_iconName;
    QTimer m_turn;
    int m_asked = 0;
};

} // namespace ui
