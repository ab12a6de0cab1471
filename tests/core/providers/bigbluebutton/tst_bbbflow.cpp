// A host with a BigBlueButton server, over the real network stack.
#include "net/httpchannel.h"
#include "providers/bigbluebutton/bbbcodec.h"
#include "providers/meetingprovider.h"
#include "providers/registry.h"
#include "support/await.h"
#include "support/emulators/bbbemulator.h"
#include "support/fixedclock.h"

using namespace Qt::StringLiterals;
using base::ErrorKind;
using model::AccountMode;
using providers::MeetingPlan;
using support::await;

namespace {

struct BbbDesk {
    explicit BbbDesk(AccountMode mode = AccountMode::CreateAndManage, const QString &algorithm = {})
    {
        account.provider = model::ProviderKind::BigBlueButton;
        account.mode = mode;
        account.signIn = model::SignInWay::SharedSecret;
        account.settings
            = { { u"server"_s, u"https://bbb.example.com/bigbluebutton/"_s }, { u"algorithm"_s, algorithm } };
        plan.key = model::EffectKey::make();
        plan.topic = u"Sales meeting"_s;
        plan.room = u"abcd-efgh-jkmn-pqrs"_s;
        plan.hostName = u"Dana Reyes"_s;
        open(QString::fromLatin1(bbb.secret));
    }

    void open(const QString &secret)
    {
        const auto *managed = providers::of(account.provider).managed;
        net::HttpChannel::Options options;
        options.allowed = managed->allowed(account.mode);
        options.routes.insert(u"bbb.example.com"_s, bbb.server.origin());
        options.pause = [](std::chrono::milliseconds, QObject *context, const std::function<void()> &fn) {
            QMetaObject::invokeMethod(context, fn, Qt::QueuedConnection);
        };
        provider.reset();
        channel = std::make_unique<net::HttpChannel>(clock, random, nullptr, options);
        provider = managed->make({ account, *channel, clock, random, secret });
    }

