// Who came to a Zoom meeting, as Zoom writes it (API reference: past meetings, reports). Pure.
#pragma once

#include "providers/exchange.h"
#include "providers/whocame.h"

namespace providers {

// One time that a meeting was held.
struct ZoomInstance {
    QString uuid;
    base::Instant start {};
};

// One row; people in a waiting room have none. A duration of 0 means that the report is not finished.
struct ZoomVisit {
    Visit visit;
    bool finished = true; // has left, and it is known when
};

base::Result<std::vector<ZoomInstance>> zoomInstances(const QByteArray &body);
// `hostId`: the account's user, who is left out of the attendance.
base::Result<Page<ZoomVisit>> zoomVisits(const QByteArray &body, const QString &hostId);

} // namespace providers
