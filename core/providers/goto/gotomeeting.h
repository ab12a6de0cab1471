// GoTo Meeting's JSON. A meeting has no description and no other place for a key of ours but what people see,
// so one is known by its subject, its times and its organizer.
#pragma once

#include "providers/goto/gotocodec.h"

namespace providers {

QByteArray goToMeetingBody(const MeetingPlan &plan); // to make one and to change one

base::Result<GoToEvent> goToMeetingMade(const QByteArray &body, const MeetingPlan &plan);
base::Result<GoToEvent> goToMeeting(const QByteArray &body);
base::Result<std::vector<GoToEvent>> goToUpcoming(const QByteArray &body);

void goToKeepJoinUrl(GoToEvent &event, const model::MeetingRef &ref);

// Whether `there` can be what became of the plan.
bool goToIsSame(const GoToEvent &there, const MeetingPlan &plan, const QString &organizerKey);

} // namespace providers
