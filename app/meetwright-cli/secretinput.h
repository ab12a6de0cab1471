// Where secrets are read from: never from the arguments, which other programs can read.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace cli {

// Up to `limit` bytes of standard input ("-") or of an open file descriptor ("3"). `option` is named if
// neither is.
base::Result<QByteArray> readSecretInput(const QString &source, const QString &option, qint64 limit);

} // namespace cli
