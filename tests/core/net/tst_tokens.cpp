#include "net/oauth/pkce.h"
#include "net/oauth/tokens.h"
#include "support/fixedclock.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono;

class TestTokens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comeBackFromTheKeychain();
    void areNotReadFromAnythingElse_data();
    void areNotReadFromAnythingElse();
    void areReadFromAnAnswer();
    void keepWhatAnAnswerLeavesOut();
    void lastAsLongAsTheAnswerSays_data();
    void lastAsLongAsTheAnswerSays();
    void areNotReadFromABadAnswer_data();
    void areNotReadFromABadAnswer();
    void haveTheChallengeOfTheStandard();
    void haveVerifiersThatAreAllDifferent();
};

namespace {

const base::Instant now(seconds(1'800'000'000));

net::Tokens sample()
{
    return { "access-1", "refresh-1", now + hours(1), { u"meeting:read"_s, u"user:read"_s },
        QUrl(u"https://api-us.zoom.us"_s) };
}

} // namespace

void TestTokens::comeBackFromTheKeychain()
{
    QCOMPARE(net::tokensFromJson(net::toJson(sample())).value(), sample());
    const net::Tokens bare { "access-1" };
    QCOMPARE(net::tokensFromJson(net::toJson(bare)).value(), bare);
}

void TestTokens::areNotReadFromAnythingElse_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray good = net::toJson(sample());
    const auto changed
        = [good](const QByteArray &from, const QByteArray &to) { return QByteArray(good).replace(from, to); };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("access-1");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("cut off") << good.first(good.size() - 1);
    QTest::newRow("no access token") << changed("\"access-1\"", "\"\"");
    QTest::newRow("a token that is a number") << changed("\"access-1\"", "7");
    QTest::newRow("a token of two lines") << changed("access-1", "a\\r\\nX: 1");
    QTest::newRow("an end that is text") << changed("1800003600", "\"soon\"");
    QTest::newRow("scopes that are text") << changed("[\"meeting:read\",\"user:read\"]", "\"all\"");
    QTest::newRow("a scope that is a number") << changed("\"user:read\"", "1");
    QTest::newRow("an API without TLS") << changed("https:", "http:");
    QTest::newRow("too long") << changed("access-1", QByteArray(70'000, 'x'));
    QTest::newRow("deep") << QByteArray(60'000, '[');
}

void TestTokens::areNotReadFromAnythingElse()
{
    QFETCH(QByteArray, json);
    const auto tokens = net::tokensFromJson(json);
    QVERIFY(!tokens);
    QCOMPARE(tokens.error().kind, base::ErrorKind::Invalid);
}

void TestTokens::areReadFromAnAnswer()
{
    const auto tokens = net::tokensFromAnswer(
        R"({"access_token":"access-1","token_type":"bearer","refresh_token":"refresh-1","expires_in":3600,
            "scope":"meeting:read  user:read","api_url":"https://api-us.zoom.us"})",
        {}, now);
    QCOMPARE(tokens.value(), sample());
}

void TestTokens::keepWhatAnAnswerLeavesOut()
{
    const auto tokens
        = net::tokensFromAnswer(R"({"access_token":"access-2","expires_in":60})", sample(), now);
    net::Tokens expected = sample();
    expected.access = "access-2";
    expected.expiresAt = now + seconds(60);
    QCOMPARE(tokens.value(), expected);
}

void TestTokens::lastAsLongAsTheAnswerSays_data()
{
    QTest::addColumn<QByteArray>("life");
    QTest::addColumn<qint64>("expected"); // seconds
    QTest::newRow("an hour") << QByteArray(R"(,"expires_in":3599)") << qint64(3599);
    QTest::newRow("as text") << QByteArray(R"(,"expires_in":"3599")") << qint64(3599);
    QTest::newRow("a fraction") << QByteArray(R"(,"expires_in":59.9)") << qint64(59);
    QTest::newRow("not said") << QByteArray() << qint64(3600);
    QTest::newRow("null") << QByteArray(R"(,"expires_in":null)") << qint64(3600);
    QTest::newRow("over already") << QByteArray(R"(,"expires_in":0)") << qint64(0);
    QTest::newRow("for ever") << QByteArray(R"(,"expires_in":1e300)") << qint64(400 * 24 * 3600);
}

void TestTokens::lastAsLongAsTheAnswerSays()
{
    QFETCH(QByteArray, life);
    const auto tokens = net::tokensFromAnswer(R"({"access_token":"a")" + life + "}", {}, now);
    QTEST(qint64((tokens.value().expiresAt - now).count()), "expected");
}

void TestTokens::areNotReadFromABadAnswer_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("HTML") << QByteArray("<html></html>");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("token is a number") << QByteArray(R"({"access_token":1})");
    QTest::newRow("token of two lines") << QByteArray(R"({"access_token":"a\nb"})");
    QTest::newRow("token with a letter beyond ASCII") << QByteArray(R"({"access_token":"ä"})");
    QTest::newRow("another type") << QByteArray(R"({"access_token":"a","token_type":"mac"})");
    QTest::newRow("life is words") << QByteArray(R"({"access_token":"a","expires_in":"soon"})");
    QTest::newRow("negative life") << QByteArray(R"({"access_token":"a","expires_in":-1})");
    QTest::newRow("an API without TLS")
        << QByteArray(R"({"access_token":"a","api_url":"http://x.example.com"})");
    QTest::newRow("an API that is a file") << QByteArray(R"({"access_token":"a","api_url":"file:///etc"})");
    QTest::newRow("long token") << QByteArray(R"({"access_token":")" + QByteArray(20'000, 'a') + "\"}");
    QTest::newRow("deep") << QByteArray(60'000, '[');
}

void TestTokens::areNotReadFromABadAnswer()
{
    QFETCH(QByteArray, body);
    QVERIFY(!net::tokensFromAnswer(body, sample(), now));
}

void TestTokens::haveTheChallengeOfTheStandard()
{
    // RFC 7636, appendix B.
    QCOMPARE(net::challengeOf("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
        "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
}

void TestTokens::haveVerifiersThatAreAllDifferent()
{
    support::SeededRandom random;
    QSet<QByteArray> seen;
    for (int i = 0; i < 1000; ++i) {
        const QByteArray verifier = net::randomVerifier(random);
        QCOMPARE(verifier.size(), 43);
        QVERIFY(net::isToken(verifier));
        seen.insert(verifier);
    }
    QCOMPARE(seen.size(), 1000);
}

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
