#include "providers/goto/gototraining.h"

#include "providers/goto/gotopeople.h"
#include "schedule/zone.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace providers {
namespace {

QJsonArray timesJson(const MeetingPlan &plan)
{
    QJsonArray json;
    for (const GoToSpan &span : goToTimes(plan).value_or(std::vector<GoToSpan>()))
        json.append(QJsonObject {
            { u"startDate"_s, goToTimeText(span.start) }, { u"endDate"_s, goToTimeText(span.end) } });
    return json;
}

GoToEvent eventFrom(const JsonFields &json)
{
    GoToEvent event;
    model::MeetingFacts &facts = event.facts;
    facts.ref = { model::MeetingForm::Training, json.digits("trainingKey"_L1), {} };
    if (facts.ref.id.isEmpty())
        json.fail(u"trainingKey is missing"_s);
    facts.topic = json.text("name"_L1);
    goToSetDescription(event, json.text("description"_L1));
    goToSetTimes(event, goToSpans(json.objects("times"_L1), "startDate"_L1, "endDate"_L1));
    facts.zone = schedule::ianaName(json.text("timeZone"_L1).toLatin1());
    facts.wantsRegistration = true;
    const std::vector<JsonFields> organizers = json.objects("organizers"_L1);
    if (!organizers.empty()) {
        facts.hostEmail = organizers.front().text("email"_L1);
        event.organizerKey = organizers.front().digits("organizerKey"_L1);
    }
    return event;
}

} // namespace

QByteArray goToTrainingBody(const MeetingPlan &plan)
{
    return goToBytes(
        { { u"name"_s, plan.topic }, { u"description"_s, goToMarked(plan.description, plan.key.toString()) },
            { u"timeZone"_s, QString::fromLatin1(plan.series.zone) }, { u"times"_s, timesJson(plan) } });
}

QByteArray goToTrainingTexts(const MeetingPlan &plan, const GoToEvent &there)
{
    if (there.facts.topic == plan.topic && there.facts.description == plan.description)
        return {};
    return goToBytes(
        { { u"name"_s, plan.topic }, { u"description"_s, goToMarked(plan.description, there.marker) } });
}

QByteArray goToTrainingTimes(const MeetingPlan &plan, const GoToEvent &there)
{
    if (there.times == goToTimes(plan).value_or(std::vector<GoToSpan>())
        && there.facts.zone == schedule::ianaName(plan.series.zone))
        return {};
    // People hear from the host.
    return goToBytes(
        { { u"times"_s, timesJson(plan) }, { u"timeZone"_s, QString::fromLatin1(plan.series.zone) },
            { u"notifyRegistrants"_s, false }, { u"notifyTrainers"_s, false } });
}

base::Result<QString> goToTrainingKey(const QByteArray &body)
{
    const auto json = goToValue(body);
    if (!json)
        return base::passOn(json);
    const QString key = json->digits("value"_L1);
    if (key.isEmpty())
        json->fail(u"the training's key is missing"_s);
    return json->outcome(key);
}

base::Result<GoToEvent> goToTraining(const QByteArray &body)
{
    const auto json = JsonFields::parse(body);
    if (!json)
        return base::passOn(json);
    const GoToEvent event = eventFrom(*json);
    return json->outcome(event);
}

base::Result<std::vector<GoToEvent>> goToTrainings(const QByteArray &body)
{
    const auto json = goToItems(body);
    if (!json)
        return base::passOn(json);
    std::vector<GoToEvent> events;
    for (const JsonFields &item : json->objects("items"_L1))
        events.push_back(eventFrom(item));
    return json->outcome(events);
}

QByteArray goToTrainingPersonBody(const model::Registrant &person)
{
    return goToBytes({ { u"givenName"_s, goToName(person.firstName) },
        { u"surname"_s, goToName(person.lastName) }, { u"email"_s, person.email.trimmed() } });
}

base::Result<PersonThere> goToTrainingPerson(const QByteArray &body)
{
    const auto json = JsonFields::parse(body);
    if (!json)
        return base::passOn(json);
    const PersonThere person = goToPersonFrom(*json, "givenName"_L1, "surname"_L1);
    return json->outcome(person);
}

base::Result<Page<PersonThere>> goToTrainingPeople(const QByteArray &body)
{
    const auto json = goToItems(body);
    if (!json)
        return base::passOn(json);
    Page<PersonThere> read;
    for (const JsonFields &item : json->objects("items"_L1))
        read.items.push_back(goToPersonFrom(item, "givenName"_L1, "surname"_L1));
    return json->outcome(read);
}

} // namespace providers
