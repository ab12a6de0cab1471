#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace providers {

// The texts directly below <response>, by name; the first of each. Empty where the bytes are no such answer,
// with a DTD, or beyond what any server sends: 16 levels, 200,000 elements.
std::optional<QHash<QString, QString>> readBbbXml(const QByteArray &bytes);

// The texts of each <attendee> below <attendees>; as above, at most 5,000.
std::optional<QList<QHash<QString, QString>>> readBbbAttendees(const QByteArray &bytes);

} // namespace providers
