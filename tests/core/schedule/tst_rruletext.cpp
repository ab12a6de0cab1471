#include "schedule/rruletext.h"
#include "support/randomrule.h"

#include <QTest>

using namespace Qt::StringLiterals;
using schedule::StartForm;

class TstRruleText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesCanonically_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("canonical");
        QTest::newRow("plain") << u"FREQ=DAILY"_s << u"FREQ=DAILY"_s;
        QTest::newRow("prefix, case, space")
            << u" rrule:freq=daily;interval=2 "_s << u"FREQ=DAILY;INTERVAL=2"_s;
        QTest::newRow("order") << u"BYDAY=TU,MO;COUNT=3;FREQ=WEEKLY"_s
                               << u"FREQ=WEEKLY;COUNT=3;BYDAY=MO,TU"_s;
        QTest::newRow("defaults") << u"FREQ=WEEKLY;INTERVAL=1;WKST=MO"_s << u"FREQ=WEEKLY"_s;
        QTest::newRow("plus and twice")
            << u"FREQ=MONTHLY;BYDAY=+1TU,1TU,-1FR"_s << u"FREQ=MONTHLY;BYDAY=1TU,-1FR"_s;
        QTest::newRow("until utc") << u"FREQ=DAILY;UNTIL=20110102t100000z"_s
                                   << u"FREQ=DAILY;UNTIL=20110102T100000Z"_s;
        QTest::newRow("until wall") << u"FREQ=DAILY;UNTIL=20110102T100000"_s
                                    << u"FREQ=DAILY;UNTIL=20110102T100000"_s;
        QTest::newRow("until date") << u"FREQ=DAILY;UNTIL=00010101"_s << u"FREQ=DAILY;UNTIL=00010101"_s;
        QTest::newRow("all")
            << u"FREQ=YEARLY;BYSECOND=0,60;BYMINUTE=0,59;BYHOUR=0,23;BYDAY=-53SU,SU,53SU;BYMONTHDAY=-31,31;"
               "BYYEARDAY=-366,366;BYMONTH=1,12;BYSETPOS=-366,366;WKST=SU"_s
            << u"FREQ=YEARLY;BYSECOND=0,60;BYMINUTE=0,59;BYHOUR=0,23;BYDAY=-53SU,SU,53SU;BYMONTHDAY=-31,31;"
               "BYYEARDAY=-366,366;BYMONTH=1,12;BYSETPOS=-366,366;WKST=SU"_s;
    }
    void writesCanonically()
    {
        QFETCH(QString, written);
        QFETCH(QString, canonical);
        const auto rule = schedule::parseRule(written);
        QVERIFY2(rule, rule ? "" : qPrintable(rule.error().detail));
        QCOMPARE(schedule::toText(*rule), canonical);
        QCOMPARE(*schedule::parseRule(canonical), *rule);
        QVERIFY(schedule::checkRule(*rule));
    }

    void namesThePartAtFault_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("part");
        const auto row = [](const QString &rule, const QString &part) {
            QTest::newRow(qPrintable(rule.left(80))) << rule << part;
        };
        row(u""_s, u"FREQ"_s);
        row(u"COUNT=3"_s, u"FREQ"_s);
        row(u"FREQ=FORTNIGHTLY"_s, u"FREQ"_s);
        row(u"FREQ=DAILY;"_s, u"FREQ"_s);
        row(u"FREQ=DAILY;COUNT=0"_s, u"COUNT"_s);
        row(u"FREQ=DAILY;COUNT=99999999999"_s, u"COUNT"_s);
        row(u"FREQ=DAILY;COUNT=3;UNTIL=20240101"_s, u"COUNT"_s);
        row(u"FREQ=DAILY;INTERVAL=-1"_s, u"INTERVAL"_s);
        row(u"FREQ=DAILY;UNTIL=20230229"_s, u"UNTIL"_s);
        row(u"FREQ=DAILY;UNTIL=20240101T250000"_s, u"UNTIL"_s);
        row(u"FREQ=DAILY;BYHOUR=24"_s, u"BYHOUR"_s);
        row(u"FREQ=DAILY;BYHOUR=1,,2"_s, u"BYHOUR"_s);
        row(u"FREQ=DAILY;BYMINUTE=60"_s, u"BYMINUTE"_s);
        row(u"FREQ=DAILY;BYSECOND=61"_s, u"BYSECOND"_s);
        row(u"FREQ=DAILY;BYMONTH=13"_s, u"BYMONTH"_s);
        row(u"FREQ=DAILY;BYMONTHDAY=32"_s, u"BYMONTHDAY"_s);
        row(u"FREQ=YEARLY;BYYEARDAY=367"_s, u"BYYEARDAY"_s);
        row(u"FREQ=YEARLY;BYDAY=54MO"_s, u"BYDAY"_s);
        row(u"FREQ=YEARLY;BYDAY=MON"_s, u"BYDAY"_s);
        row(u"FREQ=DAILY;WKST=XX"_s, u"WKST"_s);
        row(u"FREQ=DAILY;BYSETPOS=1"_s, u"BYSETPOS"_s);
        row(u"FREQ=MONTHLY;BYDAY=MO;BYSETPOS=0"_s, u"BYSETPOS"_s);
        row(u"FREQ=DAILY;RSCALE=GREGORIAN"_s, u"RSCALE"_s);
        row(u"FREQ=DAILY;BYHOUR=1;BYHOUR=2"_s, u"BYHOUR"_s);
        row(u"FREQ=DAILY;BYHOUR="_s + u"1,"_s.repeated(5000) + u'1', u"RRULE"_s);
    }
    void namesThePartAtFault()
    {
        QFETCH(QString, written);
        QFETCH(QString, part);
        const auto rule = schedule::parseRule(written);
        QVERIFY(!rule);
        QCOMPARE(rule.error().kind, base::ErrorKind::Invalid);
        QCOMPARE(rule.error().part, part);
    }

    void pairsUntilWithTheStart_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<int>("form");
        QTest::addColumn<QString>("part"); // empty: fits
        const auto row = [](const QString &rule, StartForm form, const QString &part) {
            QTest::newRow(qPrintable(rule + QString::number(int(form)))) << rule << int(form) << part;
        };
        for (const StartForm form : { StartForm::Date, StartForm::Floating, StartForm::Zoned })
            row(u"FREQ=DAILY;COUNT=2"_s, form, {});
        row(u"FREQ=DAILY;UNTIL=20240101"_s, StartForm::Date, {});
        row(u"FREQ=DAILY;UNTIL=20240101"_s, StartForm::Floating, u"UNTIL"_s);
        row(u"FREQ=DAILY;UNTIL=20240101"_s, StartForm::Zoned, u"UNTIL"_s);
        row(u"FREQ=DAILY;UNTIL=20240101T000000"_s, StartForm::Date, u"UNTIL"_s);
        row(u"FREQ=DAILY;UNTIL=20240101T000000"_s, StartForm::Floating, {});
        row(u"FREQ=DAILY;UNTIL=20240101T000000"_s, StartForm::Zoned, u"UNTIL"_s);
        row(u"FREQ=DAILY;UNTIL=20240101T000000Z"_s, StartForm::Floating, u"UNTIL"_s);
        row(u"FREQ=DAILY;UNTIL=20240101T000000Z"_s, StartForm::Zoned, {});
        row(u"FREQ=DAILY;BYHOUR=9"_s, StartForm::Date, u"BYHOUR"_s);
        row(u"FREQ=HOURLY"_s, StartForm::Date, u"FREQ"_s);
    }
    void pairsUntilWithTheStart()
    {
        QFETCH(QString, written);
        QFETCH(int, form);
        QFETCH(QString, part);
        const auto pair = schedule::checkPair(*schedule::parseRule(written), StartForm(form));
        QCOMPARE(pair.has_value(), part.isEmpty());
        if (!pair)
            QCOMPARE(pair.error().part, part);
    }

    void readsItsOwnText()
    {
        randomrule::Dice dice(3);
        for (int i = 0; i < 20'000; ++i) {
            const auto rule = randomrule::make(dice);
            QCOMPARE(*schedule::parseRule(schedule::toText(rule)), rule);
        }
    }

    // Rules with letters exchanged, doubled or lost are read or refused; nothing else happens (sanitizers
    // watch).
    void survivesDamage()
    {
        static constexpr QStringView letters = u"FREQ=;,-+0123456789MOTUWEHSADILYBNKPC \u00e4\u0000";
        randomrule::Dice dice(4);
        int read = 0;
        for (int i = 0; i < 50'000; ++i) {
            QString text = schedule::toText(randomrule::make(dice));
            for (int n = dice.between(1, 3); n > 0; --n) {
                const int at = dice.below(static_cast<int>(text.size()));
                const QChar letter = letters[dice.below(static_cast<int>(letters.size()))];
                if (dice.chance(50))
                    text[at] = letter;
                else if (dice.chance(50))
                    text.insert(at, letter);
                else
                    text.truncate(at + 1);
            }
            const auto rule = schedule::parseRule(text);
            if (rule) {
                ++read;
                QVERIFY(schedule::checkRule(*rule));
                QCOMPARE(*schedule::parseRule(schedule::toText(*rule)), *rule);
            } else {
                QVERIFY(!rule.error().part.isEmpty());
            }
        }
        QVERIFY(read > 0 && read < 50'000);
    }
};

QTEST_GUILESS_MAIN(TstRruleText)
#include "tst_rruletext.moc"
