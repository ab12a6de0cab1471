// Full disk, read-only folder, locked and damaged databases, other schemas, backups: SQLite only.
#include "store/backup.h"
#include "store/databasethread.h"
#include "store/migrations.h"
#include "store/sessionstore.h"
#include "support/await.h"
#include "support/testdatabase.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::ErrorKind;
using base::Result;
using model::Session;
using store::Connection;
using store::SessionStore;
using support::await;
using support::expected;
using support::TestDatabase;

namespace {

const base::Instant noon { std::chrono::sys_days { std::chrono::year { 2026 } / 11 / 20 } + 12h };

QByteArray bytesOf(const QString &file)
{
    QFile reader(file);
    return reader.open(QIODevice::ReadOnly) ? reader.readAll() : QByteArray("cannot be read");
}

void overwrite(const QString &file, qint64 at, const QByteArray &bytes)
{
    QFile writer(file);
    QVERIFY(writer.open(QIODevice::ReadWrite));
    writer.seek(at);
    writer.write(bytes);
}

model::ListQuery everything()
{
    model::ListQuery query;
    query.filter = model::ListFilter::All;
    query.now = noon;
    return query;
}

} // namespace

class FaultsTest : public QObject {
    Q_OBJECT

    support::SeededRandom m_random;

    Session add(TestDatabase &database, const QString &topic)
    {
        return expected(database.write([&](Connection &connection) {
            Session session;
            session.topic = topic;
            return SessionStore(connection, m_random).insert(session, noon);
        }));
    }
    int count(TestDatabase &database)
    {
        return expected(database.read(
            [&](Connection &connection) { return SessionStore(connection, m_random).count(everything()); }));
    }

private Q_SLOTS:
    void aFullDiskIsToldAndWhatWasSavedStays()
    {
        TestDatabase database;
        add(database, u"Before"_s);
        Connection &connection = database.connection();
        const int pages = expected(connection.value(u"PRAGMA page_count"_s)).toInt();
        QVERIFY(connection.executeOnce(u"PRAGMA max_page_count=%1"_s.arg(pages + 3)));
        const auto refused = database.write([&](Connection &c) -> Result<int> {
            SessionStore sessions(c, m_random);
            for (int i = 0; i < 500; ++i) {
                Session session;
                session.topic = u"Too many"_s;
                session.description = QString(2000, u'x');
                if (auto stored = sessions.insert(session, noon); !stored)
                    return tl::unexpected<base::Error>(stored.error());
            }
            return 0;
        });
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QCOMPARE(refused.error().part, u"full"_s);
        QCOMPARE(count(database), 1);
        // Space again: it goes on as if nothing had happened.
        QVERIFY(connection.executeOnce(u"PRAGMA max_page_count=1000000"_s));
        add(database, u"After"_s);
        QCOMPARE(count(database), 2);
        QCOMPARE(expected(connection.value(u"PRAGMA integrity_check"_s)).toString(), u"ok"_s);
    }

