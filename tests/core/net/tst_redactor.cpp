#include "channeldesk.h"

#include "base/logging.h"
#include "net/redactor.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

class TestRedactor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesOut_data();
    void takesOut();
    void leaves_data();
    void leaves();
    void isQuickOnHostileText();
    void leavesNoSecretOfARunInTheLog();
};

namespace {

QStringList captured;

void capture(QtMsgType, const QMessageLogContext &, const QString &message)
{
    captured.append(message);
}

} // namespace

void TestRedactor::takesOut_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("bearer header", u"Authorization: Bearer S3CR3T.part_2-x"_s);
    row("basic header", u"authorization: Basic UzNDUjNUS3CR3T=="_s);
    row("proxy header", u"Proxy-Authorization: S3CR3T words S3CR3T"_s);
    row("cookie", u"Set-Cookie: id=1; S3CR3T"_s);
    row("bearer in a sentence", u"the token Bearer S3CR3Tabc was refused"_s);
    row("JWT without a name", u"got eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJTM0NSM1QifQ.S3CR3T-signature"_s);
    for (const char *name :
        { "pwd", "tk", "zak", "access_token", "refresh_token", "id_token", "client_secret", "checksum",
            "code", "password", "passcode", "code_verifier", "device_code", "assertion", "moderatorPW",
            "attendeePW", "sessionToken", "CLIENT_SECRET", "pw", "token", "X-Amz-Signature" }) {
        const QString n = QString::fromLatin1(name);
        row(qPrintable(u"query "_s + n), u"https://h.example.com/x?a=1&"_s + n + u"=S3CR3T&b=2"_s);
        row(qPrintable(u"form "_s + n), n + u"=S3CR3T%20x"_s);
        row(qPrintable(u"JSON "_s + n), u"{\"a\":1,\""_s + n + u"\" : \"S3CR3T\",\"b\":\"c\"}"_s);
        row(qPrintable(u"quoted in JSON "_s + n), u"{\"a\":\"{\\\""_s + n + u"\\\":\\\"S3CR3T\\\"}\"}"_s);
        row(qPrintable(u"XML "_s + n), u"<a><"_s + n + u">S3CR3T</"_s + n + u"></a>"_s);
    }
    row("JSON with an escaped quote", uR"({"password":"a\"S3CR3T\\\"S3CR3T","b":1})"_s);
    row("JSON that was cut off", uR"({"access_token":"S3CR3TS3CR3T)"_s);
    row("encoded equals sign", u"redirect=https%3A%2F%2Fx%2F%3Faccess_token%3DS3CR3T"_s);
    row("encoded ampersand", u"u=https%3A%2F%2Fx%2F%3Fa%3D1%26pwd%3DS3CR3T%26b%3D2"_s);
    row("an address as a value", u"to=https://zoom.us/j/1?pwd=S3CR3T"_s);
    row("start link", u"open https://us02web.zoom.us/s/81234567890?zak=S3CR3T now"_s);
    row("GoTo's start link", u"https://global.gotowebinar.com/host/81234567890S3CR3T"_s);
    row("start link without a query", u"https://us02web.zoom.us/s/81234567890S3CR3T"_s);
    row("start member", uR"({"start_url":"https://x.example.com/S3CR3T"})"_s);
    row("start scheme", u"zoommtg://zoom.us/start?confno=1&S3CR3T"_s);
    row("GoTo's host link", uR"({"hostURL":"https://global.gotomeeting.com/host/S3CR3T"})"_s);
    row("password in an address", u"https://user:S3CR3T@h.example.com/"_s);
}

void TestRedactor::takesOut()
{
    QFETCH(QString, text);
    const QString clean = net::redacted(text);
    QVERIFY2(!clean.contains(u"S3CR3T"_s), qPrintable(clean));
    QVERIFY(clean.contains(u'…'));
}

void TestRedactor::leaves_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("a sentence", u"Meeting host is not a member of this account."_s);
    row("an error's number", uR"({"code":3001,"message":"Meeting does not exist"})"_s);
    row("other members", uR"({"topic":"Budget","duration":60})"_s);
    row("a query", u"https://api.zoom.us/v2/users/me/meetings?page_size=300&type=scheduled"_s);
    row("an invitation link", u"https://us02web.zoom.us/j/81234567890"_s);
    row("a path", u"/v2/users/me/token"_s);
    row("empty", QString());
}

void TestRedactor::leaves()
{
    QFETCH(QString, text);
    QCOMPARE(net::redacted(text), text);
}

void TestRedactor::isQuickOnHostileText()
{
    // Long runs that each rule could begin to match; a rule that goes back and forth would not end.
    for (const QString &part :
        { u"\\\""_s, u"a"_s, u"\"a\":\""_s, u"eyJ"_s, u"https://"_s, u"a="_s, u"<a>"_s, u"://:"_s }) {
        QVERIFY(net::redacted(part.repeated(100'000)).size() <= 3 * 16'384);
    }
}

void TestRedactor::leavesNoSecretOfARunInTheLog()
{
    QLoggingCategory::setFilterRules(u"meetwright.net.debug=true"_s);
    const auto before = qInstallMessageHandler(capture);
    {
        support::ChannelDesk desk;
        desk.tokens.tokens = { "S3CR3T-one", "S3CR3T-two" };
        net::Request request = desk.request("POST",
            u"/v1/things/81234567890?access_token=S3CR3T&checksum=S3CR3T&email=ann@example.com"_s,
            R"({"password":"S3CR3T"})");
        request.signIn = net::SignIn::Bearer;
        desk.server.setHandler([](const support::ServerRequest &seen) {
            return support::ServerAnswer { seen.header("Authorization").endsWith("two") ? 201 : 401,
                R"({"start_url":"S3CR3T","refresh_token":"S3CR3T"})" };
        });
        desk.send(request);
        request.method = "GET";
        desk.server.setHandler({});
        desk.send(request);
        desk.server.failNext({ support::Fault::CutBeforeRead });
        request.method = "POST";
        desk.send(request);
        desk.server.stopListening();
        desk.send(request);
        desk.send(desk.request("GET", u"/s/1?tk=S3CR3T"_s));
    }
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    const QString log = captured.join(u'\n');
    QVERIFY2(!log.contains(u"S3CR3T"_s) && !log.contains(u"ann@"_s), qPrintable(log));
    static const QRegularExpression line(
        u"POST api\\.example\\.com /v1/things/81234567890\\?… 201 \\d+ ms"_s);
    QVERIFY2(log.contains(line), qPrintable(log));
    QVERIFY(log.contains(u"POST api.example.com /v1/things/81234567890?… 401"_s));
    QVERIFY(log.contains(u"ConnectionRefusedError"_s));
}

QTEST_GUILESS_MAIN(TestRedactor)
#include "tst_redactor.moc"
