#include "oauthdesk.h"

using namespace Qt::StringLiterals;
using base::ErrorKind;
using support::Fault;
using support::OAuthDesk;

class TestTokenEndpoint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsItsSecretAsTheProviderWants();
    void sendsEachGrantAsItsStandardSays();
    void takesTheScopesItAskedForWhereNoneAreNamed();
    void keepsTheRefreshTokenThatIsNotReplaced();
    void means_data();
    void means();
    void sendsARefreshOnce();
    void asksAgainWithItsOwnSecret();
    void needsARefreshToken();
    void revokesATokenWhereThatIsPossible();
    void hidesSecretsInErrors();
};

namespace {

constexpr auto good = R"({"access_token":"access-2","refresh_token":"refresh-2","expires_in":3600})";
const net::Tokens old { "access-1", "refresh-1" };

} // namespace

void TestTokenEndpoint::showsItsSecretAsTheProviderWants()
{
    net::OAuthClient client = support::exampleClient();
    for (const net::ClientProof proof :
        { net::ClientProof::None, net::ClientProof::Basic, net::ClientProof::Body }) {
        client.proof = proof;
        OAuthDesk desk(client);
        desk.answers(200, good);
        QVERIFY(support::await(desk.endpoint.refresh(old)));
        const support::ServerRequest &seen = desk.server.requests().front();
        const QUrlQuery form = seen.form();
        const bool basic = proof == net::ClientProof::Basic;
        QCOMPARE(seen.header("Authorization"),
            basic ? "Basic " + QByteArray("client%20one:S3CR3T%2B%2F%25").toBase64() : QByteArray());
        QCOMPARE(
            form.queryItemValue(u"client_id"_s, QUrl::FullyDecoded), basic ? QString() : u"client one"_s);
        QCOMPARE(form.queryItemValue(u"client_secret"_s, QUrl::FullyDecoded),
            proof == net::ClientProof::Body ? u"S3CR3T+/%"_s : QString());
        QCOMPARE(seen.header("Content-Type"), "application/x-www-form-urlencoded");
    }
}

void TestTokenEndpoint::sendsEachGrantAsItsStandardSays()
{
    OAuthDesk desk;
    desk.answers(200, good);
    const auto sent = [&desk](const QString &name) {
        return desk.server.requests().back().form().queryItemValue(name, QUrl::FullyDecoded);
    };

    QVERIFY(support::await(desk.endpoint.byCode("4/0a+b", "verifier", QUrl(u"http://127.0.0.1:4711/"_s))));
    QCOMPARE(sent(u"grant_type"_s), u"authorization_code"_s);
    QCOMPARE(sent(u"code"_s), u"4/0a+b"_s);
    QCOMPARE(sent(u"code_verifier"_s), u"verifier"_s);
    QCOMPARE(sent(u"redirect_uri"_s), u"http://127.0.0.1:4711/"_s);

    QVERIFY(support::await(desk.endpoint.refresh(old)));
    QCOMPARE(sent(u"grant_type"_s), u"refresh_token"_s);
    QCOMPARE(sent(u"refresh_token"_s), u"refresh-1"_s);

    QVERIFY(support::await(desk.endpoint.clientCredentials()));
    QCOMPARE(sent(u"grant_type"_s), u"client_credentials"_s);
    QCOMPARE(sent(u"scope"_s), u"meeting:read meeting:write"_s);

    QVERIFY(support::await(desk.endpoint.accountCredentials(u"acc&1"_s)));
    QCOMPARE(sent(u"grant_type"_s), u"account_credentials"_s);
    QCOMPARE(sent(u"account_id"_s), u"acc&1"_s);

    net::DeviceCode code;
    code.code = "device-1";
    QVERIFY(support::await(desk.endpoint.byDeviceCode(code)));
    QCOMPARE(sent(u"grant_type"_s), u"urn:ietf:params:oauth:grant-type:device_code"_s);
    QCOMPARE(sent(u"device_code"_s), u"device-1"_s);
}

void TestTokenEndpoint::takesTheScopesItAskedForWhereNoneAreNamed()
{
    OAuthDesk desk;
    desk.answers(200, good);
    const auto asked = support::await(desk.endpoint.byCode("c", "v", {}));
    QCOMPARE(asked->scopes, support::exampleClient().scopes);
    desk.answers(200, R"({"access_token":"a","scope":"meeting:read"})");
    QCOMPARE(support::await(desk.endpoint.byCode("c", "v", {}))->scopes, QStringList { u"meeting:read"_s });
}

