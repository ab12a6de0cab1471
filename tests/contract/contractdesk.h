// A provider's whole way to Prism.
#pragma once

#include "contract/watchedchannel.h"
#include "net/httpchannel.h"
#include "providers/meetingprovider.h"
#include "providers/provider.h"
#include "providers/registry.h"
#include "support/await.h"
#include "support/fixedclock.h"

namespace support {

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
    net::HttpChannel channel;
    WatchedChannel watched { channel };
    std::unique_ptr<providers::MeetingProvider> provider;
};

} // namespace support
