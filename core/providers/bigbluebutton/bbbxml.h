#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace providers {

// The texts directly below <response>, by name; the first of each. Empty where the bytes are no such answer,
// with a DTD, or beyond what any server sends: 16 levels, 200,000 elements.
std::optional<QHash<QString, QString>> readBbbXml(const QByteArray &bytes);

} // namespace providers
