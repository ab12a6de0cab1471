#include "schedule/due.h"
#include "schedule/rruletext.h"
#include "timetext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace schedule;
using model::ReminderFor;
using timetext::instant;
using timetext::wall;

namespace {

// An hour in Berlin.
model::Session sessionAt(const char *start, const QString &rule = {})
{
    model::Session session;
    session.key = model::SessionKey::make();
    session.topic = u"Sales meeting"_s;
    session.mailReminders = model::usualReminders();
    model::Series series;
    series.start = wall(start);
    series.zone = "Europe/Berlin";
    if (!rule.isEmpty())
        series.rule = *parseRule(rule);
    session.series = { series };
    return session;
}

model::OccurrenceOverride movedTo(const char *from, const char *to)
{
    model::OccurrenceOverride change;
    change.recurrenceId = wall(from);
    change.start = wall(to);
    return change;
}

// "h 1440 2026-03-27 09:00": whom, how long before, when due, in UTC.
QStringList texts(const std::vector<DueMail> &mails)
{
    QStringList list;
    for (const DueMail &mail : mails) {
        const auto due = base::WallTime(mail.due.time_since_epoch());
        list << u"%1 %2 %3"_s.arg(mail.reminder.whom == ReminderFor::Host ? u"h"_s : u"a"_s,
            QString::number(mail.reminder.before.count()), timetext::text(due));
    }
    return list;
}

QStringList dueIn(const model::Session &session, const char *after, const char *until)
{
    return texts(mailsDueBetween({ session }, instant(after), instant(until)));
}

} // namespace

