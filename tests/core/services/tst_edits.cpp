// Any sequence of edits keeps the session ID and link (MIK-06); occurrences, this and later (APP-07).
#include "support/desk.h"

#include "schedule/occurrences.h"
#include "schedule/rruletext.h"

#include <QtTest>

#include <set>

using namespace services;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::await;
using support::Desk;

namespace {

std::vector<base::WallTime> wallsOf(const model::Session &session, int limit)
{
    std::vector<base::WallTime> walls;
    const base::Instant from { std::chrono::sys_days(std::chrono::year(2026) / 1 / 1) };
    for (const auto &occurrence : schedule::occurrencesBetween(session, from, from + 24h * 3650, limit).list)
        walls.push_back(occurrence.wall);
    return walls;
}

} // namespace

class EditsTest : public QObject {
    Q_OBJECT

    static model::Session weekly(Desk &desk)
    {
        SessionDraft draft = desk.draft();
        draft.session.series.front().rule = *schedule::parseRule(u"FREQ=WEEKLY;COUNT=6"_s);
        return await(desk.sessions.save(draft)).value().session;
    }

private Q_SLOTS:
    // MIK-06
    void anySequenceOfEditsKeepsIdCodeUidAndLink()
    {
        Desk desk;
        support::SeededRandom chance(20261120);
        for (int round = 0; round < 15; ++round) {
            model::Session session = weekly(desk);
            const model::Session first = session;
            const QUrl link = desk.sessions.linkOf(session);
            for (int step = 0; step < 20; ++step) {
                const base::WallTime some = wallsOf(session, 6).empty() ? session.series.front().start
                                                                        : wallsOf(session, 6).front();
                base::Result<model::Session> done = session;
                switch (chance.below(9)) {
                case 0:
                    session.topic += u"x"_s;
                    done = await(desk.sessions.save({ session, KeepPassword {} })).map(&SaveReport::session);
                    break;
                case 1:
                    if (!session.series.empty())
                        session.series.front().duration += 5min;
                    done = await(desk.sessions.save({ session, KeepPassword {} })).map(&SaveReport::session);
                    break;
                case 2:
                    done = await(desk.sessions.save({ session, SetPassword { u"secret"_s } }))
                               .map(&SaveReport::session);
                    break;
                case 3:
                    done = await(desk.sessions.moveToTrash(session.key));
                    break;
                case 4:
                    done = await(desk.sessions.restore(session.key));
                    break;
                case 5:
                    done = await(desk.sessions.cancelOccurrence(session.key, some));
                    break;
                case 6:
                    done = await(
                        desk.sessions.changeOccurrence(session.key, { some, false, some + 1h, {}, {}, {} }));
                    break;
                case 7: {
                    // to another provider and back
                    model::Session other = session;
                    other.place.provider = model::ProviderKind::Link;
                    other.place.joinUrl = QUrl(u"https://example.org/room"_s);
                    done = await(desk.sessions.save({ other, KeepPassword {} })).map(&SaveReport::session);
                    QVERIFY(done);
                    done->place.provider = model::ProviderKind::JitsiMeet;
                    done = await(desk.sessions.save({ *done, KeepPassword {} })).map(&SaveReport::session);
                    break;
                }
                default:
                    if (desk.sessions.canUndo())
                        done = await(desk.sessions.undo());
                    break;
                }
                if (!done) // an occurrence that is not there any more may be refused, with a reason
                    QVERIFY(!done.error().detail.isEmpty());
                session = await(desk.sessions.session(first.key)).value();
                QCOMPARE(session.reservedId, first.reservedId);
                QCOMPARE(session.joinCode, first.joinCode);
                QCOMPARE(session.calendarUid, first.calendarUid);
                QVERIFY(session.createdAt == first.createdAt);
                if (session.place.provider == model::ProviderKind::JitsiMeet)
                    QCOMPARE(desk.sessions.linkOf(session), link);
            }
        }
    }

    // APP-07
    void oneOccurrenceMovesAndTheOthersStay()
    {
        Desk desk;
        const auto session = weekly(desk);
        const auto before = wallsOf(session, 10);
        QCOMPARE(before.size(), 6u);
        const auto moved = await(desk.sessions.changeOccurrence(
            session.key, { before[2], false, before[2] + 2h, 30min, u"Special"_s, {} }));
        QVERIFY(moved);
        auto expected = before;
        expected[2] += 2h;
        QVERIFY(wallsOf(*moved, 10) == expected);
        QCOMPARE(moved->overrides.size(), 1u);
        QCOMPARE(*moved->overrides.front().topic, u"Special"_s);
        QCOMPARE(moved->sequence, session.sequence + 1);
    }

    void oneOccurrenceIsCancelledAndUndone()
    {
        Desk desk;
        const auto session = weekly(desk);
        const auto before = wallsOf(session, 10);
        const auto cancelled = await(desk.sessions.cancelOccurrence(session.key, before[1]));
        QVERIFY(cancelled);
        QCOMPARE(wallsOf(*cancelled, 10).size(), 5u);
        const auto back = await(desk.sessions.undo());
        QVERIFY(wallsOf(*back, 10) == before);
    }

    // APP-07
    void thisAndLaterChangesOnlyThose()
    {
        Desk desk;
        const auto session = weekly(desk);
        const auto before = wallsOf(session, 10);
        model::Series later = session.series.front();
        later.start = before[3] + 1h;
        const auto split = await(desk.sessions.changeThisAndLater(session.key, before[3], later));
        QVERIFY(split);
        QCOMPARE(split->series.size(), 2u);
        auto expected = before;
        for (size_t i = 3; i < expected.size(); ++i)
            expected[i] += 1h;
        QVERIFY(wallsOf(*split, 10) == expected);
        QCOMPARE(split->reservedId, session.reservedId);

        // and one of the later ones again, by the name it has in its part
        const auto one = await(desk.sessions.cancelOccurrence(session.key, expected[4]));
        QVERIFY(one);
        expected.erase(expected.begin() + 4);
        QVERIFY(wallsOf(*one, 10) == expected);
    }

    void deleteThisAndLaterEndsTheSeries()
    {
        Desk desk;
        const auto session = weekly(desk);
        auto expected = wallsOf(session, 10);
        const auto ended = await(desk.sessions.cancelThisAndLater(session.key, expected[2]));
        QVERIFY(ended);
        expected.resize(2);
        QVERIFY(wallsOf(*ended, 10) == expected);
    }
};

QTEST_GUILESS_MAIN(EditsTest)
#include "tst_edits.moc"
