#include "app/meetwright-cli/secretinput.h"

#include <QFile>

#include <cstdio>

namespace cli {

using namespace Qt::StringLiterals;

base::Result<QByteArray> readSecretInput(const QString &source, const QString &option, qint64 limit)
{
    QFile file;
    bool isNumber = true;
    const int descriptor = source == u"-"_s ? 0 : source.toInt(&isNumber);
    const bool open = isNumber && descriptor >= 0
        && (descriptor == 0 ? file.open(stdin, QIODevice::ReadOnly)
                            : file.open(descriptor, QIODevice::ReadOnly));
    if (!open)
        return base::failure(
            base::ErrorKind::Invalid, u"wants - (standard input) or an open file descriptor"_s, option);
    return file.read(limit);
}

} // namespace cli
