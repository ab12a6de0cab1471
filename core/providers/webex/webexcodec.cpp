#include "providers/webex/webexcodec.h"

#include "providers/webex/webextexts.h"
#include "providers/isotime.h"
#include "providers/jsonfields.h"
#include "providers/webex/webexrecurrence.h"
#include "schedule/zone.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace providers {
namespace {

QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void putTimes(QJsonObject &json, const WebexSpan &span, const QByteArray &zone)
{
    json.insert("start"_L1, isoText(span.start));
    json.insert("end"_L1, isoText(span.end));
    json.insert("timezone"_L1, QString::fromLatin1(zone));
}

QJsonObject registration()
{
    return { { u"autoAcceptRequest"_s, true }, { u"requireFirstName"_s, true },
        { u"requireLastName"_s, true }, { u"requireEmail"_s, true } };
}

// Some sites refuse registration together with joining before the host.
void putJoinBeforeHost(QJsonObject &json, const MeetingPlan &plan)
{
    const bool early = plan.joinBeforeHost && !plan.wantsRegistration;
    json.insert("enabledJoinBeforeHost"_L1, early);
    if (early)
        json.insert("joinBeforeHostMinutes"_L1, 15);
}

WebexSpan spanOf(const MeetingPlan &plan)
{
    return webexFirst(plan.series).value_or(WebexSpan {});
}

base::Result<void> checkLengths(const MeetingPlan &plan)
{
    const auto invalid = [](const QString &why, const QString &part) {
        return base::failure(base::ErrorKind::Invalid, why, part);
    };
    if (plan.topic.trimmed().isEmpty())
        return invalid(WebexTexts::tr("Webex needs a topic. Enter one."), u"topic"_s);
    if (plan.topic.size() > WebexTopicLength)
        return invalid(WebexTexts::tr("Webex takes at most %1 characters in the topic. Shorten it.")
                           .arg(WebexTopicLength),
            u"topic"_s);
    if (plan.description.size() > WebexAgendaLength)
        return invalid(WebexTexts::tr("Webex takes at most %1 characters in the description. Shorten it.")
                           .arg(WebexAgendaLength),
            u"description"_s);
    if (plan.series.duration < WebexShortest || plan.series.duration > WebexLongest)
        return invalid(
            WebexTexts::tr(
                "A Webex meeting lasts from 10 minutes to 23 hours and 59 minutes. Change the duration."),
            u"duration"_s);
    return {};
}

model::MeetingFacts factsOf(const JsonFields &json)
{
    model::MeetingFacts facts;
    facts.ref.id = json.needed("id"_L1);
    facts.ref.form = json.text("scheduledType"_L1) == "webinar"_L1 ? model::MeetingForm::Webinar
                                                                   : model::MeetingForm::Meeting;
    facts.topic = json.text("title"_L1);
    facts.description = json.text("agenda"_L1);
    const auto start = instantOfIso(json.needed("start"_L1));
    const auto end = instantOfIso(json.needed("end"_L1));
    if (!start || !end || *end < *start)
        json.fail(u"start and end are no times"_s);
    else
        facts.duration = std::chrono::floor<std::chrono::minutes>(*end - *start);
    facts.start = start;
    facts.zone = schedule::ianaName(json.text("timezone"_L1).toLatin1());
    facts.recurrence = webexRuleTold(json.text("recurrence"_L1));
    facts.joinUrl = json.webLink("webLink"_L1);
    facts.wantsRegistration = !json.object("registration"_L1).isEmpty() || json.flag("hasRegistration"_L1);
    facts.running = json.text("state"_L1) == "inProgress"_L1;
    facts.hostEmail = json.text("hostEmail"_L1);
    return facts;
}

WebexMeeting meetingFrom(const JsonFields &json)
{
    WebexMeeting meeting;
    meeting.facts = factsOf(json);
    meeting.password = json.text("password"_L1);
    meeting.facts.hasPassword = !meeting.password.isEmpty();
    meeting.seriesId = json.text("meetingSeriesId"_L1);
    meeting.tags = json.texts("integrationTags"_L1);
    return meeting;
}

} // namespace

base::Result<void> webexCheck(const MeetingPlan &plan)
{
    if (const auto lengths = checkLengths(plan); !lengths)
        return lengths;
    if (plan.wantsRegistration && plan.password.isEmpty())
        return base::failure(base::ErrorKind::Invalid,
            WebexTexts::tr("Webex takes registrations only for a meeting with a password. Enter one."),
            u"password"_s);
    if (const RecurrenceFit fit = webexRecurrenceFit(plan); !fit.exact)
        return base::failure(base::ErrorKind::Invalid, fit.why, u"recurrence"_s);
    if (const auto first = webexFirst(plan.series); !first)
        return base::passOn(first);
    return {};
}

QByteArray webexCreateBody(const MeetingPlan &plan, const QString &sessionType)
{
    QJsonObject json { { u"title"_s, plan.topic } };
    if (!plan.description.isEmpty())
        json.insert("agenda"_L1, plan.description);
    if (!plan.password.isEmpty())
        json.insert("password"_L1, plan.password);
    putTimes(json, spanOf(plan), plan.series.zone);
    if (const QString rule = webexRule(plan); !rule.isEmpty())
        json.insert("recurrence"_L1, rule);
    putJoinBeforeHost(json, plan);
    json.insert("sendEmail"_L1, false); // people hear from the host
    json.insert("integrationTags"_L1, QJsonArray { plan.key.toString() });
    if (plan.wantsRegistration)
        json.insert("registration"_L1, registration());
    if (plan.form == model::MeetingForm::Webinar) {
        json.insert("scheduledType"_L1, u"webinar"_s);
        json.insert("sessionTypeId"_L1, sessionType.toLongLong());
    }
    return bytes(json);
}

