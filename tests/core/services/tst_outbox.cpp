// NEW-02, NEW-04: nothing twice, nothing lost, and every wait in plain words.
#include "zoomoutboxtest.h"

#include "services/outboxjob.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using model::EffectState;
using model::MeetingState;
using support::await;
using support::Fault;

class TestOutbox : public QObject {
    Q_OBJECT

    static std::vector<services::OutboxLine> lines(ZoomOutbox &at)
    {
        return await(at.desk.outbox.lines()).value();
    }
    // Fails the request that makes the meeting, not the token's before it.
    static void failMaking(ZoomOutbox &at, const support::FaultPlan &plan, int times = 1)
    {
        at.zoom.server().setFaults([plan, left = std::make_shared<int>(times)](const auto &request) {
            return request.method == "POST" && !request.path.contains("oauth") && (*left)-- > 0
                ? plan
                : support::FaultPlan();
        });
    }
    static model::Registrant person(ZoomOutbox &at, const model::Session &session, int number)
    {
        model::Registrant person;
        person.session = session.key;
        person.firstName = u"Ana"_s;
        person.lastName = u"Silva"_s;
        person.email = u"ana%1@example.org"_s.arg(number);
        person.createdAt = at.desk.clock.now();
        return at.desk.write([person](store::Connection &connection) {
            return store::RegistrantStore(connection).save(person);
        });
    }

private Q_SLOTS:
    // NEW-02
    void aLostAnswerIsFoundAndAdopted()
    {
        ZoomOutbox at;
        failMaking(at, { Fault::CutAfterExecution });
        const auto session = at.desk.saved();
        const auto meeting = at.desk.initiate(session, at.account);
        QVERIFY(at.desk.run());
        QCOMPARE(at.desk.meeting(meeting.key).state, MeetingState::Checking);
        QVERIFY(lines(at).front().state.contains(u"lost"_s));
        QVERIFY(!lines(at).front().canDiscard);
        QVERIFY(at.desk.runDry());
        QCOMPARE(at.count(), 1);
        QCOMPARE(at.desk.meeting(meeting.key).state, MeetingState::Initiated);
        QCOMPARE(at.desk.history(session.key).front(), model::HistoryEvent::MeetingAdopted);
    }

    void whatCannotBeLookedForIsNotSentAgain()
    {
        ZoomOutbox at;
        at.zoom.server().setFaults([](const auto &request) -> support::FaultPlan {
            if (request.path.contains("oauth"))
                return {};
            if (request.method == "POST")
                return { Fault::CutAfterExecution };
            return { Fault::Answer,
                support::ServerAnswer::json(
                    403, { { u"code"_s, 4711 }, { u"message"_s, u"No permission."_s } }) };
        });
        const auto meeting = at.desk.initiate(at.desk.saved(), at.account);
        for (int i = 0; i < 5; ++i) {
            QVERIFY(at.desk.run());
            at.desk.clock.advance(20min);
        }
        QCOMPARE(at.count(), 1);
        QCOMPARE(at.asked("POST"), 1);
        QCOMPARE(at.desk.meeting(meeting.key).state, MeetingState::Checking);
        QVERIFY(!at.desk.meeting(meeting.key).reason.isEmpty());
        at.zoom.server().setFaults({});
        QVERIFY(at.desk.runDry());
        QCOMPARE(at.count(), 1);
        QCOMPARE(at.desk.meeting(meeting.key).state, MeetingState::Initiated);
    }

    // INI-13, APP-14
    void theDelayDoublesUpToAQuarterOfAnHour()
    {
        ZoomOutbox at;
        for (const QString &host : at.zoom.routes().keys())
            at.desk.providers.route(host, QUrl(u"http://127.0.0.1:9"_s)); // nobody listens
        at.desk.initiate(at.desk.saved(), at.account);
        std::vector<std::chrono::seconds> delays;
        for (int i = 0; i < 14; ++i) {
            QVERIFY(at.desk.run());
            const auto due = at.desk.open().front().notBefore;
            delays.push_back(due - at.desk.clock.now());
            at.desk.clock.moveTo(due);
        }
        for (size_t i = 0; i < delays.size(); ++i) {
            const auto plain = std::min<std::chrono::seconds>(15min, std::chrono::seconds(1 << i));
            QVERIFY2(delays[i] >= plain * 4 / 5 && delays[i] <= plain * 6 / 5 + 1s,
                qPrintable(QString::number(delays[i].count())));
        }
        QCOMPARE(at.desk.open().front().attempts, 14);
        at.desk.routeTo(at.zoom.routes());
        QVERIFY(at.desk.runDry());
        QCOMPARE(at.count(), 1);
    }

