// Who came, asked of each provider over the real channel: answers as their documents show them.
#include "core/net/channeldesk.h"
#include "providers/registry.h"
#include "zoomdesk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Instant;
using model::MeetingForm;
using model::ProviderKind;
using providers::Visit;
using providers::WhoCame;
using support::await;

namespace {

// 2030-05-01 08:00 UTC; the window of a day's only occurrence.
const Instant start { std::chrono::sys_days { std::chrono::year { 2030 } / 5 / 1 } + 8h };
const providers::TimeWindow window { start - 3h, start + 12h };

// A provider in front of answers by path (JSON writes "/" as "\/" where moc would see a comment); what is not
// listed is a 404.
struct Scripted {
    Scripted(ProviderKind kind, const QStringList &hosts, const QMap<QString, QString> &settings = {},
        const QString &secret = {})
    {
        account.provider = kind;
        account.userId = u"4321"_s;
        account.userEmail = u"dana@example.org"_s;
        account.settings = settings;
        const providers::ManagedProvider &managed = *providers::of(kind).managed;
        net::HttpChannel::Options options;
        options.allowed = managed.allowed(model::AccountMode::LinkOnly);
        options.tokenRefusals = managed.tokenRefusals;
        for (const QString &host : hosts)
            options.routes.insert(host, server.origin());
        options.pause = [](std::chrono::milliseconds, QObject *context, const std::function<void()> &fn) {
            QMetaObject::invokeMethod(context, fn, Qt::QueuedConnection);
        };
        channel = std::make_unique<net::HttpChannel>(clock, random, &tokens, options);
        provider = managed.make({ account, *channel, clock, random, secret });
    }

    // `path` with its query where that tells two apart.
    void say(const QByteArray &path, const QByteArray &body, std::vector<net::Header> headers = {})
    {
        answers.insert(path, { 200, body, "application/json", std::move(headers) });
    }
    support::ServerAnswer answer(const support::ServerRequest &request) const
    {
        const QByteArray whole = request.path + '?' + request.query;
        const auto found
            = answers.contains(whole) ? answers.constFind(whole) : answers.constFind(request.path);
        return found == answers.constEnd()
            ? support::ServerAnswer { 404, R"({"message":"none","code":3001})" }
            : *found;
    }
    base::Result<WhoCame> whoCame(const model::MeetingRef &ref)
    {
        return await(provider->whoCame(ref, window));
    }
    bool asked(const QByteArray &text) const
    {
        const auto &all = server.requests();
        return std::any_of(all.begin(), all.end(),
            [&text](const auto &one) { return QByteArray(one.path + '?' + one.query).contains(text); });
    }

    QHash<QByteArray, support::ServerAnswer> answers;
    support::HttpServer server { [this](const support::ServerRequest &request) { return answer(request); } };
    support::FixedClock clock { start + 2h };
    support::SeededRandom random;
    support::ListedTokens tokens;
    model::Account account;
    std::unique_ptr<net::HttpChannel> channel;
    std::unique_ptr<providers::MeetingProvider> provider;
};

std::chrono::minutes behindStart(const std::optional<Instant> &instant)
{
    return instant ? std::chrono::floor<std::chrono::minutes>(*instant - start) : std::chrono::minutes(-999);
}

} // namespace

