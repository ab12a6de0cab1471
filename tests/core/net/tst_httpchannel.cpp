#include "channeldesk.h"

using namespace Qt::StringLiterals;
using base::ErrorKind;
using support::Fault;
using support::ServerAnswer;
using support::ServerRequest;

class TestHttpChannel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bringsTheAnswerAsItIs();
    void sendsWhatItIsGiven();
    void givesEveryStatusToTheCaller_data();
    void givesEveryStatusToTheCaller();
    void asksForAFreshTokenOnce();
    void isUnauthorisedWhenAFreshTokenIsRefused();
    void triesAFreshTokenAlsoAfterA403WhereThatIsSaid();
    void isUnauthorisedWithoutTokens();
    void leavesTheSignInToTheRequest();
    void sendsNothingThatTheModeForbids();
    void sendsNothingThatIsMalformed_data();
    void sendsNothingThatIsMalformed();
    void sendsNothingToAHostThatIsNotTheProviders();
    void refusesARouteWithoutTlsThatLeavesTheMachine();
    void refusesATooLongAnswer();
    void takesAnAnswerOfJustTheLimit();
    void losesAnAnswerThatDripsForEver();
    void cancelsWhatIsUnderWay();
    void cancelsWhatWaitsToBeSentAgain();
    void followsARedirectOnItsOrigin();
    void followsNoOtherRedirect_data();
    void followsNoOtherRedirect();
    void keepsNoCookies();
    void leavesALongWaitToTheCaller();
    void waitsAsLongAsTheServerSays();
};

void TestHttpChannel::bringsTheAnswerAsItIs()
{
    support::ChannelDesk desk;
    desk.server.setHandler([](const ServerRequest &) {
        return ServerAnswer { 201, R"({"id":1})", "application/json", { { "X-Thing", "two words" } } };
    });
    const auto response = desk.send(desk.request("POST", u"/v1/things"_s, "{}"));
    QVERIFY(response);
    QCOMPARE(response->status, 201);
    QCOMPARE(response->body, R"({"id":1})");
    QCOMPARE(response->header("x-thing"), "two words");
}

void TestHttpChannel::sendsWhatItIsGiven()
{
    support::ChannelDesk desk;
    net::Request request = desk.request("PATCH", u"/v1/things/%2Fa%2Fb%2B?q=a%20b&r=%26"_s, "{\"a\":1}");
    request.contentType = "application/json";
    request.headers = { { "If-Match", "\"7\"" } };
    request.signIn = net::SignIn::Bearer;
    QVERIFY(desk.send(request));
    const ServerRequest &seen = desk.server.requests().front();
    QCOMPARE(seen.method, "PATCH");
    QCOMPARE(seen.path, "/v1/things/%2Fa%2Fb%2B");
    QCOMPARE(seen.query, "q=a%20b&r=%26");
    QCOMPARE(seen.body, "{\"a\":1}");
    QCOMPARE(seen.header("Content-Type"), "application/json");
    QCOMPARE(seen.header("Content-Length"), "7");
    QCOMPARE(seen.header("If-Match"), "\"7\"");
    QCOMPARE(seen.header("Host"), "api.example.com");
    QCOMPARE(seen.header("Authorization"), "Bearer first-token");
}

void TestHttpChannel::givesEveryStatusToTheCaller_data()
{
    QTest::addColumn<int>("status");
    for (int status : { 200, 204, 302, 400, 403, 404, 409, 422, 429, 500, 503 })
        QTest::addRow("%d", status) << status;
}

void TestHttpChannel::givesEveryStatusToTheCaller()
{
    QFETCH(int, status);
    support::ChannelDesk desk;
    desk.server.setHandler([status](const ServerRequest &) {
        return ServerAnswer { status, status == 204 ? QByteArray() : QByteArray("{\"code\":3001}") };
    });
    for (const QByteArray method : { "POST", "DELETE", "GET" }) {
        const auto response = desk.send(desk.request(method));
        QVERIFY2(response, qPrintable(response ? QString() : response.error().detail));
        QCOMPARE(response->status, status);
        QCOMPARE(response->body, status == 204 ? "" : "{\"code\":3001}");
    }
}

