// Teams' provider against an emulated Microsoft Graph that remembers.
#include "support/calendardesk.h"
#include "schedule/rruletext.h"
#include "support/emulators/graphemulator.h"

using namespace Qt::StringLiterals;
using base::ErrorKind;
using model::MeetingForm;
using support::await;

namespace {

model::Account accountIn(model::AccountMode mode = model::AccountMode::CreateAndManage)
{
    model::Account account;
    account.provider = model::ProviderKind::Teams;
    account.mode = mode;
    return account;
}

model::Account application()
{
    model::Account made = accountIn();
    made.signIn = model::SignInWay::ClientCredentials;
    made.settings.insert(u"userId"_s, u"dana@contoso.com"_s);
    return made;
}

struct Desk : support::CalendarDesk<support::GraphEmulator> {
    explicit Desk(const model::Account &forAccount = accountIn()) : CalendarDesk(forAccount) { }
};

providers::MeetingPlan weekly()
{
    providers::MeetingPlan plan = support::somePlan(MeetingForm::CalendarEvent);
    plan.series.rule = schedule::parseRule(u"FREQ=WEEKLY;COUNT=5;BYDAY=WE").value();
    return plan;
}

providers::OccurrencePlan secondWeek(int hour)
{
    return { support::wall(2030, 5, 8, 10), support::wall(2030, 5, 8, hour), std::chrono::minutes(30),
        "Europe/Berlin", u"Later this time"_s, u"Numbers & plans\nfor <all>"_s };
}

model::Registrant registrant(const QString &first, const QString &email)
{
    model::Registrant person;
    person.firstName = first;
    person.email = email;
    return person;
}

} // namespace

Q_DECLARE_METATYPE(MeetingForm)

class TestTeamsFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoseAccountItIsAndItsClock();
    void makesAnEventAndReadsItBack();
    void makesExactlyOneMeetingWhateverFails_data();
    void makesExactlyOneMeetingWhateverFails();
    void findsAnEventWithoutTheServersHelp();
    void bringsAnAdoptedEventToTheNewestPlan();
    void waitsForALinkThatIsStillBeingMade();
    void keepsTeamsPartOfTheBody();
    void clearsARuleThatIsGone();
    void movesOneOccurrence();
    void findsAnOccurrenceThatWasMovedFarAway();
    void cancelsOneOccurrenceTwice();
    void startsAListAnewWhenItsPageExpired();
    void cancelsEveryFormTwice();
    void publishesAWebinarOnce();
    void leavesOthersOutOfADelegatedSignIn();
    void registersForAnApplication();
    void renewsAnExpiredToken();
    void waitsAsLongAsToldTo();
    void onlyReadsWhatIsLinked();
    void opensTheOrganizersLinkInTeams();
};

void TestTeamsFlow::tellsWhoseAccountItIsAndItsClock()
{
    Desk desk;
    desk.emulator.clockAhead = std::chrono::hours(2);
    const auto report = await(desk.provider->test());
    QVERIFY(report);
    QCOMPARE(report->userEmail, u"dana@contoso.com"_s);
    QVERIFY(report->serverTime == desk.clock.now() + std::chrono::hours(2));
}

void TestTeamsFlow::makesAnEventAndReadsItBack()
{
    Desk desk;
    const auto made = await(desk.provider->create(weekly()));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    const model::MeetingFacts &facts = made->facts;
    QCOMPARE(facts.topic, u"Sales meeting"_s);
    QCOMPARE(facts.description, u"Numbers & plans\nfor <all>"_s);
    QVERIFY(facts.start == support::instant(2030, 5, 1, 8));
    QVERIFY(facts.duration == std::chrono::minutes(60));
    QCOMPARE(facts.zone, QByteArray("Europe/Berlin"));
    QCOMPARE(facts.recurrence, u"FREQ=WEEKLY;COUNT=5;BYDAY=WE"_s);
    QCOMPARE(facts.joinUrl.host(), u"teams.microsoft.com"_s);
    QVERIFY(await(desk.provider->fetch(facts.ref)).value().facts == facts);
}

