// The mail queue of a program that tst_mailfaults ends with kill -9. Arguments: folder of database and
// settings, now (seconds since 1970), connections. The settings name the server, the environment its
// password. Says "begun"; ends when nothing waits any more.
#include "services/attendeeservice.h"
#include "services/mailaccounts.h"
#include "services/mailservice.h"
#include "services/providerdesk.h"
#include "services/sessionservice.h"
#include "settings/settings.h"
#include "store/databasethread.h"
#include "support/memorysecrets.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString folder = arguments.at(1);
    const base::MovableClock clock(base::Instant(std::chrono::seconds(arguments.at(2).toLongLong())));
    settings::Settings settings(settings::Files::in(folder));
    store::DatabaseSettings at;
    at.file = folder + u"/meetwright.db"_s;
    store::DatabaseThread database(at);
    database.open();
    base::SystemRandom random;
    support::MemorySecrets secrets;
    services::ProviderDesk desk(secrets, clock, random, {});
    services::SessionService sessions(database, secrets, settings, clock, random);
    services::AttendeeService attendees(sessions, database, secrets, settings, clock, random);
    services::MailComposer composer(sessions, attendees, database, settings, clock);
    services::MailAccounts accounts(settings, secrets, database, desk, clock);
    secrets.values.insert(
        services::MailAccounts::secretName(accounts.account()), qEnvironmentVariable("MAIL_PASSWORD"));
    services::MailService::Options options;
    options.connections = arguments.at(3).toInt();
    services::MailService service(database, composer, accounts, clock, random, options);
    QObject::connect(&service, &services::MailService::idle, &application, [&service] {
        base::whenDone(service.counts(), &service, [](const base::Result<services::MailsWaiting> &left) {
            if (left && left->waiting == 0)
                QCoreApplication::quit();
        });
    });
    service.begin();
    std::printf("begun\n");
    std::fflush(stdout);
    return QCoreApplication::exec();
}
