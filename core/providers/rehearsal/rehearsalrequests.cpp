#include "providers/rehearsal/rehearsalcodec.h"
#include "providers/rehearsal/rehearsaldesk.h"
#include "schedule/rruletext.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace providers {

namespace {

// Wall times as ISO text without an offset; QDateTime only counts here, as if the wall were in UTC.
QString wallText(base::WallTime wall)
{
    return QDateTime::fromSecsSinceEpoch(wall.time_since_epoch().count(), Qt::UTC)
        .toString(u"yyyy-MM-ddTHH:mm:ss"_s);
}

QJsonArray wallTexts(const std::vector<base::WallTime> &walls)
{
    QJsonArray texts;
    for (const base::WallTime wall : walls)
        texts.append(wallText(wall));
    return texts;
}

QJsonObject occurrencesOf(const MeetingPlan &plan)
{
    QJsonObject occurrences;
    for (const model::OccurrenceOverride &one : plan.overrides) {
        QJsonObject said { { u"cancelled"_s, one.cancelled } };
        if (one.start)
            said[u"start"_s] = wallText(*one.start);
        if (one.duration)
            said[u"minutes"_s] = qint64(one.duration->count());
        if (one.topic)
            said[u"topic"_s] = *one.topic;
        if (one.description)
            said[u"description"_s] = *one.description;
        occurrences[wallText(one.recurrenceId)] = said;
    }
    return occurrences;
}

QJsonObject bodyOf(const MeetingPlan &plan)
{
    return {
        { u"key"_s, plan.key.toString() },
        { u"topic"_s, plan.topic },
        { u"description"_s, plan.description },
        { u"start"_s, wallText(plan.series.start) },
        { u"zone"_s, QString::fromLatin1(plan.series.zone) },
        { u"minutes"_s, qint64(plan.series.duration.count()) },
        { u"rrule"_s, plan.series.rule ? schedule::toText(*plan.series.rule) : QString() },
        { u"extra"_s, wallTexts(plan.series.extraStarts) },
        { u"excluded"_s, wallTexts(plan.series.excludedStarts) },
        { u"occurrences"_s, occurrencesOf(plan) },
        { u"password"_s, plan.password },
        { u"registration"_s, plan.wantsRegistration },
    };
}

QJsonObject bodyOf(const OccurrencePlan &plan)
{
    return {
        { u"start"_s, wallText(plan.start) },
        { u"minutes"_s, qint64(plan.duration.count()) },
        { u"topic"_s, plan.topic },
        { u"description"_s, plan.description },
    };
}

net::Request requestOf(const QByteArray &method, const QStringList &path, const QJsonObject &body = {})
{
    net::Request request;
    request.method = method;
    request.url.setScheme(u"https"_s);
    request.url.setHost(RehearsalHost);
    request.url.setPath(u'/' + path.join(u'/'));
    request.signIn = net::SignIn::None;
    // All but making a meeting leave the same state when they are sent twice.
    request.repeat = net::Repeat::Safe;
    if (!body.isEmpty()) {
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        request.contentType = "application/json";
    }
    return request;
}

} // namespace

net::Request RehearsalCodec::me()
{
    return requestOf("GET", { u"me"_s });
}

net::Request RehearsalCodec::create(const MeetingPlan &plan)
{
    net::Request made = requestOf("POST", { u"meetings"_s }, bodyOf(plan));
    made.repeat = net::Repeat::Unsafe;
    return made;
}

net::Request RehearsalCodec::find(const model::EffectKey &key)
{
    net::Request made = requestOf("GET", { u"meetings"_s });
    made.url.setQuery("key="_L1 + key.toString());
    return made;
}

net::Request RehearsalCodec::fetch(const QString &id)
{
    return requestOf("GET", { u"meetings"_s, id });
}

net::Request RehearsalCodec::change(const QString &id, const MeetingPlan &plan)
{
    return requestOf("PUT", { u"meetings"_s, id }, bodyOf(plan));
}

net::Request RehearsalCodec::remove(const QString &id)
{
    return requestOf("DELETE", { u"meetings"_s, id });
}

net::Request RehearsalCodec::changeOccurrence(const QString &id, const OccurrencePlan &plan)
{
    return requestOf(
        "PUT", { u"meetings"_s, id, u"occurrences"_s, wallText(plan.recurrenceId) }, bodyOf(plan));
}

net::Request RehearsalCodec::cancelOccurrence(const QString &id, const OccurrencePlan &plan)
{
    return requestOf("DELETE", { u"meetings"_s, id, u"occurrences"_s, wallText(plan.recurrenceId) });
}

net::Request RehearsalCodec::start(const QString &id)
{
    return requestOf("POST", { u"meetings"_s, id, u"start"_s });
}

net::Request RehearsalCodec::end(const QString &id)
{
    return requestOf("POST", { u"meetings"_s, id, u"end"_s });
}

net::Request RehearsalCodec::people(const QString &id)
{
    return requestOf("GET", { u"meetings"_s, id, u"registrants"_s });
}

net::Request RehearsalCodec::addPeople(const QString &id, const std::vector<model::Registrant> &people)
{
    QJsonArray said;
    for (const model::Registrant &person : people)
        said.append(QJsonObject { { u"firstName"_s, person.firstName }, { u"lastName"_s, person.lastName },
            { u"email"_s, person.email } });
    return requestOf("POST", { u"meetings"_s, id, u"registrants"_s }, { { u"people"_s, said } });
}

net::Request RehearsalCodec::attendance(const QString &id, const TimeWindow &window)
{
    net::Request made = requestOf("GET", { u"meetings"_s, id, u"attendance"_s });
    made.url.setQuery(u"from=%1&until=%2"_s.arg(window.from.time_since_epoch().count())
                          .arg(window.until.time_since_epoch().count()));
    return made;
}

net::Request RehearsalCodec::setState(const QString &id, const QString &personId, const QString &state)
{
    return requestOf("PUT", { u"meetings"_s, id, u"registrants"_s, personId }, { { u"state"_s, state } });
}

} // namespace providers
