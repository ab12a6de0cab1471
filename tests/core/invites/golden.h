#pragma once

#include <QFile>
#include <QTest>

// The bytes of tests/data/<folder>/<name>. With MEETWRIGHT_UPDATE_GOLDEN set it is written first:
// look at the diff.
inline QByteArray golden(
    const QString &name, const QByteArray &actual, const QString &folder = QStringLiteral("invites"))
{
    QFile file(QString::fromUtf8(TEST_DATA_DIR) + u'/' + folder + u'/' + name);
    if (qEnvironmentVariableIsSet("MEETWRIGHT_UPDATE_GOLDEN")) {
        if (file.open(QIODevice::WriteOnly))
            file.write(actual);
        file.close();
    }
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
}
