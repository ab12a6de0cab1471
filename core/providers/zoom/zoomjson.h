// Reading what Zoom answers: nothing in it is trusted to be there or to have its type.
#pragma once

#include "base/result.h"
#include "base/time.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QUrl>

#include <optional>

namespace providers {

// The one object that an answer is. Invalid, part "answer": no JSON object, or more than 8 MB of it.
base::Result<QJsonObject> zoomObject(const QByteArray &body);

// The members of one object. A missing or null member is empty; one of another type than asked for is
// remembered, so that the caller asks isSound() once.
class ZoomFields {
public:
    explicit ZoomFields(QJsonObject object) : m_object(std::move(object)) { }

    QString text(QLatin1StringView name);
    QString id(QLatin1StringView name); // numbers of up to 64 bits, or text
    int number(QLatin1StringView name, int absent = 0);
    std::optional<base::Instant> instant(QLatin1StringView name); // "2030-05-01T10:00:00Z"
    QUrl link(QLatin1StringView name); // http or https, else empty
    ZoomFields object(QLatin1StringView name);
    QJsonArray array(QLatin1StringView name);
    bool has(QLatin1StringView name) const { return m_object.contains(name); }

    bool isSound() const { return m_unsound.isEmpty(); }
    base::Error error() const; // Invalid, part "answer"; names the member, never its value
    void add(const ZoomFields &inner); // its faults are this one's too

private:
    QJsonValue value(QLatin1StringView name) const { return m_object.value(name); }
    void refuse(QLatin1StringView name);

    QJsonObject m_object;
    QString m_unsound;
};

// "2030-05-01T10:00:00Z" and, without the Z, a wall time.
QString zoomTime(base::Instant instant);
QString zoomTime(base::WallTime wall);

} // namespace providers
