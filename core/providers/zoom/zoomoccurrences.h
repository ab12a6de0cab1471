// Single dates of a meeting that repeats. Pure.
#pragma once

#include "providers/zoom/zoomcodec.h"
#include "providers/zoom/zoomrequests.h"

#include <vector>

namespace providers {

// The date that `plan` means, whether it was already moved or not; null: Zoom no longer lists it.
const ZoomOccurrence *zoomOccurrenceOf(const ZoomMeeting &meeting, const OccurrencePlan &plan);

// Topic aside, which a single date cannot have.
QJsonObject zoomOccurrenceBody(const OccurrencePlan &plan, const ZoomMeeting &meeting);

// What is missing until the dates are as the plan's overrides say.
std::vector<net::Request> zoomOccurrenceRequests(
    const ZoomRequests &requests, const MeetingPlan &plan, const ZoomMeeting &meeting);

// A meeting that takes place once starts at another time than the plan's: PATCH ignores a start in the past
// without an error.
bool zoomKeptItsTime(const MeetingPlan &plan, const ZoomMeeting &meeting);

} // namespace providers