    void anAccountThatIsToWaitWaitsWhole()
    {
        ZoomOutbox at;
        failMaking(at, { Fault::Answer, { 429, "{}", "application/json", { { "Retry-After", "600" } } } });
        at.desk.initiate(at.desk.saved(u"One"_s), at.account);
        at.desk.initiate(at.desk.saved(u"Two"_s), at.account);
        QVERIFY(at.desk.run());
        QCOMPARE(at.asked("POST"), 1);
        at.desk.clock.advance(9min);
        at.desk.outbox.wakeUp();
        QVERIFY(at.desk.run());
        QCOMPARE(at.asked("POST"), 1);
        at.desk.clock.advance(2min);
        QVERIFY(at.desk.run());
        QCOMPARE(at.count(), 2);
    }

    void anEndedSignInHoldsTheAccountUntilTheHostSignsIn()
    {
        ZoomOutbox at;
        at.desk.secrets.values.remove(model::secretName(at.account.key, u"clientSecret"_s));
        const auto meeting = at.desk.initiate(at.desk.saved(), at.account);
        QVERIFY(at.desk.run());
        QCOMPARE(at.count(), 0);
        QVERIFY(lines(at).front().state.contains(u"sign in"_s));
        QVERIFY(!lines(at).front().canSendNow);
        at.desk.clock.advance(24h);
        QVERIFY(at.desk.run());
        QCOMPARE(at.zoom.server().arrived(), 0);
        QCOMPARE(at.desk.open().front().state, EffectState::Waiting);

        at.desk.clock.advance(-23h);
        at.desk.secrets.values.insert(model::secretName(at.account.key, u"clientSecret"_s), u"c-secret"_s);
        at.desk.write([key = at.account.key](store::Connection &connection) -> base::Result<bool> {
            store::AccountStore accounts(connection);
            auto account = accounts.load(key);
            if (!account || !*account || !(*account)->needsSignIn)
                return base::failure(base::ErrorKind::Internal, u"the account is not marked"_s);
            (*account)->needsSignIn = false;
            if (auto noted = accounts.noteTest(**account); !noted)
                return tl::unexpected<base::Error>(noted.error());
            return true;
        });
        QVERIFY(at.desk.run());
        QCOMPARE(at.desk.meeting(meeting.key).state, MeetingState::Initiated);
    }

    void aLockedKeychainIsNoEndedSignIn()
    {
        ZoomOutbox at;
        at.desk.secrets.readFault = support::MemorySecrets::locked();
        at.desk.initiate(at.desk.saved(), at.account);
        QVERIFY(at.desk.run());
        QVERIFY(lines(at).front().state.contains(u"locked"_s));
        QVERIFY(lines(at).front().canSendNow);
        at.desk.secrets.readFault.reset();
        QVERIFY(at.desk.runDry());
        QCOMPARE(at.count(), 1);
    }

    void theDaysBudgetIsKeptAndTheRestGoesOutAfterMidnight()
    {
        ZoomOutbox at;
        at.desk.write([key = at.account.key, now = at.desk.clock.now()](
                          store::Connection &connection) -> base::Result<bool> {
            for (int i = 0; i < 99; ++i)
                (void)store::OutboxStore(connection).spend(key, u"writes"_s, now);
            return true;
        });
        QCOMPARE(await(at.desk.outbox.budgets()).value().front().left, 1);
        at.desk.initiate(at.desk.saved(u"One"_s), at.account);
        at.desk.initiate(at.desk.saved(u"Two"_s), at.account);
        QVERIFY(at.desk.run());
        QCOMPARE(at.count(), 1);
        QVERIFY(lines(at).front().state.contains(u"midnight UTC"_s));
        QVERIFY(at.desk.open().front().notBefore == services::nextBudgetDay(at.desk.clock.now()));
        at.desk.clock.moveTo(services::nextBudgetDay(at.desk.clock.now()));
        QVERIFY(at.desk.run());
        QCOMPARE(at.count(), 2);
    }

    void whatNeverArrivedCostsNothing()
    {
        ZoomOutbox at;
        at.zoom.server().stopListening();
        at.desk.initiate(at.desk.saved(), at.account);
        for (int i = 0; i < 4; ++i) {
            QVERIFY(at.desk.run());
            at.desk.clock.advance(20min);
        }
        QCOMPARE(await(at.desk.outbox.budgets()).value().front().left, 100);
    }

