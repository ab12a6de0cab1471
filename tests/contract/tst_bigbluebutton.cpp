#include "net/httpchannel.h"
#include "providers/bigbluebutton/bbbcodec.h"
#include "providers/meetingprovider.h"
#include "providers/registry.h"
#include "support/await.h"
#include "support/fixedclock.h"
#include "support/prism.h"
#include "watchedchannel.h"

using namespace Qt::StringLiterals;
using support::await;

namespace {

constexpr QLatin1StringView Host("bbb.example.com");
const QString Secret = u"ECCJZNJWLPEA3YB6Y2LTQGQD3GJZ3F93"_s;

} // namespace

class ContractBigBlueButton : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wholeLifeIsWithinTheContract();
    void joinLinksAreWithinTheContract_data();
    void joinLinksAreWithinTheContract();
    void noticesABreach();

private:
    net::HttpChannel::Options options(const net::AllowList &allowed) const
    {
        net::HttpChannel::Options options;
        options.allowed = allowed;
        options.routes.insert(Host, m_prism->origin());
        return options;
    }
    net::AllowList anything() const
    {
        return net::AllowList(std::vector<net::AllowedRequest> { { "GET", "/**" } });
    }

    std::unique_ptr<support::Prism> m_prism;
    support::FixedClock m_clock { base::Instant(std::chrono::seconds(1'800'000'000)) };
    support::SeededRandom m_random;
    model::Account m_account;
};

void ContractBigBlueButton::initTestCase()
{
    if (!support::Prism::hasContracts())
        QSKIP(support::Prism::noContracts);
    m_prism = std::make_unique<support::Prism>(u"bigbluebutton.openapi.json"_s);
    QVERIFY2(m_prism->isListening(), qPrintable(m_prism->whyNot()));
    m_account.provider = model::ProviderKind::BigBlueButton;
    m_account.settings = { { u"server"_s, Host } };
}

void ContractBigBlueButton::wholeLifeIsWithinTheContract()
{
    const auto *managed = providers::of(m_account.provider).managed;
    net::HttpChannel http(m_clock, m_random, nullptr, options(managed->allowed(m_account.mode)));
    support::WatchedChannel channel(http);
    const auto provider = managed->make({ m_account, channel, m_clock, m_random, Secret });
    providers::MeetingPlan plan;
    plan.key = model::EffectKey::make();
    plan.topic = QString(100, u'ü') + u" & more"_s;
    plan.hostName = u"Dana Reyes"_s;
    QVERIFY(await(provider->test()));
    const auto made = await(provider->create(plan));
    QVERIFY(made);
    QVERIFY(await(provider->startLink(made->facts.ref, plan)));
    QVERIFY(await(provider->fetch(made->facts.ref))->facts.running);
    QVERIFY(await(provider->end(made->facts.ref)));
    QCOMPARE(channel.violations, QStringList());
    QCOMPARE(channel.sent.size(), 7);
}

void ContractBigBlueButton::joinLinksAreWithinTheContract_data()
{
    QTest::addColumn<providers::BbbRole>("role");
    QTest::addColumn<qint64>("createTime");
    QTest::newRow("host") << providers::BbbRole::Moderator << qint64(1531155809613);
    QTest::newRow("attendee") << providers::BbbRole::Viewer << qint64(0);
}

void ContractBigBlueButton::joinLinksAreWithinTheContract()
{
    QFETCH(providers::BbbRole, role);
    QFETCH(qint64, createTime);
    net::HttpChannel http(m_clock, m_random, nullptr, options(anything()));
    const auto codec = providers::BbbCodec::of(m_account, Secret);
    net::Request request = codec->version();
    request.url = codec->joinLink(u"room-1"_s, u"Jürgen & Ann\n"_s, role, createTime);
    const auto response = await(http.send(request));
    QVERIFY(response);
    QCOMPARE(support::violationsOf(*response), QStringList());
}

void ContractBigBlueButton::noticesABreach()
{
    net::HttpChannel http(m_clock, m_random, nullptr, options(anything()));
    const auto codec = providers::BbbCodec::of(m_account, Secret);
    const auto response = await(http.send(codec->info(u"with,comma"_s)));
    QVERIFY(response);
    QVERIFY(!support::violationsOf(*response).isEmpty());
}

QTEST_GUILESS_MAIN(ContractBigBlueButton)
#include "tst_bigbluebutton.moc"
