#pragma once

#include "model/session.h"

#include <QString>

namespace services {

// What an edit changed, for the history: "topic: Sales → Sales meeting; start: 2026-11-20T10:00 → …".
QString editDetail(const model::Session &before, const model::Session &after);

} // namespace services
