#include "store/accountstore.h"

#include "samples.h"
#include "store/databasethread.h"
#include "store/outboxstore.h"
#include "support/await.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::ErrorKind;
using base::Result;
using model::Account;
using model::MeetingState;
using samples::noon;
using store::AccountStore;
using store::Connection;
using support::expected;
using support::TestDatabase;

namespace {

Account fullAccount()
{
    Account account;
    account.provider = model::ProviderKind::Zoom;
    account.name = u"Sales"_s;
    account.mode = model::AccountMode::LinkOnly;
    account.signIn = model::SignInWay::ZoomServerToServer;
    account.settings = { { u"clientId"_s, u"abc \"quoted\""_s }, { u"accountId"_s, u"Zürich"_s } };
    account.userId = u"u1"_s;
    account.userName = u"Dana Reyes"_s;
    account.userEmail = u"dana@example.org"_s;
    account.scopes = { u"meeting:write"_s, u"https://example.org/auth/calendar"_s };
    account.meetingsAtOnce = 2;
    account.needsSignIn = true;
    account.testedAt = noon;
    return account;
}

} // namespace

class AccountsTest : public QObject {
    Q_OBJECT

    support::SeededRandom m_random;

    Result<Account> saved(TestDatabase &database, const Account &account)
    {
        return database.write([&](Connection &connection) { return AccountStore(connection).save(account); });
    }
    std::optional<Account> loaded(TestDatabase &database, const model::AccountKey &key)
    {
        return expected(
            database.read([&](Connection &connection) { return AccountStore(connection).load(key); }));
    }

private Q_SLOTS:
    void everyFieldComesBackAsItWasSaved()
    {
        TestDatabase database;
        const Account stored = expected(saved(database, fullAccount()));
        QVERIFY(!stored.key.isNull());
        QCOMPARE(stored.revision, 1);
        QVERIFY(loaded(database, stored.key) == stored);
        Account wanted = fullAccount();
        wanted.key = stored.key;
        wanted.revision = 1;
        QVERIFY(stored == wanted);
        const Account plain = expected(saved(database, Account()));
        QVERIFY(loaded(database, plain.key) == plain);
    }

    void theyAreListedByProviderThenName()
    {
        TestDatabase database;
        const auto add = [&](model::ProviderKind provider, const QString &name) {
            Account account;
            account.provider = provider;
            account.name = name;
            (void)expected(saved(database, account));
        };
        add(model::ProviderKind::Webex, u"A"_s);
        add(model::ProviderKind::Zoom, u"B"_s);
        add(model::ProviderKind::Zoom, u"A"_s);
        QStringList names;
        for (const Account &account :
            expected(database.read([](Connection &connection) { return AccountStore(connection).list(); })))
            names << QString::number(int(account.provider)) + account.name;
        QCOMPARE(names, QStringList({ u"2A"_s, u"2B"_s, u"4A"_s }));
    }

    void anOldRevisionIsAConflictAndAGoneOneIsNotFound()
    {
        TestDatabase database;
        const Account first = expected(saved(database, fullAccount()));
        Account second = first;
        second.name = u"Second"_s;
        QCOMPARE(expected(saved(database, second)).revision, 2);
        const auto refused = saved(database, first);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QCOMPARE(refused.error().part, u"revision"_s);
        Account gone = first;
        gone.key = model::AccountKey::make();
        QCOMPARE(saved(database, gone).error().kind, ErrorKind::NotFound);
    }

    void aDialogThatWasOpenDoesNotTakeBackWhatATestTold()
    {
        TestDatabase database;
        const Account first = expected(saved(database, fullAccount()));
        Account tested = first;
        tested.userEmail = u"new@example.org"_s;
        tested.scopes = { u"one"_s };
        tested.needsSignIn = false;
        tested.testedAt = noon + 1h;
        tested.name = u"Not a test's business"_s;
        tested.revision = 77;
        QVERIFY(database.write(
            [&](Connection &connection) { return AccountStore(connection).noteTest(tested); }));
        Account edited = first;
        edited.name = u"Renamed"_s;
        const Account stored = expected(saved(database, edited));
        QCOMPARE(stored.revision, 2);
        QCOMPARE(stored.name, u"Renamed"_s);
        QCOMPARE(stored.userEmail, u"new@example.org"_s);
        QCOMPARE(stored.scopes, QStringList { u"one"_s });
        QVERIFY(!stored.needsSignIn);
        QVERIFY(loaded(database, first.key) == stored);
    }

