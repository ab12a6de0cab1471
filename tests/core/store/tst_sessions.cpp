#include "store/historystore.h"
#include "store/profilestore.h"
#include "store/sessionstore.h"
#include "store/settingstore.h"
#include "support/testdatabase.h"

#include <QSet>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::ErrorKind;
using base::Result;
using model::Session;
using store::Connection;
using store::SessionStore;
using support::expected;
using support::TestDatabase;

namespace {

const base::Instant noon { std::chrono::sys_days { std::chrono::year { 2026 } / 11 / 20 } + 12h };
const base::WallTime wallNoon { noon.time_since_epoch() };

Session fullSession()
{
    Session session;
    session.topic = u"Sales meeting with ABC Co"_s;
    session.description = u"Line one\nline \"two\"; DROP TABLE session; -- 🙂"_s;
    session.kind = model::SessionKind::Hybrid;
    session.location = u"Room 3"_s;
    session.host = u"Dana Reyes"_s;
    session.sequence = 4;
    model::Series part;
    part.start = wallNoon;
    part.zone = "Europe/Berlin";
    part.duration = 45min;
    part.rule = model::RecurrenceRule {};
    part.rule->frequency = model::Frequency::Weekly;
    part.rule->byDay = { { model::Weekday::Tuesday, 0 }, { model::Weekday::Friday, 0 } };
    part.rule->count = 20;
    part.extraStarts = { wallNoon + 5h, wallNoon + 24h };
    part.excludedStarts = { wallNoon + 7 * 24h };
    session.series.push_back(part);
    model::OccurrenceOverride change;
    change.recurrenceId = wallNoon + 14 * 24h;
    change.start = wallNoon + 14 * 24h + 1h;
    change.duration = 90min;
    change.topic = u"Sales meeting, long"_s;
    change.description = u""_s;
    session.overrides.push_back(change);
    model::OccurrenceOverride cancelled;
    cancelled.recurrenceId = wallNoon + 21 * 24h;
    cancelled.cancelled = true;
    session.overrides.push_back(cancelled);
    session.place.provider = model::ProviderKind::Zoom;
    session.place.server = QUrl(u"https://meet.example.org/base"_s);
    session.place.room = u"abc-def"_s;
    session.place.externalId = u"987 654"_s;
    session.place.joinUrl = QUrl(u"https://zoom.example.com/j/987?pwd=a%20b"_s);
    session.hasPassword = true;
    session.passwordInInvitation = false;
    session.conferenceCall = model::ConferenceCall::OwnText;
    session.conferenceCallText = u"+49 30 0000"_s;
    session.startPolicy = model::StartPolicy::FromFifteenMinutesBefore;
    session.open = false;
    session.notifyHostBefore = { 60min, 10min };
    session.profile = model::ProfileKey::make();
    session.invitationLanguage = u"de"_s;
    session.wantsRegistration = true;
    session.isPublic = false;
    session.form.fields
        = { { u"f1"_s, model::FieldKind::Choice, u"T-shirt \"size\""_s, { u"S"_s, u"M"_s }, true },
              { u"f2"_s, model::FieldKind::CheckBox, u"Lunch 🍲"_s, {}, false } };
    session.form.consent = u"I agree\nto this"_s;
    session.form.capacity = 40;
    session.usesDevices = false;
    session.closeAfter = 90min;
    session.cohosts = { { u"Sam@example.org"_s, u"Sam Field"_s }, { u"ann@example.org"_s, u""_s } };
    return session;
}

} // namespace

class SessionsTest : public QObject {
    Q_OBJECT

    support::SeededRandom m_random;

