#include "net/oauth/tokenendpoint.h"

#include "net/oauth/tokenerror.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace net {

namespace {

constexpr qsizetype longestAnswer = 64 * 1024;
constexpr std::chrono::seconds shortestInterval { 1 };
constexpr std::chrono::seconds longestInterval { 60 };
constexpr std::chrono::hours longestDeviceCode { 24 };

bool isHttps(const QUrl &url)
{
    return url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty();
}

std::chrono::seconds secondsOf(const QJsonValue &value, std::chrono::seconds otherwise)
{
    const double seconds = value.toDouble(static_cast<double>(otherwise.count()));
    return std::chrono::seconds(static_cast<qint64>(std::clamp(seconds, 0.0, 1e6)));
}

base::Result<DeviceCode> deviceCodeOf(const QByteArray &body, base::Instant now)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const auto text = [&object](QLatin1StringView name) { return object.value(name).toString(); };
    DeviceCode code;
    code.code = text("device_code"_L1).toUtf8();
    code.userCode = text("user_code"_L1);
    // Google says verification_url.
    const QString address = text("verification_uri"_L1);
    code.verificationUrl = QUrl(address.isEmpty() ? text("verification_url"_L1) : address, QUrl::StrictMode);
    const QUrl complete(text("verification_uri_complete"_L1), QUrl::StrictMode);
    if (isHttps(complete))
        code.completeUrl = complete;
    if (!isToken(code.code) || code.userCode.isEmpty() || code.userCode.size() > 64
        || !isHttps(code.verificationUrl))
        return base::failure(base::ErrorKind::Transient, u"an answer without a device code"_s);
    code.interval = std::clamp(
        secondsOf(object.value("interval"_L1), code.interval), shortestInterval, longestInterval);
    const std::chrono::seconds life = secondsOf(object.value("expires_in"_L1), std::chrono::minutes(15));
    code.expiresAt = now + std::min<std::chrono::seconds>(life, longestDeviceCode);
    return code;
}

} // namespace

TokenEndpoint::TokenEndpoint(Channel &channel, const base::Clock &clock, OAuthClient client, QObject *parent)
    : QObject(parent), m_channel(channel), m_clock(clock), m_client(std::move(client))
{
}

base::Async<Tokens> TokenEndpoint::byCode(
    const QByteArray &code, const QByteArray &verifier, const QUrl &redirect)
{
    Tokens asked;
    asked.scopes = m_client.scopes; // granted as asked where the answer names none (RFC 6749 5.1)
    return tokens(m_client.tokenUrl,
        { { "grant_type", "authorization_code" }, { "code", code }, { "code_verifier", verifier },
            { "redirect_uri", redirect.toEncoded() } },
        Repeat::Unsafe, asked);
}

base::Async<Tokens> TokenEndpoint::refresh(const Tokens &before)
{
    if (before.refresh.isEmpty())
        return base::ready<Tokens>(base::failure(base::ErrorKind::Unauthorised, u"no refresh token"_s));
    Form form { { "grant_type", "refresh_token" }, { "refresh_token", before.refresh } };
    if (!m_client.renewScopes.isEmpty())
        form.emplace_back("scope", m_client.renewScopes.join(u' ').toUtf8());
    return tokens(m_client.tokenUrl, form, Repeat::Unsafe, before);
}

base::Async<Tokens> TokenEndpoint::clientCredentials()
{
    Tokens asked;
    asked.scopes = m_client.scopes;
    Form form { { "grant_type", "client_credentials" } };
    if (!m_client.scopes.isEmpty())
        form.emplace_back("scope", m_client.scopes.join(u' ').toUtf8());
    return tokens(m_client.tokenUrl, form, Repeat::Safe, asked);
}

base::Async<Tokens> TokenEndpoint::accountCredentials(const QString &accountId)
{
    return tokens(m_client.tokenUrl,
        { { "grant_type", "account_credentials" }, { "account_id", accountId.toUtf8() } }, Repeat::Safe, {});
}

base::Async<DeviceCode> TokenEndpoint::deviceCode()
{
    Form form;
    if (!m_client.scopes.isEmpty())
        form.emplace_back("scope", m_client.scopes.join(u' ').toUtf8());
    return base::andThen(post(m_client.deviceUrl, form, Repeat::Safe), this,
        [this](const Response &response) { return deviceCodeOf(response.body, m_clock.now()); });
}

base::Async<Tokens> TokenEndpoint::byDeviceCode(const DeviceCode &code)
{
    Tokens asked;
    asked.scopes = m_client.scopes;
    return tokens(m_client.deviceTokenUrl.isEmpty() ? m_client.tokenUrl : m_client.deviceTokenUrl,
        { { "grant_type", "urn:ietf:params:oauth:grant-type:device_code" }, { "device_code", code.code } },
        Repeat::Unsafe, asked);
}

base::Async<bool> TokenEndpoint::revoke(const QByteArray &token)
{
    if (m_client.revokeUrl.isEmpty())
        return base::ready<bool>(true);
    return base::andThen(post(m_client.revokeUrl, { { "token", token } }, Repeat::Safe), this,
        [](const Response &) { return base::Result<bool>(true); });
}

Request TokenEndpoint::request(const QUrl &url, Form form, Repeat repeat) const
{
    Request request;
    request.method = "POST";
    request.url = url;
    request.repeat = repeat;
    request.signIn = SignIn::None;
    request.maxAnswer = longestAnswer;
    request.contentType = "application/x-www-form-urlencoded";
    request.headers = { { "Accept", "application/json" } };
    const QByteArray id = QUrl::toPercentEncoding(m_client.id);
    if (m_client.proof == ClientProof::Basic) {
        // Encoded as in a form before Basic (RFC 6749 2.3.1).
        const QByteArray pair = id + ':' + QUrl::toPercentEncoding(m_client.secret);
        request.headers.emplace_back("Authorization", "Basic " + pair.toBase64());
    } else {
        form.emplace_back("client_id", m_client.id.toUtf8());
        if (m_client.proof == ClientProof::Body)
            form.emplace_back("client_secret", m_client.secret.toUtf8());
    }
    for (const auto &[name, value] : form) {
        if (!request.body.isEmpty())
            request.body += '&';
        request.body += name + '=' + QUrl::toPercentEncoding(QString::fromUtf8(value));
    }
    return request;
}

base::Async<Response> TokenEndpoint::post(const QUrl &url, const Form &form, Repeat repeat)
{
    const Request sent = request(url, form, repeat);
    return base::andThen(
        m_channel.send(sent), this, [this, sent](const Response &response) -> base::Result<Response> {
            if (response.isSuccess())
                return response;
            return tl::unexpected<base::Error>(tokenError(sent, response, m_clock.now()));
        });
}

base::Async<Tokens> TokenEndpoint::tokens(
    const QUrl &url, const Form &form, Repeat repeat, const Tokens &before)
{
    return base::andThen(
        post(url, form, repeat), this, [this, before](const Response &response) -> base::Result<Tokens> {
            auto tokens = tokensFromAnswer(response.body, before, m_clock.now());
            if (!tokens)
                return base::failure(
                    base::ErrorKind::Transient, u"an answer without usable tokens: "_s + tokens.error().part);
            return tokens;
        });
}

} // namespace net
