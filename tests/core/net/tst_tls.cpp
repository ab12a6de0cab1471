// Only a server whose certificate is in order gets to see a request; anything else is told as not sent.
#include "channeldesk.h"

#include "support/certificate.h"

#include <QSslConfiguration>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::ErrorKind;
using support::CertificateTerms;
using support::HttpServer;
using support::Identity;

class TestTls : public QObject {
    Q_OBJECT

    Identity m_authority;
    QSslConfiguration m_before;

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void talksToAServerWithAGoodCertificate();
    void sendsNothingToAServerThatCannotProveItself_data();
    void sendsNothingToAServerThatCannotProveItself();

private:
    static base::Result<net::Response> sent(HttpServer &server, const QByteArray &method);
};

Q_DECLARE_METATYPE(Identity)

// The test's authority is trusted here, so that each certificate has one fault only.
void TestTls::initTestCase()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("Qt has no TLS here");
    m_authority = support::makeAuthority();
    m_before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = m_before;
    trusting.addCaCertificate(m_authority.certificate);
    QSslConfiguration::setDefaultConfiguration(trusting);
}

void TestTls::cleanupTestCase()
{
    QSslConfiguration::setDefaultConfiguration(m_before);
}

base::Result<net::Response> TestTls::sent(HttpServer &server, const QByteArray &method)
{
    support::ChannelDesk desk;
    net::HttpChannel::Options options = desk.options();
    options.routes.insert(u"api.example.com"_s, server.origin());
    net::HttpChannel channel(desk.clock, desk.random, &desk.tokens, options);
    net::Request request = desk.request(method, u"/v1/things"_s, method == "POST" ? "{}" : "");
    request.signIn = net::SignIn::Bearer;
    auto response = support::await(channel.send(request));
    if (!desk.pauses.empty()) // a certificate does not get better in seconds
        return base::failure(ErrorKind::Internal, u"it was tried again"_s);
    return response;
}

void TestTls::talksToAServerWithAGoodCertificate()
{
    HttpServer server(support::issuedBy(m_authority));
    server.setHandler([](const auto &) { return support::ServerAnswer { 200, "{}" }; });
    const auto response = sent(server, "POST");
    QVERIFY2(response, qPrintable(response ? QString() : response.error().detail));
    QCOMPARE(response->status, 200);
    QCOMPARE(server.requests().front().header("Authorization"), "Bearer first-token");
}

void TestTls::sendsNothingToAServerThatCannotProveItself_data()
{
    QTest::addColumn<Identity>("identity");
    QTest::newRow("vouches for itself") << support::selfSigned();
    QTest::newRow("by an authority nobody knows") << support::issuedBy(support::makeAuthority());
    QTest::newRow("expired") << support::issuedBy(m_authority, { "IP:127.0.0.1", -48h, -1h });
    QTest::newRow("not valid yet") << support::issuedBy(m_authority, { "IP:127.0.0.1", 1h, 48h });
    QTest::newRow("another host's") << support::issuedBy(m_authority, { "DNS:api.example.org" });
}

void TestTls::sendsNothingToAServerThatCannotProveItself()
{
    QFETCH(Identity, identity);
    for (const QByteArray method : { "GET", "POST" }) {
        HttpServer server(identity);
        const auto response = sent(server, method);
        QVERIFY(!response);
        QCOMPARE(response.error().kind, ErrorKind::Transient); // certainly not carried out
        QVERIFY2(response.error().detail.contains("SslHandshake"_L1), qPrintable(response.error().detail));
        QCOMPARE(server.arrived(), 0);
    }
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
