#include "store/registrantstore.h"

#include "samples.h"
#include "store/databasethread.h"
#include "support/await.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::ErrorKind;
using base::Result;
using model::Registrant;
using model::RegistrantState;
using model::SyncState;
using samples::noon;
using samples::storedSession;
using store::Connection;
using store::RegistrantStore;
using store::SessionStore;
using support::expected;
using support::TestDatabase;

namespace {

Registrant person(
    const model::SessionKey &session, const QString &first, const QString &last, const QString &email = {})
{
    Registrant registrant;
    registrant.session = session;
    registrant.firstName = first;
    registrant.lastName = last;
    registrant.email = email;
    registrant.createdAt = registrant.changedAt = noon;
    return registrant;
}

} // namespace

class RegistrantsTest : public QObject {
    Q_OBJECT

    support::SeededRandom m_random;

    Result<Registrant> saved(TestDatabase &database, const Registrant &registrant)
    {
        return database.write(
            [&](Connection &connection) { return RegistrantStore(connection).save(registrant); });
    }
    std::optional<Registrant> loaded(TestDatabase &database, const model::RegistrantKey &key)
    {
        return expected(
            database.read([&](Connection &connection) { return RegistrantStore(connection).load(key); }));
    }
    int shownInList(TestDatabase &database)
    {
        model::ListQuery query;
        query.now = noon;
        return expected(database.read([&](Connection &connection) {
            return SessionStore(connection, m_random).page(query);
        }))
            .rows.at(0)
            .registrants;
    }
    QStringList namesOf(TestDatabase &database, const store::RegistrantQuery &query)
    {
        QStringList names;
        for (const Registrant &registrant : expected(database.read(
                 [&](Connection &connection) { return RegistrantStore(connection).list(query); })))
            names << registrant.name();
        return names;
    }

private Q_SLOTS:
    void everyFieldComesBackAsItWasSaved()
    {
        TestDatabase database;
        Registrant full
            = person(storedSession(database, m_random).key, u"Ann"_s, u"Lee"_s, u" Ann@Bücher.example "_s);
        full.phone = u"+49 30 0000"_s;
        full.state = RegistrantState::Cancelled;
        full.source = model::RegistrantSource::Import;
        full.answers = { { u"f1"_s, u"M"_s }, { u"f2"_s, u"a \"quoted\" line\nand another"_s } };
        full.language = u"de-AT"_s;
        full.zone = "America/New_York";
        full.providerId = u"r1"_s;
        full.joinUrl = QUrl(u"https://zoom.example.com/w/1?tk=a%20b"_s);
        full.sync = SyncState::Failed;
        full.syncReason = u"Zoom said \"no\""_s;
        const Registrant stored = expected(saved(database, full));
        full.key = stored.key;
        full.revision = 1;
        QVERIFY(!stored.key.isNull());
        QVERIFY(stored == full);
        QVERIFY(loaded(database, stored.key) == stored);
        const auto found = expected(database.read([&](Connection &connection) {
            return RegistrantStore(connection).findByProviderId(full.session, u"r1"_s);
        }));
        QVERIFY(found == stored);
    }

