// A channel to an emulated https://api.example.com, with a clock, chance, pauses and tokens of the test's
// own.
#pragma once

#include "net/httpchannel.h"
#include "support/await.h"
#include "support/fixedclock.h"
#include "support/httpserver.h"

namespace support {

class ListedTokens final : public net::TokenSource {
public:
    QList<QByteArray> tokens { "first-token", "second-token" };
    QList<QByteArray> refused;

    base::Async<QByteArray> token(const QByteArray &refusedToken) override
    {
        if (!refusedToken.isEmpty()) {
            refused.append(refusedToken);
            if (tokens.size() > 1 && tokens.first() == refusedToken)
                tokens.removeFirst();
        }
        return base::ready<QByteArray>(tokens.first());
    }
};

struct ChannelDesk {
    net::HttpChannel::Options options()
    {
        net::HttpChannel::Options options;
        options.allowed = net::AllowList({ { "GET", "/**" }, { "HEAD", "/**" }, { "POST", "/**" },
            { "PUT", "/**" }, { "PATCH", "/**" }, { "DELETE", "/**" } });
        options.routes.insert(QStringLiteral("api.example.com"), server.origin());
        options.pause
            = [this](std::chrono::milliseconds time, QObject *context, const std::function<void()> &fn) {
                  pauses.push_back(time);
                  QMetaObject::invokeMethod(context, fn, Qt::QueuedConnection);
              };
        return options;
    }
    net::Request request(const QByteArray &method, const QString &path = QStringLiteral("/v1/things"),
        const QByteArray &body = {})
    {
        net::Request request { method, QUrl(QStringLiteral("https://api.example.com") + path), body };
        request.signIn = net::SignIn::None;
        return request;
    }
    base::Result<net::Response> send(const net::Request &request) { return await(channel.send(request)); }

    FixedClock clock { base::Instant(std::chrono::seconds(1'800'000'000)) };
    SeededRandom random;
    HttpServer server { [](const ServerRequest &) {
        return ServerAnswer { 200, R"({"id":"41","name":"a thing"})" };
    } };
    std::vector<std::chrono::milliseconds> pauses;
    ListedTokens tokens;
    net::HttpChannel channel { clock, random, &tokens, options() };
};

} // namespace support
