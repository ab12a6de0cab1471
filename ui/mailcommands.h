// What a person can do about e-mails; and the question before a change writes to people (NEW-06).
#pragma once

#include "base/clock.h"
#include "services/mailplan.h"
#include "ui/dialogs/mails/mailswindow.h"

#include <QObject>
#include <QPointer>

namespace services {
class SessionService;
}

namespace ui {

class Prompts;

class MailCommands : public QObject, public services::BeforeSending {
    Q_OBJECT

public:
    // From now on, and until this goes, it is asked before `sessions` writes to people.
    MailCommands(const MailParts &parts, services::SessionService &sessions, const base::Clock &clock,
        Prompts &prompts, QWidget *window);
    ~MailCommands() override;

    const MailParts &parts() const { return m_parts; }

    base::Async<services::Telling> ask(const services::MailForecast &forecast) override;

    void showMails();
    void showMailsOf(const model::SessionKey &session, const QString &topic);
    void tellRegistrants(const model::SessionKey &session); // ATT-11

Q_SIGNALS:
    void done(const QString &text);
    void problem(const QString &text);
    void windowClosed();
    void accountWanted(); // the settings of e-mail

private:
    MailParts m_parts;
    services::SessionService &m_sessions;
    const base::Clock &m_clock;
    Prompts &m_prompts;
    QPointer<QWidget> m_window;
    QPointer<MailsWindow> m_mails;
};

} // namespace ui