    Result<Session> inserted(TestDatabase &database, const Session &session)
    {
        return database.write(
            [&](Connection &connection) { return SessionStore(connection, m_random).insert(session, noon); });
    }
    Result<Session> updated(TestDatabase &database, const Session &session, base::Instant now = noon)
    {
        return database.write(
            [&](Connection &connection) { return SessionStore(connection, m_random).update(session, now); });
    }
    std::optional<Session> loaded(TestDatabase &database, const model::SessionKey &key)
    {
        return expected(database.read(
            [&](Connection &connection) { return SessionStore(connection, m_random).load(key); }));
    }

private Q_SLOTS:
    void everyFieldComesBackAsItWasSaved()
    {
        TestDatabase database;
        const Session stored = expected(inserted(database, fullSession()));
        QVERIFY(!stored.key.isNull());
        QVERIFY(!stored.reservedId.isNull());
        QCOMPARE(stored.joinCode.size(), 6);
        QCOMPARE(stored.publicToken.size(), 22);
        QVERIFY(!stored.calendarUid.isEmpty());
        QCOMPARE(stored.revision, 1);
        QVERIFY(stored.createdAt == noon);
        QVERIFY(loaded(database, stored.key) == stored);

        Session wanted = fullSession();
        wanted.key = stored.key;
        wanted.profile = stored.profile;
        wanted.reservedId = stored.reservedId;
        wanted.joinCode = stored.joinCode;
        wanted.publicToken = stored.publicToken;
        wanted.calendarUid = stored.calendarUid;
        wanted.revision = 1;
        wanted.createdAt = wanted.changedAt = noon;
        QVERIFY(stored == wanted);
    }

    void aSessionIsFoundByEachOfItsNames()
    {
        TestDatabase database;
        const Session stored = expected(inserted(database, fullSession()));
        (void)expected(inserted(database, fullSession()));
        const auto found = database.read([&](Connection &connection) -> Result<bool> {
            SessionStore sessions(connection, m_random);
            return expected(sessions.findByReservedId(stored.reservedId)) == stored
                && expected(sessions.findByJoinCode(stored.joinCode)) == stored
                && expected(sessions.findByPublicToken(stored.publicToken)) == stored
                && !expected(sessions.findByPublicToken(u""_s))
                && expected(sessions.findByCalendarUid(stored.calendarUid)) == stored
                && !expected(sessions.findByJoinCode(u"' OR 1=1 --"_s));
        });
        QVERIFY(expected(found));
    }

    // APP-17
    void anOldRevisionIsAConflictAndChangesNothing()
    {
        TestDatabase database;
        const Session first = expected(inserted(database, fullSession()));
        Session second = first;
        second.topic = u"Second"_s;
        second = expected(updated(database, second));
        QCOMPARE(second.revision, 2);
        Session late = first;
        late.topic = u"Too late"_s;
        const auto refused = updated(database, late);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QVERIFY(loaded(database, first.key) == second);
    }

    void whatIsGoneIsNotFound()
    {
        TestDatabase database;
        const Session stored = expected(inserted(database, fullSession()));
        const auto erase = [&](Connection &connection) {
            return SessionStore(connection, m_random).erase(stored.key, noon);
        };
        QVERIFY(database.write(erase));
        QVERIFY(!loaded(database, stored.key));
        QCOMPARE(database.write(erase).error().kind, ErrorKind::NotFound);
        QCOMPARE(updated(database, stored).error().kind, ErrorKind::NotFound);
    }

    // MIK-04
    void idsAreNeverGivenTwiceNotEvenAfterErasing()
    {
        // Chance that repeats itself: each number is drawn four times.
        class Stubborn final : public base::Random {
        public:
            quint64 below(quint64 bound) override { return (m_calls++ / 4) % bound; }
            quint64 m_calls = 0;
        } stubborn;
        TestDatabase database;
        QSet<quint32> given;
        for (int round = 0; round < 40; ++round) {
            Session session;
            session.topic = u"Round %1"_s.arg(round);
            const auto stored = expected(database.write([&](Connection &connection) {
                return SessionStore(connection, stubborn).insert(session, noon);
            }));
            QVERIFY(!given.contains(stored.reservedId.number()));
            given.insert(stored.reservedId.number());
            QVERIFY(database.write([&](Connection &connection) {
                return SessionStore(connection, stubborn).erase(stored.key, noon);
            }));
            stubborn.m_calls = 0; // begin with the same numbers again
        }
    }

