#include "providers/goto/gotocodec.h"

#include "providers/goto/gototexts.h"
#include "schedule/zone.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace providers {

using base::Error;
namespace {

QString words(const QByteArray &body)
{
    const auto json = JsonFields::parse(body.left(64 * 1024));
    if (!json)
        return {};
    for (const QLatin1StringView name : { "message"_L1, "msg"_L1, "description"_L1 }) {
        const QString said = json->text(name).simplified().left(500);
        if (!said.isEmpty())
            return said;
    }
    return {};
}

tl::unexpected<base::Error> invalid(const QString &why, const QString &part)
{
    return base::failure(base::ErrorKind::Invalid, why, part);
}

base::Result<JsonFields> wrapped(const char *name, const QByteArray &body)
{
    return JsonFields::parse("{\"" + QByteArray(name) + "\":" + body + '}');
}

} // namespace

base::Result<void> goToCheckTexts(const MeetingPlan &plan)
{
    const bool isMeeting = plan.form == model::MeetingForm::Meeting;
    const int topic = isMeeting ? GoToMeetingSubjectLength : GoToSubjectLength;
    const int description = GoToDescriptionLength - goToMarkerLength();
    const QString subject = isMeeting ? goToSubject(plan.topic) : plan.topic;
    if (plan.topic.trimmed().isEmpty())
        return invalid(GoToTexts::tr("GoTo needs a topic. Enter one."), u"topic"_s);
    if (subject.size() > topic)
        return invalid(GoToTexts::tr("GoTo takes at most %1 characters in the topic. Shorten it.").arg(topic),
            u"topic"_s);
    if (plan.description.size() > description)
        return invalid(GoToTexts::tr("GoTo takes at most %1 characters in the description. Shorten it.")
                           .arg(description),
            u"description"_s);
    if (const auto times = goToTimes(plan); !times)
        return base::passOn(times);
    return {};
}

base::Result<void> goToCheck(const MeetingPlan &plan)
{
    if (plan.repeat != model::RepeatChoice::ReusableRoom) {
        if (const RecurrenceFit fit = goToRecurrenceFit(plan); !fit.exact)
            return invalid(fit.why, u"recurrence"_s);
    } else if (plan.form != model::MeetingForm::Meeting) {
        return invalid(
            GoToTexts::tr("At GoTo only a meeting can be a room without fixed times. Choose “Meeting”."),
            u"form"_s);
    }
    return goToCheckTexts(plan);
}

QString goToSubject(const QString &topic)
{
    QString subject = topic;
    return subject.replace(u'<', u"&lt;"_s).replace(u'>', u"&gt;"_s);
}

int goToMarkerLength()
{
    static const QString uuid(36, u'0');
    return static_cast<int>(goToMarked({}, uuid).size()) + 2;
}

QString goToMarked(const QString &description, const QString &marker)
{
    if (marker.isEmpty())
        return description;
    const QString text = u"[ref "_s + marker + u']';
    return description.isEmpty() ? text : description + u"\n\n"_s + text;
}

Error goToError(const net::Request &request, const net::Response &response, base::Instant now)
{
    const QString said = words(response.body);
    base::Error error = net::errorOfStatus(request, response, said, now);
    if (error.kind == base::ErrorKind::Rejected) {
        error.detail = said.isEmpty()
            ? GoToTexts::tr("GoTo refused it and gave no reason (status %1).").arg(response.status)
            : GoToTexts::tr("GoTo refused it. It says: %1").arg(error.detail);
    }
    return error;
}

base::Result<JsonFields> goToItems(const QByteArray &body)
{
    return wrapped("items", body);
}

base::Result<JsonFields> goToValue(const QByteArray &body)
{
    return wrapped("value", body);
}

base::Result<AccountReport> goToAccount(const QByteArray &body)
{
    const auto json = JsonFields::parse(body);
    if (!json)
        return base::passOn(json);
    AccountReport report;
    report.userId = json->digits("key"_L1);
    if (report.userId.isEmpty())
        json->fail(u"key is missing"_s);
    report.userName = QString(json->text("firstName"_L1) + u' ' + json->text("lastName"_L1)).trimmed();
    report.userEmail = json->text("email"_L1);
    return json->outcome(report);
}

void goToSetDescription(GoToEvent &event, const QString &description)
{
    static const QRegularExpression marker(u"\\s*\\[ref ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\]"_s);
    const QRegularExpressionMatch match = marker.match(description);
    event.marker = match.captured(1);
    event.facts.description = description;
    if (match.hasMatch())
        event.facts.description.remove(match.capturedStart(), match.capturedLength());
}

std::vector<GoToSpan> goToSpans(
    const std::vector<JsonFields> &times, QLatin1StringView start, QLatin1StringView end)
{
    std::vector<GoToSpan> spans;
    for (const JsonFields &time : times) {
        const auto from = goToInstant(time.text(start));
        const auto to = goToInstant(time.text(end));
        if (from && to && *from <= *to)
            spans.push_back({ *from, *to });
        else
            time.fail(u"a session's times are no times"_s);
    }
    return spans;
}

void goToSetTimes(GoToEvent &event, std::vector<GoToSpan> times)
{
    std::sort(
        times.begin(), times.end(), [](const GoToSpan &a, const GoToSpan &b) { return a.start < b.start; });
    event.times = std::move(times);
    event.facts.recurrence.clear();
    if (event.times.empty())
        return;
    const GoToSpan &first = event.times.front();
    event.facts.start = first.start;
    event.facts.duration = std::chrono::floor<std::chrono::minutes>(first.end - first.start);
    // GoTo tells the dates and no rule. As text, so that a date that was moved there is seen as a difference.
    QStringList starts;
    for (const GoToSpan &span : event.times)
        starts.append(goToTimeText(span.start).remove(u'-').remove(u':'));
    if (starts.size() > 1)
        event.facts.recurrence = u"RDATE="_s + starts.join(u',');
}

QByteArray goToBytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace providers
