#include "net/httpchannel.h"

#include "net/exchange.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace net {

namespace {

bool isLoopback(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

bool holdsLineBreak(const QByteArray &text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

// RFC 9110 5.5: a line break in a value would be the start of another header.
bool isWellFormed(const Request &request)
{
    return !request.method.isEmpty()
        && std::all_of(
            request.method.begin(), request.method.end(), [](char c) { return c >= 'A' && c <= 'Z'; })
        && !holdsLineBreak(request.contentType)
        && std::none_of(request.headers.begin(), request.headers.end(), [](const Header &header) {
               return header.first.isEmpty() || holdsLineBreak(header.first) || holdsLineBreak(header.second);
           });
}

} // namespace

base::Result<QUrl> Way::targetOf(const Request &request) const
{
    using base::ErrorKind;
    const QUrl &url = request.url;
    if (!url.isValid() || url.host().isEmpty() || url.scheme() != "https"_L1 || !url.userInfo().isEmpty())
        return base::failure(ErrorKind::Invalid,
            QCoreApplication::translate("net",
                "Nothing was sent, because the address does not begin with https:// and a server’s name. "
                "Correct it in the account."),
            u"url"_s);
    if (!options.hosts.isEmpty() && !options.hosts.contains(url.host()))
        return base::failure(ErrorKind::Invalid,
            QCoreApplication::translate("net",
                "Nothing was sent, because %1 does not belong to this account’s provider. "
                "Tell us if it should.")
                .arg(url.host()),
            u"url"_s);
    if (!isWellFormed(request))
        return base::failure(ErrorKind::Invalid,
            QCoreApplication::translate("net",
                "Nothing was sent, because what was typed holds characters that no request may hold. "
                "Type it again without line breaks."),
            u"header"_s);
    if (!options.allowed.allows(request))
        return base::failure(ErrorKind::Rejected,
            QCoreApplication::translate("net",
                "This account is not allowed to do that at its provider. Change what it may do in its "
                "settings."),
            u"mode"_s);
    const auto route = options.routes.constFind(url.host());
    if (route == options.routes.constEnd())
        return url;
    if (route->scheme() != "https"_L1 && !(route->scheme() == "http"_L1 && isLoopback(*route)))
        return base::failure(
            ErrorKind::Internal, u"a route without TLS that leaves this machine"_s, u"url"_s);
    QUrl target = url;
    target.setScheme(route->scheme());
    target.setHost(route->host());
    target.setPort(route->port());
    return target;
}

HttpChannel::HttpChannel(const base::Clock &clock, base::Random &random, TokenSource *tokens, Options options)
    : m_way(new Way { clock, random, tokens, std::move(options) }), m_exchanges(std::make_unique<QObject>())
{
}

HttpChannel::~HttpChannel() = default;

base::Async<Response> HttpChannel::send(const Request &request)
{
    if (const auto target = m_way->targetOf(request); !target)
        return base::ready<Response>(base::passOn(target));
    return (new Exchange(*m_way, request, m_exchanges.get()))->begin();
}

} // namespace net
