// That contract tests can trust their mock: it is reached, answers what is right and names what is wrong.
#include "net/httpchannel.h"
#include "support/await.h"
#include "support/fixedclock.h"
#include "support/prism.h"

using namespace Qt::StringLiterals;

class TestPrism : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersWhatTheContractAllows();
    void namesWhatTheContractDoesNotAllow();

private:
    base::Result<net::Response> get(const QString &path);

    support::FixedClock m_clock { base::Instant(std::chrono::seconds(1'800'000'000)) };
    support::SeededRandom m_random;
    std::unique_ptr<support::Prism> m_prism;
    std::unique_ptr<net::HttpChannel> m_channel;
};

void TestPrism::initTestCase()
{
    if (!support::Prism::hasContracts())
        QSKIP(support::Prism::noContracts);
    m_prism = std::make_unique<support::Prism>(u"jitsi.openapi.json"_s);
    QVERIFY2(m_prism->isListening(), qPrintable(m_prism->whyNot()));
    net::HttpChannel::Options options;
    options.allowed = net::AllowList(std::vector<net::AllowedRequest> { { "GET", "/{room}" } });
    options.routes.insert(u"meet.jit.si"_s, m_prism->origin());
    m_channel = std::make_unique<net::HttpChannel>(m_clock, m_random, nullptr, options);
}

base::Result<net::Response> TestPrism::get(const QString &path)
{
    net::Request request { "GET", QUrl(u"https://meet.jit.si"_s + path) };
    request.signIn = net::SignIn::None;
    return support::await(m_channel->send(request));
}

void TestPrism::answersWhatTheContractAllows()
{
    const auto response = get(u"/scheduler-7f3a-weekly"_s);
    QVERIFY(response);
    QCOMPARE(support::violationsOf(*response), QStringList());
    QCOMPARE(response->status, 200);
}

void TestPrism::namesWhatTheContractDoesNotAllow()
{
    const auto response = get(u"/scheduler-7f3a-weekly?jwt=none"_s);
    QVERIFY(response);
    QCOMPARE(response->status, 400);
    const QStringList violations = support::violationsOf(*response);
    QCOMPARE(violations.size(), 1);
    QVERIFY2(violations.first().startsWith(u"request.query.jwt: "_s), qPrintable(violations.first()));
}

QTEST_GUILESS_MAIN(TestPrism)
#include "tst_prism.moc"
