// Who came to GoTo's webinars, trainings and meetings. No I/O.
#pragma once

#include "providers/exchange.h"
#include "providers/whocame.h"

namespace providers {

// One time that a webinar or a training was held.
struct GoToSession {
    QString key;
    std::optional<base::Instant> start;
};

base::Result<Page<GoToSession>> goToWebinarSessions(const QByteArray &body);
base::Result<std::vector<Visit>> goToWebinarVisits(const QByteArray &body);
base::Result<std::vector<GoToSession>> goToTrainingSessions(const QByteArray &body);
base::Result<std::vector<Visit>> goToTrainingVisits(const QByteArray &body); // who was absent is left out
// Of all times that the meeting was held: those that began in the window. `hostEmail`: the organizer's.
base::Result<WhoCame> goToMeetingVisits(
    const QByteArray &body, const TimeWindow &window, const QString &hostEmail);

} // namespace providers
