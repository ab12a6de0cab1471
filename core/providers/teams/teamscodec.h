// Microsoft Graph v1.0: values to requests' bodies, answers to values. No I/O.
// Sources: learn.microsoft.com/graph/api: calendar-post-events, event-update, onlinemeeting-createorget,
// onlinemeeting-update, virtualeventsroot-post-webinars, virtualeventwebinar-post-registrations.
#pragma once

#include "providers/exchange.h"
#include "providers/meetingprovider.h"

#include <QByteArray>

namespace providers::graph {

struct Event {
    model::MeetingFacts facts;
    QString transactionId;
    QString body; // as it is there
    bool bodyIsHtml = false;
    bool cancelled = false;
};

// One occurrence of a series, named by the start that its rule gave it.
struct Occurrence {
    QString id;
    base::Instant originalStart {};
};

struct Webinar {
    model::MeetingFacts facts;
    bool published = false;
    bool cancelled = false;
    QString marker; // the effect's key that it was made with; empty where it carries none
};

QByteArray newEvent(const MeetingPlan &plan);
// `now` is what the event holds now: Teams' own part of its body stays.
QByteArray eventChange(const MeetingPlan &plan, const Event &now);
QByteArray occurrenceChange(const OccurrencePlan &plan, const Event &now);
// Carries the key as externalId: the same again is answered with the same meeting.
QByteArray newMeeting(const MeetingPlan &plan);
QByteArray meetingChange(const MeetingPlan &plan);
QByteArray newWebinar(const MeetingPlan &plan); // a draft; the key in the description's last line
QByteArray webinarChange(const MeetingPlan &plan);
QByteArray newRegistration(const model::Registrant &person);

// Errors: Invalid with part "answer".
base::Result<Event> readEvent(const QByteArray &body);
base::Result<Page<Event>> readEvents(const QByteArray &body); // of each only id and transactionId
base::Result<Page<Occurrence>> readOccurrences(const QByteArray &body);
base::Result<MadeMeeting> readMeeting(const QByteArray &body);
base::Result<Webinar> readWebinar(const QByteArray &body);
base::Result<Page<Webinar>> readWebinars(const QByteArray &body);
base::Result<QUrl> readJoinLink(const QByteArray &sessions); // empty where there is none yet
base::Result<PersonThere> readRegistration(const QByteArray &body);
base::Result<Page<PersonThere>> readRegistrations(const QByteArray &body);
base::Result<AccountReport> readUser(const QByteArray &body);

// {"error":{"code","message"}}. A transactionId that another event was made with is a Conflict; 503 with
// Retry-After is throttling, so nothing was done.
base::Error errorOf(const net::Request &request, const net::Response &response, base::Instant now);

// The request for the next page. Only the query is the answer's to say: the token goes to no other host or
// path.
net::Request nextPage(const net::Request &first, const QString &nextLink);

// The same meeting in the Teams program; empty where the link is none of Teams'.
QUrl inTeams(const QUrl &joinUrl);

} // namespace providers::graph
