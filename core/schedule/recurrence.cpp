#include "schedule/recurrence.h"

#include "schedule/recurrencecursor.h"

#include <algorithm>

namespace schedule {

using std::chrono::seconds;

// A set without a rule: the start and RDATE.
RuleBits onlyTheStart()
{
    RuleBits bits;
    bits.give(RulePart::Freq);
    bits.give(RulePart::Count);
    bits.count = 1;
    return bits;
}

Expansion expand(const Recurrence &recurrence, const RecurrenceWindow &window)
{
    RecurrenceCursor::Options options;
    options.start = recurrence.start.time_since_epoch().count();
    options.dateOnly = recurrence.dateOnly;
    options.zone = recurrence.zone ? &*recurrence.zone : nullptr;
    options.extra = &recurrence.extra;
    options.excluded = &recurrence.excluded;
    const auto instantOf = [&options](base::WallTime wall) {
        return options.zone && !options.dateOnly ? options.zone->toInstant(wall).time_since_epoch().count()
                                                 : wall.time_since_epoch().count();
    };
    if (window.from)
        options.from = instantOf(*window.from);
    if (window.to)
        options.to = instantOf(*window.to);
    RecurrenceCursor cursor(recurrence.rule ? toBits(*recurrence.rule) : onlyTheStart(), options);

    Expansion expansion;
    expansion.list.reserve(static_cast<std::size_t>(std::clamp(window.limit, 0, 64)));
    std::optional<Moment> moment = cursor.next();
    while (moment && static_cast<int>(expansion.list.size()) < window.limit) {
        expansion.list.push_back(
            { base::WallTime(seconds(moment->wall)), base::Instant(seconds(moment->instant)) });
        moment = cursor.next();
    }
    expansion.stop = moment ? StopReason::Limit : cursor.stop();
    expansion.complete = expansion.stop == StopReason::End;
    expansion.work = cursor.work();
    return expansion;
}

} // namespace schedule
