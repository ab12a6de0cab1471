#include "schedule/split.h"

#include "schedule/sessionparts.h"

#include <algorithm>

namespace schedule {

namespace {

using std::chrono::seconds;
using Failure = tl::unexpected<base::Error>;

Failure refused(base::ErrorKind kind, const char *why, const char *part)
{
    return base::failure(kind, QString::fromLatin1(why), QString::fromLatin1(part));
}

base::Result<SeriesPart> partHolding(const model::Session &session, OccurrenceName which)
{
    if (which.part < 0 || which.part >= static_cast<int>(session.series.size()))
        return refused(base::ErrorKind::NotFound, "the session has no such part", "series");
    SeriesPart part(session, which.part);
    if (!part.has(which.recurrenceId))
        return refused(base::ErrorKind::NotFound, "the series has no such occurrence", "recurrenceId");
    return part;
}

// How many the rule itself has before `cut`, as COUNT sees it: RDATE does not add, EXDATE does not
// take away.
std::uint32_t ruleCountBefore(const SeriesPart &part, base::Instant cut)
{
    RecurrenceCursor::Options options;
    options.start = part.series().start.time_since_epoch().count();
    options.zone = &part.zone();
    options.to = (cut - seconds(1)).time_since_epoch().count();
    RecurrenceCursor cursor(part.rule(), options);
    std::uint32_t count = 0;
    while (cursor.next())
        ++count;
    return count;
}

void dropFrom(std::vector<base::WallTime> &walls, const Zone &zone, base::Instant cut)
{
    std::erase_if(walls, [&](base::WallTime wall) { return zone.toInstant(wall) >= cut; });
}

// The part's series, ended by itself before `cut`: also whoever reads only the rule sees the end.
model::Series endedBefore(const SeriesPart &part, base::Instant cut)
{
    model::Series series = part.series();
    if (series.rule) {
        const std::uint32_t kept = ruleCountBefore(part, cut);
        if (kept == 0) {
            // Only RDATE ones are left, and without a rule the start would be one of them.
            series.rule.reset();
            series.excludedStarts.push_back(series.start);
        } else if (series.rule->count) {
            series.rule->count = kept;
        } else {
            series.rule->until = cut - seconds(1);
        }
    }
    dropFrom(series.extraStarts, part.zone(), cut);
    std::erase_if(series.excludedStarts,
        [&](base::WallTime wall) { return wall != series.start && part.zone().toInstant(wall) >= cut; });
    return series;
}

// Overrides of occurrences that are still there.
void dropLostOverrides(model::Session &session)
{
    const std::vector<SeriesPart> parts = partsOf(session);
    std::erase_if(session.overrides, [&](const model::OccurrenceOverride &entry) {
        return std::none_of(
            parts.begin(), parts.end(), [&](const SeriesPart &part) { return part.has(entry.recurrenceId); });
    });
}

// The last start that stays when the part `upTo` is cut at `cut`.
std::optional<base::Instant> lastBeforeCut(const model::Session &session, int upTo, base::Instant cut)
{
    std::optional<base::Instant> last;
    for (int i = 0; i <= upTo; ++i) {
        const SeriesPart part(session, i);
        RecurrenceCursor cursor = part.cursor({}, i == upTo ? std::optional(cut - seconds(1)) : std::nullopt);
        while (const auto moment = cursor.next())
            last = std::max(last.value_or(base::Instant::min()), base::Instant(seconds(moment->instant)));
    }
    return last;
}

model::OccurrenceOverride &overrideOf(model::Session &session, base::WallTime recurrenceId)
{
    auto &list = session.overrides;
    auto at = std::lower_bound(list.begin(), list.end(), recurrenceId,
        [](const model::OccurrenceOverride &entry, base::WallTime id) { return entry.recurrenceId < id; });
    if (at == list.end() || at->recurrenceId != recurrenceId) {
        model::OccurrenceOverride entry;
        entry.recurrenceId = recurrenceId;
        at = list.insert(at, entry);
    }
    return *at;
}

void dropEmptyOverrides(model::Session &session)
{
    std::erase_if(session.overrides, [](const model::OccurrenceOverride &entry) {
        return !entry.cancelled && !entry.start && !entry.duration && !entry.topic && !entry.description;
    });
}

// The override's name as it stands in the list, where an import wrote a time inside a gap.
base::WallTime storedName(const SeriesPart &part, base::WallTime recurrenceId)
{
    const base::WallTime named = part.named(recurrenceId);
    const model::OccurrenceOverride *entry = part.overrideFor(named);
    return entry ? entry->recurrenceId : named;
}

} // namespace

base::Result<model::Session> splitAt(const model::Session &session, OccurrenceName at, model::Series newPart)
{
    const auto part = partHolding(session, at);
    if (!part)
        return Failure(part.error());
    const auto zone = Zone::byName(newPart.zone);
    if (!zone)
        return refused(base::ErrorKind::Invalid, "no such time zone", "zone");
    const base::Instant cut = part->zone().toInstant(at.recurrenceId);
    const auto index = static_cast<std::size_t>(at.part);
    const bool first = part->countBefore(at.recurrenceId) == 0U;

    model::Session after = session;
    after.series.resize(index + 1);
    // RDATE and EXDATE that came along from before the new start belong to the earlier part.
    const base::Instant newStart = zone->toInstant(newPart.start);
    const auto early = [&](base::WallTime wall) { return zone->toInstant(wall) < newStart; };
    std::erase_if(newPart.extraStarts, early);
    std::erase_if(newPart.excludedStarts, early);
    if (first) {
        newPart.takesOverAt = part->series().takesOverAt;
        after.series.pop_back();
    } else {
        const std::optional<std::uint32_t> total
            = part->series().rule ? part->series().rule->count : std::nullopt;
        if (total && newPart.rule && newPart.rule->count == total) {
            const std::uint32_t kept = ruleCountBefore(*part, cut);
            newPart.rule->count = std::max<std::uint32_t>(1, *total - std::min(kept, *total));
        }
        newPart.takesOverAt = part->named(at.recurrenceId);
        after.series[index] = endedBefore(*part, cut);
    }
    if (const auto last = lastBeforeCut(session, at.part, cut); last && newStart <= *last)
        return refused(base::ErrorKind::Invalid, "would begin before occurrences that stay", "start");
    after.series.push_back(std::move(newPart));
    dropLostOverrides(after);
    return after;
}

base::Result<model::Session> endBefore(const model::Session &session, OccurrenceName at)
{
    const auto part = partHolding(session, at);
    if (!part)
        return Failure(part.error());
    const base::Instant cut = part->zone().toInstant(at.recurrenceId);
    const auto index = static_cast<std::size_t>(at.part);
    const bool first = part->countBefore(at.recurrenceId) == 0U;
    if (first && at.part == 0)
        return refused(base::ErrorKind::Invalid, "nothing would be left: delete the session", "recurrenceId");
    model::Session after = session;
    after.series.resize(first ? index : index + 1);
    if (first) {
        const SeriesPart before(session, at.part - 1);
        if (before.cutAt())
            after.series.back() = endedBefore(before, *before.cutAt());
    } else {
        after.series.back() = endedBefore(*part, cut);
    }
    dropLostOverrides(after);
    return after;
}

base::Result<model::Session> cancelOccurrence(const model::Session &session, OccurrenceName which)
{
    const auto part = partHolding(session, which);
    if (!part)
        return Failure(part.error());
    if (session.series.size() == 1 && !session.series.front().repeats())
        return refused(base::ErrorKind::Invalid, "nothing would be left: delete the session", "recurrenceId");
    model::Session after = session;
    model::OccurrenceOverride &entry = overrideOf(after, storedName(*part, which.recurrenceId));
    entry.cancelled = true;
    entry.start.reset();
    entry.duration.reset();
    return after;
}

base::Result<model::Session> moveOccurrence(const model::Session &session, OccurrenceName which,
    base::WallTime start, std::optional<std::chrono::minutes> duration)
{
    const auto part = partHolding(session, which);
    if (!part)
        return Failure(part.error());
    if (duration && duration->count() < 0)
        return refused(base::ErrorKind::Invalid, "a duration cannot be negative", "duration");
    model::Session after = session;
    const base::WallTime name = storedName(*part, which.recurrenceId);
    model::OccurrenceOverride &entry = overrideOf(after, name);
    entry.cancelled = false;
    entry.start.reset();
    entry.duration.reset();
    if (part->named(start) != part->named(name))
        entry.start = start;
    if (duration && *duration != part->series().duration)
        entry.duration = duration;
    dropEmptyOverrides(after);
    return after;
}

base::Result<model::Session> restoreOccurrence(const model::Session &session, OccurrenceName which)
{
    const auto part = partHolding(session, which);
    if (!part)
        return Failure(part.error());
    return moveOccurrence(session, which, part->named(which.recurrenceId));
}

} // namespace schedule
