#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QString>

namespace cli {

// UTF-8 to standard output, whatever the system's encoding is.
void print(const QString &line);
void printRaw(const QByteArray &bytes);
void printJson(const QJsonObject &object);
// One line to standard error; with json {"error":{"kind":"...","part":"...","message":"..."}}.
void printError(const base::Error &error, bool json);

} // namespace cli
