#include "store/outboxstore.h"

#include "samples.h"
#include "store/databasethread.h"
#include "store/outboxsql.h"
#include "support/await.h"

#include <QSet>
#include <QSignalSpy>
#include <QtTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::ErrorKind;
using base::Instant;
using base::Result;
using model::Effect;
using model::EffectKind;
using model::EffectState;
using samples::noon;
using samples::storedSession;
using store::Connection;
using store::OutboxStore;
using support::expected;
using support::TestDatabase;

class OutboxTest : public QObject {
    Q_OBJECT

    support::SeededRandom m_random;

    model::Meeting storedMeeting(TestDatabase &database)
    {
        return expected(samples::saved(database,
            samples::meetingOf(storedSession(database, m_random).key, model::MeetingState::Initiated)));
    }
    static Effect effectOn(const model::Meeting &meeting, EffectKind kind = EffectKind::ChangeMeeting)
    {
        Effect effect;
        effect.kind = kind;
        effect.session = meeting.session;
        effect.meeting = meeting.key;
        effect.account = meeting.account;
        effect.payload = R"({"topic":"Zürich 🙂"})";
        effect.createdAt = noon;
        effect.notBefore = noon;
        return effect;
    }
    static Effect appended(TestDatabase &database, const Effect &effect)
    {
        return expected(
            database.write([&](Connection &connection) { return OutboxStore(connection).append(effect); }));
    }
    static std::vector<Effect> leased(
        TestDatabase &database, Instant now, int limit = 100, const std::vector<model::AccountKey> &held = {})
    {
        return expected(database.write([&](Connection &connection) {
            return OutboxStore(connection).lease(now, now + 60s, limit, held);
        }));
    }
    static QList<qint64> numbers(const std::vector<Effect> &effects)
    {
        QList<qint64> list;
        for (const Effect &effect : effects)
            list << effect.number;
        return list;
    }
    static Result<void> settled(TestDatabase &database, Effect effect, EffectState state)
    {
        effect.state = state;
        return database.write([&](Connection &connection) { return OutboxStore(connection).settle(effect); });
    }
    static std::optional<Effect> loaded(TestDatabase &database, const model::EffectKey &key)
    {
        return expected(
            database.read([&](Connection &connection) { return OutboxStore(connection).load(key); }));
    }
    static std::optional<Instant> nextDue(
        TestDatabase &database, const std::vector<model::AccountKey> &held = {})
    {
        return expected(
            database.read([&](Connection &connection) { return OutboxStore(connection).nextDue(held); }));
    }
    static std::optional<Effect> mergeable(TestDatabase &database, EffectKind kind,
        const model::MeetingKey &meeting, const model::RegistrantKey &registrant = {})
    {
        return expected(database.write([&](Connection &connection) {
            return OutboxStore(connection).mergeable(kind, meeting, registrant);
        }));
    }

private Q_SLOTS:
    void everyFieldComesBackAsItWasWritten()
    {
        TestDatabase database;
        Effect effect = effectOn(storedMeeting(database), EffectKind::AddRegistrant);
        effect.registrant = model::RegistrantKey::make();
        effect.notBefore = noon + 5min;
        effect.attempts = 2;
        effect.lastError = u"Zoom said \"no\""_s;
        const Effect stored = appended(database, effect);
        QVERIFY(!stored.key.isNull());
        QVERIFY(stored.number > 0);
        QVERIFY(loaded(database, stored.key) == stored);
        effect.key = stored.key;
        effect.number = stored.number;
        QVERIFY(stored == effect);
    }

    void theEffectsOfOneMeetingGoOutOneAfterTheOther()
    {
        TestDatabase database;
        const auto meeting = storedMeeting(database);
        const auto other = storedMeeting(database);
        const Effect first = appended(database, effectOn(meeting));
        const Effect second = appended(database, effectOn(meeting));
        const Effect elsewhere = appended(database, effectOn(other));
        Effect later = effectOn(other);
        later.notBefore = noon + 1h;
        (void)appended(database, later);

        auto out = leased(database, noon);
        QCOMPARE(numbers(out), QList({ first.number, elsewhere.number }));
        QCOMPARE(out.front().state, EffectState::Running);
        QVERIFY(out.front().leaseUntil == noon + 60s);
        QVERIFY(loaded(database, first.key) == out.front());
        QVERIFY(leased(database, noon).empty()); // nothing twice
        QVERIFY(settled(database, out.front(), EffectState::Done));
        out = leased(database, noon + 1s);
        QCOMPARE(numbers(out), QList { second.number });
        // Discarding lets the next one out as well; what is early waits.
        QVERIFY(settled(database, out.front(), EffectState::Discarded));
        QVERIFY(leased(database, noon + 2s).empty());
    }

