// The Scheduler: search, filter, the list or the month, and the buttons for the selected session (MIK-02).
#pragma once

#include "base/clock.h"
#include "model/keys.h"
#include "model/sessionrow.h"
#include "ui/models/sessionlistmodel.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace services {
class SessionService;
}
namespace settings {
class Settings;
}

namespace ui {

class Actions;
class ButtonBar;
class MonthView;
class SessionListView;

class SchedulerDrawer : public QWidget {
    Q_OBJECT

public:
    SchedulerDrawer(services::SessionService &sessions, settings::Settings &settings,
        const base::Clock &clock, Actions &actions, QWidget *parent = nullptr);

    ~SchedulerDrawer() override;

    void showSession(const model::SessionKey &key); // selects it, whatever it takes to have it in the list
    void expect(const model::SessionKey &key); // selects it as soon as it is in the list
    void refresh();
    void focusSearch();
    void focusList();
    void selectFirst(); // where nothing is selected
    void announceTarget(); // the actions speak of this list's selection
    void setFilter(model::ListFilter filter);

    SessionListView *list() const { return m_list; }
    SessionListModel &model() { return m_model; }

Q_SIGNALS:
    void selected(const model::SessionKey &key); // null: nothing
    void summaryChanged(const QString &summary); // "12 ahead"
    void problem(const QString &text);
    void filled(); // the first rows are painted

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeTop();
    QWidget *makeButtons();
    void wireList();
    void search();
    void afterLoad();
    void updateSummary();
    void updateEmptyText();
    void showMonth(bool month);
    void findElsewhere(const model::SessionKey &key);
    void wakeAtNextTurn();

    services::SessionService &m_sessions;
    settings::Settings &m_settings;
    const base::Clock &m_clock;
    Actions &m_actions;
    SessionListModel m_model;
    QTimer m_turn;
    QLineEdit *m_search = nullptr;
    QComboBox *m_filter = nullptr;
    QToolButton *m_monthButton = nullptr;
    QStackedWidget *m_stack = nullptr;
    SessionListView *m_list = nullptr;
    MonthView *m_month = nullptr;
    ButtonBar *m_buttons = nullptr;
    ButtonBar *m_trashButtons = nullptr;
    QString m_selectedKey;
    model::SessionKey m_expected;
    bool m_searchElsewhere = false;
    bool m_loadedOnce = false;
    bool m_filledTold = false;
    bool m_stale = false; // something changed while nobody looked
};

} // namespace ui
