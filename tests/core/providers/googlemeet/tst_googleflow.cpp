// Google Meet's provider against an emulated Google Calendar and Meet that remember.
#include "support/calendardesk.h"
#include "schedule/rruletext.h"
#include "support/emulators/googleemulator.h"

using namespace Qt::StringLiterals;
using base::ErrorKind;
using model::MeetingForm;
using support::await;

namespace {

model::Account accountIn(model::AccountMode mode = model::AccountMode::CreateAndManage)
{
    model::Account account;
    account.provider = model::ProviderKind::GoogleMeet;
    account.mode = mode;
    return account;
}

struct Desk : support::CalendarDesk<support::GoogleEmulator> {
    explicit Desk(const model::Account &forAccount = accountIn()) : CalendarDesk(forAccount) { }
};

const QString eventId = u"0b5d1c2e7a444b0f9c551f2e3d4c5b6a"_s;

providers::MeetingPlan plannedEvent()
{
    return support::somePlan(MeetingForm::CalendarEvent);
}

providers::MeetingPlan weekly()
{
    providers::MeetingPlan plan = plannedEvent();
    plan.series.rule = schedule::parseRule(u"FREQ=WEEKLY;COUNT=5;BYDAY=WE").value();
    return plan;
}

providers::OccurrencePlan secondWeek(int hour)
{
    return { support::wall(2030, 5, 8, 10), support::wall(2030, 5, 8, hour), std::chrono::minutes(30),
        "Europe/Berlin", u"Later this time"_s, {} };
}

} // namespace

class TestGoogleFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoseAccountItIsAndItsClock();
    void makesAnEventAndReadsItBack();
    void writesToNobodyUnlessAsked();
    void makesExactlyOneMeetingWhateverFails_data();
    void makesExactlyOneMeetingWhateverFails();
    void neverMakesASecondSpaceByItself();
    void waitsForTheConference();
    void asksOnceMoreForAConferenceThatFailed();
    void bringsAnAdoptedEventToTheNewestPlan();
    void bringsBackAnEventThatWasDeleted();
    void keepsTheAnswersOfAttendees();
    void changesAndCancelsOneOccurrence();
    void startsAListAnewWhenItsPageExpired();
    void cancelsTwice();
    void closesASpace();
    void renewsAnExpiredToken();
    void waitsWhenItWasTooFast();
    void onlyReadsWhatIsLinked();
};

void TestGoogleFlow::tellsWhoseAccountItIsAndItsClock()
{
    Desk desk;
    desk.emulator.clockAhead = -std::chrono::hours(2);
    const auto report = await(desk.provider->test());
    QCOMPARE(report->userEmail, u"dana@example.com"_s);
    QCOMPARE(report->userName, u"Dana Reyes"_s);
    QVERIFY(report->serverTime == desk.clock.now() - std::chrono::hours(2));
}

void TestGoogleFlow::makesAnEventAndReadsItBack()
{
    Desk desk;
    const auto made = await(desk.provider->create(weekly()));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    const model::MeetingFacts &facts = made->facts;
    QCOMPARE(facts.ref.id, eventId);
    QCOMPARE(facts.topic, u"Sales meeting"_s);
    QCOMPARE(facts.description, u"Numbers & plans\nfor <all>"_s);
    QVERIFY(facts.start == support::instant(2030, 5, 1, 8));
    QVERIFY(facts.duration == std::chrono::minutes(60));
    QCOMPARE(facts.zone, QByteArray("Europe/Berlin"));
    QCOMPARE(facts.recurrence, u"FREQ=WEEKLY;COUNT=5;BYDAY=WE"_s);
    QCOMPARE(facts.joinUrl, QUrl(u"https://meet.google.com/abc-mnop-xyz"_s));
    QVERIFY(await(desk.provider->fetch(facts.ref)).value().facts == facts);
    QCOMPARE(await(desk.provider->startLink(facts.ref, weekly()))->url, facts.joinUrl);
}

void TestGoogleFlow::writesToNobodyUnlessAsked()
{
    Desk quiet;
    QVERIFY(await(quiet.provider->create(plannedEvent())));
    QVERIFY(quiet.emulator.server.requests().front().query.contains("sendUpdates=none"));
    model::Account loud = accountIn();
    loud.settings.insert(u"sendUpdates"_s, u"all"_s);
    Desk desk(loud);
    QVERIFY(await(desk.provider->create(plannedEvent())));
    QVERIFY(desk.emulator.server.requests().front().query.contains("sendUpdates=all"));
}

