#pragma once

#include "model/recurrencerule.h"
#include "schedule/zone.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace schedule {

// A rule as a person says it: "Every 2 weeks on Tue and Thu, 10 times". Every rule gets words; day
// and month names and numbers come from the locale, the sentence from the installed translation.
// The day of a UTC end is told in `zone`.
QString inWords(
    const model::RecurrenceRule &rule, const QLocale &locale, const std::optional<Zone> &zone = {});

} // namespace schedule