    void aFailedEffectHoldsBackThoseBehindItUntilTheHostDecides_data()
    {
        QTest::addColumn<bool>("send");
        QTest::newRow("send now") << true;
        QTest::newRow("discard") << false;
    }
    void aFailedEffectHoldsBackThoseBehindItUntilTheHostDecides()
    {
        QFETCH(bool, send);
        TestDatabase database;
        const auto meeting = storedMeeting(database);
        const Effect first = appended(database, effectOn(meeting));
        const Effect second = appended(database, effectOn(meeting));
        Effect refused = leased(database, noon).front();
        refused.lastError = u"The topic is too long."_s;
        refused.attempts = 1;
        QVERIFY(settled(database, refused, EffectState::Failed));
        QVERIFY(leased(database, noon + 1h).empty());
        QVERIFY(!nextDue(database));
        const auto decide = [&](Connection &connection) {
            OutboxStore outbox(connection);
            return send ? outbox.sendNow(first.key, noon + 1h) : outbox.discard(first.key);
        };
        QVERIFY(database.write(decide));
        const auto out = leased(database, noon + 1h);
        QCOMPARE(numbers(out), QList { send ? first.number : second.number });
        QCOMPARE(out.front().state, EffectState::Running);
        QCOMPARE(database.write(decide).error().kind, ErrorKind::Conflict); // running, or discarded already
    }

    void aLeaseThatRanOutComesAsChecking()
    {
        TestDatabase database;
        const Effect effect = appended(database, effectOn(storedMeeting(database)));
        (void)leased(database, noon);
        QVERIFY(leased(database, noon + 59s).empty());
        QVERIFY(nextDue(database) == noon + 60s);
        auto again = leased(database, noon + 60s);
        QCOMPARE(numbers(again), QList { effect.number });
        QCOMPARE(again.front().state, EffectState::Checking);
        QVERIFY(loaded(database, effect.key) == again.front());
        again = leased(database, noon + 120s); // whoever checked died too: it does not become a new one
        QCOMPARE(again.front().state, EffectState::Checking);
        // Still unknown: looked for again later.
        again.front().notBefore = noon + 5min;
        QVERIFY(settled(database, again.front(), EffectState::Checking));
        QVERIFY(leased(database, noon + 4min).empty());
        QVERIFY(nextDue(database) == noon + 5min);
        QCOMPARE(leased(database, noon + 5min).front().state, EffectState::Checking);
    }

    void onlyTheHolderOfTheLeaseSettles()
    {
        TestDatabase database;
        const Effect effect = appended(database, effectOn(storedMeeting(database)));
        QCOMPARE(settled(database, effect, EffectState::Done).error().kind, ErrorKind::Conflict); // no lease
        const Effect slow = leased(database, noon).front();
        const Effect second = leased(database, noon + 60s).front();
        QCOMPARE(settled(database, slow, EffectState::Done).error().kind, ErrorKind::Conflict);
        QCOMPARE(loaded(database, effect.key)->state, EffectState::Checking);
        QVERIFY(settled(database, second, EffectState::Done));
        QCOMPARE(settled(database, second, EffectState::Failed).error().kind, ErrorKind::Conflict);
        QCOMPARE(loaded(database, effect.key)->state, EffectState::Done);
        Effect gone = second;
        gone.key = model::EffectKey::make();
        QCOMPARE(settled(database, gone, EffectState::Done).error().kind, ErrorKind::NotFound);
    }

    void whatIsTriedAgainWaitsUntilItsTime()
    {
        TestDatabase database;
        (void)appended(database, effectOn(storedMeeting(database)));
        Effect effect = leased(database, noon).front();
        effect.attempts = 1;
        effect.notBefore = noon + 90s;
        effect.lastError = u"Zoom is busy."_s;
        QVERIFY(settled(database, effect, EffectState::Waiting));
        const auto waiting = loaded(database, effect.key);
        QCOMPARE(waiting->attempts, 1);
        QCOMPARE(waiting->lastError, u"Zoom is busy."_s);
        QVERIFY(!waiting->leaseUntil);
        QVERIFY(leased(database, noon + 89s).empty());
        QCOMPARE(leased(database, noon + 90s).front().state, EffectState::Running);
    }

