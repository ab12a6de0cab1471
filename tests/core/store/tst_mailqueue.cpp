// Mails that wait are taken in order of urgency, each by one program at a time; what was handed over is never
// taken again.
#include "store/mailstore.h"

#include "samples.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Instant;
using base::Result;
using model::Mail;
using model::MailKey;
using model::MailState;
using samples::noon;
using store::Connection;
using store::MailStore;
using support::expected;
using support::TestDatabase;

class MailQueueTest : public QObject {
    Q_OBJECT

    support::SeededRandom m_random;

    struct World {
        explicit World(support::SeededRandom &random) : session(samples::storedSession(database, random)) { }

        template <typename Fn>
        auto write(Fn fn)
        {
            return expected(database.write([&](Connection &connection) {
                MailStore store(connection);
                return fn(store);
            }));
        }
        template <typename Fn>
        auto tried(Fn fn)
        {
            return database.write([&](Connection &connection) {
                MailStore store(connection);
                return fn(store);
            });
        }
        Mail append(const QString &address, Instant neededBy = noon, Instant notBefore = noon)
        {
            Mail mail;
            mail.session = session.key;
            mail.kind = model::MailKind::Invitation;
            mail.address = address;
            mail.createdAt = noon;
            mail.neededBy = neededBy;
            mail.notBefore = notBefore;
            return append(mail);
        }
        Mail append(const Mail &mail)
        {
            return write([&](MailStore &store) { return store.append(mail); });
        }
        std::vector<Mail> lease(Instant now, int limit = 10)
        {
            return write([&](MailStore &store) { return store.lease(now, now + 5min, limit); });
        }
        Mail load(const MailKey &key)
        {
            return write([&](MailStore &store) { return store.load(key); }).value();
        }

        TestDatabase database;
        model::Session session;
    };

    static QStringList addresses(const std::vector<Mail> &mails)
    {
        QStringList all;
        for (const Mail &mail : mails)
            all << mail.address;
        return all;
    }
    // As after a transfer.
    static Mail as(Mail mail, MailState state)
    {
        mail.state = state;
        ++mail.attempts;
        return mail;
    }

private Q_SLOTS:
    void whatMayExistOnceIsWrittenOnce()
    {
        World at(m_random);
        Mail mail;
        mail.session = at.session.key;
        mail.address = u"a@example.org"_s;
        mail.createdAt = mail.notBefore = noon;
        mail.once = u"reminder/30/1/a/0"_s;
        QVERIFY(at.append(mail).number > 0);
        QCOMPARE(at.append(mail).number, 0);
        mail.once = u"reminder/30/2/a/0"_s;
        QVERIFY(at.append(mail).number > 0);
        mail.once.clear();
        QVERIFY(at.append(mail).number > 0);
        QVERIFY(at.append(mail).number > 0);
        QCOMPARE(at.lease(noon).size(), std::size_t(4));
    }

    void theMostUrgentIsTakenFirstAndNothingBeforeItsTime()
    {
        World at(m_random);
        at.append(u"late@example.org"_s, noon + 3h);
        at.append(u"first@example.org"_s, noon + 1h);
        at.append(u"notyet@example.org"_s, noon, noon + 1min);
        at.append(u"second@example.org"_s, noon + 2h);
        QCOMPARE(
            addresses(at.lease(noon, 2)), QStringList({ u"first@example.org"_s, u"second@example.org"_s }));
        QCOMPARE(addresses(at.lease(noon)), QStringList { u"late@example.org"_s });
        QVERIFY(at.lease(noon).empty());
        QCOMPARE(at.write([](MailStore &store) { return store.nextDue(); }), noon + 1min);
        QCOMPARE(addresses(at.lease(noon + 1min)), QStringList { u"notyet@example.org"_s });
    }

    void oneWhoseLeaseRanOutIsTakenAgainAndItsFirstHolderMayNotSendIt()
    {
        World at(m_random);
        at.append(u"a@example.org"_s);
        const auto first = at.lease(noon);
        QVERIFY(at.lease(noon + 4min).empty());
        const auto second = at.lease(noon + 5min);
        QCOMPARE(addresses(second), QStringList { u"a@example.org"_s });
        QVERIFY(at.write([&](MailStore &store) { return store.handOver(first); }).empty());
        QVERIFY(
            !at.tried([&](MailStore &store) { return store.settle(as(first.front(), MailState::Sent)); }));
        QCOMPARE(at.write([&](MailStore &store) { return store.handOver(second); }).size(), std::size_t(1));
        QVERIFY(
            at.tried([&](MailStore &store) { return store.settle(as(second.front(), MailState::Sent)); }));
        QCOMPARE(at.load(first.front().key).state, MailState::Sent);
    }