void TestTeamsFlow::makesExactlyOneMeetingWhateverFails_data()
{
    QTest::addColumn<MeetingForm>("form");
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("request");
    const auto faults = support::faultCases();
    const QList<QPair<const char *, MeetingForm>> forms { { "event", MeetingForm::CalendarEvent },
        { "meeting", MeetingForm::Meeting }, { "webinar", MeetingForm::Webinar } };
    for (const auto &form : forms) {
        for (size_t i = 0; i < faults.size(); ++i) {
            for (int request = 1; request <= 3; ++request)
                QTest::addRow("%s, %s at request %d", form.first, faults.at(i).name, request)
                    << form.second << int(i) << request;
        }
    }
}

void TestTeamsFlow::makesExactlyOneMeetingWhateverFails()
{
    QFETCH(MeetingForm, form);
    QFETCH(int, fault);
    QFETCH(int, request);
    Desk desk;
    support::failRequest(desk.emulator.server, request, support::faultCases().at(size_t(fault)).plan);
    const auto made = desk.createUntilKnown(support::somePlan(form));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QVERIFY(!made->facts.joinUrl.isEmpty());
    QCOMPARE(desk.emulator.events() + desk.emulator.meetings() + desk.emulator.webinars(), 1);
    QCOMPARE(desk.emulator.publishedWebinars(), form == MeetingForm::Webinar ? 1 : 0);
}

void TestTeamsFlow::findsAnEventWithoutTheServersHelp()
{
    Desk desk;
    desk.emulator.forgetsTransactions = true;
    desk.emulator.server.failNext({ support::Fault::CutAfterExecution });
    QVERIFY(desk.createUntilKnown(weekly()));
    QCOMPARE(desk.emulator.events(), 1);
    providers::MeetingPlan other = weekly();
    other.key = model::EffectKey::make();
    QVERIFY(!await(desk.provider->findCreated(other)).value());
}

void TestTeamsFlow::bringsAnAdoptedEventToTheNewestPlan()
{
    Desk desk;
    const auto first = await(desk.provider->create(support::somePlan(MeetingForm::CalendarEvent)));
    providers::MeetingPlan newer = support::somePlan(MeetingForm::CalendarEvent);
    newer.topic = u"Sales and support"_s;
    const auto again = await(desk.provider->create(newer));
    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    QCOMPARE(again->facts.ref.id, first->facts.ref.id);
    QCOMPARE(again->facts.topic, u"Sales and support"_s);
    QCOMPARE(desk.emulator.events(), 1);
    newer.form = MeetingForm::Meeting;
    QVERIFY(await(desk.provider->create(support::somePlan(MeetingForm::Meeting))));
    QCOMPARE(await(desk.provider->create(newer)).value().facts.topic, u"Sales and support"_s);
    QCOMPARE(desk.emulator.meetings(), 1);
}

void TestTeamsFlow::waitsForALinkThatIsStillBeingMade()
{
    Desk desk;
    desk.emulator.linkAfterReads = 2;
    const auto made = await(desk.provider->create(support::somePlan(MeetingForm::CalendarEvent)));
    QVERIFY(!made->facts.joinUrl.isEmpty());
}

void TestTeamsFlow::keepsTeamsPartOfTheBody()
{
    Desk desk;
    providers::MeetingPlan plan = support::somePlan(MeetingForm::CalendarEvent);
    const auto made = await(desk.provider->create(plan));
    plan.description = u"Quite another text"_s;
    const auto changed = await(desk.provider->change(made->facts.ref, plan));
    QCOMPARE(changed->facts.description, u"Quite another text"_s);
    QVERIFY(desk.emulator.isOnline(made->facts.ref.id));
}

void TestTeamsFlow::clearsARuleThatIsGone()
{
    Desk desk;
    const auto made = await(desk.provider->create(weekly()));
    const auto changed
        = await(desk.provider->change(made->facts.ref, support::somePlan(MeetingForm::CalendarEvent)));
    QCOMPARE(changed->facts.recurrence, QString());
}

