// Percent escapes of addresses and forms (RFC 3986 section 2.1).
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace portal {

enum class Plus : std::uint8_t { IsPlus, IsSpace }; // a space in forms and queries, itself in paths

// Nothing for a broken escape, what is not UTF-8, and control characters but tab and line ends.
std::optional<QString> percentDecoded(QByteArrayView text, Plus plus);

} // namespace portal
