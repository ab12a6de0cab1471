// How a bench says its figures: one line each, plain or, with --json, as JSON. --only REGEX picks
// some by name.
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <cstdio>

namespace bench {

class Lines {
public:
    explicit Lines(const QStringList& arguments)
        : m_json(arguments.contains(QLatin1String("--json")))
    {
        const qsizetype only = arguments.indexOf(QLatin1String("--only"));
        if (only >= 0 && only + 1 < arguments.size())
            m_only = QRegularExpression(arguments[only + 1]);
    }

    bool wants(const QString& name) const { return m_only.match(name).hasMatch(); }

    void say(const QString& name, double value, const QString& unit, const QString& reference) const
    {
        if (!wants(name))
            return;
        const double rounded = value < 100 ? std::round(value * 100) / 100 : std::round(value);
        QByteArray line;
        if (m_json) {
            const QJsonObject object { { QStringLiteral("name"), name },
                { QStringLiteral("value"), rounded }, { QStringLiteral("unit"), unit },
                { QStringLiteral("reference"), reference } };
            line = QJsonDocument(object).toJson(QJsonDocument::Compact);
        } else {
            line = QString(name % u' ' % QString::number(rounded, 'f', rounded < 100 ? 2 : 0) % u' '
                % unit % u' ' % reference)
                       .toUtf8();
        }
        std::printf("%s\n", line.constData());
        std::fflush(stdout);
    }

private:
    bool m_json;
    QRegularExpression m_only { QStringLiteral(".*") };
};

} // namespace bench