class TstMailReminders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // MIK-10, ATT-06, REG-10
    void everyOccurrenceHasADayTwoHoursAndHalfAnHour()
    {
        const auto session = sessionAt("2026-11-23 10:00", u"FREQ=WEEKLY;COUNT=2"_s);
        QCOMPARE(dueIn(session, "2026-11-01 00:00", "2027-01-01 00:00"),
            QStringList(
                { u"h 1440 2026-11-22 09:00"_s, u"a 120 2026-11-23 07:00"_s, u"a 30 2026-11-23 08:30"_s,
                    u"h 1440 2026-11-29 09:00"_s, u"a 120 2026-11-30 07:00"_s, u"a 30 2026-11-30 08:30"_s }));
    }

    void anInstantIsDueOnce()
    {
        const auto session = sessionAt("2026-11-23 10:00");
        QCOMPARE(dueIn(session, "2026-11-23 06:59", "2026-11-23 07:00").size(), 1);
        QVERIFY(dueIn(session, "2026-11-23 07:00", "2026-11-23 08:29").isEmpty());
        QVERIFY(dueIn(session, "2026-11-23 07:00", "2026-11-23 07:00").isEmpty());
    }

    // A day before is 24 hours before: the clock on the wall may show another time then.
    void twentyFourHoursAreTwentyFourHoursAcrossClockChanges_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QString>("host");
        QTest::newRow("spring") << QByteArray("2026-03-29 10:00") << u"h 1440 2026-03-28 08:00"_s;
        QTest::newRow("autumn") << QByteArray("2026-10-25 10:00") << u"h 1440 2026-10-24 09:00"_s;
        QTest::newRow("in the gap") << QByteArray("2026-03-29 02:30") << u"h 1440 2026-03-28 01:30"_s;
        QTest::newRow("twice") << QByteArray("2026-10-25 02:30") << u"h 1440 2026-10-24 00:30"_s;
    }
    void twentyFourHoursAreTwentyFourHoursAcrossClockChanges()
    {
        QFETCH(QByteArray, start);
        QFETCH(QString, host);
        const auto session = sessionAt(start.constData());
        QCOMPARE(dueIn(session, "2026-01-01 00:00", "2026-12-31 00:00").value(0), host);
    }

    void aMovedOccurrenceIsRemindedOfAtItsNewTime()
    {
        auto session = sessionAt("2026-11-23 10:00", u"FREQ=WEEKLY;COUNT=2"_s);
        session.overrides = { movedTo("2026-11-23 10:00", "2026-11-25 15:00") };
        QCOMPARE(dueIn(session, "2026-11-22 00:00", "2026-11-26 00:00"),
            QStringList(
                { u"h 1440 2026-11-24 14:00"_s, u"a 120 2026-11-25 12:00"_s, u"a 30 2026-11-25 13:30"_s }));
    }

    void nobodyIsRemindedOfWhatDoesNotTakePlace()
    {
        auto session = sessionAt("2026-11-23 10:00", u"FREQ=WEEKLY;COUNT=2"_s);
        session.overrides = { { wall("2026-11-23 10:00"), true, {}, {}, {}, {} } };
        QCOMPARE(dueIn(session, "2026-11-01 00:00", "2026-11-27 00:00"), QStringList());
        session.trashedAt = instant("2026-11-01 00:00");
        QVERIFY(dueIn(session, "2026-11-01 00:00", "2027-01-01 00:00").isEmpty());
        QVERIFY(mailsPlanned(session, instant("2026-11-01 00:00"), 3).empty());
    }

    void aLineThatIsSwitchedOffRemindsNobody()
    {
        auto session = sessionAt("2026-11-23 10:00");
        session.mailReminders[1].on = false;
        QCOMPARE(dueIn(session, "2026-11-01 00:00", "2026-12-01 00:00"),
            QStringList({ u"h 1440 2026-11-22 09:00"_s, u"a 30 2026-11-23 08:30"_s }));
    }

    void whatWasDueBeforeTheSessionWasMadeIsNotMissed()
    {
        auto session = sessionAt("2026-11-23 10:00");
        session.createdAt = instant("2026-11-23 07:30");
        QCOMPARE(dueIn(session, "2026-11-01 00:00", "2026-12-01 00:00"),
            QStringList { u"a 30 2026-11-23 08:30"_s });
    }

    // ATT-12
    void whoComesLateGetsOneReminder_data()
    {
        QTest::addColumn<QByteArray>("at");
        QTest::addColumn<QStringList>("expected");
        const QStringList two { u"a 120 2026-11-23 07:00"_s };
        const QStringList half { u"a 30 2026-11-23 08:30"_s };
        QTest::newRow("early") << QByteArray("2026-11-23 06:59") << QStringList();
        QTest::newRow("at two hours") << QByteArray("2026-11-23 07:00") << two;
        QTest::newRow("within two hours") << QByteArray("2026-11-23 08:00") << two;
        QTest::newRow("within half an hour") << QByteArray("2026-11-23 08:45") << half;
        QTest::newRow("at the start") << QByteArray("2026-11-23 09:00") << QStringList();
    }
    void whoComesLateGetsOneReminder()
    {
        QFETCH(QByteArray, at);
        QFETCH(QStringList, expected);
        const auto late = mailForLate(sessionAt("2026-11-23 10:00"), instant(at.constData()));
        QCOMPARE(late ? texts({ *late }) : QStringList(), expected);
    }

    void aStartedOccurrenceNeedsNoReminder()
    {
        auto session = sessionAt("2026-11-23 10:00", u"FREQ=WEEKLY;COUNT=2"_s);
        const auto first = *occurrenceAt(session, instant("2026-11-23 09:00"));
        const auto second = *occurrenceAt(session, instant("2026-11-30 09:00"));
        const model::MailReminder half { ReminderFor::Attendees, 30min, true };
        QCOMPARE(needlessAt(session, first, half, instant("2026-11-23 08:30")), Needless::No);
        session.runningSince = instant("2026-11-23 08:20");
        QCOMPARE(needlessAt(session, first, half, instant("2026-11-23 08:30")), Needless::Started);
        QCOMPARE(needlessAt(session, second, half, instant("2026-11-30 08:30")), Needless::No);
        session.runningSince = instant("2026-11-28 09:00"); // for whatever reason, days before
        QCOMPARE(needlessAt(session, second, half, instant("2026-11-30 08:30")), Needless::No);
        QVERIFY(!mailForLate(session, instant("2026-11-28 10:00")));
    }

    void attendeesAreNotSentToAClosedDoor()
    {
        auto session = sessionAt("2026-11-23 10:00");
        session.open = false;
        const auto only = *occurrenceAt(session, instant("2026-11-23 09:00"));
        const auto at = instant("2026-11-23 08:30");
        QCOMPARE(needlessAt(session, only, { ReminderFor::Attendees, 30min, true }, at), Needless::Closed);
        QCOMPARE(needlessAt(session, only, { ReminderFor::Host, 30min, true }, at), Needless::No);
        QVERIFY(!mailForLate(session, at));
    }

    void thePlanShowsWhatIsOnAndWhatComes()
    {
        const auto session = sessionAt("2026-11-23 10:00", u"FREQ=WEEKLY"_s);
        QCOMPARE(texts(mailsPlanned(session, instant("2026-11-23 09:30"), 2)),
            QStringList(
                { u"h 1440 2026-11-22 09:00"_s, u"a 120 2026-11-23 07:00"_s, u"a 30 2026-11-23 08:30"_s,
                    u"h 1440 2026-11-29 09:00"_s, u"a 120 2026-11-30 07:00"_s, u"a 30 2026-11-30 08:30"_s }));
    }
};

QTEST_GUILESS_MAIN(TstMailReminders)
#include "tst_mailreminders.moc"
