#include "oauthdesk.h"

#include "net/oauth/loopbacksignin.h"
#include "net/oauth/pkce.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using support::OAuthDesk;

class TestLoopbackSignIn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesAnAddressThatOnlyItCanFinish();
    void changesTheCodeIntoTokens();
    void tellsTheHostInTheBrowser();
    void refusesAnotherState();
    void isNotDisturbedByOtherRequests();
    void tellsThatTheHostDeclined();
    void tellsWhyTheProviderRefused();
    void endsInTime();
    void isCancelledWhenItGoes();
    void takesThePortThatIsRegistered();
};

namespace {

// The host's browser.
struct Browser {
    QNetworkAccessManager network;
    int status = 0;
    QByteArray page;

    bool open(const QUrl &url)
    {
        const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(url)));
        if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }))
            return false;
        status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        page = reply->readAll();
        return true;
    }
};

QString itemOf(const QUrl &url, const QString &name)
{
    return QUrlQuery(url).queryItemValue(name, QUrl::FullyDecoded);
}

QUrl redirectOf(const QUrl &address, const QString &query)
{
    return QUrl(itemOf(address, u"redirect_uri"_s) + u'?' + query);
}

QString stateOf(const QUrl &address)
{
    return u"state="_s + itemOf(address, u"state"_s);
}

constexpr auto good = R"({"access_token":"access-1","refresh_token":"refresh-1","expires_in":3600})";

struct Desk : OAuthDesk {
    using OAuthDesk::OAuthDesk;
    std::unique_ptr<net::LoopbackSignIn> signIn = std::make_unique<net::LoopbackSignIn>(endpoint, random);
    QUrl address = signIn->begin().value();
    Browser browser;
};

} // namespace

void TestLoopbackSignIn::givesAnAddressThatOnlyItCanFinish()
{
    Desk desk;
    QCOMPARE(desk.address.adjusted(QUrl::RemoveQuery), QUrl(u"https://id.example.com/oauth/authorize"_s));
    QCOMPARE(itemOf(desk.address, u"policy"_s), u"a b"_s);
    QCOMPARE(itemOf(desk.address, u"response_type"_s), u"code"_s);
    QCOMPARE(itemOf(desk.address, u"client_id"_s), u"client one"_s);
    QCOMPARE(itemOf(desk.address, u"scope"_s), u"meeting:read meeting:write"_s);
    QCOMPARE(itemOf(desk.address, u"code_challenge_method"_s), u"S256"_s);
    QCOMPARE(itemOf(desk.address, u"code_challenge"_s).size(), 43);
    QCOMPARE(itemOf(desk.address, u"state"_s).size(), 43);
    const QUrl redirect(itemOf(desk.address, u"redirect_uri"_s));
    QCOMPARE(redirect.host(), u"127.0.0.1"_s);
    QVERIFY(redirect.port() > 0);

    Desk other;
    QVERIFY(itemOf(other.address, u"state"_s) == itemOf(desk.address, u"state"_s)); // the same chance
    net::LoopbackSignIn second(desk.endpoint, desk.random);
    QVERIFY(itemOf(second.begin().value(), u"state"_s) != itemOf(desk.address, u"state"_s));
}

void TestLoopbackSignIn::changesTheCodeIntoTokens()
{
    Desk desk;
    desk.answers(200, good);
    QVERIFY(desk.browser.open(redirectOf(desk.address, u"code=4%2F0a%2Bb&"_s + stateOf(desk.address))));
    const auto tokens = support::await(desk.signIn->tokens());
    QCOMPARE(tokens.value().access, "access-1");
    const QUrlQuery form = desk.server.requests().front().form();
    QCOMPARE(form.queryItemValue(u"code"_s, QUrl::FullyDecoded), u"4/0a+b"_s);
    QCOMPARE(QString::fromLatin1(net::challengeOf(form.queryItemValue(u"code_verifier"_s).toLatin1())),
        itemOf(desk.address, u"code_challenge"_s));
    QCOMPARE(
        form.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded), itemOf(desk.address, u"redirect_uri"_s));
    // Nothing listens any more.
    QVERIFY(desk.browser.open(redirectOf(desk.address, stateOf(desk.address))));
    QCOMPARE(desk.browser.status, 0);
}

void TestLoopbackSignIn::tellsTheHostInTheBrowser()
{
    Desk desk;
    desk.answers(200, good);
    QVERIFY(desk.browser.open(redirectOf(desk.address, u"code=c&"_s + stateOf(desk.address))));
    QCOMPARE(desk.browser.status, 200);
    QVERIFY(desk.browser.page.contains("You can close this window"));
    QVERIFY(desk.browser.page.contains("<html lang=\""));
}

