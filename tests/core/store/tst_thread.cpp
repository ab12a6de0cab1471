#include "store/databasethread.h"

#include "store/connection.h"
#include "store/migrations.h"
#include "store/profilestore.h"
#include "store/sessionstore.h"
#include "store/settingstore.h"
#include "support/await.h"
#include "support/testdatabase.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::ErrorKind;
using base::Result;
using model::Session;
using store::Connection;
using store::DatabaseThread;
using store::SessionStore;
using support::await;
using support::expected;

namespace {

const base::Instant noon { std::chrono::sys_days { std::chrono::year { 2026 } / 11 / 20 } + 12h };

model::ListQuery everything()
{
    model::ListQuery query;
    query.filter = model::ListFilter::All;
    query.now = noon;
    return query;
}

} // namespace

class ThreadTest : public QObject {
    Q_OBJECT

    support::SeededRandom m_random;

    base::Async<Session> insert(DatabaseThread &thread, const QString &topic)
    {
        return thread.run([this, topic](Connection &connection) {
            Session session;
            session.topic = topic;
            return SessionStore(connection, m_random).insert(session, noon);
        });
    }
    base::Async<int> count(DatabaseThread &thread)
    {
        return thread.read([this](Connection &connection) {
            return SessionStore(connection, m_random).count(everything());
        });
    }

private Q_SLOTS:
    void twoProgramsThatBeginTogetherMakeOneDatabase()
    {
        for (int round = 0; round < 8; ++round) {
            const QTemporaryDir folder;
            store::DatabaseSettings settings;
            settings.file = folder.filePath(u"new.db"_s);
            DatabaseThread window(settings);
            DatabaseThread service(settings);
            const auto first = window.open();
            const auto second = service.open();
            const auto one = await(first);
            const auto other = await(second);
            QVERIFY2(one, qPrintable(one ? QString() : one.error().detail));
            QVERIFY2(other, qPrintable(other ? QString() : other.error().detail));
            QVERIFY(await(insert(window, u"Sales"_s)));
            QCOMPARE(await(count(service)).value(), 1);
        }
    }

    void whatIsAskedBeforeOpenFinishedIsAnswered()
    {
        support::TestDatabase database;
        DatabaseThread thread(database.settings());
        const auto opened = thread.open();
        const auto inserted = insert(thread, u"One"_s);
        const auto counted = count(thread);
        QCOMPARE(expected(await(counted)), 1);
        QVERIFY(expected(await(opened)).created);
        QCOMPARE(expected(await(opened)).schemaNow, store::latestVersion());
        QCOMPARE(expected(await(inserted)).topic, u"One"_s);
    }

    void withoutOpenEveryCallSaysSo()
    {
        support::TestDatabase database;
        DatabaseThread thread(database.settings());
        QVERIFY(!await(count(thread)));
    }

    void anErrorRollsEverythingBack()
    {
        support::TestDatabase database;
        DatabaseThread thread(database.settings());
        (void)thread.open();
        QSignalSpy changes(&thread, &DatabaseThread::sessionsChanged);
        const auto failed = await(thread.run([this](Connection &connection) -> Result<int> {
            (void)expected(SessionStore(connection, m_random).insert({}, noon));
            return base::failure(ErrorKind::Rejected, u"no"_s);
        }));
        QCOMPARE(failed.error().kind, ErrorKind::Rejected);
        QCOMPARE(expected(await(count(thread))), 0);
        QCOMPARE(int(changes.size()), 0);
    }

    void readingCannotWrite()
    {
        if (!support::TestDatabase::isPostgres())
            QSKIP("SQLite does not tell reading transactions from writing ones");
        support::TestDatabase database;
        DatabaseThread thread(database.settings());
        (void)thread.open();
        QVERIFY(!await(thread.read(
            [this](Connection &connection) { return SessionStore(connection, m_random).insert({}, noon); })));
    }

    void ownChangesAreAnnouncedOnceAndBeforeTheAnswer()
    {
        support::TestDatabase database;
        DatabaseThread thread(database.settings());
        (void)thread.open();
        QSignalSpy changes(&thread, &DatabaseThread::sessionsChanged);
        const Session stored = expected(await(insert(thread, u"One"_s)));
        QTRY_COMPARE(int(changes.size()), 1);
        auto change = changes.takeFirst().first().value<model::SessionChange>();
        QCOMPARE(change.added, QList { stored.key });
        QVERIFY(change.changed.isEmpty() && change.removed.isEmpty() && !change.everything);
        (void)await(thread.run([this, stored](Connection &connection) {
            SessionStore sessions(connection, m_random);
            (void)expected(sessions.update(stored, noon));
            return sessions.erase(stored.key, noon);
        }));
        QTRY_COMPARE(int(changes.size()), 1);
        change = changes.takeFirst().first().value<model::SessionChange>();
        QCOMPARE(change.removed, QList { stored.key });
        QVERIFY(change.changed.isEmpty());
    }

