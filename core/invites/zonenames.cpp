#include "invites/zonenames.h"

#include "invites/icsprescan.h"
#include "schedule/rruletext.h"
#include "schedule/zone.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace invites {
namespace {

using Sample = std::pair<base::Instant, int>; // at which instant, which offset

QByteArray knownName(const QString &text)
{
    if (text.isEmpty() || text.size() > 64)
        return {};
    const QByteArray name = text.toUtf8();
    if (name == "UTC" || name == "Z")
        return "UTC";
    if (schedule::Zone::byName(name))
        return name;
    const QByteArray iana = QTimeZone::windowsIdToDefaultIanaId(name);
    return !iana.isEmpty() && schedule::Zone::byName(iana) ? iana : QByteArray();
}

// "/citadel.org/20211207_1/Europe/Berlin" (RFC 5545 3.8.3.1: a prefix names the registry),
// "US-Mountain".
QByteArray byPartsOfName(const QString &tzid)
{
    for (qsizetype slash = tzid.indexOf(u'/'); slash >= 0; slash = tzid.indexOf(u'/', slash + 1)) {
        const QString rest = tzid.mid(slash + 1);
        if (!rest.contains(u'/'))
            break;
        if (const QByteArray name = knownName(rest); !name.isEmpty())
            return name;
    }
    QString slashed = tzid;
    const qsizetype dash = slashed.indexOf(u'-');
    if (dash > 0)
        slashed[dash] = u'/';
    return knownName(slashed.replace(u' ', u'_'));
}

// Offsets that a VTIMEZONE gives around a year: the day before and after each change, or in January
// and July.
std::vector<Sample> samplesOf(const ZoneDefinition &zone, std::chrono::year year)
{
    const auto onset = [year](const ZoneObservance &part) -> std::optional<base::WallDate> {
        const auto rule = schedule::parseRule(part.rule);
        if (!rule || rule->byMonth.size() != 1 || rule->byDay.size() != 1 || rule->byDay[0].ordinal == 0)
            return {};
        const std::chrono::month month(rule->byMonth[0]);
        const std::chrono::weekday day((unsigned(rule->byDay[0].day) + 1) % 7);
        const int ordinal { rule->byDay[0].ordinal };
        if (ordinal < 0)
            return base::WallDate(std::chrono::year_month_weekday_last(year, month, day[std::chrono::last]))
                + std::chrono::days(7 * (ordinal + 1));
        return base::WallDate(std::chrono::year_month_weekday(year, month, day[unsigned(ordinal)]));
    };
    const ZoneObservance *standard = nullptr;
    const ZoneObservance *daylight = nullptr;
    for (const ZoneObservance &part : zone.observances) { // the latest of each kind holds
        const ZoneObservance *&kind = part.daylight ? daylight : standard;
        if (!kind || part.start >= kind->start)
            kind = &part;
    }
    std::vector<Sample> samples;
    const auto add = [&samples](base::WallDate date, int offset) {
        samples.emplace_back(
            base::Instant(date.time_since_epoch()) + std::chrono::hours(12) - std::chrono::seconds(offset),
            offset);
    };
    if (!standard && !daylight)
        return samples;
    if (!standard || !daylight || standard->offset == daylight->offset) {
        const int offset = (standard ? standard : daylight)->offset;
        for (const std::chrono::month month :
            { std::chrono::January, std::chrono::April, std::chrono::July, std::chrono::October })
            add(base::WallDate(year / month / 10), offset);
        return samples;
    }
    const auto toStandard = onset(*standard);
    const auto toDaylight = onset(*daylight);
    if (!toStandard || !toDaylight)
        return samples;
    const std::chrono::days gap(2);
    add(*toStandard - gap, daylight->offset);
    add(*toStandard + gap, standard->offset);
    add(*toDaylight - gap, standard->offset);
    add(*toDaylight + gap, daylight->offset);
    return samples;
}

bool agrees(const QByteArray &name, const std::vector<Sample> &samples)
{
    const std::optional<schedule::Zone> zone = schedule::Zone::byName(name);
    return zone && !samples.empty()
        && std::all_of(samples.begin(), samples.end(), [&zone](const Sample &sample) {
               return zone->offsetAt(sample.first) == std::chrono::seconds(sample.second);
           });
}

// "(UTC+07:00) Bangkok, Hanoi, Jakarta": the first of these cities that is a zone of that offset.
QByteArray byCity(const QString &tzid, const std::vector<Sample> &samples)
{
    QString words = tzid;
    static const QRegularExpression offset(u"\\([^)]*\\)|^(?:UTC|GMT)[+\\-0-9:]*"_s);
    words.remove(offset);
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QString &part : words.split(QRegularExpression(u"[,;/]"_s), Qt::SkipEmptyParts)) {
        const QByteArray city = '/' + part.trimmed().replace(u' ', u'_').toLatin1();
        if (city.size() < 4)
            continue;
        for (const QByteArray &zone : zones) {
            if (zone.endsWith(city) && (samples.empty() || agrees(zone, samples)))
                return zone;
        }
    }
    return {};
}

