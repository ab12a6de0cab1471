#include "providers/googlemeet/googlemeetprovider.h"

#include "providers/googlemeet/googlerecurrence.h"
#include "providers/isotime.h"
#include "providers/later.h"
#include "schedule/zone.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace providers {

using base::Async;
using base::Error;
using base::ErrorKind;
using model::MeetingForm;
using model::MeetingRef;

namespace {

// Google makes the conference after the event: looked at so often, 0.2 s to 3.2 s apart.
constexpr int ConferenceAttempts = 5;

bool isSpace(const MeetingPlan &plan)
{
    return plan.form == MeetingForm::Space || plan.repeat == model::RepeatChoice::ReusableRoom;
}

OccurrencePlan occurrenceOf(const MeetingPlan &plan, const model::OccurrenceOverride &override)
{
    return { override.recurrenceId, override.start.value_or(override.recurrenceId),
        override.duration.value_or(plan.series.duration), plan.series.zone,
        override.topic.value_or(plan.topic), override.description.value_or(plan.description) };
}

bool isMissingOccurrence(const Error &error)
{
    return error.kind == ErrorKind::NotFound && error.part == "occurrence"_L1;
}

Async<bool> trueWhereMissing(const Async<bool> &future, QObject *context)
{
    return orElse(future, context, [](const Error &error) {
        return isMissingOccurrence(error) ? base::ready<bool>(true) : failed<bool>(error);
    });
}

} // namespace

GoogleMeetProvider::GoogleMeetProvider(const ManagedProvider::Parts &parts)
    : m_calendar(QUrl::toPercentEncoding(parts.account.settings.value(u"calendarId"_s, u"primary"_s))),
      m_sendUpdates(parts.account.settings.value(u"sendUpdates"_s, u"none"_s)),
      m_random(parts.random),
      m_exchange(this, parts.channel, parts.clock, google::errorOf)
{
    if (m_calendar.isEmpty())
        m_calendar = "primary";
    if (m_sendUpdates != "all"_L1 && m_sendUpdates != "externalOnly"_L1)
        m_sendUpdates = u"none"_s;
}

net::Request GoogleMeetProvider::eventRequest(
    const QByteArray &method, const QString &id, const QByteArray &body) const
{
    net::Request request;
    request.method = method;
    QByteArray url = "https://www.googleapis.com/calendar/v3/calendars/" + m_calendar + "/events";
    if (!id.isEmpty())
        url += '/' + QUrl::toPercentEncoding(id);
    request.url = QUrl::fromEncoded(url, QUrl::StrictMode);
    if (method != "GET") {
        QUrlQuery query { { u"sendUpdates"_s, m_sendUpdates } };
        if (method != "DELETE") // without it, conference data is ignored without a word
            query.addQueryItem(u"conferenceDataVersion"_s, u"1"_s);
        request.url.setQuery(query);
    }
    request.body = body;
    if (!body.isEmpty())
        request.contentType = "application/json";
    request.repeat = net::Repeat::Safe; // an event brings its ID: made twice is refused
    return request;
}

net::Request GoogleMeetProvider::spaceRequest(
    const QByteArray &method, const QByteArray &path, const QByteArray &body) const
{
    net::Request request;
    request.method = method;
    request.url = QUrl::fromEncoded("https://meet.googleapis.com/v2/" + path, QUrl::StrictMode);
    request.body = body;
    if (!body.isEmpty())
        request.contentType = "application/json";
    request.repeat = path == "spaces" ? net::Repeat::Unsafe : net::Repeat::Safe;
    return request;
}

Async<AccountReport> GoogleMeetProvider::test()
{
    net::Request list;
    list.url = QUrl(u"https://www.googleapis.com/calendar/v3/users/me/calendarList?maxResults=250"_s);
    return base::andThen(
        m_exchange.send(list), this, [](const net::Response &response) -> base::Result<AccountReport> {
            const auto calendars = google::readCalendars(response.body);
            if (!calendars)
                return base::passOn(calendars);
            AccountReport report = calendars->items.empty() ? AccountReport() : calendars->items.front();
            report.serverTime = instantOfHttpDate(response.header("Date"));
            return report;
        });
}

Async<MadeMeeting> GoogleMeetProvider::create(const MeetingPlan &plan)
{
    if (isSpace(plan))
        return m_exchange.read<MadeMeeting>(
            spaceRequest("POST", "spaces", google::newSpace(plan)), google::readSpace);
    const QString why = plan.repeat == model::RepeatChoice::Exact ? whyNotAtGoogle(plan.series) : QString();
    if (!why.isEmpty())
        return failed<MadeMeeting>({ ErrorKind::Rejected, why });
    return createEvent(plan);
}

Async<MadeMeeting> GoogleMeetProvider::createEvent(const MeetingPlan &plan)
{
    const Async<google::Event> posted
        = m_exchange.read<google::Event>(eventRequest("POST", {}, google::newEvent(plan)), google::readEvent);
    const Async<MadeMeeting> made = base::andThen(
        posted, this, [this, plan](const google::Event &event) { return finish(plan, event); });
    return orElse(made, this, [this, plan](const Error &error) {
        return error.kind == ErrorKind::Conflict ? adopt(plan) : failed<MadeMeeting>(error);
    });
}

