#include "portal/httpserver.h"

#include "support/talk.h"

#include <QTimer>

#include <deque>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using portal::HttpServer;
using portal::Reply;
using portal::Request;
using portal::Responder;
using portal::ServerOptions;
using support::Heard;
using support::Talk;

namespace {

struct Desk {
    explicit Desk(const ServerOptions &options = {})
        : server(
            &context,
            [this](const Request &request, const Responder &responder) {
                requests.push_back(request);
                handler(request, responder);
            },
            options)
    {
        port = server.listen(QHostAddress(QHostAddress::LocalHost), 0).value();
    }

    QObject context;
    std::vector<Request> requests;
    portal::Handler handler = [](const Request &request, const Responder &responder) {
        responder.send({ .body = request.method + ' ' + request.path.toUtf8() + ' ' + request.body });
    };
    HttpServer server;
    quint16 port = 0;
};

ServerOptions with(void (*change)(ServerOptions &))
{
    ServerOptions options;
    change(options);
    return options;
}

const QByteArray get = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";

} // namespace

class TestHttpServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersWhatIsAsked_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("get") << QByteArray("GET /j/1 HTTP/1.1\r\nHost: a\r\n\r\n") << QByteArray("GET /j/1 ");
        QTest::newRow("old") << QByteArray("GET /j/1 HTTP/1.0\r\n\r\n") << QByteArray("GET /j/1 ");
        QTest::newRow("body of a get is ignored")
            << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc")
            << QByteArray("GET / ");
        QTest::newRow("post") << QByteArray("POST /r HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc")
                              << QByteArray("POST /r abc");
        QTest::newRow("chunked") << QByteArray(
            "POST /r HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
            "2\r\nab\r\n1;x=y\r\nc\r\n0\r\nX: y\r\n\r\n")
                                 << QByteArray("POST /r abc");
        QTest::newRow("empty line first")
            << QByteArray("\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n") << QByteArray("GET / ");
    }
    void answersWhatIsAsked()
    {
        QFETCH(QByteArray, said);
        QFETCH(QByteArray, body);
        Desk at;
        Talk client(at.port, said);
        const Heard heard = client.hear();
        QCOMPARE(heard.status, 200);
        QCOMPARE(heard.body, body);
        QCOMPARE(at.server.counts().refused, 0u);
    }

    void answersWhenTheBytesDripIn()
    {
        Desk at;
        Talk client(at.port);
        for (const char c : QByteArray("POST /r HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc")) {
            client.say(QByteArray(1, c));
            QCoreApplication::processEvents();
        }
        QCOMPARE(client.hear().body, "POST /r abc");
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &said, int status) {
            QTest::newRow(name) << said << status;
        };
        const auto target = [&row](const char *name, const QByteArray &text, int status) {
            row(name, "GET " + text + " HTTP/1.1\r\nHost: a\r\n\r\n", status);
        };
        target("dots", "/../etc/passwd", 404);
        target("dots inside", "/j/../../etc/passwd", 404);
        target("escaped dots", "/%2e%2e/etc/passwd", 404);
        target("one dot", "/./j", 404);
        target("double slash", "//evil.example/", 404);
        target("NUL", "/j%00.html", 400);
        target("escaped line end", "/j%0d%0aSet-Cookie:%20a", 400);
        target("backslash", "/..\\windows", 400);
        target("escaped backslash", "/..%5cwindows", 400);
        target("escaped slash", "/j%2f..%2f", 400);
        target("broken escape", "/j%zz", 400);
        target("half an escape", "/j%2", 400);
        target("not UTF-8", "/j%ff", 400);
        target("overlong UTF-8", "/%c0%ae%c0%ae/", 400);
        target("raw bytes", "/\xc3\xa9", 400);
        target("absolute form", "http://a/", 400);
        target("asterisk", "*", 400);
        target("fragment", "/j#x", 400);
        target("broken query", "/?a=%", 400);
        target("too many names", "/?" + QByteArray("a=1&").repeated(40), 400);
        row("no host", "GET / HTTP/1.1\r\n\r\n", 400);
        row("two hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400);
        row("odd host", "GET / HTTP/1.1\r\nHost: a/b@c\r\n\r\n", 400);
        row("rubbish", "\x16\x03\x01\x02 hello\r\n\r\n", 400);
        row("header without colon", "GET / HTTP/1.1\r\nHost: a\r\nrubbish\r\n\r\n", 400);
        row("space before colon", "GET / HTTP/1.1\r\nHost : a\r\n\r\n", 400);
        row("HTTP/2.0", "GET / HTTP/2.0\r\nHost: a\r\n\r\n", 505);
        row("put", "PUT / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n", 405);
        row("options", "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", 405);
        row("trace", "TRACE / HTTP/1.1\r\nHost: a\r\n\r\n", 405);
        row("connect", "CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n", 405);
        row("invented method", "BREW / HTTP/1.1\r\nHost: a\r\n\r\n", 405);
        row("large header", "GET / HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(9000, 'x') + "\r\n\r\n", 431);
        row("many headers", "GET / HTTP/1.1\r\nHost: a\r\n" + QByteArray("X: y\r\n").repeated(2000) + "\r\n",
            431);
        row("long address", "GET /" + QByteArray(9000, 'x') + " HTTP/1.1\r\nHost: a\r\n\r\n", 431);
        row("endless header", QByteArray(20'000, 'G'), 431);
        row("large body", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 65537\r\n\r\n", 413);
        row("huge body", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 18446744073709551615\r\n\r\n", 413);
        row("length over all measure",
            "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999999\r\n\r\n", 400);
        row("negative length", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n", 400);
        row("two lengths", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\na",
            400);
        row("list of lengths", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1, 1\r\n\r\na", 400);
        const QByteArray chunked = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n";
        row("length and chunked", chunked + "Content-Length: 3\r\n\r\n0\r\n\r\n", 400);
        row("large chunk", chunked + "\r\n10001\r\n", 413);
        row("many chunks",
            chunked + "\r\n" + QByteArray("400\r\n" + QByteArray(1024, 'x') + "\r\n").repeated(65), 413);
        row("endless chunk size", chunked + "\r\n1;" + QByteArray(20'000, 'x'), 400);
        row("broken chunk size", chunked + "\r\nxyz\r\n", 400);
        row("gzip", "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip\r\n\r\n", 501);
        row("chunked in HTTP/1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
        row("another expectation", "POST / HTTP/1.1\r\nHost: a\r\nExpect: tea\r\nContent-Length: 1\r\n\r\n",
            417);
    }
    void refuses()
    {
        QFETCH(QByteArray, said);
        QFETCH(int, status);
        Desk at;
        Talk client(at.port, said);
        const Heard heard = client.hear();
        QCOMPARE(heard.status, status);
        QCOMPARE(heard.headers.value("connection"), "close");
        if (status == 405)
            QCOMPARE(heard.headers.value("allow"), "GET, HEAD, POST");
        QVERIFY(at.requests.empty());
        QCOMPARE(at.server.counts().refused, 1u);
    }

    void sendsNoBodyAfterHead()
    {
        Desk at;
        Talk client(at.port, "HEAD /j HTTP/1.1\r\nHost: a\r\n\r\n");
        const Heard heard = client.hear(true);
        QCOMPARE(heard.status, 200);
        QCOMPARE(heard.headers.value("content-length"), "8");
        client.say(get);
        QCOMPARE(client.hear().body, "GET / ");
    }

    void keepsTheConnection()
    {
        Desk at;
        Talk client(at.port);
        for (int i = 0; i < 3; ++i) {
            client.say(get);
            QCOMPARE(client.hear().headers.value("connection"), "keep-alive");
        }
        client.say("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        QCOMPARE(client.hear().headers.value("connection"), "close");
        QVERIFY(client.hearsNothingMore());
    }

    void answersPipelinedRequestsOneAfterTheOther()
    {
        Desk at;
        std::deque<Responder> open;
        at.handler
            = [&](const Request & /*request*/, const Responder &responder) { open.push_back(responder); };
        Talk client(at.port,
            "GET /1 HTTP/1.1\r\nHost: a\r\n\r\nGET /2 HTTP/1.1\r\nHost: a\r\n\r\nGET /3 HTTP/1.1\r\nHost: "
            "a\r\n\r\n");
        for (const QString &path : { u"/1"_s, u"/2"_s, u"/3"_s }) {
            QTRY_COMPARE(open.size(), 1u);
            QCOMPARE(at.requests.back().path, path);
            open.front().send({ .body = path.toUtf8() });
            open.pop_front();
            QCOMPARE(client.hear().body, path.toUtf8());
        }
    }

    void readsNoMoreThanALimitAhead()
    {
        Desk at;
        std::deque<Responder> open;
        at.handler
            = [&](const Request & /*request*/, const Responder &responder) { open.push_back(responder); };
        Talk client(at.port, get.repeated(500));
        QTRY_COMPARE(open.size(), 1u);
        at.handler = [](const Request & /*request*/, const Responder &responder) {
            responder.send({ .status = 204 });
        };
        open.front().send({ .status = 204 });
        for (int i = 0; i < 500; ++i)
            QCOMPARE(client.hear().status, 204);
    }

    void saysContinueBeforeTheBody()
    {
        Desk at;
        Talk client(
            at.port, "POST /r HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n");
        QCOMPARE(client.hear().status, 100);
        client.say("abc");
        QCOMPARE(client.hear().body, "POST /r abc");
    }

    void readsTheRequest()
    {
        Desk at;
        Talk client(at.port,
            "GET /r/%C3%A9%20x/?a=1+2&a=3&b=%26 HTTP/1.1\r\nHost: a\r\nCookie: s=1\r\nX-A: 1\r\nx-a: "
            "2\r\n\r\n");
        QCOMPARE(client.hear().status, 200);
        const Request &request = at.requests.at(0);
        QCOMPARE(request.path, u"/r/é x"_s);
        QCOMPARE(request.query, (QHash<QString, QString> { { u"a"_s, u"1 2"_s }, { u"b"_s, u"&"_s } }));
        QCOMPARE(request.header("cookie"), "s=1");
        QCOMPARE(request.header("x-a"), "1");
        QCOMPARE(request.client, QHostAddress(QHostAddress::LocalHost));
        QVERIFY(!request.secure);
    }

    void believesOnlyATrustedProxy_data()
    {
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<QString>("client");
        QTest::newRow("trusted") << true << u"192.0.2.7"_s;
        QTest::newRow("stranger") << false << u"127.0.0.1"_s;
    }
    void believesOnlyATrustedProxy()
    {
        QFETCH(bool, trusted);
        QFETCH(QString, client);
        ServerOptions options;
        if (trusted)
            options.trustedProxies = { QHostAddress(QHostAddress::LocalHost) };
        Desk at(options);
        Talk proxy(at.port,
            "GET / HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: 198.51.100.1\r\nX-Forwarded-For: 192.0.2.7\r\n"
            "X-Forwarded-Proto: https\r\n\r\n");
        const Heard heard = proxy.hear();
        QCOMPARE(at.requests.at(0).client.toString(), client);
        QCOMPARE(at.requests.at(0).secure, trusted);
        QCOMPARE(heard.headers.contains("strict-transport-security"), trusted);
    }

    void dropsASlowRequest_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("header") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nX: ");
        QTest::newRow("body") << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9999\r\n\r\n");
    }
    void dropsASlowRequest()
    {
        QFETCH(QByteArray, said);
        Desk at(with([](ServerOptions &options) { options.limits.read = 1s; }));
        Talk client(at.port, said);
        QTimer drip; // always something, and never enough
        drip.callOnTimeout([&client] { client.say("x"); });
        drip.start(50ms);
        QCOMPARE(client.hear().status, 408);
        QVERIFY(at.requests.empty());
        QCOMPARE(at.server.counts().refused, 1u);
    }

    void dropsAClientThatReadsNothing()
    {
        Desk at(with([](ServerOptions &options) { options.limits.write = 1s; }));
        at.handler = [](const Request & /*request*/, const Responder &responder) {
            responder.send({ .body = QByteArray(64 * 1024 * 1024, 'x') });
        };
        Talk client(at.port);
        client.socket().setReadBufferSize(1);
        client.say(get);
        QTRY_COMPARE(at.server.counts().refused, 1u);
        QTRY_COMPARE(at.server.counts().connections, 0u);
    }

    void dropsAnIdleClient()
    {
        Desk at(with([](ServerOptions &options) { options.limits.idle = 1s; }));
        Talk silent(at.port);
        Talk served(at.port, get);
        QCOMPARE(served.hear().status, 200);
        QVERIFY(silent.hearsNothingMore());
        QVERIFY(served.hearsNothingMore());
        QCOMPARE(at.server.counts().refused, 0u); // nothing wrong about it
    }

    void takesNoMoreClientsThanTheLimit_data()
    {
        QTest::addColumn<bool>("ofOneAddress");
        QTest::newRow("of all") << false;
        QTest::newRow("of one address") << true;
    }
    void takesNoMoreClientsThanTheLimit()
    {
        QFETCH(bool, ofOneAddress);
        ServerOptions options;
        (ofOneAddress ? options.limits.perAddress : options.limits.connections) = 2;
        Desk at(options);
        Talk one(at.port, get);
        Talk two(at.port, get);
        QCOMPARE(one.hear().status, 200);
        QCOMPARE(two.hear().status, 200);
        Talk three(at.port, get);
        QCOMPARE(three.hear().status, 0);
        one.leave();
        QTRY_COMPARE(at.server.counts().connections, 1u);
        Talk four(at.port, get);
        QCOMPARE(four.hear().status, 200);
    }

    void saysBusyWhenTooManyRequestsWait()
    {
        Desk at(with([](ServerOptions &options) { options.limits.queued = 1; }));
        // The program's thread is busy until both have come.
        QTcpSocket one;
        QTcpSocket two;
        for (QTcpSocket *client : { &one, &two }) {
            client->connectToHost(QHostAddress(QHostAddress::LocalHost), at.port);
            QVERIFY(client->waitForConnected());
        }
        one.write(get);
        QVERIFY(one.waitForBytesWritten());
        while (at.server.counts().requests == 0)
            std::this_thread::yield();
        two.write(get);
        QVERIFY(two.waitForReadyRead());
        const QByteArray heard = two.readAll();
        QVERIFY(heard.startsWith("HTTP/1.1 503 "));
        QVERIFY(heard.contains("\r\nRetry-After: "));
        QTRY_VERIFY(one.peek(13) == "HTTP/1.1 200 ");
    }

    void answersFromAnotherThread()
    {
        Desk at;
        std::thread other;
        at.handler = [&](const Request & /*request*/, const Responder &responder) {
            other = std::thread([responder] { responder.send({ .body = "other" }); });
        };
        Talk client(at.port, get);
        QCOMPARE(client.hear().body, "other");
        other.join();
    }

    void answersOnce()
    {
        Desk at;
        at.handler = [](const Request & /*request*/, const Responder &responder) {
            responder.send({ .body = "one" });
            responder.send({ .body = "two" });
        };
        Talk client(at.port, get + get);
        QCOMPARE(client.hear().body, "one");
        QCOMPARE(client.hear().body, "one");
    }

    void saysItFailedWhenNobodyAnswers()
    {
        Desk at;
        at.handler = [](const Request & /*request*/, const Responder & /*responder*/) {};
        Talk client(at.port, get);
        QCOMPARE(client.hear().status, 500);
    }

    void survivesAnAnswerAfterTheClientOrTheServerLeft()
    {
        std::deque<Responder> open;
        {
            Desk at;
            at.handler
                = [&](const Request & /*request*/, const Responder &responder) { open.push_back(responder); };
            Talk gone(at.port, get);
            Talk waiting(at.port, get);
            QTRY_COMPARE(open.size(), 2u);
            gone.leave();
            open.front().send({});
            open.pop_front();
            QTRY_COMPARE(at.server.counts().connections, 1u);
        }
        open.front().send({});
        open.clear();
    }

    void keepsHeaderLinesApart()
    {
        Desk at;
        at.handler = [](const Request & /*request*/, const Responder &responder) {
            responder.send({ .headers = { { "X-A", "1\r\nX-B: 2" }, { "X-C", "3" } } });
        };
        Talk client(at.port, get);
        const Heard heard = client.hear();
        QVERIFY(!heard.headers.contains("x-a"));
        QVERIFY(!heard.headers.contains("x-b"));
        QCOMPARE(heard.headers.value("x-c"), "3");
        QCOMPARE(heard.headers.value("cache-control"), "no-store");
        QVERIFY(QLocale::c()
                    .toDateTime(QString::fromLatin1(heard.headers.value("date")),
                        u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
                    .isValid());
    }

    void saysWhyItCannotListen()
    {
        Desk at;
        HttpServer second(&at.context, at.handler);
        const auto taken = second.listen(QHostAddress(QHostAddress::LocalHost), at.port);
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, base::ErrorKind::Rejected);
        QVERIFY(taken.error().detail.contains(QString::number(at.port)));
        HttpServer third(&at.context, at.handler);
        const auto elsewhere = third.listen(QHostAddress(u"192.0.2.1"_s), 0);
        QVERIFY(!elsewhere);
        QVERIFY(elsewhere.error().detail.contains(u"192.0.2.1"_s));
    }

    void listensOnBothKindsOfAddress()
    {
        QObject context;
        HttpServer server(
            &context, [](const Request & /*request*/, const Responder &responder) { responder.send({}); });
        const auto port = server.listen(QHostAddress(QHostAddress::Any), 0);
        QVERIFY(port);
        Talk client(*port, get);
        QCOMPARE(client.hear().status, 200);
    }
};

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_httpserver.moc"
