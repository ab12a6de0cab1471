// Independent readers of what we write, where they are installed.
#pragma once

#include <QProcess>
#include <QTest>

struct PythonAnswer {
    bool ran = false; // false: no python, or a module is missing
    QByteArray out;
};

inline PythonAnswer askPython(const QByteArray &program, const QByteArray &input)
{
    const QString python = QStringLiteral("/usr/bin/python3");
    QProcess process;
    process.start(python, { QStringLiteral("-c"), QString::fromUtf8(program) });
    if (!process.waitForStarted())
        return {};
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(60'000);
    const QByteArray errors = process.readAllStandardError();
    if (errors.contains("ModuleNotFoundError"))
        return {};
    return { true, process.exitCode() == 0 ? process.readAllStandardOutput() : "failed: " + errors };
}
