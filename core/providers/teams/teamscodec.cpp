#include "providers/teams/teamscodec.h"

#include "net/answererror.h"
#include "providers/isotime.h"
#include "providers/jsonfields.h"
#include "providers/teams/graphbody.h"
#include "providers/teams/graphrecurrence.h"
#include "providers/teams/graphtime.h"
#include "schedule/zone.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace providers::graph {

using base::Error;
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(providers::Teams)
};

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject plainText(const QString &text)
{
    return { { u"contentType"_s, u"text"_s }, { u"content"_s, text } };
}

// In a zone that Graph knows; where it knows none that shows the same, in UTC.
void putTimes(QJsonObject &object, base::WallTime start, std::chrono::minutes duration,
    const QByteArray &iana, const QString &startName, const QString &endName)
{
    QByteArray zone = graphZone(iana);
    if (zone.isEmpty()) {
        const auto known = schedule::Zone::byName(iana);
        start = schedule::Zone::utc().toWall((known ? *known : schedule::Zone::utc()).toInstant(start));
        zone = "UTC";
    }
    object.insert(startName, dateTimeTimeZone(start, zone));
    object.insert(endName, dateTimeTimeZone(start + duration, zone));
}

QJsonObject event(const MeetingPlan &plan)
{
    QJsonArray attendees;
    for (const QString &address : plan.attendees)
        attendees.append(QJsonObject {
            { u"emailAddress"_s, QJsonObject { { u"address"_s, address } } }, { u"type"_s, u"required"_s } });
    // Who registered has not agreed to be shown to the others.
    QJsonObject object { { u"subject"_s, plan.topic }, { u"attendees"_s, attendees },
        { u"hideAttendees"_s, true } };
    putTimes(object, firstStart(plan.series), plan.series.duration, plan.series.zone, u"start"_s, u"end"_s);
    return object;
}

bool repeats(const MeetingPlan &plan)
{
    return plan.repeat == model::RepeatChoice::Exact && plan.series.rule;
}

// Graph's onlineMeeting wants one text with an offset.
void putInstants(QJsonObject &object, const model::Series &series)
{
    const auto known = schedule::Zone::byName(series.zone);
    const base::Instant start = (known ? *known : schedule::Zone::utc()).toInstant(series.start);
    object.insert(u"startDateTime"_s, isoText(start));
    object.insert(u"endDateTime"_s, isoText(start + series.duration));
}

QJsonObject webinar(const MeetingPlan &plan, const QString &description)
{
    QJsonObject object { { u"displayName"_s, plan.topic }, { u"description"_s, plainText(description) } };
    putTimes(object, plan.series.start, plan.series.duration, plan.series.zone, u"startDateTime"_s,
        u"endDateTime"_s);
    return object;
}

const QRegularExpression &markerPattern()
{
    static const QRegularExpression pattern(
        u"\\s*\\[Meetwright ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\]\\s*$"_s);
    return pattern;
}

void readTimes(const JsonFields &fields, QLatin1StringView startName, QLatin1StringView endName,
    model::MeetingFacts &facts)
{
    const JsonFields start = fields.object(startName);
    facts.start = instantOf(start);
    const auto end = instantOf(fields.object(endName));
    if (facts.start && end)
        facts.duration = std::chrono::duration_cast<std::chrono::minutes>(*end - *facts.start);
    facts.zone = zoneOfGraph(start.text("timeZone"_L1));
}

Event eventOf(const JsonFields &fields)
{
    Event event;
    event.facts.ref = { model::MeetingForm::CalendarEvent, fields.needed("id"_L1), {} };
    event.facts.topic = fields.text("subject"_L1);
    readTimes(fields, "start"_L1, "end"_L1, event.facts);
    if (const QString zone = fields.text("originalStartTimeZone"_L1); !zone.isEmpty())
        event.facts.zone = zoneOfGraph(zone);
    event.facts.recurrence
        = ruleTextOf(fields.object("recurrence"_L1), event.facts.start.value_or(base::Instant()));
    event.facts.joinUrl = fields.object("onlineMeeting"_L1).webLink("joinUrl"_L1);
    event.facts.hostEmail = fields.object("organizer"_L1).object("emailAddress"_L1).text("address"_L1);
    event.transactionId = fields.text("transactionId"_L1);
    event.cancelled = fields.flag("isCancelled"_L1);
    const JsonFields body = fields.object("body"_L1);
    event.body = body.text("content"_L1);
    event.bodyIsHtml = body.text("contentType"_L1).compare("html"_L1, Qt::CaseInsensitive) == 0;
    event.facts.description = hostTextOf(event.body, event.bodyIsHtml);
    return event;
}

