// A rule that goes to Graph and comes back means the same days; one that Graph cannot say is refused with a
// reason.
#include "support/calendardesk.h"
#include "providers/teams/graphrecurrence.h"
#include "providers/teams/graphtime.h"
#include "schedule/recurrence.h"
#include "schedule/rruletext.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

model::Series series(const QString &rule)
{
    model::Series series;
    series.start = support::wall(2030, 5, 1, 10); // a Wednesday
    series.zone = "Europe/Berlin";
    series.rule = schedule::parseRule(rule).value();
    return series;
}

QList<qint64> daysOf(const model::Series &series)
{
    const schedule::Recurrence recurrence { series.start, false, schedule::Zone::byName(series.zone),
        series.rule, {}, {} };
    QList<qint64> list;
    for (const schedule::Instance &one : schedule::expand(recurrence, { {}, {}, 60 }).list)
        list.append(one.instant.time_since_epoch().count());
    return list;
}

} // namespace

class TestGraphRecurrence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void meansTheSameDays_data();
    void meansTheSameDays();
    void refusesWhatGraphCannotSay_data();
    void refusesWhatGraphCannotSay();
    void refusesSingleDates();
    void endsOnTheDayOfTheLastOccurrence();
    void readsOnlyTheMembersOfItsType();
    void namesZonesThatGraphKnows_data();
    void namesZonesThatGraphKnows();
};

void TestGraphRecurrence::meansTheSameDays_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("type");
    const QList<QPair<QString, QString>> rules { { u"FREQ=DAILY"_s, u"daily"_s },
        { u"FREQ=DAILY;INTERVAL=3;COUNT=7"_s, u"daily"_s },
        { u"FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR"_s, u"weekly"_s }, { u"FREQ=WEEKLY"_s, u"weekly"_s },
        { u"FREQ=WEEKLY;COUNT=10;INTERVAL=2;BYDAY=MO,FR;WKST=SU"_s, u"weekly"_s },
        { u"FREQ=WEEKLY;BYDAY=TU;UNTIL=20300901T000000Z"_s, u"weekly"_s },
        { u"FREQ=WEEKLY;UNTIL=20300529T080000Z"_s, u"weekly"_s },
        { u"FREQ=WEEKLY;UNTIL=20300529T075959Z"_s, u"weekly"_s },
        { u"FREQ=WEEKLY;UNTIL=20300529"_s, u"weekly"_s }, { u"FREQ=MONTHLY"_s, u"absoluteMonthly"_s },
        { u"FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=15"_s, u"absoluteMonthly"_s },
        { u"FREQ=MONTHLY;BYMONTHDAY=-1"_s, u"relativeMonthly"_s },
        { u"FREQ=MONTHLY;BYDAY=2TU;COUNT=12"_s, u"relativeMonthly"_s },
        { u"FREQ=MONTHLY;BYDAY=-1FR"_s, u"relativeMonthly"_s },
        { u"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"_s, u"relativeMonthly"_s },
        { u"FREQ=YEARLY"_s, u"absoluteYearly"_s },
        { u"FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31"_s, u"absoluteYearly"_s },
        { u"FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;COUNT=3"_s, u"relativeYearly"_s } };
    for (const auto &row : rules)
        QTest::newRow(qPrintable(row.first)) << row.first << row.second;
}

void TestGraphRecurrence::meansTheSameDays()
{
    QFETCH(QString, rule);
    QFETCH(QString, type);
    const model::Series ours = series(rule);
    QCOMPARE(providers::whyNotInGraph(ours), QString());
    const QJsonObject sent = providers::graphRecurrence(ours, providers::graphZone(ours.zone));
    QCOMPARE(sent.value(u"pattern"_s).toObject().value(u"type"_s).toString(), type);

    const auto fields = providers::JsonFields::parse(QJsonDocument(sent).toJson());
    model::Series theirs = ours;
    theirs.start = providers::firstStart(ours);
    const base::Instant first = schedule::Zone::byName(ours.zone)->toInstant(theirs.start);
    const QString text = providers::ruleTextOf(*fields, first);
    QVERIFY(fields->outcome(0).has_value());
    theirs.rule = schedule::parseRule(text).value();
    QCOMPARE(daysOf(theirs), daysOf(ours));
}