void TestTeamsFlow::movesOneOccurrence()
{
    Desk desk;
    const auto made = await(desk.provider->create(weekly()));
    desk.emulator.addOccurrences(made->facts.ref.id, 5);
    QVERIFY(await(desk.provider->changeOccurrence(made->facts.ref, secondWeek(15))));
    QVERIFY(await(desk.provider->changeOccurrence(made->facts.ref, secondWeek(16)))); // and again
    const QByteArray body = desk.emulator.server.requests().back().body;
    QVERIFY(body.contains("2030-05-08T16:00:00") && body.contains("2030-05-08T16:30:00"));
    providers::OccurrencePlan none = secondWeek(15);
    none.recurrenceId = support::wall(2031, 5, 8, 10);
    QCOMPARE(await(desk.provider->changeOccurrence(made->facts.ref, none)).error().kind, ErrorKind::NotFound);
}

void TestTeamsFlow::findsAnOccurrenceThatWasMovedFarAway()
{
    Desk desk;
    const auto made = await(desk.provider->create(weekly()));
    desk.emulator.addOccurrences(made->facts.ref.id, 5);
    providers::OccurrencePlan far = secondWeek(15);
    far.start = support::wall(2030, 7, 1, 10);
    QVERIFY(await(desk.provider->changeOccurrence(made->facts.ref, far)));
    QVERIFY(await(desk.provider->changeOccurrence(made->facts.ref, secondWeek(11))));
}

void TestTeamsFlow::cancelsOneOccurrenceTwice()
{
    Desk desk;
    const auto made = await(desk.provider->create(weekly()));
    desk.emulator.addOccurrences(made->facts.ref.id, 5);
    QVERIFY(await(desk.provider->cancelOccurrence(made->facts.ref, secondWeek(10))));
    QVERIFY(await(desk.provider->cancelOccurrence(made->facts.ref, secondWeek(10))));
    QCOMPARE(desk.emulator.events(), 1);
}

void TestTeamsFlow::startsAListAnewWhenItsPageExpired()
{
    Desk desk;
    const auto made = await(desk.provider->create(weekly()));
    desk.emulator.addOccurrences(made->facts.ref.id, 5);
    desk.emulator.pageSize = 1;
    desk.emulator.refusesNextPageOnce = true;
    providers::OccurrencePlan far = secondWeek(15);
    far.start = support::wall(2030, 7, 1, 10);
    QVERIFY(await(desk.provider->changeOccurrence(made->facts.ref, far)));
    desk.emulator.refusesNextPageOnce = true;
    QVERIFY(await(desk.provider->changeOccurrence(made->facts.ref, secondWeek(11))));
    QVERIFY(!desk.emulator.refusesNextPageOnce);
}

void TestTeamsFlow::cancelsEveryFormTwice()
{
    for (const MeetingForm form :
        { MeetingForm::CalendarEvent, MeetingForm::Meeting, MeetingForm::Webinar }) {
        Desk desk;
        const auto made = await(desk.provider->create(support::somePlan(form)));
        QVERIFY(await(desk.provider->cancel(made->facts.ref)));
        QVERIFY(await(desk.provider->cancel(made->facts.ref)));
        QCOMPARE(desk.emulator.events() + desk.emulator.meetings() + desk.emulator.webinars(), 0);
        QCOMPARE(await(desk.provider->fetch(made->facts.ref)).error().kind, ErrorKind::NotFound);
    }
}

void TestTeamsFlow::publishesAWebinarOnce()
{
    Desk desk;
    const auto made = await(desk.provider->create(support::somePlan(MeetingForm::Webinar)));
    QCOMPARE(made->facts.description, u"Numbers & plans\nfor <all>"_s); // without our marker
    const auto found = await(desk.provider->findCreated(support::somePlan(MeetingForm::Webinar)));
    QVERIFY(found && *found);
    QCOMPARE((*found)->facts.ref.id, made->facts.ref.id);
    QCOMPARE(desk.emulator.publishedWebinars(), 1);
}

void TestTeamsFlow::leavesOthersOutOfADelegatedSignIn()
{
    Desk desk;
    const auto made = await(desk.provider->create(support::somePlan(MeetingForm::Webinar)));
    const auto pushed = await(
        desk.provider->addRegistrants(made->facts.ref, { registrant(u"Ann"_s, u"ann@example.com"_s) }));
    QCOMPARE(pushed.error().kind, ErrorKind::Rejected);
    QVERIFY(desk.emulator.registrations(made->facts.ref.id).isEmpty());
    QVERIFY(!desk.managed().capabilities(desk.account).registrants);
}

