#include "services/doors.h"

#include "providers/meetinglink.h"
#include "schedule/closing.h"
#include "schedule/occurrences.h"
#include "schedule/rruletext.h"
#include "services/meetingplan.h"
#include "store/connection.h"
#include "store/meetingstore.h"
#include "store/sessioncodec.h"

using namespace Qt::StringLiterals;

namespace services {

using base::Error;
using base::ErrorKind;
using base::Result;
using model::Session;

namespace {

Result<std::optional<FoundDoor>> found(
    store::Connection &connection, const QString &condition, const QVariant &value)
{
    auto sessions = store::readSessions(connection, u"WHERE "_s + condition, { value });
    if (!sessions)
        return tl::unexpected<Error>(sessions.error());
    if (sessions->empty())
        return std::optional<FoundDoor>();
    return std::optional(
        FoundDoor { std::move(sessions->front().session), sessions->front().shown.registrants });
}

} // namespace

Result<std::optional<FoundDoor>> findDoor(store::Connection &connection, const DoorName &name)
{
    switch (name.by) {
    case DoorName::By::SessionId:
        return found(connection, u"s.reserved_id = ?"_s, name.text.toLongLong());
    case DoorName::By::JoinCode:
        return found(connection, u"s.join_code = ?"_s, name.text);
    case DoorName::By::PublicToken:
        return found(connection, u"s.public_token = ? AND s.public_token <> ''"_s, name.text);
    case DoorName::By::Typed:
        break;
    }
    return std::optional<FoundDoor>();
}

Result<std::optional<FoundDoor>> findDoor(store::Connection &connection, const model::SessionKey &session)
{
    return found(connection, u"s.key = ?"_s, session.toString());
}

DoorState doorState(const Session &session, base::Instant now)
{
    if (session.isTrashed())
        return DoorState::Cancelled;
    if (schedule::isClosed(session, now))
        return DoorState::Closed;
    if (session.kind == model::SessionKind::InPerson)
        return DoorState::NotHere;
    if (session.isRunning())
        return DoorState::Running;
    if (!session.hasDate() || schedule::currentOrNext(session, now))
        return DoorState::Early;
    return schedule::lastBefore(session, now) ? DoorState::Over : DoorState::Cancelled;
}

Door doorOf(const FoundDoor &found, const QString &host, base::Instant now)
{
    const Session &session = found.session;
    Door door;
    door.session = session.key;
    door.id = session.reservedId;
    door.topic = session.topic;
    door.description = session.description;
    door.organizer = session.host.isEmpty() ? host : session.host;
    door.location = session.location;
    door.kind = session.kind;
    door.state = doorState(session, now);
    door.needsPassword = session.hasPassword;
    door.wantsRegistration = session.wantsRegistration;
    door.usesDevices = session.usesDevices && session.kind != model::SessionKind::Webinar;
    door.form = session.form;
    door.full = session.form.capacity > 0 && found.registrants >= session.form.capacity;
    if (!session.hasDate())
        return door;
    auto occurrence = schedule::currentOrNext(session, now);
    if (!occurrence)
        occurrence = schedule::lastBefore(session, now);
    const model::Series &part = session.series[occurrence ? size_t(occurrence->part) : 0];
    door.zone = part.zone;
    door.duration = part.duration;
    if (part.rule)
        door.recurrence = schedule::toText(*part.rule);
    if (occurrence) {
        door.start = occurrence->start;
        door.duration = std::chrono::duration_cast<std::chrono::minutes>(occurrence->end - occurrence->start);
    }
    return door;
}

Result<QUrl> commonLink(
    store::Connection &connection, const Session &session, const QUrl &jitsiServer, base::Instant now)
{
    const auto meetings = store::MeetingStore(connection).ofSession(session.key);
    if (!meetings)
        return tl::unexpected<Error>(meetings.error());
    const model::Meeting *meeting = meetingFor(session, *meetings, now);
    if (meeting && !meeting->joinUrl.isEmpty())
        return meeting->joinUrl;
    return model::joinLink(session.place, jitsiServer);
}

QUrl ownLink(const model::Registrant &person, const QUrl &common)
{
    if (person.state != model::RegistrantState::Active || person.sync != model::SyncState::Synced
        || person.joinUrl.isEmpty())
        return {};
    if (person.joinUrl.host() == common.host())
        return person.joinUrl;
    const auto own = providers::linkOf(person.joinUrl);
    const auto shared = providers::linkOf(common);
    const bool same = own && shared && own->kind == shared->kind && own->kind != model::ProviderKind::Link;
    return same ? person.joinUrl : QUrl();
}

std::optional<Error> whyShut(DoorState state)
{
    switch (state) {
    case DoorState::Over:
        return Error { ErrorKind::Rejected, AttendeeService::tr("This session is over."), u"over"_s };
    case DoorState::Closed:
        return Error { ErrorKind::Rejected,
            AttendeeService::tr("The host has closed this session. Ask the host to open it."), u"closed"_s };
    case DoorState::Cancelled:
        return Error { ErrorKind::Rejected, AttendeeService::tr("This session was cancelled."),
            u"cancelled"_s };
    case DoorState::NotHere:
        return Error { ErrorKind::Rejected,
            AttendeeService::tr("This session takes place in person; there is nothing to join online."),
            u"notHere"_s };
    case DoorState::Early:
    case DoorState::Running:
        break;
    }
    return {};
}

} // namespace services
