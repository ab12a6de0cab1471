#include "oauthdesk.h"

#include "net/refreshingtokens.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono;
using base::ErrorKind;
using support::Fault;
using support::ServerAnswer;
using support::ServerRequest;

class TestRefreshingTokens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesTheTokenThatIsValid();
    void renewsAMinuteBeforeTheEnd();
    void renewsOnceForAllWhoAsk();
    void renewsARefusedToken();
    void renewsNoTokenThatIsReplacedAlready();
    void savesTheNewTokensBeforeTheyAreUsed();
    void keepsTokensThatCouldNotBeSaved();
    void takesWhatAnotherProgramRenewed();
    void asksForASignInOnce();
    void worksAgainAfterASignIn();
    void takesAnAnswerThatIsLostAsATryLater();
    void fails_data();
    void fails();
    void givesTheOldTokenForItsLastMinute();
    void tellsThatTheKeychainIsLocked();
    void needsNoStoredTokensWithItsOwnSecret();
    void cancelsWhoWaitsWhenItGoes();
};

namespace {

class Vault final : public net::TokenVault {
public:
    std::optional<net::Tokens> stored;
    std::optional<base::Error> loadFault;
    std::optional<base::Error> saveFault;
    int saved = 0;

    base::Async<net::Tokens> load() override
    {
        if (loadFault)
            return base::ready<net::Tokens>(tl::unexpected<base::Error>(*loadFault));
        if (!stored)
            return base::ready<net::Tokens>(base::failure(ErrorKind::NotFound, u"none"_s));
        return base::ready<net::Tokens>(*stored);
    }
    base::Async<bool> save(const net::Tokens &tokens) override
    {
        if (saveFault)
            return base::ready<bool>(tl::unexpected<base::Error>(*saveFault));
        stored = tokens;
        ++saved;
        return base::ready<bool>(true);
    }
};

// A provider that changes the refresh token with every renewal and takes only the newest.
struct Desk : support::OAuthDesk {
    Desk()
    {
        vault.stored = net::Tokens { "access-1", "refresh-1", clock.now() + hours(1) };
        server.setHandler([this](const ServerRequest &request) {
            const QByteArray given = request.form().queryItemValue(u"refresh_token"_s).toLatin1();
            if (given != "refresh-" + QByteArray::number(newest))
                return ServerAnswer { 400, R"({"error":"invalid_grant"})" };
            const QByteArray n = QByteArray::number(++newest);
            return ServerAnswer { 200,
                R"({"access_token":"access-)" + n + R"(","refresh_token":"refresh-)" + n
                    + R"(","expires_in":3600})" };
        });
    }
    base::Result<QByteArray> token(const QByteArray &refused = {})
    {
        return support::await(tokens.token(refused));
    }

    Vault vault;
    int newest = 1;
    net::RefreshingTokens tokens { vault, [this](const net::Tokens &old) { return endpoint.refresh(old); },
        clock };
    QSignalSpy signIns { &tokens, &net::RefreshingTokens::signInNeeded };
};

} // namespace

void TestRefreshingTokens::givesTheTokenThatIsValid()
{
    Desk desk;
    QCOMPARE(desk.token().value(), "access-1");
    QCOMPARE(desk.server.arrived(), 0);
}

void TestRefreshingTokens::renewsAMinuteBeforeTheEnd()
{
    Desk desk;
    desk.clock.advance(minutes(59) - seconds(1));
    QCOMPARE(desk.token().value(), "access-1");
    desk.clock.advance(seconds(1));
    QCOMPARE(desk.token().value(), "access-2");
    QCOMPARE(desk.vault.stored->refresh, "refresh-2");
    desk.clock.advance(hours(24));
    QCOMPARE(desk.token().value(), "access-3");
}

void TestRefreshingTokens::renewsOnceForAllWhoAsk()
{
    Desk desk;
    desk.clock.advance(hours(2));
    std::vector<base::Async<QByteArray>> all;
    for (int i = 0; i < 20; ++i)
        all.push_back(desk.tokens.token(i % 2 ? QByteArray("access-1") : QByteArray()));
    for (const auto &each : all)
        QCOMPARE(support::await(each).value(), "access-2");
    QCOMPARE(desk.server.arrived(), 1);
}

void TestRefreshingTokens::renewsARefusedToken()
{
    Desk desk;
    QCOMPARE(desk.token("access-1").value(), "access-2");
    QCOMPARE(desk.server.arrived(), 1);
}

void TestRefreshingTokens::renewsNoTokenThatIsReplacedAlready()
{
    Desk desk;
    QCOMPARE(desk.token("access-1").value(), "access-2");
    QCOMPARE(desk.token("access-1").value(), "access-2");
    QCOMPARE(desk.token("access-0").value(), "access-2");
    QCOMPARE(desk.server.arrived(), 1);
}

void TestRefreshingTokens::savesTheNewTokensBeforeTheyAreUsed()
{
    Desk desk;
    bool savedFirst = false;
    base::whenDone(desk.tokens.token("access-1"), this, [&](const base::Result<QByteArray> &token) {
        savedFirst = token == "access-2" && desk.vault.saved == 1;
    });
    QTRY_VERIFY(savedFirst);
}

void TestRefreshingTokens::keepsTokensThatCouldNotBeSaved()
{
    Desk desk;
    desk.vault.saveFault = base::Error { ErrorKind::Storage, u"full"_s };
    QCOMPARE(desk.token("access-1").error().kind, ErrorKind::Storage);
    QCOMPARE(desk.token().error().kind, ErrorKind::Storage);
    desk.vault.saveFault.reset();
    QCOMPARE(desk.token().value(), "access-2");
    QCOMPARE(desk.vault.stored->refresh, "refresh-2");
    QCOMPARE(desk.server.arrived(), 1);
}