Webinar webinarOf(const JsonFields &fields)
{
    Webinar webinar;
    webinar.facts.ref = { model::MeetingForm::Webinar, fields.needed("id"_L1), {} };
    webinar.facts.topic = fields.text("displayName"_L1);
    readTimes(fields, "startDateTime"_L1, "endDateTime"_L1, webinar.facts);
    webinar.facts.wantsRegistration = fields.flag("isRegistrationRequired"_L1);
    const QString status = fields.text("status"_L1);
    webinar.published = status == "published"_L1;
    webinar.cancelled = status == "canceled"_L1;
    const JsonFields description = fields.object("description"_L1);
    const bool isHtml = description.text("contentType"_L1) == "html"_L1;
    QString text = hostTextOf(description.text("content"_L1), isHtml);
    const QRegularExpressionMatch match = markerPattern().match(text.right(100));
    if (match.hasMatch()) {
        webinar.marker = match.captured(1);
        text.chop(match.capturedLength());
    }
    webinar.facts.description = text;
    return webinar;
}

PersonThere personOf(const JsonFields &fields)
{
    PersonThere person;
    person.providerId = fields.needed("id"_L1);
    person.firstName = fields.text("firstName"_L1);
    person.lastName = fields.text("lastName"_L1);
    person.email = fields.text("email"_L1);
    const QString status = fields.text("status"_L1);
    person.pending = status == "waitlisted"_L1 || status == "pendingApproval"_L1;
    if (status == "canceled"_L1 || status == "rejectedByOrganizer"_L1)
        person.state = model::RegistrantState::Cancelled;
    return person;
}

template <typename T, typename Fn>
base::Result<T> read(const QByteArray &body, Fn fn)
{
    const base::Result<JsonFields> fields = JsonFields::parse(body);
    if (!fields)
        return base::passOn(fields);
    T value = fn(*fields);
    return fields->outcome(std::move(value));
}

template <typename T, typename Fn>
base::Result<Page<T>> readPage(const QByteArray &body, Fn fn)
{
    return read<Page<T>>(body, [&fn](const JsonFields &fields) {
        Page<T> page;
        for (const JsonFields &item : fields.objects("value"_L1))
            page.items.push_back(fn(item));
        page.next = fields.text("@odata.nextLink"_L1);
        return page;
    });
}

} // namespace

QByteArray newEvent(const MeetingPlan &plan)
{
    QJsonObject object = event(plan);
    object.insert(u"body"_s, plainText(plan.description));
    object.insert(u"isOnlineMeeting"_s, true);
    object.insert(u"onlineMeetingProvider"_s, u"teamsForBusiness"_s);
    object.insert(u"transactionId"_s, plan.key.toString());
    if (repeats(plan))
        object.insert(u"recurrence"_s, graphRecurrence(plan.series, graphZone(plan.series.zone)));
    return bytesOf(object);
}

QByteArray eventChange(const MeetingPlan &plan, const Event &now)
{
    QJsonObject object = event(plan);
    if (repeats(plan))
        object.insert(u"recurrence"_s, graphRecurrence(plan.series, graphZone(plan.series.zone)));
    else if (!now.facts.recurrence.isEmpty())
        object.insert(u"recurrence"_s, QJsonValue::Null);
    if (plan.description.trimmed() != now.facts.description)
        object.insert(u"body"_s,
            QJsonObject { { u"contentType"_s, u"html"_s },
                { u"content"_s, withHostText(now.body, plan.description) } });
    return bytesOf(object);
}

QByteArray occurrenceChange(const OccurrencePlan &plan, const Event &now)
{
    QJsonObject object { { u"subject"_s, plan.topic } };
    putTimes(object, plan.start, plan.duration, plan.zone, u"start"_s, u"end"_s);
    if (plan.description.trimmed() != now.facts.description)
        object.insert(u"body"_s,
            QJsonObject { { u"contentType"_s, u"html"_s },
                { u"content"_s, withHostText(now.body, plan.description) } });
    return bytesOf(object);
}

QByteArray newMeeting(const MeetingPlan &plan)
{
    QJsonObject object { { u"externalId"_s, plan.key.toString() }, { u"subject"_s, plan.topic } };
    putInstants(object, plan.series);
    return bytesOf(object);
}

QByteArray meetingChange(const MeetingPlan &plan)
{
    QJsonObject object { { u"subject"_s, plan.topic } };
    putInstants(object, plan.series);
    return bytesOf(object);
}

QByteArray newWebinar(const MeetingPlan &plan)
{
    QJsonObject object = webinar(
        plan, QString(plan.description % u"\n\n[Meetwright "_s % plan.key.toString() % u']').trimmed());
    object.insert(u"audience"_s, u"everyone"_s);
    return bytesOf(object);
}

QByteArray webinarChange(const MeetingPlan &plan)
{
    return bytesOf(webinar(plan, plan.description));
}

QByteArray newRegistration(const model::Registrant &person)
{
    // Both names must be there, however a person is called.
    const auto orDash
        = [](const QString &name) { return name.trimmed().isEmpty() ? u"-"_s : name.trimmed(); };
    return bytesOf({ { u"firstName"_s, orDash(person.firstName) }, { u"lastName"_s, orDash(person.lastName) },
        { u"email"_s, person.email.trimmed() }, { u"preferredTimezone"_s, u"UTC"_s },
        { u"preferredLanguage"_s, u"en-us"_s } });
}

base::Result<Event> readEvent(const QByteArray &body)
{
    return read<Event>(body, [](const JsonFields &fields) {
        Event event = eventOf(fields);
        if (!event.facts.start)
            fields.fail(u"start is missing"_s);
        return event;
    });
}

