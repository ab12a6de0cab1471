#include "providers/teams/teamsprovider.h"

#include "providers/isotime.h"
#include "providers/later.h"
#include "providers/teams/graphrecurrence.h"
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

// A meeting that is just being made has no link yet.
constexpr int LinkAttempts = 5;

// How far a moved occurrence is looked for, on both sides of its own start.
constexpr std::chrono::hours FarAround = std::chrono::days(370);

template <typename T>
Async<T> rejected(const QString &why)
{
    return failed<T>({ ErrorKind::Rejected, why });
}

QByteArray encoded(const QString &id)
{
    return QUrl::toPercentEncoding(id);
}

// What follows after a meeting was made must not be taken for "not made".
template <typename T>
Async<T> madeAlready(const Async<T> &future, QObject *context)
{
    return orElse(future, context, [](Error error) {
        if (error.kind != ErrorKind::Cancelled)
            error.kind = ErrorKind::Lost;
        return failed<T>(error);
    });
}

base::Instant startOf(const MeetingPlan &plan)
{
    const auto zone = schedule::Zone::byName(plan.series.zone);
    return (zone ? *zone : schedule::Zone::utc()).toInstant(firstStart(plan.series));
}

base::Instant originalStart(const OccurrencePlan &plan)
{
    const auto zone = schedule::Zone::byName(plan.zone);
    return (zone ? *zone : schedule::Zone::utc()).toInstant(plan.recurrenceId);
}

OccurrencePlan occurrenceOf(const MeetingPlan &plan, const model::OccurrenceOverride &override)
{
    return { override.recurrenceId, override.start.value_or(override.recurrenceId),
        override.duration.value_or(plan.series.duration), plan.series.zone,
        override.topic.value_or(plan.topic), override.description.value_or(plan.description) };
}

} // namespace

TeamsProvider::TeamsProvider(const ManagedProvider::Parts &parts)
    : m_isApplication(parts.account.signIn == model::SignInWay::ClientCredentials),
      m_exchange(this, parts.channel, parts.clock, graph::errorOf)
{
    m_owner = m_isApplication
        ? QByteArray("/v1.0/users/" + encoded(parts.account.settings.value(u"userId"_s)))
        : QByteArray("/v1.0/me");
}

net::Request TeamsProvider::request(
    const QByteArray &method, const QByteArray &path, const QByteArray &body) const
{
    net::Request request;
    request.method = method;
    request.url = QUrl::fromEncoded("https://graph.microsoft.com" + path, QUrl::StrictMode);
    request.body = body;
    if (!body.isEmpty())
        request.contentType = "application/json";
    if (method != "POST")
        request.repeat = net::Repeat::Safe;
    return request;
}

net::Request TeamsProvider::eventRequest(
    const QByteArray &method, const QString &id, const QByteArray &body) const
{
    net::Request made = request(method, m_owner + "/events/" + encoded(id), body);
    if (method != "DELETE")
        made.headers.emplace_back("Prefer", "outlook.timezone=\"UTC\"");
    return made;
}

net::Request TeamsProvider::webinarRequest(
    const QByteArray &method, const QString &id, const QByteArray &rest, const QByteArray &body) const
{
    return request(method, "/v1.0/solutions/virtualEvents/webinars/" + encoded(id) + rest, body);
}

Async<AccountReport> TeamsProvider::test()
{
    return base::andThen(m_exchange.send(request("GET", m_owner)), this,
        [](const net::Response &response) -> base::Result<AccountReport> {
            base::Result<AccountReport> report = graph::readUser(response.body);
            if (report)
                report->serverTime = instantOfHttpDate(response.header("Date"));
            return report;
        });
}

