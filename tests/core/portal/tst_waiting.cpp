#include "portal/httpserver.h"

#include "support/talk.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using portal::HttpServer;
using portal::Reply;
using portal::Request;
using portal::Responder;
using support::Heard;
using support::Talk;

namespace {

// "/<room>/<seat>" waits there; "/" is answered at once.
struct Desk {
    explicit Desk(const portal::ServerOptions &options = {})
        : server(std::make_unique<HttpServer>(
            &context,
            [](const Request &request, const Responder &responder) {
                const QStringList parts = request.path.split(u'/');
                if (parts.size() < 3)
                    return responder.send({ .body = "page" });
                responder.hold({ .room = parts[1].toUtf8(),
                    .seat = parts[2].toUtf8(),
                    .meanwhile = { .status = 202, .body = "still" } });
            },
            options))
    {
        server->onSeat = [this](const QByteArray &room, const QByteArray &seat, int connections) {
            notices.push_back(room + ' ' + seat + ' ' + QByteArray::number(connections));
        };
        port = server->listen(QHostAddress(QHostAddress::LocalHost), 0).value();
    }
    bool holds(std::size_t count) const
    {
        return QTest::qWaitFor([&] { return server->counts().held == count; });
    }

    QObject context;
    QList<QByteArray> notices;
    std::unique_ptr<HttpServer> server;
    quint16 port = 0;
};

QByteArray ask(const QByteArray &path)
{
    return "GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n";
}

Reply leadTo(const QByteArray &place)
{
    return { .status = 303, .headers = { { "Location", place } } };
}

} // namespace

class TestWaiting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void letsEverybodyOfARoomGo()
    {
        Desk at;
        std::vector<std::unique_ptr<Talk>> clients;
        for (int i = 0; i < 200; ++i)
            clients.push_back(std::make_unique<Talk>(at.port, ask("/a/" + QByteArray::number(i))));
        Talk other(at.port, ask("/b/1"));
        QVERIFY(at.holds(201));
        QTRY_COMPARE(at.notices.size(), 201);
        at.notices.clear();
        at.server->release("a", leadTo("/in"), { { "7", leadTo("/mine") } });
        for (std::size_t i = 0; i < clients.size(); ++i) {
            const Heard heard = clients[i]->hear();
            QCOMPARE(heard.status, 303);
            QCOMPARE(heard.headers.value("location"), i == 7 ? "/mine" : "/in");
        }
        QCOMPARE(at.server->counts().held, 1u);
        QTRY_COMPARE(at.notices.size(), 200);
        QVERIFY(at.notices.contains("a 7 0"));
        at.server->release("b", leadTo("/in"));
        QCOMPARE(other.hear().status, 303);
    }

    void countsTwoWindowsAsOneSeat()
    {
        Desk at;
        Talk one(at.port, ask("/a/me"));
        QVERIFY(at.holds(1));
        Talk two(at.port, ask("/a/me"));
        QVERIFY(at.holds(2));
        QTRY_COMPARE(at.notices.value(at.notices.size() - 1), "a me 2");
        one.leave();
        QTRY_COMPARE(at.notices.back(), "a me 1");
        two.leave();
        QTRY_COMPARE(at.notices.back(), "a me 0");
        QCOMPARE(at.server->counts().held, 0u);
    }

    void goesOnWithTheSameConnection()
    {
        Desk at;
        Talk client(at.port, ask("/a/me"));
        QVERIFY(at.holds(1));
        client.say(ask("/")); // while it waits
        at.server->release("a", leadTo("/in"));
        QCOMPARE(client.hear().status, 303);
        QCOMPARE(client.hear().body, "page");
        client.say(ask("/a/me"));
        QVERIFY(at.holds(1));
        at.server->release("a", leadTo("/in"));
        QCOMPARE(client.hear().status, 303);
    }

    void saysSomethingMeanwhile()
    {
        portal::ServerOptions options;
        options.limits.hold = 1s;
        Desk at(options);
        Talk client(at.port, ask("/a/me"));
        QCOMPARE(client.hear().body, "still");
        QTRY_COMPARE(at.notices.back(), "a me 0");
        client.say(ask("/"));
        QCOMPARE(client.hear().body, "page");
    }

    void noticesThatAClientSaysNoMore()
    {
        Desk at;
        Talk client(at.port, ask("/a/me"));
        QVERIFY(at.holds(1));
        client.sayNoMore();
        QVERIFY(at.holds(0));
        QTRY_COMPARE(at.server->counts().connections, 0u);
    }

    void isNotFloodedByOneThatWaits()
    {
        Desk at;
        Talk client(at.port, ask("/a/me"));
        QVERIFY(at.holds(1));
        client.say(QByteArray(1'000'000, 'x'));
        Talk other(at.port, ask("/"));
        QCOMPARE(other.hear().body, "page");
        at.server->release("a", leadTo("/in"));
        QCOMPARE(client.hear().status, 303);
        QCOMPARE(client.hear().status, 431);
    }

    void closesWhileClientsWait()
    {
        Desk at;
        Talk one(at.port, ask("/a/1"));
        Talk two(at.port, ask("/a/2"));
        QVERIFY(at.holds(2));
        at.server.reset();
        QVERIFY(one.hearsNothingMore());
        QVERIFY(two.hearsNothingMore());
    }

    void mayBeEndedByItsOwnHandler()
    {
        Desk at;
        at.server->onSeat = [&at](const QByteArray & /*room*/, const QByteArray & /*seat*/,
                                int /*connections*/) { at.server.reset(); };
        Talk client(at.port, ask("/a/1"));
        QVERIFY(client.hearsNothingMore());
    }
};

QTEST_GUILESS_MAIN(TestWaiting)
#include "tst_waiting.moc"
