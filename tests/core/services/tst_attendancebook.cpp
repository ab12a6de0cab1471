// Who came, as the host reads and corrects it.
#include "checkindesk.h"
#include "services/csvtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Instant;
using base::Result;
using model::AttendanceSource;
using services::Presence;
using support::await;

class TestAttendanceBook : public QObject {
    Q_OBJECT

    // Two registrants; a session without a provider, whose hour is over.
    struct Town {
        Town()
        {
            session = desk.savedToday(u"Town hall"_s, 9);
            start = Instant(session.series.front().start.time_since_epoch());
            for (const char *address : { "ann@example.org", "bob@example.org", "" }) {
                model::Registrant person;
                person.session = session.key;
                person.firstName = *address ? QString::fromLatin1(address).section(u'@', 0, 0) : u"Cem"_s;
                person.lastName = u"Lee"_s;
                person.email = QString::fromLatin1(address);
                people.push_back(await(registrants.add(person)).value());
            }
            desk.clock.moveTo(start + 2h);
        }
        void click(const model::RegistrantKey &who, int minutes, bool counted = true)
        {
            const auto done = await(desk.database.run([=, this](
                                                          store::Connection &connection) -> Result<bool> {
                const auto inserted = connection.execute(
                    u"INSERT INTO click(session_key, registrant, start_at, at, counted) VALUES (?, ?, ?, ?, ?)"_s,
                    { session.key.toString(), who.toString(), qint64(start.time_since_epoch().count()),
                        qint64((start + std::chrono::minutes(minutes)).time_since_epoch().count()),
                        int(counted) });
                if (!inserted)
                    return base::passOn(inserted);
                return true;
            }));
            QVERIFY(done);
        }
        services::AttendanceSheet sheet() { return await(book.sheet(session.key, start)).value(); }
        services::AttendanceLine line(size_t person)
        {
            const auto all = sheet();
            for (const auto &one : all.people)
                if (one.registrant == people[person].key)
                    return one;
            return {};
        }

        support::Desk desk;
        services::ProviderDesk providers { desk.secrets, desk.clock, desk.random, {} };
        services::RegistrantService registrants { desk.sessions, desk.database, providers, desk.clock };
        services::AttendanceBook book { desk.sessions, desk.database, desk.settings, desk.clock,
            desk.random };
        model::Session session;
        Instant start {};
        std::vector<model::Registrant> people;
    };

private Q_SLOTS:
    // REG-14
    void followedLinksAreImpliedAttendanceThatTheHostCorrects()
    {
        Town town;
        town.click(town.people[0].key, -3);
        town.click(town.people[1].key, -90, false); // a scanner
        QVERIFY(town.line(0).present && town.line(0).implied);
        QCOMPARE(town.line(0).source, AttendanceSource::Click);
        QVERIFY(!town.line(1).known);
        const auto before = await(town.book.mark(
            town.session.key, town.start, { town.people[0].key, town.people[1].key }, Presence::Absent));
        QVERIFY(before);
        QVERIFY(town.line(0).known && !town.line(0).present);
        QCOMPARE(town.line(1).source, AttendanceSource::ByHand);
        QVERIFY(await(town.book.putBack(*before)));
        QVERIFY(town.line(0).present && town.line(0).implied);
        QVERIFY(!town.line(1).known);
    }

    // INI-09
    void whoHasNoAddressIsEnteredByHand()
    {
        Town town;
        QVERIFY(
            await(town.book.mark(town.session.key, town.start, { town.people[2].key }, Presence::Present)));
        const auto sheet = town.sheet();
        QVERIFY(town.line(2).present);
        QCOMPARE(sheet.headcount.attendedHow(AttendanceSource::ByHand), 1);
        QCOMPARE(services::absentees(sheet).size(), 2u);
        QVERIFY(await(
            town.book.mark(town.session.key, town.start, { town.people[2].key }, Presence::AsReported)));
        QVERIFY(!town.line(2).known);
    }

    // REG-15
    void theHeadcountCountsEachPersonOnce()
    {
        CheckInDesk desk({ u"ann@example.org"_s, u"bob@example.org"_s, u"cem@example.org"_s });
        desk.hold({ desk.row(u"Ann"_s, u"ann@example.org"_s, 0, 40),
            desk.row(u"Ann"_s, u"ann@example.org"_s, 30, 60),
            desk.row(u"Guest"_s, u"guest@example.com"_s, 0, 10),
            desk.row(u"Guest"_s, u"guest@example.com"_s, 20, 30) });
        QVERIFY(desk.run());
        QVERIFY(await(desk.desk.registrants.cancel(desk.people[2].key)));
        const auto count = desk.sheet().headcount;
        QCOMPARE(count.registered, 3);
        QCOMPARE(count.active, 2);
        QCOMPARE(count.cancelled, 1);
        QCOMPARE(count.attended, 1);
        QCOMPARE(count.absent, 1);
        QCOMPARE(count.strangers, 1);
        QCOMPARE(count.minutes, 80min);
        QCOMPARE(count.average(), 40min);
        const auto steps = await(desk.book.overTime(desk.session.key, desk.start)).value();
        QCOMPARE(steps.front().present, 2);
        QCOMPARE(steps.back().present, 0);
        const auto months = await(desk.book.overMonths(desk.session.key)).value();
        QCOMPARE(months.size(), 1u);
        QCOMPARE(months.front().attended, 1);
    }

