// start.10k, start.100k, tray.pss, tray.wakeups: the real program beside an empty Qt program of the
// same kind, both measured the same way, in the same run, on the same desktop (Xvfb, window
// manager, tray host, session bus; tests/support/with-desktop.sh).
#include "bench/bench.h"
#include "parts.h"
#include "support/manysessions.h"

#include <QDir>
#include <QElapsedTimer>
#include <QHash>
#include <QTemporaryDir>

#include <unistd.h>

namespace bench {

namespace {

const QTemporaryDir &scratch()
{
    static const QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/meetwright-bench-XXXXXX"));
    return folder;
}

} // namespace

QString profileWith(int sessions)
{
    const QString folder = scratch().filePath(QString::number(sessions));
    if (QDir(folder).exists())
        return folder;
    store::DatabaseSettings settings;
    settings.file = folder + QStringLiteral("/meetwright.db");
    QElapsedTimer timer;
    timer.start();
    support::storeManySessions(settings, sessions,
        std::chrono::time_point_cast<std::chrono::seconds>(std::chrono::system_clock::now()));
    std::fprintf(stderr, "bench_start: %d sessions stored in %lld ms\n", sessions, qint64(timer.elapsed()));
    return folder;
}

QString programFile(const QString &name)
{
    return QCoreApplication::applicationDirPath() + u'/' + name;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const size_t middle = values.size() / 2;
    return values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

} // namespace bench

int main(int argc, char *argv[])
{
    // Everything happens on a desktop of our own: start once more inside it.
    if (!qEnvironmentVariableIsSet("MEETWRIGHT_BENCH_DESKTOP")) {
        qputenv("MEETWRIGHT_BENCH_DESKTOP", "1");
        qunsetenv("QT_QPA_PLATFORM");
        if (!qEnvironmentVariableIsSet("WD_A11Y"))
            qputenv("WD_A11Y", "0"); // as on a desktop where no screen reader runs
        qputenv("WD_KEYRING", "none");
        QByteArray wrapper = SUPPORT_FOLDER "/with-desktop.sh";
        std::vector<char *> command { wrapper.data() };
        command.insert(command.end(), argv, argv + argc);
        command.push_back(nullptr);
        execv(wrapper.constData(), command.data());
        std::perror("bench_start: with-desktop.sh");
        return 1;
    }
    QCoreApplication application(argc, argv);
    bench::measureStarts();
    bench::measureIdling();
    return 0;
}