    void aSecretIsNeverStored_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : { u"clientSecret"_s, u"token"_s, u"sharedSecret"_s, u"signingKey"_s })
            QTest::newRow(qPrintable(name)) << name;
    }
    void aSecretIsNeverStored()
    {
        QFETCH(QString, name);
        TestDatabase database;
        Account account = fullAccount();
        account.settings.insert(name, u"s3cret"_s);
        const auto refused = saved(database, account);
        QVERIFY(!refused);
        QVERIFY(!refused.error().detail.contains(u"s3cret"_s));
    }

    void anAccountThatMeetingsStandOnStays_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("ref");
        QTest::addColumn<bool>("stays");
        QTest::newRow("not initiated") << int(MeetingState::None) << u""_s << false;
        QTest::newRow("initiating") << int(MeetingState::Initiating) << u""_s << true;
        QTest::newRow("initiated") << int(MeetingState::Initiated) << u"1"_s << true;
        QTest::newRow("checking") << int(MeetingState::Checking) << u""_s << true;
        QTest::newRow("never made") << int(MeetingState::Failed) << u""_s << false;
        QTest::newRow("made, then failed") << int(MeetingState::Failed) << u"1"_s << true;
        QTest::newRow("cancelling") << int(MeetingState::Cancelling) << u"1"_s << true;
        QTest::newRow("cancelled") << int(MeetingState::Cancelled) << u"1"_s << false;
    }
    void anAccountThatMeetingsStandOnStays()
    {
        QFETCH(int, state);
        QFETCH(QString, ref);
        QFETCH(bool, stays);
        TestDatabase database;
        const Account account = expected(saved(database, fullAccount()));
        auto meeting
            = samples::meetingOf(samples::storedSession(database, m_random).key, MeetingState(state));
        meeting.account = account.key;
        meeting.ref.id = ref;
        meeting = expected(samples::saved(database, meeting));
        model::Effect effect;
        effect.session = meeting.session;
        effect.meeting = meeting.key;
        effect.account = account.key;
        effect = expected(database.write(
            [&](Connection &connection) { return store::OutboxStore(connection).append(effect); }));
        const auto removed = database.write(
            [&](Connection &connection) { return AccountStore(connection).remove(account.key); });
        QCOMPARE(!removed, stays);
        if (stays)
            QCOMPARE(removed.error().kind, ErrorKind::Conflict);
        QCOMPARE(loaded(database, account.key).has_value(), stays);
        const auto left = expected(database.read(
            [&](Connection &connection) { return store::OutboxStore(connection).load(effect.key); }));
        QCOMPARE(left->state, stays ? model::EffectState::Waiting : model::EffectState::Discarded);
    }

    void changesAreAnnouncedHereAndInOtherPrograms()
    {
        TestDatabase database;
        store::DatabaseThread here(database.settings());
        QVERIFY(support::await(here.open()));
        store::DatabaseThread there(database.settings());
        QVERIFY(support::await(there.open()));
        QSignalSpy own(&here, &store::DatabaseThread::accountsChanged);
        QSignalSpy others(&there, &store::DatabaseThread::accountsChanged);
        QSignalSpy outbox(&there, &store::DatabaseThread::outboxChanged);
        const Account account = expected(support::await(
            here.run([](Connection &connection) { return AccountStore(connection).save(fullAccount()); })));
        QTRY_COMPARE(int(own.size()), 1);
        QTRY_COMPARE(int(others.size()), 1);
        QVERIFY(support::await(here.run(
            [account](Connection &connection) { return AccountStore(connection).noteTest(account); })));
        QTRY_COMPARE(int(others.size()), 2);
        QVERIFY(support::await(here.run(
            [account](Connection &connection) { return AccountStore(connection).remove(account.key); })));
        QTRY_COMPARE(int(others.size()), 3);
        QVERIFY(outbox.isEmpty());
    }
};

QTEST_GUILESS_MAIN(AccountsTest)
#include "tst_accounts.moc"