    support::FixedClock clock { base::Instant(std::chrono::seconds(1'800'000'000)) };
    support::SeededRandom random;
    support::BbbEmulator bbb { clock };
    model::Account account;
    MeetingPlan plan;
    model::MeetingRef ref { model::MeetingForm::Room, u"abcd-efgh-jkmn-pqrs"_s, {} };
    std::unique_ptr<net::HttpChannel> channel;
    std::unique_ptr<providers::MeetingProvider> provider;
};

} // namespace

class TestBbbFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initiatingOnlyReserves();
    void signsWithEveryAlgorithm_data();
    void signsWithEveryAlgorithm();
    void tellsAWrongSecretWhenInitiating();
    void tellsAnAlgorithmThatTheServerForbids();
    void startMakesTheRoomAndEntersAsModerator();
    void startAgainEntersTheSameRoom_data();
    void startAgainEntersTheSameRoom();
    void startMakesTheRoomAgainAfterItExpired();
    void oldStartLinkOpensNoLaterRoom();
    void waitsUntilAnEndedRoomIsGone();
    void fetchSaysWhetherItRuns();
    void endingARoomThatIsGoneIsDone();
    void aLinkedRoomIsNeverMade();
    void survivesALostAnswer();
};

void TestBbbFlow::initiatingOnlyReserves()
{
    BbbDesk desk;
    const auto made = await(desk.provider->create(desk.plan));
    QVERIFY(made);
    QCOMPARE(made->facts.ref, desk.ref);
    QVERIFY(made->facts.joinUrl.isEmpty());
    QVERIFY(desk.bbb.rooms.isEmpty());
    const auto found = await(desk.provider->findCreated(desk.plan));
    QVERIFY(found && *found);
    QCOMPARE((*found)->facts, made->facts);
}

void TestBbbFlow::signsWithEveryAlgorithm_data()
{
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<int>("hash");
    QTest::newRow("default") << QString() << int(QCryptographicHash::Sha256);
    QTest::newRow("sha1") << u"sha1"_s << int(QCryptographicHash::Sha1);
    QTest::newRow("sha384") << u"sha384"_s << int(QCryptographicHash::Sha384);
    QTest::newRow("sha512") << u"SHA-512"_s << int(QCryptographicHash::Sha512);
}

void TestBbbFlow::signsWithEveryAlgorithm()
{
    QFETCH(QString, algorithm);
    QFETCH(int, hash);
    BbbDesk desk(AccountMode::CreateAndManage, algorithm);
    desk.bbb.algorithms = { QCryptographicHash::Algorithm(hash) };
    QVERIFY(await(desk.provider->test()));
}

void TestBbbFlow::tellsAWrongSecretWhenInitiating()
{
    BbbDesk desk;
    desk.open(u"another"_s);
    const auto made = await(desk.provider->create(desk.plan));
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Rejected);
    QCOMPARE(made.error().part, u"sharedSecret"_s);
}

void TestBbbFlow::tellsAnAlgorithmThatTheServerForbids()
{
    BbbDesk desk(AccountMode::CreateAndManage, u"sha1"_s);
    desk.bbb.algorithms = { QCryptographicHash::Sha512 };
    const auto report = await(desk.provider->test());
    QVERIFY(!report);
    QVERIFY(report.error().detail.contains("algorithm"_L1));
}

void TestBbbFlow::startMakesTheRoomAndEntersAsModerator()
{
    BbbDesk desk;
    const auto link = await(desk.provider->startLink(desk.ref, desk.plan));
    QVERIFY(link);
    QCOMPARE(link->url.scheme(), u"https"_s);
    QCOMPARE(desk.bbb.browse(link->url).status, 302);
    QCOMPARE(desk.bbb.rooms[desk.ref.id].moderators, 1);
    QCOMPARE(desk.bbb.rooms[desk.ref.id].name, u"Sales meeting"_s);
}

void TestBbbFlow::startAgainEntersTheSameRoom_data()
{
    QTest::addColumn<bool>("comparesPasswords");
    QTest::newRow("duplicateWarning") << false;
    QTest::newRow("idNotUnique") << true;
}

void TestBbbFlow::startAgainEntersTheSameRoom()
{
    QFETCH(bool, comparesPasswords);
    BbbDesk desk;
    desk.bbb.comparesPasswords = comparesPasswords;
    for (int start = 0; start < 2; ++start) {
        const auto link = await(desk.provider->startLink(desk.ref, desk.plan));
        QVERIFY(link);
        QCOMPARE(desk.bbb.browse(link->url).status, 302);
    }
    QCOMPARE(desk.bbb.rooms.size(), 1);
    QCOMPARE(desk.bbb.rooms[desk.ref.id].moderators, 2);
}

void TestBbbFlow::startMakesTheRoomAgainAfterItExpired()
{
    BbbDesk desk;
    QVERIFY(await(desk.provider->startLink(desk.ref, desk.plan)));
    desk.clock.advance(std::chrono::minutes(6));
    const auto link = await(desk.provider->startLink(desk.ref, desk.plan));
    QVERIFY(link);
    QCOMPARE(desk.bbb.browse(link->url).status, 302);
}

void TestBbbFlow::oldStartLinkOpensNoLaterRoom()
{
    BbbDesk desk;
    const auto old = await(desk.provider->startLink(desk.ref, desk.plan));
    QVERIFY(old);
    desk.clock.advance(std::chrono::minutes(6));
    QVERIFY(await(desk.provider->startLink(desk.ref, desk.plan)));
    QVERIFY(desk.bbb.browse(old->url).body.contains("mismatchCreateTimeParam"));
}

void TestBbbFlow::waitsUntilAnEndedRoomIsGone()
{
    BbbDesk desk;
    QVERIFY(desk.bbb.browse(await(desk.provider->startLink(desk.ref, desk.plan))->url).status == 302);
    QVERIFY(await(desk.provider->end(desk.ref)));
    const auto early = await(desk.provider->startLink(desk.ref, desk.plan));
    QVERIFY(!early);
    QCOMPARE(early.error().kind, ErrorKind::Transient);
    desk.bbb.rooms.clear();
    QVERIFY(await(desk.provider->startLink(desk.ref, desk.plan)));
}

void TestBbbFlow::fetchSaysWhetherItRuns()
{
    BbbDesk desk;
    const auto before = await(desk.provider->fetch(desk.ref));
    QVERIFY(before);
    QVERIFY(!before->facts.running);
    desk.bbb.browse(await(desk.provider->startLink(desk.ref, desk.plan))->url);
    auto during = await(desk.provider->fetch(desk.ref));
    QVERIFY(during);
    QVERIFY(during->facts.running);
    // Nothing else differs, so nothing looks as if somebody had changed it there.
    during->facts.running = false;
    QCOMPARE(during->facts, before->facts);
}

void TestBbbFlow::endingARoomThatIsGoneIsDone()
{
    BbbDesk desk;
    QVERIFY(await(desk.provider->end(desk.ref)).value_or(false));
    QVERIFY(await(desk.provider->cancel(desk.ref)).value_or(false));
}

void TestBbbFlow::aLinkedRoomIsNeverMade()
{
    BbbDesk desk(AccountMode::LinkOnly);
    QVERIFY(!await(desk.provider->create(desk.plan)));
    const auto early = await(desk.provider->startLink(desk.ref, desk.plan));
    QVERIFY(!early);
    QCOMPARE(early.error().kind, ErrorKind::Rejected);
    QVERIFY(desk.bbb.rooms.isEmpty());
    desk.bbb.rooms[desk.ref.id] = { u"Their own"_s, desk.clock.now(), true };
    QCOMPARE(await(desk.provider->fetch(desk.ref))->facts.topic, u"Their own"_s);
    const auto link = await(desk.provider->startLink(desk.ref, desk.plan));
    QVERIFY(link);
    QCOMPARE(desk.bbb.browse(link->url).status, 302);
    QVERIFY(!await(desk.provider->end(desk.ref)));
    QVERIFY(!desk.bbb.rooms[desk.ref.id].ended);
}

void TestBbbFlow::survivesALostAnswer()
{
    BbbDesk desk;
    desk.bbb.server.failNext({ support::Fault::CutAfterExecution, {} });
    const auto link = await(desk.provider->startLink(desk.ref, desk.plan));
    QVERIFY(link);
    QCOMPARE(desk.bbb.rooms.size(), 1);
    QCOMPARE(desk.bbb.browse(link->url).status, 302);
}

QTEST_GUILESS_MAIN(TestBbbFlow)
#include "tst_bbbflow.moc"