    void aLockedDatabaseIsToldAndFreeAgainLater()
    {
        TestDatabase database;
        add(database, u"One"_s);
        store::DatabaseSettings impatient = database.settings();
        impatient.busyTimeout = 50ms;
        auto other = expected(Connection::open(impatient));
        {
            const auto holding
                = expected(store::Transaction::begin(database.connection(), store::Access::Write));
            const auto refused = store::Transaction::begin(*other, store::Access::Write);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::Storage);
            QCOMPARE(refused.error().part, u"locked"_s);
            QVERIFY(store::Transaction::begin(*other, store::Access::Read)); // reading goes on
        }
        QVERIFY(store::Transaction::begin(*other, store::Access::Write));
    }

    void aDamagedDatabaseIsToldAndLeftAsItIs_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("not a database") << QByteArray(5000, 'x');
        QTest::newRow("too short") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("a text") << QByteArray("Dear Dana,");
    }
    void aDamagedDatabaseIsToldAndLeftAsItIs()
    {
        QFETCH(QByteArray, content);
        TestDatabase database;
        const QString file = database.settings().file;
        overwrite(file, 0, content);
        store::DatabaseThread thread(database.settings());
        const auto opened = await(thread.open());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Storage);
        QCOMPARE(opened.error().part, u"damaged"_s);
        QCOMPARE(bytesOf(file), content);
        const auto asked = await(thread.read([](Connection &c) { return c.value(u"SELECT 1"_s); }));
        QCOMPARE(asked.error().part, u"damaged"_s); // every call says why
    }

    void aDamagedPageIsTold()
    {
        TestDatabase database;
        for (int i = 0; i < 200; ++i)
            add(database, u"Session %1"_s.arg(i));
        database.closeConnection();
        const QString file = database.settings().file;
        const qint64 size = QFileInfo(file).size();
        for (qint64 at = 4096; at < size; at += 4096)
            overwrite(file, at, QByteArray(64, '\xff'));
        store::DatabaseThread thread(database.settings());
        const auto opened = await(thread.open());
        const auto asked = await(thread.read([this](Connection &connection) {
            return SessionStore(connection, m_random).count(everything());
        }));
        QVERIFY(!asked);
        QCOMPARE(asked.error().kind, ErrorKind::Storage);
        QCOMPARE(asked.error().part, u"damaged"_s);
    }

    // APP-15
    void aNewerSchemaIsRefusedByteForByte()
    {
        TestDatabase database;
        add(database, u"One"_s);
        QVERIFY(database.connection().executeOnce(u"PRAGMA user_version=99"_s));
        database.closeConnection();
        const QString file = database.settings().file;
        const QByteArray before = bytesOf(file);
        const QStringList folder = QDir(database.folder()).entryList();
        {
            store::DatabaseThread thread(database.settings());
            const auto opened = await(thread.open());
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, ErrorKind::Newer);
        }
        QCOMPARE(bytesOf(file), before);
        QCOMPARE(QDir(database.folder()).entryList(), folder);
    }

    void anotherProgramsDatabaseIsNotTouched()
    {
        TestDatabase database;
        {
            auto foreign = expected(Connection::open(database.settings()));
            QVERIFY(foreign->executeOnce(u"CREATE TABLE bookmarks (a)"_s));
        }
        store::DatabaseThread thread(database.settings());
        QCOMPARE(await(thread.open()).error().kind, ErrorKind::Invalid);
    }

    void aFailingStepIsRolledBackAndEndsTheMigration()
    {
        TestDatabase database;
        const Session stored = add(database, u"Kept"_s);
        Connection &connection = database.connection();
        auto steps = store::migrationSteps(connection.dialect());
        const int known = store::latestVersion();
        steps.push_back({ known + 1, { u"CREATE TABLE two (a)"_s } });
        steps.push_back({ known + 2,
            { u"CREATE TABLE three (a)"_s, u"INSERT INTO nowhere VALUES (1)"_s,
                u"CREATE TABLE never (a)"_s } });
        steps.push_back({ known + 3, { u"CREATE TABLE four (a)"_s } });
        QVERIFY(!store::migrate(connection, steps));
        const auto tables = expected(connection.value(
            u"SELECT group_concat(name) FROM sqlite_master WHERE name IN ('two', 'three', 'never', 'four')"_s));
        QCOMPARE(tables.toString(), u"two"_s);
        QCOMPARE(expected(connection.value(u"PRAGMA user_version"_s)).toInt(), known + 1);
        QCOMPARE(count(database), 1);
    }

    // APP-15
    void aBackupIsMadeBeforeTheFirstStep()
    {
        TestDatabase database;
        add(database, u"Kept"_s);
        auto steps = store::migrationSteps(database.connection().dialect());
        const int known = store::latestVersion();
        steps.push_back({ known + 1, { u"DELETE FROM session"_s } });
        const auto report = expected(store::migrate(database.connection(), steps));
        QCOMPARE(report.schemaFound, known);
        QCOMPARE(report.schemaNow, known + 1);
        QCOMPARE(count(database), 0);
        store::DatabaseSettings copy;
        copy.file = report.backupFile;
        auto backup = expected(Connection::open(copy));
        QCOMPARE(expected(backup->value(u"SELECT topic FROM session"_s)).toString(), u"Kept"_s);
        QCOMPARE(expected(backup->value(u"PRAGMA user_version"_s)).toInt(), known);
    }

    // APP-15
    void aBackupComesBackWhole()
    {
        TestDatabase database;
        const Session kept = add(database, u"Kept"_s);
        database.closeConnection();
        const QString file = database.folder() + u"/elsewhere/my backup.db"_s;
        store::DatabaseThread thread(database.settings());
        (void)thread.open();
        QCOMPARE(expected(await(thread.backup(file))), file);
        QCOMPARE(QDir(database.folder() + u"/elsewhere"_s).entryList(QDir::Files).size(), 1);

        Session late;
        late.topic = u"Late"_s;
        late = expected(await(thread.run([this, late](Connection &connection) {
            return SessionStore(connection, m_random).insert(late, noon);
        })));
        store::DatabaseThread beside(database.settings());
        (void)await(beside.open());
        QSignalSpy here(&thread, &store::DatabaseThread::sessionsChanged);
        QSignalSpy there(&beside, &store::DatabaseThread::sessionsChanged);
        const QString saved = expected(await(thread.restore(file)));
        QTRY_VERIFY(!here.isEmpty() && !there.isEmpty());
        QVERIFY(here.last().first().value<model::SessionChange>().everything);
        QVERIFY(there.last().first().value<model::SessionChange>().everything);
        const auto found
            = expected(await(beside.read([this, kept, late](Connection &connection) -> Result<QString> {
                  SessionStore sessions(connection, m_random);
                  QString names;
                  for (const Session &session : expected(sessions.all(model::ListFilter::All)))
                      names += session.topic;
                  model::ListQuery query = everything();
                  query.search = u"kept"_s;
                  names += QString::number(expected(sessions.page(query)).rows.size());
                  names += expected(sessions.findByReservedId(kept.reservedId)) == kept ? u" same"_s
                                                                                        : u" other"_s;
                  // The number given out after the backup stays taken.
                  const auto taken = expected(connection.value(
                      u"SELECT count(*) FROM reserved_id WHERE number = ?"_s, { late.reservedId.number() }));
                  return names + u' ' + taken.toString();
              })));
        QCOMPARE(found, u"Kept1 same 1"_s);
        // What was there before can be brought back as well.
        QVERIFY(await(thread.restore(saved)));
        const auto all = expected(await(thread.read([this](Connection &connection) {
            return SessionStore(connection, m_random).count(everything());
        })));
        QCOMPARE(all, 2);
        QVERIFY(!QFile::exists(database.settings().file + u".restoring"_s));
    }

    void whatIsNoBackupIsRefusedAndChangesNothing_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("kind");
        QTest::newRow("missing") << 0 << int(ErrorKind::Storage);
        QTest::newRow("text") << 1 << int(ErrorKind::Storage);
        QTest::newRow("empty") << 2 << int(ErrorKind::Invalid);
        QTest::newRow("newer") << 3 << int(ErrorKind::Newer);
        QTest::newRow("damaged inside") << 4 << int(ErrorKind::Storage);
    }
    void whatIsNoBackupIsRefusedAndChangesNothing()
    {
        QFETCH(int, fault);
        QFETCH(int, kind);
        TestDatabase database;
        for (int i = 0; i < 50; ++i)
            add(database, u"Kept"_s);
        const QString file = database.folder() + u"/b.db"_s;
        if (fault == 1)
            overwrite(file, 0, "Dear Dana, this is a letter.");
        if (fault == 2)
            overwrite(file, 0, "");
        if (fault >= 3)
            QVERIFY(store::backup(database.connection(), file));
        if (fault == 3)
            overwrite(file, 60, QByteArray("\0\0\0\x63", 4));
        if (fault == 4) {
            for (qint64 at = 4096; at < QFileInfo(file).size(); at += 4096)
                overwrite(file, at, QByteArray(64, '\xff'));
        }
        const auto restored = store::restore(database.connection(), file);
        QVERIFY(!restored);
        QCOMPARE(int(restored.error().kind), kind);
        QCOMPARE(count(database), 50);
        QVERIFY(!QFile::exists(database.settings().file + u".restoring"_s));
    }

    void theDatabaseItselfIsNoPlaceForABackup()
    {
        TestDatabase database;
        add(database, u"Kept"_s);
        const auto refused = store::backup(database.connection(), database.settings().file);
        QCOMPARE(refused.error().kind, ErrorKind::Invalid);
        QCOMPARE(count(database), 1);
    }

    void whereNothingMayBeWrittenTheListStillShows()
    {
        TestDatabase database;
        add(database, u"Kept"_s);
        database.closeConnection();
        store::DatabaseSettings settings = database.settings();
        settings.readOnly = true; // what a folder without write permission leads to; root has no such folder
        store::DatabaseThread thread(settings);
        QVERIFY(expected(await(thread.open())).readOnly);
        const auto page = await(thread.run([this](Connection &connection) {
            return SessionStore(connection, m_random).page(everything());
        }));
        QCOMPARE(int(expected(page).rows.size()), 1);
        const auto refused = await(thread.run(
            [this](Connection &connection) { return SessionStore(connection, m_random).insert({}, noon); }));
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QCOMPARE(refused.error().part, u"readonly"_s);
    }

    void aFolderThatCannotBeMadeIsTold()
    {
        TestDatabase database;
        overwrite(database.folder() + u"/file"_s, 0, "x");
        store::DatabaseSettings settings;
        settings.file = database.folder() + u"/file/below/meetwright.db"_s;
        store::DatabaseThread thread(settings);
        const auto opened = await(thread.open());
        QCOMPARE(opened.error().kind, ErrorKind::Storage);
        QCOMPARE(opened.error().part, u"readonly"_s);
    }
};

QTEST_GUILESS_MAIN(FaultsTest)
#include "tst_faults.moc"
