#include "services/mailcomposer.h"

#include "services/attendeeservice.h"
#include "services/doors.h"
#include "services/eitherway.h"
#include "services/mailwords.h"
#include "services/sessionservice.h"
#include "services/settingvalues.h"
#include "store/connection.h"
#include "store/databasethread.h"
#include "store/registrantstore.h"

using namespace Qt::StringLiterals;

namespace services {

using base::Async;
using base::Error;
using base::ErrorKind;
using base::Result;
using invites::CalendarMethod;
using model::MailKind;

namespace {

bool cancels(MailKind kind)
{
    return kind == MailKind::Cancellation || kind == MailKind::RegistrationCancelled;
}

// A request needs an organizer and an attendee (RFC 5546 3.2.2), a cancellation too (3.2.5).
CalendarMethod methodOf(MailKind kind, bool hasOrganizer)
{
    if (cancels(kind))
        return hasOrganizer ? CalendarMethod::Cancel : CalendarMethod::None;
    return hasOrganizer ? CalendarMethod::Request : CalendarMethod::Publish;
}

Result<model::Session> sessionOf(
    store::Connection &connection, const model::Mail &mail, const std::optional<model::Session> &after)
{
    if (after)
        return *after;
    auto door = findDoor(connection, mail.session);
    if (!door)
        return base::passOn(door);
    if (!*door)
        return base::failure(ErrorKind::NotFound, u"the session is gone"_s);
    return std::move((*door)->session);
}

Result<void> addCalendar(ComposedMail &composed, const MailFacts &facts, const MailWords &words,
    const settings::Settings &settings, base::Instant now)
{
    const MailKind kind = facts.mail.kind;
    const CalendarMethod method = methodOf(kind, !hostEmail(settings).isEmpty());
    if (!facts.session.hasDate() || method == CalendarMethod::None)
        return {};
    invites::CalendarEntry entry = words.calendarEntry();
    if (method != CalendarMethod::Publish) {
        const bool asks = kind == MailKind::Invitation || kind == MailKind::CohostInvitation;
        entry.attendee = invites::CalendarAttendee { composed.toAddress, composed.toName,
            asks ? invites::Participation::Asked : invites::Participation::Accepted };
    }
    auto calendar = invites::writeCalendar({ entry }, { method, invites::CalendarDetail::Invitation, now });
    if (!calendar)
        return base::passOn(calendar);
    composed.calendar = std::move(*calendar);
    composed.method = method;
    return {};
}

} // namespace

Result<ComposedMail> composeMail(
    const MailFacts &facts, const settings::Settings &settings, base::Instant now)
{
    if (facts.mail.kind > MailKind::CohostInvitation)
        return base::failure(ErrorKind::Internal, u"this kind of mail is composed elsewhere"_s);
    const MailWords words(facts, settings, now);
    ComposedMail composed;
    composed.toAddress = facts.mail.address.simplified();
    composed.toName = facts.mail.name.simplified();
    composed.subject = words.subject();
    composed.text = words.text();
    composed.html = words.html();
    if (auto added = addCalendar(composed, facts, words, settings, now); !added)
        return base::passOn(added);
    return composed;
}

MailComposer::MailComposer(SessionService &sessions, AttendeeService &attendees,
    store::DatabaseThread &database, const settings::Settings &settings, const base::Clock &clock,
    QObject *parent)
    : QObject(parent),
      m_sessions(sessions),
      m_attendees(attendees),
      m_database(database),
      m_settings(settings),
      m_clock(clock)
{
}

// Without attendee pages, the provider's: the person's own where there is one.
void MailComposer::addLink(MailFacts &facts) const
{
    const QUrl common = m_sessions.linkOf(facts.session);
    if (!facts.registrant) {
        facts.link = m_attendees.joinLink(facts.session.reservedId);
    } else {
        const model::Registrant &person = *facts.registrant;
        if (const QUrl page = m_attendees.personalLink(person.key, person.linkEdition); !page.isEmpty())
            facts.link = page;
        facts.linkIsPersonal = !facts.link.isEmpty();
    }
    if (facts.link.isEmpty())
        facts.link = common;
}

Async<ComposedMail> MailComposer::compose(const model::Mail &mail, const std::optional<model::Session> &after)
{
    const auto read = m_database.read(
        [mail, after, now = m_clock.now()](store::Connection &connection) -> Result<MailFacts> {
            MailFacts facts;
            facts.mail = mail;
            auto session = sessionOf(connection, mail, after);
            if (!session)
                return base::passOn(session);
            facts.session = std::move(*session);
            if (mail.registrant.isNull())
                return facts;
            auto person = store::RegistrantStore(connection).load(mail.registrant);
            if (!person)
                return base::passOn(person);
            if (!*person)
                return base::failure(ErrorKind::NotFound, u"the registrant is gone"_s);
            facts.registrant = std::move(**person);
            facts.mail.address = facts.registrant->email; // where they are to be reached now
            const auto way = wayIn(connection, facts.session, {}, now);
            if (!way)
                return base::passOn(way);
            const auto own = ownLink(connection, facts.registrant->key, *way);
            if (!own)
                return base::passOn(own);
            facts.link = *own;
            return facts;
        });
    return base::andThen(read, this, [this](MailFacts facts) -> Async<ComposedMail> {
        addLink(facts);
        const auto &session = facts.session;
        const bool saysPassword
            = facts.mail.kind == MailKind::Invitation && session.hasPassword && session.passwordInInvitation;
        if (!saysPassword)
            return base::ready(composeMail(facts, m_settings, m_clock.now()));
        // A locked keychain keeps no invitation back: who is invited asks for the password.
        return eitherWay<ComposedMail>(
            m_sessions.password(session.key), this, [this, facts](const Result<QString> &password) mutable {
                facts.password = password.value_or(QString());
                return base::ready(composeMail(facts, m_settings, m_clock.now()));
            });
    });
}

} // namespace services
