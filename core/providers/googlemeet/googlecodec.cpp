#include "providers/googlemeet/googlecodec.h"

#include "net/answererror.h"
#include "providers/googlemeet/googlerecurrence.h"
#include "providers/htmltext.h"
#include "providers/isotime.h"
#include "providers/jsonfields.h"
#include "schedule/zone.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace providers::google {

using base::Error;
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(providers::GoogleMeet)
};

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject timeIn(const QByteArray &zone, base::WallTime wall)
{
    return { { u"dateTime"_s, isoText(wall) }, { u"timeZone"_s, QString::fromUtf8(zone) } };
}

void putTimes(
    QJsonObject &object, const QByteArray &zone, base::WallTime start, std::chrono::minutes duration)
{
    object.insert(u"start"_s, timeIn(zone, start));
    object.insert(u"end"_s, timeIn(zone, start + duration));
}

// Google shows descriptions as HTML, but keeps their line breaks.
QString written(const QString &description)
{
    return description.toHtmlEscaped();
}

QJsonObject conferenceRequest(const QString &id)
{
    return { { u"createRequest"_s,
        QJsonObject { { u"requestId"_s, id },
            { u"conferenceSolutionKey"_s, QJsonObject { { u"type"_s, u"hangoutsMeet"_s } } } } } };
}

bool repeats(const MeetingPlan &plan)
{
    return plan.repeat == model::RepeatChoice::Exact && plan.series.repeats();
}

QJsonObject event(const MeetingPlan &plan, const QHash<QString, QString> &responses)
{
    QJsonArray attendees;
    for (const QString &address : plan.attendees) {
        QJsonObject attendee { { u"email"_s, address } };
        if (const QString response = responses.value(address.toLower()); !response.isEmpty())
            attendee.insert(u"responseStatus"_s, response);
        attendees.append(attendee);
    }
    // Who registered has not agreed to be shown to the others.
    QJsonObject object { { u"summary"_s, plan.topic }, { u"description"_s, written(plan.description) },
        { u"attendees"_s, attendees }, { u"guestsCanSeeOtherGuests"_s, false },
        { u"status"_s, u"confirmed"_s } };
    const bool repeating = repeats(plan);
    putTimes(object, plan.series.zone, repeating ? firstStartAtGoogle(plan.series) : plan.series.start,
        plan.series.duration);
    if (repeating)
        object.insert(u"recurrence"_s, QJsonArray::fromStringList(recurrenceLines(plan.series)));
    return object;
}

// A start, an end, or an original start: with an offset, or in its zone, or a whole day.
std::optional<base::Instant> instantOf(const JsonFields &fields)
{
    if (fields.isEmpty())
        return {};
    const QString text = fields.text("dateTime"_L1);
    const auto known = schedule::Zone::byName(fields.text("timeZone"_L1).toUtf8());
    const schedule::Zone zone = known ? *known : schedule::Zone::utc();
    if (const auto instant = instantOfIso(text))
        return instant;
    if (const auto wall = text.isEmpty() ? wallOfDate(fields.text("date"_L1)) : wallOfIso(text))
        return zone.toInstant(*wall);
    fields.fail(u"a time cannot be read"_s);
    return {};
}

Conference conferenceOf(const JsonFields &data, const QUrl &link)
{
    if (!link.isEmpty())
        return Conference::Ready;
    const QString status = data.object("createRequest"_L1).object("status"_L1).text("statusCode"_L1);
    if (status == "pending"_L1)
        return Conference::Pending;
    return status == "failure"_L1 ? Conference::Failed : Conference::None;
}

QUrl videoLink(const JsonFields &fields)
{
    const QUrl link = fields.webLink("hangoutLink"_L1);
    if (!link.isEmpty())
        return link;
    for (const JsonFields &entry : fields.object("conferenceData"_L1).objects("entryPoints"_L1)) {
        if (entry.text("entryPointType"_L1) == "video"_L1)
            return entry.webLink("uri"_L1);
    }
    return {};
}

Event eventOf(const JsonFields &fields)
{
    Event event;
    model::MeetingFacts &facts = event.facts;
    facts.ref = { model::MeetingForm::CalendarEvent, fields.needed("id"_L1), {} };
    facts.topic = fields.text("summary"_L1);
    facts.description = textOfHtml(fields.text("description"_L1));
    const JsonFields start = fields.object("start"_L1);
    facts.start = instantOf(start);
    const auto end = instantOf(fields.object("end"_L1));
    if (facts.start && end)
        facts.duration = std::chrono::duration_cast<std::chrono::minutes>(*end - *facts.start);
    facts.zone = schedule::ianaName(start.text("timeZone"_L1).toUtf8());
    facts.recurrence = ruleTextOfLines(fields.texts("recurrence"_L1));
    facts.joinUrl = videoLink(fields);
    facts.hostEmail = fields.object("organizer"_L1).text("email"_L1);
    event.cancelled = fields.text("status"_L1) == "cancelled"_L1;
    event.conference = conferenceOf(fields.object("conferenceData"_L1), facts.joinUrl);
    for (const JsonFields &attendee : fields.objects("attendees"_L1))
        event.responses.insert(attendee.text("email"_L1).toLower(), attendee.text("responseStatus"_L1));
    return event;
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

bool isRateLimit(const QString &reason)
{
    return reason == "rateLimitExceeded"_L1 || reason == "userRateLimitExceeded"_L1
        || reason == "quotaExceeded"_L1 || reason == "RATE_LIMIT_EXCEEDED"_L1;
}

} // namespace