void TestRefreshingTokens::takesWhatAnotherProgramRenewed()
{
    Desk desk;
    QCOMPARE(desk.token().value(), "access-1");
    desk.clock.advance(hours(2));
    desk.newest = 7;
    desk.vault.stored = net::Tokens { "access-7", "refresh-7", desk.clock.now() + hours(1) };
    QCOMPARE(desk.token().value(), "access-7");
    QCOMPARE(desk.server.arrived(), 0);
    // And renews with its refresh token.
    QCOMPARE(desk.token("access-7").value(), "access-8");
    QCOMPARE(desk.signIns.count(), 0);
}

void TestRefreshingTokens::asksForASignInOnce()
{
    Desk desk;
    desk.newest = 9;
    for (int i = 0; i < 3; ++i)
        QCOMPARE(desk.token("access-1").error().kind, ErrorKind::Unauthorised);
    QCOMPARE(desk.signIns.count(), 1);
    QCOMPARE(desk.server.arrived(), 1); // a dead refresh token is not sent again
}

void TestRefreshingTokens::worksAgainAfterASignIn()
{
    Desk desk;
    desk.newest = 9;
    QVERIFY(!desk.token("access-1"));
    desk.vault.stored = net::Tokens { "access-9", "refresh-9", desk.clock.now() + hours(1) };
    QCOMPARE(desk.token("access-1").value(), "access-9");
    desk.vault.stored = net::Tokens { "access-10", "refresh-10", desk.clock.now() + hours(1) };
    QCOMPARE(desk.token().value(), "access-9");
    desk.tokens.forget();
    QCOMPARE(desk.token().value(), "access-10");
}

void TestRefreshingTokens::takesAnAnswerThatIsLostAsATryLater()
{
    // What the token was for was not sent, so it is not lost.
    Desk desk;
    desk.server.failNext({ Fault::CutBeforeRead });
    QCOMPARE(desk.token("access-1").error().kind, ErrorKind::Transient);
    QCOMPARE(desk.server.arrived(), 1);
    QCOMPARE(desk.token("access-1").value(), "access-2");

    // Renewed over there, but we never learned the new one: only a sign-in helps.
    desk.server.failNext({ Fault::CutAfterExecution });
    QCOMPARE(desk.token("access-2").error().kind, ErrorKind::Transient);
    QCOMPARE(desk.token("access-2").error().kind, ErrorKind::Unauthorised);
    QCOMPARE(desk.signIns.count(), 1);
}

void TestRefreshingTokens::fails_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("429") << 429 << QByteArray("{}") << ErrorKind::Transient;
    QTest::newRow("503") << 503 << QByteArray("{}") << ErrorKind::Transient;
    QTest::newRow("HTML") << 200 << QByteArray("<html></html>") << ErrorKind::Transient;
    QTest::newRow("an unknown client")
        << 401 << QByteArray(R"({"error":"invalid_client"})") << ErrorKind::Rejected;
}

void TestRefreshingTokens::fails()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    Desk desk;
    desk.server.failNext({ Fault::Answer, { status, body, "text/html", { { "Retry-After", "60" } } } });
    const auto token = desk.token("access-1");
    QVERIFY(!token);
    QTEST(token.error().kind, "kind");
    if (status == 429)
        QCOMPARE(token.error().notBefore, std::optional(desk.clock.now() + seconds(60)));
    QCOMPARE(desk.signIns.count(), 0);
    QCOMPARE(desk.vault.stored->refresh, "refresh-1");
    QCOMPARE(desk.token("access-1").value(), "access-2");
}

void TestRefreshingTokens::givesTheOldTokenForItsLastMinute()
{
    Desk desk;
    desk.clock.advance(minutes(59) + seconds(30));
    desk.server.failNext({ Fault::Answer, { 503, "{}" } }, 2);
    QCOMPARE(desk.token().value(), "access-1");
    QCOMPARE(desk.token("access-1").error().kind, ErrorKind::Transient);
}

void TestRefreshingTokens::tellsThatTheKeychainIsLocked()
{
    Desk desk;
    desk.vault.loadFault = base::Error { ErrorKind::Unauthorised, u"locked"_s, u"keychain"_s };
    QCOMPARE(desk.token().error(), *desk.vault.loadFault);
    QCOMPARE(desk.signIns.count(), 0);
    desk.vault.loadFault.reset();
    QCOMPARE(desk.token().value(), "access-1");
}

void TestRefreshingTokens::needsNoStoredTokensWithItsOwnSecret()
{
    Desk desk;
    desk.vault.stored.reset();
    QCOMPARE(desk.token().error().kind, ErrorKind::Unauthorised);
    QCOMPARE(desk.signIns.count(), 1);

    desk.answers(200, R"({"access_token":"daemon-1","expires_in":3600})");
    net::RefreshingTokens daemon(
        desk.vault, [&desk](const net::Tokens &) { return desk.endpoint.clientCredentials(); }, desk.clock);
    QCOMPARE(support::await(daemon.token()).value(), "daemon-1");
    QCOMPARE(support::await(daemon.token()).value(), "daemon-1");
    QCOMPARE(desk.server.arrived(), 1);
}

void TestRefreshingTokens::cancelsWhoWaitsWhenItGoes()
{
    Desk desk;
    desk.server.failNext({ Fault::SlowDrip });
    auto tokens = std::make_unique<net::RefreshingTokens>(
        desk.vault, [&desk](const net::Tokens &old) { return desk.endpoint.refresh(old); }, desk.clock);
    const auto token = tokens->token("access-1");
    QTRY_COMPARE(desk.server.arrived(), 1);
    tokens.reset();
    QCOMPARE(support::await(token).error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestRefreshingTokens)
#include "tst_refreshingtokens.moc"
