// The desk with accounts at emulated providers and the outbox in motion, on a clock that the test moves.
#pragma once

#include "services/meetingservice.h"
#include "services/outboxservice.h"
#include "services/providerdesk.h"
#include "services/registrantservice.h"
#include "store/accountstore.h"
#include "store/connection.h"
#include "store/meetingstore.h"
#include "store/outboxstore.h"
#include "store/registrantstore.h"
#include "support/desk.h"

#include <QSignalSpy>

namespace support {

struct OutboxDesk : Desk {
    // `patience`: with one sending of a request.
    explicit OutboxDesk(std::chrono::milliseconds patience = std::chrono::milliseconds(400))
        : providers(secrets, clock, random, impatient(patience))
    {
    }

    void routeTo(const QHash<QString, QUrl> &routes)
    {
        for (auto it = routes.begin(); it != routes.end(); ++it)
            providers.route(it.key(), it.value());
    }

    static services::ProviderDesk::Options impatient(std::chrono::milliseconds patience)
    {
        services::ProviderDesk::Options options;
        options.pause = [](std::chrono::milliseconds, QObject *context, const std::function<void()> &fn) {
            QMetaObject::invokeMethod(context, fn, Qt::QueuedConnection);
        };
        options.timeout = patience;
        return options;
    }

    template <typename Fn>
    auto write(Fn fn)
    {
        return await(database.run(std::move(fn))).value();
    }
    template <typename Fn>
    auto read(Fn fn)
    {
        return await(database.read(std::move(fn))).value();
    }

    model::Account zoomAccount(const QString &name = QStringLiteral("Sales"))
    {
        model::Account account;
        account.provider = model::ProviderKind::Zoom;
        account.name = name;
        account.signIn = model::SignInWay::ZoomServerToServer;
        account.settings = { { QStringLiteral("clientId"), QStringLiteral("client") },
            { QStringLiteral("accountId"), QStringLiteral("account") } };
        account.userEmail = QStringLiteral("host@example.com");
        return stored(account, { { QStringLiteral("clientSecret"), QStringLiteral("c-secret") } });
    }
    model::Account stored(const model::Account &account, const QMap<QString, QString> &secretsOfIt)
    {
        const auto kept = write([account](store::Connection &connection) {
            return store::AccountStore(connection).save(account);
        });
        for (auto it = secretsOfIt.begin(); it != secretsOfIt.end(); ++it)
            secrets.values.insert(model::secretName(kept.key, it.key()), it.value());
        return kept;
    }

    model::Meeting initiate(const model::Session &session, const model::Account &account,
        model::RepeatChoice repeat = model::RepeatChoice::Exact)
    {
        services::InitiateRequest request;
        request.session = session.key;
        request.account = account.key;
        request.repeat = repeat;
        request.withoutRegistrants = true;
        return await(meetings.initiate(request)).value();
    }
    // As it stands now.
    model::Meeting meeting(const model::MeetingKey &key)
    {
        return read([key](store::Connection &connection) {
            return store::MeetingStore(connection).load(key);
        }).value();
    }
    model::Session session(const model::SessionKey &key) { return await(sessions.session(key)).value(); }
    std::vector<model::Effect> open()
    {
        return read([](store::Connection &connection) { return store::OutboxStore(connection).open(); });
    }
    std::vector<model::HistoryEvent> history(const model::SessionKey &key)
    {
        std::vector<model::HistoryEvent> events;
        const auto details = await(sessions.details(key)).value();
        for (const auto &entry : details.history)
            events.push_back(entry.event);
        return events;
    }

    // Everything that is due now goes out. False: it did not come to rest.
    bool run(int milliseconds = 60000)
    {
        QSignalSpy rested(&outbox, &services::OutboxService::idle);
        outbox.begin();
        const bool rests = rested.count() > 0 || rested.wait(milliseconds);
        outbox.stop(); // what comes next goes out when the test says so
        return rests;
    }
    // Time goes on until nothing waits any more that time alone can move, `atMost` steps.
    bool runDry(int atMost = 40)
    {
        for (int step = 0; step < atMost; ++step) {
            if (!run())
                return false;
            const auto due = read(
                [](store::Connection &connection) { return store::OutboxStore(connection).nextDue(); });
            if (!due)
                return true;
            clock.moveTo(std::max(*due, clock.now() + std::chrono::seconds(1)));
        }
        return false;
    }

    services::ProviderDesk providers;
    services::MeetingService meetings { sessions, database, secrets, providers, clock, random };
    services::RegistrantService registrants { sessions, database, providers, clock };
    services::OutboxService outbox { database, secrets, providers, clock, random };
};

} // namespace support
