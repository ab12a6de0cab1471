// Personal links: what they open, for whom.
#include "services/attendeeparts.h"
#include "services/invitationvalues.h"
#include "services/mailintents.h"
#include "services/registrantintents.h"
#include "services/sessionintents.h"
#include "services/sessionservice.h"
#include "store/clickstore.h"
#include "store/connection.h"
#include "store/historystore.h"
#include "store/registrantstore.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace services {

using base::Async;
using base::Error;
using base::ErrorKind;
using base::Result;
using model::Registrant;
using model::RegistrantState;

namespace {

constexpr auto ticketLasts = 24h;
constexpr int tellAtOnce = 1000;
constexpr qsizetype tokenLength = 22;

using Found = std::optional<PersonHere>;

Result<Found> find(store::Connection &connection, const QString &hash)
{
    auto person = store::RegistrantStore(connection).findByToken(hash);
    if (!person)
        return base::passOn(person);
    if (!*person)
        return Found();
    auto door = findDoor(connection, (*person)->session);
    if (!door)
        return base::passOn(door);
    if (!*door)
        return Found();
    return Found(PersonHere { std::move(**person), std::move(**door) });
}

// Those whom the host entered, and whose link was never asked for before.
Result<int> tellTokens(store::Connection &connection, const AttendeeKeys &keys)
{
    store::RegistrantStore registrants(connection);
    int told = 0;
    for (;;) {
        const auto untold = registrants.withoutTokenHash(tellAtOnce);
        if (!untold)
            return base::passOn(untold);
        for (const auto &one : *untold) {
            const QString hash = AttendeeKeys::hashOf(keys.personalToken(one.key, one.edition));
            if (auto done = registrants.setTokenHash(one.key, hash); !done)
                return base::passOn(done);
        }
        told += int(untold->size());
        if (int(untold->size()) < tellAtOnce)
            return told;
    }
}

Result<Answer<PersonHere>> findAgain(
    store::Connection &connection, const AttendeeKeys &keys, const QString &hash, const Guessing &guessing)
{
    const auto told = tellTokens(connection, keys);
    if (!told)
        return base::passOn(told);
    auto found = *told > 0 ? find(connection, hash) : Result<Found>(Found());
    if (!found)
        return base::passOn(found);
    if (*found)
        return Answer<PersonHere> { std::move(**found) };
    if (auto noted = guessing.noteFailure(connection, {}); !noted)
        return base::passOn(noted);
    return refused<PersonHere>(noSuchDoor());
}

Result<bool> cancel(
    store::Connection &connection, const model::RegistrantKey &key, const QString &host, base::Instant now)
{
    store::RegistrantStore registrants(connection);
    auto person = registrants.load(key);
    if (!person)
        return base::passOn(person);
    if (!*person)
        return tl::unexpected<Error>(noSuchDoor());
    if ((*person)->state == RegistrantState::Cancelled)
        return true;
    const auto door = findDoor(connection, (*person)->session);
    if (!door)
        return base::passOn(door);
    if (!*door)
        return tl::unexpected<Error>(noSuchDoor());
    (*person)->state = RegistrantState::Cancelled;
    (*person)->changedAt = now;
    const auto saved = registrants.save(**person);
    if (!saved)
        return base::passOn(saved);
    const auto targets = pushTargets(connection, saved->session);
    if (!targets)
        return base::passOn(targets);
    const auto pushed = appendPush(connection, *targets, *saved, now);
    if (!pushed)
        return base::passOn(pushed);
    if (auto invited = appendAttendeeIntent(connection, saved->session, now); !invited)
        return base::passOn(invited);
    if (auto mailed = appendCancelledRegistration(connection, *saved, (*door)->session, now); !mailed)
        return base::passOn(mailed);
    const model::HistoryEntry entry { saved->session, now, host, model::HistoryEvent::RegistrationCancelled,
        saved->email };
    if (auto noted = store::HistoryStore(connection).append(entry); !noted)
        return base::passOn(noted);
    return true;
}

} // namespace

