#include "net/answererror.h"

#include <QTest>

using namespace Qt::StringLiterals;
using base::ErrorKind;

class TestAnswerError : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void meansByItsStatus_data();
    void meansByItsStatus();
    void tellsWhenToComeAgainOnlyWhereItHelps();
    void showsTheProvidersSentenceWithoutSecrets();
    void hasASentenceWhereTheProviderSentNone();
};

namespace {

const QUrl url(u"https://api.zoom.us/v2/users/me/meetings"_s);
const base::Instant now(std::chrono::seconds(1'800'000'000));

} // namespace

void TestAnswerError::meansByItsStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("safe");
    QTest::addColumn<ErrorKind>("unsafe");
    const auto row = [](int status, ErrorKind safe, ErrorKind unsafe) {
        QTest::addRow("%d", status) << status << safe << unsafe;
    };
    const auto same = [&row](int status, ErrorKind kind) { row(status, kind, kind); };
    for (int status : { 302, 400, 402, 403, 405, 413, 415, 422, 501, 505 })
        same(status, ErrorKind::Rejected);
    same(401, ErrorKind::Unauthorised);
    same(404, ErrorKind::NotFound);
    same(410, ErrorKind::NotFound);
    same(409, ErrorKind::Conflict);
    same(412, ErrorKind::Conflict);
    same(425, ErrorKind::Transient);
    same(429, ErrorKind::Transient);
    for (int status : { 408, 500, 502, 503, 504, 520, 599 })
        row(status, ErrorKind::Transient, ErrorKind::Lost);
}

void TestAnswerError::meansByItsStatus()
{
    QFETCH(int, status);
    const net::Response response { status, {}, {} };
    net::Request request { "POST", url };
    QTEST(net::errorOfStatus(request, response, {}, now).kind, "unsafe");
    request.repeat = net::Repeat::Safe;
    QTEST(net::errorOfStatus(request, response, {}, now).kind, "safe");
    QTEST(net::errorOfStatus({ "GET", url }, response, {}, now).kind, "safe");
}

void TestAnswerError::tellsWhenToComeAgainOnlyWhereItHelps()
{
    const std::vector<net::Header> headers { { "Retry-After", "30" } };
    const auto later = now + std::chrono::seconds(30);
    QCOMPARE(
        net::errorOfStatus({ "POST", url }, { 429, headers, {} }, {}, now).notBefore, std::optional(later));
    QCOMPARE(
        net::errorOfStatus({ "GET", url }, { 503, headers, {} }, {}, now).notBefore, std::optional(later));
    // A lost answer is looked for, not waited for.
    QCOMPARE(net::errorOfStatus({ "POST", url }, { 503, headers, {} }, {}, now).notBefore, std::nullopt);
    QCOMPARE(net::errorOfStatus({ "POST", url }, { 400, headers, {} }, {}, now).notBefore, std::nullopt);
}

void TestAnswerError::showsTheProvidersSentenceWithoutSecrets()
{
    const base::Error error = net::errorOfStatus({ "POST", url }, { 400, {}, {} },
        u"Meeting host is\r\n  not a member. access_token=s3cr3t"_s + QString(10'000, u'x'), now);
    QVERIFY2(
        error.detail.startsWith(u"Meeting host is not a member. access_token=…"_s), qPrintable(error.detail));
    QVERIFY(!error.detail.contains(u"s3cr3t"_s));
    QVERIFY(error.detail.size() <= 500);
}

void TestAnswerError::hasASentenceWhereTheProviderSentNone()
{
    const base::Error error = net::errorOfStatus({ "POST", url }, { 403, {}, {} }, {}, now);
    QVERIFY(error.detail.contains(u"api.zoom.us"_s));
    QVERIFY(error.detail.contains(u"403"_s));
}

QTEST_GUILESS_MAIN(TestAnswerError)
#include "tst_answererror.moc"