base::Result<Page<Event>> readEvents(const QByteArray &body)
{
    return readPage<Event>(body, [](const JsonFields &fields) {
        Event event;
        event.facts.ref = { model::MeetingForm::CalendarEvent, fields.needed("id"_L1), {} };
        event.transactionId = fields.text("transactionId"_L1);
        return event;
    });
}

base::Result<Page<Occurrence>> readOccurrences(const QByteArray &body)
{
    return readPage<Occurrence>(body, [](const JsonFields &fields) {
        Occurrence occurrence { fields.needed("id"_L1), {} };
        const QString original = fields.text("originalStart"_L1);
        const auto start = original.isEmpty() ? instantOf(fields.object("start"_L1)) : instantOfIso(original);
        if (!start)
            fields.fail(u"an occurrence has no start"_s);
        occurrence.originalStart = start.value_or(base::Instant());
        return occurrence;
    });
}

base::Result<MadeMeeting> readMeeting(const QByteArray &body)
{
    return read<MadeMeeting>(body, [](const JsonFields &fields) {
        MadeMeeting made;
        model::MeetingFacts &facts = made.facts;
        facts.ref = { model::MeetingForm::Meeting, fields.needed("id"_L1), {} };
        facts.topic = fields.text("subject"_L1);
        const auto instant = [&fields](QLatin1StringView name) -> std::optional<base::Instant> {
            const QString text = fields.text(name);
            const auto read = instantOfIso(text);
            if (!read && !text.isEmpty())
                fields.fail(name % u" is no time"_s);
            return read;
        };
        facts.start = instant("startDateTime"_L1);
        const auto end = instant("endDateTime"_L1);
        if (facts.start && end)
            facts.duration = std::chrono::duration_cast<std::chrono::minutes>(*end - *facts.start);
        facts.joinUrl = fields.webLink("joinWebUrl"_L1);
        facts.hostEmail = fields.object("participants"_L1).object("organizer"_L1).text("upn"_L1);
        const JsonFields joining = fields.object("joinMeetingIdSettings"_L1);
        facts.hasPassword = joining.flag("isPasscodeRequired"_L1);
        made.password = joining.text("passcode"_L1).left(64);
        return made;
    });
}

base::Result<Webinar> readWebinar(const QByteArray &body)
{
    return read<Webinar>(body, webinarOf);
}

base::Result<Page<Webinar>> readWebinars(const QByteArray &body)
{
    return readPage<Webinar>(body, webinarOf);
}

base::Result<QUrl> readJoinLink(const QByteArray &sessions)
{
    return read<QUrl>(sessions, [](const JsonFields &fields) {
        const std::vector<JsonFields> list = fields.objects("value"_L1);
        return list.empty() ? QUrl() : list.front().webLink("joinWebUrl"_L1);
    });
}

base::Result<PersonThere> readRegistration(const QByteArray &body)
{
    return read<PersonThere>(body, personOf);
}

base::Result<Page<PersonThere>> readRegistrations(const QByteArray &body)
{
    return readPage<PersonThere>(body, personOf);
}

base::Result<AccountReport> readUser(const QByteArray &body)
{
    return read<AccountReport>(body, [](const JsonFields &fields) {
        AccountReport report;
        report.userId = fields.needed("id"_L1);
        report.userName = fields.text("displayName"_L1);
        report.userEmail = fields.text("mail"_L1);
        if (report.userEmail.isEmpty())
            report.userEmail = fields.text("userPrincipalName"_L1);
        return report;
    });
}

Error errorOf(const net::Request &request, const net::Response &response, base::Instant now)
{
    QString code;
    QString words;
    if (const auto fields = JsonFields::parse(response.body)) {
        code = fields->object("error"_L1).text("code"_L1).left(100);
        words = fields->object("error"_L1).text("message"_L1).simplified().left(300);
    }
    base::Error error = net::errorOfStatus(request, response, words, now);
    if (code == "ErrorDuplicateTransactionId"_L1)
        error.kind = base::ErrorKind::Conflict;
    if (response.status == 503 && !response.header("Retry-After").isEmpty()) {
        error.kind = base::ErrorKind::Transient;
        error.notBefore = net::retryAfter(response, now);
    }
    if (error.kind == base::ErrorKind::Rejected)
        error.detail = words.isEmpty() ? Texts::tr("Microsoft refused this and gave no reason.")
                                       : Texts::tr("Microsoft refused this: %1").arg(error.detail);
    return error;
}

net::Request nextPage(const net::Request &first, const QString &nextLink)
{
    net::Request request = first;
    request.url.setQuery(QUrl(nextLink).query(QUrl::FullyEncoded));
    return request;
}

QUrl inTeams(const QUrl &joinUrl)
{
    const QString host = joinUrl.host().toLower();
    if ((host != "teams.microsoft.com"_L1 && host != "teams.live.com"_L1) || joinUrl.hasFragment())
        return {};
    QUrl url = joinUrl;
    url.setScheme(u"msteams"_s);
    return url;
}

} // namespace providers::graph
