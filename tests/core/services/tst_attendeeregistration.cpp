// Registering on the page: what the person sees, what is kept, what goes out.
#include "support/attendeedesk.h"

#include "support/emulators/zoomemulator.h"
#include "support/ownlink.h"

#include <QtTest>

using namespace services;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::ErrorKind;
using model::FieldKind;
using model::MailKind;
using model::RegistrantState;
using support::AttendeeDesk;
using support::await;

namespace {

model::RegistrationForm fullForm()
{
    model::RegistrationForm form;
    form.fields = { { u"size"_s, FieldKind::Choice, u"Size"_s, { u"S"_s, u"M"_s }, true },
        { u"lunch"_s, FieldKind::CheckBox, u"Lunch"_s, {}, false },
        { u"notes"_s, FieldKind::LongText, u"Notes"_s, {}, false } };
    form.consent = u"I agree."_s;
    return form;
}

RegistrationRequest goodRequest(const AttendeeDesk &desk, const model::Session &session)
{
    auto request = desk.request(session);
    request.answers = { { u"size"_s, u"M"_s }, { u"lunch"_s, u"yes"_s }, { u"notes"_s, u" One\ntwo\x01 "_s },
        { u"unknown"_s, u"x"_s } };
    request.consented = true;
    return request;
}

} // namespace

class AttendeeRegistrationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // ATT-03
    void whoRegistersIsKeptWithAllTheySaidAndGetsAConfirmation()
    {
        AttendeeDesk desk;
        const auto session = desk.withRegistration(fullForm());
        auto request = goodRequest(desk, session);
        request.email = u" Ann@Example.org "_s;
        QVERIFY(await(desk.attendees.registerPerson(request)));
        const auto people = desk.people(session);
        QCOMPARE(int(people.size()), 1);
        const model::Registrant &ann = people.front();
        QCOMPARE(ann.name(), u"Ann Lee"_s);
        QCOMPARE(ann.email, u"Ann@Example.org"_s);
        QCOMPARE(ann.source, model::RegistrantSource::Page);
        QCOMPARE(ann.language, u"en"_s);
        QCOMPARE(ann.zone, QByteArray("America/New_York"));
        QVERIFY((ann.answers
            == std::vector<model::FormAnswer> {
                { u"size"_s, u"M"_s }, { u"lunch"_s, u"yes"_s }, { u"notes"_s, u"One\ntwo"_s } }));
        const auto mails = desk.mails(session);
        QCOMPARE(int(mails.size()), 1);
        QCOMPARE(mails.front().kind, MailKind::Confirmation);
        QVERIFY(mails.front().registrant == ann.key);
        QCOMPARE(mails.front().zone, ann.zone);
        QVERIFY(await(desk.attendees.personal(desk.tokenOf(ann), desk.from)));
        const auto csv = QString::fromUtf8(await(desk.registrants.exportCsv(session.key)).value());
        QVERIFY(csv.contains(u"Size,Lunch,Notes"_s) && csv.contains(u"M,yes,"_s));
        const auto events = desk.history(session.key);
        QVERIFY(std::count(events.begin(), events.end(), model::HistoryEvent::Registered) == 1);
    }

    void aFieldThatIsWrongIsNamed_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("value");
        QTest::newRow("no name") << u"firstName"_s << u" \t"_s;
        QTest::newRow("long name") << u"lastName"_s << QString(101, u'a');
        QTest::newRow("no address") << u"email"_s << u""_s;
        QTest::newRow("bad address") << u"email"_s << u"ann@"_s;
        QTest::newRow("header in the address") << u"email"_s << u"a@example.org\r\nBcc: x@example.org"_s;
        QTest::newRow("missing") << u"field:size"_s << u""_s;
        QTest::newRow("not offered") << u"field:size"_s << u"XL"_s;
        QTest::newRow("strange tick") << u"field:lunch"_s << u"maybe"_s;
        QTest::newRow("too long") << u"field:notes"_s << QString(2001, u'n');
        QTest::newRow("no consent") << u"consent"_s << u""_s;
    }

    // ATT-01
    void aFieldThatIsWrongIsNamed()
    {
        QFETCH(QString, part);
        QFETCH(QString, value);
        AttendeeDesk desk;
        const auto session = desk.withRegistration(fullForm());
        auto request = goodRequest(desk, session);
        if (part == u"firstName")
            request.firstName = value;
        else if (part == u"lastName")
            request.lastName = value;
        else if (part == u"email")
            request.email = value;
        else if (part == u"consent")
            request.consented = false;
        else
            for (auto &answer : request.answers)
                if (u"field:"_s + answer.field == part)
                    answer.value = value;
        const auto refused = await(desk.attendees.registerPerson(request));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Invalid);
        QCOMPARE(refused.error().part, part);
        QVERIFY(!refused.error().detail.isEmpty());
        QVERIFY(desk.people(session).empty() && desk.mails(session).empty());
    }

    // ATT-10
    void registeringTwiceIsAnsweredAlikeAndSendsTheMailAgainButNotEachTime()
    {
        AttendeeDesk desk;
        const auto session = desk.withRegistration();
        QVERIFY(desk.registers(session));
        QVERIFY(desk.registers(session, u"ANN@example.ORG"_s));
        QCOMPARE(int(desk.people(session).size()), 1);
        QCOMPARE(int(desk.mails(session).size()), 1); // the first one still waits
        desk.sendAll(session);
        desk.clock.moveTo(desk.clock.now() + 4min);
        QVERIFY(desk.registers(session));
        QCOMPARE(int(desk.mails(session).size()), 1);
        desk.clock.moveTo(desk.clock.now() + 2min);
        QVERIFY(desk.registers(session));
        QVERIFY((desk.kinds(session) == std::vector { MailKind::Confirmation, MailKind::Confirmation }));
        QCOMPARE(int(desk.people(session).size()), 1);
    }

    void twoAtOnceWithOneAddressAreOne()
    {
        AttendeeDesk desk;
        const auto session = desk.withRegistration();
        const auto first = desk.attendees.registerPerson(desk.request(session));
        const auto second = desk.attendees.registerPerson(desk.request(session));
        QVERIFY(await(first) && await(second));
        QCOMPARE(int(desk.people(session).size()), 1);
        QCOMPARE(int(desk.mails(session).size()), 1);
    }

    void eachOfManyAtOnceHasTheirOwnAnswer()
    {
        AttendeeDesk desk;
        const auto session = desk.withRegistration();
        std::vector<base::Async<bool>> answers;
        for (int i = 0; i < 300; ++i)
            answers.push_back(desk.attendees.registerPerson(
                desk.request(session, i % 3 == 0 ? u"bad"_s : u"a%1@example.org"_s.arg(i))));
        for (int i = 0; i < 300; ++i) {
            const auto answer = await(answers[size_t(i)]);
            QCOMPARE(answer.has_value(), i % 3 != 0);
        }
        QCOMPARE(int(desk.people(session).size()), 200);
        const auto page = await(desk.registrants.list(session.key)).value();
        QCOMPARE(page.active, 200);
    }

    void theLastPlaceIsGivenOnceAndTheAnswerTellsNobodyWhoIsIn()
    {
        AttendeeDesk desk;
        model::RegistrationForm form;
        form.capacity = 2;
        const auto session = desk.withRegistration(form);
        QVERIFY(desk.registers(session, u"a@example.org"_s));
        QVERIFY(!desk.looks(desk.byId(session))->full);
        const auto one = desk.attendees.registerPerson(desk.request(session, u"b@example.org"_s));
        const auto two = desk.attendees.registerPerson(desk.request(session, u"c@example.org"_s));
        QCOMPARE(int(await(one).has_value()) + int(await(two).has_value()), 1);
        QVERIFY(desk.looks(desk.byId(session))->full);
        desk.sendAll(session);
        desk.clock.moveTo(desk.clock.now() + 6min);
        const auto known = desk.registers(session, u"a@example.org"_s);
        const auto stranger = desk.registers(session, u"z@example.org"_s);
        QVERIFY(!known && !stranger && known.error() == stranger.error());
        QCOMPARE(known.error().part, u"full"_s);
        QCOMPARE(int(desk.mails(session).size()), 3); // who is in gets theirs again
        QCOMPARE(int(desk.people(session).size()), 2);
        // A place that becomes free is given again.
        await(desk.attendees.cancelRegistration(desk.tokenOf(desk.people(session).front()), desk.from))
            .value();
        QVERIFY(desk.registers(session, u"z@example.org"_s));
    }

    void aMachineInTheTrapLearnsNothingAndLeavesNothing()
    {
        AttendeeDesk desk;
        const auto session = desk.withRegistration();
        auto request = desk.request(session);
        request.trap = u"http://spam.example"_s;
        QVERIFY(await(desk.attendees.registerPerson(request)));
        QVERIFY(desk.people(session).empty() && desk.mails(session).empty());
    }

    void oneAddressRegistersOnlySoMany()
    {
        AttendeeDesk desk;
        const auto session = desk.withRegistration();
        std::vector<base::Async<bool>> answers;
        for (int i = 0; i < 610; ++i)
            answers.push_back(
                desk.attendees.registerPerson(desk.request(session, u"a%1@example.org"_s.arg(i))));
        int refused = 0;
        for (const auto &answer : answers) {
            const auto result = await(answer);
            if (!result) {
                QCOMPARE(result.error().kind, ErrorKind::Transient);
                QVERIFY(result.error().notBefore > desk.clock.now());
                ++refused;
            }
        }
        QCOMPARE(refused, 10);
        desk.from = QHostAddress(u"192.0.2.77"_s);
        QVERIFY(desk.registers(session, u"other@example.org"_s));
        desk.from = QHostAddress(u"192.0.2.1"_s);
        desk.clock.moveTo(desk.clock.now() + 2h);
        QVERIFY(desk.registers(session, u"later@example.org"_s));
    }

    // Most providers want a password of their own, which nobody knows who only wants to register.
    void thePasswordOfTheMeetingKeepsNobodyFromRegistering()
    {
        AttendeeDesk desk;
        const auto session = desk.withPassword(u"secret"_s, true);
        QVERIFY(!desk.looks(desk.byId(session))->needsPassword);
        QVERIFY(desk.registers(session));
        QCOMPARE(int(desk.people(session).size()), 1);
    }

    void thereIsNoRegisteringWhereThereIsNothingToComeTo()
    {
        AttendeeDesk desk;
        const auto plain = desk.saved();
        QCOMPARE(desk.registers(plain).error().part, u"registration"_s);
        const auto session = desk.withRegistration();
        QCOMPARE(desk.joins(desk.byId(session)).error().part, u"registration"_s);
        await(desk.sessions.setOpen(session.key, false)).value();
        QCOMPARE(desk.registers(session).error().part, u"closed"_s);
        await(desk.sessions.setOpen(session.key, true)).value();
        desk.clock.moveTo(desk.clock.now() + 48h);
        QCOMPARE(desk.registers(session).error().part, u"over"_s);
        await(desk.sessions.moveToTrash(session.key)).value();
        QCOMPARE(desk.registers(session).error().part, u"cancelled"_s);
        QCOMPARE(await(desk.attendees.registerPerson(desk.request({}))).error().kind, ErrorKind::NotFound);
    }

    void inPersonOneRegistersAllTheSame()
    {
        AttendeeDesk desk;
        auto draft = desk.draft();
        draft.session.kind = model::SessionKind::InPerson;
        draft.session.location = u"Room 3"_s;
        draft.session.wantsRegistration = true;
        const auto session = await(desk.sessions.save(draft)).value().session;
        QCOMPARE(desk.looks(desk.byId(session))->state, DoorState::NotHere);
        QVERIFY(desk.registers(session));
    }

    // REG-06
    void whereTheSessionIsInitiatedTheProviderLearnsOfThemAtOnce()
    {
        AttendeeDesk desk;
        support::ZoomEmulator zoom { desk.clock };
        desk.routeTo(zoom.routes());
        const auto session = desk.withRegistration();
        desk.initiate(session, desk.zoomAccount());
        QVERIFY(desk.run());
        QVERIFY(desk.registers(session));
        QCOMPARE(desk.people(session).front().sync, model::SyncState::Waiting);
        QVERIFY(desk.run());
        const auto ann = desk.people(session).front();
        QCOMPARE(ann.sync, model::SyncState::Synced);
        const auto anns = [&] {
            return desk.read(
                [&](store::Connection &connection) { return support::ownLinkOf(connection, ann.key); });
        };
        const QUrl own = anns();
        QVERIFY(!own.isEmpty());
        // Their own link is the one they go in by.
        const auto ticket = await(desk.attendees.enter(desk.tokenOf(ann), u"Ann"_s, desk.from)).value();
        desk.start(session);
        QCOMPARE(await(desk.attendees.entrance(ticket))->link, own);
        const auto links = await(desk.attendees.roomLinks(session.key)).value();
        QCOMPARE(links.own.value(ann.key), own);
        QVERIFY(!links.common.isEmpty() && links.common != own);
        // And their cancellation gets there.
        await(desk.attendees.cancelRegistration(desk.tokenOf(ann), desk.from)).value();
        QVERIFY(desk.run());
        QVERIFY(anns().isEmpty());
    }
};

QTEST_GUILESS_MAIN(AttendeeRegistrationTest)
#include "tst_attendeeregistration.moc"
