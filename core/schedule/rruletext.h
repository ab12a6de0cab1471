// RRULE text to rule and back (RFC 5545 3.3.10).
//
// Refused, with the part named in Error::part: everything the grammar does not allow, values out of
// range, unknown parts, a part given twice, COUNT beside UNTIL, BYSETPOS without another BY part,
// and the combinations RFC 5545 rules out: BYDAY with a number unless MONTHLY or YEARLY (and not
// beside BYWEEKNO), BYWEEKNO unless YEARLY, BYYEARDAY with DAILY, WEEKLY or MONTHLY, BYMONTHDAY
// with WEEKLY. Repaired: letters of either case ("until=...z"), white space around the rule, an
// "RRULE:" prefix, list values out of order or given twice, second 60, which is read as 59 when
// instants are made (RFC 5545 3.3.12).
#pragma once

#include "base/result.h"
#include "model/recurrencerule.h"

#include <QString>
#include <QStringView>

namespace schedule {

inline constexpr qsizetype MaxRuleLength = 8192;

// What a series starts with; UNTIL must have the same form, in UTC where there is a zone.
enum class StartForm : std::uint8_t { Date, Floating, Zoned };

base::Result<model::RecurrenceRule> parseRule(QStringView text);

// Canonical: FREQ first, parts in the order of the RFC, lists sorted, no default values.
// parseRule(toText(r)) == r.
QString toText(const model::RecurrenceRule &rule);

// The same refusals for a rule that was made, not parsed.
base::Result<void> checkRule(const model::RecurrenceRule &rule);

// Where only the pair is wrong: UNTIL of another form than the start, time parts or a frequency
// below a day with a DATE start.
base::Result<void> checkPair(const model::RecurrenceRule &rule, StartForm start);

} // namespace schedule
