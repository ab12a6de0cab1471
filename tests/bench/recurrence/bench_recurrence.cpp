// recurrence.corpus, .vs_libical, .vs_dateutil, .age. All sides get the rule as text and give
// instants in UTC; starts, zones and lists are read beforehand, and the cases are those of the
// shared corpus.
#include "bench/bench.h"
#include "benchcase.h"
#include "core/schedule/corpuscases.h"
#include "libicalrunner.h"

#include <QCoreApplication>
#include <QProcess>

#include <algorithm>
#include <chrono>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

std::int64_t wallOf(const QString &text)
{
    const QDateTime time(QDate::fromString(text.left(8), u"yyyyMMdd"_s),
        text.size() > 8 ? QTime::fromString(text.mid(9), u"HHmmss"_s) : QTime(0, 0), Qt::UTC);
    return time.toSecsSinceEpoch();
}

std::vector<BenchCase> readCases()
{
    std::vector<BenchCase> cases;
    for (const QJsonObject &line : corpus::readLines(QStringLiteral(SHARED_DIR "/recurrence/cases.jsonl"))) {
        if (line[u"invalid"].toBool())
            continue;
        const schedule::PreviewRequest request = corpus::requestOf(line);
        BenchCase one;
        one.rule = request.rule;
        one.rule8 = request.rule.toLatin1();
        one.start = wallOf(request.start);
        one.dateOnly = request.start.size() == 8;
        one.zone = schedule::Zone::byName(request.zone);
        one.zoneName = request.zone;
        for (const QString &text : request.extra)
            one.extra.push_back(base::WallTime(std::chrono::seconds(wallOf(text))));
        for (const QString &text : request.excluded)
            one.excluded.push_back(base::WallTime(std::chrono::seconds(wallOf(text))));
        if (!request.from.isEmpty())
            one.from = wallOf(request.from);
        if (!request.to.isEmpty())
            one.to = wallOf(request.to) + (request.to.size() == 8 ? 86399 : 0);
        one.limit = request.count;
        one.expected = static_cast<std::size_t>(line[u"expected"].toArray().size());
        cases.push_back(std::move(one));
    }
    return cases;
}

std::int64_t instantOf(const BenchCase &one, std::int64_t wall)
{
    return one.zone && !one.dateOnly
        ? one.zone->toInstant(base::WallTime(std::chrono::seconds(wall))).time_since_epoch().count()
        : wall;
}

std::int64_t g_sink = 0; // what was computed is used, or the compiler would not compute it

std::size_t runOurs(const BenchCase &one)
{
    const auto bits = schedule::parseRuleBits(one.rule);
    if (!bits)
        return 0;
    schedule::RecurrenceCursor::Options options;
    options.start = one.start;
    options.dateOnly = one.dateOnly;
    options.zone = one.zone ? &*one.zone : nullptr;
    options.extra = &one.extra;
    options.excluded = &one.excluded;
    if (one.from)
        options.from = instantOf(one, *one.from);
    if (one.to)
        options.to = instantOf(one, *one.to);
    schedule::RecurrenceCursor cursor(*bits, options);
    int found = 0;
    for (; found < one.limit; ++found) {
        const auto moment = cursor.next();
        if (!moment)
            break;
        g_sink += moment->instant;
    }
    return static_cast<std::size_t>(found);
}

template <typename Pass>
double fastest(int passes, Pass pass)
{
    return bench::fastest(passes, pass).count();
}

double oursWithout(const std::vector<BenchCase> &cases, const std::vector<bool> &leftOut)
{
    return fastest(200, [&] {
        for (std::size_t i = 0; i < cases.size(); ++i) {
            if (!leftOut[i])
                g_sink += static_cast<std::int64_t>(runOurs(cases[i]));
        }
    });
}

QString leftOutText(const std::vector<bool> &leftOut)
{
    const auto count = std::count(leftOut.begin(), leftOut.end(), true);
    return count == 0 ? QString() : u", without %1 cases it does not finish within a second"_s.arg(count);
}

void corpusFigure(const std::vector<BenchCase> &cases)
{
    std::size_t instants = 0;
    std::size_t wrong = 0;
    for (const BenchCase &one : cases) {
        const std::size_t found = runOurs(one);
        instants += found;
        wrong += found != one.expected ? 1 : 0;
    }
    const double seconds = oursWithout(cases, std::vector<bool>(cases.size(), false));
    bench::report(u"recurrence.corpus"_s, static_cast<double>(instants) / seconds, u"occurrences/s"_s,
        u"%1 cases, %2 occurrences, %3 µs a pass, rule text to UTC instants, %4 wrong counts"_s
            .arg(cases.size())
            .arg(instants)
            .arg(seconds * 1e6, 0, 'f', 1)
            .arg(wrong));
}

