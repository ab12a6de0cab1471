// The host's window sees who waits at pages that another program serves on the same database.
#include "services/sharedwaiting.h"

#include "services/waitingroom.h"
#include "store/connection.h"
#include "support/desk.h"

#include <QSignalSpy>
#include <QtTest>

using namespace services;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::await;

namespace {

struct Program {
    explicit Program(const support::Desk &desk)
        : database(support::Desk::databaseIn(desk.folder.path())),
          room(desk.clock),
          shared(room, database, desk.clock)
    {
        database.open();
        shared.begin();
    }
    store::DatabaseThread database;
    WaitingRoom room;
    SharedWaiting shared;
};

struct TwoPrograms {
    support::Desk desk;
    model::Session session = desk.saved();
    Program window { desk };
    std::unique_ptr<Program> service = std::make_unique<Program>(desk);

    void comes(const QString &name, bool registered = false)
    {
        service->room.arrived(
            { session.key, registered ? model::RegistrantKey::make() : model::RegistrantKey(), name,
                name.toUtf8(), desk.clock.now() + 1h });
    }
    int rows()
    {
        return await(desk.database.read([](store::Connection &connection) -> base::Result<int> {
            return connection.value(u"SELECT COUNT(*) FROM waiting_room"_s)->toInt();
        })).value();
    }
};

} // namespace

class SharedWaitingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // MIK-21, APP-18
    void theWindowSeesWhoWaitsAtTheServicesPages()
    {
        TwoPrograms at;
        QSignalSpy told(&at.window.room, &WaitingRoom::changed);
        at.comes(u"Ann"_s, true);
        at.comes(u"Bob"_s);
        QTRY_COMPARE(at.window.room.count(at.session.key), 2);
        const auto people = at.window.room.people(at.session.key);
        QCOMPARE(int(people.size()), 2);
        QCOMPARE(people.front().name, u"Ann"_s);
        QVERIFY(people.front().registered && !people.back().registered);
        QVERIFY(people.front().since == at.desk.clock.now());
        QTRY_VERIFY(!told.isEmpty() && told.last().at(1).toInt() == 2);
        QCOMPARE(at.service->room.count(at.session.key), 2); // not counted twice
        QCOMPARE(at.window.room.countHere(at.session.key), 0);
    }

    void whoLeavesIsGoneThereToo()
    {
        TwoPrograms at;
        at.comes(u"Ann"_s);
        QTRY_COMPARE(at.window.room.count(at.session.key), 1);
        at.service->room.left(at.session.key, "Ann");
        QTRY_COMPARE(at.window.room.count(at.session.key), 0);
        QCOMPARE(at.rows(), 0);
    }

    void tenThousandAreAFewWritesAndAnExactCount()
    {
        TwoPrograms at;
        for (int i = 0; i < 10'000; ++i)
            at.comes(u"Guest %1"_s.arg(i));
        QTRY_COMPARE(at.window.room.count(at.session.key), 10'000);
        QCOMPARE(at.service->shared.writes(), 1);
        QCOMPARE(at.rows(), 1);
        QCOMPARE(int(at.window.room.people(at.session.key, 1000).size()), SharedWaiting::MostNames);
        at.service->room.emptied(at.session.key); // the host has started
        QTRY_COMPARE(at.window.room.count(at.session.key), 0);
        QCOMPARE(at.service->shared.writes(), 2);
    }

    void whatBothServeIsAddedUp()
    {
        TwoPrograms at;
        at.comes(u"Ann"_s);
        at.window.room.arrived({ at.session.key, {}, u"Cleo"_s, "here", at.desk.clock.now() + 1h });
        QTRY_COMPARE(at.window.room.count(at.session.key), 2);
        QTRY_COMPARE(at.service->room.count(at.session.key), 2);
        QCOMPARE(at.window.room.people(at.session.key).front().name, u"Cleo"_s);
    }

    void aProgramThatEndsTakesItsPeopleAlong()
    {
        TwoPrograms at;
        at.comes(u"Ann"_s);
        QTRY_COMPARE(at.window.room.count(at.session.key), 1);
        await(at.service->shared.end()).value();
        at.service.reset();
        QTRY_COMPARE(at.window.room.count(at.session.key), 0);
    }

    void aProgramThatWasKilledIsForgotten()
    {
        TwoPrograms at;
        at.comes(u"Ann"_s);
        QTRY_COMPARE(at.window.room.count(at.session.key), 1);
        at.service.reset();
        at.desk.clock.advance(SharedWaiting::Stale + 1s);
        Program later(at.desk);
        QTRY_COMPARE(at.rows(), 0);
        QTRY_COMPARE(at.window.room.count(at.session.key), 0);
        QCOMPARE(later.room.count(at.session.key), 0);
    }
};

QTEST_GUILESS_MAIN(SharedWaitingTest)
#include "tst_sharedwaiting.moc"
