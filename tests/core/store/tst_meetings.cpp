#include "store/meetingstore.h"

#include "samples.h"
#include "store/databasethread.h"
#include "store/meetingcodec.h"
#include "store/outboxstore.h"
#include "support/await.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::ErrorKind;
using base::Result;
using model::ListFilter;
using model::Meeting;
using model::MeetingState;
using samples::meetingOf;
using samples::noon;
using samples::saved;
using samples::storedSession;
using store::Connection;
using store::MeetingStore;
using store::SessionStore;
using support::expected;
using support::TestDatabase;

namespace {

Meeting fullMeeting(const model::SessionKey &session)
{
    Meeting meeting = meetingOf(session, MeetingState::Initiated);
    meeting.recurrenceId = base::WallTime(noon.time_since_epoch());
    meeting.repeat = model::RepeatChoice::SingleMeetings;
    meeting.linked = true;
    meeting.reason = u"Zoom said \"no\""_s;
    meeting.initiatedBy = u"Dana Reyes"_s;
    meeting.initiatedAt = noon - 1h;
    meeting.ref = { model::MeetingForm::Webinar, u"98765432101"_s, u"/abc==//"_s };
    meeting.joinUrl = QUrl(u"https://zoom.example.com/j/987?pwd=a%20b"_s);
    meeting.fetchedAt = noon;
    meeting.goneThere = true;
    model::MeetingFacts &facts = meeting.agreed;
    facts.ref = meeting.ref;
    facts.topic = u"Sales 🙂 \u0001"_s;
    facts.description = u"Line one\nline two"_s;
    facts.start = noon + 24h;
    facts.duration = 45min;
    facts.zone = "Europe/Berlin";
    facts.recurrence = u"FREQ=WEEKLY;BYDAY=TU"_s;
    facts.joinUrl = meeting.joinUrl;
    facts.hasPassword = true;
    facts.wantsRegistration = false;
    facts.running = true;
    facts.hostEmail = u"dana@example.org"_s;
    meeting.theirs = facts;
    meeting.theirs->start.reset();
    meeting.theirs->wantsRegistration.reset();
    meeting.theirs->topic.clear();
    return meeting;
}

} // namespace

class MeetingsTest : public QObject {
    Q_OBJECT

    support::SeededRandom m_random;

    std::optional<Meeting> loaded(TestDatabase &database, const model::MeetingKey &key)
    {
        return expected(
            database.read([&](Connection &connection) { return MeetingStore(connection).load(key); }));
    }
    std::vector<model::SessionRow> rows(TestDatabase &database, ListFilter filter)
    {
        model::ListQuery query;
        query.filter = filter;
        query.now = noon;
        query.dayStart = noon + 12h;
        query.dayEnd = noon + 36h;
        return expected(database.read([&](Connection &connection) {
            return SessionStore(connection, m_random).page(query);
        })).rows;
    }

private Q_SLOTS:
    void everyFieldComesBackAsItWasSaved()
    {
        TestDatabase database;
        const auto session = storedSession(database, m_random);
        const Meeting stored = expected(saved(database, fullMeeting(session.key)));
        QVERIFY(!stored.key.isNull());
        QCOMPARE(stored.revision, 1);
        QVERIFY(loaded(database, stored.key) == stored);
        Meeting plain = meetingOf(session.key, MeetingState::None);
        plain.account = {};
        plain = expected(saved(database, plain));
        QVERIFY(loaded(database, plain.key) == plain);
    }

    void factsThatCannotBeReadAreDamageNotAGuess()
    {
        QCOMPARE(store::factsFromText(u"[1]"_s).error().part, u"damaged"_s);
        QCOMPARE(store::factsFromText(u"{\"id\":"_s).error().kind, ErrorKind::Storage);
    }

    void anOldRevisionIsAConflictAndAGoneSessionIsTold()
    {
        TestDatabase database;
        const auto session = storedSession(database, m_random);
        const Meeting first = expected(saved(database, fullMeeting(session.key)));
        QCOMPARE(expected(saved(database, first)).revision, 2);
        QCOMPARE(saved(database, first).error().kind, ErrorKind::Conflict);
        QCOMPARE(saved(database, first).error().part, u"revision"_s);
        QVERIFY(!saved(database, fullMeeting(model::SessionKey::make())));
        Meeting gone = first;
        gone.key = model::MeetingKey::make();
        QCOMPARE(saved(database, gone).error().kind, ErrorKind::NotFound);
    }

