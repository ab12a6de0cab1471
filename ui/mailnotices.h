// E-mail that needs the host, above the list: what goes out in a minute and can be taken back, what cannot go
// out, what was missed while nothing ran (NEW-06, NEW-11).
#pragma once

#include "base/clock.h"
#include "services/mailplan.h"
#include "ui/dialogs/mails/mailswindow.h"

#include <QTimer>
#include <QWidget>

namespace services {
class SessionService;
}

namespace ui {

class NoticeBar;

class MailNotices : public QWidget {
    Q_OBJECT

public:
    MailNotices(const MailParts &parts, services::SessionService &sessions, const base::Clock &clock,
        QWidget *parent = nullptr);

    NoticeBar &going() { return *m_going; }
    NoticeBar &trouble() { return *m_trouble; }
    NoticeBar &missed() { return *m_missed; }

Q_SIGNALS:
    void showWanted(); // the window of e-mails
    void accountWanted(); // the settings of e-mail
    void done(const QString &text);
    void problem(const QString &text);
    void said(const QString &text); // for whom the window is hidden from

private:
    void written(const services::WrittenMails &mails);
    void sayGoing();
    QString goingText() const;
    void tick();
    void forgetSettled();
    void takeBack();
    void sendNow();
    void sayNoAccount(int waiting);
    void sayTrouble(const QString &text);
    void count();
    void sayMissed(int number);
    void settleMissed(bool send);
    void read();

    MailParts m_parts;
    const base::Clock &m_clock;
    NoticeBar *m_trouble;
    NoticeBar *m_missed;
    NoticeBar *m_going;
    std::vector<model::MailKey> m_keys; // that go out
    base::Instant m_until {};
    QTimer m_second;
    QTimer m_soon;
    int m_missedSaid = 0;
    bool m_counted = false;
};

} // namespace ui
