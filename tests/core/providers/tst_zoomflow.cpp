#include "zoomdesk.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using providers::MadeMeeting;
using providers::MeetingPlan;
using support::await;
using support::Fault;
using support::ZoomDesk;
using support::ZoomEmulator;

namespace {

base::Instant utc(int year, unsigned month, unsigned day, int hour)
{
    return base::Instant(ZoomDesk::wall(year, month, day, hour).time_since_epoch());
}

} // namespace

class TestZoomFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhoseAccountItIs();
    void namesAMissingScope();
    void makesAMeeting();
    void makesAWebinar();
    void makesARoom();
    void findsWhatALostAnswerMade_data();
    void findsWhatALostAnswerMade();
    void findsNothingWhereNothingWasMade();
    void findsAMarkThatTheListCut();
    void beginsTheListAnewWhenItsTokenExpired();
    void bringsAMeetingToThePlan();
    void tellsThatAPastTimeWasNotTaken();
    void appliesTheOverridesOfASeries();
    void cancelsAndMovesOccurrences();
    void countsAsCancelledWhatIsGone();
    void doesNotBelieveAProxyThatAMeetingIsGone();
    void fetchesTheStartLinkEachTime();
    void endsAMeeting();
    void registersPeopleTogether();
    void registersPeopleSinglyForASeries();
    void takesBackWhoWasCancelled_data();
    void takesBackWhoWasCancelled();
    void tellsTheHostApart();
    void tellsThatRegistrationIsOff();
    void tellsThatAMeetingIsFull();
    void listsAllPagesOfRegistrants();
    void waitsForTheNextDayOfTheServer_data();
    void waitsForTheNextDayOfTheServer();
    void renewsTheTokenThatExpired();
    void changesNoMeetingThatIsOnlyLinked();
};

void TestZoomFlow::saysWhoseAccountItIs()
{
    ZoomDesk desk;
    desk.zoom.habits.ahead = std::chrono::minutes(7);
    const auto report = await(desk.provider->test());
    QVERIFY(report);
    QCOMPARE(report->userEmail, ZoomEmulator::hostEmail);
    QCOMPARE(report->userName, u"Dana Reyes"_s);
    QVERIFY(report->missingScopes.isEmpty());
    QCOMPARE(*report->serverTime - desk.clock.now(), std::chrono::seconds(420));
}

void TestZoomFlow::namesAMissingScope()
{
    ZoomDesk desk;
    desk.zoom.habits.missingScopes = { u"meeting:read:list_meetings:admin"_s };
    const auto report = await(desk.provider->test());
    QVERIFY(report);
    QCOMPARE(report->missingScopes, QStringList { u"meeting:read:list_meetings:admin"_s });
}

void TestZoomFlow::makesAMeeting()
{
    ZoomDesk desk;
    const MeetingPlan plan = desk.plan();
    const auto made = await(desk.provider->create(plan));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QCOMPARE(made->facts.topic, plan.topic);
    QCOMPARE(made->facts.description, plan.description);
    QCOMPARE(*made->facts.start, utc(2027, 3, 2, 9));
    QCOMPARE(made->facts.zone, "Europe/Berlin");
    QCOMPARE(made->password, plan.password);
    QCOMPARE(made->facts.wantsRegistration, std::optional(false));
    QVERIFY(made->facts.ref.id.toLongLong() > 4'294'967'296);
    QCOMPARE(await(desk.provider->fetch(made->facts.ref))->facts, made->facts);
}

void TestZoomFlow::makesAWebinar()
{
    ZoomDesk desk;
    MeetingPlan plan = desk.plan(u"FREQ=WEEKLY;BYDAY=TU;COUNT=5"_s);
    plan.form = model::MeetingForm::Webinar;
    plan.password.clear();
    plan.wantsRegistration = true;
    const auto made = await(desk.provider->create(plan));
    QVERIFY(made);
    QVERIFY(!made->password.isEmpty()); // invented there
    QCOMPARE(made->facts.recurrence, u"FREQ=WEEKLY;COUNT=5;BYDAY=TU"_s);
    QCOMPARE(made->facts.wantsRegistration, std::optional(true));
    QCOMPARE(desk.zoom.count("POST", "/users/me/webinars"), 1);
    QCOMPARE(await(desk.provider->fetch(made->facts.ref))->facts, made->facts);
}

void TestZoomFlow::makesARoom()
{
    ZoomDesk desk;
    MeetingPlan plan = desk.plan(u"FREQ=YEARLY"_s);
    plan.repeat = model::RepeatChoice::ReusableRoom;
    const auto made = await(desk.provider->create(plan));
    QVERIFY(made);
    QVERIFY(!made->facts.start);
    QVERIFY(made->facts.recurrence.isEmpty());
}

void TestZoomFlow::findsWhatALostAnswerMade_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("closed without an answer") << Fault::CutAfterExecution;
    QTest::newRow("cut in the answer") << Fault::CutInAnswer;
    QTest::newRow("JSON that ends early") << Fault::TruncatedJson;
    QTest::newRow("other types") << Fault::WrongTypes;
    QTest::newRow("server error afterwards") << Fault::AnswerAfter;
}

