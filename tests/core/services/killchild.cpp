// The outbox of a program that tst_kill ends with kill -9. Arguments: database, origin of the emulated Zoom,
// now (seconds since 1970), account, at which commit to stop, at which write to the keychain to stop (0:
// never). Says "stopped" and stands still there, or crashes where the environment has KILL_CHILD_CRASHES;
// says "idle" when nothing more is due.
#include "services/meetingservice.h"
#include "services/outboxservice.h"
#include "services/providerdesk.h"
#include "store/databasethread.h"
#include "support/fixedclock.h"
#include "support/memorysecrets.h"

#include <QCoreApplication>

#include <cstdio>
#include <exception>

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void standStill()
{
    if (qEnvironmentVariableIsSet("KILL_CHILD_CRASHES"))
        std::terminate();
    std::printf("stopped\n");
    std::fflush(stdout);
    for (;;)
        (void)std::getchar();
}

class StoppingSecrets final : public secrets::SecretStore {
public:
    explicit StoppingSecrets(int stopAt) : m_left(stopAt) { }

    support::MemorySecrets memory;

    base::Async<QString> read(const QString &key) override { return memory.read(key); }
    base::Async<bool> write(const QString &key, const QString &value) override
    {
        auto written = memory.write(key, value);
        if (key.startsWith(u"session/") && --m_left == 0)
            standStill();
        return written;
    }
    base::Async<bool> erase(const QString &key) override { return memory.erase(key); }

private:
    int m_left;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    store::DatabaseSettings settings;
    settings.file = arguments.at(1);
    store::DatabaseThread database(settings);
    database.open();
    const support::FixedClock clock(base::Instant(std::chrono::seconds(arguments.at(3).toLongLong())));
    base::SystemRandom random;
    StoppingSecrets secrets(arguments.at(6).toInt());
    for (const QString &account : arguments.at(4).split(u','))
        secrets.memory.values.insert(
            model::secretName(model::AccountKey::fromString(account), u"clientSecret"_s), u"c-secret"_s);
    services::ProviderDesk desk(secrets, clock, random, {});
    for (const auto &host : { u"api.zoom.us"_s, u"zoom.us"_s })
        desk.route(host, QUrl(arguments.at(2)));
    services::OutboxService outbox(database, secrets, desk, clock, random);
    int commits = arguments.at(5).toInt();
    QObject::connect(&outbox, &services::OutboxService::changed, &outbox, [&commits] {
        if (--commits == 0)
            standStill();
    });
    QObject::connect(&outbox, &services::OutboxService::idle, &application, [] {
        std::printf("idle\n");
        std::fflush(stdout);
        QCoreApplication::quit();
    });
    outbox.begin();
    return QCoreApplication::exec();
}
