#include "oauthdesk.h"

#include "net/oauth/devicesignin.h"

using namespace Qt::StringLiterals;
using namespace std::chrono;
using base::ErrorKind;
using support::Fault;
using support::ServerAnswer;
using support::ServerRequest;

class TestDeviceSignIn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesWhatTheHostHasToType();
    void refusesACodeThatLeadsAstray_data();
    void refusesACodeThatLeadsAstray();
    void asksUntilTheHostHasAnswered();
    void asksMoreSlowlyWhenToldSo();
    void asksAgainAfterALostAnswer();
    void ends_data();
    void ends();
    void endsWhenTheCodeIsTooOld();
    void isCancelledWhenItGoes();
};

namespace {

constexpr auto goodCode = R"({"device_code":"device-1","user_code":"WDJB-MJHT","expires_in":900,"interval":5,
    "verification_uri":"https://id.example.com/device",
    "verification_uri_complete":"https://id.example.com/device?user_code=WDJB-MJHT"})";
constexpr auto pending = R"({"error":"authorization_pending"})";

struct Desk : support::OAuthDesk {
    Desk()
    {
        server.setHandler([this](const ServerRequest &request) {
            if (request.path.endsWith("device"))
                return ServerAnswer { 200, code };
            const QByteArray answer = answers.isEmpty() ? pending : answers.takeFirst();
            return ServerAnswer { answer.contains("access_token") ? 200 : 400, answer };
        });
    }
    // Time passes while it waits.
    net::Pause pause()
    {
        return [this](milliseconds time, QObject *context, const std::function<void()> &fn) {
            waits.push_back(duration_cast<seconds>(time));
            clock.advance(waits.back());
            QMetaObject::invokeMethod(context, fn, Qt::QueuedConnection);
        };
    }

    QByteArray code = goodCode;
    QList<QByteArray> answers;
    std::vector<seconds> waits;
    std::unique_ptr<net::DeviceSignIn> signIn = std::make_unique<net::DeviceSignIn>(endpoint, clock, pause());
};

const QByteArray tokensAnswer
    = R"({"access_token":"access-1","refresh_token":"refresh-1","expires_in":3600})";

} // namespace

void TestDeviceSignIn::givesWhatTheHostHasToType()
{
    Desk desk;
    const auto code = support::await(desk.signIn->begin());
    QCOMPARE(code->userCode, u"WDJB-MJHT"_s);
    QCOMPARE(code->verificationUrl, QUrl(u"https://id.example.com/device"_s));
    QCOMPARE(code->completeUrl, QUrl(u"https://id.example.com/device?user_code=WDJB-MJHT"_s));
}

void TestDeviceSignIn::refusesACodeThatLeadsAstray_data()
{
    QTest::addColumn<QByteArray>("code");
    const QByteArray good = goodCode;
    QTest::newRow("HTML") << QByteArray("<html></html>");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("a file") << QByteArray(good).replace(
        "https://id.example.com/device\"", "file:///bin/sh\"");
    QTest::newRow("without TLS") << QByteArray(good).replace("https:", "http:");
    QTest::newRow("no code to type") << QByteArray(good).replace("\"WDJB-MJHT\"", "7");
    QTest::newRow("an endless code") << QByteArray(good).replace("WDJB-MJHT", QByteArray(1000, 'A'));
}

void TestDeviceSignIn::refusesACodeThatLeadsAstray()
{
    QFETCH(QByteArray, code);
    Desk desk;
    desk.code = code;
    QVERIFY(!support::await(desk.signIn->begin()));
    QVERIFY(!support::await(desk.signIn->tokens()));
    QCOMPARE(desk.server.arrived(), 1);
}

void TestDeviceSignIn::asksUntilTheHostHasAnswered()
{
    Desk desk;
    desk.answers = { pending, pending, tokensAnswer };
    desk.signIn->begin();
    QCOMPARE(support::await(desk.signIn->tokens())->refresh, "refresh-1");
    QCOMPARE(desk.waits, std::vector<seconds>(3, seconds(5)));
}

void TestDeviceSignIn::asksMoreSlowlyWhenToldSo()
{
    Desk desk;
    desk.answers = { R"({"error":"slow_down"})", pending, R"({"error":"slow_down"})", tokensAnswer };
    desk.signIn->begin();
    QVERIFY(support::await(desk.signIn->tokens()));
    QCOMPARE(desk.waits, (std::vector<seconds> { seconds(5), seconds(10), seconds(10), seconds(15) }));
}

void TestDeviceSignIn::asksAgainAfterALostAnswer()
{
    Desk desk;
    desk.server.setFaults([n = 0](const ServerRequest &request) mutable {
        return support::FaultPlan { request.path.endsWith("token") && n++ == 0 ? Fault::CutBeforeRead
                                                                               : Fault::None };
    });
    desk.answers = { tokensAnswer };
    desk.signIn->begin();
    QVERIFY(support::await(desk.signIn->tokens()));
    QCOMPARE(desk.waits, (std::vector<seconds> { seconds(5), seconds(10) }));
}

void TestDeviceSignIn::ends_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("part");
    QTest::newRow("declined") << QByteArray(R"({"error":"access_denied"})") << u"declined"_s;
    QTest::newRow("declined at Microsoft")
        << QByteArray(R"({"error":"authorization_declined"})") << u"declined"_s;
    QTest::newRow("too old") << QByteArray(R"({"error":"expired_token"})") << u"expired"_s;
    QTest::newRow("unknown code") << QByteArray(R"({"error":"bad_verification_code"})") << u"expired"_s;
    QTest::newRow("unknown client") << QByteArray(R"({"error":"invalid_client"})") << u"clientId"_s;
}

void TestDeviceSignIn::ends()
{
    QFETCH(QByteArray, answer);
    Desk desk;
    desk.answers = { pending, answer, tokensAnswer };
    desk.signIn->begin();
    const auto tokens = support::await(desk.signIn->tokens());
    QCOMPARE(tokens.error().kind, ErrorKind::Rejected);
    QTEST(tokens.error().part, "part");
    QCOMPARE(desk.server.arrived(), 3);
}

void TestDeviceSignIn::endsWhenTheCodeIsTooOld()
{
    Desk desk;
    desk.code.replace("900", "31");
    desk.signIn->begin();
    QCOMPARE(support::await(desk.signIn->tokens()).error().part, u"expired"_s);
    QCOMPARE(desk.waits.size(), 6U);
}

void TestDeviceSignIn::isCancelledWhenItGoes()
{
    Desk desk;
    QVERIFY(support::await(desk.signIn->begin()));
    const auto tokens = desk.signIn->tokens();
    desk.signIn.reset();
    QCOMPARE(support::await(tokens).error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestDeviceSignIn)
#include "tst_devicesignin.moc"