    void whatWasHandedOverIsNeverTakenAgain()
    {
        World at(m_random);
        at.append(u"a@example.org"_s);
        const auto taken = at.lease(noon);
        (void)at.write([&](MailStore &store) { return store.handOver(taken); });
        QVERIFY(at.lease(noon + 24h).empty());
        QCOMPARE(at.load(taken.front().key).state, MailState::Checking);
        QVERIFY(!at.write([](MailStore &store) { return store.nextDue(); }));
        // The host's word, once its lease is over: before, its answer may still come.
        const std::vector<MailKey> key { taken.front().key };
        QCOMPARE(at.write([&](MailStore &store) { return store.sendNow(key, noon + 1min); }), 0);
        QCOMPARE(at.write([&](MailStore &store) { return store.sayArrived(key, noon + 1min); }), 0);
        QCOMPARE(at.write([&](MailStore &store) { return store.takeBack(key); }), 0);
        QCOMPARE(at.write([&](MailStore &store) { return store.counts(noon + 1min); }).waiting, 1);
        QCOMPARE(at.write([&](MailStore &store) { return store.counts(noon + 1h); }).uncertain, 1);
        QCOMPARE(at.write([&](MailStore &store) { return store.sendNow(key, noon + 1h); }), 1);
        QCOMPARE(at.lease(noon + 1h).size(), std::size_t(1));
    }

    void aLeaseThatIsKeptDoesNotRunOut()
    {
        World at(m_random);
        at.append(u"a@example.org"_s);
        auto taken = at.lease(noon);
        QCOMPARE(at.write([&](MailStore &store) { return store.extend(taken, noon + 10min); }).size(),
            std::size_t(1));
        QVERIFY(at.lease(noon + 6min).empty());
        QVERIFY(at.write([&](MailStore &store) { return store.handOver(taken); }).empty()); // by the old end
        taken.front().leaseUntil = noon + 10min;
        QCOMPARE(at.write([&](MailStore &store) { return store.handOver(taken); }).size(), std::size_t(1));
    }

    void whatWasTakenBackMayNotBeHandedOver()
    {
        World at(m_random);
        at.append(u"a@example.org"_s);
        const auto taken = at.lease(noon);
        QCOMPARE(at.write([&](MailStore &store) { return store.takeBack({ taken.front().key }); }), 1);
        QVERIFY(at.write([&](MailStore &store) { return store.handOver(taken); }).empty());
        QCOMPARE(at.load(taken.front().key).state, MailState::Discarded);
        QVERIFY(at.lease(noon + 1h).empty());
    }

    void whatNeedsTheHostIsListedTheMostUrgentFirst()
    {
        World at(m_random);
        for (const MailState state : { MailState::Sent, MailState::Failed, MailState::Missed,
                 MailState::Discarded, MailState::HandedOver, MailState::Waiting }) {
            Mail mail;
            mail.session = at.session.key;
            mail.address = u"p%1@example.org"_s.arg(int(state));
            mail.createdAt = mail.notBefore = noon;
            mail.neededBy = noon + std::chrono::hours(10 - int(state));
            mail.state = state;
            at.append(mail);
        }
        const auto open = at.write([](MailStore &store) { return store.open(); });
        QCOMPARE(
            addresses(open), QStringList({ u"p6@example.org"_s, u"p4@example.org"_s, u"p0@example.org"_s }));
        const auto counts = at.write([](MailStore &store) { return store.counts(noon); });
        QCOMPARE(counts.waiting, 1);
        QCOMPARE(counts.failed, 1);
        QCOMPARE(counts.missed, 1);
        std::vector<MailKey> keys;
        for (const Mail &mail : open)
            keys.push_back(mail.key);
        QCOMPARE(at.write([&](MailStore &store) { return store.sendNow(keys, noon); }), 3);
        QCOMPARE(at.write([](MailStore &store) { return store.due(noon); }), 3);
    }

    // Two programs at the same moment, on PostgreSQL with locked rows.
    void twoProgramsTakeDifferentMails()
    {
        World at(m_random);
        for (int i = 0; i < 6; ++i)
            at.append(u"p%1@example.org"_s.arg(i), noon + std::chrono::hours(i));
        if (!TestDatabase::isPostgres()) {
            QCOMPARE(at.lease(noon, 3).size(), std::size_t(3));
            QCOMPARE(addresses(at.lease(noon, 3)).front(), u"p3@example.org"_s);
            return;
        }
        auto other = expected(Connection::open(at.database.settings()));
        auto first = expected(store::Transaction::begin(at.database.connection(), store::Access::Write));
        auto second = expected(store::Transaction::begin(*other, store::Access::Write));
        const auto one = expected(MailStore(at.database.connection()).lease(noon, noon + 5min, 3));
        const auto two = expected(MailStore(*other).lease(noon, noon + 5min, 3));
        QCOMPARE(addresses(one).front(), u"p0@example.org"_s);
        QCOMPARE(addresses(two).front(), u"p3@example.org"_s);
        QVERIFY(first.commit() && second.commit());
    }
};

QTEST_GUILESS_MAIN(MailQueueTest)
#include "tst_mailqueue.moc"
