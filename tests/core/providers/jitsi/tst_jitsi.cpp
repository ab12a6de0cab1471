// Jitsi Meet open, with tokens, and at JaaS. Tokens are read by PyJWT.
#include "net/httpchannel.h"
#include "providers/jitsi/jwt.h"
#include "providers/jitsi/jitsicodec.h"
#include "providers/registry.h"
#include "support/await.h"
#include "support/fixedclock.h"
#include "support/httpserver.h"

#include <QJsonDocument>
#include <QProcess>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using model::SignInWay;
using support::await;

namespace {

constexpr qint64 Now = 1'800'000'000;
const QString AppId = u"vpaas-magic-cookie-0123456789abcdef0123456789abcdef"_s;
const QString Room = u"abcd-efgh-jkmn-pqrs"_s;

struct Run {
    bool works = false;
    QByteArray output;
};

Run runCheck(const QStringList &arguments, const QByteArray &input = {})
{
    // The system's Python first: another one may lack Debian's packages.
    for (const QString &python : { u"/usr/bin/python3"_s, u"python3"_s }) {
        QProcess process;
        process.start(python, QStringList { QStringLiteral(JWT_CHECK) } + arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished())
            continue;
        if (process.readAllStandardError().contains("ModuleNotFoundError"))
            continue;
        return { process.exitCode() == 0, process.readAllStandardOutput() };
    }
    return {};
}

QString newKey(const QString &kind = u"rsa"_s)
{
    return QString::fromLatin1(runCheck({ u"newkey"_s, kind }).output);
}

struct JitsiDesk {
    explicit JitsiDesk(const QMap<QString, QString> &settings = {}, const QString &secret = {})
    {
        account.key = model::AccountKey::make();
        account.provider = model::ProviderKind::JitsiMeet;
        account.signIn = secret.isEmpty() ? SignInWay::None : SignInWay::SharedSecret;
        account.userEmail = u"dana@example.com"_s;
        account.settings = settings;
        const auto *managed = providers::of(account.provider).managed;
        net::HttpChannel::Options options;
        options.allowed = managed->allowed(account.mode);
        options.routes.insert(u"meet.example.org"_s, server.origin());
        channel = std::make_unique<net::HttpChannel>(clock, random, nullptr, options);
        provider = managed->make({ account, *channel, clock, random, secret });
        plan.key = model::EffectKey::make();
        plan.room = Room;
        plan.hostName = u"Dana Reyes"_s;
    }

    QJsonObject tokenOf(const QUrl &url, const QString &algorithm, const QString &secret)
    {
        const QString token = QUrlQuery(url).queryItemValue(u"jwt"_s);
        const Run run = runCheck({ u"verify"_s, algorithm }, (token + u"\n\n"_s + secret).toUtf8());
        return QJsonDocument::fromJson(run.output).object();
    }

    support::FixedClock clock { base::Instant(std::chrono::seconds(Now)) };
    support::SeededRandom random;
    support::HttpServer server;
    model::Account account;
    providers::MeetingPlan plan;
    model::MeetingRef ref { model::MeetingForm::Room, Room, {} };
    std::unique_ptr<net::HttpChannel> channel;
    std::unique_ptr<providers::MeetingProvider> provider;
};

const QMap<QString, QString> OwnServer {
    { u"server"_s, u"meet.example.org"_s },
    { u"appId"_s, u"my_app"_s },
};
const QMap<QString, QString> Jaas { { u"appId"_s, AppId }, { u"keyId"_s, u"4f4910"_s } };

} // namespace

class TestJitsi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initiatingIsLocal();
    void aRoomIsAddressedAsTheSessionSays();
    void opensWithoutAToken();
    void hostsTokenIsGoodForOneRoomAndTenMinutes();
    void jaasTokenIsWhatItsDocumentsAsk();
    void anAppCanSignWithAKeyServer();
    void guestsDoNotModerate();
    void aTokenThatWasChangedIsNoToken();
    void refusesKeysThatCannotSign_data();
    void refusesKeysThatCannotSign();
    void refusesSettingsThatMakeNoSense_data();
    void refusesSettingsThatMakeNoSense();
    void tellsWhetherTheServerAnswers_data();
    void tellsWhetherTheServerAnswers();
    void testTellsTheServersClock();
    void aLinkedRoomIsNotMade();
};

void TestJitsi::initiatingIsLocal()
{
    JitsiDesk desk({ { u"server"_s, u"meet.example.org"_s } });
    const auto made = await(desk.provider->create(desk.plan));
    QVERIFY(made);
    QCOMPARE(made->facts.ref, desk.ref);
    QCOMPARE(made->facts.joinUrl, QUrl(u"https://meet.example.org/"_s + Room));
    QCOMPARE(await(desk.provider->fetch(made->facts.ref))->facts, made->facts);
    QCOMPARE(await(desk.provider->change(made->facts.ref, desk.plan))->facts, made->facts);
    QVERIFY(await(desk.provider->cancel(made->facts.ref)));
    QVERIFY(desk.server.requests().empty());
}

