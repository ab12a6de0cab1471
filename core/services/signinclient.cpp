#include "services/signinclient.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

namespace {

QUrl filled(QString address, const model::Account &account)
{
    for (auto it = account.settings.begin(); it != account.settings.end(); ++it)
        address.replace(u'{' + it.key() + u'}', QString::fromLatin1(QUrl::toPercentEncoding(it.value())));
    return QUrl(address);
}

QStringList scopesOf(const model::Account &account, const providers::ConnectionGuide &guide)
{
    QStringList scopes;
    for (const providers::GuideScope &scope : guide.scopes)
        if (account.mode == model::AccountMode::CreateAndManage || scope.linkOnly)
            scopes += scope.scope;
    if (asksToSendMail(account))
        scopes += mailScopes(account.provider);
    return scopes;
}

QList<QUrl> addresses(const net::OAuthClient &client)
{
    QList<QUrl> list;
    for (const QUrl &url : { client.tokenUrl, client.deviceUrl, client.deviceTokenUrl, client.revokeUrl })
        if (!url.isEmpty())
            list += url;
    return list;
}

} // namespace

// developers.google.com/gmail/imap/xoauth2-protocol; learn.microsoft.com/exchange/client-developer/
// legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth
QStringList mailScopes(model::ProviderKind provider)
{
    switch (provider) {
    case model::ProviderKind::GoogleMeet:
        return { u"https://mail.google.com/"_s };
    case model::ProviderKind::Teams:
        return { u"https://outlook.office.com/SMTP.Send"_s };
    default:
        return {};
    }
}

bool asksToSendMail(const model::Account &account)
{
    return account.settings.value(u"mail"_s) == "yes"_L1;
}

net::OAuthClient signInClient(
    const model::Account &account, const providers::ConnectionGuide &guide, const QString &clientSecret)
{
    net::OAuthClient client { account.settings.value(u"clientId"_s), clientSecret };
    if (!clientSecret.isEmpty())
        client.proof = guide.clientSecretInHeader ? net::ClientProof::Basic : net::ClientProof::Body;
    client.authorizeUrl = filled(guide.authorizeUrl, account);
    client.tokenUrl = filled(guide.tokenUrl, account);
    client.deviceUrl = filled(guide.deviceUrl, account);
    client.revokeUrl = filled(guide.revokeUrl, account);
    client.scopes = scopesOf(account, guide);
    if (!guide.redirectUrl.isEmpty())
        client.redirect = QUrl(guide.redirectUrl);
    return client;
}

net::AllowList signInRequests(const net::OAuthClient &client)
{
    std::vector<net::AllowedRequest> allowed;
    for (const QUrl &url : addresses(client))
        allowed.push_back({ "POST", url.path(QUrl::FullyEncoded).toLatin1() });
    return net::AllowList(std::move(allowed));
}

QSet<QString> signInHosts(const net::OAuthClient &client)
{
    QSet<QString> hosts;
    for (const QUrl &url : addresses(client))
        hosts.insert(url.host());
    return hosts;
}

QString signInSecret(const model::Account &account, const providers::ConnectionGuide &guide)
{
    if (account.signIn == model::SignInWay::None)
        return {};
    const auto secret = std::find_if(guide.fields.begin(), guide.fields.end(), [&account](const auto &field) {
        return field.secret
            && (account.signIn == model::SignInWay::SharedSecret) == (field.name != "clientSecret"_L1);
    });
    return secret == guide.fields.end() ? QString() : secret->name;
}

} // namespace services