void TestHttpChannel::asksForAFreshTokenOnce()
{
    support::ChannelDesk desk;
    desk.server.setHandler([](const ServerRequest &request) {
        return request.header("Authorization") == "Bearer second-token" ? ServerAnswer { 200, "{}" }
                                                                        : ServerAnswer { 401, "{}" };
    });
    net::Request request = desk.request("POST", u"/v1/things"_s, "{}");
    request.signIn = net::SignIn::Bearer;
    const auto response = desk.send(request);
    QVERIFY(response);
    QCOMPARE(response->status, 200);
    QCOMPARE(desk.tokens.refused, QList<QByteArray> { "first-token" });
    QCOMPARE(desk.server.arrived(), 2);
    QVERIFY(desk.pauses.empty());
}

void TestHttpChannel::isUnauthorisedWhenAFreshTokenIsRefused()
{
    support::ChannelDesk desk;
    desk.server.setHandler([](const ServerRequest &) { return ServerAnswer { 401, "{}" }; });
    net::Request request = desk.request("GET");
    request.signIn = net::SignIn::Bearer;
    QCOMPARE(desk.send(request).error().kind, ErrorKind::Unauthorised);
    QCOMPARE(desk.server.arrived(), 2);

    // A source that gives the refused one again is not believed.
    desk.tokens.tokens = { "first-token" };
    QCOMPARE(desk.send(request).error().kind, ErrorKind::Unauthorised);
    QCOMPARE(desk.server.arrived(), 3);
}

void TestHttpChannel::triesAFreshTokenAlsoAfterA403WhereThatIsSaid()
{
    support::ChannelDesk desk;
    desk.server.setHandler([](const ServerRequest &) { return ServerAnswer { 403, R"({"a":1})" }; });
    net::HttpChannel::Options options = desk.options();
    options.tokenRefusals = { 401, 403 };
    net::HttpChannel channel(desk.clock, desk.random, &desk.tokens, options);
    net::Request request = desk.request("POST");
    request.signIn = net::SignIn::Bearer;
    // Really forbidden: the answer itself, after one try.
    QCOMPARE(support::await(channel.send(request))->status, 403);
    QCOMPARE(desk.server.arrived(), 2);
    QCOMPARE(support::await(channel.send(request))->body, R"({"a":1})");
    QCOMPARE(desk.server.arrived(), 3);
    // The others know no such refusal.
    QCOMPARE(desk.send(request)->status, 403);
    QCOMPARE(desk.server.arrived(), 4);
}

void TestHttpChannel::isUnauthorisedWithoutTokens()
{
    support::ChannelDesk desk;
    net::HttpChannel channel(desk.clock, desk.random, nullptr, desk.options());
    net::Request request = desk.request("GET");
    request.signIn = net::SignIn::Bearer;
    QCOMPARE(support::await(channel.send(request)).error().kind, ErrorKind::Unauthorised);
    QCOMPARE(desk.server.arrived(), 0);
}

void TestHttpChannel::leavesTheSignInToTheRequest()
{
    support::ChannelDesk desk;
    desk.server.setHandler([](const ServerRequest &) { return ServerAnswer { 401, "{}" }; });
    const auto response = desk.send(desk.request("GET"));
    QVERIFY(response);
    QCOMPARE(response->status, 401);
    QCOMPARE(desk.server.requests().front().header("Authorization"), "");
}

void TestHttpChannel::sendsNothingThatTheModeForbids()
{
    support::ChannelDesk desk;
    net::HttpChannel::Options options = desk.options();
    options.allowed = net::AllowList(std::vector<net::AllowedRequest> { { "GET", "/v1/things/{id}" } });
    net::HttpChannel channel(desk.clock, desk.random, nullptr, options);
    const auto refused = support::await(channel.send(desk.request("POST", u"/v1/things/1"_s)));
    QCOMPARE(refused.error().kind, ErrorKind::Rejected);
    QCOMPARE(refused.error().part, u"mode"_s);
    QCOMPARE(desk.server.arrived(), 0);
    QVERIFY(support::await(channel.send(desk.request("GET", u"/v1/things/1"_s))));
}