Async<MadeMeeting> TeamsProvider::create(const MeetingPlan &plan)
{
    if (plan.repeat == model::RepeatChoice::Exact && plan.series.repeats()) {
        const QString why = plan.form == MeetingForm::CalendarEvent
            ? whyNotInGraph(plan.series)
            : tr("Only a calendar event can repeat at Teams.");
        if (!why.isEmpty())
            return rejected<MadeMeeting>(why);
    }
    if (plan.form == MeetingForm::Webinar)
        return createWebinar(plan);
    if (plan.form == MeetingForm::CalendarEvent)
        return createEvent(plan);
    net::Request post = request("POST", m_owner + "/onlineMeetings/createOrGet", graph::newMeeting(plan));
    post.repeat = net::Repeat::Safe;
    return base::andThen(
        m_exchange.read<MadeMeeting>(post, graph::readMeeting), this, [this, plan](const MadeMeeting &made) {
            // One that an earlier request made may be of an older plan.
            const bool isAsPlanned = made.facts.topic == plan.topic && made.facts.start == startOf(plan)
                && made.facts.duration == plan.series.duration;
            return isAsPlanned ? base::ready<MadeMeeting>(made) : change(made.facts.ref, plan);
        });
}

Async<std::optional<MadeMeeting>> TeamsProvider::findCreated(const MeetingPlan &plan)
{
    if (plan.form == MeetingForm::CalendarEvent)
        return findEvent(plan);
    if (plan.form == MeetingForm::Webinar)
        return findWebinar(plan);
    return base::andThen(
        create(plan), this, [](const MadeMeeting &made) { return base::Result<Found>(made); });
}

// The same transactionId with other content is refused (ErrorDuplicateTransactionId): then the event is
// looked for.
Async<MadeMeeting> TeamsProvider::createEvent(const MeetingPlan &plan)
{
    net::Request post = request("POST", m_owner + "/events", graph::newEvent(plan));
    post.headers.emplace_back("Prefer", "outlook.timezone=\"UTC\"");
    const Async<QString> posted = base::andThen(m_exchange.read<graph::Event>(post, graph::readEvent), this,
        [](const graph::Event &event) { return base::Result<QString>(event.facts.ref.id); });
    const Async<MadeMeeting> finished = base::andThen(posted, this, [this, plan](const QString &id) {
        const MeetingRef ref { MeetingForm::CalendarEvent, id, {} };
        return madeAlready(
            base::andThen(applyOverrides(ref, plan), this, [this, id](bool) { return fetchEvent(id); }),
            this);
    });
    return orElse(finished, this, [this, plan](const Error &error) -> Async<MadeMeeting> {
        if (error.kind != ErrorKind::Conflict)
            return failed<MadeMeeting>(error);
        return base::andThen(findEvent(plan), this, [this, plan, error](const Found &found) {
            return found ? base::ready<MadeMeeting>(*found) : failed<MadeMeeting>(error);
        });
    });
}

Async<std::optional<MadeMeeting>> TeamsProvider::findEvent(const MeetingPlan &plan)
{
    const base::Instant start = startOf(plan);
    net::Request list = request("GET", m_owner + "/events");
    QUrlQuery query;
    query.addQueryItem(u"$filter"_s,
        u"start/dateTime ge '%1' and start/dateTime le '%2'"_s.arg(
            isoText(start - std::chrono::hours(48)), isoText(start + std::chrono::hours(48))));
    query.addQueryItem(u"$select"_s, u"id,transactionId"_s);
    query.addQueryItem(u"$top"_s, u"100"_s);
    list.url.setQuery(query);
    list.headers.emplace_back("Prefer", "outlook.timezone=\"UTC\"");
    return base::andThen(m_exchange.readAll<graph::Event>(list, graph::readEvents, graph::nextPage), this,
        [this, plan](const std::vector<graph::Event> &events) -> Async<Found> {
            for (const graph::Event &event : events) {
                if (event.transactionId != plan.key.toString())
                    continue;
                return base::andThen(changeEvent(event.facts.ref.id, plan), this,
                    [](const MadeMeeting &made) { return base::Result<Found>(made); });
            }
            return base::ready<Found>(Found());
        });
}

Async<MadeMeeting> TeamsProvider::fetch(const MeetingRef &ref)
{
    if (ref.form == MeetingForm::CalendarEvent)
        return fetchEvent(ref.id, LinkAttempts);
    if (ref.form == MeetingForm::Webinar)
        return base::andThen(webinar(ref.id), this, [this](const graph::Webinar &webinar) {
            if (webinar.cancelled)
                return failed<MadeMeeting>({ ErrorKind::NotFound, u"the webinar was cancelled"_s });
            return withJoinLink(webinar);
        });
    return m_exchange.read<MadeMeeting>(
        request("GET", m_owner + "/onlineMeetings/" + encoded(ref.id)), graph::readMeeting);
}

