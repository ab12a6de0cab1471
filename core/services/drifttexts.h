#pragma once

#include "model/meeting.h"

#include <QString>

namespace services {

// A field of DriftField and its value, for people, in the host's zone and language.
QString driftLabel(const QString &field);
QString driftText(const QString &field, const model::MeetingFacts &facts);

} // namespace services
