// What reading and writing of attendance share.
#pragma once

#include "store/attendancestore.h"
#include "store/checkinstore.h"

#include <QVariant>

namespace store {

base::Result<std::vector<model::Participant>> readParticipants(
    Connection &connection, const QString &rest, const QVariantList &values);
// All, those of scanners too.
base::Result<std::vector<CollectedAttendance::Click>> readClicks(
    Connection &connection, const model::SessionKey &session);

} // namespace store