    void theyAreFoundBySessionAccountAndReference()
    {
        TestDatabase database;
        const auto session = storedSession(database, m_random);
        Meeting cancelled = meetingOf(session.key, MeetingState::Cancelled);
        cancelled.ref.id = u"987"_s;
        cancelled = expected(saved(database, cancelled));
        Meeting live = meetingOf(session.key, MeetingState::Initiated);
        live.account = cancelled.account;
        live.ref.id = u"987"_s;
        live = expected(saved(database, live));
        Meeting other = cancelled;
        other.key = {};
        other.revision = 0;
        other.provider = model::ProviderKind::Webex;
        other = expected(saved(database, other));
        const auto found = database.read([&](Connection &connection) -> Result<bool> {
            MeetingStore meetings(connection);
            return expected(meetings.ofSession(session.key)) == std::vector { other, live, cancelled }
            && expected(meetings.ofAccount(live.account)) == std::vector { live }
            && expected(meetings.findByRef(model::ProviderKind::Zoom, u"987"_s)) == live
                && expected(meetings.findByRef(model::ProviderKind::Webex, u"987"_s)) == other
                && !expected(meetings.findByRef(model::ProviderKind::Teams, u"987"_s))
                && !expected(meetings.findByRef(model::ProviderKind::Zoom, u""_s));
        });
        QVERIFY(expected(found));
    }

    void theListShowsWhatTheHostWantsToKnowFirst_data()
    {
        QTest::addColumn<QList<int>>("states");
        QTest::addColumn<int>("shown");
        const auto row = [](const char *name, const std::vector<MeetingState> &states, MeetingState shown) {
            QList<int> numbers;
            for (const MeetingState state : states)
                numbers << int(state);
            QTest::newRow(name) << numbers << int(shown);
        };
        row("none", {}, MeetingState::None);
        row("initiated", { MeetingState::Initiated }, MeetingState::Initiated);
        row("cancelled", { MeetingState::Cancelled }, MeetingState::Cancelled);
        row("initiated again", { MeetingState::Cancelled, MeetingState::Initiating },
            MeetingState::Initiating);
        row("moved", { MeetingState::Cancelling, MeetingState::Initiated }, MeetingState::Initiated);
        row("one of many failed",
            { MeetingState::Initiated, MeetingState::Failed, MeetingState::Checking,
                MeetingState::Initiated },
            MeetingState::Failed);
        row("one of many checking", { MeetingState::Initiated, MeetingState::Checking },
            MeetingState::Checking);
    }
    void theListShowsWhatTheHostWantsToKnowFirst()
    {
        QFETCH(QList<int>, states);
        QFETCH(int, shown);
        TestDatabase database;
        const auto session = storedSession(database, m_random);
        std::chrono::seconds age = 0s;
        for (const int state : states) {
            Meeting meeting = meetingOf(session.key, MeetingState(state));
            meeting.reason = u"why %1"_s.arg(state);
            meeting.fetchedAt = noon - (age += 1h);
            (void)expected(saved(database, meeting));
        }
        for (const ListFilter filter : { ListFilter::Upcoming, ListFilter::Today, ListFilter::All }) {
            const auto list = rows(database, filter);
            QCOMPARE(int(list.size()), 1);
            QCOMPARE(int(list.front().meeting), shown);
            QCOMPARE(list.front().meetingReason, shown ? u"why %1"_s.arg(shown) : u""_s);
        }
        QCOMPARE(int(rows(database, ListFilter::NeedsAttention).size()),
            shown == int(MeetingState::Failed) ? 1 : 0);
    }

