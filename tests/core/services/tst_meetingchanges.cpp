// INI-13, INI-14, REG-03: what an edit of a session means for its meeting.
#include "zoomoutboxtest.h"

#include "schedule/rruletext.h"

using namespace Qt::StringLiterals;
using model::EffectKind;
using model::MeetingState;
using services::KeepPassword;
using services::SetPassword;
using support::await;

class TestMeetingChanges : public QObject {
    Q_OBJECT

    static model::Session initiated(ZoomOutbox &at, const QString &rule = {})
    {
        auto draft = at.desk.draft();
        if (!rule.isEmpty())
            draft.session.series.front().rule = schedule::parseRule(rule).value();
        const auto session = await(at.desk.sessions.save(draft)).value().session;
        at.desk.initiate(session, at.account);
        if (!at.desk.run() || at.count() != 1)
            return {};
        return at.desk.session(session.key);
    }
    static model::Session renamed(ZoomOutbox &at, model::Session session, const QString &topic)
    {
        session.topic = topic;
        return await(at.desk.sessions.save({ session, KeepPassword() })).value().session;
    }

private Q_SLOTS:
    void nothingGoesOutBeforeInitiating()
    {
        ZoomOutbox at;
        const auto session = at.desk.saved();
        renamed(at, session, u"Another topic"_s);
        QVERIFY(await(at.desk.sessions.moveToTrash(session.key)));
        QVERIFY(at.desk.open().empty());
        QVERIFY(at.desk.run());
        QCOMPARE(at.zoom.server().arrived(), 0);
    }

    // INI-13
    void editsThatWaitAreOneRequest()
    {
        ZoomOutbox at;
        auto session = initiated(at);
        at.desk.outbox.stop();
        session = renamed(at, session, u"First"_s);
        session.description = u"Bring the figures"_s;
        session = await(at.desk.sessions.save({ session, KeepPassword() })).value().session;
        renamed(at, session, u"Second"_s);
        const auto open = at.desk.open();
        QCOMPARE(open.size(), size_t(1));
        QCOMPARE(open.front().kind, EffectKind::ChangeMeeting);
        const int before = at.asked("PATCH");
        QVERIFY(at.desk.run());
        QCOMPARE(at.asked("PATCH"), before + 1);
        QCOMPARE(at.only().said.value(u"topic"_s).toString(), u"Second"_s);
        QVERIFY(at.only().said.value(u"agenda"_s).toString().contains(u"Bring the figures"_s));
    }

    void whatTheProviderDoesNotKnowStaysHere()
    {
        ZoomOutbox at;
        auto session = initiated(at);
        session.open = false;
        session.notifyHostBefore = { std::chrono::minutes(10) };
        QVERIFY(await(at.desk.sessions.save({ session, KeepPassword() })));
        QVERIFY(at.desk.open().empty());
    }

    // INI-13
    void aNewTimeArrives()
    {
        ZoomOutbox at;
        auto session = initiated(at);
        session.series.front().start += std::chrono::hours(2);
        QVERIFY(await(at.desk.sessions.save({ session, KeepPassword() })));
        QVERIFY(at.desk.run());
        QCOMPARE(at.only().said.value(u"start_time"_s).toString(), u"2026-11-21T12:00:00"_s);
        QCOMPARE(at.desk.history(session.key).front(), model::HistoryEvent::MeetingChanged);
    }

    void aNewPasswordArrives()
    {
        ZoomOutbox at;
        auto session = initiated(at);
        QVERIFY(session.hasPassword);
        QVERIFY(await(at.desk.sessions.save({ session, SetPassword { u"Winter26"_s } })));
        QVERIFY(at.desk.run());
        QCOMPARE(at.only().said.value(u"password"_s).toString(), u"Winter26"_s);
    }

    void anEditWhileItIsMadeIsNotLost()
    {
        ZoomOutbox at;
        const auto session = at.desk.saved();
        at.zoom.server().failNext({ support::Fault::CutAfterExecution }); // the token's answer
        at.desk.initiate(session, at.account);
        renamed(at, session, u"Renamed before it went out"_s);
        QCOMPARE(at.desk.open().size(), size_t(1)); // what is made reads the session
        QVERIFY(at.desk.runDry());
        QCOMPARE(at.only().said.value(u"topic"_s).toString(), u"Renamed before it went out"_s);
        QCOMPARE(at.count(), 1);
    }

