#include "providers/zoom/zoomerrors.h"

#include "net/redactor.h"
#include "providers/zoom/zoomjson.h"
#include "providers/zoom/zoomtexts.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace providers {

namespace {

using base::ErrorKind;

struct Refusal {
    int code = 0;
    QString message; // Zoom's words
    QString field; // of a validation
};

// Zoom's words as plain text of bounded length.
QString words(const QString &text)
{
    QString plain = text.left(300).simplified();
    plain.remove(QRegularExpression(u"[\\x{0}-\\x{1f}\\x{7f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"_s));
    return plain;
}

Refusal refusalIn(const net::Response &response)
{
    Refusal refusal;
    const base::Result<QJsonObject> object = zoomObject(response.body);
    if (!object)
        return refusal;
    ZoomFields fields(*object);
    refusal.code = fields.number("code"_L1);
    refusal.message = words(fields.text("message"_L1));
    const QJsonArray errors = fields.array("errors"_L1);
    for (const QJsonValue value : errors) {
        ZoomFields error(value.toObject());
        const QString said = words(error.text("message"_L1));
        if (said.isEmpty())
            continue;
        refusal.field = words(error.text("field"_L1));
        refusal.message = refusal.field.isEmpty() ? said : refusal.field + u": "_s + said;
        break;
    }
    refusal.message = net::redacted(refusal.message); // it may repeat what was sent
    return refusal;
}

bool saysNoRegistration(const Refusal &refusal)
{
    static const QRegularExpression pattern(
        u"registration\\b.*\\bnot\\b.*\\b(?:enabled|required)|not\\b.*\\brequire\\w*\\b.*\\bregistration"_s,
        QRegularExpression::CaseInsensitiveOption);
    return refusal.code == 3035 || pattern.match(refusal.message).hasMatch();
}

QString ofRegistrant(const Refusal &refusal)
{
    switch (refusal.code) {
    case zoomcodes::unknownUser:
    case 3027:
        return ZoomTexts::tr("Zoom does not let the host register for a meeting of their own.");
    case 3038:
        return ZoomTexts::tr("At Zoom this meeting is over, so nobody can be registered for it.");
    case 3043:
        return ZoomTexts::tr(
            "At Zoom this meeting is full. Raise the limit there, or cancel somebody first.");
    default:
        break;
    }
    if (saysNoRegistration(refusal))
        return ZoomTexts::tr(
            "This meeting takes no registrations at Zoom. Switch \"Registration required\" on "
            "in the meeting’s settings there, then repeat this.");
    return {};
}

QString ofMeeting(const Refusal &refusal)
{
    switch (refusal.code) {
    case 200:
        return refusal.message.contains("webinar"_L1, Qt::CaseInsensitive)
            ? ZoomTexts::tr(
                "This Zoom account has no webinar plan, or webinars are not switched on for the user.")
            : ZoomTexts::tr("This Zoom account does not allow that: %1").arg(refusal.message);
    case zoomcodes::unknownUser:
        return ZoomTexts::tr("Zoom does not know the user of this account. Check the account.");
    case 1010:
        return ZoomTexts::tr("The meeting’s host does not belong to this Zoom account.");
    case 3002:
        return ZoomTexts::tr("The meeting is running at Zoom. End it first.");
    case 3003:
        return ZoomTexts::tr("This Zoom account is not the host of the meeting.");
    case 3161:
        return ZoomTexts::tr(
            "Zoom does not let this user host meetings. Ask the administrator of the account.");
    case 12702:
        return ZoomTexts::tr("The meeting was more than a year ago. Zoom no longer tells about it.");
    default:
        return {};
    }
}

QString sentence(const Refusal &refusal, const net::Response &response, ZoomTask task)
{
    QString said = task == ZoomTask::Registrant ? ofRegistrant(refusal) : QString();
    if (said.isEmpty())
        said = ofMeeting(refusal);
    if (!said.isEmpty())
        return said;
    return refusal.message.isEmpty()
        ? ZoomTexts::tr("Zoom refused with the code %1 and gave no reason.").arg(response.status)
        : ZoomTexts::tr("Zoom refused: %1").arg(refusal.message);
}

QString scopeSentence(const QStringList &scopes)
{
    if (scopes.isEmpty())
        return ZoomTexts::tr("The Zoom app lacks a scope. Compare its scopes with the connection guide.");
    return ZoomTexts::tr("The Zoom app lacks the scope %1. Add it at Zoom under Scopes, then try again.")
        .arg(scopes.join(ZoomTexts::tr(" or ")));
}

base::Instant nextMidnight(base::Instant instant)
{
    return std::chrono::floor<std::chrono::days>(instant) + std::chrono::days(1);
}

// Zoom's daily budgets begin anew at 00:00 UTC. The header says so, or only the sentence does
// ("... You can resume these API requests at GMT 00:00:00").
std::optional<base::Instant> budgetReturns(
    const net::Response &response, const QString &message, base::Instant serverNow)
{
    if (const auto told = net::retryAfter(response, serverNow))
        return told;
    const bool isDaily = response.header("X-RateLimit-Type").toLower().startsWith("daily")
        || message.contains("GMT 00:00:00"_L1, Qt::CaseInsensitive)
        || message.contains("daily"_L1, Qt::CaseInsensitive);
    return isDaily ? nextMidnight(serverNow) : serverNow + std::chrono::seconds(1);
}

base::Error tooMany(const net::Response &response, const QString &message, base::Instant now)
{
    base::Error error { ErrorKind::Transient, u"Zoom's limit of requests is used up"_s };
    const base::Instant serverNow = zoomServerTime(response).value_or(now);
    if (const auto returns = budgetReturns(response, message, serverNow))
        error.notBefore = now + (*returns - serverNow);
    return error;
}

bool needsSignIn(const net::Response &response, int code)
{
    // 4700 no token, 4735 owner gone, 4741 revoked (developers.zoom.us/docs/integrations/oauth).
    return response.status == 401 || code == 124 || code == 4700 || code == 4735 || code == 4741;
}

} // namespace

