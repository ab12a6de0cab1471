#include "net/allowlist.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestAllowList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lets_data();
    void lets();
    void letsNothingByItself();
};

void TestAllowList::lets_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *name, const QByteArray &method, const QByteArray &path, bool allowed) {
        QTest::newRow(name) << method << path << allowed;
    };
    row("literal", "GET", "/v2/users/me", true);
    row("literal with a query", "GET", "/v2/users/me?a=/../b", true);
    row("another method", "DELETE", "/v2/users/me", false);
    row("method in lower case", "get", "/v2/users/me", false);
    row("any segment", "GET", "/v2/meetings/81234567890", true);
    row("an empty segment", "GET", "/v2/meetings/", false);
    row("a segment too few", "GET", "/v2/meetings", false);
    row("a segment too many", "GET", "/v2/meetings/1/registrants", false);
    row("a slash at the end", "GET", "/v2/meetings/1/", false);
    row("an encoded slash stays in its segment", "GET", "/v2/meetings/a%2Fb", true);
    row("a UUID that is encoded twice", "GET", "/v2/meetings/%252Fajx%252F%252Fs8%3D%3D", true);
    row("an encoded slash does not end one", "DELETE", "/v2/meetings%2F1/registrants", false);
    row("any rest", "GET", "/v2/report/a/b/c", true);
    row("no rest", "GET", "/v2/report", false);
    row("up", "GET", "/v2/report/../users", false);
    row("up at the end", "GET", "/v2/report/..", false);
    row("up, encoded", "GET", "/v2/report/%2e%2E/users", false);
    row("up, encoded twice", "GET", "/v2/report/%252e%252e/users", false);
    row("up behind an encoded slash", "GET", "/v2/meetings/1%2F..%2F..%2Fusers", false);
    row("up behind a slash encoded twice", "GET", "/v2/meetings/1%252F..%252Fusers", false);
    row("up behind a backslash", "GET", "/v2/meetings/1%5C..%5Cusers", false);
    row("here", "GET", "/v2/report/./a", false);
    row("three dots are a name", "GET", "/v2/report/...", true);
    row("doubled slash in front", "GET", "//v2/users/me", false);
    row("doubled slash inside", "GET", "/v2//users/me", false);
    row("doubled slash in the rest", "GET", "/v2/report//a", false);
    row("a longer name", "GET", "/v2/users/me2", false);
    row("a shorter name", "GET", "/v2/users/m", false);
    row("a prefix", "GET", "/v2/reports/a", false);
    row("another case", "GET", "/V2/users/me", false);
    row("something in front", "GET", "/x/v2/users/me", false);
    row("parameters of a segment", "GET", "/v2/users;x=1/me", false);
    row("nothing", "GET", "", false);
    row("a nul", "GET", "/v2/users/me%00", false);
}

void TestAllowList::lets()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    const net::AllowList list(
        std::vector<net::AllowedRequest> { { "GET", "/v2/users/me" }, { "GET", "/v2/meetings/{id}" },
            { "DELETE", "/v2/meetings/{id}/registrants" }, { "GET", "/v2/report/**" } });
    const QUrl url = QUrl::fromEncoded("https://api.zoom.us" + path);
    QTEST(list.allows({ method, url }), "allowed");
}

void TestAllowList::letsNothingByItself()
{
    QVERIFY(!net::AllowList().allows({ "GET", QUrl(u"https://api.zoom.us/"_s) }));
}

QTEST_GUILESS_MAIN(TestAllowList)
#include "tst_allowlist.moc"
