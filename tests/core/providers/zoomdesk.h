// An account at an emulated Zoom, spoken to through the real channel, with a clock, chance and tokens of the
// test's own.
#pragma once

#include "net/httpchannel.h"
#include "providers/registry.h"
#include "providers/meetingprovider.h"
#include "schedule/rruletext.h"
#include "support/await.h"
#include "support/emulators/zoomemulator.h"
#include "support/fixedclock.h"

namespace support {

class EmulatedTokens final : public net::TokenSource {
public:
    explicit EmulatedTokens(ZoomEmulator &zoom) : m_zoom(zoom), m_token(zoom.newToken()) { }
    base::Async<QByteArray> token(const QByteArray &refused) override
    {
        if (refused == m_token)
            m_token = m_zoom.newToken();
        return base::ready<QByteArray>(m_token);
    }

private:
    ZoomEmulator &m_zoom;
    QByteArray m_token;
};

struct ZoomDesk {
    explicit ZoomDesk(model::AccountMode mode = model::AccountMode::CreateAndManage)
    {
        account.provider = model::ProviderKind::Zoom;
        account.mode = mode;
        account.userEmail = ZoomEmulator::hostEmail;
        const providers::ManagedProvider &managed = *providers::of(model::ProviderKind::Zoom).managed;
        net::HttpChannel::Options options;
        options.allowed = managed.allowed(mode);
        options.routes = zoom.routes();
        options.pause = [](std::chrono::milliseconds, QObject *context, const std::function<void()> &fn) {
            QMetaObject::invokeMethod(context, fn, Qt::QueuedConnection);
        };
        channel = std::make_unique<net::HttpChannel>(clock, random, &tokens, options);
        provider = managed.make({ account, *channel, clock, random, {} });
    }

    static base::WallTime wall(int year, unsigned month, unsigned day, int hour)
    {
        using namespace std::chrono;
        return base::WallTime(
                   local_days(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day)))
            + hours(hour);
    }

    // 2027-03-02, a Tuesday, 10:00 in Berlin for an hour.
    static providers::MeetingPlan plan(const QString &rule = {})
    {
        providers::MeetingPlan plan;
        plan.key = model::EffectKey::make();
        plan.topic = QStringLiteral("Sales meeting");
        plan.description = QStringLiteral("Figures of the week");
        plan.password = QStringLiteral("Spring-27");
        plan.series.start = wall(2027, 3, 2, 10);
        plan.series.zone = "Europe/Berlin";
        if (!rule.isEmpty())
            plan.series.rule = schedule::parseRule(rule).value();
        return plan;
    }

    static model::Registrant person(const QString &email, const QString &first = QStringLiteral("Ana"))
    {
        model::Registrant person;
        person.firstName = first;
        person.lastName = QStringLiteral("Silva");
        person.email = email;
        return person;
    }

    FixedClock clock { base::Instant(std::chrono::sys_days(std::chrono::year(2026) / 11 / 20))
        + std::chrono::hours(8) };
    SeededRandom random;
    ZoomEmulator zoom { clock };
    EmulatedTokens tokens { zoom };
    model::Account account;
    std::unique_ptr<net::HttpChannel> channel;
    std::unique_ptr<providers::MeetingProvider> provider;
};

} // namespace support
