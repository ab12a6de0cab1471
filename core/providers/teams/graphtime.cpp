#include "providers/teams/graphtime.h"

#include "providers/isotime.h"
#include "schedule/zone.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace providers {
namespace {

// Besides all Windows names, learn.microsoft.com/graph/api/resources/datetimetimezone; without those that
// this list itself writes with two names.
constexpr std::array ListedZones { "Africa/Cairo", "Africa/Casablanca", "Africa/Johannesburg", "Africa/Lagos",
    "Africa/Nairobi", "Africa/Windhoek", "America/Anchorage", "America/Argentina/Buenos_Aires",
    "America/Asuncion", "America/Bahia", "America/Bogota", "America/Caracas", "America/Cayenne",
    "America/Chicago", "America/Chihuahua", "America/Cuiaba", "America/Denver", "America/Godthab",
    "America/Guatemala", "America/Halifax", "America/Indiana/Indianapolis", "America/La_Paz",
    "America/Los_Angeles", "America/Mexico_City", "America/Montevideo", "America/New_York", "America/Phoenix",
    "America/Regina", "America/Santa_Isabel", "America/Santiago", "America/Sao_Paulo", "America/St_Johns",
    "Asia/Amman", "Asia/Baghdad", "Asia/Baku", "Asia/Bangkok", "Asia/Beirut", "Asia/Colombo", "Asia/Damascus",
    "Asia/Dhaka", "Asia/Dubai", "Asia/Irkutsk", "Asia/Jerusalem", "Asia/Kabul", "Asia/Karachi",
    "Asia/Kathmandu", "Asia/Kolkata", "Asia/Krasnoyarsk", "Asia/Magadan", "Asia/Novosibirsk", "Asia/Riyadh",
    "Asia/Seoul", "Asia/Shanghai", "Asia/Singapore", "Asia/Taipei", "Asia/Tbilisi", "Asia/Tehran",
    "Asia/Tokyo", "Asia/Ulaanbaatar", "Asia/Vladivostok", "Asia/Yakutsk", "Asia/Yekaterinburg",
    "Asia/Yerevan", "Atlantic/Azores", "Atlantic/Cape_Verde", "Atlantic/Reykjavik", "Australia/Adelaide",
    "Australia/Brisbane", "Australia/Darwin", "Australia/Hobart", "Australia/Perth", "Australia/Sydney",
    "Etc/GMT", "Etc/GMT+11", "Etc/GMT+12", "Etc/GMT+2", "Etc/GMT-12", "Europe/Berlin", "Europe/Bucharest",
    "Europe/Budapest", "Europe/Istanbul", "Europe/Kaliningrad", "Europe/London", "Europe/Moscow",
    "Europe/Paris", "Europe/Warsaw", "Indian/Mauritius", "Pacific/Apia", "Pacific/Auckland", "Pacific/Fiji",
    "Pacific/Guadalcanal", "Pacific/Honolulu", "Pacific/Kiritimati", "Pacific/Port_Moresby",
    "Pacific/Tongatapu" };

// The rules of today: twice a month from 2025 to 2037, the last year that zone files spell out.
bool showTheSame(const schedule::Zone &a, const schedule::Zone &b)
{
    constexpr std::chrono::sys_days first { std::chrono::year(2025) / 1 / 1 };
    constexpr std::chrono::sys_days last { std::chrono::year(2037) / 12 / 31 };
    for (base::Instant at = first; at < last; at += std::chrono::days(15)) {
        if (a.offsetAt(at) != b.offsetAt(at))
            return false;
    }
    return true;
}

QByteArray listedTwin(const QByteArray &iana)
{
    const auto zone = schedule::Zone::byName(iana);
    if (!zone)
        return {};
    for (const char *name : ListedZones) {
        const auto other = schedule::Zone::byName(name);
        if (other && showTheSame(*zone, *other))
            return name;
    }
    return {};
}

} // namespace

QByteArray graphZone(const QByteArray &iana)
{
    if (iana == "UTC" || iana == "Etc/UTC")
        return "UTC";
    const auto *listed = std::find_if(
        ListedZones.begin(), ListedZones.end(), [&iana](const char *name) { return iana == name; });
    if (listed != ListedZones.end())
        return iana;
    const QByteArray windows = QTimeZone::ianaIdToWindowsId(iana);
    return windows.isEmpty() ? listedTwin(iana) : windows;
}

QByteArray zoneOfGraph(const QString &name)
{
    if (name == "tzone://Microsoft/Utc"_L1)
        return "UTC";
    return schedule::ianaName(name.toUtf8());
}

QJsonObject dateTimeTimeZone(base::WallTime wall, const QByteArray &graphZone)
{
    return { { u"dateTime"_s, isoText(wall) }, { u"timeZone"_s, QString::fromUtf8(graphZone) } };
}

std::optional<base::Instant> instantOf(const JsonFields &dateTimeTimeZone)
{
    if (dateTimeTimeZone.isEmpty())
        return {};
    const auto wall = wallOfIso(dateTimeTimeZone.text("dateTime"_L1));
    const auto zone = schedule::Zone::byName(zoneOfGraph(dateTimeTimeZone.text("timeZone"_L1)));
    if (!wall || !zone) {
        dateTimeTimeZone.fail(u"a time cannot be read"_s);
        return {};
    }
    return zone->toInstant(*wall);
}

} // namespace providers
