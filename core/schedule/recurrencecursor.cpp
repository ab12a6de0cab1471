#include "schedule/recurrencecursor.h"

#include <algorithm>

namespace schedule {

namespace {

using std::chrono::seconds;

constexpr std::int64_t Never = std::numeric_limits<std::int64_t>::min();

std::int64_t count(base::WallTime wall)
{
    return wall.time_since_epoch().count();
}

} // namespace

RecurrenceCursor::RecurrenceCursor(const RuleBits &rule, const Options &options)
    : m_rule(rule, options.start, options.workLimit),
      m_zone(options.dateOnly ? nullptr : options.zone),
      m_from(Never),
      m_to(RuleCursor::Ended),
      m_last(Never)
{
    if (rule.untilForm != RuleBits::UntilForm::None) {
        // A form that does not go with the start (checkPair) is read as it is most likely meant.
        std::int64_t until = rule.until;
        if (rule.untilForm == RuleBits::UntilForm::Date)
            until += calendar::DaySeconds - 1;
        m_until = rule.untilForm == RuleBits::UntilForm::Instant ? until : atWall(until).instant;
        m_rule.endAt(lastWallFor(m_until));
    }
    if (options.from || options.to || options.extra || options.excluded)
        prepare(options);
}

void RecurrenceCursor::prepare(const Options &options)
{
    if (options.from) {
        m_from = *options.from;
        // Not from later than the wall shows: what a gap moves may come from a day earlier.
        const std::int64_t wall = m_zone == nullptr ? m_from : wallAt(m_from) - calendar::DaySeconds;
        m_rule.seek(wall);
    }
    if (options.to) {
        m_to = *options.to;
        m_rule.endAt(lastWallFor(std::min(m_to, m_until)));
    }
    if (options.extra && !options.extra->empty()) {
        m_extra.reserve(options.extra->size());
        for (const base::WallTime wall : *options.extra)
            m_extra.push_back(atWall(count(wall)));
        std::sort(m_extra.begin(), m_extra.end(),
            [](const Moment &a, const Moment &b) { return a.instant < b.instant; });
    }
    if (options.excluded && !options.excluded->empty()) {
        m_excluded.reserve(options.excluded->size());
        for (const base::WallTime wall : *options.excluded)
            m_excluded.push_back(atWall(count(wall)).instant);
        std::sort(m_excluded.begin(), m_excluded.end());
    }
}

Moment RecurrenceCursor::atWall(std::int64_t wall) const
{
    if (m_zone == nullptr)
        return { wall, wall };
    const ZoneStretch stretch = m_zone->stretchAt(base::WallTime(seconds(wall)));
    return { wall < stretch.gap ? wall : wall + stretch.shift, wall - stretch.offset };
}

std::int64_t RecurrenceCursor::wallAt(std::int64_t instant) const
{
    return m_zone->toWall(base::Instant(seconds(instant))).time_since_epoch().count();
}

// No wall time after this can be an instant up to the given one: a repeated hour may show it twice.
std::int64_t RecurrenceCursor::lastWallFor(std::int64_t instant) const
{
    return m_zone == nullptr ? instant : wallAt(instant) + calendar::DaySeconds;
}

// Reads the rule on to the next wall time that exists; those in a gap are put aside, they come
// later than it says.
bool RecurrenceCursor::fetch()
{
    for (;;) {
        const std::int64_t wall = m_rule.next();
        if (wall >= RuleCursor::GaveUp) {
            m_ruleOver = true;
            if (wall == RuleCursor::GaveUp)
                m_stop = StopReason::WorkBound;
            return false;
        }
        if (m_zone == nullptr) {
            m_main = { wall, wall };
            return true;
        }
        if (wall < m_stretch.from || wall >= m_stretch.to)
            m_stretch = m_zone->stretchAt(base::WallTime(seconds(wall)));
        const std::int64_t instant = wall - m_stretch.offset;
        if (wall < m_stretch.gap) {
            m_main = { wall, instant };
            return true;
        }
        m_late.push_back({ wall + m_stretch.shift, instant });
    }
}

// The rule's next in order of the instants, not taken yet; null at its end.
const Moment *RecurrenceCursor::peekRule()
{
    if (!m_haveMain && !m_ruleOver)
        m_haveMain = fetch();
    const Moment *moment = m_haveMain ? &m_main : nullptr;
    if (m_lateAt < m_late.size() && (moment == nullptr || m_late[m_lateAt].instant <= moment->instant))
        moment = &m_late[m_lateAt];
    if (moment == nullptr || moment->instant <= m_until)
        return moment;
    m_ruleOver = true;
    m_haveMain = false;
    m_lateAt = m_late.size();
    return nullptr;
}

void RecurrenceCursor::takeRule(const Moment *moment)
{
    if (moment == &m_main)
        m_haveMain = false;
    else
        ++m_lateAt;
}

bool RecurrenceCursor::isExcluded(std::int64_t instant)
{
    while (m_excludedAt < m_excluded.size() && m_excluded[m_excludedAt] < instant)
        ++m_excludedAt;
    return m_excludedAt < m_excluded.size() && m_excluded[m_excludedAt] == instant;
}

std::optional<Moment> RecurrenceCursor::next()
{
    for (;;) {
        const Moment *ruled = peekRule();
        Moment moment;
        if (m_extraAt < m_extra.size()
            && (ruled == nullptr || m_extra[m_extraAt].instant <= ruled->instant)) {
            // Where the rule gave up, what comes later than that is not known to be next.
            moment = m_extra[m_extraAt++];
        } else if (ruled != nullptr) {
            moment = *ruled;
            takeRule(ruled);
        } else {
            return {};
        }
        if (moment.instant > m_to) {
            m_stop = StopReason::End;
            return {};
        }
        if (moment.instant < m_from || moment.instant == m_last || isExcluded(moment.instant))
            continue;
        m_last = moment.instant;
        return moment;
    }
}

} // namespace schedule
