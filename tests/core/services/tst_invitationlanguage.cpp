// An invitation is written in one language, its own, whatever the application's is (APP-12).
#include "support/desk.h"

#include "invites/translation.h"
#include "schedule/plainwords.h"
#include "schedule/rruletext.h"

#include <QtTest>

using namespace services;
using namespace Qt::StringLiterals;
using support::await;
using support::Desk;

class InvitationLanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rulesAreSaidInGerman_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QString &rule, const QString &words) {
            QTest::newRow(name) << rule << words;
        };
        row("daily", u"FREQ=DAILY"_s, u"Jeden Tag"_s);
        row("two weeks", u"FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=10"_s,
            u"Alle 2 Wochen am Di und Do, 10 Mal"_s);
        row("weekdays", u"FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"_s, u"Montags bis freitags"_s);
        row("until", u"FREQ=WEEKLY;BYDAY=FR;UNTIL=20261224"_s, u"Jede Woche am Fr, bis 24.12.26"_s);
        row("month day", u"FREQ=MONTHLY;BYMONTHDAY=1,15"_s, u"Jeden Monat am 1. und 15."_s);
        row("last day", u"FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1"_s,
            u"Alle 3 Monate am letzten Tag des Monats"_s);
        row("last Friday", u"FREQ=MONTHLY;BYDAY=-1FR"_s, u"Jeden Monat am letzten Fr"_s);
        row("first and third", u"FREQ=MONTHLY;BYDAY=1MO,3MO;COUNT=1"_s,
            u"Jeden Monat am ersten Mo und dritten Mo, einmal"_s);
        row("last working day", u"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"_s,
            u"Jeden Monat am Mo, Di, Mi, Do und Fr, davon jeweils nur am letzten"_s);
        row("Friday the 13th", u"FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13"_s, u"Jeden Monat am Fr, nur am 13."_s);
        row("a date", u"FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24"_s, u"Jedes Jahr am 24. Dezember"_s);
        row("in months", u"FREQ=YEARLY;BYMONTH=1,7;BYDAY=2TU"_s,
            u"Jedes Jahr am zweiten Di im Januar und Juli"_s);
        row("week", u"FREQ=YEARLY;BYWEEKNO=20,-1;BYDAY=MO"_s,
            u"Jedes Jahr am Mo, in Woche 20 und der letzten Woche des Jahres"_s);
        row("times", u"FREQ=DAILY;BYHOUR=9,17;BYMINUTE=30"_s, u"Jeden Tag um 09:30 und 17:30"_s);
        row("hours", u"FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10"_s,
            u"Alle 20 Minuten, nur in Stunde 9 und 10"_s);
    }

    void rulesAreSaidInGerman()
    {
        QFETCH(QString, rule);
        const auto parsed = schedule::parseRule(rule);
        QVERIFY(parsed);
        const invites::Translation german(u"de"_s);
        const auto translate = [&german](const char *context, const char *source, const char *comment,
                                   int n) { return german.text(context, source, n, comment); };
        QTEST(schedule::inWords(*parsed, translate, german.locale()), "words");
    }

    // APP-12
    void anInvitationIsInOneLanguage()
    {
        Desk desk; // its program speaks English
        SessionDraft draft = desk.draft();
        draft.session.series.front().rule = *schedule::parseRule(u"FREQ=WEEKLY;BYDAY=SA;COUNT=6"_s);
        const auto key = await(desk.sessions.save(draft)).value().session.key;

        InvitationWish wish;
        wish.language = u"de"_s;
        const auto german = await(desk.invites.compose(key, wish)).value();
        QVERIFY2(german.text.contains(u"Wiederholung: Jede Woche am Sa, 6 Mal\n"_s), qPrintable(german.text));
        QVERIFY2(german.text.contains(u"Dauer: 1 Stunde\n"_s), qPrintable(german.text));
        QVERIFY2(german.calendar.contains("Sitzungsnummer: "), german.calendar.constData());

        wish.language = u"en"_s;
        const auto english = await(desk.invites.compose(key, wish)).value();
        QVERIFY2(english.text.contains(u"Repeats: Every week on Sat, 6 times\n"_s), qPrintable(english.text));
        QVERIFY2(english.text.contains(u"Duration: 1 hour\n"_s), qPrintable(english.text));
    }
};

QTEST_GUILESS_MAIN(InvitationLanguageTest)
#include "tst_invitationlanguage.moc"
