#include "core/providers/emulateddesk.h"
#include "providers/webex/webexaccount.h"
#include "schedule/rruletext.h"
#include "support/emulators/webexemulator.h"

using namespace Qt::StringLiterals;
using namespace providers;
using support::await;
using support::Fault;
using support::meetingPlan;
using support::registrant;

namespace {

struct Desk : support::EmulatedDesk<support::WebexEmulator> {
    explicit Desk(model::AccountMode mode = model::AccountMode::CreateAndManage)
        : EmulatedDesk(webexManaged(), u"webexapis.com"_s, mode)
    {
    }

    model::MeetingRef made(const MeetingPlan &plan)
    {
        return await(provider->create(plan)).value().facts.ref;
    }
};

MeetingPlan weekly()
{
    MeetingPlan plan = meetingPlan();
    plan.series.rule = schedule::parseRule(u"FREQ=WEEKLY;COUNT=4").value();
    return plan;
}

MeetingPlan registering()
{
    MeetingPlan plan = meetingPlan();
    plan.wantsRegistration = true;
    return plan;
}

OccurrencePlan secondWeek(int hour)
{
    return { support::wallTime(2030, 5, 8, 10), support::wallTime(2030, 5, 8, hour), std::chrono::minutes(30),
        "Europe/Berlin", u"Later today"_s, u"Moved"_s };
}

} // namespace

class TestWebexFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesFetchesAndCancels()
    {
        Desk desk;
        const MeetingPlan plan = registering();
        const auto made = await(desk.provider->create(plan));
        QVERIFY(made);
        QCOMPARE(made->facts.topic, plan.topic);
        QCOMPARE(made->password, plan.password);
        QCOMPARE(made->facts.wantsRegistration, std::optional(true));
        QVERIFY(made->facts.joinUrl.isValid());
        const auto fetched = await(desk.provider->fetch(made->facts.ref));
        QVERIFY(fetched);
        QCOMPARE(fetched->facts, made->facts);
        QCOMPARE(await(desk.provider->cancel(made->facts.ref)), base::Result<bool>(true));
        QCOMPARE(desk.emulator.meetings(), 0);
        QCOMPARE(await(desk.provider->cancel(made->facts.ref)), base::Result<bool>(true));
        QCOMPARE(await(desk.provider->fetch(made->facts.ref)).error().kind, base::ErrorKind::NotFound);
    }

    void oneMeetingWhateverBecomesOfTheAnswer_data()
    {
        QTest::addColumn<support::FaultPlan>("fault");
        QTest::addColumn<bool>("executed");
        const auto answer = [](int status) { return support::ServerAnswer { status, "{}" }; };
        QTest::newRow("none") << support::FaultPlan {} << true;
        QTest::newRow("cut after") << support::FaultPlan { Fault::CutAfterExecution, {} } << true;
        QTest::newRow("cut in the answer") << support::FaultPlan { Fault::CutInAnswer, {} } << true;
        QTest::newRow("truncated") << support::FaultPlan { Fault::TruncatedJson, {} } << true;
        QTest::newRow("wrong types") << support::FaultPlan { Fault::WrongTypes, {} } << true;
        QTest::newRow("502 after") << support::FaultPlan { Fault::AnswerAfter, answer(502) } << true;
        QTest::newRow("HTML instead") << support::FaultPlan { Fault::Html, {} } << false;
        QTest::newRow("503 instead") << support::FaultPlan { Fault::Answer, answer(503) } << false;
    }

    void oneMeetingWhateverBecomesOfTheAnswer()
    {
        QFETCH(support::FaultPlan, fault);
        QFETCH(bool, executed);
        Desk desk;
        const MeetingPlan plan = meetingPlan();
        const auto found = desk.createWithLostAnswer(plan, fault);
        QVERIFY(found);
        QCOMPARE(found->has_value(), executed);
        QCOMPARE(desk.emulator.created, executed ? 1 : 0);
        if (executed)
            QCOMPARE((*found)->facts.ref.id, desk.emulator.onlyId());
    }

    void findsItsOwnAmongOthers()
    {
        Desk desk;
        const MeetingPlan other = meetingPlan();
        desk.made(other);
        const MeetingPlan plan = meetingPlan();
        QVERIFY(!await(desk.provider->findCreated(plan)).value());
        desk.made(plan);
        for (const bool listsTags : { true, false }) {
            desk.emulator.listsTags = listsTags;
            const auto found = await(desk.provider->findCreated(plan));
            QVERIFY(found && *found);
            QCOMPARE(desk.emulator.meeting((*found)->facts.ref.id).value("integrationTags"_L1).toArray(),
                QJsonArray { plan.key.toString() });
        }
    }

    void expiredTokenIsRenewed()
    {
        Desk desk;
        desk.emulator.expiredTokens = { "first-token" };
        QVERIFY(await(desk.provider->create(meetingPlan())));
        QCOMPARE(desk.tokens.refused, QList<QByteArray> { "first-token" });
        QCOMPARE(desk.emulator.created, 1);
        desk.emulator.expiredTokens.insert("second-token");
        QCOMPARE(await(desk.provider->create(meetingPlan())).error().kind, base::ErrorKind::Unauthorised);
    }

    void refusalsKeepWebexsWords()
    {
        Desk desk;
        MeetingPlan plan = meetingPlan();
        plan.password = u"12345678"_s;
        const auto refused = await(desk.provider->create(plan));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, base::ErrorKind::Rejected);
        QCOMPARE(refused.error().part, u"password"_s);
        QVERIFY(refused.error().detail.contains("too simple"_L1));
        QVERIFY(!refused.error().detail.contains(plan.password));
    }

    void limitsSayWhenToComeAgain()
    {
        Desk desk;
        desk.emulator.rateLimited = 100;
        desk.emulator.retryAfter = "86000"; // the day's budget
        const auto limited = await(desk.provider->create(meetingPlan()));
        QVERIFY(!limited);
        QCOMPARE(limited.error().kind, base::ErrorKind::Transient);
        QCOMPARE(limited.error().notBefore, std::optional(desk.clock.now() + std::chrono::seconds(86000)));
        desk.emulator.retryAfter.clear();
        QCOMPARE(await(desk.provider->create(meetingPlan())).error().kind, base::ErrorKind::Transient);
        desk.emulator.rateLimited = 0;
        desk.emulator.locked = 100;
        QCOMPARE(await(desk.provider->create(meetingPlan())).error().kind, base::ErrorKind::Transient);
        QCOMPARE(desk.emulator.created, 0);
    }

    void changeBringsTheMeetingToThePlan()
    {
        Desk desk;
        MeetingPlan plan = meetingPlan();
        const model::MeetingRef ref = desk.made(plan);
        plan.topic = u"Renamed"_s;
        plan.description.clear();
        plan.series.start += std::chrono::hours(2);
        plan.wantsRegistration = true;
        plan.password = u"Other@44"_s;
        const auto changed = await(desk.provider->change(ref, plan));
        QVERIFY(changed);
        QCOMPARE(changed->facts.topic, u"Renamed"_s);
        QCOMPARE(changed->facts.description, QString());
        QCOMPARE(*changed->facts.start, support::utcTime(2030, 5, 1, 10));
        QCOMPARE(changed->facts.wantsRegistration, std::optional(true));
        QCOMPARE(changed->password, u"Other@44"_s);
        const std::size_t sent = desk.emulator.server.requests().size();
        QVERIFY(await(desk.provider->change(ref, plan))); // nothing differs any more
        for (std::size_t i = sent; i < desk.emulator.server.requests().size(); ++i)
            QCOMPARE(desk.emulator.server.requests().at(i).method, QByteArray("GET"));
    }

    void occurrencesAreMovedAndLeftOut()
    {
        Desk desk;
        const model::MeetingRef ref = desk.made(weekly());
        QCOMPARE(desk.emulator.occurrences(), 4);
        const QString second = ref.id + u"_20300508T080000Z"_s;
        QVERIFY(await(desk.provider->changeOccurrence(ref, secondWeek(15))));
        QCOMPARE(desk.emulator.occurrence(second).value("start"_L1).toString(), u"2030-05-08T13:00:00Z"_s);
        QCOMPARE(desk.emulator.occurrence(second).value("title"_L1).toString(), u"Later today"_s);
        OccurrencePlan far = secondWeek(10);
        far.start = support::wallTime(2030, 7, 8, 10);
        QVERIFY(await(desk.provider->changeOccurrence(ref, far)));
        QVERIFY(await(desk.provider->changeOccurrence(ref, secondWeek(9)))); // found again where it went
        QCOMPARE(desk.emulator.occurrence(second).value("start"_L1).toString(), u"2030-05-08T07:00:00Z"_s);
        QCOMPARE(await(desk.provider->cancelOccurrence(ref, secondWeek(9))), base::Result<bool>(true));
        QCOMPARE(desk.emulator.occurrences(), 3);
        QCOMPARE(await(desk.provider->cancelOccurrence(ref, secondWeek(9))), base::Result<bool>(true));
        QCOMPARE(desk.emulator.occurrences(), 3);
        QCOMPARE(await(desk.provider->changeOccurrence(ref, secondWeek(9))).error().kind,
            base::ErrorKind::NotFound);
    }

    void movedDatesSurviveAChangeOfTheSeries()
    {
        Desk desk;
        MeetingPlan plan = weekly();
        const model::MeetingRef ref = desk.made(plan);
        plan.series.start += std::chrono::hours(1);
        plan.overrides = { { support::wallTime(2030, 5, 8, 11), true, {}, {}, {}, {} },
            { support::wallTime(2030, 5, 15, 11), false, support::wallTime(2030, 5, 16, 9), {}, {}, {} } };
        QVERIFY(await(desk.provider->change(ref, plan)));
        QCOMPARE(desk.emulator.occurrences(), 3);
        QCOMPARE(desk.emulator.occurrence(ref.id + u"_20300515T090000Z"_s).value("start"_L1).toString(),
            u"2030-05-16T07:00:00Z"_s);
    }

    void registrantsAreAddedOnce()
    {
        Desk desk;
        desk.emulator.pageSize = 2;
        const model::MeetingRef ref = desk.made(registering());
        const std::vector<model::Registrant> people { registrant(u"Ann"_s, u"Lee"_s, u"ann@example.org"_s),
            registrant(u"Bo"_s, u"Ek"_s, u"bo@example.org"_s), registrant(u"Cy"_s, {}, u"cy@example.org"_s),
            registrant(u"Dana"_s, u"Reyes"_s, u"Dana@Example.org"_s),
            registrant(u"Ann"_s, u"Again"_s, u"ANN@example.org"_s) };
        for (int push = 0; push < 2; ++push) {
            const auto outcomes = await(desk.provider->addRegistrants(ref, people));
            QVERIFY(outcomes);
            QCOMPARE(outcomes->size(), 5U);
            QVERIFY(outcomes->at(0) && outcomes->at(1) && outcomes->at(2));
            QCOMPARE(outcomes->at(3).error().part, u"email"_s); // the host
            QCOMPARE(outcomes->at(4).error().part, u"email"_s); // twice
            QCOMPARE(desk.emulator.registrants(ref.id).size(), 3);
        }
        QCOMPARE(await(desk.provider->registrants(ref)).value().size(), 3U);
    }

    void oneBadAddressSpoilsNobodyElse()
    {
        Desk desk;
        const model::MeetingRef ref = desk.made(registering());
        const auto outcomes = await(desk.provider->addRegistrants(ref,
            { registrant(u"A"_s, u"B"_s, u"a@example.invalid"_s),
                registrant(u"C"_s, u"D"_s, u"c@example.org"_s) }));
        QVERIFY(outcomes);
        QVERIFY(!outcomes->at(0) && outcomes->at(1));
        QVERIFY(outcomes->at(0).error().detail.contains("not valid"_L1));
        QCOMPARE(desk.emulator.registrants(ref.id), QStringList { u"c@example.org"_s });
    }

    void cancelledRegistrantComesBack()
    {
        Desk desk;
        const model::MeetingRef ref = desk.made(registering());
        const model::Registrant ann = registrant(u"Ann"_s, u"Lee"_s, u"ann@example.org"_s);
        QVERIFY(await(desk.provider->addRegistrants(ref, { ann })));
        QCOMPARE(await(desk.provider->cancelRegistrant(ref, ann)), base::Result<bool>(true));
        QVERIFY(desk.emulator.registrants(ref.id).isEmpty());
        QCOMPARE(await(desk.provider->cancelRegistrant(ref, ann)), base::Result<bool>(true));
        QVERIFY(await(desk.provider->addRegistrants(ref, { ann })).value().at(0));
        QCOMPARE(desk.emulator.registrants(ref.id).size(), 1);
        desk.emulator.addRegistrantThere(ref.id, u"bo@example.org"_s, u"rejected"_s);
        const auto again = await(
            desk.provider->addRegistrants(ref, { registrant(u"Bo"_s, u"Ek"_s, u"bo@example.org"_s) }));
        QCOMPARE(again->at(0)->state, model::RegistrantState::Active);
        QCOMPARE(await(desk.provider->registrants(ref)).value().back().state, model::RegistrantState::Active);
    }

    // By the ID that the outbox noted the first time; Webex gives another one the second time.
    void takenBackPersonIsThereOnceAndCanBeCancelledAgain()
    {
        Desk desk;
        const model::MeetingRef ref = desk.made(registering());
        model::Registrant ann = registrant(u"Ann"_s, u"Lee"_s, u"ann@example.org"_s);
        ann.providerId = await(desk.provider->addRegistrants(ref, { ann })).value().at(0)->providerId;
        QCOMPARE(await(desk.provider->cancelRegistrant(ref, ann)), base::Result<bool>(true));
        QCOMPARE(await(desk.provider->approveRegistrant(ref, ann)), base::Result<bool>(true));
        QCOMPARE(await(desk.provider->approveRegistrant(ref, ann)), base::Result<bool>(true));
        QCOMPARE(desk.emulator.registrants(ref.id), QStringList { u"ann@example.org"_s });
        QCOMPARE(await(desk.provider->cancelRegistrant(ref, ann)), base::Result<bool>(true));
        QVERIFY(desk.emulator.registrants(ref.id).isEmpty());
    }

    void startLinkIsFetchedAndNeverFollowed()
    {
        Desk desk;
        const MeetingPlan plan = meetingPlan();
        const model::MeetingRef ref = desk.made(plan);
        QCOMPARE(await(desk.provider->startLink(ref, plan)).value().url.host(), u"site.webex.com"_s);
        QCOMPARE(await(desk.provider->end(ref)), base::Result<bool>(true));
        desk.emulator.isHost = false;
        QCOMPARE(await(desk.provider->startLink(ref, plan)).error().kind, base::ErrorKind::Rejected);
    }

    void webinarNeedsALicence()
    {
        Desk desk;
        MeetingPlan plan = meetingPlan();
        plan.form = model::MeetingForm::Webinar;
        QCOMPARE(await(desk.provider->create(plan)).value().facts.ref.form, model::MeetingForm::Webinar);
        desk.emulator.hasWebinars = false;
        QCOMPARE(await(desk.provider->create(plan)).error().part, u"form"_s);
        QCOMPARE(desk.emulator.created, 1);
    }

    void testTellsWhoseAccountItIsAndWhatIsMissing()
    {
        Desk desk;
        desk.emulator.clockAhead = std::chrono::minutes(7);
        const auto report = await(desk.provider->test());
        QVERIFY(report);
        QCOMPARE(report->userEmail, u"dana@example.org"_s);
        QCOMPARE(report->serverTime, std::optional(desk.clock.now() + std::chrono::minutes(7)));
        QVERIFY(report->missingScopes.isEmpty());
        desk.emulator.scopeless = u"/v1/meetings"_s;
        QCOMPARE(
            await(desk.provider->test()).value().missingScopes, QStringList { u"meeting:schedules_read"_s });
    }

    void linkOnlyReadsAndRegisters()
    {
        Desk desk(model::AccountMode::LinkOnly);
        const QString id = desk.emulator.addMeetingThere({ { u"title"_s, u"Theirs"_s },
            { u"start"_s, u"2030-05-01T08:00:00Z"_s }, { u"end"_s, u"2030-05-01T09:00:00Z"_s },
            { u"timezone"_s, u"UTC"_s }, { u"password"_s, u"BgJep@43"_s },
            { u"registration"_s, QJsonObject { { u"autoAcceptRequest"_s, true } } } });
        const QString number = desk.emulator.meeting(id).value("meetingNumber"_L1).toString();
        const QString typed = number.left(4) + u' ' + number.mid(4);
        const auto fetched = await(desk.provider->fetch({ model::MeetingForm::Meeting, typed, {} }));
        QVERIFY(fetched);
        QCOMPARE(fetched->facts.ref.id, id);
        const model::MeetingRef ref = fetched->facts.ref;
        QVERIFY(await(
            desk.provider->addRegistrants(ref, { registrant(u"Ann"_s, u"Lee"_s, u"ann@example.org"_s) })));
        const std::size_t sent = desk.emulator.server.requests().size();
        QCOMPARE(await(desk.provider->create(meetingPlan())).error().part, u"mode"_s);
        QCOMPARE(await(desk.provider->cancel(ref)).error().part, u"mode"_s);
        QCOMPARE(await(desk.provider->end(ref)).error().part, u"mode"_s);
        QCOMPARE(desk.emulator.server.requests().size(), sent);
        QCOMPARE(desk.emulator.meetings(), 1);
    }
};

QTEST_GUILESS_MAIN(TestWebexFlow)
#include "tst_webexflow.moc"