void TestHttpChannel::sendsNothingThatIsMalformed_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("header");
    const QString good = u"https://api.example.com/v1"_s;
    QTest::newRow("plain http") << u"http://api.example.com/v1"_s << QByteArray("GET") << QByteArray();
    QTest::newRow("a file") << u"file:///etc/passwd"_s << QByteArray("GET") << QByteArray();
    QTest::newRow("no host") << u"https:///v1"_s << QByteArray("GET") << QByteArray();
    QTest::newRow("empty") << QString() << QByteArray("GET") << QByteArray();
    QTest::newRow("user and password")
        << u"https://a:b@api.example.com/"_s << QByteArray("GET") << QByteArray();
    QTest::newRow("a method of two lines") << good << QByteArray("GET / HTTP/1.1\r\nX") << QByteArray();
    QTest::newRow("a header of two lines") << good << QByteArray("GET") << QByteArray("a\r\nX-Evil: 1");
    QTest::newRow("a header with a nul") << good << QByteArray("GET") << QByteArray("a\0b", 3);
}

void TestHttpChannel::sendsNothingThatIsMalformed()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, header);
    support::ChannelDesk desk;
    net::Request request { method, QUrl(url) };
    request.signIn = net::SignIn::None;
    if (!header.isEmpty())
        request.headers = { { "X-Name", header } };
    QCOMPARE(desk.send(request).error().kind, ErrorKind::Invalid);
    QCOMPARE(desk.server.arrived(), 0);
}

void TestHttpChannel::sendsNothingToAHostThatIsNotTheProviders()
{
    support::ChannelDesk desk;
    net::HttpChannel::Options options = desk.options();
    options.hosts = { u"api.example.com"_s };
    net::HttpChannel channel(desk.clock, desk.random, &desk.tokens, options);
    net::Request request = desk.request("GET");
    QVERIFY(support::await(channel.send(request)));
    request.url = QUrl(u"https://api.example.com.evil.example/v1/things"_s);
    QCOMPARE(support::await(channel.send(request)).error().kind, ErrorKind::Invalid);
}

void TestHttpChannel::refusesARouteWithoutTlsThatLeavesTheMachine()
{
    support::ChannelDesk desk;
    net::HttpChannel::Options options = desk.options();
    options.routes.insert(u"api.example.com"_s, QUrl(u"http://192.0.2.1:8080"_s));
    net::HttpChannel channel(desk.clock, desk.random, nullptr, options);
    QCOMPARE(support::await(channel.send(desk.request("GET"))).error().kind, ErrorKind::Internal);
}

void TestHttpChannel::refusesATooLongAnswer()
{
    support::ChannelDesk desk;
    desk.server.failNext({ Fault::HugeBody });
    const auto response = desk.send(desk.request("GET"));
    QCOMPARE(response.error().kind, ErrorKind::Rejected);
    QCOMPARE(desk.server.arrived(), 1);
    // The channel still works.
    QVERIFY(desk.send(desk.request("GET")));
}

void TestHttpChannel::takesAnAnswerOfJustTheLimit()
{
    support::ChannelDesk desk;
    desk.server.setHandler([](const ServerRequest &) {
        return ServerAnswer { 200, QByteArray(1'500'000, 'x') };
    });
    net::Request request = desk.request("GET");
    request.maxAnswer = 1'500'000;
    const auto response = desk.send(request);
    QVERIFY(response);
    QCOMPARE(response->body.size(), 1'500'000);
    request.maxAnswer = 1'499'999;
    QCOMPARE(desk.send(request).error().kind, ErrorKind::Rejected);
}

void TestHttpChannel::losesAnAnswerThatDripsForEver()
{
    for (const QByteArray method : { "POST", "GET" }) {
        support::ChannelDesk desk;
        desk.server.failNext({ Fault::SlowDrip });
        net::Request request = desk.request(method);
        request.timeout = std::chrono::milliseconds(300);
        const auto response = desk.send(request);
        QCOMPARE(response.error().kind, method == "POST" ? ErrorKind::Lost : ErrorKind::Transient);
        QCOMPARE(desk.server.arrived(), 1);
    }
}

void TestHttpChannel::cancelsWhatIsUnderWay()
{
    support::ChannelDesk desk;
    desk.server.failNext({ Fault::SlowDrip }, 2);
    auto channel = std::make_unique<net::HttpChannel>(desk.clock, desk.random, nullptr, desk.options());
    const auto first = channel->send(desk.request("POST"));
    const auto second = channel->send(desk.request("GET"));
    QTRY_COMPARE(desk.server.arrived(), 2);
    channel.reset();
    QVERIFY(first.isFinished());
    QCOMPARE(support::await(first).error().kind, ErrorKind::Cancelled);
    QCOMPARE(support::await(second).error().kind, ErrorKind::Cancelled);
}

