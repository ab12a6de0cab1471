// The address in invitations is tried before people are sent there.
#include "services/pagescheck.h"
#include "support/await.h"
#include "support/fixedclock.h"
#include "support/httpserver.h"

using namespace Qt::StringLiterals;
using base::ErrorKind;
using support::ServerAnswer;
using support::ServerRequest;

namespace {

ServerAnswer plain(const QByteArray &text)
{
    return { 200, text, "text/plain" };
}

// As the pages do.
ServerAnswer pages(const ServerRequest &request)
{
    if (request.path != "/sessions/probe")
        return { 404, "nothing here", "text/plain" };
    return plain(services::PagesCheck::answerTo(request.queryItems().queryItemValue(u"value"_s).toLatin1()));
}

} // namespace

class TestPagesCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsThePagesBehindAPath()
    {
        support::HttpServer server(pages);
        for (const QString &path : { u"/sessions"_s, u"/sessions/"_s }) {
            QUrl url = server.origin();
            url.setPath(path);
            QVERIFY(support::await(check.check(url)));
        }
        QCOMPARE(server.requests().size(), size_t(2));
        // An answer that was kept by a proxy is not taken for the pages.
        QVERIFY(server.requests()[0].query != server.requests()[1].query);
    }

    void tellsOtherServersApart_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::newRow("another site") << QByteArray("<html>Welcome</html>") << 200;
        QTest::newRow("an old answer") << QByteArray("meetwright 0123456789abcdef") << 200;
        QTest::newRow("not found") << QByteArray() << 404;
        QTest::newRow("proxy without pages") << QByteArray("Bad gateway") << 502;
        QTest::newRow("endless") << QByteArray(10'000'000, 'x') << 200;
    }
    void tellsOtherServersApart()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        support::HttpServer server([=](const ServerRequest &) {
            return ServerAnswer { status, body, "text/html" };
        });
        const auto found = support::await(check.check(server.origin()));
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::Rejected);
        QVERIFY(!found.error().detail.isEmpty());
    }

    void namesTheAddressThatItLeadsTo()
    {
        support::HttpServer server([](const ServerRequest &) {
            return ServerAnswer { 301, {}, "text/plain",
                { { "Location", "https://join.example.org/probe?value=1" } } };
        });
        const auto found = support::await(check.check(server.origin()));
        QCOMPARE(found.error().kind, ErrorKind::Rejected);
        QVERIFY2(
            found.error().detail.contains(u"https://join.example.org"), qPrintable(found.error().detail));
    }

    void saysWhenNothingAnswers()
    {
        support::HttpServer server;
        const QUrl origin = server.origin();
        server.stopListening();
        QCOMPARE(support::await(check.check(origin)).error().kind, ErrorKind::Transient);
    }

    void asksOnlyWebAddresses()
    {
        for (const QString &text :
            { u""_s, u"join.example.org"_s, u"ftp://example.org"_s, u"file:///etc/passwd"_s })
            QCOMPARE(support::await(check.check(QUrl(text))).error().kind, ErrorKind::Invalid);
    }

    void answersOnlyValuesOfACheck()
    {
        QCOMPARE(services::PagesCheck::answerTo("0123456789abcdef"), "meetwright 0123456789abcdef");
        for (const QByteArray &value : { QByteArray(), QByteArray("<script>"), QByteArray(17, 'a') })
            QVERIFY(services::PagesCheck::answerTo(value).isEmpty());
    }

private:
    support::SeededRandom random;
    services::PagesCheck check { random };
};

QTEST_GUILESS_MAIN(TestPagesCheck)
#include "tst_pagescheck.moc"
