// BigBlueButton tells only while a room is open who is in it.
#include "services/attendancebook.h"
#include "services/checkin.h"
#include "support/stands.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::await;

class TestCheckInRooms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoIsInARoomIsSeenWhileItRunsAndKept();
};

void TestCheckInRooms::whoIsInARoomIsSeenWhileItRunsAndKept()
{
    support::OutboxDesk desk;
    support::HttpServer server;
    QByteArray people
        = "<attendee><userID>w_1</userID><fullName>Dana</fullName><role>MODERATOR</role></attendee>"
          "<attendee><userID>w_2</userID><fullName>Ann Lee</fullName><role>VIEWER</role></attendee>";
    bool running = true;
    server.setHandler([&](const support::ServerRequest &request) -> support::ServerAnswer {
        QByteArray body = "<response><returncode>SUCCESS</returncode></response>";
        if (request.path.endsWith("getMeetingInfo"))
            body = running
                ? "<response><returncode>SUCCESS</returncode><running>true</running><attendees>" + people
                    + "</attendees></response>"
                : QByteArray("<response><returncode>FAILED</returncode><messageKey>notFound</messageKey>"
                             "</response>");
        return { 200, body, "text/xml" };
    });
    const auto stand = support::makeStand(u"bigbluebutton"_s, desk.clock);
    stand->connectTo(desk);
    const auto session = desk.savedToday(u"Room"_s, 10);
    const auto start = base::Instant(session.series.front().start.time_since_epoch());
    services::InitiateRequest request { session.key, stand->account.key };
    request.form = model::MeetingForm::Room;
    QVERIFY(await(desk.meetings.initiate(request)));
    QVERIFY(desk.runDry());
    stand->divert(desk, server.origin());

    services::CheckIn checkIn { desk.sessions, desk.database, desk.providers, desk.settings, desk.clock,
        desk.random };
    services::AttendanceBook book { desk.sessions, desk.database, desk.settings, desk.clock, desk.random };
    const auto sheet = [&] { return await(book.sheet(session.key, start)).value(); };
    const auto strangers = [&] { return sheet().headcount.strangers; };

    desk.clock.moveTo(start + 1min);
    QVERIFY(await(desk.sessions.setRunning(session.key, true)));
    const auto early = await(checkIn.run(session.key, start));
    QVERIFY(early);
    checkIn.begin();
    QTRY_COMPARE(strangers(), 1);
    desk.clock.moveTo(start + 2min);
    checkIn.wakeUp();
    QTRY_COMPARE(sheet().headcount.minutes, 1min);
    people += "<attendee><userID>u-7</userID><fullName>Bob</fullName><role>VIEWER</role></attendee>";
    checkIn.wakeUp();
    QTRY_COMPARE(strangers(), 2);
    checkIn.stop();
    QCOMPARE(sheet().hosts.size(), 1u);

    // Once the room is closed nothing is asked for any more, and what was seen stays.
    running = false;
    desk.clock.moveTo(start + 2h);
    QVERIFY(await(desk.sessions.setRunning(session.key, false)));
    const auto report = await(checkIn.run(session.key, start));
    QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
    QCOMPARE(report->participants, 2);
    QCOMPARE(strangers(), 2);
}

QTEST_GUILESS_MAIN(TestCheckInRooms)
#include "tst_checkinrooms.moc"
