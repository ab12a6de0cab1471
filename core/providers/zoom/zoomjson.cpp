#include "providers/zoom/zoomjson.h"

#include <QDateTime>
#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace providers {

namespace {

constexpr qsizetype LongestAnswer = 8 * 1024 * 1024;
constexpr qsizetype LongestText = 64 * 1024;
constexpr qsizetype LongestArray = 5000;

} // namespace

base::Result<QJsonObject> zoomObject(const QByteArray &body)
{
    if (body.size() > LongestAnswer)
        return base::failure(base::ErrorKind::Invalid, u"the answer is too long"_s, u"answer"_s);
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return base::failure(base::ErrorKind::Invalid, u"the answer is no JSON object"_s, u"answer"_s);
    return document.object();
}

QString ZoomFields::text(QLatin1StringView name)
{
    const QJsonValue given = value(name);
    if (given.isUndefined() || given.isNull())
        return {};
    if (!given.isString() || given.toString().size() > LongestText) {
        refuse(name);
        return {};
    }
    return given.toString();
}

QString ZoomFields::id(QLatin1StringView name)
{
    const QJsonValue given = value(name);
    if (!given.isDouble())
        return text(name);
    const qint64 number = given.toInteger(-1);
    if (number < 0) {
        refuse(name);
        return {};
    }
    return QString::number(number);
}

int ZoomFields::number(QLatin1StringView name, int absent)
{
    const QJsonValue given = value(name);
    if (given.isUndefined() || given.isNull())
        return absent;
    constexpr int outside = std::numeric_limits<int>::min();
    const int number = given.toInt(outside);
    if (number == outside) {
        refuse(name);
        return absent;
    }
    return number;
}

std::optional<base::Instant> ZoomFields::instant(QLatin1StringView name)
{
    const QString given = text(name);
    if (given.isEmpty())
        return {};
    const QDateTime read = QDateTime::fromString(given, Qt::ISODate);
    if (!read.isValid() || read.timeSpec() == Qt::LocalTime || read.date().year() < 1
        || read.date().year() > 9998) {
        refuse(name);
        return {};
    }
    return base::Instant(std::chrono::seconds(read.toSecsSinceEpoch()));
}

QUrl ZoomFields::link(QLatin1StringView name)
{
    const QUrl url(text(name), QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return url.isValid() && isWeb && !url.host().isEmpty() ? url : QUrl();
}

ZoomFields ZoomFields::object(QLatin1StringView name)
{
    const QJsonValue given = value(name);
    if (!given.isUndefined() && !given.isNull() && !given.isObject())
        refuse(name);
    return ZoomFields(given.toObject());
}

QJsonArray ZoomFields::array(QLatin1StringView name)
{
    const QJsonValue given = value(name);
    if (given.isUndefined() || given.isNull())
        return {};
    if (!given.isArray() || given.toArray().size() > LongestArray) {
        refuse(name);
        return {};
    }
    return given.toArray();
}

base::Error ZoomFields::error() const
{
    return { base::ErrorKind::Invalid, u"the answer's \"%1\" makes no sense"_s.arg(m_unsound), u"answer"_s };
}

void ZoomFields::add(const ZoomFields &inner)
{
    if (m_unsound.isEmpty())
        m_unsound = inner.m_unsound;
}

void ZoomFields::refuse(QLatin1StringView name)
{
    if (m_unsound.isEmpty())
        m_unsound = QString(name);
}

QString zoomTime(base::Instant instant)
{
    return QDateTime::fromSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC)
        .toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s);
}

QString zoomTime(base::WallTime wall)
{
    return QDateTime::fromSecsSinceEpoch(wall.time_since_epoch().count(), Qt::UTC)
        .toString(u"yyyy-MM-ddTHH:mm:ss"_s);
}

} // namespace providers
