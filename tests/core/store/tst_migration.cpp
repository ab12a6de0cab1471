// What databases and backups of the first schema become, and what comes back from a backup.
#include "store/migrations.h"

#include "samples.h"
#include "store/accountstore.h"
#include "store/backup.h"
#include "store/databasethread.h"
#include "store/historystore.h"
#include "store/mailstore.h"
#include "store/outboxstore.h"
#include "store/registrantstore.h"
#include "store/sessionids.h"
#include "support/await.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Result;
using model::Effect;
using model::EffectState;
using model::ListFilter;
using model::Session;
using samples::noon;
using store::Connection;
using store::OutboxStore;
using store::SessionStore;
using support::await;
using support::expected;
using support::TestDatabase;

namespace {

const QString oldKey = u"11111111-2222-3333-4444-555555555555"_s;

// As the first schema's program wrote it: a series with an override, whose topic is missing.
void writeFirstSchema(const store::DatabaseSettings &settings)
{
    auto connection = expected(Connection::open(settings));
    const auto steps = store::migrationSteps(connection->dialect());
    (void)expected(store::migrate(*connection, { steps.front() }));
    const qint64 start = (noon + 24h).time_since_epoch().count();
    const QString session
        = u"INSERT INTO session(id, key, revision, reserved_id, created_at, changed_at, next_start, next_end,"
          " first_start, ends_at, indexed_from, indexed_until, zone, repeats, attention, provider, is_open,"
          " has_password, kind, sequence, password_in_invitation, conference_call, start_policy, topic, host,"
          " recurrence_text, join_code, calendar_uid, server, room, external_id, join_url, notify_before,"
          " profile, invitation_language, location, conference_call_text, description) VALUES (7, '%1', 3,"
          " 414319562, %2, %2, %2, %3, %2, %3, -9223372036854775808, 9223372036854775807, 'Europe/Berlin', 0,"
          " 2, 2, 1, 0, 0, 4, 1, 0, 0, '', 'Dana Reyes', '', '123456', 'uid-1', '', '', '987',"
          " 'https://zoom.example.com/j/987', '10', '', 'de', '', '', 'What we talk about')"_s.arg(oldKey)
              .arg(start)
              .arg(start + 2700);
    const QString series = u"INSERT INTO session_series VALUES (7, 0, '2026-11-21T13:00:00', 'Europe/Berlin',"
                           " 45, '', '', '', NULL)"_s;
    const QString change
        = u"INSERT INTO occurrence_override VALUES (7, 0, '2026-11-21T13:00:00', 0, NULL, NULL, 'Long', NULL)"_s;
    const QString occurrence
        = u"INSERT INTO occurrence_index VALUES (%1, 7, '2026-11-21T13:00:00', %2, 0, NULL, NULL)"_s
              .arg(start)
              .arg(start + 2700);
    const QString history
        = u"INSERT INTO history(session_key, at, who, event, detail) VALUES ('%1', 5, 'Dana', 1, 'x')"_s.arg(
            oldKey);
    const QString search = u"INSERT INTO session_search(rowid, words) VALUES (7, 'dana reyes talk')"_s;
    for (const QString &statement : { session, series, change, occurrence, history, search }) {
        if (auto written = connection->executeOnce(statement); !written)
            support::giveUp(written.error().detail);
    }
}

std::vector<model::SessionRow> rows(
    Connection &connection, base::Random &random, ListFilter filter, const QString &search = {})
{
    model::ListQuery query;
    query.filter = filter;
    query.search = search;
    query.now = noon;
    return expected(SessionStore(connection, random).page(query)).rows;
}

Session readOld(Connection &connection, base::Random &random)
{
    return expected(SessionStore(connection, random).load(model::SessionKey::fromString(oldKey))).value();
}

} // namespace

class MigrationTest : public QObject {
    Q_OBJECT

