#include "store/meetingcodec.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::failure;
using base::Result;
using model::MeetingFacts;

namespace store {

QString factsText(const MeetingFacts &facts)
{
    QJsonObject object {
        { u"form"_s, int(facts.ref.form) },
        { u"id"_s, facts.ref.id },
        { u"second"_s, facts.ref.second },
        { u"topic"_s, facts.topic },
        { u"description"_s, facts.description },
        { u"minutes"_s, qint64(facts.duration.count()) },
        { u"zone"_s, QString::fromUtf8(facts.zone) },
        { u"recurrence"_s, facts.recurrence },
        { u"joinUrl"_s, facts.joinUrl.toString(QUrl::FullyEncoded) },
        { u"hasPassword"_s, facts.hasPassword },
        { u"running"_s, facts.running },
        { u"hostEmail"_s, facts.hostEmail },
    };
    if (facts.start)
        object.insert(u"start"_s, qint64(facts.start->time_since_epoch().count()));
    if (facts.wantsRegistration)
        object.insert(u"wantsRegistration"_s, *facts.wantsRegistration);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<MeetingFacts> factsFromText(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return failure(ErrorKind::Storage, u"a stored meeting cannot be read"_s, u"damaged"_s);
    const QJsonObject object = document.object();
    MeetingFacts facts;
    facts.ref.form = model::MeetingForm(object.value("form"_L1).toInt());
    facts.ref.id = object.value("id"_L1).toString();
    facts.ref.second = object.value("second"_L1).toString();
    facts.topic = object.value("topic"_L1).toString();
    facts.description = object.value("description"_L1).toString();
    facts.duration = std::chrono::minutes(object.value("minutes"_L1).toInteger());
    facts.zone = object.value("zone"_L1).toString().toUtf8();
    facts.recurrence = object.value("recurrence"_L1).toString();
    facts.joinUrl = QUrl(object.value("joinUrl"_L1).toString());
    facts.hasPassword = object.value("hasPassword"_L1).toBool();
    facts.running = object.value("running"_L1).toBool();
    facts.hostEmail = object.value("hostEmail"_L1).toString();
    if (const QJsonValue start = object.value("start"_L1); start.isDouble())
        facts.start = base::Instant(std::chrono::seconds(start.toInteger()));
    if (const QJsonValue wants = object.value("wantsRegistration"_L1); wants.isBool())
        facts.wantsRegistration = wants.toBool();
    return facts;
}

} // namespace store