void TestTeamsFlow::registersForAnApplication()
{
    Desk host;
    Desk desk(application());
    const model::MeetingRef ref
        = await(host.provider->create(support::somePlan(MeetingForm::Webinar)))->facts.ref;
    // The same webinar, seen by an application.
    desk.emulator.server.setHandler(
        [&host](const support::ServerRequest &request) { return host.emulator.handle(request); });
    const std::vector people { registrant(u"Ann"_s, u"ann@example.com"_s),
        registrant(u"Bo"_s, u"Bo@Example.com"_s) };
    for (int twice = 0; twice < 2; ++twice) {
        const auto pushed = await(desk.provider->addRegistrants(ref, people));
        QVERIFY2(pushed, pushed ? "" : qPrintable(pushed.error().detail));
        QCOMPARE(pushed->size(), size_t(2));
        QVERIFY(pushed->at(1) && !pushed->at(1)->providerId.isEmpty());
    }
    QCOMPARE(host.emulator.registrations(ref.id).size(), 2);
    QVERIFY(await(desk.provider->cancelRegistrant(ref, people.front())));
    QVERIFY(await(desk.provider->cancelRegistrant(ref, people.front())));
    const auto there = await(desk.provider->registrants(ref));
    QVERIFY(there->front().state == model::RegistrantState::Cancelled);
    QVERIFY(await(desk.provider->addRegistrants(ref, people))); // comes back
    QCOMPARE(host.emulator.registrations(ref.id).size(), 3);
}

void TestTeamsFlow::renewsAnExpiredToken()
{
    Desk desk;
    desk.emulator.expiredTokens.insert("first-token");
    QVERIFY(await(desk.provider->create(support::somePlan(MeetingForm::CalendarEvent))));
    desk.emulator.expiredTokens.insert("second-token");
    QCOMPARE(await(desk.provider->test()).error().kind, ErrorKind::Unauthorised);
}

void TestTeamsFlow::waitsAsLongAsToldTo()
{
    Desk desk;
    for (const int status : { 429, 503 }) {
        desk.emulator.server.failNext({ support::Fault::Answer,
            { status, R"({"error":{"code":"TooManyRequests","message":"Slow down."}})", "application/json",
                { { "Retry-After", "120" } } } });
        const auto made = await(desk.provider->create(support::somePlan(MeetingForm::CalendarEvent)));
        QCOMPARE(made.error().kind, ErrorKind::Transient);
        QVERIFY(made.error().notBefore == desk.clock.now() + std::chrono::seconds(120));
    }
    QCOMPARE(desk.emulator.events(), 0);
}

void TestTeamsFlow::onlyReadsWhatIsLinked()
{
    Desk desk(accountIn(model::AccountMode::LinkOnly));
    const model::MeetingRef ref { MeetingForm::CalendarEvent, u"x"_s, {} };
    const auto plan = support::somePlan(MeetingForm::CalendarEvent);
    QCOMPARE(await(desk.provider->create(plan)).error().kind, ErrorKind::Rejected);
    QCOMPARE(await(desk.provider->cancel(ref)).error().kind, ErrorKind::Rejected);
    QCOMPARE(await(desk.provider->create(support::somePlan(MeetingForm::Webinar))).error().kind,
        ErrorKind::Rejected);
    QCOMPARE(desk.emulator.server.arrived(), 0);
    QCOMPARE(await(desk.provider->fetch(ref)).error().kind, ErrorKind::NotFound);
}

void TestTeamsFlow::opensTheOrganizersLinkInTeams()
{
    Desk desk;
    const auto plan = support::somePlan(MeetingForm::Meeting);
    const auto made = await(desk.provider->create(plan));
    const auto link = await(desk.provider->startLink(made->facts.ref, plan));
    QCOMPARE(link->url, made->facts.joinUrl);
    QCOMPARE(link->native.scheme(), u"msteams"_s);
    QCOMPARE(made->password, u"AB12cd"_s);
}

QTEST_GUILESS_MAIN(TestTeamsFlow)
#include "tst_teamsflow.moc"