Async<MadeMeeting> TeamsProvider::fetchEvent(const QString &id, int attempt)
{
    net::Request get = eventRequest("GET", id);
    get.headers.front().second += ", outlook.body-content-type=\"text\"";
    return base::andThen(m_exchange.read<graph::Event>(get, graph::readEvent), this,
        [this, id, attempt](const graph::Event &event) -> Async<MadeMeeting> {
            if (event.cancelled)
                return failed<MadeMeeting>({ ErrorKind::NotFound, u"the event was cancelled"_s });
            if (!event.facts.joinUrl.isEmpty() || attempt == LinkAttempts)
                return base::ready<MadeMeeting>(MadeMeeting { event.facts, {} });
            return base::andThen(later(this, attempt), this,
                [this, id, attempt](bool) { return fetchEvent(id, attempt + 1); });
        });
}

Async<MadeMeeting> TeamsProvider::change(const MeetingRef &ref, const MeetingPlan &plan)
{
    if (ref.form == MeetingForm::CalendarEvent)
        return changeEvent(ref.id, plan);
    if (ref.form == MeetingForm::Webinar) {
        const Async<graph::Webinar> changed = m_exchange.read<graph::Webinar>(
            webinarRequest("PATCH", ref.id, {}, graph::webinarChange(plan)), graph::readWebinar);
        return base::andThen(
            changed, this, [this](const graph::Webinar &webinar) { return withJoinLink(webinar); });
    }
    return m_exchange.read<MadeMeeting>(
        request("PATCH", m_owner + "/onlineMeetings/" + encoded(ref.id), graph::meetingChange(plan)),
        graph::readMeeting);
}

Async<graph::Event> TeamsProvider::eventWithBody(const QString &id)
{
    return m_exchange.read<graph::Event>(eventRequest("GET", id), graph::readEvent);
}

Async<MadeMeeting> TeamsProvider::changeEvent(const QString &id, const MeetingPlan &plan)
{
    const QString why = plan.repeat == model::RepeatChoice::Exact ? whyNotInGraph(plan.series) : QString();
    if (!why.isEmpty())
        return rejected<MadeMeeting>(why);
    const Async<graph::Event> changed
        = base::andThen(eventWithBody(id), this, [this, id, plan](const graph::Event &now) {
              return m_exchange.read<graph::Event>(
                  eventRequest("PATCH", id, graph::eventChange(plan, now)), graph::readEvent);
          });
    const Async<bool> overridden = base::andThen(changed, this,
        [this, plan](const graph::Event &event) { return applyOverrides(event.facts.ref, plan); });
    return base::andThen(overridden, this, [this, id](bool) { return fetchEvent(id); });
}

Async<bool> TeamsProvider::cancel(const MeetingRef &ref)
{
    // Deleting an event of the host's own tells its attendees (learn.microsoft.com/graph/api/event-delete).
    if (ref.form == MeetingForm::CalendarEvent)
        return m_exchange.remove(eventRequest("DELETE", ref.id));
    if (ref.form == MeetingForm::Meeting)
        return m_exchange.remove(request("DELETE", m_owner + "/onlineMeetings/" + encoded(ref.id)));
    net::Request post = webinarRequest("POST", ref.id, "/cancel");
    post.repeat = net::Repeat::Safe;
    return orElse(m_exchange.remove(post), this, [this, ref](const Error &error) -> Async<bool> {
        if (error.kind != ErrorKind::Rejected && error.kind != ErrorKind::Conflict)
            return failed<bool>(error);
        return base::andThen(webinar(ref.id), this, [error](const graph::Webinar &webinar) {
            return webinar.cancelled ? base::Result<bool>(true) : tl::unexpected<Error>(error);
        });
    });
}

