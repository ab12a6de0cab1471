// Google Calendar keeps RFC 5545 lines as they are, without DTSTART (calendar/v3 Events.recurrence).
#pragma once

#include "model/series.h"

#include <QString>
#include <QStringList>

namespace providers {

// Why Google cannot say the series exactly, translated; empty where it can.
QString whyNotAtGoogle(const model::Series &series);

// The first start that the rule itself gives: Google counts the event's start in any case.
base::WallTime firstStartAtGoogle(const model::Series &series);

// RRULE, RDATE and EXDATE lines; empty for a series without repetition.
QStringList recurrenceLines(const model::Series &series);

// The canonical text of the RRULE among the lines; a rule that we do not understand as it is written, cut.
QString ruleTextOfLines(const QStringList &lines);

} // namespace providers
