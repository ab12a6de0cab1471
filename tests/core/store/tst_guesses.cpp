// What was tried in vain is remembered for a while, also across restarts.
#include "store/guessstore.h"

#include "support/testdatabase.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using store::Connection;
using store::GuessStore;
using support::expected;
using support::TestDatabase;
using Forgets = store::GuessStore::Forgets;

namespace {

const base::Instant noon { std::chrono::sys_days { std::chrono::year { 2026 } / 11 / 20 } + 12h };

} // namespace

class GuessesTest : public QObject {
    Q_OBJECT

    static void add(TestDatabase &database, base::Instant at, Forgets forgets, int number = 1)
    {
        (void)expected(database.write([&](Connection &connection) -> base::Result<bool> {
            if (auto added = GuessStore(connection).add(u"one"_s, number, at, 1h, forgets); !added)
                support::giveUp(added.error().detail);
            return true;
        }));
    }
    static int tries(
        TestDatabase &database, base::Instant at, Forgets forgets, const QString &what = u"one"_s)
    {
        return expected(database.read([&](Connection &connection) {
            return GuessStore(connection).tries(what, at, 1h, forgets);
        })).number;
    }

private Q_SLOTS:
    void whoKeepsGuessingIsNotForgotten()
    {
        TestDatabase database;
        for (int i = 0; i < 5; ++i)
            add(database, noon + i * 50min, Forgets::AfterTheLast);
        const base::Instant last = noon + 200min;
        QCOMPARE(tries(database, last, Forgets::AfterTheLast), 5);
        QCOMPARE(tries(database, last + 1h, Forgets::AfterTheLast), 5);
        QCOMPARE(tries(database, last + 61min, Forgets::AfterTheLast), 0);
        QCOMPARE(tries(database, last, Forgets::AfterTheLast, u"another"_s), 0);
        add(database, last + 61min, Forgets::AfterTheLast);
        QCOMPARE(tries(database, last + 61min, Forgets::AfterTheLast), 1);
    }

    void aWindowEndsHoweverOftenItWasUsed()
    {
        TestDatabase database;
        add(database, noon, Forgets::AfterTheFirst, 10);
        add(database, noon + 50min, Forgets::AfterTheFirst, 20);
        QCOMPARE(tries(database, noon + 59min, Forgets::AfterTheFirst), 30);
        QCOMPARE(tries(database, noon + 61min, Forgets::AfterTheFirst), 0);
        add(database, noon + 61min, Forgets::AfterTheFirst, 2);
        QCOMPARE(tries(database, noon + 61min, Forgets::AfterTheFirst), 2);
    }

    void aRestartForgivesNothing()
    {
        TestDatabase database;
        add(database, noon, Forgets::AfterTheLast, 7);
        database.closeConnection();
        QCOMPARE(tries(database, noon + 1min, Forgets::AfterTheLast), 7);
    }

    void whatIsOldIsErased()
    {
        TestDatabase database;
        add(database, noon, Forgets::AfterTheLast);
        const auto erase = [&](base::Instant before) {
            return expected(database.write(
                [&](Connection &connection) { return GuessStore(connection).eraseBefore(before); }));
        };
        QCOMPARE(erase(noon), 0);
        QCOMPARE(erase(noon + 1s), 1);
    }
};

QTEST_APPLESS_MAIN(GuessesTest)
#include "tst_guesses.moc"
