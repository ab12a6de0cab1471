#include "portal/doorview.h"

#include "invites/invitation.h"
#include "portal/pagetexts.h"
#include "schedule/plainwords.h"
#include "schedule/rruletext.h"

#include <QDateTime>

using namespace Qt::StringLiterals;
using services::Door;
using services::DoorState;

namespace portal {
namespace {

// Inside a sentence of another direction (Unicode UAX #9, 2.4).
QString isolated(const QString &text)
{
    return text.isEmpty() ? text : QString(QChar(0x2068) + text + QChar(0x2069));
}

QString utcText(base::Instant instant)
{
    return QDateTime::fromSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC).toString(Qt::ISODate);
}

QString recurrenceText(const Door &door, const invites::Translation &translation)
{
    const auto rule = schedule::parseRule(door.recurrence);
    if (door.recurrence.isEmpty() || !rule)
        return {};
    const auto translate = [&translation](const char *context, const char *source, const char *comment,
                               int n) { return translation.text(context, source, n, comment); };
    return schedule::inWords(*rule, translate, translation.locale(), schedule::Zone::byName(door.zone));
}

QString whenOf(const Door &door, const invites::Translation &translation)
{
    const auto zone = schedule::Zone::byName(door.zone);
    if (!door.start || !zone)
        return {};
    invites::InvitationContext context;
    context.start = zone->toWall(*door.start);
    context.startInstant = door.start;
    context.zone = door.zone;
    return invites::whenText(context, translation);
}

} // namespace

DoorWords wordsOf(DoorState state)
{
    switch (state) {
    case DoorState::Early:
        break;
    case DoorState::Running:
        return { "stateRunning", "running", nullptr };
    case DoorState::Over:
        return { "stateOver", "over", "over" };
    case DoorState::Closed:
        return { "stateClosed", "over", "closed" };
    case DoorState::Cancelled:
        return { "stateCancelled", "over", "cancelled" };
    case DoorState::NotHere:
        return { "stateNotHere", "early", "notHere" };
    }
    return { "stateEarly", "early", nullptr };
}

bool isOpenDoor(const Door &door)
{
    return door.state == DoorState::Early || door.state == DoorState::Running;
}

Values factsOf(const Door &door, const invites::Translation &translation)
{
    Values values;
    values.set("topic", door.topic.simplified())
        .set("organizer", isolated(door.organizer.simplified()))
        .set("location", door.location.simplified())
        .set("sessionId", door.id.isNull() ? QString() : door.id.grouped())
        .set("when", whenOf(door, translation))
        .set("recurrence", recurrenceText(door, translation))
        .set("zone", QString::fromUtf8(door.zone))
        .set("startUtc", door.start ? utcText(*door.start) : QString())
        .set("duration", door.start ? invites::durationText(door.duration, translation) : QString());
    return values;
}

Values doorValues(const Door &door, const invites::Translation &translation)
{
    const DoorWords words = wordsOf(door.state);
    Values values = factsOf(door, translation);
    values.set("description", door.description.trimmed())
        .set("state", pageText(translation, words.state))
        .set("stateKind", QString::fromLatin1(words.kind));
    if (words.notice) {
        values.set("notice", pageText(translation, QByteArray(words.notice) + "Title"))
            .set("whatToDo", pageText(translation, QByteArray(words.notice) + "Words"))
            .set("noticeKind", QString::fromLatin1(words.kind));
    }
    return values;
}

} // namespace portal
