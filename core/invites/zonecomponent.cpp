#include "invites/zonecomponent.h"

#include "schedule/zone.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace invites {
namespace {

constexpr int yearsAhead = 40; // rules that change later than this are not known today
constexpr int shortestRun = 3; // so many years in a row make a yearly rule

struct Onset {
    base::WallTime wall {}; // with the offset before
    std::chrono::seconds offsetFrom {};
    std::chrono::seconds offsetTo {};
    bool daylight = false;
    QString name;

    // The same change again, in another year.
    bool sameKind(const Onset &other) const
    {
        return offsetFrom == other.offsetFrom && offsetTo == other.offsetTo && daylight == other.daylight
            && name == other.name;
    }
};

struct YearlyDay {
    unsigned month = 0;
    unsigned weekday = 0; // 0 = Sunday
    int ordinal = 0; // 1..4, or -1: the last
    std::chrono::seconds time {};

    bool operator==(const YearlyDay &) const = default;
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

// The first instant in (from, to] with another offset than at `from`, which differs from that at
// `to`.
base::Instant changeBetween(const schedule::Zone &zone, base::Instant from, base::Instant to)
{
    const std::chrono::seconds before = zone.offsetAt(from);
    while (to - from > std::chrono::seconds(1)) {
        const base::Instant middle = from + (to - from) / 2;
        (zone.offsetAt(middle) == before ? from : to) = middle;
    }
    return to;
}

// By asking for offsets, not by QTimeZone::transitions(): that one ends in 2037.
std::vector<Onset> onsetsOf(const schedule::Zone &zone, base::Instant from)
{
    constexpr std::chrono::days step(3); // some zones go back after less than a week
    const QTimeZone names(zone.name());
    const base::Instant begin = from - std::chrono::days(366);
    const base::Instant end = begin + std::chrono::days(366 * yearsAhead);
    std::vector<Onset> onsets;
    std::chrono::seconds before = zone.offsetAt(begin);
    const auto add = [&](base::Instant at) {
        const QTimeZone::OffsetData change
            = names.offsetData(QDateTime::fromSecsSinceEpoch(at.time_since_epoch().count(), Qt::UTC));
        Onset onset;
        onset.offsetFrom = before;
        onset.offsetTo = zone.offsetAt(at);
        onset.daylight = change.daylightTimeOffset != 0;
        onset.name = change.abbreviation;
        onset.wall = base::WallTime(at.time_since_epoch()) + before;
        before = onset.offsetTo;
        onsets.push_back(onset);
    };
    base::Instant at = begin;
    add(at); // what holds at the beginning
    while (at < end) {
        const base::Instant next = at + step;
        if (zone.offsetAt(next) != before) {
            at = changeBetween(zone, at, next);
            add(at);
        } else {
            at = next;
        }
    }
    return onsets;
}

QByteArray ruleText(const YearlyDay &day)
{
    static constexpr const char *names[] = { "SU", "MO", "TU", "WE", "TH", "FR", "SA" };
    return "FREQ=YEARLY;BYMONTH=" + QByteArray::number(day.month)
        + ";BYDAY=" + QByteArray::number(day.ordinal) + names[day.weekday];
}

icalcomponent *addObservance(icalcomponent *zone, const Onset &onset)
{
    icalcomponent *part
        = icalcomponent_new(onset.daylight ? ICAL_XDAYLIGHT_COMPONENT : ICAL_XSTANDARD_COMPONENT);
    icalcomponent_add_property(
        part, icalproperty_new_dtstart(icaltime_from_string(stamp(onset.wall).constData())));
    icalcomponent_add_property(part, icalproperty_new_tzoffsetfrom(int(onset.offsetFrom.count())));
    icalcomponent_add_property(part, icalproperty_new_tzoffsetto(int(onset.offsetTo.count())));
    if (!onset.name.isEmpty())
        icalcomponent_add_property(part, icalproperty_new_tzname(onset.name.toUtf8().constData()));
    icalcomponent_add_component(zone, part);
    return part;
}

void addRule(icalcomponent *observance, const QByteArray &rule)
{
    icalproperty *property = icalproperty_new_x(rule.constData());
    icalproperty_set_x_name(property, "RRULE");
    icalcomponent_add_property(observance, property);
}

void addDate(icalcomponent *observance, base::WallTime wall)
{
    icalproperty *property = icalproperty_new(ICAL_RDATE_PROPERTY);
    icalproperty_set_value(property, icalvalue_new_datetime(icaltime_from_string(stamp(wall).constData())));
    icalcomponent_add_property(observance, property);
}

// How many onsets from `first` on (indices in `list`) come every year on the same day.
size_t runLength(const std::vector<Onset> &list, size_t first, bool asLast)
{
    const YearlyDay day = yearlyDay(list[first].wall, asLast);
    if (asLast ? !isLastOfMonth(list[first].wall) : day.ordinal > 4)
        return 1;
    size_t length = 1;
    while (first + length < list.size() && list[first + length].sameKind(list[first])
        && yearOf(list[first + length].wall) == yearOf(list[first].wall) + std::chrono::years(length)
        && yearlyDay(list[first + length].wall, asLast) == day
        && (!asLast || isLastOfMonth(list[first + length].wall)))
        ++length;
    return length;
}

// Onsets of one kind: the yearly rule that goes on at the end as a rule, all before it as dates.
// Rules that end are not used, for many programs misread their UNTIL.
void addKind(icalcomponent *zone, const std::vector<Onset> &list, std::chrono::year lastYear)
{
    size_t ruleBegin = list.size();
    bool asLast = false;
    for (size_t i = 0; i < list.size() && ruleBegin == list.size(); ++i) {
        for (const bool last : { false, true }) {
            const size_t length = runLength(list, i, last);
            if (length >= shortestRun && i + length == list.size()
                && yearOf(list.back().wall) + std::chrono::years(1) >= lastYear) {
                ruleBegin = i;
                asLast = last;
            }
        }
    }
    if (ruleBegin > 0) {
        icalcomponent *dates = addObservance(zone, list.front());
        for (size_t i = 1; i < ruleBegin; ++i)
            addDate(dates, list[i].wall);
    }
    if (ruleBegin < list.size())
        addRule(addObservance(zone, list[ruleBegin]), ruleText(yearlyDay(list[ruleBegin].wall, asLast)));
}

} // namespace

ComponentPtr zoneComponent(const QByteArray &name, base::Instant from)
{
    const std::optional<schedule::Zone> zone = schedule::Zone::byName(name);
    if (!zone)
        return {};
    ComponentPtr component(icalcomponent_new(ICAL_VTIMEZONE_COMPONENT));
    icalcomponent_add_property(component.get(), icalproperty_new_tzid(name.constData()));
    std::vector<Onset> onsets = onsetsOf(*zone, from);
    const std::chrono::year lastYear = yearOf(onsets.front().wall) + std::chrono::years(yearsAhead);
    while (!onsets.empty()) {
        const Onset kind = onsets.front();
        std::vector<Onset> same;
        std::copy_if(onsets.begin(), onsets.end(), std::back_inserter(same),
            [&kind](const Onset &onset) { return onset.sameKind(kind); });
        std::erase_if(onsets, [&kind](const Onset &onset) { return onset.sameKind(kind); });
        addKind(component.get(), same, lastYear);
    }
    return component;
}

} // namespace invites
