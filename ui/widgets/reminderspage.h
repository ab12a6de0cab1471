// The reminders by e-mail of a session's next occurrences: when each goes out and to how many, what became of
// it, and what has to be running for it (REG-10, NEW-11).
#pragma once

#include "base/clock.h"
#include "model/session.h"
#include "services/mailreminders.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace ui {

class RemindersPage : public QWidget {
    Q_OBJECT

public:
    RemindersPage(services::MailReminders &reminders, const base::Clock &clock, QWidget *parent = nullptr);

    void showSession(const model::Session &session);

Q_SIGNALS:
    void sendAgainWanted(const model::SessionKey &session, base::Instant start);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void take(const std::vector<services::PlannedMail> &plan);
    void follow();
    std::optional<base::Instant> chosenStart() const;

    services::MailReminders &m_reminders;
    const base::Clock &m_clock;
    model::SessionKey m_session;
    int m_asked = 0;
    QLabel *m_nothing = nullptr;
    QTreeWidget *m_list = nullptr;
    QPushButton *m_again = nullptr;
};

} // namespace ui
