// A calendar provider on an emulated service, through the real channel, with its own allow-list.
#pragma once

#include "net/httpchannel.h"
#include "providers/provider.h"
#include "providers/registry.h"
#include "providers/meetingprovider.h"
#include "support/await.h"
#include "support/calendarplan.h"
#include "support/fixedclock.h"
#include "support/httpserver.h"

namespace support {

class RenewedToken final : public net::TokenSource {
public:
    QByteArray current = "first-token";

    base::Async<QByteArray> token(const QByteArray &refused) override
    {
        if (!refused.isEmpty() && refused == current)
            current = "second-token";
        return base::ready<QByteArray>(current);
    }
};

template <typename Emulator>
struct CalendarDesk {
    explicit CalendarDesk(const model::Account &forAccount)
        : account(forAccount),
          channel(clock, random, &tokens, options()),
          provider(managed().make({ account, channel, clock, random, {} }))
    {
    }

    const providers::ManagedProvider &managed() const { return *providers::of(account.provider).managed; }

    net::HttpChannel::Options options()
    {
        net::HttpChannel::Options options;
        options.allowed = managed().allowed(account.mode);
        for (const char *host : { "graph.microsoft.com", "www.googleapis.com", "meet.googleapis.com" })
            options.routes.insert(QString::fromLatin1(host), emulator.server.origin());
        options.hosts = { QStringLiteral("graph.microsoft.com"), QStringLiteral("www.googleapis.com"),
            QStringLiteral("meet.googleapis.com") };
        options.pause = [](std::chrono::milliseconds, QObject *context, const std::function<void()> &fn) {
            QMetaObject::invokeMethod(context, fn, Qt::QueuedConnection);
        };
        return options;
    }

    // As the outbox does: a lost answer is looked for before anything is sent again.
    base::Result<providers::MadeMeeting> createUntilKnown(const providers::MeetingPlan &plan)
    {
        base::Result<providers::MadeMeeting> made = await(provider->create(plan));
        for (int i = 0; i < 6 && !made; ++i) {
            if (made.error().kind == base::ErrorKind::Lost) {
                const auto found = await(provider->findCreated(plan));
                if (found && *found)
                    return **found;
                if (!found) {
                    if (found.error().kind != base::ErrorKind::Transient
                        && found.error().kind != base::ErrorKind::Lost)
                        return tl::unexpected<base::Error>(found.error());
                    continue;
                }
            } else if (made.error().kind != base::ErrorKind::Transient) {
                return made;
            }
            made = await(provider->create(plan));
        }
        return made;
    }

    model::Account account;
    FixedClock clock { base::Instant(std::chrono::seconds(1'900'000'000)) };
    SeededRandom random;
    Emulator emulator { clock };
    RenewedToken tokens;
    net::HttpChannel channel;
    std::unique_ptr<providers::MeetingProvider> provider;
};

// A fault at the n-th request of a test, once; the faults after which a provider must find out by itself.
struct FaultCase {
    const char *name;
    FaultPlan plan;
};

inline std::vector<FaultCase> faultCases()
{
    return { { "cut before it is read", { Fault::CutBeforeRead } },
        { "cut after it is done", { Fault::CutAfterExecution } },
        { "cut in the answer", { Fault::CutInAnswer } }, { "a proxy's page", { Fault::Html } },
        { "truncated JSON", { Fault::TruncatedJson } }, { "wrong types", { Fault::WrongTypes } },
        { "done, but 500", { Fault::AnswerAfter, { 500, R"({"error":{"code":"InternalServerError"}})" } } },
        { "done, but 504", { Fault::AnswerAfter, { 504, "<html>gateway</html>", "text/html" } } },
        { "429", { Fault::Answer, { 429, "{}", "application/json", { { "Retry-After", "600" } } } } },
        { "503 with Retry-After",
            { Fault::Answer, { 503, "{}", "application/json", { { "Retry-After", "600" } } } } } };
}

inline void failRequest(HttpServer &server, int number, const FaultPlan &plan)
{
    auto seen = std::make_shared<int>(0);
    server.setFaults(
        [seen, number, plan](const ServerRequest &) { return ++*seen == number ? plan : FaultPlan(); });
}

} // namespace support
