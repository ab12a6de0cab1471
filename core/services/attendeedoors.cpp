// Doors: looking, joining with a name and a password, the waiting room.
#include "secrets/secretstore.h"
#include "services/attendeeparts.h"
#include "services/sessionservice.h"
#include "store/connection.h"
#include "store/registrantstore.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace services {

using base::Async;
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

constexpr qsizetype longestName = 100;
constexpr auto ticketLasts = 24h;
constexpr int seatBytes = 12;

QByteArray newSeat(base::Random &random)
{
    QByteArray bytes;
    for (int i = 0; i < seatBytes; ++i)
        bytes += char(random.below(256));
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

Result<QString> attendeeName(const QString &typed)
{
    QString name;
    for (const QChar c : typed) {
        if (c.isSpace())
            name += u' ';
        else if (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format)
            name += c;
    }
    name = name.simplified();
    if (name.isEmpty())
        return base::failure(ErrorKind::Invalid, AttendeeService::tr("Enter your name."), u"name"_s);
    if (name.size() > longestName)
        return base::failure(ErrorKind::Invalid,
            AttendeeService::tr("The name is longer than %1 characters.").arg(longestName), u"name"_s);
    return name;
}

Async<AttendeeService::Private::Looked> AttendeeService::Private::looked(
    const std::optional<DoorName> &name, const Guessing &guessing)
{
    return database.read(
        [name = name.value_or(DoorName()), guessing](store::Connection &connection) -> Result<Looked> {
            auto door = findDoor(connection, name);
            if (!door)
                return base::passOn(door);
            const auto may = guessing.mayTry(connection, *door ? (*door)->session.key : model::SessionKey());
            if (!may)
                return base::passOn(may);
            return Looked { std::move(*door) };
        });
}

Async<FoundDoor> AttendeeService::Private::failed(const model::SessionKey &session, const Guessing &guessing)
{
    const auto counted
        = database.run([session, guessing](store::Connection &connection) -> Result<Answer<FoundDoor>> {
              if (auto noted = guessing.noteFailure(connection, session); !noted)
                  return base::passOn(noted);
              return refused<FoundDoor>(noSuchDoor());
          });
    return answered(counted, &service);
}

Async<FoundDoor> AttendeeService::Private::admitted(
    const DoorName &name, const QString &password, const QHostAddress &from)
{
    if (!keys)
        return services::failed<FoundDoor>(lockedKeys());
    const Guessing guessing(*keys, from, clock.now());
    return base::andThen(looked(namedDoor(name), guessing), &service,
        [this, password, guessing](const Looked &found) -> Async<FoundDoor> {
            if (found.door && !found.door->session.hasPassword)
                return base::ready<FoundDoor>(*found.door);
            // Where there is no such door, the keychain is asked all the same: the answer takes as long.
            const model::SessionKey key = found.door ? found.door->session.key : model::SessionKey();
            return eitherWay<FoundDoor>(secrets.read(secretName(key)), &service,
                [this, found, password, guessing, key](const Result<QString> &kept) -> Async<FoundDoor> {
                    const bool same = sameSecret(password.toUtf8(), kept.value_or(QString()).toUtf8());
                    if (found.door && kept && same)
                        return base::ready<FoundDoor>(*found.door);
                    if (found.door && !kept && kept.error().kind != ErrorKind::NotFound)
                        return services::failed<FoundDoor>(lockedKeys());
                    return failed(key, guessing);
                });
        });
}

namespace {

// Who has only the ID or the code learns nothing of a session behind a password but whether it can be joined.
Door veiled(const Door &door)
{
    Door shown;
    shown.session = door.session;
    shown.id = door.id;
    shown.kind = door.kind;
    shown.state = door.state;
    shown.needsPassword = true;
    return shown;
}

} // namespace

Async<Door> AttendeeService::look(const DoorName &where, const QHostAddress &from)
{
    Private &d = *m_private;
    if (!d.keys)
        return failed<Door>(lockedKeys());
    const Guessing guessing(*d.keys, from, d.clock.now());
    const auto found = base::andThen(d.looked(namedDoor(where), guessing), this,
        [this, guessing](const Private::Looked &looked) -> Async<FoundDoor> {
            return looked.door ? base::ready<FoundDoor>(*looked.door) : m_private->failed({}, guessing);
        });
    return base::andThen(found, this, [this](const FoundDoor &door) -> Result<Door> {
        const Door shown = services::doorOf(door, hostName(m_private->settings), m_private->clock.now());
        return shown.needsPassword ? veiled(shown) : shown;
    });
}

Async<Ticket> AttendeeService::join(const JoinRequest &request)
{
    const auto name = attendeeName(request.name);
    if (!name)
        return failed<Ticket>(name.error());
    return base::andThen(m_private->admitted(request.where, request.password, request.from), this,
        [this, name = *name](const FoundDoor &door) -> Result<Ticket> {
            const base::Instant now = m_private->clock.now();
            if (const auto why = whyShut(doorState(door.session, now)))
                return tl::unexpected<Error>(*why);
            if (door.session.wantsRegistration)
                return base::failure(ErrorKind::Rejected,
                    tr("This session asks people to register. Register, or use the link in your mail."),
                    u"registration"_s);
            return Ticket { door.session.key, {}, name, newSeat(m_private->random), now + ticketLasts };
        });
}

Async<Entrance> AttendeeService::entrance(const Ticket &ticket)
{
    return m_private->database.read(
        [ticket, server = jitsiServer(m_private->settings), now = m_private->clock.now()](
            store::Connection &connection) -> Result<Entrance> {
            const auto door = findDoor(connection, ticket.session);
            if (!door)
                return base::passOn(door);
            if (!*door)
                return Entrance { DoorState::Cancelled, {} };
            Entrance entrance { doorState((*door)->session, now), {} };
            if (!ticket.registrant.isNull()) {
                const auto person = store::RegistrantStore(connection).load(ticket.registrant);
                if (!person)
                    return base::passOn(person);
                if (!*person || (*person)->state != model::RegistrantState::Active)
                    return Entrance { DoorState::Cancelled, {} };
            }
            if (entrance.state != DoorState::Running)
                return entrance;
            const auto way = wayIn(connection, (*door)->session, server, now);
            if (!way)
                return base::passOn(way);
            const auto own = ownLink(connection, ticket.registrant, *way);
            if (!own)
                return base::passOn(own);
            entrance.link = own->isEmpty() ? way->common : *own;
            return entrance;
        });
}

Async<Door> AttendeeService::doorOf(const Ticket &ticket)
{
    return m_private->database.read(
        [key = ticket.session, host = hostName(m_private->settings), now = m_private->clock.now()](
            store::Connection &connection) -> Result<Door> {
            const auto door = findDoor(connection, key);
            if (!door)
                return base::passOn(door);
            if (!*door)
                return tl::unexpected<Error>(noSuchDoor());
            return services::doorOf(**door, host, now);
        });
}

Async<AttendeeService::RoomLinks> AttendeeService::roomLinks(const model::SessionKey &session)
{
    return m_private->database.read(
        [session, server = jitsiServer(m_private->settings), now = m_private->clock.now()](
            store::Connection &connection) -> Result<RoomLinks> {
            const auto door = findDoor(connection, session);
            if (!door)
                return base::passOn(door);
            RoomLinks links;
            links.state = *door ? doorState((*door)->session, now) : DoorState::Cancelled;
            if (links.state != DoorState::Running)
                return links;
            const auto way = wayIn(connection, (*door)->session, server, now);
            if (!way)
                return base::passOn(way);
            auto own = ownLinks(connection, *way);
            if (!own)
                return base::passOn(own);
            links.common = way->common;
            links.own = std::move(*own);
            return links;
        });
}

} // namespace services
