#include "services/effectpayload.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace services {

QByteArray EffectPayload::toJson() const
{
    QJsonObject object;
    if (!fields.isEmpty())
        object.insert(u"fields"_s, QJsonArray::fromStringList(fields));
    if (recurrenceId)
        object.insert(u"recurrenceId"_s, qint64(recurrenceId->time_since_epoch().count()));
    QJsonArray old;
    for (const model::MeetingKey &key : replaces)
        old.append(key.toString());
    if (!old.isEmpty())
        object.insert(u"replaces"_s, old);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

EffectPayload EffectPayload::of(const model::Effect &effect)
{
    const QJsonObject object = QJsonDocument::fromJson(effect.payload).object();
    EffectPayload payload;
    for (const auto &field : object.value("fields"_L1).toArray())
        payload.fields += field.toString();
    if (const QJsonValue id = object.value("recurrenceId"_L1); id.isDouble())
        payload.recurrenceId = base::WallTime(std::chrono::seconds(id.toInteger()));
    for (const auto &key : object.value("replaces"_L1).toArray())
        payload.replaces.push_back(model::MeetingKey::fromString(key.toString()));
    return payload;
}

} // namespace services
