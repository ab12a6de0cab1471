// Zoom's recurrence object (API reference, "recurrence" of POST /users/{userId}/meetings) and RRULE.
// Zoom has daily, weekly and monthly rules only, and no lists of extra or excluded starts.
#pragma once

#include "base/result.h"
#include "model/recurrencerule.h"
#include "providers/capabilities.h"
#include "providers/meetingprovider.h"
#include "providers/zoom/zoomjson.h"

#include <QJsonObject>

namespace providers {

// Empty where the series does not repeat. Invalid with part "recurrence" and a sentence for people where
// Zoom cannot say exactly this series.
base::Result<QJsonObject> zoomRecurrence(const model::Series &series);

// RRULE text of the object in an answer, without "RRULE:"; empty where there is none or its type is new.
QString ruleOfZoom(ZoomFields &recurrence);

RecurrenceFit zoomRecurrenceFit(const MeetingPlan &plan);

} // namespace providers
