// The demo's rehearsal (NEW-05): all that one session causes, in the order of time, with the exact text of
// each e-mail; the clock goes on from one to the next.
#pragma once

#include "services/rehearsalplan.h"

#include <QDialog>
#include <QTimer>

class QAction;
class QComboBox;
class QLabel;
class QPushButton;
class QStandardItemModel;
class QTreeView;

namespace services {
class RehearsalTime;
class SessionService;
} // namespace services

namespace ui {

struct RehearsalParts {
    services::RehearsalPlan &plan;
    services::RehearsalTime &time;
    services::SessionService &sessions;
};

class RehearsalWindow : public QDialog {
    Q_OBJECT

public:
    // All of `parts` must outlive the window.
    explicit RehearsalWindow(const RehearsalParts &parts, QWidget *parent = nullptr);

    void showSession(const model::SessionKey &session); // else the one with the most people
    void goToNext();

    QTreeView *list() const { return m_list; }
    QComboBox *sessions() const { return m_sessions; }
    QPushButton *nextButton() const { return m_next; }

Q_SIGNALS:
    void filled(); // what was asked for is shown

private:
    void build();
    QWidget *makeHead();
    QWidget *makeButtons();
    void readSessions();
    void load();
    void take(std::vector<services::RehearsalEvent> events);
    const services::RehearsalEvent *current() const;
    std::optional<std::size_t> nextEvent() const;
    void arrange();
    void read();

    RehearsalParts m_parts;
    std::vector<services::RehearsalEvent> m_events;
    model::SessionKey m_wanted; // null: not chosen yet
    QStandardItemModel *m_model;
    QTimer m_soon;
    bool m_loading = false;
    bool m_stale = false;
    bool m_followsTime = true; // the next event is to be the current one

    QComboBox *m_sessions = nullptr;
    QTreeView *m_list = nullptr;
    QLabel *m_now = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_show = nullptr;
};

} // namespace ui
