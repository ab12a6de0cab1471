// Edits of one occurrence, or of it and all later ones (APP-07).
#include "schedule/occurrences.h"
#include "schedule/split.h"
#include "schedule/zone.h"
#include "services/sessionservice.h"

#include <algorithm>

namespace services {

using base::Async;
using base::ErrorKind;
using base::Result;
using model::Deed;
using model::HistoryEvent;
using model::Session;
using model::SessionKey;

namespace {

// The part of the series that the named occurrence belongs to: the last one that has it.
schedule::OccurrenceName occurrenceName(const Session &session, base::WallTime recurrenceId)
{
    Session bare = session;
    bare.overrides.clear();
    for (int part = int(session.series.size()) - 1; part > 0; --part) {
        const auto zone = schedule::Zone::byName(session.series[size_t(part)].zone);
        const base::Instant start = zone.value_or(schedule::Zone::utc()).toInstant(recurrenceId);
        const auto around = schedule::occurrencesBetween(bare, start, start + std::chrono::seconds(1));
        for (const schedule::Occurrence &occurrence : around.list)
            if (occurrence.part == part && occurrence.recurrenceId == recurrenceId)
                return { recurrenceId, part };
    }
    return { recurrenceId, 0 };
}

Result<Session> withOccurrenceChanged(const Session &session, const model::OccurrenceOverride &change)
{
    const schedule::OccurrenceName name = occurrenceName(session, change.recurrenceId);
    auto changed = schedule::moveOccurrence(
        session, name, change.start.value_or(change.recurrenceId), change.duration);
    if (!changed || (!change.topic && !change.description))
        return changed;
    auto &overrides = changed->overrides;
    auto at = std::lower_bound(overrides.begin(), overrides.end(), change.recurrenceId,
        [](const model::OccurrenceOverride &entry, base::WallTime id) { return entry.recurrenceId < id; });
    if (at == overrides.end() || at->recurrenceId != change.recurrenceId) {
        at = overrides.insert(at, model::OccurrenceOverride());
        at->recurrenceId = change.recurrenceId;
    }
    at->topic = change.topic;
    at->description = change.description;
    return changed;
}

} // namespace

Async<Session> SessionService::changeOccurrence(
    const SessionKey &key, const model::OccurrenceOverride &change)
{
    return edit(
        Deed::Edit, key, HistoryEvent::OccurrenceEdited,
        [change](const Session &session) { return withOccurrenceChanged(session, change); },
        tr("Undo edit of “%1”"));
}

Async<Session> SessionService::changeThisAndLater(
    const SessionKey &key, base::WallTime recurrenceId, const model::Series &newPart)
{
    return edit(
        Deed::Edit, key, HistoryEvent::OccurrenceEdited,
        [recurrenceId, newPart](const Session &session) {
            return schedule::splitAt(session, occurrenceName(session, recurrenceId), newPart);
        },
        tr("Undo edit of “%1”"));
}

Async<Session> SessionService::cancelOccurrence(const SessionKey &key, base::WallTime recurrenceId)
{
    return edit(
        Deed::Edit, key, HistoryEvent::OccurrenceEdited,
        [recurrenceId](const Session &session) {
            return schedule::cancelOccurrence(session, occurrenceName(session, recurrenceId));
        },
        tr("Undo delete of one “%1”"));
}

Async<Session> SessionService::cancelThisAndLater(const SessionKey &key, base::WallTime recurrenceId)
{
    return edit(
        Deed::Edit, key, HistoryEvent::OccurrenceEdited,
        [recurrenceId](const Session &session) {
            return schedule::endBefore(session, occurrenceName(session, recurrenceId));
        },
        tr("Undo delete of later “%1”"));
}

} // namespace services