// The event with our ID is there: made by a request whose answer was lost, perhaps of an older plan. One that
// was removed meanwhile keeps its ID and comes back.
Async<MadeMeeting> GoogleMeetProvider::adopt(const MeetingPlan &plan)
{
    return base::andThen(event(google::eventId(plan.key)), this, [this, plan](const google::Event &there) {
        return base::andThen(patch(there.facts.ref.id, plan, there, there.cancelled), this,
            [this, plan](const google::Event &again) { return finish(plan, again); });
    });
}

Async<std::optional<MadeMeeting>> GoogleMeetProvider::findCreated(const MeetingPlan &plan)
{
    using Found = std::optional<MadeMeeting>;
    if (isSpace(plan))
        return failed<Found>({ ErrorKind::Rejected,
            tr("Google’s answer was lost, and a meeting without a calendar event cannot be looked up. If it "
               "was "
               "made, it is an empty room whose link nobody knows. Initiate the session again.") });
    const Async<Found> found
        = base::andThen(event(google::eventId(plan.key)), this, [this, plan](const google::Event &there) {
              if (there.cancelled)
                  return base::ready<Found>(Found());
              return base::andThen(
                  adopt(plan), this, [](const MadeMeeting &made) { return base::Result<Found>(made); });
          });
    return orElse(found, this, [](const Error &error) {
        return error.kind == ErrorKind::NotFound ? base::ready<Found>(Found()) : failed<Found>(error);
    });
}

Async<google::Event> GoogleMeetProvider::event(const QString &id)
{
    return m_exchange.read<google::Event>(eventRequest("GET", id), google::readEvent);
}