void TestGoogleFlow::makesExactlyOneMeetingWhateverFails_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("request");
    const auto faults = support::faultCases();
    for (size_t i = 0; i < faults.size(); ++i) {
        for (int request = 1; request <= 3; ++request)
            QTest::addRow("%s at request %d", faults.at(i).name, request) << int(i) << request;
    }
}

void TestGoogleFlow::makesExactlyOneMeetingWhateverFails()
{
    QFETCH(int, fault);
    QFETCH(int, request);
    Desk desk;
    desk.emulator.pendingReads = 1;
    support::failRequest(desk.emulator.server, request, support::faultCases().at(size_t(fault)).plan);
    const auto made = desk.createUntilKnown(plannedEvent());
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QVERIFY(!made->facts.joinUrl.isEmpty());
    QCOMPARE(desk.emulator.events(), 1);
}

void TestGoogleFlow::neverMakesASecondSpaceByItself()
{
    Desk desk;
    desk.emulator.server.failNext({ support::Fault::CutAfterExecution });
    const auto plan = support::somePlan(MeetingForm::Space);
    QCOMPARE(await(desk.provider->create(plan)).error().kind, ErrorKind::Lost);
    QCOMPARE(await(desk.provider->findCreated(plan)).error().kind, ErrorKind::Rejected);
    QCOMPARE(desk.emulator.spaces(), 1);
}

void TestGoogleFlow::waitsForTheConference()
{
    Desk desk;
    desk.emulator.pendingReads = 2;
    QVERIFY(!await(desk.provider->create(plannedEvent()))->facts.joinUrl.isEmpty());
    Desk never;
    never.emulator.pendingReads = 1000;
    const auto made = await(never.provider->create(plannedEvent()));
    QCOMPARE(made.error().kind, ErrorKind::Transient);
    QCOMPARE(never.emulator.events(), 1);
}

void TestGoogleFlow::asksOnceMoreForAConferenceThatFailed()
{
    Desk desk;
    desk.emulator.failedConferences = 1;
    QVERIFY(!await(desk.provider->create(plannedEvent()))->facts.joinUrl.isEmpty());
    Desk never;
    never.emulator.failedConferences = 1000;
    QCOMPARE(await(never.provider->create(plannedEvent())).error().kind, ErrorKind::Rejected);
}

void TestGoogleFlow::bringsAnAdoptedEventToTheNewestPlan()
{
    Desk desk;
    QVERIFY(await(desk.provider->create(plannedEvent())));
    providers::MeetingPlan newer = plannedEvent();
    newer.topic = u"Sales and support"_s;
    QCOMPARE(await(desk.provider->create(newer))->facts.topic, u"Sales and support"_s);
    newer.topic = u"Sales, support, services"_s;
    const auto found = await(desk.provider->findCreated(newer));
    QCOMPARE(found.value().value().facts.topic, u"Sales, support, services"_s);
    QCOMPARE(desk.emulator.events(), 1);
    newer.key = model::EffectKey::make();
    QVERIFY(!await(desk.provider->findCreated(newer)).value());
}

void TestGoogleFlow::bringsBackAnEventThatWasDeleted()
{
    Desk desk;
    QVERIFY(await(desk.provider->create(plannedEvent())));
    desk.emulator.removeEvent(eventId);
    QVERIFY(!await(desk.provider->findCreated(plannedEvent())).value());
    QVERIFY(await(desk.provider->create(plannedEvent())));
    QCOMPARE(desk.emulator.events(), 1);
}

void TestGoogleFlow::keepsTheAnswersOfAttendees()
{
    Desk desk;
    const auto made = await(desk.provider->create(plannedEvent()));
    desk.emulator.answerInvitation(eventId, u"bo@example.com"_s, u"accepted"_s);
    providers::MeetingPlan plan = plannedEvent();
    plan.attendees.append(u"cy@example.com"_s);
    QVERIFY(await(desk.provider->change(made->facts.ref, plan)));
    const QJsonArray attendees = desk.emulator.event(eventId).value(u"attendees"_s).toArray();
    QCOMPARE(attendees.size(), 3);
    QCOMPARE(attendees.at(1).toObject().value(u"responseStatus"_s).toString(), u"accepted"_s);
}

