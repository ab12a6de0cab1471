// A colleague at another computer: other settings and another keychain, the same database.
#pragma once

#include "services/accountservice.h"
#include "services/meetingservice.h"
#include "services/providerdesk.h"
#include "services/registrantservice.h"
#include "support/outboxdesk.h"

namespace support {

struct SecondPerson {
    SecondPerson(OutboxDesk &desk, const QString &email)
        : database(Desk::databaseIn(desk.folder.path())),
          providers(secrets, desk.clock, random, OutboxDesk::impatient(std::chrono::milliseconds(400))),
          sessions(database, secrets, settings, desk.clock, random),
          meetings(sessions, database, secrets, providers, desk.clock, random),
          registrants(sessions, database, providers, desk.clock),
          starts(sessions, opener, settings, desk.clock, &meetings),
          accounts(database, secrets, providers, opener, desk.clock, random)
    {
        settings.set(settings::keys::hostName, QStringLiteral("Kim Park"));
        settings.set(settings::keys::hostEmail, email);
        database.open();
    }

    QTemporaryDir folder;
    SeededRandom random { 7 };
    settings::Settings settings { settings::Files::in(folder.path()) };
    store::DatabaseThread database;
    MemorySecrets secrets;
    RecordedOpener opener;
    services::ProviderDesk providers;
    services::SessionService sessions;
    services::MeetingService meetings;
    services::RegistrantService registrants;
    services::StartService starts;
    services::AccountService accounts;
};

} // namespace support
