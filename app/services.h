// The one place that builds the core: every object in layer order, each handed just what it uses.
// The window and the command line stand on the same.
#pragma once

#include "app/profilefolder.h"
#include "base/clock.h"
#include "base/random.h"
#include "desktop/linkopener.h"
#include "desktop/mailclient.h"
#include "secrets/secretstore.h"
#include "services/accountservice.h"
#include "services/attendancebook.h"
#include "services/attendeeservice.h"
#include "services/backupservice.h"
#include "services/calendarservice.h"
#include "services/checkin.h"
#include "services/feedservice.h"
#include "services/inviteservice.h"
#include "services/mailaccounts.h"
#include "services/mailcomposer.h"
#include "services/mailservice.h"
#include "services/mailreminders.h"
#include "services/meetingservice.h"
#include "services/outboxservice.h"
#include "services/profileservice.h"
#include "services/providerdesk.h"
#include "services/readycheck.h"
#include "services/readywatch.h"
#include "services/registrantservice.h"
#include "services/sessionservice.h"
#include "services/sharedwaiting.h"
#include "services/sharingservice.h"
#include "services/startservice.h"
#include "services/waitingroom.h"
#include "settings/settings.h"
#include "store/databasethread.h"

#include <memory>
#include <optional>

namespace app {

// What a demo, the service without a display, or a test of a whole program replaces.
struct Replacements {
    const base::Clock *clock = nullptr; // must outlive the services
    std::unique_ptr<secrets::SecretStore> secrets = {};
    std::optional<store::DatabaseSettings> database = {};
    std::optional<settings::Files> settings = {};
    QHash<QString, QUrl> routes = {}; // host -> origin of an emulated provider
    mail::RehearsalPost *post = nullptr; // takes all e-mail, and nothing leaves; must outlive the services
};

class Services {
public:
    explicit Services(const ProfileFolder &folder, Replacements replacements = {});
    ~Services();

    const base::Clock &clock() const { return *m_clock; }

private:
    base::SystemClock m_systemClock;
    const base::Clock *m_clock;

public:
    base::SystemRandom random;
    settings::Settings settings;
    store::DatabaseThread database;
    std::unique_ptr<secrets::SecretStore> secrets;
    std::unique_ptr<desktop::LinkOpener> opener;
    std::unique_ptr<desktop::MailClient> mailClient;
    services::SessionService sessions;
    services::ProfileService profiles;
    services::ProviderDesk providerDesk;
    services::MeetingService meetings;
    services::OutboxService outbox; // begin() is for the program that stays
    services::StartService starts;
    services::InviteService invites;
    services::CalendarService calendars;
    services::BackupService backups;
    services::AccountService accounts;
    services::RegistrantService registrants;
    services::ReadyCheck ready;
    services::AttendanceBook attendance;
    services::CheckIn checkIn; // begin() is for the program that stays
    services::AttendeeService attendees; // begin() is for whom serves the pages
    services::WaitingRoom waiting;
    services::SharedWaiting sharedWaiting; // begin() is for the program that stays
    services::SharingService sharing;
    services::FeedService feed;
    services::MailComposer mailComposer;
    services::MailAccounts mailAccounts;
    services::MailService mails; // begin() is for the program that stays
    services::MailReminders mailReminders; // begin() is for the program that stays
    services::ReadyWatch readyWatch; // likewise
};

} // namespace app