void libicalFigure(const std::vector<BenchCase> &cases)
{
    if (!bench::isWanted(u"recurrence.vs_libical"_s))
        return;
    const std::vector<bool> leftOut = LibicalRunner::hanging(cases);
    const LibicalRunner runner(cases);
    const double theirs = fastest(10, [&] {
        for (std::size_t i = 0; i < cases.size(); ++i) {
            if (!leftOut[i])
                g_sink += runner.run(i);
        }
    });
    const double ours = oursWithout(cases, leftOut);

    // A few cases take libical very long; the same without them says how it is on ordinary ones.
    std::vector<bool> slow = leftOut;
    double theirsQuick = 0;
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const double one = leftOut[i] ? 0 : fastest(5, [&] { g_sink += runner.run(i); });
        slow[i] = slow[i] || one > 1e-3;
        theirsQuick += slow[i] ? 0 : one;
    }
    const double oursQuick = oursWithout(cases, slow);
    bench::report(u"recurrence.vs_libical"_s, theirs / ours, u"times as fast"_s,
        u"libical called bare: %1 µs a pass, ours %2 µs, both parse and expand to UTC%3; %4 times "
        u"over the %5 cases "
        "that take libical under 1 ms"_s.arg(theirs * 1e6, 0, 'f', 0)
            .arg(ours * 1e6, 0, 'f', 1)
            .arg(leftOutText(leftOut))
            .arg(theirsQuick / oursQuick, 0, 'f', 0)
            .arg(std::count(slow.begin(), slow.end(), false)));
}

void dateutilFigure(const std::vector<BenchCase> &cases)
{
    if (!bench::isWanted(u"recurrence.vs_dateutil"_s))
        return;
    QProcess python;
    python.start(u"/usr/bin/python3"_s,
        { QStringLiteral(BENCH_DIR "/dateutil_corpus.py"),
            QStringLiteral(SHARED_DIR "/recurrence/cases.jsonl") });
    python.waitForFinished(300'000);
    const QJsonObject answer = QJsonDocument::fromJson(python.readAllStandardOutput()).object();
    if (answer.isEmpty()) {
        std::fprintf(stderr, "recurrence.vs_dateutil: python3-dateutil did not answer: %s\n",
            python.readAllStandardError().constData());
        return;
    }
    std::vector<bool> leftOut(cases.size(), false);
    const QJsonArray indices = answer[u"left_out"].toArray();
    for (const QJsonValue &index : indices)
        leftOut[static_cast<std::size_t>(index.toInt())] = true;
    const double theirs = answer[u"seconds"].toDouble();
    const double ours = oursWithout(cases, leftOut);
    bench::report(u"recurrence.vs_dateutil"_s, theirs / ours, u"times as fast"_s,
        u"python3-dateutil: %1 µs a pass, ours %2 µs, both parse and expand to UTC%3"_s
            .arg(theirs * 1e6, 0, 'f', 0)
            .arg(ours * 1e6, 0, 'f', 1)
            .arg(leftOutText(leftOut).replace(u"it does"_s, u"it refuses or does"_s)));
}

// A month of a daily series, asked 20 years after it began and in its first month.
void ageFigure()
{
    const auto zone = schedule::Zone::byName("America/New_York");
    const auto month = [&](std::int64_t start) {
        schedule::Recurrence series;
        series.start = base::WallTime(std::chrono::seconds(start));
        series.zone = zone;
        series.rule.emplace();
        const std::int64_t from = wallOf(u"20260901T000000"_s);
        const schedule::RecurrenceWindow window { base::WallTime(std::chrono::seconds(from)),
            base::WallTime(std::chrono::seconds(from + 30 * 86400 - 1)), 100 };
        for (int i = 0; i < 1000; ++i)
            g_sink += static_cast<std::int64_t>(schedule::expand(series, window).list.size());
    };
    const double young = fastest(30, [&] { month(wallOf(u"20260901T090000"_s)); });
    const double old = fastest(30, [&] { month(wallOf(u"20060901T090000"_s)); });
    bench::report(u"recurrence.age"_s, old / young, u"ratio"_s,
        u"a month of a daily series: %1 ns when it began 20 years ago, %2 ns when it begins that month"_s
            .arg(old * 1e6, 0, 'f', 0)
            .arg(young * 1e6, 0, 'f', 0));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const std::vector<BenchCase> cases = readCases();
    if (cases.empty()) {
        std::fprintf(stderr, "recurrence: the shared cases are not beside this checkout\n");
    } else {
        corpusFigure(cases);
        libicalFigure(cases);
        dateutilFigure(cases);
    }
    ageFigure();
    return g_sink == 1 ? 1 : 0;
}
