#include "schedule/preview.h"
#include "schedule/recurrence.h"
#include "schedule/rruletext.h"
#include "support/randomrule.h"
#include "timetext.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using schedule::StopReason;
using timetext::wall;

namespace {

schedule::Recurrence series(const QString &rule, const char *start, const char *zone = nullptr)
{
    schedule::Recurrence recurrence;
    recurrence.start = wall(start);
    if (zone)
        recurrence.zone = schedule::Zone::byName(zone);
    recurrence.rule = *schedule::parseRule(rule);
    return recurrence;
}

QStringList walls(const schedule::Expansion &expansion)
{
    QStringList list;
    for (const schedule::Instance &instance : expansion.list)
        list.append(timetext::text(instance.wall));
    return list;
}

} // namespace

class TstRecurrence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // A rule that never matches or hardly ever ends with few steps, and says why.
    void hostileRulesEnd_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<bool>("proved"); // that nothing more comes; else the work bound was reached
        const auto row
            = [](const QString &rule, bool proved) { QTest::newRow(qPrintable(rule)) << rule << proved; };
        row(u"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"_s, true);
        row(u"FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30"_s, true);
        row(u"FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"_s, true);
        row(u"FREQ=DAILY;INTERVAL=2;BYMONTH=2;BYMONTHDAY=30"_s, true);
        row(u"FREQ=DAILY;INTERVAL=7;BYDAY=SU"_s, true); // begins on a Wednesday
        row(u"FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30"_s, true);
        row(u"FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30"_s, true);
        row(u"FREQ=WEEKLY;BYDAY=MO;BYSETPOS=2"_s, true);
        row(u"FREQ=MONTHLY;BYDAY=2TU;BYSETPOS=2"_s, true);
        row(u"FREQ=YEARLY;BYMONTH=2;BYWEEKNO=50"_s, true);
        row(u"FREQ=YEARLY;BYYEARDAY=366;INTERVAL=2"_s, true); // begins in an odd year
        row(u"FREQ=MINUTELY;INTERVAL=12;BYMINUTE=10,11,25,39,50"_s, true);
        row(u"FREQ=HOURLY;INTERVAL=2;BYHOUR=1,3,5"_s, true);
        row(u"FREQ=SECONDLY;INTERVAL=60;BYSECOND=30"_s, true);
        row(u"FREQ=SECONDLY;INTERVAL=4294967295;BYMONTH=2;BYMONTHDAY=29;BYHOUR=3"_s, true);
        row(u"FREQ=HOURLY;BYSETPOS=200;BYMINUTE=1"_s, true);
        row(u"FREQ=SECONDLY;INTERVAL=86399;BYDAY=SU;BYHOUR=12;BYMINUTE=30;BYSECOND=30;BYMONTH=2;BYMONTHDAY=29"_s,
            true);
        row(u"FREQ=MINUTELY;INTERVAL=1441;BYDAY=MO;BYMONTHDAY=31;BYMONTH=2,4,6,9,11"_s, true);
        row(u"FREQ=YEARLY;INTERVAL=4294967295;BYMONTH=1"_s, true);
    }
    void hostileRulesEnd()
    {
        QFETCH(QString, rule);
        QFETCH(bool, proved);
        for (const char *zone : { static_cast<const char *>(nullptr), "America/New_York" }) {
            QElapsedTimer timer;
            timer.start();
            const auto found = schedule::expand(series(rule, "2025-01-01 00:00", zone), { {}, {}, 1000 });
            if (timer.elapsed() > 50)
                qWarning("%lld ms", timer.elapsed()); // not asserted: a loaded machine must not fail a test
            QCOMPARE(found.stop, proved ? StopReason::End : StopReason::WorkBound);
            QVERIFY(found.list.size() < 1000);
            QVERIFY2(found.work <= schedule::WorkLimit + 1000, qPrintable(QString::number(found.work)));
        }
    }

    void givesUpWithAClearResult()
    {
        // Far in the future and counted below a day with holes: nobody can jump there, and it is said so.
        auto far = series(u"FREQ=SECONDLY;BYHOUR=1,3;COUNT=4000000000"_s, "2000-01-01 00:00");
        const auto found = schedule::expand(far, { wall("2900-01-01 00:00"), {}, 5 });
        QCOMPARE(found.stop, StopReason::WorkBound);
        QVERIFY(!found.complete);
        QVERIFY(found.work <= schedule::WorkLimit + 1000);
    }

    void anyRuleIsBounded()
    {
        randomrule::Dice dice(11);
        for (int i = 0; i < 3000; ++i) {
            schedule::Recurrence recurrence;
            recurrence.start = wall("2024-02-29 23:59");
            recurrence.zone = schedule::Zone::byName("America/New_York");
            recurrence.rule = randomrule::make(dice);
            recurrence.rule->interval = dice.chance(30) ? static_cast<std::uint32_t>(dice.roll()) | 1 : 1;
            const auto found = schedule::expand(recurrence, { {}, {}, 200 });
            QVERIFY(found.work <= schedule::WorkLimit + 1000);
            QVERIFY(std::is_sorted(found.list.begin(), found.list.end(),
                [](const auto &a, const auto &b) { return a.instant < b.instant; }));
        }
    }

    // A window far from the start costs what one near it costs: steps, not years.
    void jumpsToFarWindows_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("steps");
        QTest::newRow("daily") << u"FREQ=DAILY"_s << 100;
        QTest::newRow("daily counted") << u"FREQ=DAILY;COUNT=400000"_s << 100;
        QTest::newRow("weekly counted") << u"FREQ=WEEKLY;BYDAY=MO,WE;COUNT=200000"_s << 100;
        QTest::newRow("monthly") << u"FREQ=MONTHLY;BYMONTHDAY=1,15,28"_s << 100;
        QTest::newRow("yearly") << u"FREQ=YEARLY;BYMONTH=9"_s << 100;
        QTest::newRow("minutely") << u"FREQ=MINUTELY;INTERVAL=7"_s << 7000;
        QTest::newRow("secondly counted") << u"FREQ=SECONDLY;INTERVAL=7200;COUNT=400000000"_s << 1500;
        // These count bits, a period a step.
        QTest::newRow("monthly counted") << u"FREQ=MONTHLY;BYDAY=MO,TU;COUNT=200000"_s << 12100;
        QTest::newRow("yearly counted") << u"FREQ=YEARLY;BYDAY=MO,TU;COUNT=200000"_s << 4100;
    }
    void jumpsToFarWindows()
    {
        QFETCH(QString, rule);
        QFETCH(int, steps);
        auto old = series(rule, "1024-09-01 09:00", "Europe/Berlin");
        const auto found
            = schedule::expand(old, { wall("2024-09-01 00:00"), wall("2024-09-30 23:59"), 100000 });
        QVERIFY(found.complete);
        QVERIFY(!found.list.empty());
        QVERIFY2(found.work < static_cast<std::uint64_t>(steps), qPrintable(QString::number(found.work)));
    }

    void skippedTimesLandAfterTheGap()
    {
        auto daily = series(
            u"FREQ=DAILY;BYHOUR=2,3;BYMINUTE=0,45;COUNT=8"_s, "2024-03-09 02:00", "America/New_York");
        // 02:00 and 02:45 become 03:00 and 03:45; the instants that meet are one, in order.
        QCOMPARE(walls(schedule::expand(daily, { {}, {}, 20 })),
            QStringList({ u"2024-03-09 02:00"_s, u"2024-03-09 02:45"_s, u"2024-03-09 03:00"_s,
                u"2024-03-09 03:45"_s, u"2024-03-10 03:00"_s, u"2024-03-10 03:45"_s }));
        // And from a window that begins between what was written and where it landed.
        QCOMPARE(walls(schedule::expand(daily, { wall("2024-03-10 03:30"), {}, 20 })),
            QStringList({ u"2024-03-10 03:45"_s }));
    }

    void untilIsInclusive()
    {
        const auto rule = u"FREQ=DAILY;UNTIL=20240103T140000Z"_s;
        QCOMPARE(schedule::expand(series(rule, "2024-01-01 09:00", "America/New_York"), {}).list.size(), 3U);
    }

    void withoutARuleThereIsTheStartAndRdate()
    {
        schedule::Recurrence once;
        once.start = wall("2024-01-02 09:00");
        once.extra = { wall("2024-01-05 09:00"), wall("2024-01-01 09:00"), wall("2024-01-02 09:00") };
        once.excluded = { wall("2024-01-05 09:00") };
        const auto found = schedule::expand(once, {});
        QCOMPARE(walls(found), QStringList({ u"2024-01-01 09:00"_s, u"2024-01-02 09:00"_s }));
        QVERIFY(found.complete);
    }

    void saysWhetherThereIsMore()
    {
        const auto rule = u"FREQ=DAILY;COUNT=3"_s;
        QCOMPARE(schedule::expand(series(rule, "2024-01-01 09:00"), { {}, {}, 2 }).stop, StopReason::Limit);
        QCOMPARE(schedule::expand(series(rule, "2024-01-01 09:00"), { {}, {}, 3 }).stop, StopReason::End);
    }

    void endsWithTheYear9999()
    {
        const auto found
            = schedule::expand(series(u"FREQ=DAILY"_s, "9999-12-30 09:00", "America/New_York"), {});
        QCOMPARE(found.list.size(), 2U);
        QVERIFY(found.complete);
        QCOMPARE(
            schedule::expand(series(u"FREQ=SECONDLY"_s, "9999-12-31 23:59"), { {}, {}, 100 }).list.size(),
            60U);
    }

    void previewSaysJson()
    {
        schedule::PreviewRequest request;
        request.rule = u"FREQ=DAILY;COUNT=1"_s;
        request.start = u"19970902T090000"_s;
        request.zone = "America/New_York";
        QCOMPARE(schedule::toJson(*schedule::preview(request)),
            QByteArray(
                R"({"occurrences":[{"start":"1997-09-02T09:00:00","utc":"1997-09-02T13:00:00Z"}],"complete":true})"));
        request.zone.clear();
        QCOMPARE(schedule::toJson(*schedule::preview(request)),
            QByteArray(R"({"occurrences":[{"start":"1997-09-02T09:00:00"}],"complete":true})"));
        request.start = u"19970902"_s;
        QCOMPARE(schedule::toJson(*schedule::preview(request)),
            QByteArray(R"({"occurrences":[{"start":"1997-09-02"}],"complete":true})"));
    }

    void previewNamesTheFault()
    {
        const auto part = [](auto change) {
            schedule::PreviewRequest request;
            request.rule = u"FREQ=DAILY"_s;
            request.start = u"19970902T090000"_s;
            change(request);
            const auto preview = schedule::preview(request);
            return preview ? QString() : preview.error().part;
        };
        QCOMPARE(part([](auto &) {}), QString());
        QCOMPARE(part([](auto &r) { r.rule = u"FREQ=DAILY;BYHOUR=77"_s; }), u"BYHOUR"_s);
        QCOMPARE(part([](auto &r) { r.rule = u"FREQ=DAILY;UNTIL=20240101"_s; }), u"UNTIL"_s);
        QCOMPARE(part([](auto &r) { r.start = u"1997-09-02"_s; }), u"--start"_s);
        QCOMPARE(part([](auto &r) { r.start = u"19970931"_s; }), u"--start"_s);
        QCOMPARE(part([](auto &r) { r.zone = "Nowhere/Land"; }), u"--zone"_s);
        QCOMPARE(part([](auto &r) { r.extra = { u"19970902"_s }; }), u"--rdate"_s);
        QCOMPARE(part([](auto &r) { r.excluded = { u"x"_s }; }), u"--exdate"_s);
        QCOMPARE(part([](auto &r) { r.from = u"now"_s; }), u"--from"_s);
        QCOMPARE(part([](auto &r) { r.to = u"later"_s; }), u"--to"_s);
        QCOMPARE(part([](auto &r) { r.count = 0; }), u"--count"_s);
    }
};

QTEST_GUILESS_MAIN(TstRecurrence)
#include "tst_recurrence.moc"
