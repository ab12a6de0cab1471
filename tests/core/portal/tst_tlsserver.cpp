#include "portal/httpserver.h"

#include "support/talk.h"

#include <QProcess>
#include <QSslConfiguration>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using portal::HttpServer;
using portal::Request;
using portal::Responder;
using support::Heard;
using support::Talk;

namespace {

const QByteArray get = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";

void ask(const Request &request, const Responder &responder)
{
    if (request.path == u"/wait"_s)
        responder.hold({ .room = "a", .seat = "me" });
    else
        responder.send({ .body = request.secure ? QByteArray(300'000, 's') : QByteArray("plain") });
}

} // namespace

class TestTlsServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!makeCertificate(u"a"_s, {}) || !makeCertificate(u"b"_s, { u"-aes128"_s }))
            QSKIP("openssl cannot make a certificate here");
    }

    void servesOverTls_data()
    {
        QTest::addColumn<QSsl::SslProtocol>("protocol");
        QTest::newRow("1.2") << QSsl::TlsV1_2;
        QTest::newRow("1.3") << QSsl::TlsV1_3;
    }
    void servesOverTls()
    {
        QFETCH(QSsl::SslProtocol, protocol);
        QObject context;
        HttpServer server(&context, ask, withFiles(u"a.pem"_s, u"a.key"_s));
        Talk client(server.listen(QHostAddress(QHostAddress::LocalHost), 0).value());
        QVERIFY(encrypt(client, protocol));
        QCOMPARE(client.socket().sessionProtocol(), protocol);
        QCOMPARE(client.socket().sslConfiguration().nextNegotiatedProtocol(), "http/1.1");
        client.say(get + get);
        for (int i = 0; i < 2; ++i) {
            const Heard heard = client.hear();
            QCOMPARE(heard.body, QByteArray(300'000, 's'));
            QVERIFY(heard.headers.contains("strict-transport-security"));
        }
    }

    void letsGoAndNoticesLeavingOverTls()
    {
        QObject context;
        HttpServer server(&context, ask, withFiles(u"a.pem"_s, u"a.key"_s));
        const quint16 port = server.listen(QHostAddress(QHostAddress::LocalHost), 0).value();
        Talk one(port);
        Talk two(port);
        for (Talk *client : { &one, &two }) {
            QVERIFY(encrypt(*client, QSsl::TlsV1_3));
            client->say("GET /wait HTTP/1.1\r\nHost: a\r\n\r\n");
        }
        QTRY_COMPARE(server.counts().held, 2u);
        two.leave();
        QTRY_COMPARE(server.counts().held, 1u);
        server.release("a", { .status = 303 });
        QCOMPARE(one.hear().status, 303);
    }

    void refusesOldTlsAndPlainText()
    {
        QObject context;
        HttpServer server(&context, ask, withFiles(u"a.pem"_s, u"a.key"_s));
        const quint16 port = server.listen(QHostAddress(QHostAddress::LocalHost), 0).value();
        Talk plain(port, get);
        QCOMPARE(plain.hear().status, 0);
        Talk old(port);
        QT_WARNING_PUSH
        QT_WARNING_DISABLE_DEPRECATED
        QVERIFY(!encrypt(old, QSsl::TlsV1_1));
        QT_WARNING_POP
        QTRY_COMPARE(server.counts().connections, 0u);
        QCOMPARE(server.counts().requests, 0u);
    }

    void saysWhatIsWrongWithTheFiles_data()
    {
        QTest::addColumn<QString>("chain");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("named");
        QTest::newRow("no such file") << u"none.pem"_s << u"a.key"_s << u"none.pem"_s;
        QTest::newRow("not a certificate") << u"a.key"_s << u"a.key"_s << u"a.key"_s;
        QTest::newRow("not a key") << u"a.pem"_s << u"a.pem"_s << u"a.pem"_s;
        QTest::newRow("passphrase") << u"b.pem"_s << u"b.key"_s << u"b.key"_s;
        QTest::newRow("another's key") << u"b.pem"_s << u"a.key"_s << u"a.key"_s;
    }
    void saysWhatIsWrongWithTheFiles()
    {
        QFETCH(QString, chain);
        QFETCH(QString, key);
        QFETCH(QString, named);
        QObject context;
        HttpServer server(&context, ask, withFiles(chain, key));
        const auto port = server.listen(QHostAddress(QHostAddress::LocalHost), 0);
        QVERIFY(!port);
        QCOMPARE(port.error().kind, base::ErrorKind::Rejected);
        QVERIFY2(port.error().detail.contains(named), qPrintable(port.error().detail));
    }

private:
    bool makeCertificate(const QString &name, const QStringList &cipher) const
    {
        const auto run = [](const QStringList &arguments) {
            QProcess openssl;
            openssl.start(u"openssl"_s, arguments);
            return openssl.waitForFinished() && openssl.exitCode() == 0;
        };
        const QString key = m_folder.filePath(name + u".key"_s);
        QStringList making { u"genpkey"_s, u"-algorithm"_s, u"EC"_s, u"-pkeyopt"_s,
            u"ec_paramgen_curve:prime256v1"_s, u"-out"_s, key };
        if (!cipher.isEmpty())
            making += cipher + QStringList { u"-pass"_s, u"pass:x"_s };
        return run(making)
            && run({ u"req"_s, u"-x509"_s, u"-new"_s, u"-key"_s, key, u"-passin"_s, u"pass:x"_s, u"-subj"_s,
                u"/CN=localhost"_s, u"-days"_s, u"2"_s, u"-out"_s, m_folder.filePath(name + u".pem"_s) });
    }
    portal::ServerOptions withFiles(const QString &chain, const QString &key) const
    {
        portal::ServerOptions options;
        options.certificate = portal::Certificate { m_folder.filePath(chain), m_folder.filePath(key) };
        return options;
    }
    static bool encrypt(Talk &client, QSsl::SslProtocol protocol)
    {
        QSslConfiguration configuration = client.socket().sslConfiguration();
        configuration.setProtocol(protocol);
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        configuration.setAllowedNextProtocols({ "h2", "http/1.1" });
        client.socket().setSslConfiguration(configuration);
        client.socket().startClientEncryption();
        [[maybe_unused]] const bool isDecided = QTest::qWaitFor([&client] {
            return client.socket().isEncrypted()
                || client.socket().state() == QAbstractSocket::UnconnectedState;
        });
        return client.socket().isEncrypted();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestTlsServer)
#include "tst_tlsserver.moc"
