// Which IANA zone a calendar file means: TZIDs of all makes, with the file's own VTIMEZONEs as the
// witness.
#pragma once

#include "invites/icalsupport.h"

#include <QHash>
#include <QString>

#include <vector>

namespace invites {

// One STANDARD or DAYLIGHT of a VTIMEZONE.
struct ZoneObservance {
    int offset = 0; // seconds east of UTC, from its start on
    bool daylight = false;
    base::WallTime start {};
    QString rule;
};

struct ZoneDefinition {
    QString location; // X-LIC-LOCATION
    std::vector<ZoneObservance> observances;
};

class ZoneNames {
public:
    explicit ZoneNames(const QByteArray &hostZone);

    void define(icalcomponent *vtimezone);
    // Empty when no zone can be told; `near` is a time at which the zone is used.
    QByteArray ianaFor(const QString &tzid, base::WallTime near);
    const QByteArray &hostZone() const { return m_hostZone; }

private:
    QByteArray find(const QString &tzid, base::WallTime near) const;

    QByteArray m_hostZone;
    QHash<QString, ZoneDefinition> m_definitions;
    QHash<QString, QByteArray> m_found;
};

} // namespace invites
