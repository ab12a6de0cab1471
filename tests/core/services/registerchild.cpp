// Registers people for the program that tst_registerkill ends with kill -9. Arguments: database, folder of
// the settings, session ID, now (seconds since 1970). Says each address once its registration was answered.
#include "services/attendeeservice.h"
#include "services/sessionservice.h"
#include "settings/settings.h"
#include "store/databasethread.h"
#include "support/fixedclock.h"
#include "support/memorysecrets.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    store::DatabaseSettings file;
    file.file = arguments.at(1);
    store::DatabaseThread database(file);
    database.open();
    const settings::Settings settings(settings::Files::in(arguments.at(2)));
    const support::FixedClock clock(base::Instant(std::chrono::seconds(arguments.at(4).toLongLong())));
    base::SystemRandom random;
    support::MemorySecrets secrets;
    services::SessionService sessions(database, secrets, settings, clock, random);
    services::AttendeeService attendees(sessions, database, secrets, settings, clock, random);
    int asked = 0;
    std::function<void()> ask = [&] {
        services::RegistrationRequest request;
        request.where = { services::DoorName::By::SessionId, arguments.at(3) };
        request.firstName = u"Person"_s;
        request.email = u"person%1@example.org"_s.arg(asked);
        request.from = QHostAddress(quint32(0x0a000000 + asked / 100));
        ++asked;
        const auto answer = attendees.registerPerson(request);
        base::whenDone(answer, &attendees, [&ask, email = request.email](const base::Result<bool> &done) {
            if (done) {
                std::printf("%s\n", qPrintable(email));
                std::fflush(stdout);
            }
            ask();
        });
    };
    base::whenDone(attendees.begin(), &attendees, [&ask](const base::Result<bool> &) {
        for (int i = 0; i < 40; ++i)
            ask();
    });
    return QCoreApplication::exec();
}
