#include "app/meetwright-cli/output.h"

#include <QJsonDocument>

#include <cstdio>

namespace cli {

namespace {

QString kindWord(base::ErrorKind kind)
{
    using base::ErrorKind;
    switch (kind) {
    case ErrorKind::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorKind::Transient:
        return QStringLiteral("transient");
    case ErrorKind::Lost:
        return QStringLiteral("lost");
    case ErrorKind::Unauthorised:
        return QStringLiteral("unauthorised");
    case ErrorKind::Rejected:
        return QStringLiteral("rejected");
    case ErrorKind::NotFound:
        return QStringLiteral("not-found");
    case ErrorKind::Conflict:
        return QStringLiteral("conflict");
    case ErrorKind::Invalid:
        return QStringLiteral("invalid");
    case ErrorKind::Storage:
        return QStringLiteral("storage");
    case ErrorKind::Newer:
        return QStringLiteral("newer");
    case ErrorKind::Internal:
        break;
    }
    return QStringLiteral("internal");
}

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void print(const QString &line)
{
    write(stdout, line.toUtf8() + '\n');
}

void printRaw(const QByteArray &bytes)
{
    write(stdout, bytes);
}

void printJson(const QJsonObject &object)
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void printError(const base::Error &error, bool json)
{
    if (json) {
        QJsonObject inner { { QStringLiteral("kind"), kindWord(error.kind) },
            { QStringLiteral("message"), error.detail } };
        if (!error.part.isEmpty())
            inner.insert(QStringLiteral("part"), error.part);
        write(stderr,
            QJsonDocument(QJsonObject { { QStringLiteral("error"), inner } }).toJson(QJsonDocument::Compact)
                + '\n');
        return;
    }
    QString line = QStringLiteral("meetwright-cli: ");
    if (!error.part.isEmpty())
        line += error.part + QStringLiteral(": ");
    write(stderr, (line + error.detail).toUtf8() + '\n');
}

} // namespace cli