void TestGoogleFlow::changesAndCancelsOneOccurrence()
{
    Desk desk;
    const model::MeetingRef ref = await(desk.provider->create(weekly()))->facts.ref;
    desk.emulator.addOccurrences(ref.id, 5);
    QVERIFY(await(desk.provider->changeOccurrence(ref, secondWeek(15))));
    QVERIFY(desk.emulator.server.requests().back().body.contains("2030-05-08T15:00:00"));
    QVERIFY(await(desk.provider->cancelOccurrence(ref, secondWeek(10))));
    QVERIFY(await(desk.provider->cancelOccurrence(ref, secondWeek(10))));
    QCOMPARE(await(desk.provider->changeOccurrence(ref, secondWeek(15))).error().kind, ErrorKind::NotFound);
    QCOMPARE(desk.emulator.events(), 1);
}

void TestGoogleFlow::startsAListAnewWhenItsPageExpired()
{
    Desk desk;
    const model::MeetingRef ref = await(desk.provider->create(weekly()))->facts.ref;
    desk.emulator.addOccurrences(ref.id, 5);
    desk.emulator.pageSize = 1;
    desk.emulator.refusesNextPageOnce = true;
    QVERIFY(await(desk.provider->changeOccurrence(ref, secondWeek(15))));
    QVERIFY(!desk.emulator.refusesNextPageOnce);
}

void TestGoogleFlow::cancelsTwice()
{
    Desk desk;
    const model::MeetingRef ref = await(desk.provider->create(plannedEvent()))->facts.ref;
    QVERIFY(await(desk.provider->cancel(ref)));
    QVERIFY(await(desk.provider->cancel(ref))); // 410
    QCOMPARE(await(desk.provider->fetch(ref)).error().kind, ErrorKind::NotFound);
    desk.emulator.forgetEvent(ref.id);
    QVERIFY(await(desk.provider->cancel(ref))); // 404
    QCOMPARE(desk.emulator.events(), 0);
}

void TestGoogleFlow::closesASpace()
{
    Desk desk;
    const auto made = await(desk.provider->create(support::somePlan(MeetingForm::Space)));
    QVERIFY(!made->facts.joinUrl.isEmpty());
    QVERIFY(!made->facts.start);
    QVERIFY(await(desk.provider->cancel(made->facts.ref)));
    const QJsonObject config = desk.emulator.space(made->facts.ref.id).value(u"config"_s).toObject();
    QCOMPARE(config.value(u"entryPointAccess"_s).toString(), u"CREATOR_APP_ONLY"_s);
}

void TestGoogleFlow::renewsAnExpiredToken()
{
    Desk desk;
    desk.emulator.expiredTokens.insert("first-token");
    QVERIFY(await(desk.provider->create(plannedEvent())));
    desk.emulator.expiredTokens.insert("second-token");
    QCOMPARE(await(desk.provider->test()).error().kind, ErrorKind::Unauthorised);
}

void TestGoogleFlow::waitsWhenItWasTooFast()
{
    Desk desk;
    desk.emulator.rateLimited = 1;
    QCOMPARE(await(desk.provider->create(plannedEvent())).error().kind, ErrorKind::Transient);
    QVERIFY(await(desk.provider->create(plannedEvent())));
    QCOMPARE(desk.emulator.events(), 1);
}

void TestGoogleFlow::onlyReadsWhatIsLinked()
{
    Desk desk(accountIn(model::AccountMode::LinkOnly));
    const model::MeetingRef ref { MeetingForm::CalendarEvent, u"x"_s, {} };
    QCOMPARE(await(desk.provider->create(plannedEvent())).error().kind, ErrorKind::Rejected);
    QCOMPARE(await(desk.provider->cancel(ref)).error().kind, ErrorKind::Rejected);
    QCOMPARE(await(desk.provider->create(support::somePlan(MeetingForm::Space))).error().kind,
        ErrorKind::Rejected);
    QCOMPARE(desk.emulator.server.arrived(), 0);
    QCOMPARE(await(desk.provider->fetch(ref)).error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestGoogleFlow)
#include "tst_googleflow.moc"
