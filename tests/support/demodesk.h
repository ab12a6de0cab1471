// The demo's services as the program begins them, with its clock and the session to watch for a week.
#pragma once

#include "app/demorehearsal.h"
#include "app/demosecrets.h"
#include "app/services.h"
#include "mail/rehearsalsender.h"
#include "providers/rehearsal/rehearsalserver.h"
#include "services/rehearsalplan.h"
#include "services/rehearsaltime.h"
#include "support/await.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace support {

// From a Friday noon on.
struct DemoDesk {
    DemoDesk()
    {
        services.providerDesk.route(QString(providers::RehearsalHost), rehearsal.origin());
        services.settings.set(settings::keys::hostName, QStringLiteral("Dana Reyes"));
        services.settings.set(settings::keys::hostEmail, QStringLiteral("dana@example.org"));
        await(services.database.open()).value();
        await(app::fillWithRehearsal(services, &context)).value();
        model::ListQuery all;
        all.filter = model::ListFilter::All;
        const auto page = await(services.sessions.page(all)).value();
        for (const model::SessionRow &row : page.rows)
            if (row.topic == QStringLiteral("Evening talk: gardens in winter"))
                session = await(services.sessions.session(row.key)).value();
        services.mailReminders.begin({ .isService = false, .rehearses = true });
        services.mails.begin();
    }
    ~DemoDesk() { services.outbox.stop(); }

    app::Replacements replacements()
    {
        app::Replacements all { &clock, std::make_unique<app::DemoSecrets>() };
        all.settings = settings::Files::in(folder.path());
        all.post = &post;
        return all;
    }
    void moveBy(std::chrono::seconds step)
    {
        QSignalSpy arrived(&time, &services::RehearsalTime::arrived);
        time.moveTo(clock.now() + step);
        QVERIFY(arrived.wait(60'000));
    }
    std::vector<services::RehearsalEvent> events() { return await(plan.ofSession(session.key)).value(); }
    // "Ana: Reminder, 2 hours before", as they were taken
    QStringList taken()
    {
        QStringList lines;
        for (const services::RehearsalEvent &event : events())
            if (event.kind == services::RehearsalEvent::Kind::Mail && event.isDone)
                lines << event.mail.name.section(QLatin1Char(' '), 0, 0) + QStringLiteral(": ") + event.what;
        return lines;
    }

    QTemporaryDir folder;
    QObject context;
    base::MovableClock clock { base::Instant(
        std::chrono::sys_days(std::chrono::year(2026) / 11 / 20) + std::chrono::hours(12)) };
    mail::RehearsalPost post;
    app::Services services { app::ProfileFolder::at(folder.path()), replacements() };
    providers::RehearsalServer rehearsal { clock, services.random };
    services::RehearsalTime time { clock, services.database, services.random, services.mailReminders,
        services.mails, [this] { services.mailReminders.wakeUp(); } };
    services::RehearsalPlan plan { services.database, services.mails, services.mailComposer,
        services.mailAccounts, services.settings, clock };
    model::Session session;
};

} // namespace support
