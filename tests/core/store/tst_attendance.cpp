// Who came: what was seen, said and asked is there again, and goes and comes back as a whole.
#include "store/aliasstore.h"
#include "store/attendancestore.h"
#include "store/checkinstore.h"

#include "model/mail.h"
#include "samples.h"
#include "store/mailstore.h"
#include "store/registrantstore.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Result;
using model::AttendanceMark;
using model::CheckInTry;
using model::Participant;
using samples::noon;
using store::AttendanceStore;
using store::Connection;
using support::expected;
using support::TestDatabase;

class AttendanceTest : public QObject {
    Q_OBJECT

    support::SeededRandom m_random;

    static Participant participantOf(const model::Session &session, const QString &identity)
    {
        Participant one;
        one.session = session.key;
        one.start = noon;
        one.identity = identity;
        one.registrantId = u"reg-1"_s;
        one.userId = u"user-1"_s;
        one.name = u"Ann \"A\" Lee"_s;
        one.email = u"Ann@Example.org"_s;
        one.stays = { { noon + 1min, noon + 20min }, { noon + 25min, noon + 60min } };
        one.untimed = 30s;
        one.joins = 2;
        return one;
    }
    static void save(TestDatabase &database, const std::vector<Participant> &all)
    {
        const auto done = database.write([&](Connection &connection) -> Result<bool> {
            auto saved = AttendanceStore(connection).save(all);
            return saved ? Result<bool>(true) : base::passOn(saved);
        });
        QVERIFY(done);
    }
    static std::vector<Participant> participants(TestDatabase &database, const model::Session &session)
    {
        return expected(database.read([&](Connection &connection) {
            return AttendanceStore(connection).participants(session.key, noon);
        }));
    }
    static model::Registrant registrantOf(
        TestDatabase &database, const model::Session &session, const QString &address)
    {
        model::Registrant person;
        person.session = session.key;
        person.firstName = u"Ann"_s;
        person.email = address;
        return expected(database.write(
            [&](Connection &connection) { return store::RegistrantStore(connection).save(person); }));
    }

private Q_SLOTS:
    void aParticipantComesBackAsItWasSeen()
    {
        TestDatabase database;
        const auto session = samples::storedSession(database, m_random);
        Participant one = participantOf(session, u"r:1"_s);
        one.key = model::ParticipantKey::make();
        one.state = model::ParticipantState::Matched;
        one.registrant = model::RegistrantKey::make();
        one.matched = model::MatchedHow::Alias;
        save(database, { one });
        QCOMPARE(participants(database, session), std::vector { one });
    }

    void whoIsFetchedAgainIsThereOnce()
    {
        TestDatabase database;
        const auto session = samples::storedSession(database, m_random);
        save(database, { participantOf(session, u"r:1"_s), participantOf(session, u"r:2"_s) });
        Participant again = participantOf(session, u"r:1"_s);
        again.stays = { { noon, noon + 90min } };
        save(database, { again });
        const auto all = participants(database, session);
        QCOMPARE(all.size(), 2u);
        QCOMPARE(all.front().stays, again.stays);
    }

    void everyMarkCanBeTakenBack()
    {
        TestDatabase database;
        const auto session = samples::storedSession(database, m_random);
        const auto person = registrantOf(database, session, u"ann@example.org"_s);
        const AttendanceMark mark { session.key, noon, person.key, false, model::AttendanceSource::ByHand,
            noon + 2h, u"Dana"_s };
        const auto marks = [&] {
            return expected(database.read([&](Connection &connection) {
                return AttendanceStore(connection).marks(session.key, noon);
            }));
        };
        QVERIFY(database.write([&](Connection &connection) -> Result<bool> {
            auto set = AttendanceStore(connection).set(mark);
            return set ? Result<bool>(true) : base::passOn(set);
        }));
        QCOMPARE(marks(), std::vector { mark });
        QVERIFY(database.write([&](Connection &connection) -> Result<bool> {
            auto unset = AttendanceStore(connection).unset(session.key, noon, person.key);
            return unset ? Result<bool>(true) : base::passOn(unset);
        }));
        QVERIFY(marks().empty());
    }

    void aClickCountsOncePerPersonWithoutScanners()
    {
        TestDatabase database;
        const auto session = samples::storedSession(database, m_random);
        const auto person = registrantOf(database, session, u"ann@example.org"_s);
        QVERIFY(database.write([&](Connection &connection) -> Result<bool> {
            for (const auto &[minute, counted] : { std::pair(-30, 0), std::pair(-20, 1), std::pair(-1, 1) }) {
                const auto done = connection.execute(
                    u"INSERT INTO click(session_key, registrant, start_at, at, counted)"
                    " VALUES (?, ?, ?, ?, ?)"_s,
                    { session.key.toString(), person.key.toString(), qint64(noon.time_since_epoch().count()),
                        qint64((noon + std::chrono::minutes(minute)).time_since_epoch().count()), counted });
                if (!done)
                    return base::passOn(done);
            }
            return true;
        }));
        const auto clicks = expected(database.read(
            [&](Connection &connection) { return AttendanceStore(connection).clicks(session.key, noon); }));
        QCOMPARE(clicks.size(), 1u);
        QCOMPARE(clicks.front().at, noon - 20min);
        QCOMPARE(clicks.front().times, 2);
    }

