// What attendees find at the door: how they name it, what it says, and that guessing is slow.
#include "support/attendeedesk.h"

#include "services/doors.h"

#include <QtTest>

using namespace services;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::ErrorKind;
using support::AttendeeDesk;
using support::await;
using By = DoorName::By;

Q_DECLARE_METATYPE(DoorName)

class AttendeeDoorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDoorIsFoundByWhateverOneHas_data()
    {
        QTest::addColumn<QString>("typed"); // %i ID, %g grouped, %c code, %t token
        QTest::newRow("ID") << u"%i"_s;
        QTest::newRow("ID in groups") << u" %g "_s;
        QTest::newRow("code") << u"%c"_s;
        QTest::newRow("page by ID") << u"https://meet.example.org/j/%i"_s;
        QTest::newRow("page by code") << u"https://meet.example.org/c/%c"_s;
        QTest::newRow("page by token") << u"https://meet.example.org/p/%t"_s;
        QTest::newRow("page on the LAN") << u"http://192.168.1.7:8765/p/%t"_s;
        QTest::newRow("page under a path") << u"https://example.org/meet/j/%i"_s;
        QTest::newRow("app link") << u"meetwright://join/%i"_s;
        QTest::newRow("invitation") << u"Dana invites you.\n\nTopic: X\nJoin: https://meet.example.org/j/%i\n"
                                       "Session ID: %g\nBye"_s;
        QTest::newRow("invitation of a provider")
            << u"Join: https://zoom.us/j/987654321?pwd=1\nSession ID: %g\n"_s;
        QTest::newRow("sentence") << u"please come to https://meet.example.org/c/%c."_s;
    }

    void theDoorIsFoundByWhateverOneHas()
    {
        QFETCH(QString, typed);
        AttendeeDesk desk;
        const auto session = desk.saved();
        typed.replace(u"%i"_s, session.reservedId.digits()).replace(u"%g"_s, session.reservedId.grouped());
        typed.replace(u"%c"_s, session.joinCode).replace(u"%t"_s, session.publicToken);
        const auto door = desk.looks({ By::Typed, typed });
        QVERIFY2(door, qPrintable(door ? QString() : door.error().detail));
        QVERIFY(door->session == session.key);
    }

    void whatNamesNothingIsNotFound_data()
    {
        QTest::addColumn<DoorName>("name");
        QTest::newRow("no ID") << DoorName { By::SessionId, u"999999999"_s };
        QTest::newRow("ID with letters") << DoorName { By::SessionId, u"1 OR 1=1"_s };
        QTest::newRow("no token") << DoorName { By::PublicToken, u"AAAAAAAAAAAAAAAAAAAAAA"_s };
        QTest::newRow("empty token") << DoorName { By::PublicToken, {} };
        QTest::newRow("long code") << DoorName { By::JoinCode, u"1234567"_s };
        QTest::newRow("a provider's link") << DoorName { By::Typed, u"https://zoom.us/j/987654321"_s };
        QTest::newRow("nonsense") << DoorName { By::Typed, u"hello"_s };
        QTest::newRow("empty") << DoorName {};
    }

    void whatNamesNothingIsNotFound()
    {
        QFETCH(DoorName, name);
        AttendeeDesk desk;
        desk.saved();
        QCOMPARE(desk.looks(name).error().kind, ErrorKind::NotFound);
    }

    void theDoorSaysWhatThePageShows()
    {
        AttendeeDesk desk;
        auto draft = desk.draft();
        draft.session.description = u"<b>What</b>"_s;
        draft.session.series.front().rule = model::RecurrenceRule {};
        draft.session.form.capacity = 1;
        const auto session = await(desk.sessions.save(draft)).value().session;
        const auto door = desk.looks(desk.byId(session)).value();
        QCOMPARE(door.topic, u"Sales meeting"_s);
        QCOMPARE(door.description, u"<b>What</b>"_s);
        QCOMPARE(door.organizer, u"Dana Reyes"_s);
        QCOMPARE(door.zone, QByteArray("Europe/Berlin"));
        QCOMPARE(door.duration, 60min);
        QVERIFY(door.start == desk.clock.now() + 25h);
        QVERIFY(door.recurrence.contains(u"FREQ="_s));
        QVERIFY(!door.full && door.usesDevices && !door.needsPassword);
    }

    void aWebinarAsksForNoDevices()
    {
        AttendeeDesk desk;
        auto draft = desk.draft();
        draft.session.kind = model::SessionKind::Webinar;
        const auto session = await(desk.sessions.save(draft)).value().session;
        QVERIFY(!desk.looks(desk.byId(session))->usesDevices);
    }

    // ATT-13
    void earlyRunningOverClosedAndCancelledAreToldApart()
    {
        AttendeeDesk desk;
        const auto session = desk.saved();
        const auto state = [&] { return desk.looks(desk.byId(session))->state; };
        QCOMPARE(state(), DoorState::Early);
        QVERIFY(desk.joins(desk.byId(session)));
        desk.start(session);
        QCOMPARE(state(), DoorState::Running);
        QVERIFY(desk.joins(desk.byId(session)));
        await(desk.sessions.setOpen(session.key, false)).value();
        QCOMPARE(state(), DoorState::Closed);
        QCOMPARE(desk.joins(desk.byId(session)).error().part, u"closed"_s);
        await(desk.sessions.setOpen(session.key, true)).value();
        await(desk.sessions.setRunning(session.key, false)).value();
        desk.clock.moveTo(desk.clock.now() + 27h);
        QCOMPARE(state(), DoorState::Over);
        QCOMPARE(desk.joins(desk.byId(session)).error().part, u"over"_s);
        await(desk.sessions.moveToTrash(session.key)).value();
        QCOMPARE(state(), DoorState::Cancelled);
        QCOMPARE(desk.joins(desk.byId(session)).error().part, u"cancelled"_s);
        await(desk.sessions.eraseForEver(session.key)).value();
        QCOMPARE(desk.looks(desk.byId(session)).error().kind, ErrorKind::NotFound);
        QCOMPARE(desk.looks({ By::JoinCode, session.joinCode }).error().kind, ErrorKind::NotFound);
    }

    // SHA-09
    void aSessionClosesByItselfAndCanBeOpenedAgain()
    {
        AttendeeDesk desk;
        const auto session = desk.saved();
        await(desk.sharing.setCloseAfter(session.key, 30min)).value();
        const auto state = [&] { return desk.looks(desk.byId(session))->state; };
        const base::Instant end = desk.clock.now() + 26h;
        desk.clock.moveTo(end + 29min);
        QCOMPARE(state(), DoorState::Over);
        desk.start(session);
        QCOMPARE(state(), DoorState::Running);
        desk.clock.moveTo(end + 30min);
        QCOMPARE(state(), DoorState::Closed);
        const auto opened = await(desk.sharing.setOpen(session.key, true)).value();
        QVERIFY(opened.open && !opened.closeAfter);
        QCOMPARE(state(), DoorState::Running);
    }

    void aWrongPasswordIsRefusedLikeAWrongSession()
    {
        AttendeeDesk desk;
        const auto session = desk.withPassword(u"pa$$wörd"_s);
        const auto wrong = desk.joins(desk.byId(session), u"no"_s);
        const auto nowhere = desk.joins({ By::SessionId, u"999999999"_s }, u"no"_s);
        QVERIFY(!wrong && !nowhere);
        QVERIFY(wrong.error() == nowhere.error());
        QCOMPARE(wrong.error().kind, ErrorKind::NotFound);
        QVERIFY(!desk.joins(desk.byId(session), {}));
        const auto right = desk.joins(desk.byId(session), u"pa$$wörd"_s, u" Ann \n Lee "_s);
        QVERIFY(right);
        QCOMPARE(right->name, u"Ann Lee"_s);
        QVERIFY(right->session == session.key && right->registrant.isNull() && !right->seat.isEmpty());
    }

    void aLockedKeychainLetsNobodyInByChance()
    {
        AttendeeDesk desk;
        const auto session = desk.withPassword(u"secret"_s);
        desk.secrets.readFault = support::MemorySecrets::locked();
        QCOMPARE(desk.joins(desk.byId(session), {}).error().kind, ErrorKind::Unauthorised);
        QVERIFY(desk.joins(desk.byId(desk.saved())));
    }

    // MIK-24
    void guessingIsSlowedAndWaitsGrow()
    {
        AttendeeDesk desk;
        const auto session = desk.withPassword(u"secret"_s);
        const auto guess = [&] { return desk.joins(desk.byId(session), u"wrong"_s).error(); };
        for (int i = 0; i < 10; ++i)
            QCOMPARE(guess().kind, ErrorKind::NotFound);
        std::chrono::seconds before {};
        for (int i = 0; i < 12; ++i) {
            const auto blocked = guess();
            QCOMPARE(blocked.kind, ErrorKind::Transient);
            const auto wait = *blocked.notBefore - desk.clock.now();
            QVERIFY(wait >= before && wait <= 15min);
            before = wait;
            // Neither the right password nor another door is told from a wrong one meanwhile.
            QCOMPARE(desk.joins(desk.byId(session), u"secret"_s).error().kind, ErrorKind::Transient);
            QCOMPARE(desk.looks({ By::JoinCode, session.joinCode }).error().kind, ErrorKind::Transient);
            desk.clock.moveTo(*blocked.notBefore);
            QCOMPARE(guess().kind, ErrorKind::NotFound);
        }
        QVERIFY(before == 15min);
        // Others come in; after a while so does this address.
        desk.from = QHostAddress(u"192.0.2.2"_s);
        QVERIFY(desk.joins(desk.byId(session), u"secret"_s));
        desk.from = QHostAddress(u"192.0.2.1"_s);
        desk.clock.moveTo(desk.clock.now() + 61min);
        QVERIFY(desk.joins(desk.byId(session), u"secret"_s));
    }

    void aRestartForgivesNoGuess()
    {
        AttendeeDesk desk;
        for (int i = 0; i < 10; ++i)
            QCOMPARE(desk.looks({ By::JoinCode, u"000000"_s }).error().kind, ErrorKind::NotFound);
        services::AttendeeService again { desk.sessions, desk.database, desk.secrets, desk.settings,
            desk.clock, desk.random };
        await(again.begin()).value();
        QCOMPARE(
            await(again.look({ By::JoinCode, u"000000"_s }, desk.from)).error().kind, ErrorKind::Transient);
    }

    void aHouseholdIsOneAddress()
    {
        AttendeeDesk desk;
        for (int i = 0; i < 10; ++i) {
            desk.from = QHostAddress(u"2001:db8:1:2::%1"_s.arg(i + 1));
            QCOMPARE(desk.looks({ By::JoinCode, u"000000"_s }).error().kind, ErrorKind::NotFound);
        }
        QCOMPARE(desk.looks({ By::JoinCode, u"000000"_s }).error().kind, ErrorKind::Transient);
        desk.from = QHostAddress(u"2001:db8:1:3::1"_s);
        QCOMPARE(desk.looks({ By::JoinCode, u"000000"_s }).error().kind, ErrorKind::NotFound);
        desk.from = QHostAddress(u"::ffff:192.0.2.9"_s);
        QCOMPARE(desk.looks({ By::JoinCode, u"000000"_s }).error().kind, ErrorKind::NotFound);
    }

    void manyAddressesTogetherAreSlowedAtOneSession()
    {
        AttendeeDesk desk;
        const auto session = desk.withPassword(u"secret"_s);
        int tried = 0;
        ErrorKind kind = ErrorKind::NotFound;
        while (kind == ErrorKind::NotFound && tried < 200) {
            desk.from = QHostAddress(quint32(0x0a000000 + ++tried));
            kind = desk.joins(desk.byId(session), u"wrong"_s).error().kind;
        }
        QCOMPARE(kind, ErrorKind::Transient);
        QVERIFY(tried <= 61);
        const auto blocked = desk.joins(desk.byId(session), u"wrong"_s).error();
        QVERIFY(*blocked.notBefore - desk.clock.now() <= 5min);
        QVERIFY(desk.joins(desk.byId(desk.withPassword(u"other"_s)), u"other"_s));
    }

    void theDatabaseKnowsNoAddressOfWhoTried()
    {
        AttendeeDesk desk;
        QVERIFY(!desk.looks({ By::JoinCode, u"000000"_s }));
        const auto what = desk.read([](store::Connection &connection) {
            return connection.value(u"SELECT group_concat(what) FROM guess"_s);
        });
        QVERIFY(!what.toString().isEmpty() && !what.toString().contains(u"192.0"_s));
    }

    void whoWaitsIsToldWhenTheHostStarts()
    {
        AttendeeDesk desk;
        const auto session = desk.saved();
        const auto ticket = desk.joins(desk.byId(session)).value();
        QVERIFY(await(desk.attendees.entrance(ticket))->link.isEmpty());
        QSignalSpy told(&desk.attendees, &AttendeeService::doorChanged);
        desk.start(session);
        QTRY_VERIFY(!told.isEmpty());
        QVERIFY(told.first().first().value<model::SessionKey>() == session.key);
        const auto entrance = await(desk.attendees.entrance(ticket)).value();
        QCOMPARE(entrance.state, DoorState::Running);
        QCOMPARE(entrance.link, desk.sessions.linkOf(session));
        const auto links = await(desk.attendees.roomLinks(session.key)).value();
        QCOMPARE(links.common, entrance.link);
        QVERIFY(links.own.isEmpty());
    }

    void withoutKeysNothingIsAnswered()
    {
        AttendeeDesk desk;
        AttendeeService unbegun { desk.sessions, desk.database, desk.secrets, desk.settings, desk.clock,
            desk.random };
        QVERIFY(!unbegun.keys());
        QCOMPARE(
            await(unbegun.look(desk.byId(desk.saved()), desk.from)).error().kind, ErrorKind::Unauthorised);
        desk.secrets.readFault = support::MemorySecrets::locked();
        QCOMPARE(await(unbegun.begin()).error().kind, ErrorKind::Unauthorised);
        desk.secrets.readFault.reset();
        QVERIFY(await(unbegun.begin()));
        const auto person = model::RegistrantKey::make();
        QCOMPARE(unbegun.keys()->personalToken(person), desk.attendees.keys()->personalToken(person));
    }

    void linksLeadToThePublishedPagesOrNowhere()
    {
        AttendeeDesk desk;
        const auto session = desk.saved();
        QCOMPARE(desk.attendees.joinLink(session.reservedId).toString(),
            QString(u"https://meet.example.org/j/"_s + session.reservedId.digits()));
        QCOMPARE(desk.attendees.codeLink(session.joinCode).path(), QString(u"/c/"_s + session.joinCode));
        desk.settings.set(settings::keys::publicUrl, u"ftp://meet.example.org"_s);
        QVERIFY(desk.attendees.joinLink(session.reservedId).isEmpty());
        desk.settings.set(settings::keys::publicUrl, QString());
        QVERIFY(desk.attendees.publicLink(session.publicToken).isEmpty());
        QVERIFY(desk.attendees.personalLink(model::RegistrantKey::make()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(AttendeeDoorsTest)
#include "tst_attendeedoors.moc"
