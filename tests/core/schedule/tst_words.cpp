// Plain words, and the editor's choices to a rule and back.
#include "schedule/editorchoice.h"
#include "schedule/plainwords.h"
#include "schedule/rruletext.h"
#include "support/randomrule.h"
#include "timetext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace schedule;
using timetext::wall;

class TstWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysRules_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("words");
        const auto row = [](const QString &rule, const QString &words) {
            QTest::newRow(qPrintable(rule)) << rule << words;
        };
        row(u"FREQ=DAILY"_s, u"Every day"_s);
        row(u"FREQ=DAILY;INTERVAL=3;COUNT=1"_s, u"Every 3 days, once"_s);
        row(u"FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=10"_s, u"Every 2 weeks on Tue and Thu, 10 times"_s);
        row(u"FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"_s, u"Every weekday"_s);
        row(u"FREQ=WEEKLY;BYDAY=MO,WE,FR;UNTIL=20240131"_s,
            u"Every week on Mon, Wed and Fri, until 1/31/24"_s);
        row(u"FREQ=MONTHLY;BYMONTHDAY=15"_s, u"Every month on day 15"_s);
        row(u"FREQ=MONTHLY;BYMONTHDAY=-1,1"_s, u"Every month on day 1 and the last day of the month"_s);
        row(u"FREQ=MONTHLY;BYDAY=2TU"_s, u"Every month on the second Tue"_s);
        row(u"FREQ=MONTHLY;BYDAY=-1FR"_s, u"Every month on the last Fri"_s);
        row(u"FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13"_s, u"Every month on Fri, only on day 13"_s);
        row(u"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"_s,
            u"Every month on Mon, Tue, Wed, Thu and Fri, only the last of each"_s);
        row(u"FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24"_s, u"Every year on 24 December"_s);
        row(u"FREQ=YEARLY;BYDAY=20MO"_s, u"Every year on number 20 Mon of the year"_s);
        row(u"FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO"_s, u"Every year on Mon, in week 20"_s);
        row(u"FREQ=YEARLY;BYYEARDAY=-1"_s, u"Every year, only on the last day of the year"_s);
        row(u"FREQ=DAILY;BYMONTH=1,2"_s, u"Every day in January and February"_s);
        row(u"FREQ=DAILY;BYHOUR=9,17;BYMINUTE=30"_s, u"Every day at 9:30 AM and 5:30 PM"_s);
        row(u"FREQ=HOURLY;INTERVAL=2;BYHOUR=8,10,12"_s, u"Every 2 hours at hour 8, 10 and 12"_s);
        row(u"FREQ=SECONDLY;INTERVAL=30"_s, u"Every 30 seconds"_s);
    }
    void saysRules()
    {
        QFETCH(QString, rule);
        QFETCH(QString, words);
        const QLocale english(QLocale::English, QLocale::UnitedStates);
        // Newer Qt writes a narrow space before AM and PM.
        QCOMPARE(inWords(*parseRule(rule), english).replace(QChar(0x202f), u' '), words);
    }

    void tellsTheEndInTheZone()
    {
        const auto rule = *parseRule(u"FREQ=DAILY;UNTIL=20240201T045959Z");
        const QLocale english(QLocale::English, QLocale::UnitedStates);
        QCOMPARE(inWords(rule, english, Zone::byName("America/New_York")), u"Every day, until 1/31/24"_s);
    }

    void hasWordsForEveryRule()
    {
        randomrule::Dice dice(8);
        const QLocale german(QLocale::German);
        for (int i = 0; i < 5000; ++i) {
            const QString words = inWords(randomrule::make(dice), german);
            QVERIFY(!words.isEmpty());
            QVERIFY2(!words.contains(u'%'), qPrintable(words));
        }
    }

    // Each choice makes the rule it should and is found again in it.
    void choicesComeBack_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("every");
        QTest::addColumn<int>("weekdays");
        QTest::addColumn<int>("by");
        QTest::addColumn<QString>("rule");
        const auto row = [](RepeatKind kind, int every, int weekdays, MonthlyBy by, const QString &rule) {
            QTest::newRow(qPrintable(rule)) << int(kind) << every << weekdays << int(by) << rule;
        };
        // The start is Friday, 31 May 2024: the fifth and last Friday.
        row(RepeatKind::Daily, 1, 0, MonthlyBy::Day, u"FREQ=DAILY"_s);
        row(RepeatKind::Daily, 3, 0, MonthlyBy::Day, u"FREQ=DAILY;INTERVAL=3"_s);
        row(RepeatKind::EveryWeekday, 1, 0, MonthlyBy::Day, u"FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"_s);
        row(RepeatKind::Weekly, 2, 0x12, MonthlyBy::Day, u"FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR"_s);
        row(RepeatKind::Monthly, 1, 0, MonthlyBy::Day, u"FREQ=MONTHLY;BYMONTHDAY=31"_s);
        row(RepeatKind::Monthly, 1, 0, MonthlyBy::NthWeekday, u"FREQ=MONTHLY;BYDAY=5FR"_s);
        row(RepeatKind::Monthly, 6, 0, MonthlyBy::LastWeekday, u"FREQ=MONTHLY;INTERVAL=6;BYDAY=-1FR"_s);
        row(RepeatKind::Yearly, 1, 0, MonthlyBy::Day, u"FREQ=YEARLY;BYMONTHDAY=31;BYMONTH=5"_s);
        row(RepeatKind::Yearly, 1, 0, MonthlyBy::LastWeekday, u"FREQ=YEARLY;BYDAY=-1FR;BYMONTH=5"_s);
    }
    void choicesComeBack()
    {
        QFETCH(int, kind);
        QFETCH(int, every);
        QFETCH(int, weekdays);
        QFETCH(int, by);
        QFETCH(QString, rule);
        const base::WallTime start = wall("2024-05-31 18:00");
        EditorChoice choice;
        choice.kind = RepeatKind(kind);
        choice.every = static_cast<std::uint32_t>(every);
        choice.weekdays = static_cast<std::uint8_t>(weekdays);
        choice.monthlyBy = MonthlyBy(by);
        for (const RepeatEnd end : { RepeatEnd::Never, RepeatEnd::OnDate, RepeatEnd::AfterCount }) {
            choice.end = end;
            choice.endDate = end == RepeatEnd::OnDate
                ? std::chrono::floor<std::chrono::days>(wall("2025-01-31 00:00"))
                : base::WallDate();
            const auto made = toRule(choice, start, "America/New_York");
            QVERIFY(made && *made);
            QVERIFY(toText(**made).startsWith(u"FREQ"_s));
            auto endless = **made;
            endless.until = {};
            endless.count.reset();
            QCOMPARE(toText(endless), rule);
            if (end == RepeatEnd::OnDate)
                QVERIFY(toText(**made).contains(u"UNTIL=20250201T045959Z"_s));
            QCOMPARE(choiceFor(*made, start, "America/New_York"), choice);
        }
    }

    void exoticRulesStayAsTheyAre()
    {
        randomrule::Dice dice(5);
        const base::WallTime start = wall("2024-05-31 18:00");
        for (int i = 0; i < 3000; ++i) {
            const auto rule = randomrule::make(dice);
            const EditorChoice choice = choiceFor(rule, start, "Europe/Berlin");
            const auto back = toRule(choice, start, "Europe/Berlin");
            QVERIFY2(back && *back, qPrintable(toText(rule)));
            if (choice.kind == RepeatKind::Custom)
                QCOMPARE(**back, rule);
        }
        QCOMPARE(choiceFor({}, start, "UTC").kind, RepeatKind::None);
        EditorChoice broken;
        broken.kind = RepeatKind::Custom;
        broken.custom = u"FREQ=DAILY;BYHOUR=25"_s;
        QCOMPARE(toRule(broken, start, "UTC").error().part, u"BYHOUR"_s);
    }

    void knowsTheStartsPlaceInItsMonth()
    {
        QCOMPARE(weekdayOfMonth(wall("2024-05-07 10:00")), 1);
        QCOMPARE(weekdayOfMonth(wall("2024-05-31 10:00")), 5);
        QVERIFY(isLastWeekdayOfMonth(wall("2024-05-25 10:00")));
        QVERIFY(!isLastWeekdayOfMonth(wall("2024-05-24 10:00")));
        QCOMPARE(firstInstance(*parseRule(u"FREQ=WEEKLY;BYDAY=MO"), wall("2024-05-31 18:00"), "UTC"),
            wall("2024-06-03 18:00"));
    }
};

QTEST_GUILESS_MAIN(TstWords)
#include "tst_words.moc"
