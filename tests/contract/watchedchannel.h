// A provider's whole way to Prism, which notes for every request what the contract does not allow.
#pragma once

#include "net/httpchannel.h"
#include "providers/meetingprovider.h"
#include "providers/provider.h"
#include "providers/registry.h"
#include "support/await.h"
#include "support/fixedclock.h"
#include "support/prism.h"

namespace support {

class WatchedChannel final : public net::Channel {
public:
    WatchedChannel(net::Channel &channel, QObject *context) : m_channel(channel), m_context(context) { }

    QStringList violations;
    int requests = 0;

    base::Async<net::Response> send(const net::Request &request) override
    {
        return base::andThen(
            m_channel.send(request), m_context, [this, request](const net::Response &response) {
                ++requests;
                for (const QString &violation : violationsOf(response))
                    violations.append(QString(
                        QString::fromLatin1(request.method) + u' ' + request.url.path() + u": " + violation));
                return base::Result<net::Response>(response);
            });
    }

private:
    net::Channel &m_channel;
    QObject *m_context;
};

class AnyToken final : public net::TokenSource {
public:
    base::Async<QByteArray> token(const QByteArray &) override { return base::ready<QByteArray>("token"); }
};

struct ContractDesk {
    ContractDesk(const model::Account &account, const QUrl &prism, const QStringList &hosts)
        : managed(*providers::of(account.provider).managed),
          channel(clock, random, &tokens, options(account, prism, hosts)),
          provider(managed.make({ account, watched, clock, random, {} }))
    {
    }

    net::HttpChannel::Options options(
        const model::Account &account, const QUrl &prism, const QStringList &hosts) const
    {
        net::HttpChannel::Options options;
        options.allowed = managed.allowed(account.mode);
        for (const QString &host : hosts)
            options.routes.insert(host, prism);
        return options;
    }

    const providers::ManagedProvider &managed;
    FixedClock clock { base::Instant(std::chrono::seconds(1'900'000'000)) };
    SeededRandom random;
    AnyToken tokens;
    QObject context;
    net::HttpChannel channel;
    WatchedChannel watched { channel, &context };
    std::unique_ptr<providers::MeetingProvider> provider;
};

} // namespace support