class TestWhoCame : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void zoomTellsEachTimeByItsReport()
    {
        support::ZoomDesk desk;
        desk.zoom.habits.largestPage = 1;
        const auto made = await(desk.provider->create(support::ZoomDesk::plan()));
        QVERIFY(made);
        auto *meeting = desk.zoom.find(made->facts.ref.id.toLongLong());
        const auto row = [](const QString &name, int joined, int left) {
            return support::ZoomEmulator::participant(
                name, name + u"@example.org"_s, start, joined, left, u"reg"_s);
        };
        QJsonObject waits = row(u"cem"_s, 0, 60);
        waits.insert(u"status"_s, u"in_waiting_room"_s);
        meeting->held = { { u"/a//b=="_s, start, { row(u"ann"_s, 0, 30), row(u"bob"_s, 5, 60), waits } },
            { u"other day"_s, start + 24h, { row(u"dee"_s, 0, 30) } } };
        const auto came = await(desk.provider->whoCame(made->facts.ref, window));
        QVERIFY2(came, qPrintable(came ? QString() : came.error().detail));
        QVERIFY(came->complete);
        QCOMPARE(came->meetings, 1);
        QCOMPARE(came->visits.size(), 2u);
        QCOMPARE(came->visits.front().registrantId, u"reg"_s);
        QCOMPARE(behindStart(came->visits.back().joined), 5min);
    }

    // No scope for past meetings at all: the last time, by its number.
    void zoomWithoutTheScopeTellsTheLastTime()
    {
        Scripted zoom(ProviderKind::Zoom, { u"api.zoom.us"_s });
        zoom.answers.insert("/v2/past_meetings/85/instances",
            { 400,
                R"({"code":4711,"message":"does not contain scopes:[meeting:read:list_past_instances]"})" });
        zoom.say("/v2/report/meetings/85/participants", R"({"participants":[
            {"id":"4321","name":"Dana","user_email":"dana@example.org","join_time":"2030-05-01T08:00:00Z",
             "leave_time":"2030-05-01T09:00:00Z","duration":3600},
            {"id":"","name":"Ann","user_email":"","join_time":"2030-05-01T08:01:00Z",
             "leave_time":"2030-05-01T09:00:00Z","duration":3540},
            {"id":"","name":"Old","user_email":"","join_time":"2030-04-24T08:01:00Z",
             "leave_time":"2030-04-24T09:00:00Z","duration":3540}]})");
        const auto came = zoom.whoCame({ MeetingForm::Meeting, u"85"_s, {} });
        QVERIFY2(came, qPrintable(came ? QString() : came.error().detail));
        QCOMPARE(came->visits.size(), 2u);
        QVERIFY(came->visits.front().isHost);
        QVERIFY(!came->visits.back().isHost);
    }

    void zoomsDurationsOfNothingMeanThatTheReportIsNotReady()
    {
        Scripted zoom(ProviderKind::Zoom, { u"api.zoom.us"_s });
        zoom.say("/v2/past_webinars/85/instances",
            R"({"webinars":[{"uuid":"u1","start_time":"2030-05-01T08:00:00Z"}]})");
        zoom.say("/v2/report/webinars/u1/participants", R"({"participants":[
            {"name":"Ann","user_email":"ann@example.org","join_time":"2030-05-01T08:01:00Z","duration":0}]})");
        const auto came = zoom.whoCame({ MeetingForm::Webinar, u"85"_s, {} });
        QVERIFY(came);
        QVERIFY(!came->complete);
    }

    void teamsTellsAllItsReportsOfTheDay()
    {
        Scripted teams(ProviderKind::Teams, { u"graph.microsoft.com"_s });
        const QByteArray reports = "/v1.0/me/onlineMeetings/m%2F1/attendanceReports";
        teams.say(reports, R"({"value":[
            {"id":"r1","meetingStartDateTime":"2030-05-01T07:58:00.1Z","meetingEndDateTime":"2030-05-01T08:30:00Z"},
            {"id":"r2","meetingStartDateTime":"2030-05-01T08:31:00Z","meetingEndDateTime":"2030-05-01T09:00:00Z"},
            {"id":"r0","meetingStartDateTime":"2030-04-24T08:00:00Z","meetingEndDateTime":"2030-04-24T09:00:00Z"}]})");
        teams.say(reports + "/r1/attendanceRecords", R"({"value":[
            {"emailAddress":"dana@example.org","role":"Organizer","identity":{"displayName":"Dana","id":"u0"},
             "attendanceIntervals":[{"joinDateTime":"2030-05-01T07:58:00Z","leaveDateTime":"2030-05-01T08:30:00Z","durationInSeconds":1920}]},
            {"emailAddress":"ann@example.org","role":"Attendee","identity":{"displayName":"Ann","id":"u1"},
             "totalAttendanceInSeconds":900,"attendanceIntervals":[
             {"joinDateTime":"2030-05-01T08:00:00Z","leaveDateTime":"2030-05-01T08:10:00Z","durationInSeconds":600},
             {"joinDateTime":"2030-05-01T08:20:00Z","leaveDateTime":"2030-05-01T08:25:00Z","durationInSeconds":300}]}],
             "@odata.nextLink":"https:\/\/graph.microsoft.com/v1.0/x?$skiptoken=two"})");
        teams.say(reports + "/r1/attendanceRecords?$skiptoken=two", R"({"value":[
            {"emailAddress":null,"role":"Presenter","identity":{"displayName":"Guest","id":null},
             "totalAttendanceInSeconds":60,"attendanceIntervals":[]}]})");
        teams.say(reports + "/r2/attendanceRecords", R"({"value":[]})");
        const auto came = teams.whoCame({ MeetingForm::Meeting, u"m/1"_s, {} });
        QVERIFY2(came, qPrintable(came ? QString() : came.error().detail));
        QCOMPARE(came->meetings, 2);
        QVERIFY(came->complete);
        QCOMPARE(came->visits.size(), 4u);
        QVERIFY(came->visits[0].isHost);
        QCOMPARE(came->visits[2].userId, u"u1"_s);
        QCOMPARE(behindStart(came->visits[2].joined), 20min);
        QVERIFY(!came->visits[3].isHost);
        QCOMPARE(came->visits[3].stayed, 60s);
        QVERIFY(!teams.asked("r0"));
    }

    void aTeamsEventIsFoundByItsLink()
    {
        Scripted teams(ProviderKind::Teams, { u"graph.microsoft.com"_s });
        teams.say("/v1.0/me/events/e1", R"({"id":"e1","subject":"x","isOnlineMeeting":true,
            "start":{"dateTime":"2030-05-01T08:00:00","timeZone":"UTC"},
            "end":{"dateTime":"2030-05-01T09:00:00","timeZone":"UTC"},
            "onlineMeeting":{"joinUrl":"https:\/\/teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0"}})");
        teams.say("/v1.0/me/onlineMeetings", R"({"value":[{"id":"m1"}]})");
        teams.say("/v1.0/me/onlineMeetings/m1/attendanceReports", R"({"value":[]})");
        const auto came = teams.whoCame({ MeetingForm::CalendarEvent, u"e1"_s, {} });
        QVERIFY2(came, qPrintable(came ? QString() : came.error().detail));
        QCOMPARE(came->meetings, 0);
        QVERIFY(teams.asked("filter=JoinWebUrl"));
    }

    void webexTellsEachHeldMeetingOfTheSeries()
    {
        Scripted webex(ProviderKind::Webex, { u"webexapis.com"_s });
        webex.say("/v1/meetings", R"({"items":[
            {"id":"i1","title":"x","start":"2030-05-01T08:00:00Z","end":"2030-05-01T09:00:00Z","meetingType":"meeting","timezone":"UTC"},
            {"id":"i2","title":"x","start":"2030-05-02T08:00:00Z","end":"2030-05-02T09:00:00Z","meetingType":"meeting","timezone":"UTC"}]})");
        webex.say("/v1/meetingParticipants?meetingId=i1&max=100", R"({"items":[
            {"displayName":"Dana","email":"dana@example.org","host":true,"state":"end",
             "joinedTime":"2030-05-01T08:00:00Z","leftTime":"2030-05-01T09:00:00Z"},
            {"displayName":"Ann","email":"ann@example.org","host":false,"state":"end",
             "joinedTime":"2030-05-01T08:00:00Z","leftTime":"2030-05-01T09:00:00Z","devices":[
             {"joinedTime":"2030-05-01T08:00:00Z","leftTime":"2030-05-01T08:10:00Z"},
             {"joinedTime":"2030-05-01T08:05:00Z","leftTime":"2030-05-01T09:00:00Z"}]},
            {"displayName":"Lou","email":"lou@example.org","state":"lobby"}]})",
            { { "Link",
                "<https://webexapis.com/v1/meetingParticipants?meetingId=i1&max=100&cursor=2>; "
                "rel=\"next\"" } });
        webex.say("/v1/meetingParticipants?meetingId=i1&max=100&cursor=2", R"({"items":[
            {"displayName":"Bob","email":"bob@example.org","state":"end",
             "joinedTime":"2030-05-01T08:00:00Z","leftTime":"1970-01-01T00:00:00Z"}]})");
        const auto came = webex.whoCame({ MeetingForm::Meeting, u"series"_s, {} });
        QVERIFY2(came, qPrintable(came ? QString() : came.error().detail));
        QCOMPARE(came->meetings, 1);
        QCOMPARE(came->visits.size(), 4u);
        QVERIFY(came->visits[0].isHost);
        QVERIFY(!came->complete); // one's leaving is not known yet
        QVERIFY(!webex.asked("meetingId=i2"));
    }

    void goToTellsAWebinarsSessions()
    {
        Scripted goTo(ProviderKind::GoTo, { u"api.getgo.com"_s });
        const QByteArray sessions = "/G2W/rest/v2/organizers/4321/webinars/9007199254740993/sessions";
        goTo.say(sessions, R"({"_embedded":{"sessionInfoResources":[
            {"sessionKey":"77","startTime":"2030-05-01T08:00:00Z","endTime":"2030-05-01T09:00:00Z"},
            {"sessionKey":"66","startTime":"2030-04-24T08:00:00Z","endTime":"2030-04-24T09:00:00Z"}]},
            "page":{"size":200,"totalElements":2,"totalPages":1,"number":0}})");
        goTo.say(sessions + "/77/attendees",
            R"([{"registrantKey":9007199254740995,"firstName":"Ann","lastName":"Lee",
            "email":"ann@example.org","attendanceTimeInSeconds":3000,"sessionKey":77,"attendance":[
            {"joinTime":"2030-05-01T08:00:00Z","leaveTime":"2030-05-01T08:20:00Z"},
            {"joinTime":"2030-05-01T08:30:00Z","leaveTime":"2030-05-01T09:00:00Z"}]}])");
        const auto came = goTo.whoCame({ MeetingForm::Webinar, u"9007199254740993"_s, {} });
        QVERIFY2(came, qPrintable(came ? QString() : came.error().detail));
        QCOMPARE(came->visits.size(), 2u);
        QCOMPARE(came->visits[0].registrantId, u"9007199254740995"_s); // beyond 53 bits
        QCOMPARE(came->visits[0].name, u"Ann Lee"_s);
    }

    void goToLeavesOutWhoWasAbsentFromATraining()
    {
        Scripted goTo(ProviderKind::GoTo, { u"api.getgo.com"_s });
        goTo.say("/G2T/rest/reports/organizers/4321/trainings/5", R"([{"sessionKey":"8","trainingName":"x",
            "sessionStartTime":"2030-05-01T08:00:00Z","sessionEndTime":"2030-05-01T09:00:00Z","attendanceCount":1,
            "duration":60,"organizers":[]}])");
        goTo.say("/G2T/rest/reports/organizers/4321/sessions/8/attendees", R"([
            {"email":"ann@example.org","givenName":"Ann","surname":"Lee","timeInSession":50,"inSessionTimes":[
            {"joinTime":"2030-05-01T08:00:00Z","leaveTime":"2030-05-01T08:50:00Z","timeInPartOfSession":50}]},
            {"email":"bob@example.org","givenName":"Bob","surname":"M","timeInSession":0,"inSessionTimes":[]}])");
        const auto came = goTo.whoCame({ MeetingForm::Training, u"5"_s, {} });
        QVERIFY2(came, qPrintable(came ? QString() : came.error().detail));
        QCOMPARE(came->visits.size(), 1u);
        QCOMPARE(came->visits[0].email, u"ann@example.org"_s);
    }

    void goToTellsAMeetingsTimeOfTheDay()
    {
        Scripted goTo(ProviderKind::GoTo, { u"api.getgo.com"_s });
        goTo.say("/G2M/rest/meetings/5/attendees", R"([
            {"attendeeName":"Dana","attendeeEmail":"dana@example.org","joinTime":"2030-05-01T08:00:00.+0000",
             "leaveTime":"2030-05-01T09:00:00.+0000","startTime":"2030-05-01T08:00:00.+0000","meetingInstanceKey":1},
            {"attendeeName":"Ann","attendeeEmail":"","joinTime":"2030-05-01T08:05:00Z",
             "leaveTime":"2030-05-01T09:00:00Z","startTime":"2030-05-01T08:00:00Z","meetingInstanceKey":1},
            {"attendeeName":"Old","attendeeEmail":"","joinTime":"2030-04-24T08:05:00Z",
             "leaveTime":"2030-04-24T09:00:00Z","startTime":"2030-04-24T08:00:00Z","meetingInstanceKey":0}])");
        const auto came = goTo.whoCame({ MeetingForm::Meeting, u"5"_s, {} });
        QVERIFY2(came, qPrintable(came ? QString() : came.error().detail));
        QCOMPARE(came->meetings, 1);
        QCOMPARE(came->visits.size(), 2u);
        QVERIFY(came->visits[0].isHost);
        QCOMPARE(behindStart(came->visits[1].joined), 5min);
    }

    void meetTellsPeopleWithoutAddresses()
    {
        Scripted meet(ProviderKind::GoogleMeet, { u"meet.googleapis.com"_s, u"www.googleapis.com"_s });
        meet.say("/v2/spaces/s1",
            R"({"name":"spaces/s1","meetingUri":"https:\/\/meet.google.com/abc-mnop-xyz","meetingCode":"abc-mnop-xyz"})");
        meet.say("/v2/conferenceRecords", R"({"conferenceRecords":[
            {"name":"conferenceRecords/c1","startTime":"2030-05-01T08:00:00.123Z","endTime":"2030-05-01T09:00:00Z"},
            {"name":"conferenceRecords/c0","startTime":"2030-04-24T08:00:00Z","endTime":"2030-04-24T09:00:00Z"}]})");
        const QByteArray people = "/v2/conferenceRecords/c1/participants";
        meet.say(people, R"({"participants":[
            {"name":"conferenceRecords/c1/participants/1","signedinUser":{"user":"users/7","displayName":"Ann"},
             "earliestStartTime":"2030-05-01T08:00:00Z","latestEndTime":"2030-05-01T09:00:00Z"},
            {"name":"conferenceRecords/c1/participants/2","phoneUser":{"displayName":"+1 202"},
             "earliestStartTime":"2030-05-01T08:10:00Z","latestEndTime":"2030-05-01T08:40:00Z"}]})");
        meet.say(people + "/1/participantSessions", R"({"participantSessions":[
            {"name":"x","startTime":"2030-05-01T08:00:00Z","endTime":"2030-05-01T08:20:00Z"},
            {"name":"y","startTime":"2030-05-01T08:30:00Z","endTime":"2030-05-01T09:00:00Z"}]})");
        meet.say(people + "/2/participantSessions", R"({})");
        const auto came = meet.whoCame({ MeetingForm::Space, u"spaces/s1"_s, {} });
        QVERIFY2(came, qPrintable(came ? QString() : came.error().detail));
        QVERIFY(came->complete);
        QCOMPARE(came->visits.size(), 3u);
        QCOMPARE(came->visits[1].userId, u"users/7"_s);
        QCOMPARE(behindStart(came->visits[1].joined), 30min);
        QCOMPARE(came->visits[2].name, u"+1 202"_s);
        QVERIFY(meet.asked("meeting_code"));
    }

    void aMeetThatStillRunsIsNotComplete()
    {
        Scripted meet(ProviderKind::GoogleMeet, { u"meet.googleapis.com"_s, u"www.googleapis.com"_s });
        meet.say(
            "/v2/spaces/s1", R"({"name":"spaces/s1","meetingUri":"https:\/\/meet.google.com/abc-mnop-xyz"})");
        meet.say("/v2/conferenceRecords",
            R"({"conferenceRecords":[{"name":"conferenceRecords/c1","startTime":"2030-05-01T08:00:00Z"}]})");
        meet.say("/v2/conferenceRecords/c1/participants", R"({})");
        const auto came = meet.whoCame({ MeetingForm::Space, u"spaces/s1"_s, {} });
        QVERIFY(came);
        QVERIFY(!came->complete);
    }

    void nobodyStartedItIsNoError_data()
    {
        QTest::addColumn<ProviderKind>("kind");
        QTest::addColumn<QString>("host");
        QTest::addColumn<MeetingForm>("form");
        QTest::newRow("zoom") << ProviderKind::Zoom << u"api.zoom.us"_s << MeetingForm::Meeting;
        QTest::newRow("teams") << ProviderKind::Teams << u"graph.microsoft.com"_s << MeetingForm::Meeting;
        QTest::newRow("webex") << ProviderKind::Webex << u"webexapis.com"_s << MeetingForm::Meeting;
        QTest::newRow("goto meeting") << ProviderKind::GoTo << u"api.getgo.com"_s << MeetingForm::Meeting;
        QTest::newRow("goto webinar") << ProviderKind::GoTo << u"api.getgo.com"_s << MeetingForm::Webinar;
        QTest::newRow("goto training") << ProviderKind::GoTo << u"api.getgo.com"_s << MeetingForm::Training;
        QTest::newRow("meet") << ProviderKind::GoogleMeet << u"meet.googleapis.com"_s << MeetingForm::Space;
    }
    void nobodyStartedItIsNoError()
    {
        QFETCH(ProviderKind, kind);
        QFETCH(QString, host);
        QFETCH(MeetingForm, form);
        Scripted scripted(kind, { host });
        const bool isSpace = form == MeetingForm::Space;
        const auto came = scripted.whoCame({ form, isSpace ? u"spaces/5"_s : u"5"_s, {} });
        QVERIFY2(came, qPrintable(came ? QString() : came.error().detail));
        QCOMPARE(came->meetings, 0);
        QVERIFY(came->visits.empty());
    }

    // Wrong types spoil the whole answer, whichever provider sends them.
    void answersThatMakeNoSenseAreErrors()
    {
        Scripted webex(ProviderKind::Webex, { u"webexapis.com"_s });
        webex.say("/v1/meetings", R"({"items":[{"id":"i1","title":"x","start":"2030-05-01T08:00:00Z",
            "end":"2030-05-01T09:00:00Z","meetingType":"meeting","timezone":"UTC"}]})");
        webex.say("/v1/meetingParticipants", R"({"items":[{"displayName":5}]})");
        QVERIFY(!webex.whoCame({ MeetingForm::Meeting, u"series"_s, {} }));

        Scripted goTo(ProviderKind::GoTo, { u"api.getgo.com"_s });
        goTo.say("/G2M/rest/meetings/5/attendees", R"({"not":"a list"})");
        QVERIFY(!goTo.whoCame({ MeetingForm::Meeting, u"5"_s, {} }));

        Scripted meet(ProviderKind::GoogleMeet, { u"meet.googleapis.com"_s });
        meet.say(
            "/v2/spaces/s1", R"({"name":"spaces/s1","meetingUri":"https:\/\/meet.google.com/abc-mnop-xyz"})");
        meet.say("/v2/conferenceRecords",
            R"({"conferenceRecords":[{"name":"../spaces/other","startTime":"2030-05-01T08:00:00Z"}]})");
        QVERIFY(!meet.whoCame({ MeetingForm::Space, u"spaces/s1"_s, {} }));
        QVERIFY(!meet.asked("other"));
    }

    void aRoomTellsWhoIsInItNow()
    {
        Scripted bbb(ProviderKind::BigBlueButton, { u"bbb.example.org"_s },
            { { u"server"_s, u"https://bbb.example.org/bigbluebutton/"_s } }, u"secret"_s);
        bbb.say("/bigbluebutton/api/getMeetingInfo",
            "<response><returncode>SUCCESS</returncode><running>true</running><attendees>"
            "<attendee><userID>w_1</userID><fullName>Dana</fullName><role>MODERATOR</role></attendee>"
            "<attendee><userID>u7</userID><fullName>Ann &amp; Lou</fullName><role>VIEWER</role></attendee>"
            "</attendees></response>");
        auto came = bbb.whoCame({ MeetingForm::Room, u"room"_s, {} });
        QVERIFY2(came, qPrintable(came ? QString() : came.error().detail));
        QCOMPARE(came->visits.size(), 2u);
        QVERIFY(came->visits[0].isHost && came->visits[0].userId.isEmpty());
        QCOMPARE(came->visits[1].name, u"Ann & Lou"_s);
        QCOMPARE(came->visits[1].userId, u"u7"_s);
        bbb.say("/bigbluebutton/api/getMeetingInfo",
            "<response><returncode>FAILED</returncode><messageKey>notFound</messageKey></response>");
        came = bbb.whoCame({ MeetingForm::Room, u"room"_s, {} });
        QVERIFY(came);
        QCOMPARE(came->meetings, 0);
    }

    void capabilitiesSayWhoTells()
    {
        const auto can
            = [](ProviderKind kind) { return providers::of(kind).managed->capabilities(model::Account {}); };
        for (const ProviderKind kind : { ProviderKind::Zoom, ProviderKind::Teams, ProviderKind::Webex,
                 ProviderKind::GoTo, ProviderKind::GoogleMeet, ProviderKind::Rehearsal })
            QVERIFY(can(kind).attendance && !can(kind).attendanceWhileRunning);
        QVERIFY(can(ProviderKind::BigBlueButton).attendanceWhileRunning);
        QVERIFY(!can(ProviderKind::JitsiMeet).attendance);
        QVERIFY(!can(ProviderKind::JitsiMeet).attendanceWhileRunning);
    }
};

QTEST_GUILESS_MAIN(TestWhoCame)
#include "tst_whocame.moc"