    void theListShowsOfWhatTimeTheProvidersDataIs()
    {
        TestDatabase database;
        const auto session = storedSession(database, m_random);
        Meeting old = meetingOf(session.key, MeetingState::Cancelled);
        old.fetchedAt = noon - 24h;
        (void)expected(saved(database, old));
        Meeting live = meetingOf(session.key, MeetingState::Initiated);
        live.fetchedAt = noon;
        live.linked = true;
        live = expected(saved(database, live));
        auto row = rows(database, ListFilter::Upcoming).front();
        QVERIFY(row.meetingFetchedAt == noon);
        QVERIFY(row.linked && !row.meetingDiffers);
        live.theirs = model::MeetingFacts {};
        live = expected(saved(database, live));
        row = rows(database, ListFilter::NeedsAttention).at(0);
        QVERIFY(row.meetingDiffers);
        live.theirs.reset();
        (void)expected(saved(database, live));
        QVERIFY(rows(database, ListFilter::NeedsAttention).empty());
    }

    void aFailedMeetingOfASessionWithoutADateNeedsAttentionToo()
    {
        TestDatabase database;
        const auto session = storedSession(database, m_random, false);
        QVERIFY(rows(database, ListFilter::NeedsAttention).empty());
        (void)expected(saved(database, meetingOf(session.key, MeetingState::Failed)));
        QCOMPARE(int(rows(database, ListFilter::NeedsAttention).size()), 1);
    }

    void anEditOfTheSessionLeavesItsMeetingInTheList()
    {
        TestDatabase database;
        auto session = storedSession(database, m_random);
        (void)expected(saved(database, meetingOf(session.key, MeetingState::Failed)));
        session.topic = u"Another topic"_s; // with the revision from before the meeting: no conflict
        QVERIFY(database.write([&](Connection &connection) {
            return SessionStore(connection, m_random).update(session, noon);
        }));
        const auto list = rows(database, ListFilter::NeedsAttention);
        QCOMPARE(int(list.size()), 1);
        QCOMPARE(list.front().meeting, MeetingState::Failed);
        QCOMPARE(list.front().topic, u"Another topic"_s);
    }

    void whatIsErasedLeavesTheListAndItsOutbox()
    {
        TestDatabase database;
        const auto session = storedSession(database, m_random);
        const Meeting meeting = expected(saved(database, meetingOf(session.key, MeetingState::Failed)));
        model::Effect effect;
        effect.session = session.key;
        effect.meeting = meeting.key;
        effect = expected(database.write(
            [&](Connection &connection) { return store::OutboxStore(connection).append(effect); }));
        const auto erase
            = [&](Connection &connection) { return MeetingStore(connection).erase(meeting.key); };
        QVERIFY(database.write(erase));
        QVERIFY(!loaded(database, meeting.key));
        QCOMPARE(rows(database, ListFilter::Upcoming).front().meeting, MeetingState::None);
        QVERIFY(rows(database, ListFilter::NeedsAttention).empty());
        const auto left = expected(database.read(
            [&](Connection &connection) { return store::OutboxStore(connection).load(effect.key); }));
        QCOMPARE(left->state, model::EffectState::Discarded);
        QCOMPARE(database.write(erase).error().kind, ErrorKind::NotFound);
    }

    void meetingsGoWithTheirSession()
    {
        TestDatabase database;
        const auto session = storedSession(database, m_random);
        const Meeting meeting = expected(saved(database, meetingOf(session.key, MeetingState::Initiated)));
        QVERIFY(database.write([&](Connection &connection) {
            return SessionStore(connection, m_random).erase(session.key, noon);
        }));
        QVERIFY(!loaded(database, meeting.key));
    }

    void theirSessionIsAnnounced()
    {
        TestDatabase database;
        const auto session = storedSession(database, m_random);
        database.closeConnection();
        store::DatabaseThread thread(database.settings());
        QVERIFY(support::await(thread.open()));
        QSignalSpy changes(&thread, &store::DatabaseThread::sessionsChanged);
        const Meeting meeting = meetingOf(session.key, MeetingState::Initiating);
        QVERIFY(support::await(thread.run(
            [meeting](Connection &connection) { return MeetingStore(connection).save(meeting); })));
        QTRY_COMPARE(int(changes.size()), 1);
        QCOMPARE(changes.first().first().value<model::SessionChange>().changed, QList { session.key });
    }
};

QTEST_GUILESS_MAIN(MeetingsTest)
#include "tst_meetings.moc"
