#include "core/providers/emulateddesk.h"
#include "providers/goto/gotoaccount.h"
#include "schedule/rruletext.h"
#include "support/emulators/gotoemulator.h"

using namespace Qt::StringLiterals;
using namespace providers;
using model::MeetingForm;
using support::await;
using support::Fault;
using support::registrant;

namespace {

struct Desk : support::EmulatedDesk<support::GoToEmulator> {
    explicit Desk(model::AccountMode mode = model::AccountMode::CreateAndManage)
        : EmulatedDesk(goToManaged(), u"api.getgo.com"_s, mode)
    {
    }

    model::MeetingRef made(const MeetingPlan &plan)
    {
        return await(provider->create(plan)).value().facts.ref;
    }
    int events() const { return emulator.webinars() + emulator.trainings() + emulator.meetings(); }
};

MeetingPlan planOf(MeetingForm form, const QString &rule = {})
{
    MeetingPlan plan = support::meetingPlan();
    plan.form = form;
    if (!rule.isEmpty())
        plan.series.rule = schedule::parseRule(rule).value();
    return plan;
}

void addForms()
{
    QTest::addColumn<MeetingForm>("form");
    QTest::newRow("webinar") << MeetingForm::Webinar;
    QTest::newRow("training") << MeetingForm::Training;
    QTest::newRow("meeting") << MeetingForm::Meeting;
}

} // namespace

class TestGoToFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesChangesAndCancels_data() { addForms(); }

    void makesChangesAndCancels()
    {
        QFETCH(MeetingForm, form);
        Desk desk;
        MeetingPlan plan = planOf(form);
        const auto made = await(desk.provider->create(plan));
        QVERIFY(made);
        QCOMPARE(made->facts.topic, plan.topic);
        QCOMPARE(made->facts.description, form == MeetingForm::Meeting ? QString() : plan.description);
        QCOMPARE(*made->facts.start, support::utcTime(2030, 5, 1, 8));
        const auto fetched = await(desk.provider->fetch(made->facts.ref));
        QVERIFY(fetched);
        QCOMPARE(fetched->facts, made->facts);

        const MeetingPlan first = plan;
        plan.key = model::EffectKey::make(); // the change's own
        plan.topic = u"Renamed"_s;
        plan.series.start += std::chrono::hours(2);
        const auto changed = await(desk.provider->change(made->facts.ref, plan));
        QVERIFY(changed);
        QCOMPARE(changed->facts.topic, u"Renamed"_s);
        QCOMPARE(*changed->facts.start, support::utcTime(2030, 5, 1, 10));
        QCOMPARE(await(desk.provider->fetch(made->facts.ref)).value().facts, changed->facts);
        if (form != MeetingForm::Meeting) // still known by the key it was made with
            QVERIFY(*await(desk.provider->findCreated(first)));

        QCOMPARE(await(desk.provider->cancel(made->facts.ref)), base::Result<bool>(true));
        QCOMPARE(desk.events(), 0);
        QCOMPARE(await(desk.provider->cancel(made->facts.ref)), base::Result<bool>(true));
        QCOMPARE(await(desk.provider->fetch(made->facts.ref)).error().kind, base::ErrorKind::NotFound);
    }

    void oneEventWhateverBecomesOfTheAnswer_data()
    {
        QTest::addColumn<MeetingForm>("form");
        QTest::addColumn<support::FaultPlan>("fault");
        QTest::addColumn<bool>("executed");
        const std::vector<std::pair<const char *, MeetingForm>> forms { { "webinar", MeetingForm::Webinar },
            { "training", MeetingForm::Training }, { "meeting", MeetingForm::Meeting } };
        for (const auto &[name, form] : forms) {
            const auto row = [&, name = name](const char *what) -> QTestData & {
                return QTest::addRow("%s, %s", name, what);
            };
            row("cut after") << form << support::FaultPlan { Fault::CutAfterExecution, {} } << true;
            row("cut in the answer") << form << support::FaultPlan { Fault::CutInAnswer, {} } << true;
            row("truncated") << form << support::FaultPlan { Fault::TruncatedJson, {} } << true;
            row("502 after") << form << support::FaultPlan { Fault::AnswerAfter, { 502, "{}" } } << true;
            row("HTML instead") << form << support::FaultPlan { Fault::Html, {} } << false;
            row("503 instead") << form << support::FaultPlan { Fault::Answer, { 503, "{}" } } << false;
        }
    }

    void oneEventWhateverBecomesOfTheAnswer()
    {
        QFETCH(MeetingForm, form);
        QFETCH(support::FaultPlan, fault);
        QFETCH(bool, executed);
        Desk desk;
        const MeetingPlan plan = planOf(form);
        const auto found = desk.createWithLostAnswer(plan, fault);
        QVERIFY2(found, qPrintable(found ? QString() : found.error().detail));
        QCOMPARE(found->has_value(), executed);
        QCOMPARE(desk.emulator.created, executed ? 1 : 0);
        QCOMPARE(desk.events(), executed ? 1 : 0);
    }

    void aMadeWebinarThatCannotBeReadIsFoundAndNotMadeAgain()
    {
        Desk desk;
        desk.account.userId = QString::fromLatin1(support::GoToEmulator::organizer);
        desk.provider = goToManaged().make({ desk.account, *desk.channel, desk.clock, desk.random, {} });
        const MeetingPlan plan = planOf(MeetingForm::Webinar);
        const auto found = desk.createWithLostAnswer(plan, { Fault::AnswerAfter, { 404, "{}" } }, "GET");
        QVERIFY(found && *found);
        QCOMPARE(desk.emulator.created, 1);
    }

    void findsItsOwnAmongManyPages()
    {
        Desk desk;
        desk.emulator.pageSize = 3;
        desk.emulator.addWebinarsThere(7, u"2030-05-01T07:00:00Z"_s);
        const MeetingPlan plan = planOf(MeetingForm::Webinar);
        QVERIFY(!await(desk.provider->findCreated(plan)).value());
        const model::MeetingRef ref = desk.made(plan);
        desk.emulator.addWebinarsThere(7, u"2030-05-01T09:00:00Z"_s);
        QCOMPARE((*await(desk.provider->findCreated(plan)))->facts.ref, ref);
    }

    void twinMeetingsAreNotGuessedAt()
    {
        Desk desk;
        const MeetingPlan plan = planOf(MeetingForm::Meeting);
        const model::MeetingRef ref = desk.made(plan);
        desk.emulator.addMeetingThere(desk.emulator.meeting(ref.id));
        QCOMPARE(await(desk.provider->findCreated(plan)).error().kind, base::ErrorKind::Rejected);
    }

    void forbiddenIsTakenForAnExpiredTokenOnce()
    {
        Desk desk;
        desk.emulator.expiredTokens = { "first-token" };
        QVERIFY(await(desk.provider->create(planOf(MeetingForm::Meeting))));
        QCOMPARE(desk.tokens.refused, QList<QByteArray> { "first-token" });
        QCOMPARE(desk.emulator.created, 1);
        desk.emulator.expiredTokens.insert("second-token");
        const auto refused = await(desk.provider->create(planOf(MeetingForm::Meeting)));
        QVERIFY(!refused);
        QCOMPARE(desk.emulator.created, 1);
    }

    void limitsAreTransientWithoutATime()
    {
        Desk desk;
        desk.emulator.rateLimited = 100;
        const auto limited = await(desk.provider->create(planOf(MeetingForm::Meeting)));
        QCOMPARE(limited.error().kind, base::ErrorKind::Transient);
        QVERIFY(!limited.error().notBefore);
        QCOMPARE(desk.emulator.created, 0);
    }

    void sequenceHasAllItsSessions()
    {
        Desk desk;
        MeetingPlan plan = planOf(MeetingForm::Webinar, u"FREQ=WEEKLY;COUNT=3"_s);
        const auto made = await(desk.provider->create(plan));
        QVERIFY(made);
        QCOMPARE(made->facts.recurrence, u"RDATE=20300501T080000Z,20300508T080000Z,20300515T080000Z"_s);
        plan.overrides = { { support::wallTime(2030, 5, 8, 10), true, {}, {}, {}, {} } };
        const auto changed = await(desk.provider->change(made->facts.ref, plan));
        QVERIFY(changed);
        QCOMPARE(changed->facts.recurrence, u"RDATE=20300501T080000Z,20300515T080000Z"_s);
        QCOMPARE(await(desk.provider->fetch(made->facts.ref)).value().facts, changed->facts);
    }

    void changedWebinarIsToldAsAccepted()
    {
        Desk desk;
        MeetingPlan plan = planOf(MeetingForm::Webinar);
        const model::MeetingRef ref = desk.made(plan);
        desk.emulator.staleAfterPut = true;
        plan.topic = u"Renamed"_s;
        QCOMPARE(await(desk.provider->change(ref, plan)).value().facts.topic, u"Renamed"_s);
    }

    void reusableRoomHasNoTime()
    {
        Desk desk;
        MeetingPlan plan = planOf(MeetingForm::Meeting, u"FREQ=WEEKLY"_s);
        plan.repeat = model::RepeatChoice::ReusableRoom;
        const auto made = await(desk.provider->create(plan));
        QVERIFY(made && !made->facts.start);
        QCOMPARE(await(desk.provider->fetch(made->facts.ref)).value().facts, made->facts);
        QCOMPARE((*await(desk.provider->findCreated(plan)))->facts.ref.id, made->facts.ref.id);
    }

    void runningWebinarIsNotCancelled()
    {
        Desk desk;
        const model::MeetingRef ref = desk.made(planOf(MeetingForm::Webinar));
        desk.emulator.setRunning(ref.id);
        QCOMPARE(await(desk.provider->cancel(ref)).error().kind, base::ErrorKind::Rejected);
        QCOMPARE(desk.emulator.webinars(), 1);
    }

    void registrantsAreAddedOnce_data()
    {
        QTest::addColumn<MeetingForm>("form");
        QTest::newRow("webinar") << MeetingForm::Webinar;
        QTest::newRow("training") << MeetingForm::Training;
    }

    void registrantsAreAddedOnce()
    {
        QFETCH(MeetingForm, form);
        Desk desk;
        desk.emulator.pageSize = 2;
        const model::MeetingRef ref = desk.made(planOf(form));
        const std::vector<model::Registrant> people { registrant(u"Ann"_s, u"Lee"_s, u"ann@example.org"_s),
            registrant(u"Bo"_s, {}, u"bo@example.org"_s),
            registrant(u"Cy"_s, u"Ek"_s, u"cy@example.invalid"_s),
            registrant(u"Dana"_s, u"Reyes"_s, u"DANA@example.org"_s),
            registrant(u"Eve"_s, u"Oh"_s, u"eve@example.org"_s) };
        std::vector<QString> ids;
        for (int push = 0; push < 2; ++push) {
            const auto outcomes = await(desk.provider->addRegistrants(ref, people));
            QVERIFY(outcomes);
            QVERIFY(outcomes->at(0) && outcomes->at(1) && outcomes->at(4));
            QVERIFY(outcomes->at(0)->joinUrl.isValid());
            QVERIFY(!outcomes->at(2) && !outcomes->at(3));
            ids.push_back(outcomes->at(4)->providerId);
            QCOMPARE(desk.emulator.registrants(ref.id).size(), 3);
        }
        QCOMPARE(ids.front(), ids.back());
        QCOMPARE(await(desk.provider->registrants(ref)).value().size(), 3U);
        for (int times = 0; times < 2; ++times)
            QCOMPARE(await(desk.provider->cancelRegistrant(ref, people.at(0))), base::Result<bool>(true));
        QCOMPARE(desk.emulator.registrants(ref.id).size(), 2);
        QVERIFY(await(desk.provider->addRegistrants(ref, { people.at(0) })).value().at(0)); // comes back
        QCOMPARE(desk.emulator.registrants(ref.id).size(), 3);
    }

    void lostRegistrationIsNotMadeTwice()
    {
        Desk desk;
        const model::MeetingRef ref = desk.made(planOf(MeetingForm::Webinar));
        desk.emulator.server.failNext({ Fault::CutAfterExecution, {} });
        const auto outcomes = await(
            desk.provider->addRegistrants(ref, { registrant(u"Ann"_s, u"Lee"_s, u"ann@example.org"_s) }));
        QVERIFY(outcomes && outcomes->at(0));
        QCOMPARE(desk.emulator.registrants(ref.id).size(), 1);
    }

    void meetingsHaveNoRegistrants()
    {
        Desk desk;
        const model::MeetingRef ref = desk.made(planOf(MeetingForm::Meeting));
        QCOMPARE(await(desk.provider->addRegistrants(ref, {})).error().kind, base::ErrorKind::Rejected);
        QCOMPARE(await(desk.provider->registrants(ref)).error().kind, base::ErrorKind::Rejected);
    }

    void startLinksAreFetched_data() { addForms(); }

    void startLinksAreFetched()
    {
        QFETCH(MeetingForm, form);
        Desk desk;
        const MeetingPlan plan = planOf(form);
        const model::MeetingRef ref = desk.made(plan);
        QCOMPARE(
            await(desk.provider->startLink(ref, plan)).value().url.path().section(u'/', 1, 1), u"host"_s);
        QCOMPARE(await(desk.provider->end(ref)).error().kind, base::ErrorKind::Rejected);
    }

    void testTellsTheOrganizer()
    {
        Desk desk;
        desk.emulator.clockAhead = -std::chrono::minutes(9);
        const auto report = await(desk.provider->test());
        QVERIFY(report);
        QCOMPARE(report->userId, QString::fromLatin1(support::GoToEmulator::organizer));
        QCOMPARE(report->userName, u"Dana Reyes"_s);
        QCOMPARE(report->serverTime, std::optional(desk.clock.now() - std::chrono::minutes(9)));
    }

    void linkOnlyReadsAndRegisters()
    {
        Desk desk(model::AccountMode::LinkOnly);
        desk.emulator.addWebinarsThere(1, u"2030-05-01T08:00:00Z"_s);
        const model::MeetingRef ref { MeetingForm::Webinar, u"9007199254740995"_s, {} };
        QVERIFY(await(desk.provider->fetch(ref)));
        QVERIFY(await(
            desk.provider->addRegistrants(ref, { registrant(u"Ann"_s, u"Lee"_s, u"ann@example.org"_s) }))
                    .value()
                    .at(0));
        for (const MeetingForm form : { MeetingForm::Webinar, MeetingForm::Training, MeetingForm::Meeting })
            QCOMPARE(await(desk.provider->create(planOf(form))).error().part, u"mode"_s);
        QCOMPARE(await(desk.provider->cancel(ref)).error().part, u"mode"_s);
        QCOMPARE(desk.events(), 1);
    }
};

QTEST_GUILESS_MAIN(TestGoToFlow)
#include "tst_gotoflow.moc"