    void aDeadJoinCodeRestsBeforeItIsGivenAgain()
    {
        TestDatabase database;
        Session session = fullSession();
        const Session first = expected(inserted(database, session));
        QVERIFY(database.write([&](Connection &connection) {
            return SessionStore(connection, m_random).erase(first.key, noon);
        }));
        session.joinCode = first.joinCode;
        const Session soon = expected(inserted(database, session));
        QVERIFY(soon.joinCode != first.joinCode);
        const Session later = expected(database.write([&](Connection &connection) {
            return SessionStore(connection, m_random).insert(session, noon + 400 * 24h);
        }));
        QCOMPARE(later.joinCode, first.joinCode);
    }

    // SHA-03
    void aRenewedCodeAndLinkAreDeadAtOnceAndNobodyElseGetsThem()
    {
        TestDatabase database;
        const Session old = expected(inserted(database, fullSession()));
        const Session renewed = expected(database.write([&](Connection &connection) {
            return SessionStore(connection, m_random).renewCodes(old.key, noon + 1h);
        }));
        QVERIFY(renewed.joinCode != old.joinCode && renewed.publicToken != old.publicToken);
        QCOMPARE(renewed.reservedId, old.reservedId);
        QCOMPARE(renewed.revision, old.revision);
        QVERIFY(loaded(database, old.key) == renewed);
        QVERIFY(expected(database.read([&](Connection &connection) -> Result<bool> {
            SessionStore sessions(connection, m_random);
            return !expected(sessions.findByJoinCode(old.joinCode))
                && !expected(sessions.findByPublicToken(old.publicToken))
                && expected(sessions.findByPublicToken(renewed.publicToken)) == renewed;
        })));
        Session other = fullSession();
        other.joinCode = old.joinCode;
        other.publicToken = old.publicToken;
        const Session another = expected(inserted(database, other));
        QVERIFY(another.joinCode != old.joinCode && another.publicToken != old.publicToken);
        // An edit that was open meanwhile does not bring them back.
        Session edited = old;
        edited.topic = u"Another topic"_s;
        QCOMPARE(expected(updated(database, edited)).joinCode, renewed.joinCode);
        QCOMPARE(loaded(database, old.key)->publicToken, renewed.publicToken);
    }

    void aRenewedCodeDoesNotComeBackByChance()
    {
        class Stubborn final : public base::Random {
        public:
            quint64 below(quint64 bound) override
            {
                return bound == 1'000'000 ? m_codes++ / 2 : m_rest.below(bound);
            }

        private:
            quint64 m_codes = 0; // each twice
            support::SeededRandom m_rest;
        } stubborn;
        TestDatabase database;
        const auto renew = [&](const model::SessionKey &key) {
            return expected(database.write([&](Connection &connection) {
                return SessionStore(connection, stubborn).renewCodes(key, noon);
            }));
        };
        Session session = expected(inserted(database, fullSession()));
        QSet<QString> codes;
        for (int i = 0; i < 5; ++i) {
            session = renew(session.key);
            QVERIFY(!codes.contains(session.joinCode));
            codes << session.joinCode;
        }
    }

    void aReservedNumberCanBeUsedOnceAndThenNeverByAnother()
    {
        TestDatabase database;
        const auto ids = expected(database.write(
            [&](Connection &connection) { return SessionStore(connection, m_random).reserveIds(3, noon); }));
        QCOMPARE(int(ids.size()), 3);
        Session session;
        session.reservedId = ids.front();
        const Session first = expected(inserted(database, session));
        QCOMPARE(first.reservedId, ids.front());
        const Session second = expected(inserted(database, session));
        QVERIFY(second.reservedId != ids.front());
        // A session that was erased by mistake comes back with its number.
        QVERIFY(database.write([&](Connection &connection) {
            return SessionStore(connection, m_random).erase(first.key, noon);
        }));
        QCOMPARE(expected(inserted(database, first)).reservedId, ids.front());
    }