void TestJitsi::aRoomIsAddressedAsTheSessionSays()
{
    JitsiDesk desk;
    QCOMPARE(await(desk.provider->create(desk.plan))->facts.joinUrl, QUrl(u"https://meet.jit.si/"_s + Room));
    desk.plan.room.clear();
    QVERIFY(await(desk.provider->create(desk.plan))->facts.ref.id.endsWith(desk.plan.key.toString()));
}

void TestJitsi::opensWithoutAToken()
{
    JitsiDesk desk({ { u"server"_s, u"meet.example.org"_s } });
    const auto link = await(desk.provider->startLink(desk.ref, desk.plan));
    QVERIFY(link);
    QCOMPARE(link->url, QUrl(u"https://meet.example.org/"_s + Room));
    QCOMPARE(link->native, QUrl(u"jitsi-meet://meet.example.org/"_s + Room));
}

void TestJitsi::hostsTokenIsGoodForOneRoomAndTenMinutes()
{
    if (newKey().isEmpty())
        QSKIP("python3-jwt is not installed");
    const QString secret = u"s3cret-of-the-app"_s;
    JitsiDesk desk(OwnServer, secret);
    const auto link = await(desk.provider->startLink(desk.ref, desk.plan));
    QVERIFY(link);
    QCOMPARE(link->native.scheme(), u"jitsi-meet"_s);
    QCOMPARE(link->native.query(), link->url.query());
    const QJsonObject token = desk.tokenOf(link->url, u"HS256"_s, secret);
    const QJsonObject claims = token[u"claims"_s].toObject();
    QCOMPARE(claims[u"iss"_s].toString(), u"my_app"_s);
    QCOMPARE(claims[u"aud"_s].toString(), u"jitsi"_s);
    QCOMPARE(claims[u"room"_s].toString(), Room);
    QCOMPARE(claims[u"exp"_s].toInteger(), Now + 600);
    QVERIFY(claims[u"nbf"_s].toInteger() < Now);
    QVERIFY(claims[u"moderator"_s].toBool());
    QCOMPARE(claims[u"context"_s][u"user"_s][u"name"_s].toString(), u"Dana Reyes"_s);
    // Made anew for each start.
    desk.clock.advance(std::chrono::minutes(11));
    const auto later = await(desk.provider->startLink(desk.ref, desk.plan));
    QCOMPARE(
        desk.tokenOf(later->url, u"HS256"_s, secret)[u"claims"_s][u"exp"_s].toInteger(), Now + 660 + 600);
}

void TestJitsi::jaasTokenIsWhatItsDocumentsAsk()
{
    const QString key = newKey();
    if (key.isEmpty())
        QSKIP("python3-jwt is not installed");
    JitsiDesk desk(Jaas, key);
    QCOMPARE(await(desk.provider->create(desk.plan))->facts.joinUrl,
        QUrl(u"https://8x8.vc/"_s + AppId + u'/' + Room));
    const auto link = await(desk.provider->startLink(desk.ref, desk.plan));
    QVERIFY(link);
    const QJsonObject token = desk.tokenOf(link->url, u"RS256"_s, key);
    const QJsonObject header { { u"alg"_s, u"RS256"_s }, { u"kid"_s, QString(AppId + u"/4f4910"_s) },
        { u"typ"_s, u"JWT"_s } };
    QCOMPARE(token[u"header"_s].toObject(), header);
    const QJsonObject claims = token[u"claims"_s].toObject();
    QCOMPARE(claims[u"iss"_s].toString(), u"chat"_s);
    QCOMPARE(claims[u"sub"_s].toString(), AppId);
    QCOMPARE(claims[u"room"_s].toString(), Room);
    const QJsonObject user = claims[u"context"_s][u"user"_s].toObject();
    QCOMPARE(user[u"moderator"_s].toString(), u"true"_s);
    QCOMPARE(user[u"email"_s].toString(), u"dana@example.com"_s);
    QVERIFY(!user[u"id"_s].toString().isEmpty());
}

void TestJitsi::anAppCanSignWithAKeyServer()
{
    const QString key = newKey();
    if (key.isEmpty())
        QSKIP("python3-jwt is not installed");
    auto settings = OwnServer;
    settings.insert(u"keyId"_s, u"meet/2026"_s);
    JitsiDesk desk(settings, key);
    const auto link = await(desk.provider->startLink(desk.ref, desk.plan));
    QVERIFY(link);
    QCOMPARE(desk.tokenOf(link->url, u"RS256"_s, key)[u"header"_s][u"kid"_s].toString(), u"meet/2026"_s);
}

