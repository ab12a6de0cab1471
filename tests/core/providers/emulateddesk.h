// A provider with the real channel in front of its emulator, and a plan to begin with.
#pragma once

#include "core/net/channeldesk.h"
#include "providers/meetingprovider.h"

namespace support {

inline base::WallTime wallTime(int year, unsigned month, unsigned day, int hour, int minute = 0)
{
    return base::WallTime(std::chrono::sys_days(std::chrono::year(year) / month / day).time_since_epoch())
        + std::chrono::hours(hour) + std::chrono::minutes(minute);
}

inline base::Instant utcTime(int year, unsigned month, unsigned day, int hour, int minute = 0)
{
    return base::Instant(wallTime(year, month, day, hour, minute).time_since_epoch());
}

// Wednesday, 2030-05-01 10:00 in Berlin (08:00 UTC), for an hour.
inline providers::MeetingPlan meetingPlan()
{
    providers::MeetingPlan plan;
    plan.key = model::EffectKey::make();
    plan.topic = QStringLiteral("Sales <weekly> & more");
    plan.description = QStringLiteral("Agenda:\n1. Grüße");
    plan.password = QStringLiteral("BgJep@43");
    plan.series.start = wallTime(2030, 5, 1, 10);
    plan.series.zone = "Europe/Berlin";
    plan.series.duration = std::chrono::minutes(60);
    return plan;
}

inline model::Registrant registrant(const QString &first, const QString &last, const QString &email)
{
    model::Registrant person;
    person.key = model::RegistrantKey::make();
    person.firstName = first;
    person.lastName = last;
    person.email = email;
    return person;
}

template <typename Emulator>
struct EmulatedDesk {
    EmulatedDesk(const providers::ManagedProvider &managed, const QString &host,
        model::AccountMode mode = model::AccountMode::CreateAndManage)
    {
        account.mode = mode;
        account.userEmail = QStringLiteral("dana@example.org");
        net::HttpChannel::Options options;
        options.allowed = managed.allowed(mode);
        options.tokenRefusals = managed.tokenRefusals;
        options.routes.insert(host, emulator.server.origin());
        options.pause = [](std::chrono::milliseconds, QObject *context, const std::function<void()> &fn) {
            QMetaObject::invokeMethod(context, fn, Qt::QueuedConnection);
        };
        channel = std::make_unique<net::HttpChannel>(clock, random, &tokens, options);
        provider = managed.make({ account, *channel, clock, random, {} });
    }

    // A create whose answer never comes, as the outbox goes on from there.
    base::Result<std::optional<providers::MadeMeeting>> createWithLostAnswer(
        const providers::MeetingPlan &plan, const FaultPlan &fault, const QByteArray &method = "POST")
    {
        emulator.server.setFaults([fault, method, done = false](const ServerRequest &request) mutable {
            if (done || request.method != method)
                return FaultPlan {};
            done = true;
            return fault;
        });
        const auto made = await(provider->create(plan));
        emulator.server.setFaults({});
        if (made)
            return std::optional(*made);
        if (made.error().kind != base::ErrorKind::Lost)
            return tl::unexpected<base::Error>(made.error());
        return await(provider->findCreated(plan));
    }

    FixedClock clock { utcTime(2030, 4, 20, 8) };
    SeededRandom random;
    ListedTokens tokens;
    Emulator emulator { clock };
    model::Account account;
    std::unique_ptr<net::HttpChannel> channel;
    std::unique_ptr<providers::MeetingProvider> provider;
};

} // namespace support
