#include "providers/goto/gotowebinar.h"

#include "providers/goto/gotopeople.h"
#include "schedule/zone.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace providers {
namespace {

QJsonObject spanJson(const GoToSpan &span)
{
    return { { u"startTime"_s, goToTimeText(span.start) }, { u"endTime"_s, goToTimeText(span.end) } };
}

QJsonArray timesJson(const std::vector<GoToSpan> &times)
{
    QJsonArray json;
    for (const GoToSpan &span : times)
        json.append(spanJson(span));
    return json;
}

// `key`: a number in the answer for one webinar, text in a list.
GoToEvent eventFrom(const JsonFields &json)
{
    GoToEvent event;
    model::MeetingFacts &facts = event.facts;
    facts.ref = { model::MeetingForm::Webinar, json.digits("webinarKey"_L1), {} };
    if (facts.ref.id.isEmpty())
        json.fail(u"webinarKey is missing"_s);
    facts.topic = json.text("subject"_L1);
    goToSetDescription(event, json.text("description"_L1));
    goToSetTimes(event, goToSpans(json.objects("times"_L1), "startTime"_L1, "endTime"_L1));
    facts.zone = schedule::ianaName(json.text("timeZone"_L1).toLatin1());
    facts.joinUrl = json.webLink("registrationUrl"_L1);
    facts.hasPassword = json.flag("isPasswordProtected"_L1);
    facts.wantsRegistration = true;
    facts.running = json.flag("inSession"_L1);
    facts.hostEmail = json.text("organizerEmail"_L1);
    event.locale = json.text("locale"_L1);
    event.organizerKey = json.digits("organizerKey"_L1);
    return event;
}

} // namespace

QByteArray goToWebinarBody(const MeetingPlan &plan, const QString &locale)
{
    const std::vector<GoToSpan> times = goToTimes(plan).value_or(std::vector<GoToSpan>());
    QJsonObject json { { u"subject"_s, plan.topic },
        { u"description"_s, goToMarked(plan.description, plan.key.toString()) },
        { u"timeZone"_s, QString::fromLatin1(plan.series.zone) }, { u"locale"_s, locale } };
    const auto sequence = goToSequence(plan);
    json.insert("type"_L1, sequence ? u"sequence"_s : u"single_session"_s);
    if (sequence && !times.empty()) {
        json.insert("recurrenceStart"_L1, spanJson(times.front()));
        json.insert("recurrencePattern"_L1, sequence->pattern);
        json.insert("recurrenceEnd"_L1, sequence->endDate);
    } else {
        json.insert("times"_L1, timesJson(times));
    }
    return goToBytes(json);
}

QByteArray goToWebinarChange(const MeetingPlan &plan, const GoToEvent &there)
{
    const std::vector<GoToSpan> times = goToTimes(plan).value_or(std::vector<GoToSpan>());
    if (there.facts.topic == plan.topic && there.facts.description == plan.description && there.times == times
        && there.facts.zone == schedule::ianaName(plan.series.zone))
        return {};
    QJsonObject json { { u"subject"_s, plan.topic },
        { u"description"_s, goToMarked(plan.description, there.marker) }, { u"times"_s, timesJson(times) },
        { u"timeZone"_s, QString::fromLatin1(plan.series.zone) } };
    if (!there.locale.isEmpty())
        json.insert("locale"_L1, there.locale);
    return goToBytes(json);
}

GoToEvent goToWebinarAfter(const MeetingPlan &plan, const GoToEvent &there)
{
    GoToEvent after = there;
    after.facts.topic = plan.topic;
    after.facts.description = plan.description;
    after.facts.zone = schedule::ianaName(plan.series.zone);
    goToSetTimes(after, goToTimes(plan).value_or(there.times));
    return after;
}

QString goToLocale(const QString &name)
{
    static const QStringList known { u"en_US"_s, u"de_DE"_s, u"es_ES"_s, u"fr_FR"_s, u"it_IT"_s, u"zh_CN"_s };
    for (const QString &locale : known) {
        if (locale.left(2) == name.left(2))
            return locale;
    }
    return known.front();
}

base::Result<QString> goToWebinarKey(const QByteArray &body)
{
    const auto json = JsonFields::parse(body);
    if (!json)
        return base::passOn(json);
    const QString key = json->digits("webinarKey"_L1);
    if (key.isEmpty())
        json->fail(u"webinarKey is missing"_s);
    return json->outcome(key);
}

base::Result<GoToEvent> goToWebinar(const QByteArray &body)
{
    const auto json = JsonFields::parse(body);
    if (!json)
        return base::passOn(json);
    const GoToEvent event = eventFrom(*json);
    return json->outcome(event);
}

base::Result<Page<GoToEvent>> goToWebinars(const QByteArray &body)
{
    const auto json = JsonFields::parse(body);
    if (!json)
        return base::passOn(json);
    Page<GoToEvent> read;
    for (const JsonFields &item : json->object("_embedded"_L1).objects("webinars"_L1))
        read.items.push_back(eventFrom(item));
    const JsonFields page = json->object("page"_L1);
    const int next = page.number("number"_L1).value_or(0) + 1;
    if (next < page.number("totalPages"_L1).value_or(1))
        read.next = QString::number(next);
    return json->outcome(read);
}

base::Result<QUrl> goToStartUrl(const QByteArray &body)
{
    const auto json = JsonFields::parse(body);
    if (!json)
        return base::passOn(json);
    QUrl link = json->webLink("startUrl"_L1);
    if (link.isEmpty())
        link = json->webLink("hostURL"_L1);
    if (link.isEmpty())
        json->fail(u"the start link is missing"_s);
    return json->outcome(link);
}

QByteArray goToWebinarPersonBody(const model::Registrant &person)
{
    return goToBytes({ { u"firstName"_s, goToName(person.firstName) },
        { u"lastName"_s, goToName(person.lastName) }, { u"email"_s, person.email.trimmed() } });
}

base::Result<PersonThere> goToWebinarPerson(const QByteArray &body)
{
    const auto json = JsonFields::parse(body);
    if (!json)
        return base::passOn(json);
    const PersonThere person = goToPersonFrom(*json, "firstName"_L1, "lastName"_L1);
    return json->outcome(person);
}

base::Result<Page<PersonThere>> goToWebinarPeople(const QByteArray &body)
{
    const bool isBare = body.trimmed().startsWith('[');
    const auto json = isBare ? goToItems(body) : JsonFields::parse(body);
    if (!json)
        return base::passOn(json);
    Page<PersonThere> read;
    for (const JsonFields &item : json->objects(isBare ? "items"_L1 : "data"_L1))
        read.items.push_back(goToPersonFrom(item, "firstName"_L1, "lastName"_L1));
    const int page = json->number("page"_L1).value_or(0);
    const int limit = json->number("limit"_L1).value_or(0);
    if (limit > 0 && !read.items.empty() && (page + 1LL) * limit < json->number("total"_L1).value_or(0))
        read.next = QString::number(page + 1);
    return json->outcome(read);
}

} // namespace providers