void TestZoomFlow::findsWhatALostAnswerMade()
{
    QFETCH(Fault, fault);
    ZoomDesk desk;
    desk.zoom.habits.largestPage = 2;
    for (int i = 0; i < 5; ++i)
        desk.zoom.add(
            { { u"topic"_s, u"Sales meeting"_s }, { u"type"_s, 2 }, { u"agenda"_s, u"another"_s } });
    const MeetingPlan plan = desk.plan();
    desk.zoom.server().failNext({ fault, { 502 } });
    const auto lost = await(desk.provider->create(plan));
    QVERIFY(!lost);
    QCOMPARE(lost.error().kind, ErrorKind::Lost);
    const auto found = await(desk.provider->findCreated(plan));
    QVERIFY(found);
    QVERIFY(found->has_value());
    QCOMPARE((*found)->facts.description, plan.description);
    QCOMPARE(desk.zoom.meetingsMarked(plan.key.toString()), 1);
}

void TestZoomFlow::findsNothingWhereNothingWasMade()
{
    ZoomDesk desk;
    const MeetingPlan plan = desk.plan();
    QVERIFY(await(desk.provider->create(desk.plan())));
    const auto found = await(desk.provider->findCreated(plan));
    QVERIFY(found);
    QVERIFY(!found->has_value());
}

void TestZoomFlow::findsAMarkThatTheListCut()
{
    ZoomDesk desk;
    MeetingPlan plan = desk.plan();
    plan.description = u"A long agenda. "_s.repeated(60);
    MeetingPlan other = plan;
    other.key = model::EffectKey::make();
    QVERIFY(await(desk.provider->create(other)));
    const auto made = await(desk.provider->create(plan));
    QVERIFY(made);
    const auto found = await(desk.provider->findCreated(plan));
    QVERIFY(found && found->has_value());
    QCOMPARE((*found)->facts.ref, made->facts.ref);
}

void TestZoomFlow::beginsTheListAnewWhenItsTokenExpired()
{
    ZoomDesk desk;
    const auto made = await(desk.provider->create(desk.plan()));
    for (int i = 0; i < 5; ++i)
        desk.zoom.add({ { u"topic"_s, u"x"_s }, { u"type"_s, 2 } });
    const MeetingPlan plan = desk.plan();
    QVERIFY(await(desk.provider->create(plan)));
    desk.zoom.habits.largestPage = 3;
    int lists = 0;
    desk.zoom.server().setFaults([&](const support::ServerRequest &request) {
        if (request.path.endsWith("/users/me/meetings") && ++lists == 2)
            desk.zoom.forgetPages();
        return support::FaultPlan {};
    });
    const auto found = await(desk.provider->findCreated(plan));
    QVERIFY(found);
    QVERIFY(found->has_value());
}

