#include "portal/securityheaders.h"

#include <QTest>

using portal::Reply;

namespace {

QHash<QByteArray, QByteArray> headersOf(const Reply &reply, bool secure)
{
    QHash<QByteArray, QByteArray> headers;
    for (const auto &[name, value] : portal::securityHeaders(reply, secure))
        headers.insert(name, value);
    return headers;
}

} // namespace

class TestSecurityHeaders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyReplyHas_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("referrer") << QByteArray("Referrer-Policy") << QByteArray("no-referrer");
        QTest::newRow("sniffing") << QByteArray("X-Content-Type-Options") << QByteArray("nosniff");
        QTest::newRow("devices") << QByteArray("Permissions-Policy")
                                 << QByteArray("camera=(), microphone=(), geolocation=()");
        QTest::newRow("opener") << QByteArray("Cross-Origin-Opener-Policy") << QByteArray("same-origin");
        QTest::newRow("cache") << QByteArray("Cache-Control") << QByteArray("no-store");
    }
    void everyReplyHas()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QCOMPARE(headersOf({}, false).value(name), value);
    }

    void allowsNothingFromElsewhere_data()
    {
        QTest::addColumn<QByteArray>("directive");
        for (const char *directive :
            { "default-src 'none'", "style-src 'self'", "script-src 'self'", "img-src 'self'",
                "connect-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'" })
            QTest::newRow(directive) << QByteArray(directive);
    }
    void allowsNothingFromElsewhere()
    {
        QFETCH(QByteArray, directive);
        const QByteArray policy = headersOf({}, false).value("Content-Security-Policy");
        QVERIFY(policy.split(';').contains(directive) || policy.split(';').contains(' ' + directive));
        QVERIFY(!policy.contains("unsafe"));
    }

    void asksForTlsOnlyOverTls()
    {
        QVERIFY(!headersOf({}, false).contains("Strict-Transport-Security"));
        QVERIFY(headersOf({}, true).contains("Strict-Transport-Security"));
    }

    void leavesAReplyItsOwn()
    {
        const Reply reply { .headers = { { "cache-control", "max-age=60" },
                                { "Permissions-Policy", "camera=(self), microphone=(self)" } } };
        const auto headers = headersOf(reply, false);
        QVERIFY(!headers.contains("Cache-Control"));
        QVERIFY(!headers.contains("Permissions-Policy"));
        QVERIFY(headers.contains("Content-Security-Policy"));
    }
};

QTEST_GUILESS_MAIN(TestSecurityHeaders)
#include "tst_securityheaders.moc"
