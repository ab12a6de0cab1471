// Initiates many sessions at once: those that begin next and are not initiated, on one account. One after the
// other; it can be stopped between two.
#pragma once

#include "base/clock.h"
#include "model/sessionrow.h"
#include "services/meetingservice.h"

#include <QDialog>

#include <deque>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace services {
class SessionService;
}

namespace ui {

class SeveralDialog : public QDialog {
    Q_OBJECT

public:
    SeveralDialog(services::MeetingService &meetings, services::SessionService &sessions,
        const base::Clock &clock, QWidget *parent = nullptr);

    void begin();
    void reject() override;

Q_SIGNALS:
    void initiated(int number);

private:
    void build();
    void take(const model::SessionPage &page);
    void takeOffer(QTreeWidgetItem *item, const base::Result<services::InitiateOffer> &offer);
    void addAccounts(const services::InitiateOffer &offer);
    void follow();
    void start();
    void next();
    void sendOne(QTreeWidgetItem *item);
    void finish();

    services::MeetingService &m_meetings;
    services::SessionService &m_sessions;
    const base::Clock &m_clock;
    std::vector<services::InitiateOffer> m_offers; // by the rows of the list
    std::deque<QTreeWidgetItem *> m_todo;
    bool m_running = false;
    bool m_stopping = false;
    int m_done = 0;
    int m_failed = 0;
    QLabel *m_headline = nullptr;
    QComboBox *m_accounts = nullptr;
    QTreeWidget *m_list = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_initiate = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace ui
