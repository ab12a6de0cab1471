#include "bench/bench.h"
#include "parts.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QThread>

#include <thread>

using namespace std::chrono_literals;

namespace bench {

namespace {

constexpr auto Watched = 60s;

qint64 numberIn(const QString &file, const QByteArray &field)
{
    QFile stream(file);
    if (!stream.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : stream.readAll().split('\n'))
        if (line.startsWith(field))
            return line.mid(field.size()).simplified().split(' ').value(0).toLongLong();
    return 0;
}

// How often any of its threads went to sleep, which is how often one was woken.
qint64 wakeUpsOf(qint64 process)
{
    const QDir tasks(QStringLiteral("/proc/%1/task").arg(process));
    qint64 sum = 0;
    for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        sum += numberIn(tasks.filePath(task) + QStringLiteral("/status"), "voluntary_ctxt_switches:");
    return sum;
}

struct Idling {
    double kilobytes = 0;
    double wakeUps = 0; // per minute
};

// Idle is: for two seconds nothing has woken it.
void waitUntilIdle(qint64 process)
{
    qint64 seen = -1;
    for (int tries = 0; tries < 30; ++tries) {
        QThread::sleep(2);
        const qint64 now = wakeUpsOf(process);
        if (now == seen)
            return;
        seen = now;
    }
    std::fprintf(stderr, "bench_start: %lld never comes to rest\n", process);
}

Idling idlingOf(const QString &program, const QStringList &arguments, bool countsWakeUps)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(program, arguments);
    if (!process.waitForStarted())
        qFatal("bench_start: %s does not start", qPrintable(program));
    waitUntilIdle(process.processId());
    Idling idling;
    idling.kilobytes
        = double(numberIn(QStringLiteral("/proc/%1/smaps_rollup").arg(process.processId()), "Pss:"));
    if (countsWakeUps) {
        const qint64 before = wakeUpsOf(process.processId());
        std::this_thread::sleep_for(Watched);
        idling.wakeUps = double(wakeUpsOf(process.processId()) - before);
    }
    if (process.state() != QProcess::Running)
        qFatal("bench_start: %s has ended by itself", qPrintable(program));
    process.terminate();
    if (!process.waitForFinished(10'000))
        process.kill();
    process.waitForFinished();
    return idling;
}

} // namespace

void measureIdling()
{
    const QString memory = QStringLiteral("tray.pss");
    const QString wakeUps = QStringLiteral("tray.wakeups");
    if (!isWanted(memory) && !isWanted(wakeUps))
        return;
    const bool counts = isWanted(wakeUps);
    const Idling empty = idlingOf(programFile(QStringLiteral("emptytray")), {}, counts);
    const Idling ours = idlingOf(programFile(QStringLiteral("meetwright")),
        { QStringLiteral("--background"), QStringLiteral("--profile"), profileWith(10'000) }, counts);
    report(memory, ours.kilobytes / empty.kilobytes, QStringLiteral("ratio"),
        QStringLiteral("%1 MB beside an empty Qt program with a tray icon, %2 MB")
            .arg(ours.kilobytes / 1024, 0, 'f', 1)
            .arg(empty.kilobytes / 1024, 0, 'f', 1));
    if (counts)
        report(wakeUps, ours.wakeUps, QStringLiteral("per minute"),
            QStringLiteral("all threads, for any reason; the empty program: %1").arg(empty.wakeUps));
}

} // namespace bench
