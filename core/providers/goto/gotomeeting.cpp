#include "providers/goto/gotomeeting.h"

using namespace Qt::StringLiterals;

namespace providers {
namespace {

GoToSpan spanOf(const MeetingPlan &plan)
{
    const auto times = goToTimes(plan);
    return times ? times->front() : GoToSpan {};
}

bool isRoom(const MeetingPlan &plan)
{
    return plan.repeat == model::RepeatChoice::ReusableRoom;
}

QString topicOf(const QString &subject)
{
    QString topic = subject;
    return topic.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s);
}

// As in the joinURL of GoTo's documents. Reading a meeting tells none, so that of its making is kept as the
// reference's second part.
QUrl joinUrl(const QString &id)
{
    return QUrl(u"https://global.gotomeeting.com/join/"_s + id);
}

GoToEvent eventFrom(const JsonFields &json)
{
    GoToEvent event;
    model::MeetingFacts &facts = event.facts;
    facts.ref = { model::MeetingForm::Meeting, json.digits("meetingId"_L1), {} };
    if (facts.ref.id.isEmpty())
        json.fail(u"meetingId is missing"_s);
    facts.topic = topicOf(json.text("subject"_L1));
    goToSetTimes(event, goToSpans({ json }, "startTime"_L1, "endTime"_L1));
    if (json.text("meetingType"_L1) == "recurring"_L1)
        facts.start.reset();
    facts.joinUrl = joinUrl(facts.ref.id);
    facts.hasPassword = json.flag("passwordRequired"_L1);
    facts.running = json.text("status"_L1) == "ACTIVE"_L1;
    facts.hostEmail = json.text("email"_L1);
    event.organizerKey = json.digits("organizerKey"_L1);
    return event;
}

} // namespace

QByteArray goToMeetingBody(const MeetingPlan &plan)
{
    const GoToSpan span = spanOf(plan);
    return goToBytes(
        { { u"subject"_s, goToSubject(plan.topic) }, { u"starttime"_s, goToTimeText(span.start) },
            { u"endtime"_s, goToTimeText(span.end) }, { u"passwordrequired"_s, false },
            { u"conferencecallinfo"_s, u"Hybrid"_s }, { u"timezonekey"_s, QString() },
            { u"meetingtype"_s, isRoom(plan) ? u"recurring"_s : u"scheduled"_s } });
}

base::Result<GoToEvent> goToMeetingMade(const QByteArray &body, const MeetingPlan &plan)
{
    const auto json = goToItems(body);
    if (!json)
        return base::passOn(json);
    GoToEvent event;
    const std::vector<JsonFields> items = json->objects("items"_L1);
    if (items.size() != 1) {
        json->fail(u"not one meeting"_s);
        return json->outcome(event);
    }
    const JsonFields &made = items.front();
    const GoToSpan span = spanOf(plan);
    event.times = { span };
    model::MeetingFacts &facts = event.facts;
    facts.ref = { model::MeetingForm::Meeting, made.digits("meetingid"_L1), {} };
    if (facts.ref.id.isEmpty())
        json->fail(u"meetingid is missing"_s);
    facts.topic = plan.topic;
    if (!isRoom(plan))
        facts.start = span.start;
    facts.duration = std::chrono::floor<std::chrono::minutes>(span.end - span.start);
    facts.joinUrl = made.webLink("joinURL"_L1);
    facts.ref.second = facts.joinUrl.toString();
    if (facts.joinUrl.isEmpty())
        facts.joinUrl = joinUrl(facts.ref.id);
    return json->outcome(event);
}

base::Result<GoToEvent> goToMeeting(const QByteArray &body)
{
    auto events = goToUpcoming(body);
    if (!events)
        return base::passOn(events);
    if (events->size() != 1)
        return base::failure(base::ErrorKind::Invalid, u"not one meeting"_s, u"answer"_s);
    return events->front();
}

base::Result<std::vector<GoToEvent>> goToUpcoming(const QByteArray &body)
{
    const auto json = goToItems(body);
    if (!json)
        return base::passOn(json);
    std::vector<GoToEvent> events;
    for (const JsonFields &item : json->objects("items"_L1))
        events.push_back(eventFrom(item));
    return json->outcome(events);
}

void goToKeepJoinUrl(GoToEvent &event, const model::MeetingRef &ref)
{
    if (ref.second.isEmpty())
        return;
    event.facts.ref.second = ref.second;
    event.facts.joinUrl = QUrl(ref.second);
}

bool goToIsSame(const GoToEvent &there, const MeetingPlan &plan, const QString &organizerKey)
{
    const bool sameOrganizer = there.organizerKey.isEmpty() || there.organizerKey == organizerKey;
    const bool sameTimes = isRoom(plan) ? !there.facts.start
                                        : there.facts.start && there.times == std::vector { spanOf(plan) };
    return sameOrganizer && sameTimes && there.facts.topic == plan.topic;
}

} // namespace providers
