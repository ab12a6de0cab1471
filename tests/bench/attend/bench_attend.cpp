// How many people can register in a second, each durable before they see the success page; beside how often
// SQLite alone can commit durably on the same disk.
#include "bench/bench.h"

#include "support/attendeedesk.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using support::await;

namespace {

constexpr int people = 5000;
constexpr int atOnce = 500; // requests that are open at one time

// Registers everybody, `atOnce` at a time; how many a second.
double registrationsASecond()
{
    support::AttendeeDesk desk;
    const auto session = desk.withRegistration();
    QEventLoop loop;
    int asked = 0;
    int done = 0;
    int refused = 0;
    std::function<void()> ask = [&] {
        auto request = desk.request(session, u"person%1@example.org"_s.arg(asked));
        request.from = QHostAddress(quint32(0x0a000000 + asked / 100));
        ++asked;
        base::whenDone(
            desk.attendees.registerPerson(request), &desk.attendees, [&](const base::Result<bool> &answer) {
                refused += answer ? 0 : 1;
                if (++done == people)
                    loop.quit();
                else if (asked < people)
                    ask();
            });
    };
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < atOnce; ++i)
        ask();
    loop.exec();
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    if (refused > 0 || await(desk.registrants.list(session.key))->active != people)
        std::fprintf(stderr, "%d were refused\n", refused);
    return people / seconds;
}

// One row, one commit, as durable as ours: WAL, synchronous=FULL.
double commitsASecond()
{
    const QTemporaryDir folder;
    constexpr int commits = 500;
    double rate = 0;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bench"_s);
        database.setDatabaseName(folder.filePath(u"bench.db"_s));
        database.open();
        QSqlQuery query(database);
        for (const QString &statement : { u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s,
                 u"CREATE TABLE registrant(key TEXT PRIMARY KEY, email TEXT NOT NULL)"_s })
            query.exec(statement);
        query.prepare(u"INSERT INTO registrant VALUES (?, ?)"_s);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < commits; ++i) {
            database.transaction();
            query.bindValue(0, model::RegistrantKey::make().toString());
            query.bindValue(1, u"person%1@example.org"_s.arg(i));
            query.exec();
            database.commit();
        }
        rate = commits / (double(timer.nsecsElapsed()) / 1e9);
    }
    QSqlDatabase::removeDatabase(u"bench"_s);
    return rate;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (!bench::isWanted(u"register.rate"_s) && !bench::isWanted(u"register.vs_sqlite"_s))
        return 0;
    const double alone = commitsASecond();
    const double rate = registrationsASecond();
    bench::report(u"register.rate"_s, rate, u"/s"_s, u"registrations that are durable when answered, 500"_s);
    bench::report(u"register.vs_sqlite"_s, rate / alone, u"x"_s,
        u"durable commits of one row by SQLite alone, %1 /s"_s.arg(alone, 0, 'f', 0));
    return 0;
}
