// Which mails an edit of a session means for those who registered: exactly once, and no others (ATT-05,
// ATT-11).
#include "support/attendeedesk.h"

#include <QtTest>

using namespace services;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using model::MailKind;
using model::MailState;
using support::AttendeeDesk;
using support::await;

class AttendeeMailsTest : public QObject {
    Q_OBJECT

    using Edit = std::function<void(model::Session &)>;

    // With two registrants whose confirmations have gone out, one without address, one cancelled.
    static model::Session prepared(AttendeeDesk &desk)
    {
        const auto session = desk.withRegistration();
        for (const auto &email : { u"a@example.org"_s, u"b@example.org"_s, u"gone@example.org"_s })
            desk.registers(session, email).value();
        for (const auto &person : desk.people(session))
            if (person.email.startsWith(u"gone"_s))
                await(desk.registrants.cancel(person.key)).value();
        model::Registrant without;
        without.session = session.key;
        without.firstName = u"Cleo"_s;
        await(desk.registrants.add(without)).value();
        desk.sendAll(session);
        return desk.session(session.key);
    }
    static model::Session edited(AttendeeDesk &desk, const model::SessionKey &key, const Edit &edit)
    {
        auto session = desk.session(key);
        edit(session);
        return await(desk.sessions.save({ session, KeepPassword() })).value().session;
    }
    static std::vector<model::Mail> waiting(AttendeeDesk &desk, const model::Session &session)
    {
        auto mails = desk.mails(session);
        std::erase_if(mails, [](const model::Mail &mail) { return mail.state != MailState::Waiting; });
        return mails;
    }

private Q_SLOTS:
    void anotherTimeIsToldOnceToEachWhoComes_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<int>("mails");
        QTest::newRow("start") << 0 << 2;
        QTest::newRow("duration") << 1 << 2;
        QTest::newRow("zone") << 2 << 2;
        QTest::newRow("topic") << 3 << 0;
        QTest::newRow("description") << 4 << 0;
        QTest::newRow("place") << 5 << 0;
        QTest::newRow("form") << 6 << 0;
        QTest::newRow("nothing") << 7 << 0;
    }

    // ATT-05, ATT-11
    void anotherTimeIsToldOnceToEachWhoComes()
    {
        QFETCH(int, what);
        QFETCH(int, mails);
        AttendeeDesk desk;
        const auto session = prepared(desk);
        const auto after = edited(desk, session.key, [what](model::Session &s) {
            if (what == 0)
                s.series.front().start += 1h;
            else if (what == 1)
                s.series.front().duration += 15min;
            else if (what == 2)
                s.series.front().zone = "Europe/London";
            else if (what == 3)
                s.topic = u"Another"_s;
            else if (what == 4)
                s.description = u"More"_s;
            else if (what == 5)
                s.location = u"Room 4"_s;
            else if (what == 6)
                s.form.capacity = 9;
        });
        const auto told = waiting(desk, session);
        QCOMPARE(int(told.size()), mails);
        for (const auto &mail : told) {
            QCOMPARE(mail.kind, MailKind::Update);
            QCOMPARE(mail.sequence, after.sequence);
            QVERIFY(after.sequence > session.sequence);
        }
    }

    void whatStillWaitsCarriesTheNewTime()
    {
        AttendeeDesk desk;
        const auto session = prepared(desk);
        desk.registers(session, u"new@example.org"_s).value();
        edited(desk, session.key, [](model::Session &s) { s.series.front().start += 1h; });
        const auto again = edited(desk, session.key, [](model::Session &s) { s.series.front().start += 1h; });
        const auto told = waiting(desk, session);
        QCOMPARE(int(told.size()), 3); // two updates and the confirmation of who came last
        QCOMPARE(std::count_if(told.begin(), told.end(),
                     [](const model::Mail &mail) { return mail.kind == MailKind::Confirmation; }),
            1);
        for (const auto &mail : told)
            QCOMPARE(mail.sequence, again.sequence);
    }

    void oneOccurrenceThatMovesIsToldToo()
    {
        AttendeeDesk desk;
        auto session = prepared(desk);
        session = edited(
            desk, session.key, [](model::Session &s) { s.series.front().rule = model::RecurrenceRule {}; });
        desk.sendAll(session);
        model::OccurrenceOverride change;
        change.recurrenceId = session.series.front().start + 24h;
        change.topic = u"Only the topic"_s;
        await(desk.sessions.changeOccurrence(session.key, change)).value();
        QVERIFY(waiting(desk, session).empty());
        change.start = change.recurrenceId + 2h;
        await(desk.sessions.changeOccurrence(session.key, change)).value();
        auto told = waiting(desk, session);
        QCOMPARE(int(told.size()), 2);
        for (const auto &mail : told)
            QVERIFY(mail.kind == MailKind::Update && mail.recurrenceId == change.recurrenceId);
        desk.sendAll(session);
        const base::WallTime third = session.series.front().start + 48h;
        await(desk.sessions.cancelOccurrence(session.key, third)).value();
        told = waiting(desk, session);
        QCOMPARE(int(told.size()), 2);
        for (const auto &mail : told)
            QVERIFY(mail.kind == MailKind::Cancellation && mail.recurrenceId == third);
    }

    void whatWaitsOfOneOccurrenceGivesWayToNewsOfAll()
    {
        AttendeeDesk desk;
        auto session = prepared(desk);
        session = edited(
            desk, session.key, [](model::Session &s) { s.series.front().rule = model::RecurrenceRule {}; });
        desk.sendAll(session);
        const base::WallTime second = session.series.front().start + 24h;
        await(desk.sessions.cancelOccurrence(session.key, second)).value();
        await(desk.sessions.undo()).value();
        QVERIFY(waiting(desk, session).empty());
        await(desk.sessions.cancelOccurrence(session.key, second)).value();
        edited(desk, session.key, [](model::Session &s) { s.series.front().duration += 5min; });
        const auto told = waiting(desk, session);
        QCOMPARE(int(told.size()), 2);
        for (const auto &mail : told)
            QVERIFY(mail.kind == MailKind::Update && !mail.recurrenceId);
    }

    void aDeletedSessionIsCancelledAndTakenBackWhileItWaits()
    {
        AttendeeDesk desk;
        const auto session = prepared(desk);
        await(desk.sessions.moveToTrash(session.key)).value();
        auto told = waiting(desk, session);
        QCOMPARE(int(told.size()), 2);
        QCOMPARE(told.front().kind, MailKind::Cancellation);
        await(desk.sessions.restore(session.key)).value();
        QVERIFY(waiting(desk, session).empty());
        await(desk.sessions.moveToTrash(session.key)).value();
        desk.sendAll(session);
        const auto back = await(desk.sessions.undo()).value();
        told = waiting(desk, session);
        QCOMPARE(int(told.size()), 2);
        QCOMPARE(told.front().kind, MailKind::Update);
        QCOMPARE(told.front().sequence, back.sequence);
    }

    void whatIsOverIsNotCancelledAgain()
    {
        AttendeeDesk desk;
        const auto session = prepared(desk);
        desk.clock.moveTo(desk.clock.now() + 72h);
        edited(desk, session.key, [](model::Session &s) { s.series.front().duration += 5min; });
        await(desk.sessions.moveToTrash(session.key)).value();
        QVERIFY(waiting(desk, session).empty());
    }

    void aSaveThatFailsTellsNobody()
    {
        AttendeeDesk desk;
        const auto session = prepared(desk);
        auto stale = session;
        edited(desk, session.key, [](model::Session &s) { s.topic = u"Another"_s; });
        stale.series.front().start += 1h;
        QVERIFY(!await(desk.sessions.save({ stale, KeepPassword() })));
        QVERIFY(waiting(desk, session).empty());
    }
};

QTEST_GUILESS_MAIN(AttendeeMailsTest)
#include "tst_attendeemails.moc"