// A moved occurrence is listed where it is now, so a wider look follows where the narrow one finds nothing.
Async<QString> TeamsProvider::occurrenceId(
    const QString &series, base::Instant originalStart, std::chrono::hours around)
{
    net::Request list = eventRequest("GET", series);
    list.url = request("GET", m_owner + "/events/" + encoded(series) + "/instances").url;
    QUrlQuery query;
    query.addQueryItem(u"startDateTime"_s, isoText(originalStart - around));
    query.addQueryItem(u"endDateTime"_s, isoText(originalStart + around));
    query.addQueryItem(u"$top"_s, u"100"_s);
    list.url.setQuery(query);
    return base::andThen(m_exchange.readAll<graph::Occurrence>(list, graph::readOccurrences, graph::nextPage),
        this,
        [this, series, originalStart, around](const std::vector<graph::Occurrence> &all) -> Async<QString> {
            for (const graph::Occurrence &occurrence : all) {
                if (occurrence.originalStart == originalStart)
                    return base::ready<QString>(occurrence.id);
            }
            if (around < FarAround)
                return occurrenceId(series, originalStart, FarAround);
            return failed<QString>(
                { ErrorKind::NotFound, u"the series has no such occurrence"_s, u"occurrence"_s });
        });
}

Async<bool> TeamsProvider::changeOccurrence(const MeetingRef &ref, const OccurrencePlan &plan)
{
    if (ref.form != MeetingForm::CalendarEvent)
        return rejected<bool>(tr("Only a calendar event can repeat at Teams."));
    const Async<graph::Event> found
        = base::andThen(occurrenceId(ref.id, originalStart(plan), std::chrono::hours(24)), this,
            [this](const QString &id) { return eventWithBody(id); });
    return base::andThen(found, this, [this, plan](const graph::Event &now) {
        const net::Request patch
            = eventRequest("PATCH", now.facts.ref.id, graph::occurrenceChange(plan, now));
        return base::andThen(
            m_exchange.send(patch), this, [](const net::Response &) { return base::Result<bool>(true); });
    });
}

Async<bool> TeamsProvider::cancelOccurrence(const MeetingRef &ref, const OccurrencePlan &plan)
{
    if (ref.form != MeetingForm::CalendarEvent)
        return rejected<bool>(tr("Only a calendar event can repeat at Teams."));
    const Async<bool> removed
        = base::andThen(occurrenceId(ref.id, originalStart(plan), std::chrono::hours(24)), this,
            [this](const QString &id) { return m_exchange.remove(eventRequest("DELETE", id)); });
    return orElse(removed, this, [](const Error &error) {
        return error.kind == ErrorKind::NotFound && error.part == "occurrence"_L1 ? base::ready<bool>(true)
                                                                                  : failed<bool>(error);
    });
}

// One after the other. An occurrence that is no longer there needs no change.
Async<bool> TeamsProvider::applyOverrides(const MeetingRef &ref, const MeetingPlan &plan, size_t from)
{
    if (plan.repeat != model::RepeatChoice::Exact || from >= plan.overrides.size())
        return base::ready<bool>(true);
    const model::OccurrenceOverride &override = plan.overrides.at(from);
    const OccurrencePlan occurrence = occurrenceOf(plan, override);
    const Async<bool> applied
        = override.cancelled ? cancelOccurrence(ref, occurrence) : changeOccurrence(ref, occurrence);
    const Async<bool> tolerated = orElse(applied, this, [](const Error &error) {
        return error.kind == ErrorKind::NotFound && error.part == "occurrence"_L1 ? base::ready<bool>(true)
                                                                                  : failed<bool>(error);
    });
    return base::andThen(
        tolerated, this, [this, ref, plan, from](bool) { return applyOverrides(ref, plan, from + 1); });
}

Async<StartLink> TeamsProvider::startLink(const MeetingRef &ref, const MeetingPlan &)
{
    // The organizer enters like everybody else and is known by the sign-in.
    return base::andThen(fetch(ref), this, [](const MadeMeeting &made) -> base::Result<StartLink> {
        if (made.facts.joinUrl.isEmpty())
            return base::failure(ErrorKind::Transient, u"the meeting has no link yet"_s);
        return StartLink { made.facts.joinUrl, graph::inTeams(made.facts.joinUrl) };
    });
}

} // namespace providers
