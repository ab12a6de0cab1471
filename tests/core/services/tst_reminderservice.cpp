#include "desktop/notifier.h"
#include "services/reminderservice.h"
#include "support/desk.h"

#include <QSignalSpy>
#include <QtTest>

using namespace services;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::await;
using support::Desk;

namespace {

class RecordedNotifier final : public desktop::Notifier {
public:
    QList<desktop::Notification> shown;

    void show(const desktop::Notification &notification) override { shown.append(notification); }
    void withdraw(const QString &) override { }
    bool hasActions() const override { return true; }
};

struct ReminderDesk : Desk {
    RecordedNotifier notifier;
    ReminderService reminders { sessions, database, random, notifier, settings, clock };

    // Starts `from` now, reminded ten minutes before.
    model::Session startingIn(std::chrono::minutes from)
    {
        SessionDraft one = draft();
        one.session.series.front().zone = "UTC";
        one.session.series.front().start = base::WallTime(clock.now().time_since_epoch()) + from;
        one.session.notifyHostBefore = { 10min };
        return await(sessions.save(one)).value().session;
    }
};

} // namespace

class ReminderServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sleepsUntilTheNextReminder()
    {
        ReminderDesk desk;
        desk.startingIn(60min);
        const base::Instant expected = desk.clock.now() + 50min;
        desk.reminders.begin();
        QTRY_VERIFY(desk.reminders.nextDue() == expected);
        desk.startingIn(30min); // saved meanwhile: planned anew
        QTRY_VERIFY(desk.reminders.nextDue() == expected - 30min);
        QVERIFY(desk.notifier.shown.isEmpty());
    }

    // APP-04
    void tellsOnceWithStartAndSnooze()
    {
        ReminderDesk desk;
        const auto session = desk.startingIn(30min);
        desk.reminders.begin();
        QTRY_VERIFY(desk.reminders.nextDue());
        desk.clock.advance(20min);
        desk.reminders.wakeUp();
        QTRY_COMPARE(desk.notifier.shown.size(), 1);
        QCOMPARE(desk.notifier.shown.front().title, u"Sales meeting"_s);
        QCOMPARE(desk.notifier.shown.front().actions.size(), 2);
        QSignalSpy wanted(&desk.reminders, &ReminderService::startWanted);
        Q_EMIT desk.notifier.actionInvoked(desk.notifier.shown.front().id, u"start"_s);
        QCOMPARE(wanted.size(), 1);
        desk.clock.advance(1min);
        desk.reminders.wakeUp();
        QTRY_VERIFY(!desk.reminders.nextDue());
        QCOMPARE(desk.notifier.shown.size(), 1);
        Q_UNUSED(session);
    }

    void snoozeComesBackAfterFiveMinutes()
    {
        ReminderDesk desk;
        desk.startingIn(30min);
        desk.reminders.begin();
        desk.clock.advance(20min);
        desk.reminders.wakeUp();
        QTRY_COMPARE(desk.notifier.shown.size(), 1);
        Q_EMIT desk.notifier.actionInvoked(desk.notifier.shown.front().id, u"snooze"_s);
        QTRY_VERIFY(desk.reminders.nextDue() == desk.clock.now() + 5min);
        desk.clock.advance(5min);
        desk.reminders.wakeUp();
        QTRY_COMPARE(desk.notifier.shown.size(), 2);
    }

    void whatWasMissedIsListedNotFired()
    {
        ReminderDesk desk;
        desk.startingIn(30min);
        desk.startingIn(40min);
        QSignalSpy missed(&desk.reminders, &ReminderService::missed);
        desk.reminders.begin();
        desk.clock.advance(5h); // the computer slept
        desk.reminders.wakeUp();
        QTRY_COMPARE(missed.size(), 1);
        QCOMPARE(missed.front().front().value<std::vector<Reminder>>().size(), 2u);
        QVERIFY(desk.notifier.shown.isEmpty());
    }

    void switchedOffMeansSilent()
    {
        ReminderDesk desk;
        desk.settings.set(settings::keys::notifications, false);
        QSignalSpy due(&desk.reminders, &ReminderService::due);
        desk.startingIn(30min);
        desk.reminders.begin();
        desk.clock.advance(20min);
        desk.reminders.wakeUp();
        QTRY_COMPARE(due.size(), 1);
        QVERIFY(desk.notifier.shown.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ReminderServiceTest)
#include "tst_reminderservice.moc"
