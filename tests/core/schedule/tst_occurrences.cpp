// Whole sessions: parts, overrides, what is due, what clashes.
#include "schedule/clashes.h"
#include "schedule/due.h"
#include "schedule/occurrences.h"
#include "schedule/rruletext.h"
#include "timetext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace schedule;
using namespace std::chrono_literals;
using timetext::instant;
using timetext::wall;

namespace {

model::Session sessionWith(const QString &rule, const char *start, const char *zone = "UTC")
{
    model::Session session;
    session.key = model::SessionKey::make();
    model::Series series;
    series.start = wall(start);
    series.zone = zone;
    if (!rule.isEmpty())
        series.rule = *parseRule(rule);
    session.series = { series };
    return session;
}

QStringList starts(const Occurrences &found)
{
    QStringList list;
    for (const Occurrence &occurrence : found.list)
        list.append(timetext::text(occurrence.start));
    return list;
}

model::OccurrenceOverride moved(const char *id, const char *start)
{
    model::OccurrenceOverride entry;
    entry.recurrenceId = wall(id);
    entry.start = wall(start);
    return entry;
}

} // namespace

class TstOccurrences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsWhatTouchesTheWindow()
    {
        const auto daily = sessionWith(u"FREQ=DAILY"_s, "2024-01-01 09:00"); // one hour each
        const auto in = [&](const char *from, const char *to) {
            return starts(occurrencesBetween(daily, instant(from), instant(to)));
        };
        QCOMPARE(in("2024-01-02 09:30", "2024-01-02 09:40"), QStringList { u"2024-01-02 09:00"_s });
        QCOMPARE(in("2024-01-02 10:00", "2024-01-03 09:00"), QStringList {});
        QCOMPARE(in("2023-01-01 00:00", "2024-01-01 09:01"), QStringList { u"2024-01-01 09:00"_s });
        QVERIFY(!occurrencesBetween(daily, instant("2024-01-01 00:00"), instant("2025-01-01 00:00"), 10)
                     .complete);
        QCOMPARE(occurrencesBetween(daily, base::Instant::min(), base::Instant::max(), 3).list.size(), 3U);
    }

    void noLengthCountsWhereItIs()
    {
        auto point = sessionWith({}, "2024-01-01 09:00");
        point.series[0].duration = 0min;
        QCOMPARE(
            occurrencesBetween(point, instant("2024-01-01 09:00"), instant("2024-01-01 10:00")).list.size(),
            1U);
        QCOMPARE(
            occurrencesBetween(point, instant("2024-01-01 08:00"), instant("2024-01-01 09:00")).list.size(),
            0U);
    }

    void overridesMoveAndCancel()
    {
        auto session = sessionWith(u"FREQ=DAILY;COUNT=4"_s, "2024-01-01 09:00");
        auto gone = moved("2024-01-02 09:00", "2024-01-02 09:00");
        gone.start.reset();
        gone.cancelled = true;
        // The third moves far out of its own day; the last names no occurrence and does nothing.
        session.overrides = { gone, moved("2024-01-03 09:00", "2024-02-10 12:00"),
            moved("2024-01-07 09:00", "2024-01-01 12:00") };
        const auto all
            = occurrencesBetween(session, instant("2023-01-01 00:00"), instant("2025-01-01 00:00"));
        QCOMPARE(starts(all),
            QStringList({ u"2024-01-01 09:00"_s, u"2024-01-04 09:00"_s, u"2024-02-10 12:00"_s }));
        QVERIFY(all.list[2].moved && all.list[2].recurrenceId == wall("2024-01-03 09:00"));
        QCOMPARE(
            starts(occurrencesBetween(session, instant("2024-02-10 00:00"), instant("2024-02-11 00:00"))),
            QStringList { u"2024-02-10 12:00"_s });
        QCOMPARE(
            starts(occurrencesBetween(session, instant("2024-01-03 00:00"), instant("2024-01-04 00:00"))),
            QStringList {});
        QCOMPARE(endOfAll(session), instant("2024-02-10 13:00"));
        QCOMPARE(currentOrNext(session, instant("2024-01-20 00:00"))->start, instant("2024-02-10 12:00"));
        QCOMPARE(lastBefore(session, instant("2024-02-09 00:00"))->start, instant("2024-01-04 09:00"));
    }

    void laterPartsTakeOver()
    {
        auto session = sessionWith(u"FREQ=DAILY"_s, "2024-01-01 09:00", "America/New_York");
        model::Series later = session.series[0];
        later.start = wall("2024-01-03 15:00");
        later.zone = "Europe/Berlin";
        later.takesOverAt = wall("2024-01-03 09:00");
        later.rule->count = 2;
        session.series.push_back(later);
        const auto all
            = occurrencesBetween(session, instant("2023-01-01 00:00"), instant("2025-01-01 00:00"));
        QCOMPARE(starts(all),
            QStringList({ u"2024-01-01 14:00"_s, u"2024-01-02 14:00"_s, u"2024-01-03 14:00"_s,
                u"2024-01-04 14:00"_s }));
        QCOMPARE(all.list[3].part, 1);
        QCOMPARE(endOfAll(session), instant("2024-01-04 15:00"));
    }

    void nextAndLast()
    {
        const auto daily = sessionWith(u"FREQ=DAILY;COUNT=3"_s, "2024-01-01 09:00");
        QCOMPARE(
            currentOrNext(daily, instant("2024-01-01 09:59"))->start, instant("2024-01-01 09:00")); // on now
        QCOMPARE(currentOrNext(daily, instant("2024-01-01 10:00"))->start, instant("2024-01-02 09:00"));
        QVERIFY(!currentOrNext(daily, instant("2024-01-03 10:00")));
        QCOMPARE(lastBefore(daily, instant("2031-01-01 00:00"))->start, instant("2024-01-03 09:00"));
        QCOMPARE(lastBefore(daily, instant("2024-01-02 10:00"))->start, instant("2024-01-02 09:00"));
        QCOMPARE(lastBefore(daily, instant("2024-01-02 09:30"))->start, instant("2024-01-01 09:00"));
        QVERIFY(!lastBefore(daily, instant("2024-01-01 09:30")));
        QVERIFY(!lastBefore(daily, base::Instant::min()));
        QVERIFY(!endOfAll(sessionWith(u"FREQ=DAILY"_s, "2024-01-01 09:00")));
        QVERIFY(!endOfAll(model::Session()));
        // Many a day: the last one is still found.
        const auto dense = sessionWith(u"FREQ=SECONDLY;COUNT=40000"_s, "2024-01-01 09:00");
        QCOMPARE(lastBefore(dense, instant("2034-01-01 09:00"))->start, instant("2024-01-01 09:00") + 39999s);
    }

    void toldWhenDue()
    {
        auto session = sessionWith(u"FREQ=DAILY"_s, "2024-01-01 09:00");
        session.notifyHostBefore = { 24h, 10min, 0min };
        const auto due = dueBetween({ session }, instant("2024-01-01 08:50"), instant("2024-01-02 08:50"));
        QStringList lines;
        for (const DueNotice &notice : due)
            lines.append(timetext::text(notice.due) + u' ' + QString::number(notice.lead.count()));
        // After 08:50 on the first, so not its own ten minutes; up to and including 08:50 on the second.
        QCOMPARE(lines,
            QStringList({ u"2024-01-01 09:00 0"_s, u"2024-01-01 09:00 1440"_s, u"2024-01-02 08:50 10"_s }));
        QCOMPARE(nextDue(session, instant("2024-01-01 08:49")), instant("2024-01-01 08:50"));
        QCOMPARE(nextDue(session, instant("2024-01-01 08:50")), instant("2024-01-01 09:00"));
        QCOMPARE(nextDue({ session }, instant("2024-01-01 09:00")), instant("2024-01-02 08:50"));
        session.trashedAt = instant("2024-01-01 00:00");
        QVERIFY(!nextDue(session, instant("2024-01-01 08:49")));
        QVERIFY(dueBetween({ session }, base::Instant::min(), base::Instant::max()).empty());
    }

    // Cutting a span of time in two tells the same notices once each.
    void dueSpansJoin()
    {
        auto session = sessionWith(u"FREQ=HOURLY;INTERVAL=5"_s, "2024-03-09 01:30", "America/New_York");
        session.notifyHostBefore = { 90min, 10min };
        session.overrides = { moved("2024-03-10 07:30", "2024-03-12 07:31") };
        const base::Instant from = instant("2024-03-09 00:00");
        const auto whole = dueBetween({ session }, from, from + 96h);
        for (int minutes = 1; minutes < 96 * 60; minutes += 37) {
            auto joined = dueBetween({ session }, from, from + std::chrono::minutes(minutes));
            const auto rest = dueBetween({ session }, from + std::chrono::minutes(minutes), from + 96h);
            joined.insert(joined.end(), rest.begin(), rest.end());
            QCOMPARE(joined, whole);
        }
        QVERIFY(whole.size() > 30);
    }

    void tellsClashes()
    {
        const auto session = sessionWith(u"FREQ=DAILY;COUNT=3"_s, "2024-01-01 09:00");
        const auto other = model::SessionKey::make();
        const auto busy = [&](const char *from, const char *to) {
            return Busy { other, instant(from), instant(to) };
        };
        const auto count
            = [&](const Busy &b) { return clashes(session, { b }, instant("2024-01-01 00:00")).size(); };
        QCOMPARE(count(busy("2024-01-01 08:00", "2024-01-01 09:00")), 0U); // touching
        QCOMPARE(count(busy("2024-01-01 10:00", "2024-01-01 11:00")), 0U);
        QCOMPARE(count(busy("2024-01-01 08:00", "2024-01-01 09:01")), 1U);
        QCOMPARE(count(busy("2024-01-01 09:30", "2024-01-01 09:30")), 1U);
        QCOMPARE(count(busy("2024-01-01 00:00", "2024-01-04 00:00")), 3U);
        QCOMPARE(count(busy("2024-01-04 09:00", "2024-01-04 10:00")), 0U);
        // A long one that began early is found behind many short ones.
        std::vector<Busy> many { busy("2023-12-31 00:00", "2024-01-05 00:00") };
        for (int i = 0; i < 50; ++i)
            many.push_back({ other, instant("2024-01-01 08:00") + std::chrono::minutes(i),
                instant("2024-01-01 08:00") + std::chrono::minutes(i + 1) });
        QCOMPARE(clashes(session, many, instant("2024-01-01 00:00")).size(), 3U);
        Busy own = busy("2024-01-01 09:00", "2024-01-01 10:00");
        own.key = session.key;
        QCOMPARE(count(own), 0U);
        QCOMPARE(clashes(session, many, instant("2024-01-01 00:00"), 2).size(), 2U);
    }
};

QTEST_GUILESS_MAIN(TstOccurrences)
#include "tst_occurrences.moc"
