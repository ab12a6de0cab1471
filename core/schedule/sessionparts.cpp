#include "schedule/sessionparts.h"

#include <algorithm>

namespace schedule {

namespace {

using std::chrono::seconds;

Zone zoneNamed(const QByteArray &name)
{
    const auto zone = Zone::byName(name);
    return zone ? *zone : Zone::utc();
}

} // namespace

SeriesPart::SeriesPart(const model::Session &session, int index)
    : m_session(session),
      m_series(session.series[static_cast<std::size_t>(index)]),
      m_index(index),
      m_zone(zoneNamed(m_series.zone)),
      m_rule(m_series.rule ? toBits(*m_series.rule) : onlyTheStart())
{
    const auto next = static_cast<std::size_t>(index) + 1;
    if (next < session.series.size() && session.series[next].takesOverAt)
        m_cut = m_zone.toInstant(*session.series[next].takesOverAt);
}

bool SeriesPart::endless() const
{
    return !m_cut && !m_rule.has(RulePart::Count) && m_rule.untilForm == RuleBits::UntilForm::None;
}

RecurrenceCursor SeriesPart::cursor(std::optional<base::Instant> from, std::optional<base::Instant> to) const
{
    RecurrenceCursor::Options options;
    options.start = m_series.start.time_since_epoch().count();
    options.zone = &m_zone;
    options.extra = &m_series.extraStarts;
    options.excluded = &m_series.excludedStarts;
    if (from)
        options.from = from->time_since_epoch().count();
    if (m_cut && (!to || *to >= *m_cut))
        to = *m_cut - seconds(1);
    if (to)
        options.to = to->time_since_epoch().count();
    return RecurrenceCursor(m_rule, options);
}

base::WallTime SeriesPart::named(base::WallTime wall) const
{
    return m_zone.isGap(wall) ? m_zone.toWall(m_zone.toInstant(wall)) : wall;
}

bool SeriesPart::has(base::WallTime recurrenceId) const
{
    const base::Instant instant = m_zone.toInstant(recurrenceId);
    return cursor(instant, instant).next().has_value();
}

std::optional<std::uint64_t> SeriesPart::countBefore(base::WallTime recurrenceId) const
{
    RecurrenceCursor before = cursor({}, m_zone.toInstant(recurrenceId) - seconds(1));
    std::uint64_t count = 0;
    while (before.next())
        ++count;
    if (before.stop() == StopReason::WorkBound)
        return {};
    return count;
}

const model::OccurrenceOverride *SeriesPart::overrideFor(base::WallTime recurrenceId) const
{
    for (const model::OccurrenceOverride &entry : m_session.overrides) {
        if (entry.recurrenceId == recurrenceId || named(entry.recurrenceId) == recurrenceId)
            return &entry;
    }
    return nullptr;
}

std::vector<SeriesPart> partsOf(const model::Session &session)
{
    std::vector<SeriesPart> parts;
    parts.reserve(session.series.size());
    for (std::size_t i = 0; i < session.series.size(); ++i)
        parts.emplace_back(session, static_cast<int>(i));
    return parts;
}

} // namespace schedule
