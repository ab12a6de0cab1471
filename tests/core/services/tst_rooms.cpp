// BigBlueButton: initiating reserves a room; it is made at each start.
#include "support/stands.h"

using namespace Qt::StringLiterals;
using support::await;

class TestRooms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // NEW-12
    void aRoomIsMadeOnceAtEachStart()
    {
        support::OutboxDesk desk;
        const auto bbb = support::makeStand(u"bigbluebutton"_s, desk.clock);
        bbb->connectTo(desk);
        const auto session = desk.saved();
        services::InitiateRequest request { session.key, bbb->account.key };
        request.form = model::MeetingForm::Room;
        const auto meeting = await(desk.meetings.initiate(request));
        QVERIFY2(meeting, qPrintable(meeting ? QString() : meeting.error().detail));
        QVERIFY(desk.runDry());
        QCOMPARE(desk.meeting(meeting->key).state, model::MeetingState::Initiated);
        QCOMPARE(bbb->meetings(), 0);

        bbb->server().failNext({ support::Fault::CutAfterExecution });
        const auto link = await(desk.meetings.startLink(session.key));
        QVERIFY2(link, qPrintable(link ? QString() : link.error().detail));
        QCOMPARE(bbb->meetings(), 1);
        QVERIFY(link->url.path().endsWith(u"/join"_s));

        desk.clock.advance(std::chrono::hours(1)); // long forgotten there
        const auto later = await(desk.meetings.startLink(session.key));
        QVERIFY2(later, qPrintable(later ? QString() : later.error().detail));
        QCOMPARE(bbb->meetings(), 1);
        QVERIFY(later->url != link->url); // for the room as it was made for this start
    }
};

QTEST_GUILESS_MAIN(TestRooms)
#include "tst_rooms.moc"