    void noEditChangesSessionIdCodeOrUid_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    // MIK-06
    void noEditChangesSessionIdCodeOrUid()
    {
        QFETCH(int, seed);
        support::SeededRandom chance { quint64(seed) };
        TestDatabase database;
        const Session first = expected(inserted(database, fullSession()));
        Session current = first;
        base::Instant now = noon;
        for (int edit = 0; edit < 60; ++edit) {
            now += std::chrono::hours(chance.below(200));
            Session next = randomEdit(current, chance, now);
            // What an edit must not reach, it does not reach either by handing in something else.
            next.reservedId = model::ReservedId::fromNumber(100'000'000 + chance.below(1000)).value();
            next.joinCode = u"000000"_s;
            next.publicToken = u"another"_s;
            next.calendarUid = u"another"_s;
            next.createdAt = now;
            current = expected(updated(database, next, now));
            QCOMPARE(current.revision, edit + 2);
            const auto stored = loaded(database, first.key);
            QVERIFY(stored == current);
            QCOMPARE(stored->reservedId, first.reservedId);
            QCOMPARE(stored->joinCode, first.joinCode);
            QCOMPARE(stored->publicToken, first.publicToken);
            QCOMPARE(stored->calendarUid, first.calendarUid);
            QVERIFY(stored->createdAt == first.createdAt);
            QCOMPARE(stored->place.room, first.place.room);
        }
    }

    void runningIsToldWhateverTheRevision()
    {
        TestDatabase database;
        const Session stored = expected(inserted(database, fullSession()));
        const auto run = [&](std::optional<base::Instant> since) {
            return expected(database.write([&](Connection &connection) {
                return SessionStore(connection, m_random).setRunning(stored.key, since, noon);
            }));
        };
        QVERIFY(run(noon - 5min).isRunning());
        const auto rows = expected(database.read(
            [&](Connection &connection) { return SessionStore(connection, m_random).running(); }));
        QCOMPARE(int(rows.size()), 1);
        QVERIFY(rows.front().running);
        QVERIFY(!run({}).isRunning());
    }

    void theTrashIsEmptiedOfWhatIsOldOnly()
    {
        TestDatabase database;
        Session old = expected(inserted(database, fullSession()));
        old.trashedAt = noon - 31 * 24h;
        old = expected(updated(database, old));
        Session young = expected(inserted(database, fullSession()));
        young.trashedAt = noon - 29 * 24h;
        young = expected(updated(database, young));
        const Session kept = expected(inserted(database, fullSession()));
        QCOMPARE(expected(database.write([&](Connection &connection) {
            return SessionStore(connection, m_random).eraseTrashedBefore(noon - 30 * 24h, noon);
        })),
            1);
        QVERIFY(!loaded(database, old.key));
        QVERIFY(loaded(database, young.key));
        QVERIFY(loaded(database, kept.key));
    }

    void historyIsKeptPerSessionAndGoesWithIt()
    {
        TestDatabase database;
        const Session stored = expected(inserted(database, fullSession()));
        const Session other = expected(inserted(database, fullSession()));
        const auto history = [&](const model::SessionKey &key) {
            return expected(database.read(
                [&](Connection &connection) { return store::HistoryStore(connection).ofSession(key); }));
        };
        QVERIFY(database.write([&](Connection &connection) -> Result<void> {
            store::HistoryStore entries(connection);
            (void)entries.append({ stored.key, noon, u"Dana"_s, model::HistoryEvent::Created, {} });
            (void)entries.append({ other.key, noon, u"Sam"_s, model::HistoryEvent::Created, {} });
            return entries.append(
                { stored.key, noon + 1h, u"Sam"_s, model::HistoryEvent::Edited, u"10:00 → 11:00"_s });
        }));
        QCOMPARE(int(history(stored.key).size()), 2);
        QCOMPARE(history(stored.key).front().detail, u"10:00 → 11:00"_s);
        QCOMPARE(history(stored.key).front().event, model::HistoryEvent::Edited);
        QVERIFY(database.write([&](Connection &connection) {
            return SessionStore(connection, m_random).erase(stored.key, noon);
        }));
        QVERIFY(history(stored.key).empty());
        QCOMPARE(int(history(other.key).size()), 1);
    }

