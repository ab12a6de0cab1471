#pragma once

#include <QString>

namespace mail {

// "Sales-meeting-with-ABC.ics" from a topic and a suffix with its dot: ASCII, safe on every file system,
// never empty.
QString fileName(const QString &topic, const QString &suffix);

} // namespace mail