Async<PersonHere> AttendeeService::Private::personOf(const QString &token, const QHostAddress &from)
{
    if (!keys)
        return services::failed<PersonHere>(lockedKeys());
    const Guessing guessing(*keys, from, clock.now());
    // What cannot be a token is looked for as well: it counts as a try.
    const QString hash = token.size() == tokenLength ? AttendeeKeys::hashOf(token) : QString(u""_s);
    const auto found = database.read([hash, guessing](store::Connection &connection) -> Result<Found> {
        if (auto may = guessing.mayTry(connection, {}); !may)
            return base::passOn(may);
        return find(connection, hash);
    });
    return base::andThen(found, &service, [this, hash, guessing](const Found &person) -> Async<PersonHere> {
        if (person)
            return base::ready<PersonHere>(*person);
        const auto again = database.run([key = *keys, hash, guessing](store::Connection &connection) {
            return findAgain(connection, key, hash, guessing);
        });
        return answered(again, &service);
    });
}

Async<PersonalPage> AttendeeService::personal(const QString &token, const QHostAddress &from)
{
    return base::andThen(
        m_private->personOf(token, from), this, [this](const PersonHere &here) -> Result<PersonalPage> {
            PersonalPage page;
            page.door = services::doorOf(here.door, hostName(m_private->settings), m_private->clock.now());
            page.registrant = here.person.key;
            page.name = here.person.name();
            page.email = here.person.email;
            page.cancelled = here.person.state == RegistrantState::Cancelled;
            if (!page.cancelled)
                m_private->clicks.note(here.door.session, here.person.key, ClickBook::Seen::PageFetched);
            return page;
        });
}

Async<std::vector<model::Click>> AttendeeService::clicksOf(
    const model::SessionKey &session, base::Instant start)
{
    return m_private->database.read([session, start](store::Connection &connection) {
        return store::ClickStore(connection).of(session, start);
    });
}

Async<Ticket> AttendeeService::enter(const QString &token, const QString &typed, const QHostAddress &from)
{
    const auto name = attendeeName(typed);
    if (!name)
        return failed<Ticket>(name.error());
    return base::andThen(m_private->personOf(token, from), this,
        [this, name = *name](const PersonHere &here) -> Result<Ticket> {
            const base::Instant now = m_private->clock.now();
            if (const auto why = whyShut(doorState(here.door.session, now)))
                return tl::unexpected<Error>(*why);
            if (here.person.state == RegistrantState::Cancelled)
                return base::failure(ErrorKind::Rejected,
                    tr("Your registration was cancelled. Register again to take part."), u"registration"_s);
            m_private->clicks.note(here.door.session, here.person.key, ClickBook::Seen::CameIn);
            return Ticket { here.door.session.key, here.person.key, name,
                m_private->keys->seatOf(here.person.key), now + ticketLasts };
        });
}

Async<bool> AttendeeService::cancelRegistration(const QString &token, const QHostAddress &from)
{
    return base::andThen(
        m_private->personOf(token, from), this, [this](const PersonHere &here) -> Async<bool> {
            return m_private->database.run(
                [key = here.person.key, host = hostName(m_private->settings), now = m_private->clock.now()](
                    store::Connection &connection) { return cancel(connection, key, host, now); });
        });
}

Async<QByteArray> AttendeeService::calendarFile(const QString &token, const QHostAddress &from)
{
    return base::andThen(
        m_private->personOf(token, from), this, [this](const PersonHere &here) -> Result<QByteArray> {
            const model::Session &session = here.door.session;
            if (!session.hasDate())
                return base::failure(ErrorKind::Rejected,
                    tr("This session has no date yet, so there is nothing for a calendar."), u"date"_s);
            const base::Instant now = m_private->clock.now();
            const invites::Translation translation(here.person.language.isEmpty()
                    ? applicationLanguage(m_private->settings)
                    : here.person.language);
            QUrl link = personalLink(here.person.key, here.person.linkEdition);
            if (link.isEmpty())
                link = m_private->sessions.linkOf(session);
            const auto context = invitationContext(session, link, m_private->settings, translation, now);
            const auto entry = invitationEntry(session, link, m_private->settings, context, translation);
            return invites::writeCalendar(
                { entry }, { invites::CalendarMethod::Publish, invites::CalendarDetail::Invitation, now });
        });
}

} // namespace services