    void exactlyOneProfileIsTheDefault()
    {
        TestDatabase database;
        const auto save = [&](const model::Profile &profile) {
            return database.write(
                [&](Connection &connection) { return store::ProfileStore(connection).save(profile); });
        };
        const auto defaults = [&] {
            QStringList names;
            const auto all = expected(
                database.read([](Connection &connection) { return store::ProfileStore(connection).list(); }));
            for (const model::Profile &profile : all)
                if (profile.isDefault)
                    names << profile.name;
            return names.join(u',');
        };
        model::Profile first;
        first.name = u"Trainings"_s;
        first.invitationText = u"Come to {topic}"_s;
        first.notifyHostBefore = { 30min, 5min };
        first = expected(save(first));
        QVERIFY(first.isDefault); // the first is, whatever it says
        model::Profile second;
        second.name = u"Calls"_s;
        second = expected(save(second));
        QCOMPARE(defaults(), u"Trainings"_s);
        second.isDefault = true;
        second = expected(save(second));
        QCOMPARE(defaults(), u"Calls"_s);
        second.isDefault = false;
        second = expected(save(second));
        QCOMPARE(defaults(), u"Calls"_s);
        first.name = u"Old"_s;
        first.revision = 0;
        QCOMPARE(save(first).error().kind, ErrorKind::Conflict);
        const auto remove = [&](const model::ProfileKey &key) {
            return database.write(
                [&](Connection &connection) { return store::ProfileStore(connection).remove(key); });
        };
        QVERIFY(remove(second.key));
        QCOMPARE(defaults(), u"Trainings"_s);
        QCOMPARE(remove(first.key).error().kind, ErrorKind::Invalid);
        const auto kept = expected(database.read(
            [&](Connection &connection) { return store::ProfileStore(connection).load(first.key); }));
        QCOMPARE(kept->invitationText, u"Come to {topic}"_s);
        QVERIFY(kept->notifyHostBefore == first.notifyHostBefore);
    }

    void settingsAreKeptByName()
    {
        TestDatabase database;
        const auto value = database.write([](Connection &connection) -> Result<QString> {
            store::SettingStore settings(connection);
            if (expected(settings.value(u"a"_s)))
                return u"not empty"_s;
            (void)settings.setValue(u"a"_s, u"1"_s);
            (void)settings.setValue(u"a"_s, u"2"_s);
            (void)settings.setValue(u"b"_s, u"3"_s);
            (void)settings.remove(u"b"_s);
            return expected(settings.value(u"a"_s)).value_or(u"nothing"_s)
                + (expected(settings.value(u"b"_s)) ? u" b"_s : QString());
        });
        QCOMPARE(expected(value), u"2"_s);
    }

private:
    static Session randomEdit(Session session, support::SeededRandom &chance, base::Instant now)
    {
        switch (chance.below(8)) {
        case 0:
            session.topic = u"Topic %1"_s.arg(chance.below(1000));
            break;
        case 1:
            if (session.hasDate())
                session.series.front().start += std::chrono::hours(chance.below(500));
            break;
        case 2:
            session.series = chance.below(2) ? fullSession().series : std::vector<model::Series>();
            break;
        case 3:
            session.overrides
                = chance.below(2) ? fullSession().overrides : std::vector<model::OccurrenceOverride>();
            break;
        case 4:
            session.place.provider = model::ProviderKind(chance.below(10));
            break;
        case 5:
            session.trashedAt = chance.below(2) ? std::optional(now) : std::nullopt;
            break;
        case 6:
            session.wantsRegistration = !session.wantsRegistration;
            session.isPublic = !session.isPublic;
            if (session.cohosts.size() < 4)
                session.cohosts.insert(session.cohosts.begin(), { u"kim@example.org"_s, u"Kim"_s });
            else
                session.cohosts.clear();
            session.hasPassword = !session.hasPassword;
            session.open = !session.open;
            break;
        default:
            session.description += u" and more"_s;
            ++session.sequence;
        }
        return session;
    }
};

QTEST_GUILESS_MAIN(SessionsTest)
#include "tst_sessions.moc"
