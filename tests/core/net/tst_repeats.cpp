// Qt's HTTP layer sends a request again by itself when a connection dies before the answer. What must not be
// done twice reaches the server at most once.
#include "channeldesk.h"

#include <QTcpServer>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using support::Fault;

class TestRepeats : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reachesTheServerOnce_data();
    void reachesTheServerOnce();
    void reachesTheServerOnceOnAConnectionThatWasGoodBefore();
    void sendsAWholeBodyOnce();
    void repeatsWhatIsSafeUntilItIsAnswered();
    void tellsWhatWasNotBegunApart();
    void isNotBegunWhileTheBodyIsUnread();
};

void TestRepeats::reachesTheServerOnce_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Fault>("fault");
    const QList<QPair<const char *, Fault>> faults { { "cut before it is read", Fault::CutBeforeRead },
        { "cut after it is done", Fault::CutAfterExecution }, { "cut in the answer", Fault::CutInAnswer },
        { "an endless answer", Fault::HugeBody } };
    for (const char *method : { "POST", "PATCH", "PUT", "DELETE" }) {
        for (const auto &fault : faults) {
            QTest::addRow("%s with a body, %s", method, fault.first)
                << QByteArray(method) << QByteArray("{\"a\":1}") << fault.second;
            QTest::addRow("%s without a body, %s", method, fault.first)
                << QByteArray(method) << QByteArray() << fault.second;
        }
    }
}

void TestRepeats::reachesTheServerOnce()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(Fault, fault);

    support::ChannelDesk desk;
    desk.server.failNext({ fault });
    net::Request request = desk.request(method, u"/v1/things"_s, body);
    request.maxAnswer = 100'000;
    const auto response = desk.send(request);

    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::Lost);
    QCOMPARE(desk.server.arrived(), 1);
    QVERIFY(desk.pauses.empty());
}

void TestRepeats::reachesTheServerOnceOnAConnectionThatWasGoodBefore()
{
    support::ChannelDesk desk;
    QVERIFY(desk.send(desk.request("GET")));
    QVERIFY(desk.send(desk.request("POST", u"/v1/things"_s, "{}")));
    desk.server.failNext({ Fault::CutBeforeRead });
    QCOMPARE(desk.send(desk.request("POST", u"/v1/things"_s, "{}")).error().kind, ErrorKind::Lost);
    QCOMPARE(desk.server.arrived(), 3);
}

void TestRepeats::sendsAWholeBodyOnce()
{
    support::ChannelDesk desk;
    const QByteArray body(3'000'000, 'b');
    QVERIFY(desk.send(desk.request("POST", u"/v1/things"_s, body)));
    QCOMPARE(desk.server.requests().size(), 1U);
    QCOMPARE(desk.server.requests().front().body, body);
}

void TestRepeats::repeatsWhatIsSafeUntilItIsAnswered()
{
    for (const QByteArray method : { "GET", "PUT" }) {
        support::ChannelDesk desk;
        net::Request request = desk.request(method);
        request.repeat = net::Repeat::Safe;
        desk.server.failNext({ Fault::Answer, { 503, "{}" } });
        desk.server.failNext({ Fault::CutInAnswer });
        const auto response = desk.send(request);
        QVERIFY(response);
        QCOMPARE(response->status, 200);
        QCOMPARE(desk.server.arrived(), 3);
        QCOMPARE(desk.pauses.size(), 2U);
    }
}

void TestRepeats::tellsWhatWasNotBegunApart()
{
    support::ChannelDesk desk;
    desk.server.stopListening();
    const auto response = desk.send(desk.request("POST", u"/v1/things"_s, "{}"));
    QCOMPARE(response.error().kind, ErrorKind::Transient);

    // A name that can never be found (RFC 6761 6.4).
    net::Request nowhere = desk.request("POST");
    nowhere.url.setHost(u"nowhere.invalid"_s);
    QCOMPARE(desk.send(nowhere).error().kind, ErrorKind::Transient);
}

void TestRepeats::isNotBegunWhileTheBodyIsUnread()
{
    // Accepts the connection and never speaks TLS, so the request cannot have left.
    QTcpServer mute;
    QVERIFY(mute.listen(QHostAddress::LocalHost));
    support::ChannelDesk desk;
    net::HttpChannel::Options options = desk.options();
    QUrl origin(u"https://127.0.0.1"_s);
    origin.setPort(mute.serverPort());
    options.routes.insert(u"api.example.com"_s, origin);
    net::HttpChannel channel(desk.clock, desk.random, nullptr, options);
    for (const QByteArray body : { "", "{}" }) {
        net::Request request = desk.request("POST", u"/v1/things"_s, body);
        request.timeout = std::chrono::milliseconds(200);
        QCOMPARE(support::await(channel.send(request)).error().kind, ErrorKind::Transient);
    }
}

QTEST_GUILESS_MAIN(TestRepeats)
#include "tst_repeats.moc"
