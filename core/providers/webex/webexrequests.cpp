#include "providers/webex/webexrequests.h"

#include "providers/isotime.h"

using namespace Qt::StringLiterals;

namespace providers {
namespace {

QUrl address(const QString &path, const QUrlQuery &query)
{
    QUrl url(u"https://webexapis.com"_s);
    url.setPath(path, QUrl::StrictMode);
    if (!query.isEmpty())
        url.setQuery(query);
    return url;
}

} // namespace

net::Request webexGet(const QString &path, const QUrlQuery &query)
{
    net::Request request;
    request.url = address(path, query);
    request.repeat = net::Repeat::Safe;
    request.headers = { { "Accept", "application/json" } };
    return request;
}

net::Request webexGetEncoded(const QString &pathAndQuery)
{
    net::Request request = webexGet(u"/"_s);
    request.url = QUrl(u"https://webexapis.com"_s + pathAndQuery, QUrl::StrictMode);
    return request;
}

net::Request webexSend(
    const QByteArray &method, const QString &path, const QByteArray &body, net::Repeat repeat)
{
    net::Request request = webexGet(path);
    request.method = method;
    request.body = body;
    // The published media type of PATCH, though the body is a plain object.
    request.contentType = method == "PATCH" ? "application/json-patch+json" : "application/json";
    request.repeat = repeat;
    return request;
}

net::Request webexRemove(const QString &path, const QUrlQuery &query)
{
    net::Request request = webexGet(path, query);
    request.method = "DELETE";
    return request;
}

QUrlQuery webexWithin(base::Instant from, base::Instant to)
{
    QUrlQuery query { { u"max"_s, u"100"_s } };
    query.addQueryItem(u"from"_s, isoText(from));
    query.addQueryItem(u"to"_s, isoText(to));
    return query;
}

QString webexPath(const QString &id, const QString &rest)
{
    return u"/v1/meetings/"_s + QString::fromLatin1(QUrl::toPercentEncoding(id)) + rest;
}

} // namespace providers
