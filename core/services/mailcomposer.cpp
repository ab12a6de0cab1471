#include "services/mailcomposer.h"

#include "services/attendeeservice.h"
#include "services/doors.h"
#include "services/eitherway.h"
#include "services/mailbrand.h"
#include "services/mailwords.h"
#include "services/sessionservice.h"
#include "services/settingvalues.h"
#include "store/connection.h"
#include "store/databasethread.h"
#include "store/mailtemplatestore.h"
#include "store/profilestore.h"
#include "store/registrantstore.h"

#include <algorithm>

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

// Reminders bring no entry for the calendar: who is reminded has it.
bool hasCalendar(MailKind kind)
{
    return kind != MailKind::Reminder && kind != MailKind::HostReminder;
}

Result<void> addCalendar(ComposedMail &composed, const MailFacts &facts, const MailValues &values,
    const settings::Settings &settings, base::Instant now)
{
    const MailKind kind = facts.mail.kind;
    const CalendarMethod method = methodOf(kind, !hostEmail(settings).isEmpty());
    if (!hasCalendar(kind) || !facts.session.hasDate() || method == CalendarMethod::None)
        return {};
    invites::CalendarEntry entry = values.calendarEntry();
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

QString languageOf(const model::Mail &mail, const settings::Settings &settings)
{
    return mail.language.isEmpty() ? applicationLanguage(settings) : mail.language;
}

bool mayPassword(MailKind kind)
{
    return kind == MailKind::Invitation || kind == MailKind::Reminder;
}

// "de-AT", "de"
QStringList fromRegionOn(const QString &language)
{
    QStringList all { language };
    for (qsizetype cut = language.lastIndexOf(u'-'); cut > 0; cut = language.lastIndexOf(u'-', cut - 1))
        all << language.left(cut);
    return all;
}

// The session's profile, else the default one, and its words.
Result<void> readProfile(store::Connection &connection, MailFacts &facts, const QString &language)
{
    const auto profiles = store::ProfileStore(connection).list();
    if (!profiles)
        return base::passOn(profiles);
    if (profiles->empty())
        return {};
    const auto own = std::find_if(profiles->begin(), profiles->end(),
        [&](const model::Profile &one) { return one.key == facts.session.profile; });
    facts.profile = own == profiles->end() ? profiles->front() : *own;
    auto words = store::MailTemplateStore(connection)
                     .find(facts.profile.key, facts.mail.kind, fromRegionOn(language));
    if (!words)
        return base::passOn(words);
    facts.own = std::move(*words);
    return {};
}

Result<void> readPerson(store::Connection &connection, MailFacts &facts, base::Instant now)
{
    auto person = store::RegistrantStore(connection).load(facts.mail.registrant);
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
    return {};
}

Result<MailFacts> readFacts(store::Connection &connection, const model::Mail &mail,
    const std::optional<model::Session> &after, const QString &language, base::Instant now)
{
    MailFacts facts;
    facts.mail = mail;
    auto door = findDoor(connection, mail.session);
    if (!door)
        return base::passOn(door);
    if (!*door && !after)
        return base::failure(ErrorKind::NotFound, u"the session is gone"_s);
    if (after)
        facts.session = *after;
    else
        facts.session = std::move((*door)->session);
    facts.registered = *door ? (*door)->registrants : 0;
    if (auto read = readProfile(connection, facts, language); !read)
        return base::passOn(read);
    if (mail.registrant.isNull())
        return facts;
    if (auto read = readPerson(connection, facts, now); !read)
        return base::passOn(read);
    return facts;
}

} // namespace

Result<ComposedMail> composeMail(
    const MailFacts &facts, const settings::Settings &settings, base::Instant now)
{
    const invites::Translation translation(languageOf(facts.mail, settings));
    const MailValues values(facts, settings, translation, now);
    if (values.isAboutNothing())
        return base::failure(ErrorKind::NotFound, u"the occurrence is gone"_s);
    auto words = mailText(facts, values, translation);
    if (!words)
        return base::passOn(words);
    ComposedMail composed;
    composed.toAddress = facts.mail.address.simplified();
    composed.toName = facts.mail.name.simplified();
    composed.subject = std::move(words->subject);
    composed.text = std::move(words->text);
    composed.html = std::move(words->html);
    composed.topic = facts.session.topic;
    composed.fromName = (facts.session.host.isEmpty() ? hostName(settings) : facts.session.host).simplified();
    composed.replyTo = facts.profile.replyTo.isEmpty() ? hostEmail(settings) : facts.profile.replyTo;
    composed.logo = brandOf(facts.profile).logo;
    if (auto added = addCalendar(composed, facts, values, settings, now); !added)
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
        [mail, after, language = languageOf(mail, m_settings), now = m_clock.now()](
            store::Connection &connection) { return readFacts(connection, mail, after, language, now); });
    return base::andThen(read, this, [this](MailFacts facts) -> Async<ComposedMail> {
        addLink(facts);
        const auto &session = facts.session;
        const bool saysPassword
            = mayPassword(facts.mail.kind) && session.hasPassword && session.passwordInInvitation;
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