    support::SeededRandom m_random;

private Q_SLOTS:
    void aFileOfTheFirstSchemaComesAlongWithAllItHolds()
    {
        TestDatabase database;
        writeFirstSchema(database.settings());
        QString backup;
        {
            store::DatabaseThread thread(database.settings());
            const auto report = expected(await(thread.open()));
            QCOMPARE(report.schemaFound, 1);
            QCOMPARE(report.schemaNow, store::latestVersion());
            backup = report.backupFile;
        }
        Connection &connection = database.connection();
        Session session = readOld(connection, m_random);
        QCOMPARE(session.revision, 3);
        QCOMPARE(session.description, u"What we talk about"_s);
        QCOMPARE(session.reservedId.digits(), u"414319562"_s);
        QCOMPARE(int(session.series.size()), 1);
        QCOMPARE(session.overrides.front().topic, u"Long"_s);
        QVERIFY(session.isPublic && !session.wantsRegistration && session.cohosts.empty());
        QVERIFY(session.usesDevices && !session.closeAfter && session.form == model::RegistrationForm());
        // Its public link is there, and nobody else's.
        QVERIFY(session.publicToken.size() >= 22);
        QCOMPARE(expected(SessionStore(connection, m_random).findByPublicToken(session.publicToken))->key,
            session.key);
        QVERIFY(!expected(store::takeCode(connection, session.publicToken, model::SessionKey::make(), noon)));
        QCOMPARE(int(expected(store::HistoryStore(connection).ofSession(session.key)).size()), 1);
        for (const ListFilter filter : { ListFilter::Upcoming, ListFilter::NeedsAttention }) {
            const auto list = rows(connection, m_random, filter, u"talk"_s);
            QCOMPARE(int(list.size()), 1);
            QCOMPARE(list.front().meeting, model::MeetingState::None);
            QCOMPARE(list.front().registrants, 0);
        }
        // And it goes on from there.
        session.cohosts = { { u"sam@example.org"_s, u"Sam"_s } };
        session = expected(
            database.write([&](Connection &c) { return SessionStore(c, m_random).update(session, noon); }));
        QVERIFY(readOld(connection, m_random) == session);
        (void)expected(
            samples::saved(database, samples::meetingOf(session.key, model::MeetingState::Initiated)));
        QCOMPARE(
            rows(connection, m_random, ListFilter::Upcoming).front().meeting, model::MeetingState::Initiated);

        // The backup is the file as it was; brought back, it comes along once more.
        store::DatabaseSettings saved;
        saved.file = backup;
        {
            auto old = expected(Connection::open(saved));
            QCOMPARE(expected(old->value(u"PRAGMA user_version"_s)).toInt(), 1);
            QCOMPARE(
                expected(old->value(u"SELECT description FROM session"_s)).toString(), session.description);
        }
        (void)expected(store::restore(connection, backup));
        QCOMPARE(readOld(connection, m_random).revision, 3);
        QVERIFY(readOld(connection, m_random).cohosts.empty());
        QCOMPARE(rows(connection, m_random, ListFilter::Upcoming).front().meeting, model::MeetingState::None);
        QCOMPARE(expected(connection.value(u"SELECT count(*) FROM meeting"_s)).toInt(), 0);
    }

    // SHA-03
    void aCodeThatWasRenewedStaysDeadInARestoredBackup()
    {
        TestDatabase database;
        const Session old = samples::storedSession(database, m_random);
        const QString file = database.folder() + u"/backup.db"_s;
        (void)expected(store::backup(database.connection(), file));
        const auto renewed = expected(database.write(
            [&](Connection &c) { return SessionStore(c, m_random).renewCodes(old.key, noon); }));
        (void)expected(store::restore(database.connection(), file));
        QVERIFY(expected(database.write([&](Connection &c) -> Result<bool> {
            SessionStore sessions(c, m_random);
            const auto found = expected(sessions.findByJoinCode(renewed.joinCode));
            return found && found->publicToken == renewed.publicToken
                && !expected(sessions.findByJoinCode(old.joinCode))
                && !expected(store::takeCode(c, renewed.joinCode, model::SessionKey::make(), noon))
                && !expected(store::takeCode(c, old.joinCode, model::SessionKey::make(), noon));
        })));
        model::ListQuery query;
        query.filter = ListFilter::All;
        query.now = noon;
        for (const auto &[code, hits] : { std::pair(renewed.joinCode, 1), std::pair(old.joinCode, 0) }) {
            query.search = code;
            QCOMPARE(expected(SessionStore(database.connection(), m_random).count(query)), hits);
        }
    }

    void theCodeOfASessionThatWasDeletedComesBackWithIt()
    {
        TestDatabase database;
        const Session old = samples::storedSession(database, m_random);
        const QString file = database.folder() + u"/backup.db"_s;
        (void)expected(store::backup(database.connection(), file));
        (void)expected(database.write([&](Connection &c) -> Result<bool> {
            return SessionStore(c, m_random).erase(old.key, noon).has_value();
        }));
        (void)expected(store::restore(database.connection(), file));
        QVERIFY(expected(database.write([&](Connection &c) -> Result<bool> {
            return expected(SessionStore(c, m_random).findByJoinCode(old.joinCode))
                && !expected(store::takeCode(c, old.joinCode, model::SessionKey::make(), noon));
        })));
    }