void TestZoomFlow::bringsAMeetingToThePlan()
{
    ZoomDesk desk;
    MeetingPlan plan = desk.plan();
    const auto made = await(desk.provider->create(plan));
    plan.topic = u"Sales meeting, moved"_s;
    plan.series.start = ZoomDesk::wall(2027, 7, 5, 14);
    plan.series.duration = std::chrono::minutes(90);
    plan.wantsRegistration = true;
    const auto changed = await(desk.provider->change(made->facts.ref, plan));
    QVERIFY(changed);
    QCOMPARE(changed->facts.topic, plan.topic);
    QCOMPARE(*changed->facts.start, utc(2027, 7, 5, 12));
    QCOMPARE(changed->facts.duration, std::chrono::minutes(90));
    QCOMPARE(changed->facts.wantsRegistration, std::optional(true));
    desk.zoom.remove(made->facts.ref.id.toLongLong());
    QCOMPARE(await(desk.provider->change(made->facts.ref, plan)).error().kind, ErrorKind::NotFound);
}

void TestZoomFlow::tellsThatAPastTimeWasNotTaken()
{
    ZoomDesk desk;
    MeetingPlan plan = desk.plan();
    const auto made = await(desk.provider->create(plan));
    plan.series.start = ZoomDesk::wall(2026, 11, 19, 10);
    const auto changed = await(desk.provider->change(made->facts.ref, plan));
    QVERIFY(!changed);
    QCOMPARE(changed.error().kind, ErrorKind::Rejected);
    QCOMPARE(changed.error().part, u"start"_s);
}

void TestZoomFlow::appliesTheOverridesOfASeries()
{
    ZoomDesk desk;
    MeetingPlan plan = desk.plan(u"FREQ=WEEKLY;COUNT=5"_s);
    model::OccurrenceOverride cancelled { ZoomDesk::wall(2027, 3, 9, 10), true, {}, {}, {}, {} };
    model::OccurrenceOverride moved { ZoomDesk::wall(2027, 3, 30, 10), false, ZoomDesk::wall(2027, 3, 31, 16),
        {}, {}, {} };
    plan.overrides = { cancelled, moved };
    const auto made = await(desk.provider->create(plan));
    QVERIFY(made);
    const auto *there = desk.zoom.find(made->facts.ref.id.toLongLong());
    QCOMPARE(there->occurrences.size(), 5U);
    QVERIFY(there->occurrences.at(1).deleted);
    QCOMPARE(there->occurrences.at(4).start, u"2027-03-31T14:00:00Z"_s);
    QCOMPARE(desk.zoom.meetings().size(), 1U);
}

void TestZoomFlow::cancelsAndMovesOccurrences()
{
    ZoomDesk desk;
    const MeetingPlan plan = desk.plan(u"FREQ=DAILY;COUNT=40"_s);
    const auto made = await(desk.provider->create(plan));
    providers::OccurrencePlan date { ZoomDesk::wall(2027, 3, 29, 10), ZoomDesk::wall(2027, 3, 29, 15),
        std::chrono::minutes(30), "Europe/Berlin", plan.topic, plan.description };
    for (int repeated = 0; repeated < 2; ++repeated)
        QVERIFY(await(desk.provider->changeOccurrence(made->facts.ref, date)));
    const auto *there = desk.zoom.find(made->facts.ref.id.toLongLong());
    QCOMPARE(there->occurrences.at(27).start, u"2027-03-29T13:00:00Z"_s); // summer time has begun
    QCOMPARE(there->occurrences.at(27).duration, 30);
    for (int repeated = 0; repeated < 2; ++repeated)
        QVERIFY(await(desk.provider->cancelOccurrence(made->facts.ref, date)));
    QVERIFY(there->occurrences.at(27).deleted);
    QCOMPARE(std::count_if(there->occurrences.begin(), there->occurrences.end(),
                 [](const auto &occurrence) { return occurrence.deleted; }),
        1);
    date.recurrenceId = ZoomDesk::wall(2027, 3, 3, 10);
    date.topic = u"Another topic"_s;
    const auto renamed = await(desk.provider->changeOccurrence(made->facts.ref, date));
    QCOMPARE(renamed.error().part, u"topic"_s);
}

