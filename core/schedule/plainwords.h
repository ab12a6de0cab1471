#pragma once

#include "model/recurrencerule.h"
#include "schedule/zone.h"

#include <QLocale>
#include <QString>

#include <functional>
#include <optional>

namespace schedule {

// A rule as a person says it: "Every 2 weeks on Tue and Thu, 10 times". Every rule gets words; day
// and month names and numbers come from the locale, the sentence from the installed translation.
// The day of a UTC end is told in `zone`.
QString inWords(
    const model::RecurrenceRule &rule, const QLocale &locale, const std::optional<Zone> &zone = {});

// As QCoreApplication::translate(): the text in some language, with its %n replaced.
using Translate = std::function<QString(const char *context, const char *source, const char *comment, int n)>;

// The same in another language than the application's; `locale` has to be of that language.
QString inWords(const model::RecurrenceRule &rule, const Translate &translate, const QLocale &locale,
    const std::optional<Zone> &zone = {});

} // namespace schedule
