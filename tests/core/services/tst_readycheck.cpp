// NEW-07 and NEW-08: whether everything is in place, and which account is free when.
#include "services/accountplan.h"
#include "schedule/occurrences.h"
#include "services/mailreminders.h"
#include "services/readycheck.h"
#include "services/readywatch.h"
#include "support/accountdesk.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using services::ReadyRepair;
using support::AccountDesk;
using support::await;

namespace {

services::AccountBusy busy(base::Instant start, std::chrono::minutes length)
{
    return { model::SessionKey::make(), u"Other"_s, start, start + length };
}

} // namespace

class ReadyCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        desk = std::make_unique<AccountDesk>();
        ready = std::make_unique<services::ReadyCheck>(
            desk->meetings, desk->registrants, desk->database, desk->clock, desk->random);
        account = desk->connected()->account;
    }
    void cleanup() { ready.reset(); }

    void everythingInPlaceIsOneLine()
    {
        const auto session = desk->initiated(account);
        const auto report = check(session);
        for (const auto &item : report.items)
            QVERIFY2(item.ok, qPrintable(item.text));
        QVERIFY(report.ready());
        QCOMPARE(report.line, u"Ready"_s);
    }

    void whatIsToMendIsNamed_data()
    {
        QTest::addColumn<QString>("trouble");
        QTest::addColumn<int>("repair");
        QTest::newRow("removed there") << u"removed"_s << int(ReadyRepair::Initiate);
        QTest::newRow("moved there") << u"moved"_s << int(ReadyRepair::ResolveDrift);
        QTest::newRow("signed out") << u"signed out"_s << int(ReadyRepair::SignIn);
        QTest::newRow("registrant lost") << u"registrant"_s << int(ReadyRepair::PushRegistrants);
        QTest::newRow("waiting") << u"waiting"_s << int(ReadyRepair::SendWaiting);
        QTest::newRow("another session") << u"busy"_s << int(ReadyRepair::ChooseAccount);
    }
    // NEW-08
    void whatIsToMendIsNamed()
    {
        QFETCH(QString, trouble);
        QFETCH(int, repair);
        auto session = desk->initiated(account);
        const qint64 number = desk->zoom.meetings().begin()->first;
        if (trouble == u"removed"_s)
            desk->zoom.remove(number);
        else if (trouble == u"moved"_s)
            desk->zoom.find(number)->said.insert(u"duration"_s, 30);
        else if (trouble == u"signed out"_s)
            desk->endSignIn();
        else if (trouble == u"registrant"_s)
            loseRegistrant(session, number);
        else if (trouble == u"waiting"_s)
            editWithoutSending(session);
        else
            desk->initiated(account);
        const auto report = check(session);
        QVERIFY(!report.ready());
        const auto wrong = std::find_if(
            report.items.begin(), report.items.end(), [](const auto &item) { return !item.ok; });
        QVERIFY2(std::any_of(report.items.begin(), report.items.end(),
                     [repair](const auto &item) { return !item.ok && int(item.repair) == repair; }),
            qPrintable(report.line));
        QCOMPARE(report.line, wrong->text);
    }

    void aSessionThatIsNowhereWantsToBeInitiated()
    {
        services::SessionDraft draft = desk->draft();
        draft.session.place = {};
        draft.session.place.provider = model::ProviderKind::None;
        draft.session.kind = model::SessionKind::Meeting;
        const auto session = await(desk->sessions.save(draft))->session;
        QVERIFY(!check(session).items.empty());
        QVERIFY(check(desk->saved()).ready()); // Jitsi needs nothing
    }

    // NEW-07
    void overlapsNameTheOtherAndWhatIsFree()
    {
        const auto first = desk->initiated(account);
        model::Account spare = AccountDesk::typed();
        spare.name = u"Trainings"_s;
        QVERIFY(desk->connected(spare));
        services::SessionDraft draft = desk->draft(u"Second"_s);
        draft.session.key = model::SessionKey::make();
        draft.session.series.front().start += 30min;
        const auto overlaps = await(ready->overlaps(draft.session, account.key));
        QCOMPARE(overlaps->size(), size_t(1));
        QCOMPARE(overlaps->front().otherTopic, first.topic);
        QCOMPARE(overlaps->front().freeAccounts.size(), size_t(1));
        QCOMPARE(overlaps->front().freeAccounts.front().name, u"Trainings"_s);
        QVERIFY(overlaps->front().nearestFree == overlaps->front().start + 30min);
        draft.session.series.front().start += 30min; // touching ends do not overlap
        QVERIFY(await(ready->overlaps(draft.session, account.key))->empty());
    }

    void beforeInitiatingOnlyIsToldThatNoAccountIsFree()
    {
        const auto first = desk->initiated(account);
        services::SessionDraft draft = desk->draft(u"Second"_s);
        draft.session.key = model::SessionKey::make();
        draft.session.place.provider = model::ProviderKind::None; // not decided yet
        const auto overlaps = await(ready->overlaps(draft.session));
        QCOMPARE(overlaps->size(), size_t(1));
        QCOMPARE(overlaps->front().otherTopic, first.topic);
        QCOMPARE(overlaps->front().account.name, account.name);
        draft.session.place.provider = model::ProviderKind::JitsiMeet; // needs no account
        QVERIFY(await(ready->overlaps(draft.session))->empty());

        model::Account spare = AccountDesk::typed();
        spare.name = u"Trainings"_s;
        QVERIFY(desk->connected(spare));
        draft.session.place.provider = model::ProviderKind::None;
        QVERIFY(await(ready->overlaps(draft.session))->empty()); // the other one can take it
        auto second = await(desk->sessions.save(draft))->session;
        second.series.front().start += 24h;
        second = await(desk->sessions.save({ second, services::KeepPassword {} }))->session;
        desk->initiate(second, account);
        QVERIFY(desk->run());
        second.series.front().start -= 24h;
        QCOMPARE(await(ready->overlaps(second))->size(), size_t(1)); // it stands on the full one
        QCOMPARE(await(ready->overlaps(second))->front().freeAccounts.front().name, u"Trainings"_s);
    }

    void anAccountIsFullWhenSoManyRunAtOneMoment()
    {
        const base::Instant ten = desk->clock.now();
        const std::vector both { busy(ten, 60min), busy(ten + 60min, 60min) };
        QVERIFY(services::isFull(both, ten + 30min, ten + 90min, 1));
        QVERIFY(!services::isFull(both, ten + 30min, ten + 90min, 2)); // never both at once
        const std::vector together { busy(ten, 60min), busy(ten + 30min, 60min) };
        QVERIFY(services::isFull(together, ten, ten + 120min, 2));
        QVERIFY(!services::isFull({}, ten, ten + 60min, 1));
    }

    void theNearestFreeTimeIsNotBeforeNow()
    {
        const base::Instant ten = desk->clock.now();
        const std::vector taken { busy(ten, 120min) };
        QVERIFY(services::nearestFree(taken, ten + 30min, 60min, ten, 1) == ten + 120min);
        QVERIFY(services::nearestFree(taken, ten + 20min, 60min, ten - 24h, 1) == ten - 60min);
    }

    // NEW-08: by itself, a quarter of an hour before
    void whatIsInOrderStaysQuiet()
    {
        const auto session = desk->initiated(account);
        services::ReadyWatch watch(*ready, desk->sessions, desk->clock);
        QSignalSpy checked(&watch, &services::ReadyWatch::checked);
        QSignalSpy toMend(&watch, &services::ReadyWatch::toMend);
        goToBefore(session, 3h);
        watch.begin();
        QTRY_VERIFY(watch.nextCheck() == startOf(session) - 15min);
        QVERIFY(checked.isEmpty());
        goToBefore(session, 15min);
        watch.wakeUp();
        QTRY_COMPARE(checked.count(), 1);
        QVERIFY(toMend.isEmpty());
    }

    void whatIsToMendIsToldAQuarterOfAnHourBeforeAndOnce()
    {
        const auto session = desk->initiated(account);
        desk->zoom.remove(desk->zoom.meetings().begin()->first);
        services::ReadyWatch watch(*ready, desk->sessions, desk->clock);
        QSignalSpy toMend(&watch, &services::ReadyWatch::toMend);
        goToBefore(session, 14min); // it woke a minute late
        watch.begin();
        QTRY_COMPARE(toMend.count(), 1);
        const auto trouble = toMend.front().front().value<services::ReadyTrouble>();
        QCOMPARE(trouble.topic, session.topic);
        QVERIFY(!trouble.line.isEmpty());
        goToBefore(session, 13min);
        watch.wakeUp();
        QSignalSpy checked(&watch, &services::ReadyWatch::checked);
        const auto later = desk->initiated(account); // whose check comes after any of the first
        goToBefore(later, 13min);
        watch.wakeUp();
        QTRY_VERIFY(!checked.isEmpty());
        QVERIFY(std::none_of(checked.begin(), checked.end(), [&session](const auto &one) {
            return one.front().template value<services::ReadyReport>().session == session.key;
        }));
    }

    void remindersThatWereMissedAreToMend()
    {
        const auto session = desk->saved();
        QVERIFY(await(desk->registrants.add(AccountDesk::person(session, u"Ann"_s, u"ann@example.org"_s))));
        services::MailReminders reminders(
            desk->sessions, desk->database, desk->random, desk->settings, desk->clock);
        goToBefore(session, 3h);
        QSignalSpy looked(&reminders, &services::MailReminders::looked);
        reminders.begin();
        QVERIFY(looked.wait());
        goToBefore(session, 45min); // the computer slept when they were due
        reminders.wakeUp();
        QVERIFY(looked.wait());
        const auto report = check(session);
        QVERIFY(std::any_of(report.items.begin(), report.items.end(),
            [](const auto &item) { return !item.ok && item.repair == ReadyRepair::RemindAgain; }));
    }

private:
    static base::Instant startOf(const model::Session &session)
    {
        return schedule::currentOrNext(session, base::Instant {})->start;
    }
    void goToBefore(const model::Session &session, std::chrono::minutes before)
    {
        desk->clock.moveTo(startOf(session) - before);
    }
    services::ReadyReport check(const model::Session &session)
    {
        return await(ready->check(session.key)).value();
    }
    void loseRegistrant(const model::Session &session, qint64 number)
    {
        QVERIFY(await(desk->registrants.add(AccountDesk::person(session, u"Ann"_s, u"ann@example.org"_s))));
        QVERIFY(desk->run());
        desk->zoom.find(number)->people.clear();
    }
    void editWithoutSending(model::Session &session)
    {
        desk->outbox.stop();
        session.topic = u"Other topic"_s;
        QVERIFY(await(desk->sessions.save({ session, services::KeepPassword {} })));
    }

    std::unique_ptr<AccountDesk> desk;
    std::unique_ptr<services::ReadyCheck> ready;
    model::Account account;
};

QTEST_GUILESS_MAIN(ReadyCheckTest)
#include "tst_readycheck.moc"