void TestZoomFlow::countsAsCancelledWhatIsGone()
{
    ZoomDesk desk;
    const auto made = await(desk.provider->create(desk.plan()));
    QCOMPARE(await(desk.provider->cancel(made->facts.ref)), true);
    QVERIFY(desk.zoom.meetings().empty());
    QCOMPARE(await(desk.provider->cancel(made->facts.ref)), true);
}

void TestZoomFlow::doesNotBelieveAProxyThatAMeetingIsGone()
{
    ZoomDesk desk;
    const auto made = await(desk.provider->create(desk.plan()));
    desk.zoom.server().failNext({ Fault::Answer, { 404, "<html>Not here</html>", "text/html" } }, 9);
    const auto cancelled = await(desk.provider->cancel(made->facts.ref));
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().kind, ErrorKind::Transient);
}

void TestZoomFlow::fetchesTheStartLinkEachTime()
{
    ZoomDesk desk;
    const MeetingPlan plan = desk.plan();
    const auto made = await(desk.provider->create(plan));
    const auto link = await(desk.provider->startLink(made->facts.ref, plan));
    QVERIFY(link);
    QVERIFY(link->url.toString().startsWith("https://example.zoom.us/s/"_L1));
    QCOMPARE(link->native.toString(),
        u"zoommtg://example.zoom.us/join?action=join&confno=%1&pwd=s3cr3t.1"_s.arg(made->facts.ref.id));
    desk.clock.advance(std::chrono::minutes(30));
    QVERIFY(await(desk.provider->startLink(made->facts.ref, plan))->url != link->url);
}

void TestZoomFlow::endsAMeeting()
{
    ZoomDesk desk;
    const auto made = await(desk.provider->create(desk.plan()));
    auto *there = desk.zoom.find(made->facts.ref.id.toLongLong());
    there->running = true;
    QVERIFY(await(desk.provider->fetch(made->facts.ref))->facts.running);
    QVERIFY(await(desk.provider->end(made->facts.ref)));
    QVERIFY(!there->running);
}

void TestZoomFlow::registersPeopleTogether()
{
    ZoomDesk desk;
    MeetingPlan plan = desk.plan();
    plan.wantsRegistration = true;
    const auto made = await(desk.provider->create(plan));
    std::vector<model::Registrant> people;
    for (int i = 0; i < 30; ++i)
        people.push_back(desk.person(u"person%1@example.org"_s.arg(i)));
    for (int repeated = 0; repeated < 2; ++repeated) {
        const auto outcomes = await(desk.provider->addRegistrants(made->facts.ref, people));
        QVERIFY(outcomes);
        QCOMPARE(outcomes->size(), 30U);
        for (const auto &outcome : *outcomes)
            QVERIFY(outcome && !outcome->providerId.isEmpty() && outcome->joinUrl.isValid());
    }
    QCOMPARE(desk.zoom.count("POST", "/batch_registrants"), 2);
    QCOMPARE(desk.zoom.count("POST", "/registrants"), 0);
    QCOMPARE(desk.zoom.registrants(made->facts.ref.id.toLongLong()).size(), 30U);
}

void TestZoomFlow::registersPeopleSinglyForASeries()
{
    ZoomDesk desk;
    MeetingPlan plan = desk.plan(u"FREQ=WEEKLY;COUNT=4"_s);
    plan.wantsRegistration = true;
    const auto made = await(desk.provider->create(plan));
    const auto outcomes = await(desk.provider->addRegistrants(
        made->facts.ref, { desk.person(u"ana@example.org"_s), desk.person(u"ben@example.org"_s, u"Ben"_s) }));
    QVERIFY(outcomes);
    QVERIFY(outcomes->at(0) && outcomes->at(1));
    QCOMPARE(outcomes->at(1)->firstName, u"Ben"_s);
    QCOMPARE(desk.zoom.registrants(made->facts.ref.id.toLongLong(), u"approved"_s).size(), 2U);
}

