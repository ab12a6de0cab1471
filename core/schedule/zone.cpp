#include "schedule/zone.h"

#include "schedule/calendarmath.h"

#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QTimeZone>

#include <algorithm>
#include <limits>
#include <mutex>
#include <vector>

namespace schedule {

namespace {

using std::chrono::seconds;

constexpr std::int64_t Far = std::numeric_limits<std::int64_t>::max() / 4;
// From here on a zone only repeats its last rule, and everything repeats after 400 years of the
// calendar.
constexpr std::int64_t TailStart = calendar::yearStart(2038) * calendar::DaySeconds;
constexpr std::int64_t Cycle = 146097 * calendar::DaySeconds;
// No transition is wanted from the cycle's ends, so the tail begins and ends with a margin of a
// year.
constexpr std::int64_t TailEnd = TailStart + Cycle + 366 * calendar::DaySeconds;

struct Transition {
    std::int64_t utc = 0;
    std::int64_t before = 0; // offsets
    std::int64_t after = 0;

    // The first wall time that is read with the offset after.
    std::int64_t wall() const { return utc + std::max(before, after); }
};

struct Table {
    std::vector<Transition> transitions; // only those that change the offset
    std::int64_t first = 0; // the offset before them

    std::int64_t offsetAt(std::int64_t utc) const
    {
        const auto next = std::upper_bound(transitions.begin(), transitions.end(), utc,
            [](std::int64_t value, const Transition &t) { return value < t.utc; });
        return next == transitions.begin() ? first : std::prev(next)->after;
    }

    ZoneStretch stretchAt(std::int64_t wall) const
    {
        const auto next = std::upper_bound(transitions.begin(), transitions.end(), wall,
            [](std::int64_t value, const Transition &t) { return value < t.wall(); });
        ZoneStretch stretch { -Far, Far, Far, first, 0 };
        if (next != transitions.begin()) {
            stretch.from = std::prev(next)->wall();
            stretch.offset = std::prev(next)->after;
        }
        if (next != transitions.end()) {
            stretch.to = next->wall();
            stretch.gap = std::min(stretch.to, next->utc + next->before);
            stretch.shift = std::max<std::int64_t>(0, next->after - next->before);
        }
        return stretch;
    }
};

QDateTime at(std::int64_t utc)
{
    return QDateTime::fromSecsSinceEpoch(utc, Qt::UTC);
}

Table readTable(const QTimeZone &zone, std::int64_t from, std::int64_t to)
{
    Table table;
    table.first = zone.offsetFromUtc(at(from));
    std::int64_t offset = table.first;
    // Qt ends its answer where the zone's table of transitions ends and its rule begins, so ask on
    // from there.
    for (std::int64_t last = from, asked = from - 1; last > asked;) {
        asked = last;
        const auto list = zone.transitions(at(last + 1), at(to));
        for (const QTimeZone::OffsetData &data : list) {
            last = std::max<std::int64_t>(last, data.atUtc.toSecsSinceEpoch());
            if (data.offsetFromUtc == offset)
                continue;
            table.transitions.push_back({ last, offset, data.offsetFromUtc });
            offset = data.offsetFromUtc;
        }
    }
    return table;
}

} // namespace

// One zone's transitions; the tail (2038 and later) is read only when somebody looks so far ahead.
class ZoneData {
public:
    ZoneData(QByteArray name, const QTimeZone &zone)
        : m_name(std::move(name)),
          m_zone(zone),
          m_base(readTable(zone, calendar::yearStart(1800) * calendar::DaySeconds, TailStart))
    {
    }

    const QByteArray &name() const { return m_name; }

    std::int64_t offsetAt(std::int64_t utc) const
    {
        if (utc < TailStart)
            return m_base.offsetAt(utc);
        return tail().offsetAt(utc - cycles(utc));
    }

    ZoneStretch stretchAt(std::int64_t wall) const
    {
        constexpr std::int64_t margin = 2 * calendar::DaySeconds;
        if (wall < TailStart - margin) {
            ZoneStretch stretch = m_base.stretchAt(wall);
            if (stretch.to > TailStart - margin)
                stretch.to = std::min(stretch.to, TailStart - margin);
            stretch.gap = std::min(stretch.gap, stretch.to);
            return stretch;
        }
        const std::int64_t moved = wall < TailStart + calendar::DaySeconds ? 0 : cycles(wall - margin);
        ZoneStretch stretch = tail().stretchAt(wall - moved);
        // Beyond the cycle's end the next cycle answers; before its start the table does.
        stretch.from = std::max(stretch.from + moved, TailStart - margin + moved);
        stretch.to = std::min(stretch.to, TailStart + Cycle + margin) + moved;
        stretch.gap = std::min(stretch.gap + moved, stretch.to);
        return stretch;
    }

private:
    static std::int64_t cycles(std::int64_t seconds)
    {
        return calendar::floorDiv(seconds - TailStart, Cycle) * Cycle;
    }

