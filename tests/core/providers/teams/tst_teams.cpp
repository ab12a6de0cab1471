// Graph's codec: what is sent, what is understood, and what of an answer is not believed.
#include "support/calendardesk.h"
#include "providers/teams/graphbody.h"
#include "providers/teams/teamscodec.h"
#include "schedule/rruletext.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using model::MeetingForm;
namespace graph = providers::graph;

namespace {

QJsonObject json(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

net::Response answer(int status, const QByteArray &body, const std::vector<net::Header> &headers = {})
{
    return { status, headers, body };
}

// As Graph's reference shows an event, in the zone that it was made in.
const QByteArray exampleEvent
    = "{\"id\":\"AAMkAGViNDU7\",\"iCalUId\":\"040000008200E641B4C\",\"transactionId\":\""
      "row-1\",\"subject\":\"T\",\"start\":{\"dateTime\":\"2030-05-01T10:00:00.0000000\""
      ",\"timeZone\":\"W. Europe Standard Time\"},\"end\":{\"dateTime\":\"2030-05-01T1"
      "1:00:00.0000000\",\"timeZone\":\"W. Europe Standard Time\"},\"isOnlineMeetin"
      "g\":true,\"onlineMeetingProvider\":\"teamsForBusiness\",\"onlineMeeting\":{\"j"
      "oinUrl\":\"https://teams.microsoft.com/l/meetup-join/x\",\"conferenceId\":\""
      "177513992\"},\"type\":\"singleInstance\",\"recurrence\":null,\"body\":null}";

} // namespace

class TestTeams : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendsAnEventAsGraphWantsIt();
    void sendsAWebinarWithItsMarker();
    void changesOnlyAnotherText();
    void readsAnEventInItsZone();
    void doesNotBelieve_data();
    void doesNotBelieve();
    void tellsErrorsApart_data();
    void tellsErrorsApart();
    void asksForTheNextPageOnlyHere();
    void putsTheHostsTextBeforeTeams();
    void listsWhatItNeedsToConnect();
    void allowsByMode();
};

void TestTeams::sendsAnEventAsGraphWantsIt()
{
    const QJsonObject sent = json(graph::newEvent(support::somePlan(MeetingForm::CalendarEvent)));
    QCOMPARE(sent.value(u"transactionId"_s).toString(), u"0b5d1c2e-7a44-4b0f-9c55-1f2e3d4c5b6a"_s);
    QCOMPARE(sent.value(u"start"_s).toObject().value(u"dateTime"_s).toString(), u"2030-05-01T10:00:00"_s);
    QCOMPARE(sent.value(u"start"_s).toObject().value(u"timeZone"_s).toString(), u"Europe/Berlin"_s);
    QCOMPARE(sent.value(u"attendees"_s).toArray().size(), 2);
    QVERIFY(sent.value(u"hideAttendees"_s).toBool());
    QVERIFY(!sent.contains(u"recurrence"_s));
}

void TestTeams::sendsAWebinarWithItsMarker()
{
    const providers::MeetingPlan plan = support::somePlan(MeetingForm::Webinar);
    QJsonObject webinar = json(graph::newWebinar(plan));
    webinar.insert(u"id"_s, u"w1"_s);
    const auto read = graph::readWebinar(QJsonDocument(webinar).toJson());
    QCOMPARE(read->marker, plan.key.toString());
    QCOMPARE(read->facts.description, plan.description);
}

void TestTeams::changesOnlyAnotherText()
{
    providers::MeetingPlan plan = support::somePlan(MeetingForm::CalendarEvent);
    graph::Event now;
    now.facts.description = plan.description;
    now.facts.recurrence = u"FREQ=DAILY"_s;
    const QJsonObject same = json(graph::eventChange(plan, now));
    QVERIFY(!same.contains(u"body"_s));
    QVERIFY(same.value(u"recurrence"_s).isNull());
    QVERIFY(!same.contains(u"transactionId"_s));
    plan.description = u"x < y"_s;
    const QJsonObject other = json(graph::eventChange(plan, now));
    QVERIFY(other.value(u"body"_s).toObject().value(u"content"_s).toString().contains(u"x &lt; y"_s));
}

void TestTeams::readsAnEventInItsZone()
{
    const auto event = graph::readEvent(exampleEvent);
    QVERIFY2(event, event ? "" : qPrintable(event.error().detail));
    QVERIFY(event->facts.start == support::instant(2030, 5, 1, 8));
    QVERIFY(event->facts.duration == std::chrono::hours(1));
    QCOMPARE(event->facts.zone, QByteArray("Europe/Berlin"));
    QCOMPARE(event->transactionId, u"row-1"_s);
}

void TestTeams::doesNotBelieve_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("HTML") << QByteArray("<html><body>Sign in</body></html>");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("truncated") << exampleEvent.left(exampleEvent.size() / 2);
    QTest::newRow("deep") << QByteArray("{\"id\":") + QByteArray(100000, '[');
    QTest::newRow("a number as ID") << QByteArray(exampleEvent).replace("\"AAMkAGViNDU7\"", "7");
    QTest::newRow("no ID") << QByteArray(exampleEvent).replace("\"id\"", "\"no\"");
    QTest::newRow("no start") << QByteArray(exampleEvent).replace("\"start\"", "\"no\"");
    QTest::newRow("no such date") << QByteArray(exampleEvent).replace("2030-05-01T10", "2030-02-30T10");
    QTest::newRow("no such zone") << QByteArray(exampleEvent).replace("W. Europe Standard", "Mars");
    QTest::newRow("a text as meeting")
        << QByteArray(exampleEvent).replace("\"onlineMeeting\":{", R"("onlineMeeting":"x","other":{)");
    QTest::newRow("a script as link")
        << QByteArray(exampleEvent).replace("https://teams", "javascript://teams");
    QTest::newRow("a rule of no kind")
        << QByteArray(exampleEvent)
               .replace("\"recurrence\":null", R"("recurrence":{"pattern":{"type":"hourly"}})");
    QTest::newRow("an endless subject")
        << QByteArray(exampleEvent).replace("\"T\"", QByteArray('"' + QByteArray(2'000'000, 'x') + '"'));
}

