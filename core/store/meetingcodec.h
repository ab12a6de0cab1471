// What both sides agreed on, as the JSON text of one column.
#pragma once

#include "base/result.h"
#include "model/meeting.h"

namespace store {

QString factsText(const model::MeetingFacts &facts);
// Storage, part "damaged", when it is not what factsText() writes.
base::Result<model::MeetingFacts> factsFromText(const QString &text);

} // namespace store