void TestJitsi::guestsDoNotModerate()
{
    if (newKey().isEmpty())
        QSKIP("python3-jwt is not installed");
    JitsiDesk desk(OwnServer, u"secret"_s);
    const auto codec = providers::JitsiCodec::of(desk.account, u"secret"_s);
    const auto link = codec->personalLink(Room, { u"Ann"_s, false }, desk.clock.now());
    const QJsonObject claims = desk.tokenOf(*link, u"HS256"_s, u"secret"_s)[u"claims"_s].toObject();
    QVERIFY(!claims[u"moderator"_s].toBool(true));
    QCOMPARE(claims[u"context"_s][u"user"_s][u"affiliation"_s].toString(), u"member"_s);
    QVERIFY(!QJsonDocument(claims).toJson().contains("dana@example.com"));
}

void TestJitsi::aTokenThatWasChangedIsNoToken()
{
    if (newKey().isEmpty())
        QSKIP("python3-jwt is not installed");
    JitsiDesk desk(OwnServer, u"secret"_s);
    const auto link = await(desk.provider->startLink(desk.ref, desk.plan));
    QVERIFY(desk.tokenOf(link->url, u"HS256"_s, u"another"_s).isEmpty());
}

void TestJitsi::refusesKeysThatCannotSign_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : { "small", "ec", "locked", "broken" })
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestJitsi::refusesKeysThatCannotSign()
{
    QFETCH(QString, kind);
    const QString broken = u"-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----\n"_s;
    const QString key = kind == "broken"_L1 ? broken : newKey(kind);
    if (key.isEmpty())
        QSKIP("python3-jwt is not installed");
    JitsiDesk desk(Jaas, key);
    for (const auto &error : { await(desk.provider->create(desk.plan)).error(),
             await(desk.provider->startLink(desk.ref, desk.plan)).error() }) {
        QCOMPARE(error.kind, ErrorKind::Invalid);
        QCOMPARE(error.part, u"signingKey"_s);
        QVERIFY(!error.detail.contains("BEGIN"_L1));
    }
}

void TestJitsi::refusesSettingsThatMakeNoSense_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("appId");
    QTest::addColumn<QString>("keyId");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("field");

    const QString pem = u"-----BEGIN PRIVATE KEY-----"_s;
    QTest::newRow("server") << u"http://meet.example.org"_s << QString() << QString() << QString()
                            << u"server"_s;
    QTest::newRow("no app") << u"meet.example.org"_s << QString() << QString() << u"secret"_s << u"appId"_s;
    QTest::newRow("AppID") << QString() << u"vpaas-magic-cookie-12"_s << u"a1"_s << pem << u"appId"_s;
    QTest::newRow("no key ID") << QString() << AppId << QString() << pem << u"keyId"_s;
    QTest::newRow("no key") << QString() << AppId << QString(AppId + u"/a1"_s) << u"secret"_s
                            << u"signingKey"_s;
}

void TestJitsi::refusesSettingsThatMakeNoSense()
{
    QFETCH(QString, server);
    QFETCH(QString, appId);
    QFETCH(QString, keyId);
    QFETCH(QString, secret);
    JitsiDesk desk({ { u"server"_s, server }, { u"appId"_s, appId }, { u"keyId"_s, keyId } }, secret);
    const auto made = await(desk.provider->create(desk.plan));
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Invalid);
    QTEST(made.error().part, "field");
}

void TestJitsi::tellsWhetherTheServerAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("page") << 200 << true;
    QTest::newRow("sign-in of its own") << 403 << true;
    QTest::newRow("nothing") << 404 << false;
}

void TestJitsi::tellsWhetherTheServerAnswers()
{
    QFETCH(int, status);
    JitsiDesk desk({ { u"server"_s, u"meet.example.org"_s } });
    desk.server.setHandler([status](const support::ServerRequest &) {
        return support::ServerAnswer { status, {}, "text/html" };
    });
    const auto report = await(desk.provider->test());
    QTEST(report.has_value(), "isThere");
    QCOMPARE(desk.server.requests().front().method, "HEAD");
}

void TestJitsi::testTellsTheServersClock()
{
    JitsiDesk desk({ { u"server"_s, u"meet.example.org"_s } });
    desk.server.setHandler([](const support::ServerRequest &) {
        return support::ServerAnswer { 200, {}, "text/html",
            { { "Date", "Fri, 15 Jan 2027 08:10:00 GMT" } } };
    });
    const auto report = await(desk.provider->test());
    QVERIFY(report);
    QCOMPARE(report->serverTime.value(), desk.clock.now() + std::chrono::minutes(10));
}

void TestJitsi::aLinkedRoomIsNotMade()
{
    JitsiDesk desk;
    desk.account.mode = model::AccountMode::LinkOnly;
    const auto linkOnly = providers::of(desk.account.provider)
                              .managed->make({ desk.account, *desk.channel, desk.clock, desk.random, {} });
    QCOMPARE(await(linkOnly->create(desk.plan)).error().part, u"mode"_s);
    QVERIFY(await(linkOnly->fetch(desk.ref)));
    QVERIFY(await(linkOnly->startLink(desk.ref, desk.plan)));
}

QTEST_GUILESS_MAIN(TestJitsi)
#include "tst_jitsi.moc"
