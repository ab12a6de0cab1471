// The line at the top of the panel: who hosts with which profile, what is going on in words, refresh, and the
// menu.
#pragma once

#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace services {
class OutboxService;
class ProfileService;
} // namespace services
namespace settings {
class Settings;
}

namespace ui {

class Actions;

class HeaderBar : public QWidget {
    Q_OBJECT

public:
    HeaderBar(settings::Settings &settings, services::ProfileService &profiles, const Actions &actions,
        QMenu *menu, QWidget *parent = nullptr);

    void setState(const QString &words); // "2 sessions are running"; empty: nothing to say
    void reload();
    void showWaiting(services::OutboxService &outbox); // from now on, while something waits

Q_SIGNALS:
    void accountWanted();
    void waitingWanted();
    void profilesWanted();
    void problem(const QString &text);

private:
    void fillProfiles();
    void updateHost(const QString &profile);

    settings::Settings &m_settings;
    services::ProfileService &m_profiles;
    QToolButton *m_host;
    QMenu *m_hostMenu;
    QLabel *m_state;
};

} // namespace ui
