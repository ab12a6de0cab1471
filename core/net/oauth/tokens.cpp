#include "net/oauth/tokens.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace net {

namespace {

constexpr qsizetype longestJson = 64 * 1024;
constexpr qsizetype longestToken = 16 * 1024;
constexpr qsizetype mostScopes = 300;
constexpr double longestLife = 400 * 24 * 3600.0; // seconds
constexpr double assumedLife = 3600; // RFC 6749 5.1 only recommends expires_in

tl::unexpected<base::Error> invalid(const QString &part)
{
    return base::failure(base::ErrorKind::Invalid, u"not an answer with tokens"_s, part);
}

bool isApiUrl(const QUrl &url)
{
    return url.isEmpty()
        || (url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty() && url.userInfo().isEmpty());
}

// Also as a string of digits, which some servers send.
std::optional<double> lifeOf(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return assumedLife;
    bool isNumber = value.isDouble();
    const double seconds = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
    if (!isNumber || !(seconds >= 0))
        return std::nullopt;
    return std::min(seconds, longestLife);
}

} // namespace

bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= longestToken
        && std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 127; });
}

QByteArray toJson(const Tokens &tokens)
{
    return QJsonDocument(
        QJsonObject {
            { u"access"_s, QString::fromLatin1(tokens.access) },
            { u"refresh"_s, QString::fromLatin1(tokens.refresh) },
            { u"expiresAt"_s, static_cast<qint64>(tokens.expiresAt.time_since_epoch().count()) },
            { u"scopes"_s, QJsonArray::fromStringList(tokens.scopes) },
            { u"apiUrl"_s, tokens.apiUrl.toString(QUrl::FullyEncoded) },
        })
        .toJson(QJsonDocument::Compact);
}

base::Result<Tokens> tokensFromJson(const QByteArray &json)
{
    if (json.size() > longestJson)
        return invalid(u"size"_s);
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonValue scopes = object.value("scopes"_L1);
    if (!object.value("access"_L1).isString() || !object.value("refresh"_L1).isString()
        || !object.value("expiresAt"_L1).isDouble() || !scopes.isArray()
        || !object.value("apiUrl"_L1).isString())
        return invalid(u"members"_s);
    Tokens tokens;
    tokens.access = object.value("access"_L1).toString().toLatin1();
    tokens.refresh = object.value("refresh"_L1).toString().toLatin1();
    tokens.expiresAt = base::Instant(std::chrono::seconds(object.value("expiresAt"_L1).toInteger()));
    tokens.apiUrl = QUrl(object.value("apiUrl"_L1).toString(), QUrl::StrictMode);
    if (!isToken(tokens.access) || (!tokens.refresh.isEmpty() && !isToken(tokens.refresh)))
        return invalid(u"token"_s);
    if (!isApiUrl(tokens.apiUrl))
        return invalid(u"apiUrl"_s);
    if (scopes.toArray().size() > mostScopes)
        return invalid(u"scopes"_s);
    for (const QJsonValue scope : scopes.toArray()) {
        if (!scope.isString())
            return invalid(u"scopes"_s);
        tokens.scopes.append(scope.toString());
    }
    return tokens;
}

base::Result<Tokens> tokensFromAnswer(const QByteArray &body, const Tokens &before, base::Instant now)
{
    if (body.size() > longestJson)
        return invalid(u"size"_s);
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const auto text = [&object](QLatin1StringView name) { return object.value(name).toString(); };
    Tokens tokens = before;
    tokens.access = text("access_token"_L1).toUtf8();
    if (!isToken(tokens.access))
        return invalid(u"access_token"_s);
    const QString type = text("token_type"_L1);
    if (!type.isEmpty() && type.compare("bearer"_L1, Qt::CaseInsensitive) != 0)
        return invalid(u"token_type"_s);
    if (const QByteArray refresh = text("refresh_token"_L1).toUtf8(); !refresh.isEmpty()) {
        if (!isToken(refresh))
            return invalid(u"refresh_token"_s);
        tokens.refresh = refresh;
    }
    const auto life = lifeOf(object.value("expires_in"_L1));
    if (!life)
        return invalid(u"expires_in"_s);
    tokens.expiresAt = now + std::chrono::seconds(static_cast<qint64>(*life));
    // Between scopes a space (RFC 6749 3.3).
    if (const QStringList scopes = text("scope"_L1).split(u' ', Qt::SkipEmptyParts); !scopes.isEmpty())
        tokens.scopes = scopes.first(std::min(scopes.size(), mostScopes));
    if (const QString api = text("api_url"_L1); !api.isEmpty()) {
        tokens.apiUrl = QUrl(api, QUrl::StrictMode);
        if (!isApiUrl(tokens.apiUrl))
            return invalid(u"api_url"_s);
    }
    return tokens;
}

} // namespace net
