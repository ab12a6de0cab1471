// Google Calendar v3 and Meet v2: values to requests' bodies, answers to values. No I/O.
// Sources: the discovery documents calendar:v3 and meet:v2;
// developers.google.com/workspace/calendar/api/guides/errors.
#pragma once

#include "providers/exchange.h"
#include "providers/meetingprovider.h"

#include <QByteArray>
#include <QHash>

namespace providers::google {

enum class Conference : std::uint8_t { None, Pending, Ready, Failed };

struct Event {
    model::MeetingFacts facts;
    bool cancelled = false;
    Conference conference = Conference::None;
    QHash<QString, QString> responses; // of the attendees, by address as it is there
};

// One occurrence of a series, named by the start that its rule gave it.
struct Occurrence {
    QString id;
    base::Instant originalStart {};
    bool cancelled = false;
};

// An event's own ID, made of the effect's key: the same event again is refused as a duplicate. Letters a to v
// and digits, 5 to 1024 (Events.id).
QString eventId(const model::EffectKey &key);

QByteArray newEvent(const MeetingPlan &plan);
// `now` is what is there: who answered the invitation keeps the answer. `conferenceRequest`: asks for a (new)
// conference where not empty.
QByteArray eventChange(const MeetingPlan &plan, const Event &now, const QString &conferenceRequest = {});
QByteArray occurrenceChange(const OccurrencePlan &plan);
QByteArray newSpace(const MeetingPlan &plan);
QByteArray closedSpace(); // nobody enters by its link any more

// Errors: Invalid with part "answer".
base::Result<Event> readEvent(const QByteArray &body);
base::Result<Page<Occurrence>> readOccurrences(const QByteArray &body);
base::Result<MadeMeeting> readSpace(const QByteArray &body);
base::Result<Page<AccountReport>> readCalendars(const QByteArray &body); // the host's own one only

// {"error":{"code","message","errors":[{"reason"}]}}: rate limits come as 403 too.
base::Error errorOf(const net::Request &request, const net::Response &response, base::Instant now);

net::Request nextPage(const net::Request &first, const QString &pageToken);

} // namespace providers::google
