#pragma once

#include "model/history.h"

#include <QString>

namespace ui {

// "Started", "Invitation copied"
QString historyText(model::HistoryEvent event);

} // namespace ui
