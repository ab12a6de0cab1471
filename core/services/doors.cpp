#include "services/doors.h"

#include "schedule/closing.h"
#include "schedule/occurrences.h"
#include "schedule/rruletext.h"
#include "services/meetingplan.h"
#include "store/connection.h"
#include "store/meetingstore.h"
#include "store/registrantsyncstore.h"
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
        return base::passOn(sessions);
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
    door.needsPassword = session.hasPassword && !session.wantsRegistration;
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

Result<WayIn> wayIn(
    store::Connection &connection, const Session &session, const QUrl &jitsiServer, base::Instant now)
{
    const auto meetings = store::MeetingStore(connection).ofSession(session.key);
    if (!meetings)
        return base::passOn(meetings);
    const model::Meeting *meeting = meetingFor(session, *meetings, now);
    if (meeting && !meeting->joinUrl.isEmpty())
        return WayIn { meeting->joinUrl, meeting->key };
    return WayIn { model::joinLink(session.place, jitsiServer), {} };
}

Result<QUrl> ownLink(store::Connection &connection, const model::RegistrantKey &person, const WayIn &way)
{
    if (way.meeting.isNull())
        return QUrl();
    const auto sync = store::RegistrantSyncStore(connection).at(person, way.meeting);
    if (!sync)
        return base::passOn(sync);
    return sync->state == model::SyncState::Synced ? sync->joinUrl : QUrl();
}

Result<QHash<model::RegistrantKey, QUrl>> ownLinks(store::Connection &connection, const WayIn &way)
{
    QHash<model::RegistrantKey, QUrl> links;
    if (way.meeting.isNull())
        return links;
    const auto syncs = store::RegistrantSyncStore(connection).ofMeeting(way.meeting);
    if (!syncs)
        return base::passOn(syncs);
    for (const model::RegistrantSync &sync : *syncs)
        if (sync.state == model::SyncState::Synced && !sync.joinUrl.isEmpty())
            links.insert(sync.registrant, sync.joinUrl);
    return links;
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