    void aPersonalLinkIsFoundByItsHashUntilItIsRenewed()
    {
        TestDatabase database;
        const auto session = storedSession(database, m_random);
        const Registrant ann = expected(saved(database, person(session.key, u"Ann"_s, u"Lee"_s)));
        const Registrant bob = expected(saved(database, person(session.key, u"Bob"_s, u"Lee"_s)));
        const auto untold = [&] {
            return expected(database.read(
                [](Connection &connection) { return RegistrantStore(connection).withoutTokenHash(9); }));
        };
        QCOMPARE(int(untold().size()), 2);
        const auto tell = [&](const Registrant &who, const QString &hash) {
            return database.write([&](Connection &connection) -> Result<bool> {
                if (auto told = RegistrantStore(connection).setTokenHash(who.key, hash); !told)
                    return tl::unexpected<base::Error>(told.error());
                return true;
            });
        };
        const auto found = [&](const QString &hash) {
            return expected(database.read(
                [&](Connection &connection) { return RegistrantStore(connection).findByToken(hash); }));
        };
        QVERIFY(tell(ann, u"hash-a"_s) && tell(bob, u"hash-b"_s));
        QVERIFY(untold().empty() && found(u"hash-a"_s) == ann && !found(u"hash-c"_s));
        QVERIFY(!tell(ann, u"hash-b"_s)); // nobody has another's
        const Registrant renewed = expected(database.write([&](Connection &connection) {
            return RegistrantStore(connection).renewLink(ann.key, noon + 1min);
        }));
        QCOMPARE(renewed.linkEdition, 1);
        QVERIFY(!found(u"hash-a"_s) && found(u"hash-b"_s) == bob);
        QCOMPARE(untold().at(0).edition, 1);
        // An edit that was open meanwhile does not bring the old link back.
        QCOMPARE(expected(saved(database, ann)).linkEdition, 1);
    }

    void thoseWithoutAnAddressAreListed()
    {
        TestDatabase database;
        const auto session = storedSession(database, m_random);
        for (const auto &[name, email] :
            { std::pair { u"Ann"_s, u""_s }, { u"Bob"_s, u"b@example.org"_s }, { u"Cleo"_s, u" "_s } })
            (void)expected(saved(database, person(session.key, name, u"Lee"_s, email)));
        store::RegistrantQuery query { session.key, {}, {} };
        query.withoutAddress = true;
        QCOMPARE(namesOf(database, query), QStringList({ u"Ann Lee"_s, u"Cleo Lee"_s }));
    }

    void oneAddressIsInASessionOnce_data()
    {
        QTest::addColumn<QString>("again");
        QTest::addColumn<bool>("taken");
        QTest::newRow("the same") << u"ann@bücher.example"_s << true;
        QTest::newRow("typed otherwise") << u"  ANN@BÜCHER.example "_s << true;
        QTest::newRow("in ASCII") << u"ann@xn--bcher-kva.example"_s << true;
        QTest::newRow("another") << u"anne@bücher.example"_s << false;
        QTest::newRow("none") << u""_s << false;
    }
    void oneAddressIsInASessionOnce()
    {
        QFETCH(QString, again);
        QFETCH(bool, taken);
        TestDatabase database;
        const auto session = storedSession(database, m_random);
        Registrant first = person(session.key, u"Ann"_s, u"Lee"_s, u"ann@bücher.example"_s);
        first.state = RegistrantState::Cancelled; // whatever its state
        first = expected(saved(database, first));
        (void)expected(saved(database, person(session.key, u"No"_s, u"Address"_s)));

        const auto second = saved(database, person(session.key, u"Ann"_s, u"Two"_s, again));
        QCOMPARE(!second, taken);
        if (taken) {
            QCOMPARE(second.error().kind, ErrorKind::Conflict);
            QCOMPARE(second.error().part, u"email"_s);
        }
        Registrant third = expected(saved(database, person(session.key, u"C"_s, u"C"_s, u"c@example.org"_s)));
        third.email = again;
        const auto edited = saved(database, third);
        QCOMPARE(!edited, taken || !again.isEmpty());
        if (!edited)
            QCOMPARE(edited.error().part, u"email"_s);
        const auto elsewhere = storedSession(database, m_random);
        QVERIFY(saved(database, person(elsewhere.key, u"Ann"_s, u"Lee"_s, again)));
        const auto found = expected(database.read([&](Connection &connection) {
            return RegistrantStore(connection).findByAddress(session.key, again);
        }));
        QCOMPARE(found.has_value(), !again.isEmpty());
        QCOMPARE(found == first, taken);
    }

