#include "net/oauth/tokenerror.h"

#include "net/answererror.h"
#include "net/redactor.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace net {

using base::Error;

namespace {

constexpr qsizetype longestName = 60;
constexpr qsizetype longestSentence = 300;

QString tr(const char *text)
{
    return QCoreApplication::translate("net", text);
}

bool isOneOf(const QString &name, std::initializer_list<QLatin1StringView> names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

Error refusedSignIn(const QString &host, const QString &name, const QString &sentence)
{
    using base::ErrorKind;
    if (name == "access_denied"_L1 || name == "authorization_declined"_L1)
        return { ErrorKind::Rejected,
            tr("The sign-in was declined at %1, so nothing was connected. Sign in again and allow it there.")
                .arg(host),
            u"declined"_s };
    if (isOneOf(name, { "expired_token"_L1, "code_expired"_L1, "bad_verification_code"_L1 }))
        return { ErrorKind::Rejected,
            tr("The code was not typed at %1 in time and is no longer valid. Start the sign-in again.")
                .arg(host),
            u"expired"_s };
    if (isOneOf(name, { "invalid_client"_L1, "unauthorized_client"_L1 }))
        return { ErrorKind::Rejected,
            tr("%1 does not know the client ID and secret of this account. Correct them in the account.")
                .arg(host),
            u"clientId"_s };
    if (name == "invalid_scope"_L1)
        return { ErrorKind::Rejected,
            tr("The app at %1 may not do all that is needed. Add the missing scopes to it there, then sign "
               "in again.")
                .arg(host),
            u"scopes"_s };
    const QString said = redacted(sentence.left(longestSentence).simplified());
    return { ErrorKind::Rejected,
        tr("%1 refused the sign-in: %2. Check the account’s settings and sign in again.")
            .arg(host, said.isEmpty() ? name.left(longestName) : said),
        name.left(longestName) };
}

Error tokenError(const Request &request, const Response &response, base::Instant now)
{
    using base::ErrorKind;
    const QString host = request.url.host();
    if (response.status == 429 || response.status == 408 || response.status >= 500)
        return errorOfStatus(request, response, {}, now);
    const QJsonObject object = QJsonDocument::fromJson(response.body).object();
    const QString name = object.value("error"_L1).toString();
    QString sentence = object.value("error_description"_L1).toString();
    if (sentence.isEmpty())
        sentence = object.value("reason"_L1).toString();
    if (name == "authorization_pending"_L1 || name == "slow_down"_L1)
        return { ErrorKind::Conflict, u"not answered by the host yet"_s, name };
    if (name == "invalid_grant"_L1)
        return { ErrorKind::Unauthorised, u"%1 no longer accepts the sign-in"_s.arg(host), name };
    if (name == "server_error"_L1 || name == "temporarily_unavailable"_L1)
        return { ErrorKind::Transient, u"%1: %2"_s.arg(host, name), {}, retryAfter(response, now) };
    if (name.isEmpty() && response.status == 401)
        return refusedSignIn(host, u"invalid_client"_s, {});
    // Neither tokens nor an error: a page of something in between, as of a hotel's network.
    if (name.isEmpty() && !object.contains("message"_L1))
        return { ErrorKind::Transient, u"%1: an answer %2 without tokens"_s.arg(host).arg(response.status) };
    return refusedSignIn(host, name, sentence.isEmpty() ? object.value("message"_L1).toString() : sentence);
}

} // namespace net