    void onlyRemindersThatWentOutCount()
    {
        TestDatabase database;
        const auto session = samples::storedSession(database, m_random);
        const auto person = registrantOf(database, session, u"ann@example.org"_s);
        const auto other = registrantOf(database, session, u"bob@example.org"_s);
        for (const auto &[who, state] : { std::pair(person.key, model::MailState::Sent),
                 std::pair(other.key, model::MailState::Failed) }) {
            model::Mail mail;
            mail.session = session.key;
            mail.registrant = who;
            mail.kind = model::MailKind::Reminder;
            mail.start = noon;
            mail.state = state;
            QVERIFY(database.write(
                [&](Connection &connection) { return store::MailStore(connection).append(mail); }));
        }
        const auto reminded = expected(database.read(
            [&](Connection &connection) { return AttendanceStore(connection).reminded(session.key, noon); }));
        QCOMPARE(reminded, QSet<model::RegistrantKey> { person.key });
    }

    // SHA-09
    void whatIsClearedComesBackAsItWas()
    {
        TestDatabase database;
        const auto session = samples::storedSession(database, m_random);
        const auto other = samples::storedSession(database, m_random);
        const auto person = registrantOf(database, session, u"ann@example.org"_s);
        save(database, { participantOf(session, u"r:1"_s) });
        save(database, { participantOf(other, u"r:1"_s) });
        const AttendanceMark mark { session.key, noon, person.key, true, model::AttendanceSource::ByHand,
            noon, u"Dana"_s };
        const CheckInTry tried { session.key, noon, noon + 1h, model::CheckInState::Done, 1, {}, noon + 2h,
            {} };
        QVERIFY(database.write([&](Connection &connection) -> Result<bool> {
            auto set = AttendanceStore(connection).set(mark);
            auto saved = store::CheckInStore(connection).save(tried);
            return set && saved ? Result<bool>(true) : base::passOn(set);
        }));
        const auto before = participants(database, session);
        const auto cleared = expected(database.write(
            [&](Connection &connection) { return AttendanceStore(connection).clear(session.key); }));
        QVERIFY(participants(database, session).empty());
        QCOMPARE(participants(database, other).size(), 1u);
        QVERIFY(database.write([&](Connection &connection) -> Result<bool> {
            auto back = AttendanceStore(connection).putBack(cleared);
            return back ? Result<bool>(true) : base::passOn(back);
        }));
        QCOMPARE(participants(database, session), before);
        QCOMPARE(expected(database.read(
                     [&](Connection &connection) { return AttendanceStore(connection).marks(session.key); })),
            std::vector { mark });
        QCOMPARE(expected(database.read([&](Connection &connection) {
            return store::CheckInStore(connection).of(session.key, noon);
        })),
            std::optional(tried));
    }

    void oneProgramTakesATryThatIsDue()
    {
        TestDatabase database;
        const auto session = samples::storedSession(database, m_random);
        CheckInTry tried;
        tried.session = session.key;
        tried.start = noon;
        tried.end = noon + 1h;
        tried.nextAt = noon + 2h;
        QVERIFY(database.write([&](Connection &connection) -> Result<bool> {
            auto saved = store::CheckInStore(connection).save(tried);
            return saved ? Result<bool>(true) : base::passOn(saved);
        }));
        const auto take = [&] {
            return expected(database.write([&](Connection &connection) {
                return store::CheckInStore(connection).take(tried, noon + 3h);
            }));
        };
        QVERIFY(take());
        QVERIFY(!take());
    }

    void anAliasIsThereOnceAndCanGo()
    {
        TestDatabase database;
        const model::Alias alias { model::AliasKind::Name, u"annie lee"_s, u"ann@example.org"_s };
        const auto all = [&] {
            return expected(
                database.read([](Connection &connection) { return store::AliasStore(connection).all(); }));
        };
        for (int i = 0; i < 2; ++i)
            QVERIFY(database.write([&](Connection &connection) -> Result<bool> {
                auto added = store::AliasStore(connection).add(alias);
                return added ? Result<bool>(true) : base::passOn(added);
            }));
        QCOMPARE(all(), std::vector { alias });
        QVERIFY(database.write([&](Connection &connection) -> Result<bool> {
            auto removed = store::AliasStore(connection).remove(alias);
            return removed ? Result<bool>(true) : base::passOn(removed);
        }));
        QVERIFY(all().empty());
    }

    void peopleAreFoundByAddressOverAllSessions()
    {
        TestDatabase database;
        const auto one = samples::storedSession(database, m_random);
        const auto other = samples::storedSession(database, m_random);
        registrantOf(database, one, u"Ann@Example.ORG"_s);
        registrantOf(database, other, u"ann@example.org"_s);
        save(database, { participantOf(one, u"a:ann"_s) });
        const auto found = database.read([&](Connection &connection) {
            return AttendanceStore(connection).registrations(u"ann@example.org"_s);
        });
        QCOMPARE(expected(found).size(), 2u);
        const auto seen = database.read([&](Connection &connection) {
            return AttendanceStore(connection).participantsWithAddress(u"ann@example.org"_s);
        });
        QCOMPARE(expected(seen).size(), 1u);
    }
};

QTEST_GUILESS_MAIN(AttendanceTest)
#include "tst_attendance.moc"