    // NEW-04
    void aRefusedOneWaitsForTheHost()
    {
        ZoomOutbox at;
        failMaking(at,
            { Fault::Answer,
                support::ServerAnswer::json(
                    400, { { u"code"_s, 300 }, { u"message"_s, u"Not in this plan."_s } }) });
        const auto meeting = at.desk.initiate(at.desk.saved(), at.account);
        QVERIFY(at.desk.runDry());
        QCOMPARE(at.desk.meeting(meeting.key).state, MeetingState::Failed);
        const auto line = lines(at).front();
        QVERIFY(line.canSendNow && line.canDiscard);
        QVERIFY(line.text.contains(u"Sales meeting"_s));
        QVERIFY(await(at.desk.outbox.sendNow(line.effect.key)));
        QVERIFY(at.desk.run());
        QCOMPARE(at.desk.meeting(meeting.key).state, MeetingState::Initiated);
    }

    void aDiscardedOneLeavesNothingBehind()
    {
        ZoomOutbox at;
        const auto meeting = at.desk.initiate(at.desk.saved(), at.account);
        QVERIFY(await(at.desk.outbox.discard(lines(at).front().effect.key)));
        QVERIFY(at.desk.run());
        QCOMPARE(at.count(), 0);
        QCOMPARE(at.desk.meeting(meeting.key).state, MeetingState::Cancelled);
        QVERIFY(lines(at).empty());
    }

    void aLeaseThatRanOutIsLookedForFirst()
    {
        ZoomOutbox at;
        const auto session = at.desk.saved();
        const auto meeting = at.desk.initiate(session, at.account);
        // Another program took it, sent it, and died.
        failMaking(at, { Fault::CutAfterExecution });
        QVERIFY(at.desk.run());
        at.desk.write(
            [key = at.desk.open().front().key](store::Connection &connection) -> base::Result<bool> {
                auto running = connection.execute(
                    u"UPDATE outbox SET state = 1, lease_until = due_at WHERE key = ?"_s, { key.toString() });
                if (!running)
                    return tl::unexpected<base::Error>(running.error());
                return true;
            });
        at.desk.clock.advance(6min);
        QVERIFY(at.desk.run());
        QCOMPARE(at.count(), 1);
        QCOMPARE(at.asked("POST"), 1);
        QCOMPARE(at.desk.meeting(meeting.key).state, MeetingState::Initiated);
    }

    void peopleOfOneMeetingGoOutTogether()
    {
        ZoomOutbox at;
        auto draft = at.desk.draft();
        draft.session.wantsRegistration = true;
        const auto session = await(at.desk.sessions.save(draft)).value().session;
        for (int i = 0; i < 35; ++i)
            person(at, session, i);
        at.desk.initiate(session, at.account);
        QVERIFY(at.desk.run());
        QCOMPARE(at.zoom.registrants(at.only().id).size(), size_t(35));
        QCOMPARE(at.asked("POST"), 3); // the meeting, thirty people, five people
        const auto page = await(at.desk.registrants.list(session.key)).value();
        for (const auto &one : page.people) {
            QCOMPARE(one.sync, model::SyncState::Synced);
            QVERIFY(!one.providerId.isEmpty() && !one.joinUrl.isEmpty());
        }
    }

    void onePersonsRefusalStopsNobodyElse()
    {
        ZoomOutbox at;
        auto draft = at.desk.draft();
        draft.session.wantsRegistration = true;
        const auto session = await(at.desk.sessions.save(draft)).value().session;
        person(at, session, 1);
        auto broken = person(at, session, 2);
        broken.email = u"x"_s.repeated(130) + u"@example.org"_s;
        at.desk.write([broken](store::Connection &connection) {
            return store::RegistrantStore(connection).save(broken);
        });
        person(at, session, 3);
        at.desk.initiate(session, at.account);
        QVERIFY(at.desk.runDry());
        QCOMPARE(at.zoom.registrants(at.only().id).size(), size_t(2));
        const auto stored = at.desk.read([key = broken.key](store::Connection &connection) {
            return store::RegistrantStore(connection).load(key);
        });
        QCOMPARE(stored->sync, model::SyncState::Failed);
        QVERIFY(!stored->syncReason.isEmpty());
        auto renamed = at.desk.session(session.key);
        renamed.topic = u"Renamed"_s;
        QVERIFY(await(at.desk.sessions.save({ renamed, services::KeepPassword() })));
        QVERIFY(at.desk.run());
        QCOMPARE(at.only().said.value(u"topic"_s).toString(), u"Renamed"_s);
    }

    void whatAnotherProgramIsToSendIsLeftToIt()
    {
        ZoomOutbox at;
        const auto session = at.desk.saved();
        at.desk.outbox.leaveAlone({ at.account.key });
        at.desk.initiate(session, at.account);
        QVERIFY(at.desk.run());
        QCOMPARE(at.zoom.server().arrived(), 0);
        QCOMPARE(at.desk.open().size(), size_t(1));
        at.desk.outbox.leaveAlone({});
        QVERIFY(at.desk.run());
        QCOMPARE(at.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
