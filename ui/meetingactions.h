// The commands at the provider as QActions, beside those of Actions. Where one is off, its tool tip says why.
#pragma once

#include "base/clock.h"
#include "model/sessionrow.h"

#include <QAction>
#include <QObject>

#include <optional>

class QMenu;

namespace ui {

class MeetingCommands;

class MeetingActions : public QObject {
    Q_OBJECT

public:
    MeetingActions(MeetingCommands &commands, const base::Clock &clock, QWidget *window);

    void setTarget(const model::SessionRow *row);
    void setAnyAccount(bool any); // one that may make meetings is connected
    void fillContextMenu(QMenu *menu) const;

    QAction *initiate = nullptr;
    QAction *several = nullptr;
    QAction *cancel = nullptr;
    QAction *link = nullptr;
    QAction *read = nullptr;
    QAction *end = nullptr;
    QAction *registrants = nullptr; // null where there is no such window
    QAction *move = nullptr;
    QAction *drift = nullptr;
    QAction *check = nullptr; // likewise

private:
    QAction *make(const QString &text, const QString &iconName,
        void (MeetingCommands::*run)(const model::SessionKey &));
    void update();

    MeetingCommands &m_commands;
    const base::Clock &m_clock;
    QWidget *m_window;
    std::optional<model::SessionRow> m_target;
    bool m_anyAccount = false;
};

} // namespace ui
