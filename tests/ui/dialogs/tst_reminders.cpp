// The reminders by e-mail as the host meets them: the table, the plan, "Send again".
#include "answers.h"
#include "support/outboxdesk.h"
#include "ui/dialogs/reminddialog.h"
#include "ui/dialogs/sessiondialog.h"
#include "ui/dialogs/settings/profiledialog.h"
#include "ui/widgets/reminderline.h"
#include "ui/widgets/reminderspage.h"
#include "ui/widgets/remindertable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using model::ReminderFor;
using support::await;

namespace {

struct Desk : support::OutboxDesk {
    Desk()
    {
        reminders.setCanSend([] { return true; });
    }

    model::Session withPeople()
    {
        const auto session = saved();
        for (const QString &name : { u"Ann"_s, u"Bob"_s, u"Cy"_s }) {
            model::Registrant person;
            person.session = session.key;
            person.firstName = name;
            person.email = name == u"Cy"_s ? QString() : name.toLower() + u"@example.org"_s;
            await(registrants.add(person));
        }
        return session;
    }

    services::MailReminders reminders { sessions, database, random, settings, clock };
};

QPushButton *button(const QWidget &window, const QString &text)
{
    for (auto *one : window.findChildren<QPushButton *>())
        if (one->text().remove(u'&') == text)
            return one;
    return nullptr;
}

} // namespace

class TestReminders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // MIK-10, ATT-06, REG-10
    void aNewSessionBeginsWithTheProfilesTable()
    {
        Desk desk;
        ui::SessionDialog dialog(desk.sessions, desk.profiles, desk.settings, desk.clock);
        dialog.editNew(desk.draft());
        QCOMPARE(dialog.findChild<ui::ReminderTable *>()->reminders(), model::usualReminders());
    }

    void aLineIsChangedSwitchedOffAddedAndRemoved()
    {
        ui::ReminderTable table;
        table.show(model::usualReminders());
        QSignalSpy changed(&table, &ui::ReminderTable::changed);
        auto lines = table.findChildren<ui::ReminderLine *>();
        QCOMPARE(lines.size(), 3);
        lines[0]->findChild<QCheckBox *>()->click();
        lines[2]->findChild<QToolButton *>()->click();
        auto *add = button(table, u"Add a reminder"_s);
        add->click();
        QCOMPARE(changed.count() > 0, true);
        const std::vector<model::MailReminder> expected { { ReminderFor::Host, 24h, false },
            { ReminderFor::Attendees, 2h, true }, { ReminderFor::Attendees, 1h, true } };
        QCOMPARE(table.reminders(), expected);
        QVERIFY(table.problem().isEmpty());
    }

    void whatMakesNoSenseIsSaidBesideIt()
    {
        ui::ReminderTable table;
        table.show({ { ReminderFor::Attendees, 2h, true }, { ReminderFor::Attendees, 2h, true } });
        QVERIFY(table.problem().contains(u"the same"_s));
        table.show({ { ReminderFor::Attendees, 2h, true } });
        table.findChildren<ui::ReminderLine *>().last()->findChildren<QComboBox *>().last()->setEditText(
            u"soon"_s);
        QVERIFY(table.problem().contains(u"how long before"_s));
    }

    void theProfileKeepsItsTable()
    {
        Desk desk;
        ui::ProfileDialog dialog(desk.settings, desk.profile(), nullptr);
        dialog.findChild<ui::ReminderTable *>()->findChildren<QCheckBox *>().first()->click();
        QCOMPARE(dialog.profile().mailReminders.front().on, false);
        QCOMPARE(dialog.profile().mailReminders.size(), 3U);
    }

    // REG-10, NEW-11: when, to how many, and what has to be running
    void thePlanIsShownBeforehand()
    {
        Desk desk;
        const auto session = desk.withPeople();
        ui::RemindersPage page(desk.reminders, desk.clock);
        page.show();
        page.showSession(session);
        const auto *list = page.findChild<QTreeWidget *>();
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        const auto *occurrence = list->topLevelItem(0);
        QCOMPARE(occurrence->childCount(), 3);
        QCOMPARE(occurrence->child(0)->text(1), u"you"_s);
        QVERIFY(occurrence->child(1)->text(1).startsWith(u"2 "_s));
        QCOMPARE(occurrence->child(1)->text(2), u"Sent while Meetwright runs on this computer"_s);
        QSignalSpy wanted(&page, &ui::RemindersPage::sendAgainWanted);
        button(page, u"Send again…"_s)->click();
        QCOMPARE(wanted.count(), 1);
    }

    // REG-11
    void theHostChoosesWhoIsRemindedAgain()
    {
        Desk desk;
        const auto session = desk.withPeople();
        ui::RemindDialog dialog(desk.reminders, desk.registrants, desk.clock);
        QSignalSpy done(&dialog, &ui::RemindDialog::done);
        dialog.remind(session.key, {});
        auto *list = dialog.findChild<QListWidget *>();
        QTRY_COMPARE(list->count(), 2); // who has no address cannot be written to
        QTRY_VERIFY(button(dialog, u"Send to 2"_s) && button(dialog, u"Send to 2"_s)->isEnabled());
        list->item(0)->setCheckState(Qt::Unchecked);
        button(dialog, u"Send to 1"_s)->click();
        QTRY_COMPARE(done.count(), 1);
        QVERIFY(!dialog.isVisible());
    }

    void nobodyToRemindIsSaid()
    {
        Desk desk;
        ui::RemindDialog dialog(desk.reminders, desk.registrants, desk.clock);
        dialog.remind(desk.saved().key, {});
        QTRY_VERIFY(button(dialog, u"Send"_s) && !button(dialog, u"Send"_s)->isEnabled());
    }
};

QTEST_MAIN(TestReminders)
#include "tst_reminders.moc"