    void aLaterEditGoesIntoTheEffectThatWaits()
    {
        TestDatabase database;
        const auto meeting = storedMeeting(database);
        QVERIFY(!mergeable(database, EffectKind::ChangeMeeting, meeting.key));
        const Effect waiting = appended(database, effectOn(meeting));
        const auto setPayload = [&](Connection &connection) {
            return OutboxStore(connection).setPayload(waiting.key, R"({"topic":"New"})");
        };
        QVERIFY(mergeable(database, EffectKind::ChangeMeeting, meeting.key) == waiting);
        QVERIFY(!mergeable(database, EffectKind::CancelMeeting, meeting.key));
        QVERIFY(!mergeable(database, EffectKind::ChangeMeeting, model::MeetingKey::make()));
        QVERIFY(database.write(setPayload));
        QCOMPARE(loaded(database, waiting.key)->payload, QByteArray(R"({"topic":"New"})"));
        Effect running = leased(database, noon).front();
        QVERIFY(!mergeable(database, EffectKind::ChangeMeeting, meeting.key));
        QCOMPARE(database.write(setPayload).error().kind, ErrorKind::Conflict);
        running.attempts = 1;
        QVERIFY(settled(database, running, EffectState::Waiting)); // tried: what it holds stays what was sent
        QVERIFY(!mergeable(database, EffectKind::ChangeMeeting, meeting.key));
        QCOMPARE(database.write(setPayload).error().kind, ErrorKind::Conflict);
    }

    void aMergeNeverGoesPastAnotherEffectOnTheSame()
    {
        TestDatabase database;
        const auto meeting = storedMeeting(database);
        const auto ann = model::RegistrantKey::make();
        const auto bob = model::RegistrantKey::make();
        const auto onPerson = [&](EffectKind kind, const model::RegistrantKey &who) {
            Effect effect = effectOn(meeting, kind);
            effect.registrant = who;
            return appended(database, effect);
        };
        const Effect add = onPerson(EffectKind::AddRegistrant, ann);
        onPerson(EffectKind::AddRegistrant, bob);
        QVERIFY(mergeable(database, EffectKind::AddRegistrant, meeting.key, ann) == add);
        onPerson(EffectKind::CancelRegistrant, ann);
        QVERIFY(!mergeable(database, EffectKind::AddRegistrant, meeting.key, ann));
        QVERIFY(mergeable(database, EffectKind::AddRegistrant, meeting.key, bob));
    }

    void differentPeopleDoNotWaitForEachOther()
    {
        TestDatabase database;
        const auto meeting = storedMeeting(database);
        const auto onPerson = [&](EffectKind kind, const model::RegistrantKey &person) {
            Effect effect = effectOn(meeting, kind);
            effect.registrant = person;
            return appended(database, effect).number;
        };
        const auto ann = model::RegistrantKey::make();
        const auto bob = model::RegistrantKey::make();
        const qint64 addAnn = onPerson(EffectKind::AddRegistrant, ann);
        const qint64 addBob = onPerson(EffectKind::AddRegistrant, bob);
        const qint64 cancelAnn = onPerson(EffectKind::CancelRegistrant, ann);
        const qint64 change = appended(database, effectOn(meeting, EffectKind::ChangeMeeting)).number;
        const qint64 addLater = onPerson(EffectKind::AddRegistrant, model::RegistrantKey::make());
        auto first = leased(database, noon, 1);
        QCOMPARE(numbers(first), QList { addAnn });
        const auto beside
            = expected(store::OutboxStore(database.connection()).leaseBeside(first.front(), noon, 10));
        QCOMPARE(numbers(beside), QList { addBob });
        QVERIFY(beside.front().leaseUntil == first.front().leaseUntil);
        // A refused person holds back what is about the same person, and nothing else.
        first.front().state = EffectState::Failed;
        (void)expected(
            database.connection().execute(u"UPDATE outbox SET state = 4 WHERE number = ?"_s, { addAnn }));
        (void)expected(
            database.connection().execute(u"UPDATE outbox SET state = 3 WHERE number = ?"_s, { addBob }));
        (void)expected(
            database.connection().execute(u"UPDATE outbox SET state = 5 WHERE number = ?"_s, { cancelAnn }));
        QCOMPARE(numbers(leased(database, noon, 10)), QList { change });
        (void)expected(
            database.connection().execute(u"UPDATE outbox SET state = 3 WHERE number = ?"_s, { change }));
        QCOMPARE(numbers(leased(database, noon, 10)), QList { addLater });
    }

