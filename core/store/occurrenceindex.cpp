#include "store/occurrenceindex.h"

#include "schedule/occurrences.h"
#include "schedule/rruletext.h"
#include "store/connection.h"
#include "store/timetext.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Instant;
using base::Result;

namespace store {

namespace {

constexpr auto keptBehind = 31 * 24h;
constexpr auto keptAhead = 45 * 24h;
constexpr auto movedOnAfter = 15 * 24h;
constexpr auto longOccurrence = 24h;
constexpr int fewOccurrences = 100; // all of a session's: indexed once and for ever
constexpr int mostOccurrences = 400;

constexpr Instant firstInstant { std::chrono::sys_days { std::chrono::year { 1 } / 1 / 2 } };
constexpr Instant lastInstant { std::chrono::sys_days { std::chrono::year { 9999 } / 12 / 30 } };

IndexedOccurrence indexed(const model::Session &session, const schedule::Occurrence &occurrence)
{
    IndexedOccurrence row { occurrence.start, occurrence.end, occurrence.recurrenceId, {}, {} };
    if (const auto *change = overrideOf(session, occurrence.recurrenceId))
        row.topic = change->topic;
    if (session.series.size() > 1)
        row.zone = session.series[size_t(occurrence.part)].zone;
    return row;
}

void addAll(IndexedStretch &stretch, const model::Session &session,
    const std::vector<schedule::Occurrence> &occurrences)
{
    stretch.occurrences.reserve(occurrences.size());
    for (const schedule::Occurrence &occurrence : occurrences)
        stretch.occurrences.push_back(indexed(session, occurrence));
}

// True when that was all the session has.
bool indexAll(IndexedStretch &stretch, const model::Session &session)
{
    const auto found = schedule::occurrencesBetween(session, firstInstant, lastInstant, fewOccurrences);
    if (!found.complete)
        return false;
    addAll(stretch, session, found.list);
    if (!found.list.empty()) {
        stretch.firstStart = found.list.front().start;
        stretch.endsAt = found.list.front().end;
        for (const auto &occurrence : found.list)
            stretch.endsAt = std::max(*stretch.endsAt, occurrence.end);
    }
    return true;
}

// No occurrence starts earlier; cheap, and a day too early at worst.
Instant earliest(const model::Session &session)
{
    auto first = base::WallTime::max();
    for (const model::Series &part : session.series) {
        first = std::min(first, part.start);
        for (const base::WallTime extra : part.extraStarts)
            first = std::min(first, extra);
    }
    for (const model::OccurrenceOverride &change : session.overrides) {
        if (change.start)
            first = std::min(first, *change.start);
    }
    return Instant(first.time_since_epoch()) - 24h;
}

} // namespace

const model::OccurrenceOverride *overrideOf(const model::Session &session, base::WallTime recurrenceId)
{
    for (const model::OccurrenceOverride &change : session.overrides) {
        if (change.recurrenceId == recurrenceId)
            return &change;
    }
    return nullptr;
}

QString ruleTextOf(const model::Session &session)
{
    for (auto part = session.series.rbegin(); part != session.series.rend(); ++part) {
        if (part->rule)
            return schedule::toText(*part->rule);
    }
    return u""_s;
}

Instant staleBefore(Instant now)
{
    return now - keptBehind - movedOnAfter;
}

ShownDates shownDates(const model::Session &session, Instant now)
{
    ShownDates dates;
    if (!session.hasDate())
        return dates;
    dates.zone = session.series.front().zone;
    dates.ruleText = ruleTextOf(session);
    const auto next = schedule::currentOrNext(session, now);
    const auto last = schedule::lastBefore(session, now);
    if (next) {
        dates.nextStart = next->start;
        dates.nextEnd = next->end;
    }
    if (last) {
        dates.lastStart = last->start;
        dates.lastEnd = last->end;
    }
    if (const auto &shown = next ? next : last) {
        dates.recurrenceId = shown->recurrenceId;
        dates.zone = session.series[size_t(shown->part)].zone;
        if (const auto *change = overrideOf(session, shown->recurrenceId))
            dates.topic = change->topic;
    }
    return dates;
}

IndexedStretch stretchToIndex(const model::Session &session, Instant now)
{
    IndexedStretch stretch;
    if (!session.hasDate())
        return stretch;
    stretch.endsAt = session.repeats() ? schedule::endOfAll(session) : std::nullopt;
    if ((!session.repeats() || stretch.endsAt) && indexAll(stretch, session))
        return stretch;

    stretch.firstStart = earliest(session);
    const Instant from = now - keptBehind;
    Instant until = now + keptAhead;
    auto found = schedule::occurrencesBetween(session, from, until, mostOccurrences);
    if (!found.complete && !found.list.empty()) {
        // Too many to keep: what starts with the last one found is worked out when it is asked for.
        until = found.list.back().start;
        std::erase_if(found.list, [until](const auto &occurrence) { return occurrence.start >= until; });
    } else if (!found.complete) {
        until = from;
    }
    addAll(stretch, session, found.list);
    stretch.from = seconds(from);
    stretch.until = seconds(until);
    return stretch;
}

Result<void> writeOccurrences(
    Connection &connection, qint64 sessionId, const IndexedStretch &stretch, bool replacing)
{
    if (replacing) {
        auto removed
            = connection.execute(u"DELETE FROM occurrence_index WHERE session_id = ?"_s, { sessionId });
        if (!removed)
            return base::passOn(removed);
    }
    for (const IndexedOccurrence &occurrence : stretch.occurrences) {
        auto written = connection.execute(
            u"INSERT INTO occurrence_index(start_at, session_id, recurrence_id, end_at, lasts_long,"
            " topic, zone) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
            { qint64(seconds(occurrence.start)), sessionId, wallText(occurrence.recurrenceId),
                qint64(seconds(occurrence.end)), int(occurrence.end - occurrence.start > longOccurrence),
                occurrence.topic ? QVariant(notNull(*occurrence.topic)) : QVariant(),
                occurrence.zone.isEmpty() ? QVariant() : QVariant(QString::fromUtf8(occurrence.zone)) });
        if (!written)
            return base::passOn(written);
    }
    return {};
}

} // namespace store