Async<google::Event> GoogleMeetProvider::patch(
    const QString &id, const MeetingPlan &plan, const google::Event &now, bool asksForConference)
{
    // Google ignores a request ID that it has seen.
    const QString request = asksForConference
        ? QString(google::eventId(plan.key) % u'-' % QString::number(m_random.below(1'000'000'000)))
        : QString();
    return m_exchange.read<google::Event>(
        eventRequest("PATCH", id, google::eventChange(plan, now, request)), google::readEvent);
}

Async<MadeMeeting> GoogleMeetProvider::finish(const MeetingPlan &plan, const google::Event &event)
{
    return base::andThen(
        withConference(plan, event, 0, false), this, [this, plan](const google::Event &ready) {
            return base::andThen(applyOverrides(ready.facts.ref, plan), this, [ready](bool) {
                return base::Result<MadeMeeting>(MadeMeeting { ready.facts, {} });
            });
        });
}

Async<google::Event> GoogleMeetProvider::withConference(
    const MeetingPlan &plan, const google::Event &now, int attempt, bool askedAgain)
{
    using google::Conference;
    const QString id = now.facts.ref.id;
    if (now.conference == Conference::Ready)
        return base::ready<google::Event>(now);
    if (now.conference == Conference::Pending) {
        if (attempt == ConferenceAttempts)
            return failed<google::Event>(
                { ErrorKind::Transient, u"the conference is still being made"_s, u"conference"_s });
        return base::andThen(later(this, attempt), this, [this, plan, id, attempt, askedAgain](bool) {
            return base::andThen(
                event(id), this, [this, plan, attempt, askedAgain](const google::Event &again) {
                    return withConference(plan, again, attempt + 1, askedAgain);
                });
        });
    }
    if (askedAgain)
        return failed<google::Event>({ ErrorKind::Rejected,
            tr("Google made the calendar event, but no meeting in it. Check that Google Meet is switched on "
               "for "
               "your account, then try again.") });
    return base::andThen(patch(id, plan, now, true), this,
        [this, plan](const google::Event &again) { return withConference(plan, again, 0, true); });
}

Async<MadeMeeting> GoogleMeetProvider::fetch(const MeetingRef &ref)
{
    if (ref.form == MeetingForm::Space)
        return m_exchange.read<MadeMeeting>(spaceRequest("GET", ref.id.toLatin1()), google::readSpace);
    return base::andThen(event(ref.id), this, [](const google::Event &event) -> base::Result<MadeMeeting> {
        if (event.cancelled)
            return base::failure(ErrorKind::NotFound, u"the event was deleted"_s);
        return MadeMeeting { event.facts, {} };
    });
}

Async<MadeMeeting> GoogleMeetProvider::change(const MeetingRef &ref, const MeetingPlan &plan)
{
    if (ref.form == MeetingForm::Space) // has nothing that could change
        return fetch(ref);
    const QString why = plan.repeat == model::RepeatChoice::Exact ? whyNotAtGoogle(plan.series) : QString();
    if (!why.isEmpty())
        return failed<MadeMeeting>({ ErrorKind::Rejected, why });
    const Async<google::Event> changed
        = base::andThen(event(ref.id), this, [this, ref, plan](const google::Event &now) {
              if (now.cancelled)
                  return failed<google::Event>({ ErrorKind::NotFound, u"the event was deleted"_s });
              return patch(ref.id, plan, now, false);
          });
    return base::andThen(
        changed, this, [this, plan](const google::Event &event) { return finish(plan, event); });
}

Async<bool> GoogleMeetProvider::cancel(const MeetingRef &ref)
{
    if (ref.form != MeetingForm::Space)
        return m_exchange.remove(eventRequest("DELETE", ref.id));
    // A space cannot be deleted: its link is closed, and who is in it goes.
    net::Request close = spaceRequest("PATCH", ref.id.toLatin1(), google::closedSpace());
    close.url.setQuery(u"updateMask=config.accessType,config.entryPointAccess"_s);
    return base::andThen(m_exchange.remove(close), this, [this, ref](bool) {
        const net::Request end = spaceRequest("POST", ref.id.toLatin1() + ":endActiveConference", "{}");
        return orElse(m_exchange.remove(end), this, [](const Error &error) {
            // Refused where nobody is in it.
            return error.kind == ErrorKind::Rejected ? base::ready<bool>(true) : failed<bool>(error);
        });
    });
}

Async<google::Occurrence> GoogleMeetProvider::occurrence(const QString &series, const OccurrencePlan &plan)
{
    const auto known = schedule::Zone::byName(plan.zone);
    const base::Instant start = (known ? *known : schedule::Zone::utc()).toInstant(plan.recurrenceId);
    net::Request list = eventRequest("GET", series);
    list.url.setPath(list.url.path(QUrl::FullyEncoded) % u"/instances"_s, QUrl::StrictMode);
    list.url.setQuery(QUrlQuery { { u"originalStart"_s, isoText(start) }, { u"showDeleted"_s, u"true"_s } });
    return base::andThen(
        m_exchange.readAll<google::Occurrence>(list, google::readOccurrences, google::nextPage), this,
        [start](const std::vector<google::Occurrence> &all) -> base::Result<google::Occurrence> {
            for (const google::Occurrence &one : all) {
                if (one.originalStart == start)
                    return one;
            }
            return base::failure(
                ErrorKind::NotFound, u"the series has no such occurrence"_s, u"occurrence"_s);
        });
}

Async<bool> GoogleMeetProvider::changeOccurrence(const MeetingRef &ref, const OccurrencePlan &plan)
{
    if (ref.form == MeetingForm::Space)
        return failed<bool>(
            { ErrorKind::Rejected, tr("A Google Meet room without a calendar has no dates.") });
    return base::andThen(occurrence(ref.id, plan), this, [this, plan](const google::Occurrence &one) {
        if (one.cancelled)
            return failed<bool>({ ErrorKind::NotFound, u"the occurrence was deleted"_s, u"occurrence"_s });
        const net::Request change = eventRequest("PATCH", one.id, google::occurrenceChange(plan));
        return base::andThen(
            m_exchange.send(change), this, [](const net::Response &) { return base::Result<bool>(true); });
    });
}

Async<bool> GoogleMeetProvider::cancelOccurrence(const MeetingRef &ref, const OccurrencePlan &plan)
{
    if (ref.form == MeetingForm::Space)
        return failed<bool>(
            { ErrorKind::Rejected, tr("A Google Meet room without a calendar has no dates.") });
    const Async<bool> removed
        = base::andThen(occurrence(ref.id, plan), this, [this](const google::Occurrence &one) {
              return one.cancelled ? base::ready<bool>(true)
                                   : m_exchange.remove(eventRequest("DELETE", one.id));
          });
    return trueWhereMissing(removed, this);
}

// One after the other. An occurrence that is no longer there needs no change.
Async<bool> GoogleMeetProvider::applyOverrides(const MeetingRef &ref, const MeetingPlan &plan, size_t from)
{
    if (plan.repeat != model::RepeatChoice::Exact || from >= plan.overrides.size())
        return base::ready<bool>(true);
    const model::OccurrenceOverride &override = plan.overrides.at(from);
    const OccurrencePlan one = occurrenceOf(plan, override);
    const Async<bool> applied = override.cancelled ? cancelOccurrence(ref, one) : changeOccurrence(ref, one);
    return base::andThen(trueWhereMissing(applied, this), this,
        [this, ref, plan, from](bool) { return applyOverrides(ref, plan, from + 1); });
}

Async<StartLink> GoogleMeetProvider::startLink(const MeetingRef &ref, const MeetingPlan &)
{
    // The organizer enters like everybody else and is known by the sign-in. There is no program to open it
    // in.
    return base::andThen(fetch(ref), this, [](const MadeMeeting &made) -> base::Result<StartLink> {
        if (made.facts.joinUrl.isEmpty())
            return base::failure(ErrorKind::Transient, u"the meeting has no link yet"_s);
        return StartLink { made.facts.joinUrl, {} };
    });
}

} // namespace providers
