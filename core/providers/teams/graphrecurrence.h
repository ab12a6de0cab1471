// RFC 5545 rules and Microsoft Graph's pattern and range (resources/recurrencepattern, recurrencerange): each
// says things the other cannot.
#pragma once

#include "base/result.h"
#include "model/series.h"
#include "providers/jsonfields.h"

#include <QJsonObject>
#include <QString>

namespace providers {

// Why Graph cannot say the series exactly, translated; empty where it can. A series without repetition always
// fits.
QString whyNotInGraph(const model::Series &series);

// The first start that the rule itself gives: Graph begins a series there. The series' own start without a
// rule.
base::WallTime firstStart(const model::Series &series);

// {pattern, range} of a series that fits and has a rule.
QJsonObject graphRecurrence(const model::Series &series, const QByteArray &graphZone);

// RRULE text of {pattern, range}; empty where the object is. `start` is the first occurrence; its time of the
// day goes into UNTIL, which Graph keeps as a date.
QString ruleTextOf(const JsonFields &recurrence, base::Instant start);

} // namespace providers