void TestZoomFlow::takesBackWhoWasCancelled_data()
{
    QTest::addColumn<bool>("addTakesBack");
    QTest::newRow("adding alone does") << true;
    QTest::newRow("only an approval does") << false;
}

void TestZoomFlow::takesBackWhoWasCancelled()
{
    QFETCH(bool, addTakesBack);
    ZoomDesk desk;
    desk.zoom.habits.addTakesBack = addTakesBack;
    MeetingPlan plan = desk.plan();
    plan.wantsRegistration = true;
    const auto made = await(desk.provider->create(plan));
    const qint64 id = made->facts.ref.id.toLongLong();
    model::Registrant ana = desk.person(u"Ana@example.org"_s);
    const auto added = await(desk.provider->addRegistrants(made->facts.ref, { ana }));
    ana.providerId = added->front()->providerId;
    QVERIFY(await(desk.provider->cancelRegistrant(made->facts.ref, ana)));
    QCOMPARE(desk.zoom.registrants(id, u"cancelled"_s).size(), 1U);
    const auto again = await(desk.provider->addRegistrants(made->facts.ref, { ana }));
    QVERIFY(again && again->front());
    QVERIFY(again->front()->joinUrl.isValid());
    QCOMPARE(desk.zoom.registrants(id, u"approved"_s).size(), 1U);
    QCOMPARE(desk.zoom.registrants(id).size(), 1U);
}

void TestZoomFlow::tellsTheHostApart()
{
    for (const bool isKnown : { true, false }) {
        ZoomDesk desk;
        if (!isKnown) { // only Zoom knows whose account it is
            desk.account.userEmail.clear();
            desk.provider = providers::of(model::ProviderKind::Zoom)
                                .managed->make({ desk.account, *desk.channel, desk.clock, desk.random, {} });
        }
        MeetingPlan plan = desk.plan();
        plan.wantsRegistration = true;
        const auto made = await(desk.provider->create(plan));
        const auto outcomes = await(desk.provider->addRegistrants(made->facts.ref,
            { desk.person(u"HOST@example.com"_s), desk.person(u"ana@example.org"_s),
                desk.person(u"no address"_s) }));
        QVERIFY(outcomes);
        QCOMPARE(outcomes->at(0).error().kind, ErrorKind::Rejected);
        QVERIFY(outcomes->at(0).error().detail.contains("host"_L1));
        QVERIFY(outcomes->at(1));
        QCOMPARE(outcomes->at(2).error().part, u"email"_s);
    }
}

void TestZoomFlow::tellsThatRegistrationIsOff()
{
    ZoomDesk desk;
    const auto made = await(desk.provider->create(desk.plan()));
    const auto outcomes = await(desk.provider->addRegistrants(
        made->facts.ref, { desk.person(u"ana@example.org"_s), desk.person(u"ben@example.org"_s) }));
    QVERIFY(outcomes);
    for (const auto &outcome : *outcomes) {
        QCOMPARE(outcome.error().kind, ErrorKind::Rejected);
        QVERIFY(outcome.error().detail.contains("Registration required"_L1));
    }
}

void TestZoomFlow::tellsThatAMeetingIsFull()
{
    ZoomDesk desk;
    desk.zoom.habits.mostPeople = 1;
    MeetingPlan plan = desk.plan();
    plan.wantsRegistration = true;
    const auto made = await(desk.provider->create(plan));
    const auto outcomes = await(desk.provider->addRegistrants(
        made->facts.ref, { desk.person(u"ana@example.org"_s), desk.person(u"ben@example.org"_s) }));
    QVERIFY(outcomes);
    QVERIFY(outcomes->at(0));
    QVERIFY(outcomes->at(1).error().detail.contains("full"_L1));
}

