// A session's series parts, ready to be walked. Used inside this layer.
#pragma once

#include "model/session.h"
#include "schedule/recurrencecursor.h"

#include <optional>
#include <vector>

namespace schedule {

// One part: its set of recurrence instants, ended where the next part takes over.
class SeriesPart {
public:
    // The session must outlive the part. A zone this machine does not know is read as UTC.
    SeriesPart(const model::Session &session, int index);

    int index() const { return m_index; }
    const model::Series &series() const { return m_series; }
    const Zone &zone() const { return m_zone; }
    const RuleBits &rule() const { return m_rule; }
    // Where the next part takes over; empty for the last part.
    std::optional<base::Instant> cutAt() const { return m_cut; }
    bool endless() const;

    // Instants of the part in [from, to], cut.
    RecurrenceCursor cursor(std::optional<base::Instant> from, std::optional<base::Instant> to) const;

    // The wall time that names the instance at this wall time: the same, but moved out of a gap.
    base::WallTime named(base::WallTime wall) const;
    // Whether the part, cut, has an instance of this name.
    bool has(base::WallTime recurrenceId) const;
    // How many instances come before this name, at most `limit`; empty when the work bound stopped
    // the count.
    std::optional<std::uint64_t> countBefore(base::WallTime recurrenceId) const;

    // The override for an instance of this part.
    const model::OccurrenceOverride *overrideFor(base::WallTime recurrenceId) const;

private:
    const model::Session &m_session;
    const model::Series &m_series;
    int m_index;
    Zone m_zone;
    RuleBits m_rule;
    std::optional<base::Instant> m_cut;
};

std::vector<SeriesPart> partsOf(const model::Session &session);

} // namespace schedule
