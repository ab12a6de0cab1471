// NEW-01: a session moves to another provider; its ID stays, and no step of it is lost.
#include "support/stands.h"

using namespace Qt::StringLiterals;
using model::MeetingState;
using support::await;
using support::Fault;

class TestMove : public QObject {
    Q_OBJECT

    struct Two {
        Two()
        {
            zoom->connectTo(desk);
            teams->connectTo(desk);
        }
        support::OutboxDesk desk;
        std::unique_ptr<support::Stand> zoom = support::makeStand(u"zoom"_s, desk.clock);
        std::unique_ptr<support::Stand> teams = support::makeStand(u"teams"_s, desk.clock);

        model::Session initiated()
        {
            const auto session = desk.saved();
            desk.initiate(session, zoom->account);
            return desk.run() ? desk.session(session.key) : model::Session();
        }
        base::Result<model::Meeting> move(const model::Session &session)
        {
            services::InitiateRequest target { session.key, teams->account.key };
            target.form = model::MeetingForm::CalendarEvent;
            return await(desk.meetings.move(target));
        }
    };

private Q_SLOTS:
    // NEW-01
    void theNewOneIsMadeBeforeTheOldOneGoes()
    {
        Two at;
        const auto session = at.initiated();
        int teamsWhenZoomWent = -1;
        at.zoom->server().setFaults([&](const support::ServerRequest &request) {
            if (request.method == "DELETE")
                teamsWhenZoomWent = at.teams->meetings();
            return support::FaultPlan();
        });
        const auto meeting = at.move(session);
        QVERIFY2(meeting, qPrintable(meeting ? QString() : meeting.error().detail));
        QVERIFY(at.desk.runDry());
        QCOMPARE(teamsWhenZoomWent, 1);
        QCOMPARE(at.zoom->meetings(), 0);
        QCOMPARE(at.teams->meetings(), 1);
        const auto now = at.desk.session(session.key);
        QCOMPARE(now.reservedId, session.reservedId);
        QCOMPARE(now.joinCode, session.joinCode);
        QCOMPARE(now.place.provider, model::ProviderKind::Teams);
        QCOMPARE(now.place.joinUrl, at.desk.meeting(meeting->key).joinUrl);
        const auto events = at.desk.history(session.key);
        QVERIFY(
            std::find(events.begin(), events.end(), model::HistoryEvent::MovedToProvider) != events.end());
    }

    void aRefusalThereLeavesAllAsItIs()
    {
        Two at;
        const auto session = at.initiated();
        at.teams->server().setFaults([](const support::ServerRequest &) -> support::FaultPlan {
            return { Fault::Answer, { 400, R"({"error":{"code":"BadRequest","message":"No licence."}})" } };
        });
        const auto meeting = at.move(session).value();
        QVERIFY(at.desk.runDry());
        QCOMPARE(at.zoom->meetings(), 1);
        QCOMPARE(at.desk.meeting(meeting.key).state, MeetingState::Failed);
        QCOMPARE(at.desk.session(session.key).place, session.place);
    }

    void lostAnswersAtEveryStepLeadToTheEnd_data()
    {
        QTest::addColumn<bool>("atTeams");
        QTest::newRow("while it is made") << true;
        QTest::newRow("while the old one goes") << false;
    }
    // NEW-01, NEW-02
    void lostAnswersAtEveryStepLeadToTheEnd()
    {
        QFETCH(bool, atTeams);
        Two at;
        const auto session = at.initiated();
        (atTeams ? at.teams : at.zoom)->server().failNext({ Fault::CutAfterExecution });
        QVERIFY(at.move(session));
        QVERIFY(at.desk.runDry());
        QCOMPARE(at.zoom->meetings(), 0);
        QCOMPARE(at.teams->meetings(), 1);
        QCOMPARE(at.desk.session(session.key).place.provider, model::ProviderKind::Teams);
    }

    void zoomNeedNotWorkForIt()
    {
        Two at;
        const auto session = at.initiated();
        at.zoom->divert(at.desk, QUrl(u"http://127.0.0.1:9"_s)); // nobody listens
        QVERIFY(at.move(session));
        QVERIFY(at.desk.run());
        QCOMPARE(at.teams->meetings(), 1);
        QCOMPARE(at.desk.session(session.key).place.provider, model::ProviderKind::Teams);
        at.zoom->divert(at.desk);
        QVERIFY(at.desk.runDry());
        QCOMPARE(at.zoom->meetings(), 0);
    }

    void theHostsOwnMeetingIsOnlyLetGo()
    {
        Two at;
        const auto session = at.initiated();
        const auto first = await(at.desk.meetings.meetings(session.key)).value().front();
        QVERIFY(at.desk.write([key = first.key](store::Connection &connection) -> base::Result<bool> {
            auto linked
                = connection.execute(u"UPDATE meeting SET linked = 1 WHERE key = ?"_s, { key.toString() });
            return linked && *linked == 1;
        }));
        QVERIFY(at.move(session));
        QVERIFY(at.desk.runDry());
        QCOMPARE(at.zoom->meetings(), 1);
        QCOMPARE(at.teams->meetings(), 1);
        QCOMPARE(at.desk.meeting(first.key).state, MeetingState::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestMove)
#include "tst_move.moc"