int zoomCode(const net::Response &response)
{
    return refusalIn(response).code;
}

bool zoomSaysGone(const net::Response &response)
{
    return !response.isSuccess() && response.status < 500 && zoomCode(response) == zoomcodes::noSuchMeeting;
}

bool zoomPageExpired(const net::Response &response)
{
    if (response.isSuccess() || response.status >= 500)
        return false;
    const Refusal refusal = refusalIn(response);
    return refusal.code == zoomcodes::validation
        && refusal.message.contains("page token"_L1, Qt::CaseInsensitive);
}

QStringList zoomMissingScopes(const net::Response &response)
{
    const Refusal refusal = refusalIn(response);
    if (refusal.code != zoomcodes::missingScopes)
        return {};
    static const QRegularExpression list(u"\\[([^\\]]*)\\]"_s);
    static const QRegularExpression scope(u"^[a-z_]+(?::[a-z_]+)+$"_s);
    QStringList scopes;
    for (const QString &name : list.match(refusal.message).captured(1).split(u',')) {
        if (scope.match(name.trimmed()).hasMatch())
            scopes.append(name.trimmed());
    }
    return scopes;
}

std::optional<base::Instant> zoomServerTime(const net::Response &response)
{
    // RFC 9110 5.6.7, which QDateTime reads but for the zone's name.
    QString text = QString::fromLatin1(response.header("Date").left(64));
    text.replace(" GMT"_L1, " +0000"_L1);
    const QDateTime read = QDateTime::fromString(text, Qt::RFC2822Date);
    if (!read.isValid())
        return {};
    return base::Instant(std::chrono::seconds(read.toSecsSinceEpoch()));
}

base::Error zoomError(
    const net::Request &request, const net::Response &response, base::Instant now, ZoomTask task)
{
    const Refusal refusal = refusalIn(response);
    if (response.status == 429)
        return tooMany(response, refusal.message, now);
    if (response.status >= 500 || response.status == 408)
        return net::errorOfStatus(request, response, {}, now);
    if (refusal.code == zoomcodes::missingScopes)
        return { ErrorKind::Rejected, scopeSentence(zoomMissingScopes(response)), u"scope"_s };
    if (needsSignIn(response, refusal.code))
        return { ErrorKind::Unauthorised, u"Zoom does not accept the access token"_s };
    if (refusal.code == zoomcodes::noSuchMeeting)
        return { ErrorKind::NotFound, u"Zoom has no such meeting"_s };
    if (refusal.code == 0 && (request.repeat == net::Repeat::Safe || request.method == "GET"))
        return zoomUnreadable(request, u"%1 without one of Zoom's errors"_s.arg(response.status));
    return { ErrorKind::Rejected, sentence(refusal, response, task), refusal.field };
}

base::Error zoomUnreadable(const net::Request &request, const QString &detail)
{
    const bool isSafe = request.repeat == net::Repeat::Safe || request.method == "GET";
    return { isSafe ? ErrorKind::Transient : ErrorKind::Lost, detail };
}

base::Result<bool> zoomDone(
    const net::Request &request, const net::Response &response, base::Instant now, ZoomTask task)
{
    // A refusal can come as a success: 200 "Webinar plan subscription is missing".
    if (!response.isSuccess() || zoomCode(response) != 0)
        return tl::unexpected<base::Error>(zoomError(request, response, now, task));
    if (!response.body.trimmed().isEmpty() && !zoomObject(response.body))
        return tl::unexpected<base::Error>(zoomUnreadable(request, u"the answer is not Zoom's"_s));
    return true;
}

} // namespace providers
