// Adds, edits and deletes sessions without end; says "KEY ID REVISION" (revision 0: deleted) on its standard
// output when a save is acknowledged. tst_crash kills it.
#include "store/databasethread.h"

#include "store/connection.h"
#include "store/sessionstore.h"
#include "support/testdatabase.h"

#include <QCoreApplication>

#include <cstdio>

using namespace std::chrono_literals;
using store::Connection;
using store::SessionStore;

namespace {

const base::Instant noon { std::chrono::sys_days { std::chrono::year { 2026 } / 11 / 20 } + 12h };

void acknowledge(const model::Session &session, int revision)
{
    std::printf("%s %u %d\n", qPrintable(session.key.toString()), session.reservedId.number(), revision);
    std::fflush(stdout);
}

template <typename T>
T done(base::Async<T> future)
{
    future.waitForFinished();
    return support::expected(future.result());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    store::DatabaseSettings settings;
    settings.file = QString::fromLocal8Bit(argv[1]);
    support::SeededRandom chance(QByteArray(argv[2]).toULongLong());
    base::SystemRandom random;
    store::DatabaseThread thread(settings);
    (void)done(thread.open());
    std::printf("ready\n");
    std::fflush(stdout);
    std::vector<model::Session> mine;
    for (;;) {
        const auto what = mine.empty() ? 0 : chance.below(4);
        const size_t which = mine.empty() ? 0 : chance.below(mine.size());
        if (what < 2) {
            model::Session session;
            session.topic = QStringLiteral("Session of the crash test");
            model::Series part;
            part.start = base::WallTime((noon + chance.below(1000) * 1h).time_since_epoch());
            part.zone = "Europe/Berlin";
            if (chance.below(3) == 0)
                part.rule = model::RecurrenceRule {};
            session.series.push_back(part);
            mine.push_back(done(thread.run([&random, session](Connection &connection) {
                return SessionStore(connection, random).insert(session, noon);
            })));
            acknowledge(mine.back(), 1);
        } else if (what == 2) {
            model::Session edited = mine[which];
            edited.topic += u'+';
            mine[which] = done(thread.run([&random, edited](Connection &connection) {
                return SessionStore(connection, random).update(edited, noon);
            }));
            acknowledge(mine[which], mine[which].revision);
        } else {
            const model::Session gone = mine[which];
            mine.erase(mine.begin() + qsizetype(which));
            auto erased = thread.run([&random, gone](Connection &connection) -> base::Result<bool> {
                if (auto done = SessionStore(connection, random).erase(gone.key, noon); !done)
                    return tl::unexpected<base::Error>(done.error());
                return true;
            });
            (void)done(erased);
            acknowledge(gone, 0);
        }
    }
}