    const Table &tail() const
    {
        std::call_once(m_tailOnce,
            [this] { m_tail = readTable(m_zone, TailStart - 366 * calendar::DaySeconds, TailEnd); });
        return m_tail;
    }

    QByteArray m_name;
    QTimeZone m_zone;
    Table m_base;
    mutable std::once_flag m_tailOnce;
    mutable Table m_tail;
};

namespace {

struct ZoneCache {
    std::mutex mutex;
    QHash<QByteArray, std::shared_ptr<const ZoneData>> zones;
};

ZoneCache &zoneCache()
{
    static ZoneCache cache;
    return cache;
}

} // namespace

Zone::Zone(std::shared_ptr<const ZoneData> data) : m_data(std::move(data)) { }

namespace {

// Names without a slash are asked for by list: QTimeZone takes "Moonbase" for a POSIX rule.
bool isOldName(const QByteArray &name)
{
    static const QSet<QByteArray> names { "GMT", "UCT", "Zulu", "Universal", "Greenwich", "CET", "EET", "MET",
        "WET", "EST", "MST", "HST", "EST5EDT", "CST6CDT", "MST7MDT", "PST8PDT", "Cuba", "Egypt", "Eire", "GB",
        "GB-Eire", "Hongkong", "Iceland", "Iran", "Israel", "Jamaica", "Japan", "Kwajalein", "Libya", "NZ",
        "NZ-CHAT", "Navajo", "PRC", "Poland", "Portugal", "ROC", "ROK", "Singapore", "Turkey", "W-SU" };
    return names.contains(name);
}

} // namespace

std::optional<Zone> Zone::byName(QByteArrayView iana)
{
    if (iana.isEmpty() || iana.size() > 64)
        return {};
    ZoneCache &cache = zoneCache();
    const std::scoped_lock lock(cache.mutex);
    const auto known = cache.zones.constFind(QByteArray::fromRawData(iana.data(), iana.size()));
    if (known != cache.zones.constEnd())
        return Zone(*known);
    const QByteArray name = iana.toByteArray();
    if (name != "UTC" && !name.contains('/') && !isOldName(name))
        return {};
    const QTimeZone zone = name == "UTC" ? QTimeZone::utc() : QTimeZone(name);
    if (!zone.isValid())
        return {};
    auto data = std::make_shared<const ZoneData>(name, zone);
    cache.zones.insert(name, data);
    return Zone(std::move(data));
}

Zone Zone::utc()
{
    return *byName("UTC");
}

base::Instant Zone::toInstant(base::WallTime wall) const
{
    const std::int64_t local = wall.time_since_epoch().count();
    return base::Instant(seconds(local - m_data->stretchAt(local).offset));
}

base::WallTime Zone::toWall(base::Instant instant) const
{
    return base::WallTime(instant.time_since_epoch() + offsetAt(instant));
}

std::chrono::seconds Zone::offsetAt(base::Instant instant) const
{
    return seconds(m_data->offsetAt(instant.time_since_epoch().count()));
}

bool Zone::isGap(base::WallTime wall) const
{
    const std::int64_t local = wall.time_since_epoch().count();
    return local >= m_data->stretchAt(local).gap;
}

QByteArray Zone::name() const
{
    return m_data->name();
}

ZoneStretch Zone::stretchAt(base::WallTime wall) const
{
    return m_data->stretchAt(wall.time_since_epoch().count());
}

QByteArray ianaName(QByteArrayView name)
{
    if (name.isEmpty() || name.size() > 64)
        return {};
    const QByteArray plain = name.toByteArray();
    if (plain == "Z" || plain == "GMT" || plain == "UTC")
        return "UTC";
    if (const auto zone = Zone::byName(plain))
        return plain;
    const QByteArray iana = QTimeZone::windowsIdToDefaultIanaId(plain);
    return !iana.isEmpty() && Zone::byName(iana) ? iana : QByteArray();
}

} // namespace schedule