void TestHttpChannel::cancelsWhatWaitsToBeSentAgain()
{
    support::ChannelDesk desk;
    net::HttpChannel::Options options = desk.options();
    std::function<void()> again;
    options.pause
        = [&](std::chrono::milliseconds, QObject *, const std::function<void()> &fn) { again = fn; };
    auto channel = std::make_unique<net::HttpChannel>(desk.clock, desk.random, nullptr, options);
    desk.server.failNext({ Fault::Answer, { 503, "{}" } });
    const auto future = channel->send(desk.request("GET"));
    QTRY_VERIFY(again);
    channel.reset();
    QCOMPARE(support::await(future).error().kind, ErrorKind::Cancelled);
}

void TestHttpChannel::followsARedirectOnItsOrigin()
{
    support::ChannelDesk desk;
    desk.server.setHandler([](const ServerRequest &request) {
        if (request.path == "/new")
            return ServerAnswer { 200, "{}" };
        return ServerAnswer { 307, "", {},
            { { "Location", request.path == "/a" ? "/b" : "https://api.example.com/new" } } };
    });
    const auto response = desk.send(desk.request("GET", u"/a"_s));
    QVERIFY(response);
    QCOMPARE(response->status, 200);
    QCOMPARE(desk.server.arrived(), 3);
}

void TestHttpChannel::followsNoOtherRedirect_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<int>("arrived");
    QTest::newRow("another host") << QByteArray("GET") << QByteArray("https://evil.example.com/v1/things")
                                  << 1;
    QTest::newRow("without TLS") << QByteArray("GET") << QByteArray("http://api.example.com/v1/things") << 1;
    QTest::newRow("another port") << QByteArray("GET") << QByteArray("https://api.example.com:8443/") << 1;
    QTest::newRow("of a POST") << QByteArray("POST") << QByteArray("/v1/other") << 1;
    QTest::newRow("nowhere") << QByteArray("GET") << QByteArray() << 1;
    QTest::newRow("nonsense") << QByteArray("GET") << QByteArray("https://[::") << 1;
    QTest::newRow("in a circle") << QByteArray("GET") << QByteArray("/v1/things") << 4;
}

void TestHttpChannel::followsNoOtherRedirect()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, location);
    support::ChannelDesk desk;
    desk.server.setHandler([location](const ServerRequest &) {
        return ServerAnswer { 302, "", {}, { { "Location", location } } };
    });
    const auto response = desk.send(desk.request(method));
    QVERIFY(response);
    QCOMPARE(response->status, 302);
    QTEST(desk.server.arrived(), "arrived");
}

void TestHttpChannel::keepsNoCookies()
{
    support::ChannelDesk desk;
    desk.server.setHandler([](const ServerRequest &) {
        return ServerAnswer { 200, "{}", "application/json",
            { { "Set-Cookie", "id=7; Path=/" }, { "Cache-Control", "max-age=3600" }, { "ETag", "\"1\"" } } };
    });
    QVERIFY(desk.send(desk.request("GET")));
    QVERIFY(desk.send(desk.request("GET")));
    QCOMPARE(desk.server.arrived(), 2);
    QCOMPARE(desk.server.requests().back().header("Cookie"), "");
}

void TestHttpChannel::leavesALongWaitToTheCaller()
{
    support::ChannelDesk desk;
    desk.server.setHandler([](const ServerRequest &) {
        return ServerAnswer { 429, "{}", "application/json", { { "Retry-After", "120" } } };
    });
    const auto response = desk.send(desk.request("GET"));
    QVERIFY(response);
    QCOMPARE(response->status, 429);
    QCOMPARE(desk.server.arrived(), 1);
}

void TestHttpChannel::waitsAsLongAsTheServerSays()
{
    support::ChannelDesk desk;
    desk.server.failNext({ Fault::Answer, { 429, "{}", "application/json", { { "Retry-After", "7" } } } });
    QCOMPARE(desk.send(desk.request("GET"))->status, 200);
    QCOMPARE(desk.pauses, std::vector<std::chrono::milliseconds> { std::chrono::seconds(7) });
}

QTEST_GUILESS_MAIN(TestHttpChannel)
#include "tst_httpchannel.moc"
