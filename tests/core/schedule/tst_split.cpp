#include "schedule/occurrences.h"
#include "schedule/rruletext.h"
#include "schedule/split.h"
#include "support/randomrule.h"
#include "timetext.h"

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace schedule;
using timetext::instant;
using timetext::wall;

namespace {

model::Session sessionWith(const QString &rule, const char *start)
{
    model::Session session;
    session.key = model::SessionKey::make();
    session.calendarUid = u"uid@example.org"_s;
    model::Series series;
    series.start = wall(start);
    series.zone = "America/New_York";
    series.rule = *parseRule(rule);
    session.series = { series };
    return session;
}

std::vector<Occurrence> all(const model::Session &session)
{
    return occurrencesBetween(session, instant("2020-01-01 00:00"), instant("2030-01-01 00:00"), 500).list;
}

QStringList walls(const model::Session &session)
{
    QStringList list;
    for (const Occurrence &occurrence : all(session))
        list.append(timetext::text(occurrence.wall));
    return list;
}

} // namespace

class TstSplit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dividesTheCount()
    {
        const auto session = sessionWith(u"FREQ=DAILY;COUNT=5"_s, "2024-01-01 09:00");
        model::Series later = session.series[0];
        later.start = wall("2024-01-03 11:00");
        const auto after = splitAt(session, { wall("2024-01-03 09:00"), 0 }, later);
        QVERIFY(after);
        QCOMPARE(walls(*after),
            QStringList({ u"2024-01-01 09:00"_s, u"2024-01-02 09:00"_s, u"2024-01-03 11:00"_s,
                u"2024-01-04 11:00"_s, u"2024-01-05 11:00"_s }));
        QCOMPARE(after->series[0].rule->count, 2U);
        QCOMPARE(after->series[1].rule->count, 3U);
        QCOMPARE(after->series[1].takesOverAt, wall("2024-01-03 09:00"));
    }

    void keepsOverridesOfWhatStays()
    {
        auto session = sessionWith(u"FREQ=DAILY"_s, "2024-01-01 09:00");
        session = *cancelOccurrence(session, { wall("2024-01-02 09:00"), 0 });
        session = *moveOccurrence(session, { wall("2024-01-05 09:00"), 0 }, wall("2024-01-05 10:00"));
        model::Series later = session.series[0];
        later.start = wall("2024-01-04 11:00");
        const auto after = splitAt(session, { wall("2024-01-04 09:00"), 0 }, later);
        QCOMPARE(after->overrides.size(), 1U);
        QCOMPARE(after->overrides[0].recurrenceId, wall("2024-01-02 09:00"));
    }

    void firstOneReplacesAll()
    {
        const auto session = sessionWith(u"FREQ=DAILY;COUNT=5"_s, "2024-01-01 09:00");
        model::Series later = session.series[0];
        later.start = wall("2024-01-01 08:00");
        const auto after = splitAt(session, { wall("2024-01-01 09:00"), 0 }, later);
        QCOMPARE(after->series.size(), 1U);
        QVERIFY(!after->series[0].takesOverAt);
        QCOMPARE(walls(*after).size(), 5);
    }

    void endsBefore()
    {
        const auto session = sessionWith(u"FREQ=DAILY"_s, "2024-01-01 09:00");
        const auto after = endBefore(session, { wall("2024-01-03 09:00"), 0 });
        QCOMPARE(walls(*after), QStringList({ u"2024-01-01 09:00"_s, u"2024-01-02 09:00"_s }));
        QCOMPARE(endOfAll(*after), instant("2024-01-02 15:00"));
        QVERIFY(!endBefore(session, { wall("2024-01-01 09:00"), 0 }));
        // A later part goes as a whole; the one before it stays ended.
        model::Series later = session.series[0];
        later.start = wall("2024-01-03 11:00");
        const auto two = splitAt(session, { wall("2024-01-03 09:00"), 0 }, later);
        QCOMPARE(walls(*endBefore(*two, { wall("2024-01-03 11:00"), 1 })), walls(*after));
    }

    void refusesWhatIsNotThere()
    {
        const auto session = sessionWith(u"FREQ=DAILY"_s, "2024-01-01 09:00");
        QCOMPARE(cancelOccurrence(session, { wall("2024-01-01 10:00"), 0 }).error().kind,
            base::ErrorKind::NotFound);
        QCOMPARE(cancelOccurrence(session, { wall("2024-01-01 09:00"), 1 }).error().kind,
            base::ErrorKind::NotFound);
        QCOMPARE(
            moveOccurrence(session, { wall("2023-12-31 09:00"), 0 }, wall("2024-01-01 09:00")).error().kind,
            base::ErrorKind::NotFound);
        model::Series early = session.series[0];
        QCOMPARE(splitAt(session, { wall("2024-01-05 09:00"), 0 }, early).error().part, u"start"_s);
    }

    void movesAndBack()
    {
        const auto session = sessionWith(u"FREQ=DAILY;COUNT=2"_s, "2024-01-01 09:00");
        const auto moved = moveOccurrence(
            session, { wall("2024-01-02 09:00"), 0 }, wall("2024-01-07 12:00"), std::chrono::minutes(30));
        QCOMPARE(walls(*moved), QStringList({ u"2024-01-01 09:00"_s, u"2024-01-07 12:00"_s }));
        QCOMPARE(endOfAll(*moved), instant("2024-01-07 17:30"));
        QCOMPARE(*restoreOccurrence(*moved, { wall("2024-01-02 09:00"), 0 }), session);
        QCOMPARE(*restoreOccurrence(*cancelOccurrence(session, { wall("2024-01-02 09:00"), 0 }),
                     { wall("2024-01-02 09:00"), 0 }),
            session);
    }

    // Any sequence of edits keeps who the session is, leaves no override without its occurrence, and no two
    // occurrences of its parts at one instant; what lies before an edit stays as it was.
    void anySequenceOfEdits()
    {
        randomrule::Dice dice(21);
        int done = 0;
        for (int round = 0; round < 150; ++round) {
            auto session
                = sessionWith(dice.chance(50) ? u"FREQ=DAILY;COUNT=40"_s : u"FREQ=WEEKLY;BYDAY=MO,TH"_s,
                    "2024-01-01 02:30");
            const auto key = session.key;
            for (int edit = 0; edit < 8; ++edit) {
                const auto before = all(session);
                if (before.empty())
                    break;
                const auto &chosen = before[static_cast<std::size_t>(
                    dice.below(std::min<int>(40, static_cast<int>(before.size()))))];
                const OccurrenceName name { chosen.recurrenceId, chosen.part };
                base::Result<model::Session> after;
                const int kind = dice.below(4);
                if (kind == 0) {
                    model::Series later = session.series[static_cast<std::size_t>(chosen.part)];
                    later.start = chosen.recurrenceId + std::chrono::minutes(dice.between(-90, 90));
                    after = splitAt(session, name, later);
                } else if (kind == 1) {
                    after = endBefore(session, name);
                } else if (kind == 2) {
                    after = cancelOccurrence(session, name);
                } else {
                    after = moveOccurrence(
                        session, name, chosen.wall + std::chrono::minutes(dice.between(-3000, 3000)));
                }
                if (!after)
                    continue; // refused with a reason; nothing happened
                ++done;
                session = *after;
                QCOMPARE(session.key, key);
                QCOMPARE(session.calendarUid, u"uid@example.org"_s);
                const auto now = all(session);
                std::set<std::pair<int, base::WallTime>> names;
                base::Instant lastOfPart {};
                int part = 0;
                auto plain = session;
                plain.overrides.clear();
                for (const Occurrence &occurrence : all(plain)) {
                    QVERIFY(names.insert({ occurrence.part, occurrence.recurrenceId }).second);
                    QVERIFY(occurrence.part >= part && occurrence.start > lastOfPart);
                    part = occurrence.part;
                    lastOfPart = occurrence.start;
                }
                if (kind <= 1) {
                    std::vector<Occurrence> kept;
                    std::copy_if(
                        before.begin(), before.end(), std::back_inserter(kept), [&](const Occurrence &o) {
                            return o.part < chosen.part
                                || (o.part == chosen.part && o.recurrenceId < chosen.recurrenceId);
                        });
                    for (const Occurrence &o : kept)
                        QVERIFY(std::find(now.begin(), now.end(), o) != now.end());
                }
            }
        }
        QVERIFY(done > 500);
    }
};

QTEST_GUILESS_MAIN(TstSplit)
#include "tst_split.moc"
