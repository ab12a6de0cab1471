#include "providers/jsonfields.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace providers {

base::Result<JsonFields> JsonFields::parse(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return base::failure(base::ErrorKind::Invalid, u"not JSON: "_s % error.errorString(), u"answer"_s);
    if (!document.isObject())
        return base::failure(base::ErrorKind::Invalid, u"not a JSON object"_s, u"answer"_s);
    return JsonFields(document.object(), std::make_shared<QString>());
}

JsonFields::JsonFields(QJsonObject object, std::shared_ptr<QString> problem)
    : m_object(std::move(object)), m_problem(std::move(problem))
{
}

void JsonFields::fail(const QString &what) const
{
    if (m_problem->isEmpty())
        *m_problem = what;
}

QString JsonFields::text(QLatin1StringView name) const
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined() || value.isNull())
        return {};
    QString text = value.toString();
    if (!value.isString() || text.size() > MaxText) {
        fail(name % u" is no text of a likely size"_s);
        return {};
    }
    return text;
}

QString JsonFields::needed(QLatin1StringView name) const
{
    QString value = text(name);
    if (value.isEmpty())
        fail(name % u" is missing"_s);
    return value;
}

QUrl JsonFields::webLink(QLatin1StringView name) const
{
    const QString value = text(name);
    if (value.isEmpty())
        return {};
    const QUrl url(value, QUrl::StrictMode);
    if (value.size() > 8192 || !url.isValid() || url.host().isEmpty()
        || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)) {
        fail(name % u" is no web link"_s);
        return {};
    }
    return url;
}

bool JsonFields::flag(QLatin1StringView name) const
{
    const QJsonValue value = m_object.value(name);
    if (!value.isUndefined() && !value.isNull() && !value.isBool())
        fail(name % u" is neither true nor false"_s);
    return value.toBool();
}

std::optional<int> JsonFields::number(QLatin1StringView name) const
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined() || value.isNull())
        return {};
    const double number = value.toDouble();
    if (!value.isDouble() || std::abs(number) > 1e9 || number != std::floor(number)) {
        fail(name % u" is no whole number"_s);
        return {};
    }
    return static_cast<int>(number);
}

QString JsonFields::digits(QLatin1StringView name) const
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined() || value.isNull())
        return {};
    // Qt keeps whole numbers of a JSON text as 64-bit integers, also above 2^53.
    const QString digits = value.isString() ? value.toString() : QString::number(value.toInteger(-1));
    static constexpr qsizetype longest = 20;
    const bool isKey = !digits.isEmpty() && digits.size() <= longest
        && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isKey) {
        fail(name % u" is no key"_s);
        return {};
    }
    return digits;
}

JsonFields JsonFields::object(QLatin1StringView name) const
{
    const QJsonValue value = m_object.value(name);
    if (!value.isUndefined() && !value.isNull() && !value.isObject())
        fail(name % u" is no object"_s);
    return { value.toObject(), m_problem };
}

std::vector<JsonFields> JsonFields::objects(QLatin1StringView name) const
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined() || value.isNull())
        return {};
    const QJsonArray array = value.toArray();
    if (!value.isArray() || array.size() > MaxItems) {
        fail(name % u" is no list of a likely size"_s);
        return {};
    }
    std::vector<JsonFields> list;
    for (const QJsonValue item : array) {
        if (!item.isObject())
            fail(name % u" holds something else than objects"_s);
        list.push_back({ item.toObject(), m_problem });
    }
    return list;
}

QStringList JsonFields::texts(QLatin1StringView name) const
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined() || value.isNull())
        return {};
    const QJsonArray array = value.toArray();
    if (!value.isArray() || array.size() > MaxItems) {
        fail(name % u" is no list of a likely size"_s);
        return {};
    }
    QStringList list;
    for (const QJsonValue item : array) {
        if (!item.isString() || item.toString().size() > MaxText)
            fail(name % u" holds something else than texts"_s);
        list.append(item.toString());
    }
    return list;
}

} // namespace providers
