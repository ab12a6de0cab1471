// The core as the program builds it, on a database in a temporary folder, with a clock, chance, keychain,
// browser and mail program of the test's own.
#pragma once

#include "desktop/linkopener.h"
#include "desktop/mailclient.h"
#include "services/calendarservice.h"
#include "services/inviteservice.h"
#include "services/profileservice.h"
#include "services/sessionservice.h"
#include "services/startservice.h"
#include "settings/settings.h"
#include "store/databasethread.h"
#include "support/await.h"
#include "support/fixedclock.h"
#include "support/memorysecrets.h"

#include <QTemporaryDir>

namespace support {

class RecordedOpener final : public desktop::LinkOpener {
public:
    QList<QUrl> opened;
    QStringList handledSchemes;
    std::optional<base::Error> fault;

    base::Async<desktop::Opened> open(const QUrl &url) override
    {
        if (fault)
            return base::ready<desktop::Opened>(tl::unexpected<base::Error>(*fault));
        opened.append(url);
        return base::ready<desktop::Opened>(desktop::Opened { url });
    }
    base::Async<bool> hasHandler(const QString &scheme) override
    {
        return base::ready<bool>(handledSchemes.contains(scheme));
    }
};

class RecordedMail final : public desktop::MailClient {
public:
    QList<QUrl> mailtos;
    QStringList drafts;
    qsizetype limit = 100'000;

    base::Async<bool> hasMailClient() override { return base::ready<bool>(true); }
    base::Async<bool> openMailto(const QUrl &mailto) override
    {
        mailtos.append(mailto);
        return base::ready<bool>(true);
    }
    base::Async<bool> openDraft(const QString &emlPath) override
    {
        drafts.append(emlPath);
        return base::ready<bool>(true);
    }
    qsizetype mailtoLimit() const override { return limit; }
};

struct Desk {
    // 2026-11-20 (a Friday) 08:00 UTC.
    Desk()
    {
        settings.set(settings::keys::hostName, QStringLiteral("Dana Reyes"));
        database.open();
    }

    static store::DatabaseSettings databaseIn(const QString &folder)
    {
        store::DatabaseSettings settings;
        settings.file = folder + QStringLiteral("/meetwright.db");
        return settings;
    }

    model::Profile profile() { return await(profiles.defaultProfile()).value(); }
    // A saved session, tomorrow at 10:00 in Berlin for an hour.
    model::Session saved(const QString &topic = QStringLiteral("Sales meeting"))
    {
        return await(sessions.save(draft(topic))).value().session;
    }
    services::SessionDraft draft(const QString &topic = QStringLiteral("Sales meeting"))
    {
        services::SessionDraft draft = sessions.newDraft(profile());
        draft.session.topic = topic;
        model::Series &series = draft.session.series.front();
        series.zone = "Europe/Berlin";
        series.start
            = base::WallTime(std::chrono::sys_days(std::chrono::year(2026) / 11 / 21).time_since_epoch())
            + std::chrono::hours(10);
        series.duration = std::chrono::minutes(60);
        return draft;
    }

    // A session today at this hour, in the system's zone.
    model::Session savedToday(const QString &topic, int hour, std::optional<model::RecurrenceRule> rule = {})
    {
        auto draft = this->draft(topic);
        model::Series &series = draft.session.series.front();
        series.zone = "UTC";
        series.start
            = base::WallTime(std::chrono::sys_days(std::chrono::year(2026) / 11 / 20).time_since_epoch())
            + std::chrono::hours(hour);
        series.rule = std::move(rule);
        return await(sessions.save(draft)).value().session;
    }

    QTemporaryDir folder;
    FixedClock clock { base::Instant(std::chrono::sys_days(std::chrono::year(2026) / 11 / 20))
        + std::chrono::hours(8) };
    SeededRandom random;
    settings::Settings settings { settings::Files::in(folder.path()) };
    store::DatabaseThread database { databaseIn(folder.path()) };
    MemorySecrets secrets;
    RecordedOpener opener;
    RecordedMail mail;
    services::SessionService sessions { database, secrets, settings, clock, random };
    services::ProfileService profiles { database };
    services::StartService starts { sessions, opener, settings, clock };
    services::InviteService invites { sessions, profiles, mail, settings, clock,
        folder.path() + QStringLiteral("/drafts") };
    services::CalendarService calendars { sessions, database, clock, random };
};

} // namespace support
