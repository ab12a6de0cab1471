#include "services/mailreminders.h"

#include "store/connection.h"
#include "store/mailstore.h"
#include "store/settingstore.h"
#include "support/outboxdesk.h"

#include <QSignalSpy>
#include <QtTest>

using namespace services;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using model::Mail;
using model::MailKind;
using model::MailState;
using model::ReminderFor;
using support::await;
using support::OutboxDesk;

namespace {

// Friday 20 November 2026, 08:00 UTC.
struct ReminderDesk : OutboxDesk {
    ReminderDesk()
    {
        settings.set(settings::keys::hostEmail, u"dana@example.org"_s);
        reminders.setCanSend([this] { return hasAccount; });
        QObject::connect(
            &reminders, &MailReminders::missed, &reminders, [this](const std::vector<MissedReminder> &all) {
                missed.insert(missed.end(), all.begin(), all.end());
            });
        QObject::connect(&reminders, &MailReminders::hostReminderDue, &reminders,
            [this](const Reminder &reminder) { told << reminder.topic; });
    }

    SessionDraft startingAt(int hour)
    {
        SessionDraft one = draft();
        one.session.series.front().zone = "UTC";
        one.session.series.front().start
            = base::WallTime(std::chrono::sys_days(std::chrono::year(2026) / 11 / 20).time_since_epoch())
            + std::chrono::hours(hour);
        one.session.mailReminders
            = { { ReminderFor::Attendees, 2h, true }, { ReminderFor::Attendees, 30min, true } };
        return one;
    }
    // An hour in UTC, that day, with Ann and Bob registered.
    model::Session session(int hour)
    {
        const auto stored = await(sessions.save(startingAt(hour))).value().session;
        add(stored, u"Ann"_s);
        add(stored, u"Bob"_s);
        return stored;
    }
    model::Registrant add(const model::Session &session, const QString &name)
    {
        model::Registrant person;
        person.session = session.key;
        person.firstName = name;
        person.lastName = u"Miller"_s;
        person.email = name.toLower() + u"@example.org"_s;
        return await(registrants.add(person)).value();
    }
    model::Session load(const model::Session &session)
    {
        return await(sessions.session(session.key)).value();
    }
    void save(const model::Session &session) { QVERIFY(await(sessions.save({ session, KeepPassword {} }))); }

    void look()
    {
        QSignalSpy looked(&reminders, &MailReminders::looked);
        reminders.wakeUp();
        QVERIFY(looked.count() > 0 || looked.wait(20000));
    }
    void begin()
    {
        QSignalSpy looked(&reminders, &MailReminders::looked);
        reminders.begin();
        QVERIFY(looked.count() > 0 || looked.wait(20000));
    }
    // As the timer does: from one due instant to the next.
    void goTo(base::Instant at)
    {
        while (reminders.nextDue() && *reminders.nextDue() <= at) {
            clock.moveTo(std::max(*reminders.nextDue(), clock.now()));
            look();
        }
        clock.moveTo(at);
        look();
    }
    void goOn(std::chrono::seconds step) { goTo(clock.now() + step); }
    void sleep(std::chrono::seconds step) // nothing runs meanwhile
    {
        clock.advance(step);
        look();
    }

    // "ann@example.org 120 waiting", in order of writing.
    QStringList mails(const model::Session &session)
    {
        static const QStringList states { u"waiting"_s, u"sending"_s, u"checking"_s, u"sent"_s, u"failed"_s,
            u"discarded"_s, u"missed"_s, u"handedover"_s };
        auto all = read([key = session.key](store::Connection &connection) {
            return store::MailStore(connection).ofSession(key, 1000);
        });
        std::reverse(all.begin(), all.end());
        QStringList texts;
        for (const Mail &one : all) {
            if (one.kind == MailKind::Reminder || one.kind == MailKind::HostReminder)
                texts << u"%1 %2 %3"_s.arg(
                    one.address, QString::number(one.lead.count()), states.value(int(one.state)));
        }
        return texts;
    }
    std::vector<Mail> rows(const model::Session &session)
    {
        return read([key = session.key](store::Connection &connection) {
            return store::MailStore(connection).ofSession(key, 1000);
        });
    }
    std::vector<PlannedMail> plan(const model::Session &session)
    {
        return await(reminders.planned(session.key, 1)).value();
    }

