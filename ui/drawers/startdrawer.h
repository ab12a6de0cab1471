// Start a session: at once with a profile's defaults, or one of today's, which are always in sight (MIK-15).
#pragma once

#include "base/clock.h"
#include "model/profile.h"
#include "ui/models/todaymodel.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QMenu;
class QToolButton;

namespace services {
class ProfileService;
class SessionService;
} // namespace services

namespace ui {

class Actions;
class SessionListView;
class StartFlow;

class StartDrawer : public QWidget {
    Q_OBJECT

public:
    StartDrawer(services::SessionService &sessions, services::ProfileService &profiles, StartFlow &starts,
        const base::Clock &clock, Actions &actions, QWidget *parent = nullptr);

    ~StartDrawer() override;

    void refresh();
    void announceTarget();
    TodayModel &model() { return m_model; }
    SessionListView *list() const { return m_list; }
    QToolButton *instantButton() const { return m_instant; }

Q_SIGNALS:
    void selected(const model::SessionKey &key);
    void problem(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void startInstant();
    void fillProfiles();
    void wakeAtMidnight();

    services::SessionService &m_sessions;
    services::ProfileService &m_profiles;
    StartFlow &m_starts;
    const base::Clock &m_clock;
    Actions &m_actions;
    TodayModel m_model;
    QTimer m_midnight;
    QToolButton *m_instant;
    QMenu *m_menu;
    SessionListView *m_list;
    int m_asked = 0;
};

} // namespace ui