    void oneDateIsChangedAndCancelledByItself()
    {
        ZoomOutbox at;
        const auto session = initiated(at, u"FREQ=DAILY;COUNT=5"_s);
        const base::WallTime first = session.series.front().start;
        model::OccurrenceOverride moved;
        moved.recurrenceId = first + std::chrono::days(1);
        moved.start = moved.recurrenceId + std::chrono::hours(1);
        QVERIFY(await(at.desk.sessions.changeOccurrence(session.key, moved)));
        QVERIFY(await(at.desk.sessions.cancelOccurrence(session.key, first + std::chrono::days(2))));
        const auto open = at.desk.open();
        QCOMPARE(open.size(), size_t(2));
        QCOMPARE(open[0].kind, EffectKind::ChangeOccurrence);
        QCOMPARE(open[1].kind, EffectKind::CancelOccurrence);
        QVERIFY(at.desk.run());
        QVERIFY(at.desk.open().empty());
        QCOMPARE(at.only().occurrences.at(1).start, u"2026-11-22T10:00:00Z"_s);
        QVERIFY(at.only().occurrences.at(2).deleted);
    }

    void takingADateBackBringsTheWholeMeeting()
    {
        ZoomOutbox at;
        const auto session = initiated(at, u"FREQ=DAILY;COUNT=5"_s);
        QVERIFY(await(at.desk.sessions.cancelOccurrence(
            session.key, session.series.front().start + std::chrono::days(2))));
        QVERIFY(at.desk.run());
        QVERIFY(await(at.desk.sessions.undo()));
        const auto open = at.desk.open();
        QCOMPARE(open.size(), size_t(1));
        QCOMPARE(open.front().kind, EffectKind::ChangeMeeting);
        QVERIFY(at.desk.run());
    }

    void theTrashCancelsTheMeeting()
    {
        ZoomOutbox at;
        const auto session = initiated(at);
        QVERIFY(await(at.desk.sessions.moveToTrash(session.key)));
        const auto erased = await(at.desk.sessions.eraseForEver(session.key));
        QCOMPARE(erased.error().kind, base::ErrorKind::Rejected); // what must go out goes first
        QCOMPARE(await(at.desk.sessions.emptyTrash()).value(), 0);
        QVERIFY(at.desk.run());
        QCOMPARE(at.count(), 0);
        QVERIFY(await(at.desk.sessions.eraseForEver(session.key)));
    }

    void aMeetingThatIsThereKeepsItsSessionFromBeingErased()
    {
        ZoomOutbox at;
        const auto session = initiated(at);
        const auto erased = await(at.desk.sessions.eraseForEver(session.key));
        QCOMPARE(erased.error().kind, base::ErrorKind::Rejected);
        QVERIFY2(
            erased.error().detail.contains(u"Cancel the initiation"_s), qPrintable(erased.error().detail));
        QCOMPARE(at.count(), 1);
    }

    void aCancellationThatZoomRefusedOutlivesTheTrash()
    {
        ZoomOutbox at;
        const auto session = initiated(at);
        at.zoom.server().setFaults([](const support::ServerRequest &request) {
            return request.method == "DELETE" ? support::FaultPlan { support::Fault::Answer,
                support::ServerAnswer::json(400, { { u"code"_s, 3002 }, { u"message"_s, u"No."_s } }) }
                                              : support::FaultPlan {};
        });
        QVERIFY(await(at.desk.sessions.moveToTrash(session.key)));
        QVERIFY(at.desk.run());
        QCOMPARE(at.desk.open().front().state, model::EffectState::Failed);
        QCOMPARE(await(at.desk.sessions.eraseForEver(session.key)).error().part, u"outbox"_s);
        QCOMPARE(await(at.desk.sessions.emptyTrash()).value(), 0);
        at.desk.clock.advance(std::chrono::days(40));
        QVERIFY(await(at.desk.sessions.tidyUp()));
        QVERIFY(at.desk.session(session.key).isTrashed());
        // The host lets it stand there: then the session may go.
        QVERIFY(await(at.desk.outbox.discard(at.desk.open().front().key)));
        QVERIFY(await(at.desk.sessions.eraseForEver(session.key)));
    }

