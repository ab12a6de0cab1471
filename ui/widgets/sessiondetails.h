// All about one session, beside the list or in a window: when it is next, the one button that comes next, and
// pages of facts, of what can be shared, and of what happened. Its countdown ticks only while it is seen and
// near.
#pragma once

#include "base/clock.h"
#include "model/keys.h"
#include "services/sessionservice.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QFormLayout;
class QLabel;
class QPushButton;
class QTabWidget;
class QToolButton;

namespace ui {

class Actions;
class AttendanceSection;
class HistoryPage;
class MailCommands;
class MailSection;
class MeetingSection;
class RemindersPage;
class ShareCommands;
class SharePage;
class WaitingSection;

class SessionDetailsView : public QWidget {
    Q_OBJECT

public:
    SessionDetailsView(services::SessionService &sessions, const base::Clock &clock, const Actions &actions,
        QWidget *parent = nullptr);

    void showSession(const model::SessionKey &key); // a null key: nothing is selected
    // Shown at the head of the overview; it belongs to this from then on.
    void setMeetingSection(MeetingSection *section);
    void setAttendanceSection(AttendanceSection *section); // likewise
    // The join link of the attendee pages, and who waits.
    void setSharing(const ShareCommands &sharing);
    // What became of its e-mails.
    void setMails(MailCommands &mails);
    // A page of its own; it belongs to this from then on.
    void setReminders(RemindersPage *reminders);
    void refresh();
    const model::SessionKey &key() const { return m_key; }
    QTabWidget *pages() const { return m_pages; }

Q_SIGNALS:
    void problem(const QString &text);
    void copied(const QString &text); // what was done, as a sentence

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeOverview();
    void take(const services::SessionDetails &details);
    void fillHeader();
    void fillOverview();
    void addFact(const QString &name, const QString &value);
    QLabel *factTitle(const QString &name);
    void addPassword();
    void updateCountdown();
    void showPassword(bool shown);
    void withPassword(std::function<void(const QString &)> then);

    services::SessionService &m_sessions;
    const base::Clock &m_clock;
    const Actions &m_actions;
    model::SessionKey m_key;
    std::optional<services::SessionDetails> m_details;
    int m_asked = 0;
    QTimer m_minute;

    QLabel *m_nothing = nullptr;
    QWidget *m_all = nullptr;
    QLabel *m_topic = nullptr;
    QLabel *m_when = nullptr;
    QLabel *m_state = nullptr;
    QTabWidget *m_pages = nullptr;
    QWidget *m_overview = nullptr;
    MeetingSection *m_meeting = nullptr;
    MailSection *m_mails = nullptr;
    AttendanceSection *m_attendance = nullptr;
    WaitingSection *m_waiting = nullptr;
    RemindersPage *m_reminders = nullptr;
    QFormLayout *m_facts = nullptr;
    QLabel *m_password = nullptr;
    QToolButton *m_passwordShown = nullptr;
    SharePage *m_share = nullptr;
    HistoryPage *m_history = nullptr;
};

} // namespace ui
