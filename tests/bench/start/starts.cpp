#include "bench/bench.h"
#include "parts.h"

#include <QProcess>

namespace bench {

namespace {

constexpr int Rounds = 21;

// From before the process exists until its filled window has been painted.
double startOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const auto began = std::chrono::steady_clock::now().time_since_epoch();
    process.start(program,
        arguments
            + QStringList { QStringLiteral("--bench-since=%1")
                                .arg(std::chrono::duration_cast<std::chrono::nanoseconds>(began).count()) });
    bool ok = false;
    const double milliseconds
        = process.waitForFinished(30'000) ? process.readAllStandardOutput().trimmed().toDouble(&ok) : 0;
    if (!ok)
        qFatal("bench_start: %s did not say when it was painted", qPrintable(program));
    return milliseconds;
}

} // namespace

void measureStarts()
{
    const QString small = QStringLiteral("start.10k");
    const QString large = QStringLiteral("start.100k");
    const std::vector<std::pair<QString, int>> figures { { small, 10'000 }, { large, 100'000 } };
    std::vector<std::vector<double>> ours(figures.size());
    std::vector<double> empty;
    if (!isWanted(small) && !isWanted(large))
        return;
    // In turns, so that what else the machine does falls on all alike. The first round warms the disk.
    for (int round = 0; round <= Rounds; ++round) {
        const double reference = startOf(programFile(QStringLiteral("emptywindow")), {});
        if (round > 0)
            empty.push_back(reference);
        for (size_t i = 0; i < figures.size(); ++i) {
            if (!isWanted(figures[i].first))
                continue;
            const double taken = startOf(programFile(QStringLiteral("meetwright")),
                { QStringLiteral("--profile"), profileWith(figures[i].second) });
            if (round > 0)
                ours[i].push_back(taken);
        }
    }
    for (size_t i = 0; i < figures.size(); ++i) {
        if (ours[i].empty())
            continue;
        report(figures[i].first, median(ours[i]) / median(empty), QStringLiteral("ratio"),
            QStringLiteral("%1 ms beside an empty Qt window, %2 ms; medians of %3 starts")
                .arg(median(ours[i]), 0, 'f', 1)
                .arg(median(empty), 0, 'f', 1)
                .arg(Rounds));
    }
}

} // namespace bench
