#include "model/mailreminder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using model::MailReminder;
using model::ReminderFor;

class MailReminderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTableComesBackAsItWasWritten() // MIK-10, ATT-06, REG-10
    {
        auto table = model::usualReminders();
        table[2].on = false;
        QCOMPARE(model::remindersText(table), u"h1440 a120 -a30"_s);
        QVERIFY(model::remindersFromText(u"h1440 a120 -a30") == table);
        QVERIFY(model::remindersFromText(u"").empty());
    }

    void whatMakesNoSenseIsLeftOut()
    {
        QVERIFY(model::remindersFromText(u"x30 a a-5 h99999999 a1e3 - -h").empty());
        const std::vector<MailReminder> one { { ReminderFor::Attendees, 30min, true } };
        QVERIFY(model::remindersFromText(u"a30 a30 -a30") == one);
        QString many;
        for (int i = 1; i < 100; ++i)
            many += u"a%1 "_s.arg(i);
        QCOMPARE(model::remindersFromText(many).size(), size_t(20));
    }
};

QTEST_GUILESS_MAIN(MailReminderTest)
#include "tst_mailreminder.moc"
