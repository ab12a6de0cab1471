// What Webex's own recurrence can say: one rule as text, without exceptions (POST /v1/meetings, "recurrence",
// RFC 2445).
#pragma once

#include "base/result.h"
#include "providers/meetingprovider.h"

#include <QString>

namespace providers {

RecurrenceFit webexRecurrenceFit(const MeetingPlan &plan);

// The plan's rule as Webex takes it, UNTIL in UTC; empty where the plan does not repeat.
QString webexRule(const MeetingPlan &plan);
// What Webex tells in the form of our own texts, so that two can be compared.
QString webexRuleTold(const QString &told);

struct WebexSpan {
    base::Instant start {};
    base::Instant end {};
};

// The first occurrence; Invalid where the zone is unknown or the rule has none.
base::Result<WebexSpan> webexFirst(const model::Series &series);

} // namespace providers
