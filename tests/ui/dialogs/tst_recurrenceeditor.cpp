#include "schedule/rruletext.h"
#include "answers.h"
#include "ui/walltime.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/recurrenceeditor.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using support::control;

namespace {

const base::WallTime thirdFriday = ui::toWallTime(QDate(2026, 11, 20), QTime(10, 0));

QString ruleText(const ui::RecurrenceEditor &editor)
{
    const auto rule = editor.rule();
    if (!rule)
        return u"error in "_s + rule.error().part;
    return *rule ? schedule::toText(**rule) : QString();
}

void choose(QWidget &editor, const QString &name, int row)
{
    auto *combo = control<QComboBox>(editor, name);
    combo->setCurrentIndex(row);
    Q_EMIT combo->activated(row);
}

} // namespace

class TestRecurrenceEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        editor = std::make_unique<ui::RecurrenceEditor>();
        editor->setStart(thirdFriday, "Europe/Berlin");
        editor->show();
    }

    void writesDaysAsTheLocaleDoes_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("end");
        QTest::newRow("en_GB") << u"15 May"_s << u" 15 May 2026"_s;
        QTest::newRow("en_US") << u"May 15"_s << u", May 15, 2026"_s;
        QTest::newRow("de_DE") << u"15. Mai"_s << u" 15. Mai 2026"_s;
    }
    void writesDaysAsTheLocaleDoes()
    {
        QLocale::setDefault(QLocale(QString::fromLatin1(QTest::currentDataTag())));
        QTEST(ui::shortDay({ 2026, 5, 15 }), "day");
        QFETCH(QString, end);
        const QString whole = ui::dayWithWeekday({ 2026, 5, 15 });
        QVERIFY2(whole.startsWith(u"Fr"_s) && whole.endsWith(end), qPrintable(whole));
    }

    void makesARuleOfEachChoice_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("rule");
        QTest::newRow("none") << 0 << QString();
        QTest::newRow("daily") << 1 << u"FREQ=DAILY"_s;
        QTest::newRow("weekdays") << 2 << u"FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"_s;
        QTest::newRow("weekly") << 3 << u"FREQ=WEEKLY;BYDAY=FR"_s;
        QTest::newRow("monthly by day") << 4 << u"FREQ=MONTHLY;BYMONTHDAY=20"_s;
        QTest::newRow("monthly by weekday") << 5 << u"FREQ=MONTHLY;BYDAY=3FR"_s;
        QTest::newRow("yearly") << 6 << u"FREQ=YEARLY;BYMONTHDAY=20;BYMONTH=11"_s;
    }
    // MIK-07
    void makesARuleOfEachChoice()
    {
        QFETCH(int, row);
        QFETCH(QString, rule);
        choose(*editor, u"Repeats"_s, row);
        const auto made = ruleText(*editor).split(u';');
        const auto wanted = rule.split(u';');
        // The start says what a rule may leave out.
        for (const QString &part : made)
            QVERIFY2(wanted.contains(part), qPrintable(ruleText(*editor)));

        // And back to the same choice.
        const auto given = editor->rule();
        editor->setRule({});
        editor->setRule(*given);
        QCOMPARE(control<QComboBox>(*editor, u"Repeats"_s)->currentIndex(), row);
    }

    void everyNWeeksOnChosenDays()
    {
        choose(*editor, u"Repeats"_s, control<QComboBox>(*editor, u"Repeats"_s)->count() - 1);
        control<QSpinBox>(*editor, u"Every how many"_s)->setValue(2);
        control<QToolButton>(*editor, u"Tuesday"_s)->setChecked(true);
        const QString rule = ruleText(*editor);
        QVERIFY2(rule.contains(u"INTERVAL=2") && rule.contains(u"BYDAY=TU,FR"), qPrintable(rule));
    }

    void endsAfterANumberOfTimes()
    {
        choose(*editor, u"Repeats"_s, 1);
        choose(*editor, u"How long it repeats"_s, 2);
        control<QSpinBox>(*editor, u"How many times"_s)->setValue(7);
        QCOMPARE(ruleText(*editor), u"FREQ=DAILY;COUNT=7"_s);
    }

    void endsOnADate()
    {
        choose(*editor, u"Repeats"_s, 1);
        choose(*editor, u"How long it repeats"_s, 1);
        control<QDateEdit>(*editor, u"Last day"_s)->setDate(QDate(2026, 12, 1));
        QCOMPARE(ruleText(*editor), u"FREQ=DAILY;UNTIL=20261201T225959Z"_s);
    }

    void namesTheWrongPartOfARule()
    {
        choose(*editor, u"Repeats"_s, control<QComboBox>(*editor, u"Repeats"_s)->count() - 1);
        choose(*editor, u"Days, weeks, months or years"_s, 4);
        auto *field = control<QLineEdit>(*editor, u"Rule"_s);
        QTest::keyClicks(field, u"FREQ=WEEKLY;BYDAY=XX"_s);
        QVERIFY(!editor->isValid());
        const auto *note = editor->findChild<ui::FieldNote *>();
        QVERIFY(note->problem().contains(u"BYDAY"));
        QVERIFY(field->accessibleDescription().contains(u"BYDAY"));
        field->clear();
        QTest::keyClicks(field, u"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"_s);
        QVERIFY(editor->isValid());
        QVERIFY(note->problem().isEmpty());
    }

    void keepsARuleThatItCannotShow()
    {
        const QString text = u"FREQ=YEARLY;BYDAY=MO;BYWEEKNO=20"_s;
        const auto rule = schedule::parseRule(text);
        QVERIFY(rule);
        editor->setRule(*rule);
        QVERIFY(*editor->rule() == *rule);
    }

    void saysWhatComesNext()
    {
        choose(*editor, u"Repeats"_s, 3);
        QVERIFY(editor->findChild<ui::FieldNote *>()->hint().contains(u"Next: 27 Nov, 4 Dec, 11 Dec"));
    }

    void theWeekBeginsWhereTheLocaleSays()
    {
        const auto firstDay = [] {
            ui::RecurrenceEditor made;
            for (auto *button : made.findChildren<QToolButton *>())
                if (button->isCheckable())
                    return button->accessibleName();
            return QString();
        };
        QCOMPARE(firstDay(), u"Monday"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(firstDay(), u"Sunday"_s);
    }

private:
    std::unique_ptr<ui::RecurrenceEditor> editor;
};

QTEST_MAIN(TestRecurrenceEditor)
#include "tst_recurrenceeditor.moc"
