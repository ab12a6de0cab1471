// Connecting, testing and removing accounts, by every way of signing in.
#include "services/accountletter.h"
#include "net/oauth/tokens.h"
#include "services/signin.h"
#include "services/signinclient.h"
#include "support/accountdesk.h"

#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using model::AccountMode;
using model::SignInWay;
using support::AccountDesk;
using support::await;
using support::ServerAnswer;

namespace {

// The browser: goes back to where the sign-in listens.
void answerInBrowser(const QUrl &page, const QString &code, const QString &state = {})
{
    const QUrlQuery asked(page);
    QUrl back(asked.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    QUrlQuery query;
    query.addQueryItem(u"code"_s, code);
    query.addQueryItem(
        u"state"_s, state.isEmpty() ? asked.queryItemValue(u"state"_s, QUrl::FullyDecoded) : state);
    back.setQuery(query);
    auto *network = new QNetworkAccessManager;
    QNetworkReply *reply = network->get(QNetworkRequest(back));
    QObject::connect(reply, &QNetworkReply::finished, network, &QObject::deleteLater);
}

} // namespace

class AccountsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { desk = std::make_unique<AccountDesk>(); }

    // REG-02
    void serverToServerIsCheckedAtOnce()
    {
        const auto report = desk->connected();
        QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().detail));
        QCOMPARE(report->account.userEmail, u"host@example.com"_s);
        QVERIFY(!report->account.needsSignIn);
        QVERIFY(report->account.testedAt.has_value());
        QVERIFY(report->warning.isEmpty());
        QVERIFY(!report->missingScopes.isEmpty()); // the emulator grants two
        QVERIFY(report->missingScopes.filter(u"meeting:read:meeting:admin: "_s).size() == 1);
        const auto &kept = desk->secrets.values;
        QCOMPARE(
            kept.value(model::secretName(report->account.key, u"clientSecret"_s)), u"marked-client-secret"_s);
        QVERIFY(kept.contains(model::secretName(report->account.key, u"token"_s)));
        QCOMPARE(await(desk->accounts.accounts())->size(), size_t(1));
    }

    void linkOnlyAsksForLess()
    {
        const auto guide = desk->accounts.guide(model::ProviderKind::Zoom);
        const auto all = services::scopesFor(guide, AccountMode::CreateAndManage);
        const auto fewer = services::scopesFor(guide, AccountMode::LinkOnly);
        QVERIFY(fewer.size() < all.size());
        QVERIFY(services::scopesFor(guide, AccountMode::NoConnection).empty());
    }

    void aRefusedSecretIsToldAndTheAccountStays()
    {
        desk->zoom.server().failNext({ support::Fault::Answer,
            ServerAnswer::json(401,
                { { u"reason"_s, u"Invalid client_id or client_secret"_s },
                    { u"error"_s, u"invalid_client"_s } }) });
        const auto report = desk->connected();
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Rejected);
        QVERIFY(!report.error().detail.contains(u"marked"_s));
        const auto accounts = await(desk->accounts.accounts());
        QCOMPARE(accounts->size(), size_t(1));
        QVERIFY(accounts->front().needsSignIn);
        // The same again, with a corrected secret.
        model::Account again = accounts->front();
        QVERIFY(await(desk->accounts.connectAccount(again, AccountDesk::clientSecret())));
        QCOMPARE(await(desk->accounts.accounts())->size(), size_t(1));
    }

    void anEmptySecretLeavesTheKeptOne()
    {
        const auto report = desk->connected();
        model::Account renamed = report->account;
        renamed.name = u"Trainings"_s;
        const auto again
            = await(desk->accounts.connectAccount(renamed, { { u"clientSecret"_s, QString() } }));
        QVERIFY(again);
        QCOMPARE(again->account.name, u"Trainings"_s);
        QCOMPARE(desk->secrets.values.value(model::secretName(renamed.key, u"clientSecret"_s)),
            u"marked-client-secret"_s);
        const auto without = await(desk->accounts.connectAccount(AccountDesk::typed(), {}));
        QCOMPARE(without.error().kind, ErrorKind::Invalid);
        QCOMPARE(without.error().part, u"clientSecret"_s);
    }

    void whatIsMissingIsNamed_data()
    {
        QTest::addColumn<model::Account>("account");
        QTest::addColumn<QString>("part");
        model::Account account = AccountDesk::typed();
        account.name.clear();
        QTest::newRow("name") << account << u"name"_s;
        account = AccountDesk::typed();
        account.settings.remove(u"clientId"_s);
        QTest::newRow("client ID") << account << u"clientId"_s;
        account = AccountDesk::typed();
        account.settings.remove(u"accountId"_s);
        QTest::newRow("account ID") << account << u"accountId"_s;
        account = AccountDesk::typed();
        account.signIn = SignInWay::SharedSecret;
        QTest::newRow("way") << account << u"signIn"_s;
        account = AccountDesk::typed();
        account.provider = model::ProviderKind::Vimeo;
        QTest::newRow("provider") << account << u"provider"_s;
    }
    // REG-02
    void whatIsMissingIsNamed()
    {
        QFETCH(model::Account, account);
        const auto report = await(desk->accounts.connectAccount(account, AccountDesk::clientSecret()));
        QVERIFY(!report);
        QTEST(report.error().part, "part");
        QVERIFY(await(desk->accounts.accounts())->empty());
    }

    void theBrowserSignsIn()
    {
        QSignalSpy opened(&desk->accounts, &services::AccountService::browserOpened);
        const auto connecting = desk->accounts.connectAccount(
            AccountDesk::typed(SignInWay::Browser), AccountDesk::clientSecret());
        QVERIFY(opened.wait());
        const QUrl page = opened.front().front().toUrl();
        QCOMPARE(page.host(), u"zoom.us"_s);
        QTRY_COMPARE(desk->opener.opened, QList<QUrl> { page });
        const QUrlQuery query(page);
        QCOMPARE(query.queryItemValue(u"code_challenge_method"_s), u"S256"_s);
        QVERIFY(
            query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded).startsWith(u"http://127.0.0.1:"_s));
        answerInBrowser(page, u"somebody-elses"_s, u"wrong-state"_s); // changes nothing
        answerInBrowser(page, u"right"_s);
        const auto report = await(connecting);
        QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().detail));
        QVERIFY(!report->account.needsSignIn);
        QVERIFY(desk->secrets.values.value(model::secretName(report->account.key, u"token"_s))
                    .contains(u"refresh"_s));
        // Nothing changed: no second sign-in.
        opened.clear();
        QVERIFY(await(desk->accounts.connectAccount(report->account, {})));
        QVERIFY(opened.isEmpty());
    }

    void aSignInCanBeGivenUp()
    {
        QSignalSpy opened(&desk->accounts, &services::AccountService::browserOpened);
        const auto connecting = desk->accounts.connectAccount(
            AccountDesk::typed(SignInWay::Browser), AccountDesk::clientSecret());
        QVERIFY(opened.wait());
        desk->accounts.cancelSignIn();
        QCOMPARE(await(connecting).error().kind, ErrorKind::Cancelled);
        QVERIFY(await(desk->accounts.accounts())->front().needsSignIn);
    }

    // Webex and GoTo take no other address than the one that is registered.
    void theSignInReturnsToTheAddressThatTheGuideNames()
    {
        for (const auto kind : { model::ProviderKind::Webex, model::ProviderKind::GoTo }) {
            const auto guide = desk->accounts.guide(kind);
            const QUrl address = services::signInClient({}, guide, {}).redirect;
            QVERIFY(address.port() > 0);
            QVERIFY(std::any_of(guide.steps.begin(), guide.steps.end(),
                [&address](const auto &step) { return step.text.contains(address.toString()); }));
        }
    }

    void aDeviceCodeIsAnnouncedUntilItIsEntered()
    {
        int asked = 0;
        support::HttpServer server([&asked](const support::ServerRequest &request) {
            if (request.path.endsWith("devicecode"))
                return ServerAnswer::json(200,
                    { { u"device_code"_s, u"marked-device"_s }, { u"user_code"_s, u"ABCD-EFGH"_s },
                        { u"verification_uri"_s, u"https://zoom.us/device"_s }, { u"interval"_s, 5 },
                        { u"expires_in"_s, 900 } });
            return ++asked < 3 ? ServerAnswer::json(400, { { u"error"_s, u"authorization_pending"_s } })
                               : ServerAnswer::json(200,
                                   { { u"access_token"_s, u"a"_s }, { u"refresh_token"_s, u"r"_s },
                                       { u"expires_in"_s, 3600 }, { u"scope"_s, u"one two"_s } });
        });
        desk->providers.route(u"zoom.us"_s, server.origin());
        services::SignIn signIn(desk->secrets, desk->providers, desk->opener, desk->clock, desk->random);
        QSignalSpy announced(&signIn, &services::SignIn::deviceCodeReady);
        model::Account account = AccountDesk::typed(SignInWay::DeviceCode);
        account.key = model::AccountKey::make();
        const auto scopes = await(signIn.begin(account));
        QVERIFY2(scopes.has_value(), scopes ? "" : qPrintable(scopes.error().detail));
        QCOMPARE(*scopes, (QStringList { u"one"_s, u"two"_s }));
        QCOMPARE(asked, 3);
        const auto code = announced.front().front().value<services::DeviceCode>();
        QCOMPARE(code.code, u"ABCD-EFGH"_s);
        QCOMPARE(code.page, QUrl(u"https://zoom.us/device"_s));
        QVERIFY(desk->secrets.values.contains(model::secretName(account.key, u"token"_s)));
    }

    void clientCredentialsNeedNobody()
    {
        QByteArray grant;
        support::HttpServer server([&grant](const support::ServerRequest &request) {
            grant = request.form().queryItemValue(u"grant_type"_s).toUtf8();
            return ServerAnswer::json(200,
                { { u"access_token"_s, u"a"_s }, { u"expires_in"_s, 3600 },
                    { u"token_type"_s, u"bearer"_s } });
        });
        desk->providers.route(u"zoom.us"_s, server.origin());
        services::SignIn signIn(desk->secrets, desk->providers, desk->opener, desk->clock, desk->random);
        model::Account account = AccountDesk::typed(SignInWay::ClientCredentials);
        account.key = model::AccountKey::make();
        QCOMPARE(await(signIn.begin(account)).error().part, u"clientSecret"_s);
        desk->secrets.values.insert(model::secretName(account.key, u"clientSecret"_s), u"s"_s);
        QVERIFY(await(signIn.begin(account)));
        QCOMPARE(grant, "client_credentials");
    }

    void aWrongClockIsTold()
    {
        desk->zoom.server().setHandler([](const support::ServerRequest &request) {
            if (request.path.endsWith("/token"))
                return ServerAnswer::json(200, { { u"access_token"_s, u"a"_s }, { u"expires_in"_s, 3600 } });
            ServerAnswer answer = request.path.endsWith("/me")
                ? ServerAnswer::json(200, { { u"id"_s, u"u"_s }, { u"email"_s, u"host@example.com"_s } })
                : ServerAnswer::json(200, { { u"meetings"_s, QJsonArray() } });
            answer.headers.push_back({ "Date", "Fri, 20 Nov 2026 08:10:00 GMT" });
            return answer;
        });
        const auto report = desk->connected();
        QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().detail));
        QVERIFY2(report->warning.contains(u"10 min slow"_s), qPrintable(report->warning));
    }

    void anEndedSignInIsNoted()
    {
        const auto key = desk->connected()->account.key;
        desk->endSignIn();
        const auto report = await(desk->accounts.test(key));
        QCOMPARE(report.error().kind, ErrorKind::Unauthorised);
        QTRY_VERIFY(await(desk->accounts.account(key))->needsSignIn);
    }

    void aLockedKeychainIsNotTheProvidersFault()
    {
        desk->secrets.writeFault = support::MemorySecrets::locked();
        QCOMPARE(desk->connected().error().kind, ErrorKind::Unauthorised);
        QVERIFY(await(desk->accounts.accounts())->empty());
    }

    void withoutConnectionNothingIsAsked()
    {
        model::Account account = AccountDesk::typed();
        account.mode = AccountMode::NoConnection;
        account.settings.clear();
        const auto report = await(desk->accounts.connectAccount(account, {}));
        QVERIFY(report);
        QVERIFY(!report->account.needsSignIn);
        QVERIFY(desk->zoom.server().requests().empty());
    }

    void removingErasesTheSecretsUnlessMeetingsStandOnIt()
    {
        const auto account = desk->connected()->account;
        const auto session = desk->initiated(account);
        const auto use = await(desk->accounts.useOf(account.key));
        QCOMPARE(use->meetings, 1);
        QCOMPARE(use->topics, QStringList { session.topic });
        QCOMPARE(await(desk->accounts.remove(account.key)).error().kind, ErrorKind::Conflict);
        QVERIFY(desk->secrets.values.contains(model::secretName(account.key, u"clientSecret"_s)));
        QVERIFY(await(desk->meetings.cancelInitiation(session.key)));
        QVERIFY(desk->run());
        QVERIFY(await(desk->accounts.remove(account.key)));
        for (const QString &name : desk->secrets.values.keys())
            QVERIFY(!name.startsWith(u"account/"_s));
        QVERIFY(await(desk->accounts.accounts())->empty());
    }

    void removingEndsTheSignInAtTheProvider()
    {
        const auto account = signedInByBrowser();
        const auto tokens = net::tokensFromJson(
            desk->secrets.values.value(model::secretName(account.key, u"token"_s)).toUtf8());
        QVERIFY(await(desk->accounts.remove(account.key)));
        QVERIFY(await(desk->accounts.providersTold()));
        QList<QByteArray> revoked;
        for (const auto &request : desk->zoom.server().requests()) {
            if (request.path != "/oauth/revoke")
                continue;
            QVERIFY(request.header("Authorization").startsWith("Basic "));
            revoked += request.form().queryItemValue(u"token"_s, QUrl::FullyDecoded).toUtf8();
        }
        QCOMPARE(revoked, QList<QByteArray>({ tokens->refresh, tokens->access }));
    }

    void aProviderThatDoesNotAnswerHoldsUpNoRemoval()
    {
        const auto account = signedInByBrowser();
        desk->zoom.server().setFaults([](const support::ServerRequest &) {
            return support::FaultPlan { support::Fault::SlowDrip, {} };
        });
        QVERIFY(await(desk->accounts.remove(account.key)));
        QVERIFY(await(desk->accounts.accounts())->empty());
        for (const QString &name : desk->secrets.values.keys())
            QVERIFY(!name.startsWith(u"account/"_s));
    }

    void anAccountThatStaysKeepsItsSignIn()
    {
        const auto account = signedInByBrowser();
        desk->initiated(account);
        QCOMPARE(await(desk->accounts.remove(account.key)).error().kind, ErrorKind::Conflict);
        QVERIFY(await(desk->accounts.providersTold()));
        QCOMPARE(desk->zoom.count("POST", "/oauth/revoke"), 0);
        QVERIFY(desk->secrets.values.contains(model::secretName(account.key, u"token"_s)));
    }

    void renamingKeepsTheRest()
    {
        const auto account = desk->connected()->account;
        const auto renamed = await(desk->accounts.rename(account.key, u" Alumni office "_s));
        QCOMPARE(renamed->name, u"Alumni office"_s);
        QCOMPARE(renamed->settings, account.settings);
        QCOMPARE(await(desk->accounts.rename(account.key, u" "_s)).error().part, u"name"_s);
    }

    void theLetterNamesEveryScopeAndItsPurpose_data()
    {
        QTest::addColumn<AccountMode>("mode");
        QTest::newRow("manage") << AccountMode::CreateAndManage;
        QTest::newRow("link only") << AccountMode::LinkOnly;
    }
    // REG-18
    void theLetterNamesEveryScopeAndItsPurpose()
    {
        QFETCH(AccountMode, mode);
        const QString letter = desk->accounts.letter(model::ProviderKind::Zoom, mode);
        const auto guide = desk->accounts.guide(model::ProviderKind::Zoom);
        for (const auto &scope : guide.scopes) {
            const bool wanted = mode == AccountMode::CreateAndManage || scope.linkOnly;
            QVERIFY2(letter.contains(u"- "_s + scope.scope + u": "_s + scope.why) == wanted,
                qPrintable(scope.scope));
        }
        for (const auto &step : guide.steps)
            QVERIFY(letter.contains(step.text));
        QVERIFY(letter.contains(u"never"_s));
        QVERIFY(!letter.contains(u'<'));
    }

    void onlyLinksNeedNoLetter()
    {
        const QString letter = desk->accounts.letter(model::ProviderKind::Zoom, AccountMode::NoConnection);
        QVERIFY(!letter.contains(u":admin"_s));
    }

private:
    model::Account signedInByBrowser()
    {
        QSignalSpy opened(&desk->accounts, &services::AccountService::browserOpened);
        const auto connecting = desk->accounts.connectAccount(
            AccountDesk::typed(SignInWay::Browser), AccountDesk::clientSecret());
        if (opened.isEmpty() && !opened.wait())
            qFatal("no browser");
        answerInBrowser(opened.front().front().toUrl(), QStringLiteral("right"));
        return await(connecting).value().account;
    }

    std::unique_ptr<AccountDesk> desk;
};

Q_DECLARE_METATYPE(model::Account)
Q_DECLARE_METATYPE(model::AccountMode)

QTEST_GUILESS_MAIN(AccountsTest)
#include "tst_accounts.moc"