    void undoBeforeItWentOutKeepsTheMeeting()
    {
        ZoomOutbox at;
        const auto session = initiated(at);
        at.desk.outbox.stop();
        QVERIFY(await(at.desk.sessions.moveToTrash(session.key)));
        QVERIFY(await(at.desk.sessions.undo()));
        QVERIFY(at.desk.run());
        QCOMPARE(at.count(), 1);
        QCOMPARE(
            await(at.desk.meetings.meetings(session.key)).value().front().state, MeetingState::Initiated);
    }

    void undoAfterItWentOutSaysThatItHasToBeInitiatedAgain()
    {
        ZoomOutbox at;
        const auto session = initiated(at);
        at.desk.clock.advance(std::chrono::minutes(1));
        QVERIFY(await(at.desk.sessions.moveToTrash(session.key)));
        QVERIFY(at.desk.run());
        QVERIFY(await(at.desk.sessions.restore(session.key)));
        QVERIFY(at.desk.run());
        QCOMPARE(at.count(), 0);
        const auto meeting = await(at.desk.meetings.meetings(session.key)).value().front();
        QCOMPARE(meeting.state, MeetingState::Cancelled);
        QVERIFY(meeting.reason.contains(u"again"_s));
        QVERIFY(await(at.desk.meetings.offer(session.key)).value().hindrances.empty());
    }

    void undoOfAnEditGoesThereToo()
    {
        ZoomOutbox at;
        const auto session = initiated(at);
        renamed(at, session, u"Renamed"_s);
        QVERIFY(at.desk.run());
        QVERIFY(await(at.desk.sessions.undo()));
        QVERIFY(at.desk.run());
        QCOMPARE(at.only().said.value(u"topic"_s).toString(), u"Sales meeting"_s);
    }

    // REG-04
    void aLinkedMeetingIsReadAgainWhenTheSessionIsSaved()
    {
        ZoomOutbox at;
        const qint64 id = at.zoom.add({ { u"topic"_s, u"Made there"_s }, { u"type"_s, 2 },
            { u"start_time"_s, u"2026-11-21T09:00:00Z"_s }, { u"duration"_s, 60 },
            { u"password"_s, u"There-1"_s } });
        const auto session = at.desk.saved();
        QVERIFY(await(at.desk.meetings.link(session.key, at.account.key, QString::number(id))));
        const int asked = at.asked("GET");
        renamed(at, at.desk.session(session.key), u"Another topic here"_s);
        QTRY_VERIFY(at.asked("GET") > asked);
    }

    // REG-03
    void aLinkedMeetingIsNeverTouched()
    {
        ZoomOutbox at;
        const qint64 id = at.zoom.add({ { u"topic"_s, u"Made there"_s }, { u"type"_s, 2 },
            { u"start_time"_s, u"2026-11-21T09:00:00Z"_s }, { u"duration"_s, 60 },
            { u"password"_s, u"There-1"_s } });
        const auto session = at.desk.saved();
        const auto linked
            = await(at.desk.meetings.link(session.key, at.account.key, QString::number(id).insert(3, u' ')));
        QVERIFY2(linked, qPrintable(linked ? QString() : linked.error().detail));
        QVERIFY(linked->linked);
        const auto now = at.desk.session(session.key);
        QCOMPARE(now.place.joinUrl, linked->joinUrl);
        QCOMPARE(at.desk.secrets.values.value(services::secretName(session.key)), u"There-1"_s);
        renamed(at, now, u"Another topic here"_s);
        QVERIFY(await(at.desk.meetings.cancelInitiation(session.key)));
        QVERIFY(await(at.desk.sessions.moveToTrash(session.key)));
        QVERIFY(at.desk.run());
        QCOMPARE(at.asked("PATCH") + at.asked("DELETE"), 0);
        QCOMPARE(at.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestMeetingChanges)
#include "tst_meetingchanges.moc"
