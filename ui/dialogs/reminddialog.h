// "Send again": to whom the reminder of an occurrence goes once more (REG-11).
#pragma once

#include "base/clock.h"
#include "services/mailreminders.h"
#include "services/registrantservice.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace ui {

class NoticeBar;

class RemindDialog : public QDialog {
    Q_OBJECT

public:
    RemindDialog(services::MailReminders &reminders, services::RegistrantService &registrants,
        const base::Clock &clock, QWidget *parent = nullptr);

    // Without a start: the occurrence that is on or comes next.
    void remind(const model::SessionKey &session, std::optional<base::Instant> start);

Q_SIGNALS:
    void done(const QString &text); // what was done, as a sentence

private:
    void build();
    void takeStart(base::Instant start);
    void take(const services::RegistrantPage &page);
    void checkAll(bool checked);
    void search(const QString &text);
    void follow();
    void send();
    int chosen() const;

    services::MailReminders &m_reminders;
    services::RegistrantService &m_registrants;
    const base::Clock &m_clock;
    model::SessionKey m_session;
    std::optional<base::Instant> m_start;
    QLabel *m_words = nullptr;
    NoticeBar *m_notice = nullptr;
    QLineEdit *m_search = nullptr;
    QCheckBox *m_everybody = nullptr;
    QListWidget *m_list = nullptr;
    QPushButton *m_send = nullptr;
};

} // namespace ui