    // A link that was followed says nothing where the provider does.
    void theProvidersWordIsAboveTheLinks()
    {
        CheckInDesk desk;
        QVERIFY(await(desk.desk.database.run([&](store::Connection &connection) -> Result<bool> {
            const auto done = connection.execute(
                u"INSERT INTO click(session_key, registrant, start_at, at, counted) VALUES (?, ?, ?, ?, 1)"_s,
                { desk.session.key.toString(), desk.people[1].key.toString(),
                    qint64(desk.start.time_since_epoch().count()),
                    qint64(desk.start.time_since_epoch().count()) });
            return done ? Result<bool>(true) : base::passOn(done);
        })));
        QVERIFY(!desk.line(u"bob@example.org"_s).known);
        desk.hold({ desk.row(u"Ann"_s, u"ann@example.org"_s) });
        QVERIFY(desk.run());
        const auto bob = desk.line(u"bob@example.org"_s);
        QVERIFY(bob.known && !bob.present);
        QVERIFY(bob.clicked);
        QCOMPARE(desk.sheet().headcount.clicked, 1);
    }

    // REG-19
    void onePersonsHistoryReachesOverAllSessions()
    {
        CheckInDesk desk;
        desk.hold({ desk.row(u"Ann"_s, u"ann@example.org"_s) });
        QVERIFY(desk.run());
        const auto other = desk.desk.savedToday(u"Town hall"_s, 9);
        model::Registrant person;
        person.session = other.key;
        person.firstName = u"Ann"_s;
        person.email = u"ANN@example.org"_s;
        QVERIFY(await(desk.desk.registrants.add(person)));
        const auto history = await(desk.book.person(u"Ann@Example.org"_s));
        QVERIFY(history);
        QCOMPARE(history->attended, 1);
        QCOMPARE(history->minutes, 60min);
        QVERIFY(!history->lines.empty());
        QCOMPARE(history->lines.front().topic, u"Sales meeting"_s);
        QVERIFY(history->lines.front().present);
        QCOMPARE(await(desk.book.person(u"nobody@example.org"_s)).error().kind, base::ErrorKind::NotFound);
    }

    void aStrangerHasAHistoryToo()
    {
        CheckInDesk desk;
        desk.hold({ desk.row(u"Guest"_s, u"guest@example.com"_s) });
        QVERIFY(desk.run());
        const auto history = await(desk.book.person(u"guest@example.com"_s));
        QVERIFY(history);
        QCOMPARE(history->lines.size(), 1u);
        QVERIFY(!history->lines.front().registered);
    }

    // SHA-09
    void reopeningCanClearWhatWasCollectedAndBringItBack()
    {
        CheckInDesk desk;
        desk.hold({ desk.row(u"Ann"_s, u"ann@example.org"_s) });
        QVERIFY(!await(desk.book.hasAny(desk.session.key)).value());
        QVERIFY(desk.run());
        QVERIFY(await(desk.desk.sessions.setOpen(desk.session.key, false)));
        QVERIFY(await(desk.desk.sessions.setOpen(desk.session.key, true)));
        QVERIFY(await(desk.book.hasAny(desk.session.key)).value()); // kept unless the host says so
        const auto cleared = await(desk.book.clear(desk.session.key));
        QVERIFY(cleared);
        QVERIFY(!desk.line(u"ann@example.org"_s).known);
        QCOMPARE(desk.desk.history(desk.session.key).front(), model::HistoryEvent::AttendanceCleared);
        QVERIFY(await(desk.book.putBack(*cleared)));
        QVERIFY(desk.line(u"ann@example.org"_s).present);
    }

    void tablesAreSafeAndInTheHostsSeparator()
    {
        CheckInDesk desk;
        desk.hold({ desk.row(u"=cmd|' /C calc'!A0"_s, u"guest@example.com"_s, 0, 30) });
        QVERIFY(desk.run());
        const auto plain = services::readCsv(QString::fromUtf8(services::csvOf(desk.sheet())), u',');
        QCOMPARE(plain.size(), 4u);
        QCOMPARE(plain.back().cells.front(), u"'=cmd|' /C calc'!A0"_s);
        QCOMPARE(plain.back().cells.at(5), u"2026-11-20 10:00:00"_s);
        QCOMPARE(plain.back().cells.at(7), u"30.0"_s);
        const auto german = services::csvOf(desk.sheet(), services::CsvStyle::of(QLocale(u"de_DE"_s)));
        QVERIFY(german.startsWith("\xEF\xBB\xBF"));
        QVERIFY(german.contains(";\"30,0\";") || german.contains(";30,0;"));
        const auto series = services::csvOf(await(desk.book.series(desk.session.key)).value());
        QCOMPARE(series.count("\r\n"), 2);
    }
};

QTEST_GUILESS_MAIN(TestAttendanceBook)
#include "tst_attendancebook.moc"