void TestTeams::doesNotBelieve()
{
    QFETCH(QByteArray, body);
    const auto event = graph::readEvent(body);
    QVERIFY(!event);
    QCOMPARE(event.error().part, u"answer"_s);
    QVERIFY(event.error().detail.size() < 200);
}

void TestTeams::tellsErrorsApart_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("bad request") << 400 << QByteArray("ErrorInvalidRequest") << ErrorKind::Rejected;
    QTest::newRow("token") << 401 << QByteArray("InvalidAuthenticationToken") << ErrorKind::Unauthorised;
    QTest::newRow("denied") << 403 << QByteArray("ErrorAccessDenied") << ErrorKind::Rejected;
    QTest::newRow("gone") << 404 << QByteArray("ErrorItemNotFound") << ErrorKind::NotFound;
    QTest::newRow("used") << 400 << QByteArray("ErrorDuplicateTransactionId") << ErrorKind::Conflict;
    QTest::newRow("too many") << 429 << QByteArray("TooManyRequests") << ErrorKind::Transient;
    QTest::newRow("throttled") << 503 << QByteArray("ServiceNotAvailable") << ErrorKind::Transient;
    QTest::newRow("broken") << 500 << QByteArray("InternalServerError") << ErrorKind::Lost;
}

void TestTeams::tellsErrorsApart()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(ErrorKind, kind);
    net::Request post;
    post.method = "POST";
    const base::Instant now = support::instant(2030, 5, 1, 8);
    const base::Error error = graph::errorOf(post,
        answer(status, R"({"error":{"code":")" + code + R"(","message":"Words of Microsoft."}})",
            { { "Retry-After", "120" } }),
        now);
    QCOMPARE(error.kind, kind);
    QVERIFY(error.detail.contains(u"Words of Microsoft."_s));
    QVERIFY(kind != ErrorKind::Transient || error.notBefore == now + std::chrono::seconds(120));
}

void TestTeams::asksForTheNextPageOnlyHere()
{
    net::Request first;
    first.url = QUrl(u"https://graph.microsoft.com/v1.0/me/events"_s);
    const net::Request next = graph::nextPage(first, u"https://evil.example/steal?$skip=10"_s);
    QCOMPARE(next.url, QUrl(u"https://graph.microsoft.com/v1.0/me/events?$skip=10"_s));
}

void TestTeams::putsTheHostsTextBeforeTeams()
{
    const QString html = u"<html><head></head><body><p>Old</p>\n<div><span>"_s + QString(60, u'_')
        + u"</span></div><div>Join</div></body></html>"_s;
    QCOMPARE(providers::hostTextOf(html, true), u"Old"_s);
    const QString changed = providers::withHostText(html, u"New <1>\nline"_s);
    QCOMPARE(providers::hostTextOf(changed, true), u"New <1>\nline"_s);
    QVERIFY(changed.endsWith(u"</span></div><div>Join</div></body></html>"_s));
    QVERIFY(changed.contains(u"<div><span>___"_s));
    QCOMPARE(providers::hostTextOf(u"Old\r\n________________________________\r\nJoin"_s, false), u"Old"_s);
}

void TestTeams::listsWhatItNeedsToConnect()
{
    const providers::ConnectionGuide guide = providers::of(model::ProviderKind::Teams).managed->guide();
    QVERIFY(guide.authorizeUrl.contains(u"{tenant}"_s));
    for (const providers::GuideScope &scope : guide.scopes)
        QVERIFY2(!scope.why.isEmpty(), qPrintable(scope.scope));
}

void TestTeams::allowsByMode()
{
    const auto allows = [](model::AccountMode mode, const QByteArray &method, const QString &path) {
        net::Request request;
        request.method = method;
        request.url = QUrl(QString(u"https://graph.microsoft.com"_s + path));
        return providers::of(model::ProviderKind::Teams).managed->allowed(mode).allows(request);
    };
    using model::AccountMode;
    QVERIFY(allows(AccountMode::CreateAndManage, "POST", u"/v1.0/me/events"_s));
    QVERIFY(!allows(AccountMode::CreateAndManage, "POST", u"/v1.0/me/sendMail"_s));
    QVERIFY(!allows(AccountMode::CreateAndManage, "GET", u"/v1.0/me/messages"_s));
    QVERIFY(!allows(AccountMode::LinkOnly, "POST", u"/v1.0/me/events"_s));
    QVERIFY(!allows(AccountMode::LinkOnly, "DELETE", u"/v1.0/me/events/x"_s));
    QVERIFY(
        allows(AccountMode::LinkOnly, "POST", u"/v1.0/solutions/virtualEvents/webinars/w/registrations"_s));
    QVERIFY(!allows(AccountMode::NoConnection, "GET", u"/v1.0/me"_s));
}

QTEST_GUILESS_MAIN(TestTeams)
#include "tst_teams.moc"