void TestLoopbackSignIn::refusesAnotherState()
{
    Desk desk;
    desk.answers(200, good);
    for (const QString &query :
        { u"code=stolen&state=other"_s, u"code=stolen"_s, u"code=stolen&state="_s, QString() }) {
        QVERIFY(desk.browser.open(redirectOf(desk.address, query)));
        QCOMPARE(desk.browser.status, 400);
    }
    QCOMPARE(desk.server.arrived(), 0);
    // The right one still gets through.
    QVERIFY(desk.browser.open(redirectOf(desk.address, u"code=c&"_s + stateOf(desk.address))));
    QVERIFY(support::await(desk.signIn->tokens()));
}

void TestLoopbackSignIn::isNotDisturbedByOtherRequests()
{
    Desk desk;
    desk.answers(200, good);
    QUrl icon(itemOf(desk.address, u"redirect_uri"_s));
    icon.setPath(u"/favicon.ico"_s);
    QVERIFY(desk.browser.open(icon));
    QCOMPARE(desk.browser.status, 400);
    QTcpSocket socket;
    for (const QByteArray &bytes :
        { QByteArray("POST / HTTP/1.1\r\n\r\n"), QByteArray("\r\n\r\n"), QByteArray("GET\r\n\r\n"),
            QByteArray("GET http://evil.example/ HTTP/1.1\r\n\r\n"), QByteArray(100'000, 'x') }) {
        socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(icon.port()));
        QVERIFY(socket.waitForConnected());
        socket.write(bytes);
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    }
    QVERIFY(desk.browser.open(redirectOf(desk.address, u"code=c&"_s + stateOf(desk.address))));
    QVERIFY(support::await(desk.signIn->tokens()));
}

void TestLoopbackSignIn::tellsThatTheHostDeclined()
{
    Desk desk;
    QVERIFY(desk.browser.open(redirectOf(desk.address, u"error=access_denied&"_s + stateOf(desk.address))));
    QCOMPARE(desk.browser.status, 200);
    QVERIFY(desk.browser.page.contains("Nothing was connected"));
    const auto tokens = support::await(desk.signIn->tokens());
    QCOMPARE(tokens.error().kind, ErrorKind::Rejected);
    QCOMPARE(tokens.error().part, u"declined"_s);
    QCOMPARE(desk.server.arrived(), 0);
}

void TestLoopbackSignIn::tellsWhyTheProviderRefused()
{
    Desk desk;
    QVERIFY(desk.browser.open(redirectOf(
        desk.address, u"error=server_busy&error_description=Come+back%20later&"_s + stateOf(desk.address))));
    const auto tokens = support::await(desk.signIn->tokens());
    QCOMPARE(tokens.error().part, u"server_busy"_s);
    QVERIFY2(tokens.error().detail.contains(u"Come back later"_s), qPrintable(tokens.error().detail));
}

void TestLoopbackSignIn::endsInTime()
{
    OAuthDesk desk;
    net::LoopbackSignIn signIn(desk.endpoint, desk.random);
    QVERIFY(signIn.begin(desk.wayOptions().pause));
    QCOMPARE(support::await(signIn.tokens()).error().part, u"expired"_s);
    QCOMPARE(desk.pauses, std::vector<std::chrono::milliseconds> { std::chrono::minutes(5) });
}

void TestLoopbackSignIn::isCancelledWhenItGoes()
{
    Desk desk;
    const auto tokens = desk.signIn->tokens();
    desk.signIn.reset();
    QCOMPARE(support::await(tokens).error().kind, ErrorKind::Cancelled);
}

void TestLoopbackSignIn::takesThePortThatIsRegistered()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    net::OAuthClient client = support::exampleClient();
    client.redirect = QUrl(u"http://localhost/callback"_s);
    client.redirect.setPort(taken.serverPort());
    OAuthDesk desk(client);
    net::LoopbackSignIn refused(desk.endpoint, desk.random);
    QCOMPARE(refused.begin().error().kind, ErrorKind::Transient);
    taken.close();
    net::LoopbackSignIn signIn(desk.endpoint, desk.random);
    QCOMPARE(itemOf(signIn.begin().value(), u"redirect_uri"_s), client.redirect.toString());
}

QTEST_GUILESS_MAIN(TestLoopbackSignIn)
#include "tst_loopbacksignin.moc"