QByteArray byRules(const QByteArray &hostZone, const std::vector<Sample> &samples)
{
    if (samples.empty())
        return {};
    static const QList<QByteArray> common { "Europe/Berlin", "Europe/London", "Europe/Helsinki",
        "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "America/Phoenix",
        "America/Sao_Paulo", "Asia/Tokyo", "Asia/Shanghai", "Asia/Kolkata", "Asia/Dubai", "Australia/Sydney",
        "Pacific/Auckland", "Europe/Moscow", "Asia/Bangkok", "Africa/Johannesburg" };
    if (agrees(hostZone, samples))
        return hostZone;
    for (const QByteArray &zone : common) {
        if (agrees(zone, samples))
            return zone;
    }
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds()) {
        if (zone.contains('/') && agrees(zone, samples))
            return zone;
    }
    return {};
}

// "UTC+2", "GMT-0330", "(UTC+07:00) ...": a fixed offset, if whole hours (Etc/GMT has the sign the
// other way).
QByteArray byOffset(const QString &tzid)
{
    static const QRegularExpression pattern(
        u"(?:UTC|GMT)\\s*([+\\-])(\\d{1,2}):?(\\d{2})?"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(tzid);
    const int hours = match.captured(2).toInt();
    if (!match.hasMatch() || hours > 14 || match.captured(3).toInt() != 0)
        return {};
    if (hours == 0)
        return "UTC";
    return knownName(
        u"Etc/GMT%1%2"_s.arg(match.captured(1) == "+"_L1 ? QChar(u'-') : QChar(u'+')).arg(hours));
}

int offsetOf(icalcomponent *component)
{
    icalproperty *property = icalcomponent_get_first_property(component, ICAL_TZOFFSETTO_PROPERTY);
    return property ? icalproperty_get_tzoffsetto(property) : 0;
}

} // namespace

ZoneNames::ZoneNames(const QByteArray &hostZone)
    : m_hostZone(schedule::Zone::byName(hostZone) ? hostZone : QByteArray("UTC"))
{
}

void ZoneNames::define(icalcomponent *vtimezone)
{
    constexpr qsizetype mostZones = 500;
    constexpr size_t mostObservances = 500;
    const QString tzid = textOf(icalcomponent_get_first_property(vtimezone, ICAL_TZID_PROPERTY)).trimmed();
    if (tzid.isEmpty() || m_definitions.size() >= mostZones)
        return;
    ZoneDefinition zone;
    zone.location = xValue(vtimezone, "X-LIC-LOCATION").trimmed();
    for (icalcomponent *part = icalcomponent_get_first_component(vtimezone, ICAL_ANY_COMPONENT);
         part && zone.observances.size() < mostObservances;
         part = icalcomponent_get_next_component(vtimezone, ICAL_ANY_COMPONENT)) {
        icalproperty *start = icalcomponent_get_first_property(part, ICAL_DTSTART_PROPERTY);
        const auto time = parseTime(textOf(start).toLatin1());
        ZoneObservance observance;
        observance.daylight = icalcomponent_isa(part) == ICAL_XDAYLIGHT_COMPONENT;
        observance.offset = offsetOf(part);
        observance.start = time ? time->wall : base::WallTime();
        observance.rule = xValue(part, RuleProperty);
        if (std::abs(observance.offset) < 24 * 3600)
            zone.observances.push_back(observance);
    }
    m_definitions.insert(tzid, zone);
}

QByteArray ZoneNames::ianaFor(const QString &tzid, base::WallTime near)
{
    constexpr qsizetype mostRemembered = 2000;
    const QString name = tzid.trimmed();
    if (const auto found = m_found.constFind(name); found != m_found.constEnd())
        return *found;
    const QByteArray zone = m_found.size() < mostRemembered ? find(name, near) : QByteArray();
    m_found.insert(name, zone);
    return zone;
}

QByteArray ZoneNames::find(const QString &tzid, base::WallTime near) const
{
    if (const QByteArray name = knownName(tzid); !name.isEmpty())
        return name;
    if (const QByteArray name = byPartsOfName(tzid); !name.isEmpty())
        return name;
    const ZoneDefinition definition = m_definitions.value(tzid);
    if (const QByteArray name = knownName(definition.location); !name.isEmpty())
        return name;
    const std::chrono::year_month_day date(std::chrono::floor<std::chrono::days>(near));
    const std::vector<Sample> samples = samplesOf(definition, date.year());
    if (const QByteArray name = byCity(tzid, samples); !name.isEmpty())
        return name;
    if (const QByteArray name = byRules(m_hostZone, samples); !name.isEmpty())
        return name;
    return byOffset(tzid);
}

} // namespace invites