    void anOldRevisionIsAConflictAndAGoneOneIsNotFound()
    {
        TestDatabase database;
        const Registrant first = expected(
            saved(database, person(storedSession(database, m_random).key, u"Ann"_s, u"Lee"_s, u"a@b.c"_s)));
        Registrant second = first;
        second.phone = u"1"_s;
        QCOMPARE(expected(saved(database, second)).revision, 2);
        QCOMPARE(saved(database, first).error().kind, ErrorKind::Conflict);
        QCOMPARE(saved(database, first).error().part, u"revision"_s);
        const auto erase
            = [&](Connection &connection) { return RegistrantStore(connection).erase(first.key); };
        QVERIFY(database.write(erase));
        QCOMPARE(saved(database, first).error().kind, ErrorKind::NotFound);
        QCOMPARE(database.write(erase).error().kind, ErrorKind::NotFound);
    }

    void anEditThatWasOpenDuringAPushDoesNotTakeItBack()
    {
        TestDatabase database;
        const Registrant first = expected(
            saved(database, person(storedSession(database, m_random).key, u"Ann"_s, u"Lee"_s, u"a@b.c"_s)));
        Registrant pushed = first;
        pushed.providerId = u"r1"_s;
        pushed.sync = SyncState::Synced;
        pushed.joinUrl = QUrl(u"https://zoom.example.com/w/1"_s);
        pushed.firstName = u"Not a push's business"_s;
        QVERIFY(database.write(
            [&](Connection &connection) { return RegistrantStore(connection).noteSync(pushed); }));
        Registrant edited = first;
        edited.firstName = u"Anna"_s;
        const Registrant stored = expected(saved(database, edited));
        QCOMPARE(stored.name(), u"Anna Lee"_s);
        QCOMPARE(stored.providerId, u"r1"_s);
        QCOMPARE(stored.sync, SyncState::Synced);
        QVERIFY(loaded(database, first.key) == stored);
    }

    void theyAreListedByNameAndFoundByAnyWord()
    {
        TestDatabase database;
        const auto session = storedSession(database, m_random);
        const auto add = [&](const QString &first, const QString &last, const QString &email) {
            return expected(saved(database, person(session.key, first, last, email)));
        };
        add(u"Zoë"_s, u"Åberg"_s, u"zoe@example.org"_s);
        add(u"Ann"_s, u"Lee"_s, u"ann.lee@sales.example.org"_s);
        add(u"Bob"_s, u"lee"_s, u"bob_100%@example.org"_s);
        Registrant gone = add(u"Cy"_s, u"Cole"_s, u""_s);
        gone.state = RegistrantState::Cancelled;
        (void)expected(saved(database, gone));
        (void)expected(saved(database, person(storedSession(database, m_random).key, u"Else"_s, u"Where"_s)));

        const auto names = [&](const QString &search, std::optional<RegistrantState> state = {}) {
            return namesOf(database, { session.key, search, state, 500, 0 });
        };
        QCOMPARE(names({}), QStringList({ u"Zoë Åberg"_s, u"Cy Cole"_s, u"Ann Lee"_s, u"Bob lee"_s }));
        QCOMPARE(names(u"aberg"_s), QStringList { u"Zoë Åberg"_s });
        QCOMPARE(names(u"LEE an"_s), QStringList { u"Ann Lee"_s });
        QCOMPARE(names(u"ann.lee@sal"_s), QStringList { u"Ann Lee"_s });
        QCOMPARE(names(u"100%"_s), QStringList { u"Bob lee"_s });
        QCOMPARE(names(u"ee"_s), QStringList {}); // the beginning of a word, not its middle
        QCOMPARE(names({}, RegistrantState::Cancelled), QStringList { u"Cy Cole"_s });
        QCOMPARE(
            namesOf(database, { session.key, {}, {}, 2, 1 }), QStringList({ u"Cy Cole"_s, u"Ann Lee"_s }));
    }

