#include "schedule/zone.h"
#include "timetext.h"

#include <QTest>
#include <QTimeZone>

using timetext::instant;
using timetext::text;
using timetext::wall;

class TstZone : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWallTimes_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QByteArray>("time");
        QTest::addColumn<QByteArray>("utc");
        QTest::addColumn<bool>("gap");
        const auto row = [](const char *zone, const char *time, const char *utc, bool gap = false) {
            QTest::newRow(qPrintable(QString::fromLatin1(zone) + u' ' + QString::fromLatin1(time)))
                << QByteArray(zone) << QByteArray(time) << QByteArray(utc) << gap;
        };
        row("UTC", "2024-07-01 12:00", "2024-07-01 12:00");
        row("America/New_York", "2024-07-01 12:00", "2024-07-01 16:00");
        row("America/New_York", "2024-03-10 01:59", "2024-03-10 06:59");
        row("America/New_York", "2024-03-10 02:00", "2024-03-10 07:00", true);
        row("America/New_York", "2024-03-10 02:59", "2024-03-10 07:59", true);
        row("America/New_York", "2024-03-10 03:00", "2024-03-10 07:00");
        row("America/New_York", "2024-11-03 00:59", "2024-11-03 04:59");
        row("America/New_York", "2024-11-03 01:00", "2024-11-03 05:00"); // the first of two
        row("America/New_York", "2024-11-03 01:59", "2024-11-03 05:59");
        row("America/New_York", "2024-11-03 02:00", "2024-11-03 07:00");
        row("Australia/Lord_Howe", "2024-10-06 02:15", "2024-10-05 15:45", true); // half an hour
        row("Africa/Cairo", "2024-04-26 00:30", "2024-04-25 22:30", true); // at midnight
        row("Pacific/Apia", "2011-12-30 12:00", "2011-12-30 22:00", true); // a day that never was
        row("Pacific/Apia", "2011-12-31 00:00", "2011-12-30 10:00");
        row("Europe/Moscow", "2014-10-26 01:30", "2014-10-25 21:30"); // twice without summer time
        row("Asia/Kolkata", "2024-01-01 09:30", "2024-01-01 04:00");
        row("America/New_York", "2040-03-11 02:30", "2040-03-11 07:30", true); // beyond the table
        row("America/New_York", "2437-07-01 12:00", "2437-07-01 16:00");
        row("America/New_York", "2438-01-01 12:00", "2438-01-01 17:00"); // a cycle later
        row("America/New_York", "9999-07-01 12:00", "9999-07-01 16:00");
        row("Europe/Berlin", "1000-01-01 12:00", "1000-01-01 11:06"); // local mean time
    }
    void readsWallTimes()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QByteArray, time);
        QFETCH(QByteArray, utc);
        QFETCH(bool, gap);
        const auto known = schedule::Zone::byName(zone);
        QVERIFY(known);
        const base::WallTime written = wall(time.constData());
        QCOMPARE(text(known->toInstant(written)), QString::fromLatin1(utc));
        QCOMPARE(known->isGap(written), gap);
        if (!gap)
            QCOMPARE(text(known->toWall(known->toInstant(written))), QString::fromLatin1(time));
    }

    // Over all zones of this machine: the offset is Qt's, and what exists comes back as it was.
    void agreesWithQt()
    {
        int compared = 0;
        const auto names = QTimeZone::availableTimeZoneIds();
        for (const QByteArray &name : names) {
            if (name.startsWith("UTC") && name != "UTC")
                continue; // Qt's fixed offsets are no IANA names
            const auto zone = schedule::Zone::byName(name);
            const QTimeZone qt(name);
            QVERIFY2(zone, name.constData());
            for (int year = 1901; year < 2600; year += 3) {
                const QDateTime when(
                    QDate(year, 1 + year % 12, 1 + year % 28), QTime(year % 24, 30), Qt::UTC);
                const base::Instant at { std::chrono::seconds(when.toSecsSinceEpoch()) };
                QVERIFY2(zone->offsetAt(at).count() == qt.offsetFromUtc(when),
                    qPrintable(QString::fromLatin1(name) + when.toString()));
                const base::WallTime shown = zone->toWall(at);
                QCOMPARE(zone->toWall(zone->toInstant(shown)), shown);
                ++compared;
            }
        }
        QVERIFY(compared > 1000);
    }

    void stretchesJoin()
    {
        for (const char *name :
            { "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "Africa/Casablanca" }) {
            const auto zone = schedule::Zone::byName(name);
            std::int64_t at = wall("1950-01-01 00:00").time_since_epoch().count();
            const std::int64_t end = wall("2900-01-01 00:00").time_since_epoch().count();
            while (at < end) {
                const auto stretch = zone->stretchAt(base::WallTime(std::chrono::seconds(at)));
                QVERIFY(stretch.from <= at && at < stretch.to && stretch.gap <= stretch.to);
                QVERIFY(stretch.shift >= stretch.to - stretch.gap);
                at = stretch.to;
            }
        }
    }

    void knowsOtherNames()
    {
        QCOMPARE(schedule::ianaName("New Zealand Standard Time"), QByteArray("Pacific/Auckland"));
        QCOMPARE(schedule::ianaName("Europe/Berlin"), QByteArray("Europe/Berlin"));
        QCOMPARE(schedule::ianaName("Z"), QByteArray("UTC"));
        QCOMPARE(schedule::ianaName("Nowhere/Land"), QByteArray());
        QVERIFY(!schedule::Zone::byName("Nowhere/Land"));
        QVERIFY(!schedule::Zone::byName(""));
        QCOMPARE(schedule::Zone::utc().name(), QByteArray("UTC"));
    }
};

QTEST_GUILESS_MAIN(TstZone)
#include "tst_zone.moc"