QString eventId(const model::EffectKey &key)
{
    return key.toString().remove(u'-');
}

QByteArray newEvent(const MeetingPlan &plan)
{
    QJsonObject object = event(plan, {});
    object.insert(u"id"_s, eventId(plan.key));
    object.insert(u"conferenceData"_s, conferenceRequest(plan.key.toString()));
    return bytesOf(object);
}

QByteArray eventChange(const MeetingPlan &plan, const Event &now, const QString &conference)
{
    QJsonObject object = event(plan, now.responses);
    if (!repeats(plan) && !now.facts.recurrence.isEmpty())
        object.insert(u"recurrence"_s, QJsonValue::Null); // a patch clears what it names as null
    if (!conference.isEmpty())
        object.insert(u"conferenceData"_s, conferenceRequest(conference));
    return bytesOf(object);
}

QByteArray occurrenceChange(const OccurrencePlan &plan)
{
    QJsonObject object { { u"summary"_s, plan.topic }, { u"description"_s, written(plan.description) } };
    putTimes(object, plan.zone, plan.start, plan.duration);
    return bytesOf(object);
}

QByteArray newSpace(const MeetingPlan &plan)
{
    // TRUSTED: people outside the host's organisation knock.
    const QString access = plan.joinBeforeHost ? u"OPEN"_s : u"TRUSTED"_s;
    return bytesOf({ { u"config"_s,
        QJsonObject { { u"accessType"_s, access }, { u"entryPointAccess"_s, u"ALL"_s } } } });
}

QByteArray closedSpace()
{
    return bytesOf({ { u"config"_s,
        QJsonObject {
            { u"accessType"_s, u"RESTRICTED"_s }, { u"entryPointAccess"_s, u"CREATOR_APP_ONLY"_s } } } });
}

base::Result<Event> readEvent(const QByteArray &body)
{
    return read<Event>(body, [](const JsonFields &fields) {
        Event event = eventOf(fields);
        if (!event.cancelled && !event.facts.start)
            fields.fail(u"start is missing"_s);
        return event;
    });
}

base::Result<Page<Occurrence>> readOccurrences(const QByteArray &body)
{
    return read<Page<Occurrence>>(body, [](const JsonFields &fields) {
        Page<Occurrence> page;
        for (const JsonFields &item : fields.objects("items"_L1)) {
            const JsonFields original = item.object("originalStartTime"_L1);
            const auto start = instantOf(original.isEmpty() ? item.object("start"_L1) : original);
            if (!start)
                item.fail(u"an occurrence has no start"_s);
            page.items.push_back({ item.needed("id"_L1), start.value_or(base::Instant()),
                item.text("status"_L1) == "cancelled"_L1 });
        }
        page.next = fields.text("nextPageToken"_L1);
        return page;
    });
}

base::Result<MadeMeeting> readSpace(const QByteArray &body)
{
    return read<MadeMeeting>(body, [](const JsonFields &fields) {
        MadeMeeting made;
        made.facts.ref = { model::MeetingForm::Space, fields.needed("name"_L1), {} };
        if (!made.facts.ref.id.startsWith("spaces/"_L1))
            fields.fail(u"name is none of a space"_s);
        made.facts.joinUrl = fields.webLink("meetingUri"_L1);
        made.facts.running = !fields.object("activeConference"_L1).isEmpty();
        return made;
    });
}

base::Result<Page<AccountReport>> readCalendars(const QByteArray &body)
{
    return read<Page<AccountReport>>(body, [](const JsonFields &fields) {
        Page<AccountReport> page;
        for (const JsonFields &calendar : fields.objects("items"_L1)) {
            if (!calendar.flag("primary"_L1))
                continue;
            AccountReport report;
            report.userId = calendar.needed("id"_L1); // the primary calendar has the host's address
            report.userEmail = report.userId;
            report.userName = calendar.text("summary"_L1);
            page.items.push_back(report);
        }
        page.next = fields.text("nextPageToken"_L1);
        return page;
    });
}

Error errorOf(const net::Request &request, const net::Response &response, base::Instant now)
{
    QString words;
    bool tooFast = false;
    if (const auto fields = JsonFields::parse(response.body)) {
        const JsonFields error = fields->object("error"_L1);
        words = error.text("message"_L1).simplified().left(300);
        for (const JsonFields &one : error.objects("errors"_L1))
            tooFast = tooFast || isRateLimit(one.text("reason"_L1));
        tooFast = tooFast || error.text("status"_L1) == "RESOURCE_EXHAUSTED"_L1;
    }
    base::Error error = net::errorOfStatus(request, response, words, now);
    if (response.status == 403 && tooFast) {
        error.kind = base::ErrorKind::Transient;
        error.notBefore = net::retryAfter(response, now);
    }
    if (error.kind == base::ErrorKind::Rejected)
        error.detail = words.isEmpty() ? Texts::tr("Google refused this and gave no reason.")
                                       : Texts::tr("Google refused this: %1").arg(error.detail);
    return error;
}

net::Request nextPage(const net::Request &first, const QString &pageToken)
{
    net::Request request = first;
    QUrlQuery query(first.url);
    query.addQueryItem(u"pageToken"_s, QString::fromLatin1(QUrl::toPercentEncoding(pageToken)));
    request.url.setQuery(query);
    return request;
}

} // namespace providers::google