void TestGraphRecurrence::refusesWhatGraphCannotSay_data()
{
    QTest::addColumn<QString>("rule");
    for (const char *rule : { "FREQ=HOURLY", "FREQ=DAILY;BYMONTH=5", "FREQ=DAILY;INTERVAL=2;BYDAY=MO",
             "FREQ=DAILY;BYHOUR=10,14", "FREQ=WEEKLY;BYMONTH=1", "FREQ=WEEKLY;COUNT=1000",
             "FREQ=MONTHLY;BYMONTHDAY=31", "FREQ=MONTHLY;BYMONTHDAY=1,15", "FREQ=MONTHLY;BYMONTHDAY=-2",
             "FREQ=MONTHLY;BYDAY=5MO", "FREQ=MONTHLY;BYDAY=MO", "FREQ=MONTHLY;BYDAY=1MO,3MO",
             "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1,2",
             "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "FREQ=YEARLY;BYDAY=20MO", "FREQ=YEARLY;BYWEEKNO=20",
             "FREQ=YEARLY;BYMONTHDAY=1", "FREQ=YEARLY;BYMONTH=1,7", "FREQ=YEARLY;BYYEARDAY=100" })
        QTest::newRow(rule) << QString::fromLatin1(rule);
}

void TestGraphRecurrence::refusesWhatGraphCannotSay()
{
    QFETCH(QString, rule);
    QVERIFY(!providers::whyNotInGraph(series(rule)).isEmpty());
}

void TestGraphRecurrence::refusesSingleDates()
{
    model::Series one = series(u"FREQ=WEEKLY"_s);
    one.excludedStarts = { support::wall(2030, 5, 8, 10) };
    QVERIFY(!providers::whyNotInGraph(one).isEmpty());
    one.excludedStarts.clear();
    one.extraStarts = { support::wall(2030, 5, 9, 10) };
    QVERIFY(!providers::whyNotInGraph(one).isEmpty());
    one.extraStarts.clear();
    one.takesOverAt = support::wall(2030, 5, 8, 10);
    QVERIFY(!providers::whyNotInGraph(one).isEmpty());
}

void TestGraphRecurrence::endsOnTheDayOfTheLastOccurrence()
{
    const auto end = [](const QString &rule) {
        return providers::graphRecurrence(series(rule), "Europe/Berlin")
            .value(u"range"_s)
            .toObject()
            .value(u"endDate"_s)
            .toString();
    };
    QCOMPARE(end(u"FREQ=DAILY;UNTIL=20300529T080000Z"_s), u"2030-05-29"_s);
    QCOMPARE(end(u"FREQ=DAILY;UNTIL=20300529T075959Z"_s), u"2030-05-28"_s);
    QCOMPARE(end(u"FREQ=DAILY;UNTIL=20300528T233000Z"_s), u"2030-05-28"_s); // 01:30 on the 29th in Berlin
}

void TestGraphRecurrence::readsOnlyTheMembersOfItsType()
{
    const auto fields = providers::JsonFields::parse(
        R"({"pattern":{"type":"daily","interval":2,"month":0,"dayOfMonth":0,"daysOfWeek":[],"firstDayOfWeek":"sunday",)"
        R"("index":"first"},"range":{"type":"noEnd","startDate":"2030-05-01","endDate":"0001-01-01",)"
        R"("recurrenceTimeZone":"W. Europe Standard Time","numberOfOccurrences":0}})");
    QCOMPARE(providers::ruleTextOf(*fields, {}), u"FREQ=DAILY;INTERVAL=2"_s);
}

void TestGraphRecurrence::namesZonesThatGraphKnows_data()
{
    QTest::addColumn<QByteArray>("iana");
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("listed") << QByteArray("Europe/Berlin") << QByteArray("Europe/Berlin");
    QTest::newRow("UTC") << QByteArray("Etc/UTC") << QByteArray("UTC");
    QTest::newRow("Windows") << QByteArray("Europe/Vienna") << QByteArray("W. Europe Standard Time");
    QTest::newRow("a newer name") << QByteArray("America/Nuuk") << QByteArray("America/Godthab");
    QTest::newRow("the same clocks") << QByteArray("America/Atikokan") << QByteArray("America/Bogota");
    QTest::newRow("nothing") << QByteArray("Mars/Olympus") << QByteArray();
}

void TestGraphRecurrence::namesZonesThatGraphKnows()
{
    QFETCH(QByteArray, iana);
    QFETCH(QByteArray, sent);
    QCOMPARE(providers::graphZone(iana), sent);
}

QTEST_GUILESS_MAIN(TestGraphRecurrence)
#include "tst_graphrecurrence.moc"