    void whatDidNotArriveIsNotCounted()
    {
        TestDatabase database;
        store::OutboxStore outbox(database.connection());
        const auto account = model::AccountKey::make();
        QVERIFY(outbox.spend(account, u"writes"_s, noon));
        QVERIFY(outbox.spend(account, u"writes"_s, noon));
        QVERIFY(outbox.giveBack(account, u"writes"_s, noon));
        QCOMPARE(expected(outbox.spent(account, u"writes"_s, noon)), 1);
        QVERIFY(outbox.giveBack(account, u"writes"_s, noon + 24h)); // another day's
        QCOMPARE(expected(outbox.spent(account, u"writes"_s, noon)), 1);
    }

    void heldAccountsAreLeftAlone()
    {
        TestDatabase database;
        const auto one = storedMeeting(database);
        const auto two = storedMeeting(database);
        (void)appended(database, effectOn(one));
        Effect later = effectOn(two);
        later.notBefore = noon + 1min;
        const Effect other = appended(database, later);
        QVERIFY(nextDue(database) == noon);
        QVERIFY(nextDue(database, { one.account }) == noon + 1min);
        QVERIFY(!nextDue(database, { one.account, two.account }));
        QCOMPARE(numbers(leased(database, noon + 1h, 100, { one.account })), QList { other.number });
        QVERIFY(leased(database, noon + 1h, 100, { one.account, two.account }).empty());
        QCOMPARE(int(leased(database, noon + 1h).size()), 1);
    }

    void noMoreThanAskedForAreTaken()
    {
        TestDatabase database;
        QList<qint64> written;
        for (int i = 0; i < 5; ++i)
            written << appended(database, effectOn(storedMeeting(database))).number;
        QCOMPARE(numbers(leased(database, noon, 2)), written.mid(0, 2));
        QCOMPARE(numbers(leased(database, noon, 2)), written.mid(2, 2));
        QCOMPARE(numbers(leased(database, noon, 2)), written.mid(4));
    }

    void whatIsDueIsLookedUpNotSearchedFor()
    {
        if (TestDatabase::isPostgres())
            QSKIP("on a few rows PostgreSQL plans a scan");
        TestDatabase database;
        for (const QString &sql :
            { store::nextDueEffect(2), store::dueEffects(database.connection().dialect(), 0) }) {
            auto plan = expected(database.connection().query(u"EXPLAIN QUERY PLAN "_s + sql, { 1, 2 }));
            QStringList steps;
            while (plan.next())
                steps << plan.text(3);
            for (const auto &index : { u"outbox_due"_s, u"outbox_of_meeting"_s, u"outbox_of_person"_s })
                QVERIFY2(steps.filter(index).size() == 1, qPrintable(steps.join(u'\n')));
            QVERIFY2(steps.filter(u"PRIMARY KEY"_s).isEmpty(), qPrintable(steps.join(u'\n')));
        }
    }

    void theListsSayWhatIsOpenAndWhatWas()
    {
        TestDatabase database;
        const auto meeting = storedMeeting(database);
        const Effect first = appended(database, effectOn(meeting));
        const Effect second = appended(database, effectOn(meeting));
        const Effect third = appended(database, effectOn(storedMeeting(database)));
        QVERIFY(settled(database, leased(database, noon, 1).front(), EffectState::Done));
        const auto lists
            = expected(database.read([&](Connection &connection) -> Result<QList<QList<qint64>>> {
                  OutboxStore outbox(connection);
                  return QList { numbers(expected(outbox.open())), numbers(expected(outbox.open(1))),
                      numbers(expected(outbox.ofSession(meeting.session))),
                      numbers(expected(outbox.ofMeeting(meeting.key))) };
              }));
        QCOMPARE(lists[0], QList({ second.number, third.number }));
        QCOMPARE(lists[1], QList { second.number });
        QCOMPARE(lists[2], QList({ second.number, first.number }));
        QCOMPARE(lists[3], QList { second.number });
    }

    void onlyWhatIsSettledForLongIsErased()
    {
        TestDatabase database;
        const auto meeting = storedMeeting(database);
        const Effect done = appended(database, effectOn(meeting));
        QVERIFY(settled(database, leased(database, noon).front(), EffectState::Done));
        const Effect failed = appended(database, effectOn(meeting));
        QVERIFY(settled(database, leased(database, noon).front(), EffectState::Failed));
        const auto erase = [&](Instant before) {
            return expected(database.write(
                [&](Connection &connection) { return OutboxStore(connection).eraseDoneBefore(before); }));
        };
        QCOMPARE(erase(noon), 0);
        QCOMPARE(erase(noon + 24h), 1);
        QVERIFY(!loaded(database, done.key));
        QVERIFY(loaded(database, failed.key));
    }

