// The words of a mail, composed from what is true when it is sent: subject, plain text, HTML and calendar
// part, in the language and zone of whom it goes to.
#pragma once

#include "base/async.h"
#include "base/clock.h"
#include "invites/icswriter.h"
#include "model/mail.h"
#include "model/mailtemplate.h"
#include "model/profile.h"
#include "model/registrant.h"

#include <QObject>

namespace settings {
class Settings;
}
namespace store {
class DatabaseThread;
}

namespace services {

class AttendeeService;
class SessionService;

struct ComposedMail {
    QString toAddress;
    QString toName; // one line
    QString subject; // one line
    QString text;
    QString html; // a complete document, everything escaped
    QByteArray calendar; // iCalendar; empty where there is no date
    invites::CalendarMethod method = invites::CalendarMethod::None; // of the calendar
    QString fromName; // the host's; one line
    QString replyTo; // an address; empty: answers go to the sender
    QByteArray logo; // PNG that the HTML shows as mail::logoUrl; empty: none
    QString topic; // gives the calendar's file its name
};

// All that a mail speaks of.
struct MailFacts {
    model::Mail mail;
    model::Session session;
    std::optional<model::Registrant> registrant;
    QUrl link; // the registrant's own, else everybody's
    bool linkIsPersonal = false;
    QString password = {}; // only where invitations may say it
    int registered = 0; // active registrants
    model::Profile profile = {}; // how it looks, and who is answered
    std::optional<model::MailTemplate> own = {}; // the host's words; else the built-in ones
};

// Pure; any thread. NotFound where the occurrence that it is about takes place no more or at another time;
// Invalid with a sentence for people where the host's own words cannot be used.
base::Result<ComposedMail> composeMail(
    const MailFacts &facts, const settings::Settings &settings, base::Instant now);

class MailComposer : public QObject {
    Q_OBJECT

public:
    MailComposer(SessionService &sessions, AttendeeService &attendees, store::DatabaseThread &database,
        const settings::Settings &settings, const base::Clock &clock, QObject *parent = nullptr);

    // NotFound where the session, the person or the occurrence is gone: nobody is to be written to. `after`:
    // as the session will be, for a mail that is not written yet.
    base::Async<ComposedMail> compose(
        const model::Mail &mail, const std::optional<model::Session> &after = {});

private:
    void addLink(MailFacts &facts) const;

    SessionService &m_sessions;
    AttendeeService &m_attendees;
    store::DatabaseThread &m_database;
    const settings::Settings &m_settings;
    const base::Clock &m_clock;
};

} // namespace services