    void theyAreCountedByWhereTheyStand()
    {
        TestDatabase database;
        const auto session = storedSession(database, m_random);
        int number = 0;
        const auto add = [&](RegistrantState state, SyncState sync, bool address = true) {
            Registrant one = person(
                session.key, u"A"_s, u"B"_s, address ? u"a%1@example.org"_s.arg(++number) : QString());
            one.state = state;
            one.sync = sync;
            return expected(saved(database, one));
        };
        add(RegistrantState::Active, SyncState::Synced);
        add(RegistrantState::Active, SyncState::Waiting);
        add(RegistrantState::Active, SyncState::Failed);
        add(RegistrantState::Active, SyncState::LeftOut, false);
        add(RegistrantState::Active, SyncState::OnlyThere);
        add(RegistrantState::Cancelled, SyncState::Synced);
        add(RegistrantState::Cancelled, SyncState::Failed);
        const auto counts = expected(database.read(
            [&](Connection &connection) { return RegistrantStore(connection).counts(session.key); }));
        QCOMPARE(counts.active, 5);
        QCOMPARE(counts.cancelled, 2);
        QCOMPARE(counts.withAddress, 4);
        QCOMPARE(counts.synced, 1);
        QCOMPARE(counts.waiting, 1);
        QCOMPARE(counts.failed, 2);
        QCOMPARE(counts.onlyThere, 1);
        QCOMPARE(shownInList(database), 5);
    }

    void theListsNumberFollowsEveryChange()
    {
        TestDatabase database;
        const auto session = storedSession(database, m_random);
        QCOMPARE(shownInList(database), 0);
        Registrant one = expected(saved(database, person(session.key, u"Ann"_s, u"Lee"_s)));
        QCOMPARE(shownInList(database), 1);
        one.state = RegistrantState::Cancelled;
        one = expected(saved(database, one));
        QCOMPARE(shownInList(database), 0);
        one.state = RegistrantState::Active;
        one = expected(saved(database, one));
        QCOMPARE(shownInList(database), 1);
        QVERIFY(database.write(
            [&](Connection &connection) { return RegistrantStore(connection).erase(one.key); }));
        QCOMPARE(shownInList(database), 0);
    }

    void fiveThousandAreAddedAtOnceAndNobodyTwice()
    {
        TestDatabase database;
        const auto session = storedSession(database, m_random);
        const Registrant known
            = expected(saved(database, person(session.key, u"Known"_s, u"Before"_s, u"p7@example.org"_s)));
        std::vector<Registrant> people;
        for (int i = 0; i < 5000; ++i)
            people.push_back(person(session.key, u"P%1"_s.arg(i), u"Import"_s, u"P%1@example.org"_s.arg(i)));
        people.push_back(person(session.key, u"Again"_s, u"Import"_s, u"p9@EXAMPLE.org"_s));
        database.closeConnection();
        store::DatabaseThread thread(database.settings());
        QVERIFY(support::await(thread.open()));
        QSignalSpy changes(&thread, &store::DatabaseThread::sessionsChanged);
        const auto add
            = [people](Connection &connection) { return RegistrantStore(connection).addAll(people); };
        QCOMPARE(expected(support::await(thread.run(add))), 4999);
        QTRY_COMPARE(int(changes.size()), 1);
        QCOMPARE(changes.first().first().value<model::SessionChange>().changed, QList { session.key });
        QCOMPARE(expected(support::await(thread.run(add))), 0);
        QCOMPARE(shownInList(database), 5000);
        QVERIFY(loaded(database, known.key) == known);
        QCOMPARE(
            namesOf(database, { session.key, u"p4321"_s, {}, 500, 0 }), QStringList { u"P4321 Import"_s });
    }

    void registrantsGoWithTheirSessionAndStayInTheTrash()
    {
        TestDatabase database;
        auto session = storedSession(database, m_random);
        const Registrant one = expected(saved(database, person(session.key, u"Ann"_s, u"Lee"_s)));
        session.trashedAt = noon;
        QVERIFY(database.write([&](Connection &connection) {
            return SessionStore(connection, m_random).update(session, noon);
        }));
        QVERIFY(loaded(database, one.key));
        QVERIFY(database.write([&](Connection &connection) {
            return SessionStore(connection, m_random).erase(session.key, noon);
        }));
        QVERIFY(!loaded(database, one.key));
        QVERIFY(!saved(database, person(session.key, u"Ann"_s, u"Lee"_s)));
    }
};

QTEST_GUILESS_MAIN(RegistrantsTest)
#include "tst_registrants.moc"
