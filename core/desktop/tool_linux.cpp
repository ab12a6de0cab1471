#include "desktop/tool_linux.h"

#include "base/logging.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace desktop {

namespace {

constexpr auto queryPatience = std::chrono::seconds(10);
// xdg-open's errors come within a second; where it turns into the browser, it stays for hours.
constexpr auto openPatience = std::chrono::seconds(4);

struct RunningTool {
    QPromise<base::Result<ToolOutcome>> promise;
    bool answered = false;

    void answer(base::Result<ToolOutcome> result)
    {
        if (std::exchange(answered, true))
            return;
        promise.addResult(std::move(result));
        promise.finish();
    }
};

} // namespace

base::Async<ToolOutcome> runTool(
    const QString &program, const QStringList &arguments, std::chrono::milliseconds patience)
{
    auto running = std::make_shared<RunningTool>();
    running->promise.start();
    // Without a parent on purpose: a QProcess that is destroyed kills what it started.
    auto *process = new QProcess;
    process->setStandardInputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice()); // it would repeat the link
    QObject::connect(
        process, &QProcess::finished, process, [process, running](int code, QProcess::ExitStatus status) {
            process->deleteLater();
            running->answer(ToolOutcome { .exitCode = status == QProcess::CrashExit ? -1 : code,
                .output = process->readAllStandardOutput() });
        });
    QObject::connect(process, &QProcess::errorOccurred, process,
        [process, running, program](QProcess::ProcessError error) {
            if (error != QProcess::FailedToStart)
                return;
            process->deleteLater();
            running->answer(base::failure(base::ErrorKind::NotFound, program + u" is not installed"_s));
        });
    QTimer::singleShot(
        patience, process, [running] { running->answer(ToolOutcome { .stillRunning = true }); });
    process->start(program, arguments);
    return running->promise.future();
}

base::Async<QString> defaultHandler(const QString &mimeType)
{
    const auto asked = runTool(u"xdg-mime"_s, { u"query"_s, u"default"_s, mimeType }, queryPatience);
    return base::andThen(
        asked, QCoreApplication::instance(), [](const ToolOutcome &outcome) -> base::Result<QString> {
            if (outcome.stillRunning)
                return base::failure(base::ErrorKind::Transient, u"xdg-mime does not answer"_s);
            return QString::fromUtf8(outcome.output).trimmed();
        });
}

base::Async<bool> xdgOpen(const QString &target)
{
    const auto opened = runTool(u"xdg-open"_s, { target }, openPatience);
    return base::andThen(
        opened, QCoreApplication::instance(), [](const ToolOutcome &outcome) -> base::Result<bool> {
            if (outcome.stillRunning || outcome.exitCode == 0)
                return true;
            // 3: a needed tool is missing, which is how it says that there is no browser
            const auto kind = outcome.exitCode == 3 ? base::ErrorKind::NotFound : base::ErrorKind::Rejected;
            return base::failure(kind, u"xdg-open ended with %1"_s.arg(outcome.exitCode));
        });
}

} // namespace desktop
