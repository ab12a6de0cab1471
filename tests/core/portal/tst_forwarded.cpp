#include "portal/forwarded.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestForwarded : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheClient_data()
    {
        QTest::addColumn<QString>("peer");
        QTest::addColumn<QByteArray>("forwarded");
        QTest::addColumn<QString>("client");
        const auto row = [](const char *name, const QString &peer, const QByteArray &said,
                             const QString &client) { QTest::newRow(name) << peer << said << client; };
        row("stranger says so", u"192.0.2.9"_s, "198.51.100.1", u"192.0.2.9"_s);
        row("proxy", u"127.0.0.1"_s, "198.51.100.1", u"198.51.100.1"_s);
        row("proxy by IPv6", u"::ffff:127.0.0.1"_s, "198.51.100.1", u"198.51.100.1"_s);
        row("forged before", u"127.0.0.1"_s, "1.1.1.1, 198.51.100.1", u"198.51.100.1"_s);
        row("two proxies", u"127.0.0.1"_s, "1.1.1.1, 198.51.100.1, 10.0.0.1", u"198.51.100.1"_s);
        row("only proxies", u"127.0.0.1"_s, "10.0.0.1", u"10.0.0.1"_s);
        row("rubbish", u"127.0.0.1"_s, "unknown", u"127.0.0.1"_s);
        row("rubbish before a proxy", u"127.0.0.1"_s, "1.1.1.1, x, 10.0.0.1", u"10.0.0.1"_s);
        row("nothing", u"127.0.0.1"_s, "", u"127.0.0.1"_s);
        row("with port", u"127.0.0.1"_s, "198.51.100.1:4711", u"198.51.100.1"_s);
        row("IPv6", u"127.0.0.1"_s, "2001:db8::7", u"2001:db8::7"_s);
        row("IPv6 with port", u"127.0.0.1"_s, "[2001:db8::7]:4711", u"2001:db8::7"_s);
    }
    void findsTheClient()
    {
        QFETCH(QString, peer);
        QFETCH(QByteArray, forwarded);
        QFETCH(QString, client);
        const QList<QHostAddress> trusted { QHostAddress(u"127.0.0.1"_s), QHostAddress(u"10.0.0.1"_s) };
        const auto origin = portal::originOf({ QHostAddress(peer), false }, forwarded, {}, trusted);
        QCOMPARE(origin.client, QHostAddress(client));
    }

    void believesTheNearestProxyAboutTls_data()
    {
        QTest::addColumn<QByteArray>("proto");
        QTest::addColumn<bool>("secure");
        QTest::newRow("https") << QByteArray("https") << true;
        QTest::newRow("upper case") << QByteArray("HTTPS") << true;
        QTest::newRow("http") << QByteArray("http") << false;
        QTest::newRow("forged before") << QByteArray("https,http") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }
    void believesTheNearestProxyAboutTls()
    {
        QFETCH(QByteArray, proto);
        QFETCH(bool, secure);
        const QHostAddress proxy(QHostAddress::LocalHost);
        QCOMPARE(portal::originOf({ proxy, false }, {}, proto, { proxy }).secure, secure);
        QVERIFY(!portal::originOf({ proxy, false }, {}, proto, {}).secure);
        QVERIFY(portal::originOf({ proxy, true }, {}, proto, {}).secure);
    }
};

QTEST_GUILESS_MAIN(TestForwarded)
#include "tst_forwarded.moc"
