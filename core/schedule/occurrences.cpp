#include "schedule/occurrences.h"

#include "schedule/calendarmath.h"
#include "schedule/sessionparts.h"

#include <algorithm>

namespace schedule {

namespace {

using std::chrono::seconds;

// Callers may ask from the beginning to the end of all instants; sums with durations must stay in range.
constexpr base::Instant BeginOfTime { seconds(calendar::yearStart(0) * calendar::DaySeconds) };
constexpr base::Instant EndOfTime { seconds(
    calendar::yearStart(calendar::LastYear + 1) * calendar::DaySeconds) };

base::Instant instantOf(const Moment &moment)
{
    return base::Instant(seconds(moment.instant));
}

bool touches(const Occurrence &occurrence, base::Instant from, base::Instant to)
{
    return occurrence.start < to
        && (occurrence.end > from || (occurrence.end == occurrence.start && occurrence.start == from));
}

Occurrence plainOccurrence(const SeriesPart &part, const Moment &moment)
{
    const base::WallTime wall { seconds(moment.wall) };
    return { wall, wall, instantOf(moment), instantOf(moment) + part.series().duration, part.index(), false };
}

bool changesTime(const model::OccurrenceOverride &entry)
{
    return entry.cancelled || entry.start || entry.duration;
}

// Where an override puts its occurrence, whether or not the part has one of that name.
Occurrence placedBy(const model::OccurrenceOverride &entry, const SeriesPart &part)
{
    Occurrence occurrence;
    occurrence.recurrenceId = part.named(entry.recurrenceId);
    occurrence.wall = entry.start ? part.named(*entry.start) : occurrence.recurrenceId;
    occurrence.start = part.zone().toInstant(occurrence.wall);
    occurrence.end = occurrence.start + entry.duration.value_or(part.series().duration);
    occurrence.part = part.index();
    occurrence.moved = true;
    return occurrence;
}

// Calls fn for every occurrence that an override moves and keep() lets through, once, in the first
// part that has its name.
template <typename Keep, typename Fn>
void forEachMoved(const model::Session &session, const std::vector<SeriesPart> &parts, Keep keep, Fn fn)
{
    for (const model::OccurrenceOverride &entry : session.overrides) {
        if (entry.cancelled || !changesTime(entry))
            continue;
        for (const SeriesPart &part : parts) {
            const Occurrence occurrence = placedBy(entry, part);
            if (keep(occurrence) && part.has(entry.recurrenceId)) {
                fn(occurrence);
                break;
            }
        }
    }
}

bool standsInPlace(const model::Session &session, const SeriesPart &part, const Occurrence &occurrence)
{
    if (session.overrides.empty())
        return true;
    const model::OccurrenceOverride *entry = part.overrideFor(occurrence.recurrenceId);
    return entry == nullptr || !changesTime(*entry);
}

bool byTime(const Occurrence &a, const Occurrence &b)
{
    return std::tie(a.start, a.recurrenceId, a.part) < std::tie(b.start, b.recurrenceId, b.part);
}

// The part's own instances in the window, `limit` + 1 at most.
bool addPart(const model::Session &session, const SeriesPart &part, base::Instant from, base::Instant to,
    std::size_t limit, std::vector<Occurrence> &list)
{
    RecurrenceCursor cursor = part.cursor(from - part.series().duration, to - seconds(1));
    std::size_t found = 0;
    while (found <= limit) {
        const auto moment = cursor.next();
        if (!moment)
            return cursor.stop() == StopReason::End;
        const Occurrence occurrence = plainOccurrence(part, *moment);
        if (!touches(occurrence, from, to) || !standsInPlace(session, part, occurrence))
            continue;
        list.push_back(occurrence);
        ++found;
    }
    return true; // the surplus one makes the list too long
}

base::Instant earliestOf(const model::Session &session, const std::vector<SeriesPart> &parts)
{
    base::Instant earliest = EndOfTime;
    for (const SeriesPart &part : parts) {
        const auto consider
            = [&](base::WallTime wall) { earliest = std::min(earliest, part.zone().toInstant(wall)); };
        consider(part.series().start);
        for (const base::WallTime wall : part.series().extraStarts)
            consider(wall);
        for (const model::OccurrenceOverride &entry : session.overrides)
            consider(entry.start.value_or(part.series().start));
    }
    return earliest;
}

std::optional<Occurrence> lastEnded(const Occurrences &found, base::Instant now)
{
    std::optional<Occurrence> last;
    for (const Occurrence &occurrence : found.list) {
        if (occurrence.end <= now
            && (!last || std::tie(occurrence.end, occurrence.start) >= std::tie(last->end, last->start)))
            last = occurrence;
    }
    return last;
}

} // namespace

Occurrences occurrencesBetween(const model::Session &session, base::Instant from, base::Instant to, int limit)
{
    Occurrences found;
    from = std::clamp(from, BeginOfTime, EndOfTime);
    to = std::clamp(to, BeginOfTime, EndOfTime);
    if (from > to || limit < 0 || session.series.empty())
        return found;
    const auto wanted = static_cast<std::size_t>(limit);
    const std::vector<SeriesPart> parts = partsOf(session);
    for (const SeriesPart &part : parts) {
        if (!addPart(session, part, from, to, wanted, found.list))
            found.complete = false;
    }
    forEachMoved(
        session, parts, [&](const Occurrence &occurrence) { return touches(occurrence, from, to); },
        [&](const Occurrence &occurrence) { found.list.push_back(occurrence); });
    if (parts.size() > 1 || !session.overrides.empty())
        std::sort(found.list.begin(), found.list.end(), byTime);
    if (found.list.size() > wanted) {
        found.list.resize(wanted);
        found.complete = false;
    }
    return found;
}

std::optional<Occurrence> currentOrNext(const model::Session &session, base::Instant now)
{
    const Occurrences found = occurrencesBetween(session, now, EndOfTime, 1);
    return found.list.empty() ? std::nullopt : std::optional(found.list.front());
}

// Looks into a window that ends now and grows into the past until it holds one, never listing many.
std::optional<Occurrence> lastBefore(const model::Session &session, base::Instant now)
{
    if (session.series.empty())
        return {};
    constexpr int most = 2000;
    const base::Instant earliest = earliestOf(session, partsOf(session));
    const base::Instant end = std::clamp(now, BeginOfTime, EndOfTime - seconds(1)) + seconds(1);
    seconds empty {};
    for (seconds span = std::chrono::hours(1);;) {
        const Occurrences found = occurrencesBetween(session, end - span, end, most);
        if (static_cast<int>(found.list.size()) >= most && span - empty > seconds(1)) {
            span = empty + (span - empty) / 2; // too many to see the last
            continue;
        }
        if (auto last = lastEnded(found, now))
            return last;
        empty = span;
        if (end - span < earliest)
            return {};
        span *= 4;
    }
}

std::optional<base::Instant> endOfAll(const model::Session &session)
{
    if (session.series.empty())
        return {};
    const std::vector<SeriesPart> parts = partsOf(session);
    std::optional<base::Instant> end;
    const auto consider = [&end](const Occurrence &occurrence) {
        end = end ? std::max(*end, occurrence.end) : occurrence.end;
    };
    for (const SeriesPart &part : parts) {
        if (part.endless())
            return {};
        RecurrenceCursor cursor = part.cursor({}, {});
        while (const auto moment = cursor.next()) {
            const Occurrence occurrence = plainOccurrence(part, *moment);
            if (standsInPlace(session, part, occurrence))
                consider(occurrence);
        }
        if (cursor.stop() == StopReason::WorkBound)
            return {}; // farther than anybody looks: as good as never
    }
    forEachMoved(
        session, parts, [](const Occurrence &) { return true; }, consider);
    // All of it cancelled: over since its first start.
    return end ? end : parts.front().zone().toInstant(parts.front().series().start);
}

} // namespace schedule
