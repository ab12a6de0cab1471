#include "net/retrytable.h"
#include "support/fixedclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono;
using base::ErrorKind;
using net::Fate;

class TestRetryTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void repeats_data();
    void repeats();
    void repeatsNothingThatIsUnsafe();
    void waitsTwiceAsLongEachTime();
    void believesTheServerUpToALimit();
    void means_data();
    void means();
    void namesTheHostButNotTheAddress();
};

namespace {

const base::Instant now(seconds(1'800'000'000));
const QUrl url(u"https://api.zoom.us/v2/users/me?tk=s3cr3t"_s);

net::Sent sent(Fate fate, int status = 0, const QByteArray &retryAfter = {})
{
    net::Sent sent;
    sent.fate = fate;
    sent.response.status = status;
    sent.reason = "reason";
    if (!retryAfter.isEmpty())
        sent.response.headers = { { "Retry-After", retryAfter } };
    return sent;
}

// Always its lowest or highest.
class Extreme final : public base::Random {
public:
    explicit Extreme(bool high) : m_high(high) { }
    quint64 below(quint64 bound) override { return m_high ? bound - 1 : 0; }

private:
    bool m_high;
};

} // namespace

void TestRetryTable::repeats_data()
{
    QTest::addColumn<Fate>("fate");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("again");
    for (int status : { 408, 425, 429, 500, 502, 503, 504 })
        QTest::addRow("%d", status) << Fate::Answered << status << true;
    for (int status : { 200, 204, 302, 400, 401, 403, 404, 409, 412, 422, 501, 505 })
        QTest::addRow("%d", status) << Fate::Answered << status << false;
    QTest::newRow("not sent") << Fate::NotSent << 0 << true;
    QTest::newRow("cut") << Fate::Cut << 0 << true;
    QTest::newRow("TLS") << Fate::Untrusted << 0 << false;
    QTest::newRow("out of time") << Fate::OutOfTime << 0 << false;
    QTest::newRow("too long") << Fate::TooLong << 0 << false;
}

void TestRetryTable::repeats()
{
    QFETCH(Fate, fate);
    QFETCH(int, status);
    QFETCH(bool, again);
    support::SeededRandom random;
    for (int sendings : { 1, 2, 3 }) {
        const auto pause
            = net::pauseBeforeNext({ "GET", url }, sent(fate, status), sendings, {}, now, random);
        QCOMPARE(pause.has_value(), again && sendings < 3);
    }
}

void TestRetryTable::repeatsNothingThatIsUnsafe()
{
    support::SeededRandom random;
    for (const Fate fate : { Fate::Answered, Fate::NotSent, Fate::Cut })
        QVERIFY(!net::pauseBeforeNext({ "POST", url }, sent(fate, 503), 1, {}, now, random));
    net::Request put { "PUT", url };
    put.repeat = net::Repeat::Safe;
    QVERIFY(net::pauseBeforeNext(put, sent(Fate::Cut), 1, {}, now, random));
}

void TestRetryTable::waitsTwiceAsLongEachTime()
{
    Extreme low(false);
    Extreme high(true);
    const net::Request get { "GET", url };
    const auto pause = [&get](int sendings, base::Random &random) {
        return net::pauseBeforeNext(get, sent(Fate::Cut), sendings, {}, now, random).value();
    };
    QCOMPARE(pause(1, low), milliseconds(250));
    QCOMPARE(pause(1, high), milliseconds(750));
    QCOMPARE(pause(2, low), milliseconds(500));
    QCOMPARE(pause(2, high), milliseconds(1500));
}

void TestRetryTable::believesTheServerUpToALimit()
{
    Extreme low(false);
    const net::Request get { "GET", url };
    const auto pause = [&](const QByteArray &retryAfter, milliseconds paused) {
        return net::pauseBeforeNext(get, sent(Fate::Answered, 429, retryAfter), 1, paused, now, low);
    };
    QCOMPARE(pause("5", {}), std::optional<milliseconds>(seconds(5)));
    QCOMPARE(pause("20", {}), std::optional<milliseconds>(seconds(20)));
    QCOMPARE(pause("21", {}), std::nullopt);
    QCOMPARE(pause("15", seconds(6)), std::nullopt);
    QCOMPARE(pause("0", {}), std::optional(milliseconds(250)));
    QCOMPARE(pause("nonsense", {}), std::optional(milliseconds(250)));
}

void TestRetryTable::means_data()
{
    QTest::addColumn<Fate>("fate");
    QTest::addColumn<bool>("begun");
    QTest::addColumn<ErrorKind>("safe");
    QTest::addColumn<ErrorKind>("unsafe");
    QTest::newRow("not sent") << Fate::NotSent << false << ErrorKind::Transient << ErrorKind::Transient;
    QTest::newRow("TLS") << Fate::Untrusted << false << ErrorKind::Transient << ErrorKind::Transient;
    QTest::newRow("cut") << Fate::Cut << true << ErrorKind::Transient << ErrorKind::Lost;
    QTest::newRow("out of time") << Fate::OutOfTime << true << ErrorKind::Transient << ErrorKind::Lost;
    QTest::newRow("out of time before it was begun")
        << Fate::OutOfTime << false << ErrorKind::Transient << ErrorKind::Transient;
    QTest::newRow("too long") << Fate::TooLong << true << ErrorKind::Rejected << ErrorKind::Lost;
}

void TestRetryTable::means()
{
    QFETCH(Fate, fate);
    QFETCH(bool, begun);
    net::Sent what = sent(fate);
    what.begun = begun;
    QTEST(net::errorOfSending({ "GET", url }, what).kind, "safe");
    QTEST(net::errorOfSending({ "POST", url }, what).kind, "unsafe");
}

void TestRetryTable::namesTheHostButNotTheAddress()
{
    for (const Fate fate : { Fate::NotSent, Fate::Cut, Fate::TooLong }) {
        const QString detail = net::errorOfSending({ "GET", url }, sent(fate)).detail;
        QVERIFY(detail.contains(u"api.zoom.us"_s));
        QVERIFY(!detail.contains(u"s3cr3t"_s));
    }
}

QTEST_GUILESS_MAIN(TestRetryTable)
#include "tst_retrytable.moc"