    void aCodeGivenSinceABackupRestsBeforeAnotherSessionGetsIt()
    {
        TestDatabase database;
        samples::storedSession(database, m_random);
        const QString file = database.folder() + u"/backup.db"_s;
        (void)expected(store::backup(database.connection(), file));
        const Session later = samples::storedSession(database, m_random);
        (void)expected(store::restore(database.connection(), file));
        QVERIFY(expected(database.write([&](Connection &c) -> Result<bool> {
            return !expected(SessionStore(c, m_random).findByJoinCode(later.joinCode))
                && !expected(store::takeCode(c, later.joinCode, model::SessionKey::make(), noon));
        })));
    }

    void whatWaitedInABackupIsLookedForBeforeItIsSent()
    {
        TestDatabase database;
        const Session session = samples::storedSession(database, m_random);
        const auto meeting = expected(
            samples::saved(database, samples::meetingOf(session.key, model::MeetingState::Initiating)));
        const auto append = [&](EffectState state, const model::MeetingKey &on) {
            return expected(database.write([&](Connection &connection) {
                Effect effect;
                effect.session = session.key;
                effect.meeting = on;
                effect.account = meeting.account;
                effect.state = state;
                effect.notBefore = noon;
                return OutboxStore(connection).append(effect);
            }));
        };
        const Effect waiting = append(EffectState::Waiting, meeting.key);
        const Effect done = append(EffectState::Done, model::MeetingKey::make());
        const Effect failed = append(EffectState::Failed, model::MeetingKey::make());
        const auto spend = [&](Connection &connection) {
            return OutboxStore(connection).spend(meeting.account, u"writes"_s, noon);
        };
        QVERIFY(database.write(spend));
        model::Account account;
        account.name = u"Sales"_s;
        account
            = expected(database.write([&](Connection &c) { return store::AccountStore(c).save(account); }));
        model::Registrant ann;
        ann.session = session.key;
        ann.email = u"ann@example.org"_s;
        ann = expected(database.write([&](Connection &c) { return store::RegistrantStore(c).save(ann); }));
        model::Mail mail;
        mail.session = session.key;
        mail.registrant = ann.key;
        mail = expected(database.write([&](Connection &c) { return store::MailStore(c).append(mail); }));
        const QString file = database.folder() + u"/backup.db"_s;
        (void)expected(store::backup(database.connection(), file));

        // Since then it was sent.
        Effect sent = expected(database.write([&](Connection &connection) {
            return OutboxStore(connection).lease(noon, noon + 60s, 1);
        })).front();
        sent.state = EffectState::Done;
        QVERIFY(database.write([&](Connection &connection) { return OutboxStore(connection).settle(sent); }));
        QVERIFY(database.write(spend));
        database.closeConnection();
        store::DatabaseThread thread(database.settings());
        QVERIFY(await(thread.open()));
        QSignalSpy accounts(&thread, &store::DatabaseThread::accountsChanged);
        QSignalSpy outbox(&thread, &store::DatabaseThread::outboxChanged);
        QVERIFY(await(thread.restore(file)));
        QTRY_VERIFY(!accounts.isEmpty() && !outbox.isEmpty());

        const auto came = await(thread.run([&](Connection &connection) -> Result<bool> {
            OutboxStore effects(connection);
            const auto out = expected(effects.lease(noon, noon + 60s, 9));
            return out.size() == 1 && out.front().key == waiting.key
                && out.front().state == EffectState::Checking
                && expected(effects.load(done.key))->state == EffectState::Done
                && expected(effects.load(failed.key))->state == EffectState::Failed
                && expected(effects.spent(meeting.account, u"writes"_s, noon)) == 2
                && expected(store::AccountStore(connection).load(account.key)) == account
                && expected(store::MailStore(connection).load(mail.key))->state == model::MailState::Checking
                && expected(store::RegistrantStore(connection).load(ann.key)) == ann
                && expected(store::MeetingStore(connection).load(meeting.key)) == meeting;
        }));
        QVERIFY(expected(came));
    }
};

QTEST_GUILESS_MAIN(MigrationTest)
#include "tst_migration.moc"