void TestTokenEndpoint::keepsTheRefreshTokenThatIsNotReplaced()
{
    OAuthDesk desk;
    desk.answers(200, R"({"access_token":"access-2","expires_in":3600})");
    QCOMPARE(support::await(desk.endpoint.refresh(old))->refresh, "refresh-1");
    desk.answers(200, good);
    QCOMPARE(support::await(desk.endpoint.refresh(old))->refresh, "refresh-2");
}

void TestTokenEndpoint::means_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("part");
    const auto row
        = [](const char *name, int status, const QByteArray &body, ErrorKind kind, const char *part) {
              QTest::newRow(name) << status << body << kind << QString::fromLatin1(part);
          };
    row("the sign-in ended", 400, R"({"error":"invalid_grant","error_description":"expired"})",
        ErrorKind::Unauthorised, "invalid_grant");
    row("the same of Zoom", 400, R"({"reason":"Invalid Token!","error":"invalid_grant"})",
        ErrorKind::Unauthorised, "invalid_grant");
    row("an unknown client", 401, R"({"error":"invalid_client"})", ErrorKind::Rejected, "clientId");
    row("an unknown client without words", 401, "", ErrorKind::Rejected, "clientId");
    row("a client that may not", 400, R"({"error":"unauthorized_client"})", ErrorKind::Rejected, "clientId");
    row("a scope too many", 400, R"({"error":"invalid_scope"})", ErrorKind::Rejected, "scopes");
    row("declined", 400, R"({"error":"access_denied"})", ErrorKind::Rejected, "declined");
    row("another word", 400, R"({"error":"odd","reason":"Account is locked"})", ErrorKind::Rejected, "odd");
    row("too many", 429, "{}", ErrorKind::Transient, "");
    row("broken", 503, "<html></html>", ErrorKind::Lost, "");
    row("broken in words", 400, R"({"error":"temporarily_unavailable"})", ErrorKind::Transient, "");
    row("HTML", 200, "<html></html>", ErrorKind::Transient, "");
    row("HTML that forbids", 403, "<html></html>", ErrorKind::Transient, "");
    row("no token", 200, "{}", ErrorKind::Transient, "");
    row("an error that is a number", 400, R"({"error":7})", ErrorKind::Transient, "");
}

void TestTokenEndpoint::means()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    OAuthDesk desk;
    desk.answers(status, body);
    const auto tokens = support::await(desk.endpoint.refresh(old));
    QVERIFY(!tokens);
    QTEST(tokens.error().kind, "kind");
    QTEST(tokens.error().part, "part");
}

void TestTokenEndpoint::sendsARefreshOnce()
{
    OAuthDesk desk;
    desk.answers(200, good);
    desk.server.failNext({ Fault::CutAfterExecution });
    QCOMPARE(support::await(desk.endpoint.refresh(old)).error().kind, ErrorKind::Lost);
    QCOMPARE(desk.server.arrived(), 1);
}

void TestTokenEndpoint::asksAgainWithItsOwnSecret()
{
    OAuthDesk desk;
    desk.answers(200, good);
    desk.server.failNext({ Fault::CutAfterExecution });
    QVERIFY(support::await(desk.endpoint.clientCredentials()));
}

void TestTokenEndpoint::needsARefreshToken()
{
    OAuthDesk desk;
    QCOMPARE(support::await(desk.endpoint.refresh({ "access-1" })).error().kind, ErrorKind::Unauthorised);
    QCOMPARE(desk.server.arrived(), 0);
}

void TestTokenEndpoint::revokesATokenWhereThatIsPossible()
{
    OAuthDesk desk;
    desk.answers(200, "");
    QVERIFY(support::await(desk.endpoint.revoke("refresh-1")));
    QCOMPARE(desk.server.requests().front().path, "/oauth/revoke");
    QCOMPARE(desk.server.requests().front().form().queryItemValue(u"token"_s), u"refresh-1"_s);

    net::OAuthClient client = support::exampleClient();
    client.revokeUrl.clear();
    OAuthDesk other(client);
    QVERIFY(support::await(other.endpoint.revoke("refresh-1")));
    QCOMPARE(other.server.arrived(), 0);
}

void TestTokenEndpoint::hidesSecretsInErrors()
{
    OAuthDesk desk;
    desk.answers(400, R"({"error":"odd","error_description":"Token refresh_token=S3CR3T is\n<b>bad</b>"})");
    const QString detail = support::await(desk.endpoint.refresh(old)).error().detail;
    QVERIFY2(!detail.contains(u"S3CR3T"_s) && detail.contains(u"is <b>bad</b>"_s), qPrintable(detail));
}

QTEST_GUILESS_MAIN(TestTokenEndpoint)
#include "tst_tokenendpoint.moc"
