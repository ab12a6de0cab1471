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

// A program that runs until it is measured.
class Idler {
public:
    Idler(const QString &program, const QStringList &arguments) : m_name(program)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedChannels);
        m_process.start(program, arguments);
        if (!m_process.waitForStarted())
            qFatal("bench_start: %s does not start", qPrintable(program));
        waitUntilIdle(id());
    }
    ~Idler()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(10'000))
            m_process.kill();
        m_process.waitForFinished();
    }
    qint64 id() const { return m_process.processId(); }
    double kilobytes() const
    {
        return double(numberIn(QStringLiteral("/proc/%1/smaps_rollup").arg(id()), "Pss:"));
    }
    void mustRun() const
    {
        if (m_process.state() != QProcess::Running)
            qFatal("bench_start: %s has ended by itself", qPrintable(m_name));
    }

private:
    QString m_name;
    QProcess m_process;
};

} // namespace

void measureIdling()
{
    const QString memory = QStringLiteral("tray.pss");
    const QString wakeUps = QStringLiteral("tray.wakeups");
    if (!isWanted(memory) && !isWanted(wakeUps))
        return;
    const bool counts = isWanted(wakeUps);
    // Both at once: what programs share (Qt above all) counts by halves for either, whatever else runs.
    const Idler empty(programFile(QStringLiteral("emptytray")), {});
    const Idler ours(programFile(QStringLiteral("meetwright")),
        { QStringLiteral("--background"), QStringLiteral("--profile"), profileWith(10'000) });
    Idling emptyIdling { empty.kilobytes() };
    Idling ourIdling { ours.kilobytes() };
    if (counts) {
        const qint64 emptyBefore = wakeUpsOf(empty.id());
        const qint64 oursBefore = wakeUpsOf(ours.id());
        std::this_thread::sleep_for(Watched);
        emptyIdling.wakeUps = double(wakeUpsOf(empty.id()) - emptyBefore);
        ourIdling.wakeUps = double(wakeUpsOf(ours.id()) - oursBefore);
    }
    empty.mustRun();
    ours.mustRun();
    report(memory, ourIdling.kilobytes / emptyIdling.kilobytes, QStringLiteral("ratio"),
        QStringLiteral("%1 MB beside an empty Qt program with a tray icon, %2 MB")
            .arg(ourIdling.kilobytes / 1024, 0, 'f', 1)
            .arg(emptyIdling.kilobytes / 1024, 0, 'f', 1));
    if (counts)
        report(wakeUps, ourIdling.wakeUps, QStringLiteral("per minute"),
            QStringLiteral("all threads, for any reason; the empty program: %1").arg(emptyIdling.wakeUps));
}

} // namespace bench
