// One line a figure, in words or as JSON, for the programs bench_* that "./dev bench" runs.
#pragma once

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace bench {

// A figure's name is looked for in the command line: --only REGEX.
inline bool isWanted(const QString &name)
{
    const QStringList arguments = QCoreApplication::arguments();
    const qsizetype only = arguments.indexOf(QStringLiteral("--only"));
    return only < 0 || QRegularExpression(arguments.value(only + 1)).match(name).hasMatch();
}

// `reference` says beside what the value stands: "empty Qt window, 66 ms".
inline void report(const QString &name, double value, const QString &unit, const QString &reference)
{
    if (!isWanted(name))
        return;
    QByteArray line;
    if (QCoreApplication::arguments().contains(QStringLiteral("--json"))) {
        const QJsonObject figure { { QStringLiteral("name"), name }, { QStringLiteral("value"), value },
            { QStringLiteral("unit"), unit }, { QStringLiteral("reference"), reference } };
        line = QJsonDocument(figure).toJson(QJsonDocument::Compact);
    } else {
        line = QStringLiteral("%1 %2 %3 (%4)")
                   .arg(name, QString::number(value, 'g', 4), unit, reference)
                   .toUtf8();
    }
    std::printf("%s\n", line.constData());
    std::fflush(stdout); // a program that fails later has still said this
}

// How long `work` takes, at best of `rounds`: what else the machine does only ever adds to a time.
template <typename Work>
std::chrono::duration<double> fastest(int rounds, Work work)
{
    auto best = std::chrono::duration<double>::max();
    for (int round = 0; round < rounds; ++round) {
        const auto begin = std::chrono::steady_clock::now();
        work();
        best = std::min<std::chrono::duration<double>>(best, std::chrono::steady_clock::now() - begin);
    }
    return best;
}

} // namespace bench
