// Times and zones as Microsoft Graph writes them (resources/datetimetimezone).
#pragma once

#include "base/time.h"
#include "providers/jsonfields.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace providers {

// The name to send for an IANA zone: itself where Graph's list has it, else the Windows name (CLDR), else one
// of Graph's list whose clocks show the same; empty where there is none.
QByteArray graphZone(const QByteArray &iana);
// The IANA name for a zone in an answer; empty where it is none ("Customized Time Zone").
QByteArray zoneOfGraph(const QString &name);

QJsonObject dateTimeTimeZone(base::WallTime wall, const QByteArray &graphZone);
// Empty where the object is; an unreadable time is a problem of the answer.
std::optional<base::Instant> instantOf(const JsonFields &dateTimeTimeZone);

} // namespace providers
