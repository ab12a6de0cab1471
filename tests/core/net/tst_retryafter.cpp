#include "net/answererror.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono;

class TestRetryAfter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void says_data();
    void says();
};

namespace {

// 2026-08-01T12:00:00Z
const base::Instant now = sys_days(year(2026) / 8 / 1) + hours(12);
constexpr qint64 nothing = -1;

} // namespace

void TestRetryAfter::says_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("wait"); // seconds
    const auto row = [](const char *name, const QByteArray &header, seconds wait) {
        QTest::newRow(name) << header << qint64(wait.count());
    };
    row("seconds", "120", seconds(120));
    row("seconds with spaces", "  7 ", seconds(7));
    row("at once", "0", seconds(0));
    row("HTTP date", "Sat, 01 Aug 2026 12:01:00 GMT", seconds(60));
    row("HTTP date that has passed", "Sat, 01 Aug 2026 11:00:00 GMT", seconds(0));
    row("Zoom's instant of a daily limit", "2026-08-02T00:00:00Z", hours(12));
    row("instant with an offset", "2026-08-01T14:30:00+02:00", minutes(30));
    row("far ahead in seconds", "99999999", hours(26));
    row("more digits than a number holds", "99999999999999999999999999", hours(26));
    row("far ahead as a date", "Fri, 31 Dec 2094 23:59:59 GMT", hours(26));
    row("far ahead as an instant", "9999-12-31T23:59:59Z", hours(26));
    row("missing", "", seconds(nothing));
    row("negative", "-5", seconds(nothing));
    row("a fraction", "1.5", seconds(nothing));
    row("words", "tomorrow, perhaps", seconds(nothing));
    row("an instant of no zone", "2026-08-01T13:00:00", seconds(nothing));
    row("a date that is none", "Sat, 31 Feb 2026 12:00:00 GMT", seconds(nothing));
    row("an instant that is none", "2026-13-01T00:00:00Z", seconds(nothing));
    row("bytes", "\xff\xfe\x01", seconds(nothing));
}

void TestRetryAfter::says()
{
    QFETCH(QByteArray, header);
    QFETCH(qint64, wait);
    net::Response response { 429, {}, {} };
    if (!header.isEmpty())
        response.headers = { { "retry-after", header } };
    const auto when = net::retryAfter(response, now);
    QCOMPARE(when ? (*when - now).count() : nothing, wait);
}

QTEST_GUILESS_MAIN(TestRetryAfter)
#include "tst_retryafter.moc"
