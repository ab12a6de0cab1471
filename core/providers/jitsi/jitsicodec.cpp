#include "providers/jitsi/jitsicodec.h"

#include "net/answererror.h"
#include "providers/jitsi/jwt.h"
#include "providers/jitsimeet.h"
#include "providers/roomprovider.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace providers {

using base::ErrorKind;
using base::Result;

namespace {

struct JitsiTexts {
    Q_DECLARE_TR_FUNCTIONS(providers::Jitsi)
};

// A token that is a little older than the server's clock is not refused.
constexpr std::chrono::seconds ClockSkew { 60 };

tl::unexpected<base::Error> invalid(const QString &text, const QString &field)
{
    return base::failure(ErrorKind::Invalid, text, field);
}

qint64 seconds(base::Instant instant)
{
    return instant.time_since_epoch().count();
}

} // namespace

Result<JitsiCodec> JitsiCodec::of(const model::Account &account, const QString &secret)
{
    static const QRegularExpression jaasId(u"^vpaas-magic-cookie-[0-9a-f]{32}$"_s);
    static const QRegularExpression jaasKey(u"^[0-9a-zA-Z]+$"_s);
    JitsiCodec codec;
    codec.m_appId = account.settings.value(u"appId"_s).trimmed();
    codec.m_keyId = account.settings.value(u"keyId"_s).trimmed();
    codec.m_secret = secret.trimmed();
    codec.m_userId = account.key.toString();
    codec.m_email = account.userEmail;
    if (codec.m_appId.startsWith("vpaas-magic-cookie-"_L1)) {
        codec.m_kind = Kind::Jaas;
        codec.m_base = QUrl(u"https://8x8.vc/"_s + codec.m_appId);
        // The console shows it as "AppID/key".
        codec.m_keyId = codec.m_keyId.section(u'/', -1);
        if (!jaasId.match(codec.m_appId).hasMatch())
            return invalid(
                JitsiTexts::tr("An AppID of JaaS is “vpaas-magic-cookie-” and 32 letters and digits."),
                u"appId"_s);
        if (!jaasKey.match(codec.m_keyId).hasMatch())
            return invalid(JitsiTexts::tr("Enter the key’s ID, as the JaaS console shows it."), u"keyId"_s);
        if (!isPrivateKey(codec.m_secret))
            return invalid(JitsiTexts::tr("Choose the private key file that you got with the API key."),
                u"signingKey"_s);
        return codec;
    }
    const QString typed = account.settings.value(u"server"_s);
    const auto server = jitsiServer(typed.trimmed().isEmpty() ? u"https://meet.jit.si"_s : typed);
    if (!server)
        return tl::unexpected(server.error());
    codec.m_base = *server;
    if (account.signIn != model::SignInWay::SharedSecret)
        return codec;
    codec.m_kind = Kind::OwnToken;
    if (codec.m_appId.isEmpty())
        return invalid(JitsiTexts::tr("Enter the app ID that the server expects in its tokens."), u"appId"_s);
    if (codec.m_secret.isEmpty())
        return invalid(JitsiTexts::tr("Enter the app secret of the server."), u"sharedSecret"_s);
    return codec;
}

QUrl JitsiCodec::joinUrl(const QString &room) const
{
    QUrl url = m_base;
    url.setPath(m_base.path() + u'/' + room);
    return url;
}

QJsonObject JitsiCodec::claims(const QString &room, const Person &person, base::Instant now) const
{
    const bool jaas = m_kind == Kind::Jaas;
    const QString name = person.name.simplified().left(200);
    QJsonObject user { { u"id"_s, person.moderates ? m_userId : name }, { u"name"_s, name } };
    if (person.moderates && !m_email.isEmpty())
        user[u"email"_s] = m_email;
    if (jaas)
        user[u"moderator"_s] = person.moderates ? u"true"_s : u"false"_s;
    else
        user[u"affiliation"_s] = person.moderates ? u"owner"_s : u"member"_s;
    QJsonObject claims {
        { u"aud"_s, u"jitsi"_s },
        { u"iss"_s, jaas ? u"chat"_s : m_appId },
        { u"sub"_s, jaas ? m_appId : u"*"_s },
        { u"room"_s, room },
        { u"nbf"_s, seconds(now - ClockSkew) },
        { u"exp"_s, seconds(now + JitsiTokenLife) },
        { u"context"_s, QJsonObject { { u"user"_s, user } } },
    };
    if (!jaas)
        claims[u"moderator"_s] = person.moderates;
    return claims;
}

Result<QUrl> JitsiCodec::personalLink(const QString &room, const Person &person, base::Instant now) const
{
    QUrl url = joinUrl(room);
    if (m_kind == Kind::Open)
        return url;
    const QJsonObject said = claims(room, person, now);
    Result<QByteArray> token;
    if (m_kind == Kind::Jaas)
        token = tokenRs256(said, m_appId + u'/' + m_keyId, m_secret.toLatin1());
    else if (isPrivateKey(m_secret))
        token = tokenRs256(said, m_keyId, m_secret.toLatin1());
    else
        token = tokenHs256(said, m_secret.toUtf8());
    if (!token)
        return tl::unexpected(token.error());
    QUrlQuery query;
    query.addQueryItem(u"jwt"_s, QString::fromLatin1(*token));
    url.setQuery(query);
    return url;
}

QUrl JitsiCodec::nativeLink(const QUrl &link)
{
    QUrl url = link;
    url.setScheme(u"jitsi-meet"_s);
    return url;
}

net::Request JitsiCodec::probe() const
{
    net::Request request;
    request.method = "HEAD";
    request.url = m_base;
    request.url.setPath(m_base.path() + u'/');
    request.repeat = net::Repeat::Safe;
    request.signIn = net::SignIn::None;
    return request;
}

Result<AccountReport> JitsiCodec::readProbe(
    const net::Request &request, const net::Response &response, base::Instant now)
{
    if (response.status == 404 || response.status == 410)
        return base::failure(ErrorKind::Rejected,
            JitsiTexts::tr("There is no Jitsi Meet at this address. Check the server’s address."),
            u"server"_s);
    // A page that wants a sign-in of its own is there too.
    if (response.status >= 500 || response.status == 429)
        return tl::unexpected(net::errorOfStatus(request, response, {}, now));
    AccountReport report;
    report.meetingsAtOnce = AnyNumberAtOnce;
    const QString date = QString::fromLatin1(response.header("Date")).replace(" GMT"_L1, " +0000"_L1);
    if (const QDateTime read = QDateTime::fromString(date, Qt::RFC2822Date); read.isValid())
        report.serverTime = base::Instant(std::chrono::seconds(read.toSecsSinceEpoch()));
    return report;
}

} // namespace providers