    // APP-17
    void whatAnotherProgramCommitsIsAnnouncedToo()
    {
        support::TestDatabase database;
        DatabaseThread here(database.settings());
        QVERIFY(await(here.open()));
        DatabaseThread there(database.settings()); // another program is another connection
        QVERIFY(await(there.open()));
        QSignalSpy sessions(&here, &DatabaseThread::sessionsChanged);
        QSignalSpy profiles(&here, &DatabaseThread::profilesChanged);
        QSignalSpy settings(&here, &DatabaseThread::settingsChanged);

        for (int round = 0; round < 3; ++round) {
            const Session stored = expected(await(insert(there, u"From there"_s)));
            QTRY_COMPARE(int(sessions.size()), 1);
            QCOMPARE(sessions.takeFirst().first().value<model::SessionChange>().added, QList { stored.key });
        }
        QVERIFY(profiles.isEmpty() && settings.isEmpty());
        (void)await(there.run([](Connection &connection) {
            model::Profile profile;
            profile.name = u"Trainings"_s;
            return store::ProfileStore(connection).save(profile);
        }));
        QTRY_COMPARE(int(profiles.size()), 1);
        (void)await(there.run(
            [](Connection &connection) { return store::SettingStore(connection).setValue(u"a"_s, u"b"_s); }));
        QTRY_COMPARE(int(settings.size()), 1);
        // Between all this our own changes are told once, not again as somebody else's.
        (void)await(insert(here, u"From here"_s));
        const Session last = expected(await(insert(there, u"Last"_s)));
        QTRY_COMPARE(int(sessions.size()), 2);
        QCOMPARE(sessions.last().first().value<model::SessionChange>().added, QList { last.key });
    }

    void thousandsOfChangesAreToldAsEverything()
    {
        support::TestDatabase database;
        DatabaseThread here(database.settings());
        QVERIFY(await(here.open()));
        DatabaseThread there(database.settings());
        QVERIFY(await(there.open()));
        QSignalSpy sessions(&here, &DatabaseThread::sessionsChanged);
        QVERIFY(await(there.run([this](Connection &connection) -> Result<int> {
            SessionStore store(connection, m_random);
            for (int i = 0; i < 600; ++i)
                (void)expected(store.insert({}, noon));
            return 0;
        }),
            60000));
        QTRY_COMPARE(int(sessions.size()), 1);
        QVERIFY(sessions.first().first().value<model::SessionChange>().everything);
    }

    void theChangeLogStaysShort()
    {
        support::TestDatabase database;
        DatabaseThread thread(database.settings());
        (void)thread.open();
        const auto rows = await(thread.run([](Connection &connection) -> Result<int> {
            for (int i = 0; i < 5000; ++i)
                (void)connection.execute(
                    u"INSERT INTO change_log(kind, session_key, writer) VALUES (3, '', 'old')"_s);
            return 0;
        }),
            60000);
        QVERIFY(rows);
        for (int i = 0; i < 300; ++i)
            (void)thread.run([](Connection &connection) -> Result<int> {
                connection.note(store::ChangeKind::Settings);
                return 0;
            });
        const auto left = await(thread.read([](Connection &connection) {
            return connection.value(u"SELECT count(*) FROM change_log"_s);
        }),
            60000);
        QVERIFY(expected(left).toInt() < 2400);
    }

    void aThreadThatGoesFinishesWhatWasQueued()
    {
        support::TestDatabase database;
        QList<base::Async<Session>> answers;
        {
            DatabaseThread thread(database.settings());
            (void)thread.open();
            for (int i = 0; i < 20; ++i)
                answers << insert(thread, u"Queued"_s);
        }
        for (const auto &answer : answers)
            QVERIFY(answer.isFinished() && base::detail::outcome(answer));
        DatabaseThread again(database.settings());
        (void)again.open();
        QCOMPARE(expected(await(count(again))), 20);
    }
};

QTEST_GUILESS_MAIN(ThreadTest)
#include "tst_thread.moc"
