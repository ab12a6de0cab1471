#pragma once

#include "model/history.h"

#include <QString>

namespace ui {

// "Started", "Invitation copied"
QString historyText(model::HistoryEvent event);

// With what it was about: "Edited: topic", "Reminder sent to 298 people".
QString historyLine(const model::HistoryEntry &entry);

} // namespace ui
