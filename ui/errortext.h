// An error as a person reads it: what happened, what it means, the one thing to do.
#pragma once

#include "base/result.h"

#include <QString>

namespace ui {

// `happened`: a whole sentence, "The session was not saved."; the rest is added by the error's
// kind. Cancelled says nothing but what happened.
QString errorText(const QString &happened, const base::Error &error);

} // namespace ui