void TestZoomFlow::listsAllPagesOfRegistrants()
{
    ZoomDesk desk;
    desk.zoom.habits.largestPage = 7;
    MeetingPlan plan = desk.plan();
    plan.wantsRegistration = true;
    const auto made = await(desk.provider->create(plan));
    auto *there = desk.zoom.find(made->facts.ref.id.toLongLong());
    for (int i = 0; i < 40; ++i)
        there->people.push_back({ u"r%1"_s.arg(i), u"p%1@example.org"_s.arg(i), u"P"_s, {},
            i < 30       ? u"approved"_s
                : i < 35 ? u"pending"_s
                         : u"denied"_s });
    int lists = 0;
    desk.zoom.server().setFaults([&](const support::ServerRequest &request) {
        if (request.path.endsWith("/registrants") && ++lists == 3)
            desk.zoom.forgetPages();
        return support::FaultPlan {};
    });
    const auto people = await(desk.provider->registrants(made->facts.ref));
    QVERIFY(people);
    QCOMPARE(people->size(), 40U);
    QCOMPARE(std::count_if(people->begin(), people->end(), [](const auto &p) { return p.pending; }), 5);
    QCOMPARE(std::count_if(people->begin(), people->end(),
                 [](const auto &p) { return p.state == model::RegistrantState::Cancelled; }),
        5);
}

void TestZoomFlow::waitsForTheNextDayOfTheServer_data()
{
    QTest::addColumn<bool>("tellsRetryAfter");
    QTest::newRow("told by a header") << true;
    QTest::newRow("told by the sentence") << false;
}

void TestZoomFlow::waitsForTheNextDayOfTheServer()
{
    QFETCH(bool, tellsRetryAfter);
    ZoomDesk desk;
    desk.zoom.habits.writesPerDay = 1;
    desk.zoom.habits.tellsRetryAfter = tellsRetryAfter;
    desk.zoom.habits.ahead = std::chrono::minutes(10); // so its day begins ten minutes before ours
    QVERIFY(await(desk.provider->create(desk.plan())));
    const auto refused = await(desk.provider->create(desk.plan()));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Transient);
    QVERIFY(refused.error().notBefore);
    QCOMPARE(*refused.error().notBefore, utc(2026, 11, 20, 24) - std::chrono::minutes(10));
    QCOMPARE(desk.zoom.meetings().size(), 1U);
    desk.clock.moveTo(*refused.error().notBefore);
    QVERIFY(await(desk.provider->create(desk.plan())));
}

void TestZoomFlow::renewsTheTokenThatExpired()
{
    ZoomDesk desk;
    desk.zoom.forgetTokens();
    QVERIFY(await(desk.provider->create(desk.plan())));
    QCOMPARE(desk.zoom.meetings().size(), 1U);
}

void TestZoomFlow::changesNoMeetingThatIsOnlyLinked()
{
    ZoomDesk desk(model::AccountMode::LinkOnly);
    const qint64 id = desk.zoom.add({ { u"topic"_s, u"Theirs"_s }, { u"type"_s, 2 },
        { u"settings"_s, QJsonObject { { u"approval_type"_s, 0 } } } });
    const model::MeetingRef ref { model::MeetingForm::Meeting, QString::number(id), {} };
    QCOMPARE(await(desk.provider->fetch(ref))->facts.topic, u"Theirs"_s);
    const auto added = await(desk.provider->addRegistrants(ref, { desk.person(u"ana@example.org"_s) }));
    QVERIFY(added && added->front());
    QVERIFY(await(desk.provider->cancelRegistrant(ref, desk.person(u"ana@example.org"_s))));
    for (const auto &refused : { await(desk.provider->cancel(ref)), await(desk.provider->end(ref)) })
        QCOMPARE(refused.error().kind, ErrorKind::Rejected);
    QCOMPARE(await(desk.provider->create(desk.plan())).error().part, u"mode"_s);
    QCOMPARE(await(desk.provider->change(ref, desk.plan())).error().part, u"mode"_s);
    QCOMPARE(desk.zoom.meetings().size(), 1U);
}

QTEST_GUILESS_MAIN(TestZoomFlow)
#include "tst_zoomflow.moc"
