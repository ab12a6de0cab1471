#include "net/httpchannel.h"
#include "providers/jitsi/jitsicodec.h"
#include "support/await.h"
#include "support/fixedclock.h"
#include "support/prism.h"

#include <QJsonDocument>
#include <QProcess>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using support::await;

namespace {

const QString AppId = u"vpaas-magic-cookie-0123456789abcdef0123456789abcdef"_s;
const QString Room = u"abcd-efgh-jkmn-pqrs"_s;

// One of the three parts of a link's token, decoded.
QByteArray tokenPart(const QUrl &link, int part)
{
    const QByteArray token = QUrlQuery(link).queryItemValue(u"jwt"_s).toLatin1();
    return QByteArray::fromBase64(token.split('.').value(part), QByteArray::Base64UrlEncoding);
}

QString newKey()
{
    QProcess openssl;
    openssl.start(u"openssl"_s, { u"genpkey"_s, u"-algorithm"_s, u"RSA"_s, u"-quiet"_s });
    openssl.waitForFinished();
    return QString::fromLatin1(openssl.readAllStandardOutput());
}

} // namespace

class ContractJitsi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void openServer();
    void ownTokens_data();
    void ownTokens();
    void jaasTokens_data();
    void jaasTokens();

private:
    base::Result<QStringList> violations(const net::Request &request)
    {
        return await(m_channel->send(request)).map(&support::violationsOf);
    }
    base::Result<QStringList> violationsOfLink(QUrl link)
    {
        link.setHost(u"meet.example.org"_s);
        net::Request request;
        request.url = link;
        request.signIn = net::SignIn::None;
        return violations(request);
    }
    base::Result<QStringList> violationsOfPart(const QString &check, const QByteArray &json)
    {
        net::Request request { "POST", QUrl(u"https://meet.example.org/_contract/jwt/"_s + check), json,
            "application/json" };
        request.signIn = net::SignIn::None;
        return violations(request);
    }
    base::Result<QUrl> link(const QString &appId, const QString &secret, bool moderates)
    {
        model::Account account;
        account.key = model::AccountKey::make();
        account.signIn = secret.isEmpty() ? model::SignInWay::None : model::SignInWay::SharedSecret;
        account.settings
            = { { u"server"_s, u"meet.example.org"_s }, { u"appId"_s, appId }, { u"keyId"_s, u"4f4910"_s } };
        return providers::JitsiCodec::of(account, secret).and_then([&](const providers::JitsiCodec &codec) {
            return codec.personalLink(Room, { u"Dana Reyes"_s, moderates }, m_clock.now());
        });
    }

    std::unique_ptr<support::Prism> m_prism;
    support::FixedClock m_clock { base::Instant(std::chrono::seconds(1'800'000'000)) };
    support::SeededRandom m_random;
    std::unique_ptr<net::HttpChannel> m_channel;
};

void ContractJitsi::initTestCase()
{
    if (!support::Prism::hasContracts())
        QSKIP(support::Prism::noContracts);
    m_prism = std::make_unique<support::Prism>(u"jitsi.openapi.json"_s);
    QVERIFY2(m_prism->isListening(), qPrintable(m_prism->whyNot()));
    net::HttpChannel::Options options;
    options.allowed = net::AllowList({ { "GET", "/**" }, { "POST", "/**" } });
    options.routes.insert(u"meet.example.org"_s, m_prism->origin());
    m_channel = std::make_unique<net::HttpChannel>(m_clock, m_random, nullptr, options);
}

void ContractJitsi::openServer()
{
    QCOMPARE(violationsOfLink(*link({}, {}, true)).value(), QStringList());
}

void ContractJitsi::ownTokens_data()
{
    QTest::addColumn<bool>("moderates");
    QTest::newRow("host") << true;
    QTest::newRow("guest") << false;
}

void ContractJitsi::ownTokens()
{
    QFETCH(bool, moderates);
    const auto made = link(u"my_app"_s, u"secret"_s, moderates);
    QVERIFY(made);
    QCOMPARE(violationsOfLink(*made).value(), QStringList());
    QCOMPARE(violationsOfPart(u"self-hosted"_s, tokenPart(*made, 1)).value(), QStringList());
    QVERIFY(!violationsOfPart(u"self-hosted"_s, "{}").value().isEmpty());
}

void ContractJitsi::jaasTokens_data()
{
    ownTokens_data();
}

void ContractJitsi::jaasTokens()
{
    QFETCH(bool, moderates);
    const QString key = newKey();
    if (key.isEmpty())
        QSKIP("openssl is not installed");
    const auto made = link(AppId, key, moderates);
    QVERIFY(made);
    QCOMPARE(violationsOfLink(*made).value(), QStringList());
    QCOMPARE(violationsOfPart(u"jaas-header"_s, tokenPart(*made, 0)).value(), QStringList());
    QCOMPARE(violationsOfPart(u"jaas"_s, tokenPart(*made, 1)).value(), QStringList());
}

QTEST_GUILESS_MAIN(ContractJitsi)
#include "tst_jitsi.moc"