    bool hasAccount = true;
    std::vector<MissedReminder> missed;
    QStringList told;
    MailReminders reminders { sessions, database, random, settings, clock };
};

} // namespace

class MailRemindersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // REG-10, ATT-06
    void everybodyIsRemindedTwoHoursAndHalfAnHourBefore()
    {
        ReminderDesk desk;
        const auto session = desk.session(12);
        desk.begin();
        QVERIFY(desk.reminders.nextDue() == desk.clock.now() + 2h);
        desk.goOn(2h);
        QCOMPARE(desk.mails(session),
            QStringList({ u"ann@example.org 120 waiting"_s, u"bob@example.org 120 waiting"_s }));
        const Mail mail = desk.rows(session).front();
        QVERIFY(mail.start == desk.clock.now() + 2h);
        QVERIFY(mail.neededBy == mail.start);
        QVERIFY(mail.notBefore == desk.clock.now());
        desk.goOn(2h);
        QCOMPARE(desk.mails(session).size(), 4);
        desk.goOn(48h);
        QCOMPARE(desk.mails(session).size(), 4);
    }

    // MIK-10
    void theHostIsRemindedADayBefore()
    {
        ReminderDesk desk;
        auto draft = desk.startingAt(36);
        draft.session.mailReminders = model::usualReminders();
        const auto session = await(desk.sessions.save(draft)).value().session;
        desk.begin();
        desk.goOn(4h);
        QCOMPARE(desk.mails(session), QStringList { u"dana@example.org 1440 waiting"_s });
        QVERIFY(desk.told.isEmpty());
    }

    void withoutAnAccountTheHostIsToldOnTheDesktop()
    {
        ReminderDesk desk;
        desk.hasAccount = false;
        auto draft = desk.startingAt(36);
        draft.session.mailReminders = model::usualReminders();
        const auto session = await(desk.sessions.save(draft)).value().session;
        desk.begin();
        QCOMPARE(desk.plan(session).front().state, u"A desktop notification: no e-mail account is set up"_s);
        desk.goOn(4h);
        QTRY_COMPARE(desk.told, QStringList { u"Sales meeting"_s });
        QVERIFY(desk.mails(session).isEmpty());
        desk.goOn(1h);
        QCOMPARE(desk.told.size(), 1);
    }

    void twoProgramsWriteNoReminderTwice()
    {
        ReminderDesk desk;
        const auto session = desk.session(12);
        MailReminders service(desk.sessions, desk.database, desk.random, desk.settings, desk.clock);
        service.setCanSend([] { return true; });
        service.begin({ .isService = true, .rehearses = false });
        desk.begin();
        desk.clock.advance(2h);
        service.wakeUp();
        desk.look();
        QSignalSpy looked(&service, &MailReminders::looked);
        service.wakeUp();
        QVERIFY(looked.wait());
        QCOMPARE(desk.mails(session).size(), 2);
        QCOMPARE(std::ranges::count(desk.history(session.key), model::HistoryEvent::RemindersDue), 1);
    }

    // ATT-12
    void whoRegistersLateIsRemindedAtOnceAndOnce()
    {
        ReminderDesk desk;
        const auto session = desk.session(12);
        desk.begin();
        desk.goOn(3h);
        desk.add(session, u"Cy"_s); // an hour before
        QCOMPARE(desk.mails(session).last(), u"cy@example.org 120 waiting"_s);
        desk.goOn(45min);
        desk.add(session, u"Di"_s); // a quarter of an hour before
        desk.look();
        const QStringList all = desk.mails(session);
        QCOMPARE(all.filter(u"cy@"_s).size(), 2);
        QCOMPARE(all.filter(u"di@"_s), QStringList { u"di@example.org 30 waiting"_s });
    }

    // ATT-12: whole lists too
    void aListThatIsImportedLateIsRemindedAtOnce()
    {
        ReminderDesk desk;
        const auto session = desk.session(12);
        desk.begin();
        desk.goOn(3h);
        const auto preview = await(
            desk.registrants.preview(session.key, "Eve Hill <eve@example.org>\nFay Hill <fay@example.org>"))
                                 .value();
        QCOMPARE(await(desk.registrants.import(session.key, preview)).value(), 2);
        QCOMPARE(desk.mails(session).filter(u"@example.org 120"_s).size(), 4);
    }

    void whoCancelsIsNotReminded()
    {
        ReminderDesk desk;
        const auto session = desk.session(12);
        const auto cy = desk.add(session, u"Cy"_s);
        desk.begin();
        desk.goOn(2h);
        QVERIFY(desk.mails(session).contains(u"cy@example.org 120 waiting"_s));
        QVERIFY(await(desk.registrants.cancel(cy.key)));
        QVERIFY(desk.mails(session).contains(u"cy@example.org 120 discarded"_s));
        desk.goOn(90min);
        QVERIFY(!desk.mails(session).contains(u"cy@example.org 30 waiting"_s));
        // and who comes back is, at once
        QVERIFY(await(desk.registrants.reactivate(cy.key)));
        QVERIFY(desk.mails(session).contains(u"cy@example.org 30 waiting"_s));
    }

    // NEW-11
    void whatFellDueWhileNothingRanIsListedNotSent()
    {
        ReminderDesk desk;
        const auto session = desk.session(12);
        desk.begin();
        desk.sleep(3h); // an hour before
        QCOMPARE(desk.mails(session),
            QStringList({ u"ann@example.org 120 missed"_s, u"bob@example.org 120 missed"_s }));
        QCOMPARE(desk.missed.size(), 1U);
        QCOMPARE(desk.missed.front().people, 2);
        QVERIFY(desk.plan(session).front().state.startsWith(u"Missed"_s));
        desk.goOn(30min);
        QCOMPARE(desk.mails(session).filter(u"30 waiting"_s).size(), 2);
        QCOMPARE(desk.missed.size(), 1U);
    }

    void aFewMinutesLateIsNotMissed()
    {
        ReminderDesk desk;
        const auto session = desk.session(12);
        desk.begin();
        desk.sleep(2h + 10min);
        QCOMPARE(desk.mails(session).filter(u"waiting"_s).size(), 2);
        QVERIFY(desk.missed.empty());
    }

    void ofWhatIsOverOnlyTheHistoryTells()
    {
        ReminderDesk desk;
        const auto session = desk.session(12);
        desk.begin();
        desk.sleep(3 * 24h);
        QVERIFY(desk.mails(session).isEmpty());
        QVERIFY(desk.missed.empty());
        QCOMPARE(std::ranges::count(desk.history(session.key), model::HistoryEvent::RemindersMissed), 2);
    }

    void aProgramThatWasOffKnowsWhatItMissed()
    {
        ReminderDesk desk;
        const auto session = desk.session(12);
        desk.begin();
        desk.reminders.stop();
        desk.clock.advance(3h);
        desk.begin(); // another run of the program, on the same database
        QCOMPARE(desk.mails(session).filter(u"missed"_s).size(), 2);
    }

    void aDatabaseThatNobodyWatchedYetHasMissedNothing()
    {
        ReminderDesk desk;
        const auto session = desk.session(12);
        desk.clock.advance(3h);
        desk.begin();
        QVERIFY(desk.mails(session).isEmpty());
    }

    void aMovedSessionIsRemindedOfAtItsNewTime()
    {
        ReminderDesk desk;
        auto session = desk.session(12);
        desk.begin();
        desk.goOn(2h);
        session = desk.load(session);
        session.series.front().start += 3h;
        desk.save(session);
        QCOMPARE(desk.mails(session).filter(u"discarded"_s).size(), 2);
        desk.goOn(3h);
        QCOMPARE(desk.mails(session).filter(u"120 waiting"_s).size(), 2);
    }

    void movedThereAndBackIsRemindedOfStill()
    {
        ReminderDesk desk;
        auto session = desk.session(12);
        desk.begin();
        desk.goOn(1h);
        session = desk.load(session);
        session.series.front().start += 3h;
        desk.save(session);
        session = desk.load(session);
        session.series.front().start -= 3h;
        desk.save(session);
        desk.goOn(1h);
        QCOMPARE(desk.mails(session).filter(u"120 waiting"_s).size(), 2);
    }

    // Everybody is told the new time by the update (ATT-05).
    void movedSoNearThatATimeHasPassedNothingIsMissed()
    {
        ReminderDesk desk;
        auto session = desk.session(20);
        desk.begin();
        desk.clock.advance(50min); // nothing has looked since
        session = desk.load(session);
        session.series.front().start -= 10h; // in 70 minutes; two hours before has passed
        desk.save(session);
        desk.look();
        QVERIFY(desk.mails(session).isEmpty());
        QVERIFY(desk.missed.empty());
        QCOMPARE(desk.plan(session).front().state, u"Its time has passed"_s);
        desk.goOn(40min);
        QCOMPARE(desk.mails(session).filter(u"30 waiting"_s).size(), 2);
    }

    void anEditDoesNotSwallowWhatWasDueBeforeIt()
    {
        ReminderDesk desk;
        auto session = desk.session(12);
        desk.begin();
        desk.clock.advance(2h + 1min); // due, and nothing has looked yet
        session = desk.load(session);
        session.mailReminders.pop_back();
        desk.save(session);
        QCOMPARE(desk.mails(session).filter(u"120 waiting"_s).size(), 2);
    }

    void aCancelledOccurrenceIsNotRemindedOf()
    {
        ReminderDesk desk;
        auto draft = desk.startingAt(12);
        model::RecurrenceRule rule;
        rule.frequency = model::Frequency::Daily;
        draft.session.series.front().rule = rule;
        const auto session = await(desk.sessions.save(draft)).value().session;
        desk.add(session, u"Ann"_s);
        desk.begin();
        desk.goOn(2h);
        QCOMPARE(desk.mails(session), QStringList { u"ann@example.org 120 waiting"_s });
        QVERIFY(await(desk.sessions.cancelOccurrence(session.key, draft.session.series.front().start)));
        QCOMPARE(desk.mails(session), QStringList { u"ann@example.org 120 discarded"_s });
        desk.goOn(24h);
        QCOMPARE(desk.mails(session).filter(u"waiting"_s).size(), 1); // tomorrow's
    }

    void trashedIsNotRemindedOfAndRestoredIs()
    {
        ReminderDesk desk;
        const auto session = desk.session(12);
        desk.begin();
        desk.goOn(2h);
        QVERIFY(await(desk.sessions.moveToTrash(session.key)));
        QCOMPARE(desk.mails(session).filter(u"discarded"_s).size(), 2);
        QVERIFY(await(desk.sessions.restore(session.key)));
        desk.goOn(90min);
        QCOMPARE(desk.mails(session).filter(u"waiting"_s).size(), 2); // half an hour before
    }

    void aLineThatIsSwitchedOffTakesBackWhatWaits()
    {
        ReminderDesk desk;
        auto session = desk.session(12);
        desk.begin();
        desk.goOn(2h);
        session = desk.load(session);
        session.mailReminders.front().on = false;
        desk.save(session);
        QCOMPARE(desk.mails(session).filter(u"discarded"_s).size(), 2);
    }

    void whoIsInTheSessionNeedsNoReminder()
    {
        ReminderDesk desk;
        const auto session = desk.session(12);
        desk.begin();
        desk.goOn(3h + 20min);
        QVERIFY(await(desk.sessions.setRunning(session.key, true)));
        desk.goOn(10min);
        QVERIFY(desk.mails(session).filter(u" 30 "_s).isEmpty());
        QVERIFY(desk.plan(session).back().needless);
        QCOMPARE(desk.plan(session).back().state, u"Not needed: the session has been started"_s);
    }

    // A clock that ran ahead for a while: what it called missed is sent in its time.
    void aClockThatWasWrongLosesNothing()
    {
        ReminderDesk desk;
        const auto session = desk.session(12);
        desk.begin();
        desk.clock.advance(3h);
        desk.look();
        QCOMPARE(desk.mails(session).filter(u"missed"_s).size(), 2);
        desk.clock.advance(-150min);
        desk.look();
        desk.goOn(90min);
        QCOMPARE(desk.mails(session).filter(u"120 waiting"_s).size(), 2);
        QVERIFY(desk.mails(session).filter(u"missed"_s).isEmpty());
    }

    // NEW-05
    void inARehearsalNothingIsLate()
    {
        ReminderDesk desk;
        const auto session = desk.session(12);
        QSignalSpy looked(&desk.reminders, &MailReminders::looked);
        desk.reminders.begin({ .isService = false, .rehearses = true });
        QVERIFY(looked.wait());
        desk.sleep(3 * 24h);
        QCOMPARE(desk.mails(session).filter(u"waiting"_s).size(), 4);
    }

    // REG-11
    void theHostCanRemindAgainOneOrAll()
    {
        ReminderDesk desk;
        const auto session = desk.session(12);
        const auto cy = desk.add(session, u"Cy"_s);
        desk.begin();
        desk.goOn(3h);
        const base::Instant start = desk.clock.now() + 1h;
        QCOMPARE(await(desk.reminders.sendAgain(session.key, start)).value(), 3);
        QCOMPARE(await(desk.reminders.sendAgain(session.key, start, { cy.key })).value(), 1);
        QCOMPARE(desk.mails(session).filter(u"cy@"_s).size(), 3);
        const Mail again = desk.rows(session).front();
        QVERIFY(again.notBefore == desk.clock.now() + 60s); // can be taken back (NEW-06)
        QVERIFY(again.once.endsWith(u"/2"_s));
        QCOMPARE(again.lead, std::chrono::minutes(2h));
    }

    void nobodyIsRemindedAgainOfWhatIsOver()
    {
        ReminderDesk desk;
        const auto session = desk.session(12);
        desk.clock.advance(6h);
        const auto again = await(desk.reminders.sendAgain(session.key, desk.clock.now() - 2h));
        QVERIFY(!again);
        QCOMPARE(again.error().kind, base::ErrorKind::Rejected);
        QVERIFY(!await(desk.reminders.sendAgain(session.key, desk.clock.now() + 1h)));
    }

    // NEW-11: what has to be running for it
    void thePlanSaysWhatHasToBeRunning()
    {
        ReminderDesk desk;
        const auto session = desk.session(12);
        desk.begin();
        const auto here = desk.plan(session);
        QCOMPARE(here.size(), 2U);
        QCOMPARE(here.front().people, 2);
        QVERIFY(here.front().at == desk.clock.now() + 2h);
        QCOMPARE(here.front().state, u"Sent while Meetwright runs on this computer"_s);
        desk.hasAccount = false;
        QCOMPARE(desk.plan(session).front().state, u"Waits for you then: no e-mail account is set up"_s);
        MailReminders service(desk.sessions, desk.database, desk.random, desk.settings, desk.clock);
        service.setCanSend([] { return true; });
        QSignalSpy looked(&service, &MailReminders::looked);
        service.begin({ .isService = true, .rehearses = false });
        QVERIFY(looked.wait());
        QCOMPARE(desk.plan(session).front().state, u"The Meetwright service sends it"_s);
    }

    void tenThousandAreWrittenInPortions()
    {
        ReminderDesk desk;
        const auto session = await(desk.sessions.save(desk.startingAt(12))).value().session;
        const int count = 10'000;
        desk.write([&session, now = desk.clock.now()](store::Connection &connection) {
            std::vector<model::Registrant> people;
            for (int i = 0; i < count; ++i) {
                model::Registrant person;
                person.key = model::RegistrantKey::make();
                person.session = session.key;
                person.firstName = u"P%1"_s.arg(i);
                person.email = u"p%1@example.org"_s.arg(i);
                person.createdAt = person.changedAt = now;
                people.push_back(person);
            }
            return store::RegistrantStore(connection).addAll(people);
        });
        desk.begin();
        QSignalSpy mails(&desk.database, &store::DatabaseThread::mailChanged);
        desk.goOn(2h);
        QCOMPARE(desk.plan(session).front().waiting, count);
        QVERIFY(mails.count() >= 10); // others had their turn in between
        QCOMPARE(std::ranges::count(desk.history(session.key), model::HistoryEvent::RemindersDue), 1);
    }
};

QTEST_GUILESS_MAIN(MailRemindersTest)
#include "tst_mailreminders.moc"
