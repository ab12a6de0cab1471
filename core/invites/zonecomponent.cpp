#include "invites/zonecomponent.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace invites {
namespace {

constexpr int yearsAhead = 60; // rules that change later than this are not known today
constexpr int shortestRun = 3; // so many years in a row make a yearly rule

struct Onset {
    base::WallTime wall {}; // with the offset before
    std::chrono::seconds offsetFrom {};
    std::chrono::seconds offsetTo {};
    bool daylight = false;
    QString name;

    // The same change again, in another year.
    bool sameKind(const Onset& other) const
    {
        return offsetFrom == other.offsetFrom && offsetTo == other.offsetTo
            && daylight == other.daylight && name == other.name;
    }
};

struct YearlyDay {
    unsigned month = 0;
    unsigned weekday = 0; // 0 = Sunday
    int ordinal = 0; // 1..4, or -1: the last
    std::chrono::seconds time {};

    bool operator==(const YearlyDay&) const = default;
};

std::chrono::year yearOf(base::WallTime wall)
{
    return std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(wall)).year();
}

YearlyDay yearlyDay(base::WallTime wall, bool asLast)
{
    const auto date = std::chrono::floor<std::chrono::days>(wall);
    const std::chrono::year_month_day day(date);
    YearlyDay yearly;
    yearly.month = unsigned(day.month());
    yearly.weekday = std::chrono::weekday(date).c_encoding();
    yearly.ordinal = asLast ? -1 : int((unsigned(day.day()) - 1) / 7) + 1;
    yearly.time = wall - date;
    return yearly;
}

bool isLastOfMonth(base::WallTime wall)
{
    const auto date = std::chrono::floor<std::chrono::days>(wall);
    return std::chrono::year_month_day(date).month()
        != std::chrono::year_month_day(date + std::chrono::days(7)).month();
}

std::vector<Onset> onsetsOf(const QTimeZone& zone, base::Instant from)
{
    const QDateTime begin
        = QDateTime::fromSecsSinceEpoch(from.time_since_epoch().count(), Qt::UTC).addYears(-1);
    const QDateTime end = begin.addYears(yearsAhead);
    std::vector<Onset> onsets;
    const auto known = zone.transitions(begin, end);
    std::chrono::seconds before(zone.offsetFromUtc(begin));
    for (const QTimeZone::OffsetData& change : known) {
        Onset onset;
        onset.offsetFrom = before;
        onset.offsetTo = std::chrono::seconds(change.offsetFromUtc);
        onset.daylight = change.daylightTimeOffset != 0;
        onset.name = change.abbreviation;
        onset.wall = base::WallTime(std::chrono::seconds(change.atUtc.toSecsSinceEpoch()) + before);
        onsets.push_back(onset);
        before = onset.offsetTo;
    }
    // What holds at the beginning.
    const QTimeZone::OffsetData first = zone.offsetData(begin);
    Onset base;
    base.offsetTo = base.offsetFrom = std::chrono::seconds(first.offsetFromUtc);
    base.daylight = first.daylightTimeOffset != 0;
    base.name = first.abbreviation;
    base.wall = base::WallTime(std::chrono::seconds(begin.toSecsSinceEpoch())) + base.offsetFrom;
    onsets.insert(onsets.begin(), base);
    return onsets;
}

QByteArray ruleText(const YearlyDay& day)
{
    static constexpr const char* names[] = { "SU", "MO", "TU", "WE", "TH", "FR", "SA" };
    return "FREQ=YEARLY;BYMONTH=" + QByteArray::number(day.month)
        + ";BYDAY=" + QByteArray::number(day.ordinal) + names[day.weekday];
}

void addObservance(icalcomponent* zone, const Onset& onset, const QByteArray& rule)
{
    icalcomponent* part
        = icalcomponent_new(onset.daylight ? ICAL_XDAYLIGHT_COMPONENT : ICAL_XSTANDARD_COMPONENT);
    icalcomponent_add_property(
        part, icalproperty_new_dtstart(icaltime_from_string(stamp(onset.wall).constData())));
    icalcomponent_add_property(part, icalproperty_new_tzoffsetfrom(int(onset.offsetFrom.count())));
    icalcomponent_add_property(part, icalproperty_new_tzoffsetto(int(onset.offsetTo.count())));
    if (!onset.name.isEmpty())
        icalcomponent_add_property(part, icalproperty_new_tzname(onset.name.toUtf8().constData()));
    if (!rule.isEmpty()) {
        icalproperty* property = icalproperty_new_x(rule.constData());
        icalproperty_set_x_name(property, "RRULE");
        icalcomponent_add_property(part, property);
    }
    icalcomponent_add_component(zone, part);
}

// How many onsets from `first` on (indices in `list`) come every year on the same day.
size_t runLength(const std::vector<Onset>& list, size_t first, bool asLast)
{
    const YearlyDay day = yearlyDay(list[first].wall, asLast);
    if (asLast ? !isLastOfMonth(list[first].wall) : day.ordinal > 4)
        return 1;
    size_t length = 1;
    while (first + length < list.size() && list[first + length].sameKind(list[first])
        && yearOf(list[first + length].wall)
            == yearOf(list[first].wall) + std::chrono::years(length)
        && yearlyDay(list[first + length].wall, asLast) == day
        && (!asLast || isLastOfMonth(list[first + length].wall)))
        ++length;
    return length;
}

// Onsets of one kind, each year's in a row, as few observances as can be.
void addKind(icalcomponent* zone, const std::vector<Onset>& list, std::chrono::year lastYear)
{
    size_t i = 0;
    while (i < list.size()) {
        const size_t byOrdinal = runLength(list, i, false);
        const size_t byLast = runLength(list, i, true);
        const bool asLast = byLast > byOrdinal;
        const size_t length = std::max(byOrdinal, byLast);
        if (length < shortestRun) {
            addObservance(zone, list[i], {});
            ++i;
            continue;
        }
        QByteArray rule = ruleText(yearlyDay(list[i].wall, asLast));
        const Onset& last = list[i + length - 1];
        if (yearOf(last.wall) + std::chrono::years(1) < lastYear)
            rule += ";UNTIL="
                + stamp(base::Instant((last.wall - last.offsetFrom).time_since_epoch()));
        addObservance(zone, list[i], rule);
        i += length;
    }
}

} // namespace

ComponentPtr zoneComponent(const QByteArray& name, base::Instant from)
{
    const QTimeZone zone(name);
    if (!zone.isValid())
        return {};
    ComponentPtr component(icalcomponent_new(ICAL_VTIMEZONE_COMPONENT));
    icalcomponent_add_property(component.get(), icalproperty_new_tzid(name.constData()));
    std::vector<Onset> onsets = onsetsOf(zone, from);
    const std::chrono::year lastYear = yearOf(onsets.front().wall) + std::chrono::years(yearsAhead);
    while (!onsets.empty()) {
        const Onset kind = onsets.front();
        std::vector<Onset> same;
        std::copy_if(onsets.begin(), onsets.end(), std::back_inserter(same),
            [&kind](const Onset& onset) { return onset.sameKind(kind); });
        std::erase_if(onsets, [&kind](const Onset& onset) { return onset.sameKind(kind); });
        addKind(component.get(), same, lastYear);
    }
    return component;
}

} // namespace invites
