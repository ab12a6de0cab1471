// A token endpoint at an emulated https://id.example.com.
#pragma once

#include "channeldesk.h"

#include "net/oauth/tokenendpoint.h"

namespace support {

inline net::OAuthClient exampleClient()
{
    net::OAuthClient client;
    client.id = QStringLiteral("client one");
    client.secret = QStringLiteral("S3CR3T+/%");
    client.authorizeUrl = QUrl(QStringLiteral("https://id.example.com/oauth/authorize?policy=a%20b"));
    client.tokenUrl = QUrl(QStringLiteral("https://id.example.com/oauth/token"));
    client.deviceUrl = QUrl(QStringLiteral("https://id.example.com/oauth/device"));
    client.revokeUrl = QUrl(QStringLiteral("https://id.example.com/oauth/revoke"));
    client.scopes = { QStringLiteral("meeting:read"), QStringLiteral("meeting:write") };
    return client;
}

struct OAuthDesk : ChannelDesk {
    explicit OAuthDesk(net::OAuthClient client = exampleClient())
        : endpoint(way, clock, std::move(client)) { }

    net::HttpChannel::Options wayOptions()
    {
        net::HttpChannel::Options options = this->options();
        options.allowed = net::AllowList(std::vector<net::AllowedRequest> { { "POST", "/oauth/{call}" } });
        options.routes.insert(QStringLiteral("id.example.com"), server.origin());
        return options;
    }
    // What the endpoint answers to every request.
    void answers(int status, const QByteArray &body)
    {
        server.setHandler([status, body](const ServerRequest &) { return ServerAnswer { status, body }; });
    }

    net::HttpChannel way { clock, random, nullptr, wayOptions() };
    net::TokenEndpoint endpoint;
};

} // namespace support
