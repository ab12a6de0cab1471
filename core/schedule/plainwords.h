#pragma once

#include "model/recurrencerule.h"

#include <QLocale>
#include <QString>

namespace schedule {

// A rule as a person says it: "Every 2 weeks on Tue and Thu, 10 times". Every rule gets words; day
// and month names and numbers come from the locale, the sentence from the installed translation.
QString inWords(const model::RecurrenceRule& rule, const QLocale& locale);

} // namespace schedule