WebexChange webexChangeBody(const MeetingPlan &plan, const WebexMeeting &there)
{
    const model::MeetingFacts &facts = there.facts;
    QJsonObject json;
    if (facts.topic != plan.topic)
        json.insert("title"_L1, plan.topic);
    if (facts.description != plan.description)
        json.insert("agenda"_L1,
            plan.description.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(plan.description));
    if (!plan.password.isEmpty() && plan.password != there.password)
        json.insert("password"_L1, plan.password);
    const WebexSpan span = spanOf(plan);
    const QString rule = webexRule(plan);
    const bool timesDiffer = facts.start != span.start
        || facts.duration != std::chrono::floor<std::chrono::minutes>(span.end - span.start)
        || facts.zone != schedule::ianaName(plan.series.zone) || facts.recurrence != webexRuleTold(rule);
    if (timesDiffer) {
        putTimes(json, span, plan.series.zone);
        json.insert("recurrence"_L1, rule.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(rule));
    }
    if (json.isEmpty())
        return {};
    json.insert("sendEmail"_L1, false);
    return { bytes(json), timesDiffer };
}

base::Result<QByteArray> webexOccurrenceBody(const OccurrencePlan &plan)
{
    const auto zone = schedule::Zone::byName(plan.zone);
    if (!zone)
        return base::failure(base::ErrorKind::Invalid,
            WebexTexts::tr("The time zone of the session is unknown here. Choose another one."), u"zone"_s);
    const base::Instant start = zone->toInstant(plan.start);
    QJsonObject json { { u"title"_s, plan.topic }, { u"sendEmail"_s, false } };
    json.insert("agenda"_L1,
        plan.description.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(plan.description));
    putTimes(json, { start, start + plan.duration }, plan.zone);
    return bytes(json);
}

QByteArray webexRegistrationBody()
{
    return bytes(registration());
}

QByteArray webexJoinBody(const QString &meetingId)
{
    // joinDirectly would be answered with a redirect into the meeting.
    return bytes({ { u"meetingId"_s, meetingId }, { u"joinDirectly"_s, false },
        { u"expirationMinutes"_s, static_cast<int>(WebexStartLinkLife.count()) } });
}

base::Result<WebexMeeting> webexMeetingOf(const QByteArray &body)
{
    const auto json = JsonFields::parse(body);
    if (!json)
        return base::passOn(json);
    const WebexMeeting meeting = meetingFrom(*json);
    return json->outcome(meeting);
}

base::Result<Page<WebexMeeting>> webexMeetingsOf(const net::Response &response)
{
    const auto json = JsonFields::parse(response.body);
    if (!json)
        return base::passOn(json);
    Page<WebexMeeting> page;
    for (const JsonFields &item : json->objects("items"_L1))
        page.items.push_back(meetingFrom(item));
    page.next = webexNextPage(response);
    return json->outcome(page);
}

base::Result<QUrl> webexStartLinkOf(const QByteArray &body)
{
    const auto json = JsonFields::parse(body);
    if (!json)
        return base::passOn(json);
    const QUrl link = json->webLink("startLink"_L1);
    return json->outcome(link);
}

base::Result<AccountReport> webexAccountOf(const QByteArray &body)
{
    const auto json = JsonFields::parse(body);
    if (!json)
        return base::passOn(json);
    AccountReport report;
    report.userId = json->needed("id"_L1);
    report.userName = json->text("displayName"_L1);
    report.userEmail = json->texts("emails"_L1).value(0);
    return json->outcome(report);
}

base::Result<QString> webexWebinarType(const QByteArray &body)
{
    const auto json = JsonFields::parse(body);
    if (!json)
        return base::passOn(json);
    QString found;
    for (const JsonFields &type : json->objects("items"_L1)) {
        const QString id = type.text("id"_L1);
        bool isNumber = false;
        id.toLongLong(&isNumber);
        if (found.isEmpty() && isNumber && type.text("type"_L1) == "webinar"_L1)
            found = id;
    }
    return json->outcome(found);
}

QString webexNextPage(const net::Response &response)
{
    const QByteArray header = response.header("Link").left(8192);
    for (const QByteArray &link : header.split(',')) {
        const qsizetype open = link.indexOf('<');
        const qsizetype close = link.indexOf('>', open);
        if (open < 0 || close < 0 || !link.mid(close).contains("rel=\"next\""))
            continue;
        const QUrl url = QUrl::fromEncoded(link.mid(open + 1, close - open - 1), QUrl::StrictMode);
        if (url.scheme() == "https"_L1 && url.host() == "webexapis.com"_L1
            && url.path().startsWith("/v1/"_L1))
            return url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::FullyEncoded);
    }
    return {};
}

QString webexOccurrenceStamp(base::Instant start)
{
    return isoText(start).remove(u'-').remove(u':');
}

} // namespace providers