    void aBudgetIsOneDaysInUtc()
    {
        TestDatabase database;
        const auto account = model::AccountKey::make();
        const auto spend = [&](Instant now, const QString &budget = u"writes"_s) {
            QVERIFY(database.write(
                [&](Connection &connection) { return OutboxStore(connection).spend(account, budget, now); }));
        };
        const auto spent = [&](Instant now, const QString &budget = u"writes"_s) {
            return expected(database.read(
                [&](Connection &connection) { return OutboxStore(connection).spent(account, budget, now); }));
        };
        const Instant midnight = noon + 12h;
        QCOMPARE(spent(noon), 0);
        spend(noon);
        spend(midnight - 1s);
        spend(noon, u"registrant:1"_s);
        QCOMPARE(spent(midnight - 1s), 2);
        QCOMPARE(spent(noon, u"registrant:1"_s), 1);
        QCOMPARE(spent(midnight), 0);
        spend(midnight);
        QCOMPARE(spent(midnight), 1);
        QCOMPARE(spent(noon), 1); // a clock that went back gets no second budget
        spend(noon);
        QCOMPARE(spent(midnight), 2);
        const auto other = expected(database.read([&](Connection &connection) {
            return OutboxStore(connection).spent(model::AccountKey::make(), u"writes"_s, noon);
        }));
        QCOMPARE(other, 0);
        QVERIFY(database.write(
            [&](Connection &connection) { return OutboxStore(connection).eraseDoneBefore(midnight); }));
        QCOMPARE(spent(midnight), 2);
    }

    void theOutboxIsAnnouncedHereAndInOtherPrograms()
    {
        TestDatabase database;
        const auto meeting = storedMeeting(database);
        database.closeConnection();
        store::DatabaseThread here(database.settings());
        QVERIFY(support::await(here.open()));
        store::DatabaseThread there(database.settings());
        QVERIFY(support::await(there.open()));
        QSignalSpy own(&here, &store::DatabaseThread::outboxChanged);
        QSignalSpy others(&there, &store::DatabaseThread::outboxChanged);
        const Effect effect = effectOn(meeting);
        QVERIFY(support::await(
            here.run([effect](Connection &connection) { return OutboxStore(connection).append(effect); })));
        QTRY_COMPARE(int(own.size()), 1);
        QTRY_COMPARE(int(others.size()), 1);
        const auto lease
            = [](Connection &connection) { return OutboxStore(connection).lease(noon, noon + 1s, 9); };
        QVERIFY(support::await(there.run(lease)));
        QTRY_COMPARE(int(own.size()), 2);
        QVERIFY(support::await(there.run(lease))); // nothing left: nothing to tell
        QVERIFY(support::await(here.run(
            [](Connection &connection) { return OutboxStore(connection).spend({}, u"writes"_s, noon); })));
        QVERIFY(support::await(
            here.run([effect](Connection &connection) { return OutboxStore(connection).append(effect); })));
        QTRY_COMPARE(int(own.size()), 3);
    }

    void twoProgramsAtOnceNeverTakeTheSame()
    {
        TestDatabase database;
        constexpr int meetings = 8;
        constexpr int each = 5;
        for (int i = 0; i < meetings; ++i) {
            const auto meeting = storedMeeting(database);
            for (int k = 0; k < each; ++k)
                (void)appended(database, effectOn(meeting));
        }
        database.closeConnection();
        // Each takes a few at a time, says that they are done, and goes on until nothing is left.
        const auto work = [&database](QList<qint64> &taken) {
            store::DatabaseThread thread(database.settings());
            (void)thread.open();
            while (true) {
                const auto due = expected(
                    thread.read([](Connection &connection) { return OutboxStore(connection).nextDue(); })
                        .result());
                if (!due)
                    return;
                auto out = expected(thread
                                        .run([](Connection &connection) {
                                            return OutboxStore(connection).lease(noon, noon + 60s, 5);
                                        })
                                        .result());
                taken += numbers(out);
                for (Effect &effect : out) {
                    effect.state = EffectState::Done;
                    const auto settled = thread
                                             .run([effect](Connection &connection) {
                                                 return OutboxStore(connection).settle(effect);
                                             })
                                             .result();
                    if (!settled)
                        support::giveUp(settled.error().detail);
                }
            }
        };
        QList<qint64> one;
        QList<qint64> two;
        std::thread first([&] { work(one); });
        std::thread second([&] { work(two); });
        first.join();
        second.join();
        const QList<qint64> all = one + two;
        QCOMPARE(int(all.size()), meetings * each);
        QCOMPARE(int(QSet<qint64>(all.begin(), all.end()).size()), meetings * each);
    }
};

QTEST_GUILESS_MAIN(OutboxTest)
#include "tst_outbox.moc"
