// What a personal link opens, for whom, and when it is dead.
#include "services/clickbook.h"
#include "store/clickstore.h"
#include "support/attendeedesk.h"
#include "support/ownlink.h"

#include <QtTest>

using namespace services;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::ErrorKind;
using model::MailKind;
using model::RegistrantState;
using support::AttendeeDesk;
using support::await;

namespace {

model::Registrant entered(AttendeeDesk &desk, const model::Session &session, const QString &email = {})
{
    model::Registrant person;
    person.session = session.key;
    person.firstName = u"Bob"_s;
    person.email = email;
    return await(desk.registrants.add(person)).value();
}

} // namespace

class AttendeePersonalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPersonalLinkShowsTheSessionAndWhoOneIs()
    {
        AttendeeDesk desk;
        const auto session = desk.withRegistration();
        QVERIFY(desk.registers(session));
        const auto ann = desk.people(session).front();
        const auto page = await(desk.attendees.personal(desk.tokenOf(ann), desk.from)).value();
        QVERIFY(page.door.session == session.key && page.registrant == ann.key && !page.cancelled);
        QCOMPARE(page.name, u"Ann Lee"_s);
        QCOMPARE(page.email, u"ann@example.org"_s);
        QCOMPARE(desk.attendees.personalLink(ann.key).toString(),
            QString(u"https://meet.example.org/a/"_s + desk.tokenOf(ann)));
    }

    void whoWasEnteredByTheHostHasALinkToo()
    {
        AttendeeDesk desk;
        const auto session = desk.withRegistration();
        const auto bob = entered(desk, session);
        const auto page = await(desk.attendees.personal(desk.tokenOf(bob), desk.from));
        QVERIFY(page && page->registrant == bob.key);
    }

    // ATT-04
    void aLinkThatWasRenewedOpensNothing()
    {
        AttendeeDesk desk;
        const auto session = desk.withRegistration();
        const auto bob = entered(desk, session);
        QVERIFY(await(desk.attendees.personal(desk.tokenOf(bob), desk.from)));
        const auto renewed = await(desk.registrants.renewLink(bob.key)).value();
        QVERIFY(desk.tokenOf(renewed) != desk.tokenOf(bob));
        QCOMPARE(
            await(desk.attendees.personal(desk.tokenOf(bob), desk.from)).error().kind, ErrorKind::NotFound);
        QVERIFY(await(desk.attendees.personal(desk.tokenOf(renewed), desk.from)));
    }

    void guessingALinkIsSlowed()
    {
        AttendeeDesk desk;
        const auto session = desk.withRegistration();
        const auto bob = entered(desk, session);
        QVERIFY(await(desk.attendees.personal(desk.tokenOf(bob), desk.from)));
        for (int i = 0; i < 10; ++i)
            QCOMPARE(
                await(desk.attendees.personal(i % 2 ? u"x"_s : QString(22, u'A'), desk.from)).error().kind,
                ErrorKind::NotFound);
        QCOMPARE(
            await(desk.attendees.personal(desk.tokenOf(bob), desk.from)).error().kind, ErrorKind::Transient);
    }

    void oneWaitsUnderTheNameOneTypedAndTakesOneSeatInTwoWindows()
    {
        AttendeeDesk desk;
        const auto session = desk.withRegistration();
        const auto bob = entered(desk, session);
        const QString token = desk.tokenOf(bob);
        const auto ticket = await(desk.attendees.enter(token, u"Bobby"_s, desk.from)).value();
        const auto second = await(desk.attendees.enter(token, u"Bob"_s, desk.from)).value();
        QCOMPARE(ticket.name, u"Bobby"_s);
        QVERIFY(ticket.registrant == bob.key && ticket.seat == second.seat);
        QCOMPARE(await(desk.attendees.enter(token, u" "_s, desk.from)).error().part, u"name"_s);
        QVERIFY(
            desk.attendees.keys()->opened(desk.attendees.keys()->sealed(ticket), desk.clock.now()) == ticket);
        QVERIFY(await(desk.attendees.doorOf(ticket))->session == session.key);
    }

    void cancellingIsKnownToTheHostAndConfirmedOnce()
    {
        AttendeeDesk desk;
        const auto session = desk.withRegistration();
        QVERIFY(desk.registers(session));
        desk.sendAll(session);
        const QString token = desk.tokenOf(desk.people(session).front());
        const auto ticket = await(desk.attendees.enter(token, u"Ann"_s, desk.from)).value();
        QVERIFY(await(desk.attendees.cancelRegistration(token, desk.from)));
        QVERIFY(await(desk.attendees.cancelRegistration(token, desk.from)));
        QCOMPARE(desk.people(session).front().state, RegistrantState::Cancelled);
        QVERIFY(
            (desk.kinds(session) == std::vector { MailKind::Confirmation, MailKind::RegistrationCancelled }));
        QVERIFY(await(desk.attendees.personal(token, desk.from))->cancelled);
        QCOMPARE(await(desk.attendees.enter(token, u"Ann"_s, desk.from)).error().part, u"registration"_s);
        desk.start(session);
        QCOMPARE(await(desk.attendees.entrance(ticket))->state, DoorState::Cancelled);
        // Who changes their mind registers again, and the same link is alive.
        QVERIFY(desk.registers(session));
        QCOMPARE(int(desk.people(session).size()), 1);
        QVERIFY(!await(desk.attendees.personal(token, desk.from))->cancelled);
        QCOMPARE(desk.kinds(session).back(), MailKind::Confirmation);
    }

    void aLinkToWhatIsOverOrDeletedSaysSo()
    {
        AttendeeDesk desk;
        const auto session = desk.withRegistration();
        const auto bob = entered(desk, session);
        const QString token = desk.tokenOf(bob);
        desk.clock.moveTo(desk.clock.now() + 48h);
        QCOMPARE(await(desk.attendees.personal(token, desk.from))->door.state, DoorState::Over);
        QCOMPARE(await(desk.attendees.enter(token, u"Bob"_s, desk.from)).error().part, u"over"_s);
        await(desk.sessions.moveToTrash(session.key)).value();
        QCOMPARE(await(desk.attendees.personal(token, desk.from))->door.state, DoorState::Cancelled);
    }

    void theCalendarFileLeadsToTheOwnLink()
    {
        AttendeeDesk desk;
        const auto session = desk.withRegistration();
        const auto bob = entered(desk, session);
        const QByteArray ics = await(desk.attendees.calendarFile(desk.tokenOf(bob), desk.from)).value();
        QByteArray unfolded = ics;
        unfolded.replace("\r\n ", "");
        QVERIFY(unfolded.contains("METHOD:PUBLISH") && unfolded.contains(session.calendarUid.toLatin1()));
        QVERIFY(unfolded.contains(desk.tokenOf(bob).toLatin1()));
    }

    void anotherSecretMakesOldLinksDead()
    {
        AttendeeDesk desk;
        const auto session = desk.withRegistration();
        QVERIFY(desk.registers(session));
        const auto ann = desk.people(session).front();
        const QString old = desk.tokenOf(ann);
        desk.secrets.values.remove(u"attendees/secret"_s);
        await(desk.attendees.begin()).value();
        QVERIFY(desk.tokenOf(ann) != old);
        QVERIFY(!await(desk.attendees.personal(old, desk.from)));
        QVERIFY(await(desk.attendees.personal(desk.tokenOf(ann), desk.from)));
    }

    // INI-09, NEW-10
    void whoHasNoAddressIsOnTheListOfThoseToTell()
    {
        AttendeeDesk desk;
        const auto session = desk.withRegistration();
        entered(desk, session, u"bob@example.org"_s);
        const auto without = entered(desk, session);
        const auto gone = entered(desk, session);
        await(desk.registrants.cancel(gone.key)).value();
        const auto list = await(desk.registrants.toBeTold(session.key)).value();
        QCOMPARE(int(list.size()), 1);
        QVERIFY(list.front().key == without.key);
    }

    // NEW-01
    void aLinkAtTheOldProviderIsNotUsedAfterAMove()
    {
        AttendeeDesk desk;
        auto draft = desk.draft();
        draft.session.place.provider = model::ProviderKind::Zoom;
        draft.session.place.joinUrl = QUrl(u"https://zoom.us/j/987654321"_s);
        draft.session.place.externalId = u"987654321"_s;
        draft.password = SetPassword { u"123456"_s }; // Zoom wants one
        const auto saved = await(desk.sessions.save(draft));
        QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().detail));
        auto session = saved->session;
        auto bob = entered(desk, session, u"bob@example.org"_s);
        bob.joinUrl = QUrl(u"https://us02web.zoom.us/w/987654321?tk=bob"_s);
        auto meeting = desk.write(
            [&](store::Connection &connection) { return support::noteOwnLink(connection, session, bob); });
        desk.start(session);
        QCOMPARE(await(desk.attendees.roomLinks(session.key))->own.value(bob.key), bob.joinUrl);
        meeting.state = model::MeetingState::Cancelled;
        meeting = desk.write(
            [&](store::Connection &connection) { return store::MeetingStore(connection).save(meeting); });
        session = desk.session(session.key);
        session.place.provider = model::ProviderKind::GoogleMeet;
        session.place.joinUrl = QUrl(u"https://meet.google.com/abc-defg-hij"_s);
        const auto moved = await(desk.sessions.save({ session, KeepPassword() }));
        QVERIFY2(moved, qPrintable(moved ? QString() : moved.error().detail));
        const auto links = await(desk.attendees.roomLinks(session.key)).value();
        QCOMPARE(links.common, session.place.joinUrl);
        QVERIFY(links.own.isEmpty());
    }

    // REG-12
    void whoComesInByTheLinkCountsOnceForThatTime()
    {
        AttendeeDesk desk;
        const auto session = desk.withRegistration();
        QVERIFY(desk.registers(session));
        const QString token = desk.tokenOf(desk.people(session).front());
        const base::Instant start = schedule::currentOrNext(session, desk.clock.now())->start;
        QVERIFY(await(desk.attendees.enter(token, u"Ann"_s, desk.from)));
        const base::Instant first = desk.clock.now();
        desk.clock.advance(5min);
        QVERIFY(await(desk.attendees.enter(token, u"Ann"_s, desk.from)));
        const auto clicks = await(desk.attendees.clicksOf(session.key, start)).value();
        QCOMPARE(clicks.size(), 1);
        const model::Click expected { session.key, desk.people(session).front().key, start, first, true };
        QVERIFY(clicks.front() == expected);
    }

    void aScannerThatOnlyFetchesThePageCountsForNobody()
    {
        AttendeeDesk desk;
        const auto session = desk.withRegistration();
        QVERIFY(desk.registers(session));
        const QString token = desk.tokenOf(desk.people(session).front());
        for (int i = 0; i < 30; ++i)
            QVERIFY(await(desk.attendees.personal(token, desk.from)));
        const base::Instant start = schedule::currentOrNext(session, desk.clock.now())->start;
        const auto clicks = await(desk.attendees.clicksOf(session.key, start)).value();
        QCOMPARE(clicks.size(), size_t(store::ClickStore::MostUncounted));
        QVERIFY(std::none_of(clicks.begin(), clicks.end(), [](const auto &one) { return one.counted; }));
        QVERIFY(await(desk.attendees.enter(token, u"Ann"_s, desk.from)));
        QVERIFY(await(desk.attendees.clicksOf(session.key, start)).value().back().counted);
    }

    void aClickIsForTheOccurrenceThatIsOnOrNext()
    {
        AttendeeDesk desk;
        auto draft = desk.draft();
        draft.session.series.front().rule = model::RecurrenceRule();
        const auto session = await(desk.sessions.save(draft)).value().session;
        const base::Instant first = schedule::currentOrNext(session, desk.clock.now())->start;
        QVERIFY(occurrenceFor(session, first - 2h) == first);
        QVERIFY(occurrenceFor(session, first + 30min) == first);
        QVERIFY(occurrenceFor(session, first + 90min) == first + 24h);
        // It runs over its time, and the host has not ended it.
        auto running = session;
        running.runningSince = first - 10min;
        QVERIFY(occurrenceFor(running, first + 90min) == first);
        QVERIFY(occurrenceFor(running, first + 20h) == first + 24h); // was only forgotten
        auto undated = session;
        undated.series.clear();
        QVERIFY(occurrenceFor(undated, first) == base::Instant());
    }

    void whoGaveThePlaceBackIsNotCounted()
    {
        AttendeeDesk desk;
        const auto session = desk.withRegistration();
        QVERIFY(desk.registers(session));
        const QString token = desk.tokenOf(desk.people(session).front());
        await(desk.attendees.cancelRegistration(token, desk.from)).value();
        QVERIFY(!await(desk.attendees.enter(token, u"Ann"_s, desk.from)));
        const base::Instant start = schedule::currentOrNext(session, desk.clock.now())->start;
        QVERIFY(await(desk.attendees.clicksOf(session.key, start)).value().empty());
    }
};

QTEST_GUILESS_MAIN(AttendeePersonalTest)
#include "tst_attendeepersonal.moc"
