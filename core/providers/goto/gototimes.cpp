#include "providers/goto/gototimes.h"

#include "providers/goto/gototexts.h"
#include "providers/isotime.h"
#include "schedule/recurrence.h"
#include "schedule/zone.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace providers {
namespace {

using model::Frequency;

schedule::Expansion expanded(const model::Series &series, const schedule::Zone &zone, int limit)
{
    return schedule::expand(
        { series.start, false, zone, series.rule, series.extraStarts, series.excludedStarts },
        { {}, {}, limit });
}

std::optional<GoToSpan> overridden(
    const MeetingPlan &plan, const schedule::Zone &zone, const schedule::Instance &instance)
{
    const auto changed = std::find_if(plan.overrides.begin(), plan.overrides.end(),
        [&](const model::OccurrenceOverride &one) { return one.recurrenceId == instance.wall; });
    if (changed == plan.overrides.end())
        return GoToSpan { instance.instant, instance.instant + plan.series.duration };
    if (changed->cancelled)
        return {};
    const base::Instant start = changed->start ? zone.toInstant(*changed->start) : instance.instant;
    return GoToSpan { start, start + changed->duration.value_or(plan.series.duration) };
}

std::chrono::year_month_day dateOf(base::WallTime wall)
{
    return std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(wall));
}

bool isOnlyTheStartsWeekday(const model::RecurrenceRule &rule, base::WallTime start)
{
    if (!rule.byMonthDay.empty() || rule.byDay.size() > 1)
        return false;
    const std::chrono::weekday weekday(std::chrono::floor<std::chrono::days>(start));
    return rule.byDay.empty() || static_cast<unsigned>(rule.byDay.front().day) + 1 == weekday.iso_encoding();
}

bool isOnlyTheStartsMonthDay(const model::RecurrenceRule &rule, base::WallTime start)
{
    const auto day = static_cast<int>(static_cast<unsigned>(dateOf(start).day()));
    return rule.byDay.empty() && day <= 28
        && (rule.byMonthDay.empty() || (rule.byMonthDay.size() == 1 && rule.byMonthDay.front() == day));
}

bool isPlain(const model::RecurrenceRule &rule)
{
    return rule.interval == 1 && rule.bySecond.empty() && rule.byMinute.empty() && rule.byHour.empty()
        && rule.byYearDay.empty() && rule.byWeekNo.empty() && rule.byMonth.empty() && rule.bySetPos.empty();
}

// Daily is left out: whether the end date itself counts is not written, and only a gap before it hides that.
QString patternOf(const model::RecurrenceRule &rule, base::WallTime start)
{
    if (!isPlain(rule))
        return {};
    if (rule.frequency == Frequency::Weekly && isOnlyTheStartsWeekday(rule, start))
        return u"weekly"_s;
    if (rule.frequency == Frequency::Monthly && isOnlyTheStartsMonthDay(rule, start))
        return u"monthly"_s;
    return {};
}

bool changesTexts(const MeetingPlan &plan)
{
    return std::any_of(plan.overrides.begin(), plan.overrides.end(),
        [](const model::OccurrenceOverride &one) { return one.topic || one.description; });
}

} // namespace

base::Result<std::vector<GoToSpan>> goToTimes(const MeetingPlan &plan)
{
    const auto invalid = [](const QString &why, const QString &part) {
        return base::failure(base::ErrorKind::Invalid, why, part);
    };
    const auto zone = schedule::Zone::byName(plan.series.zone);
    if (!zone)
        return invalid(
            GoToTexts::tr("The time zone of the session is unknown here. Choose another one."), u"zone"_s);
    const bool onlyFirst = plan.repeat == model::RepeatChoice::ReusableRoom;
    const schedule::Expansion all = expanded(plan.series, *zone, onlyFirst ? 1 : GoToMostSessions + 1);
    std::vector<GoToSpan> times;
    for (const schedule::Instance &instance : all.list) {
        if (const auto span = overridden(plan, *zone, instance))
            times.push_back(*span);
    }
    std::sort(
        times.begin(), times.end(), [](const GoToSpan &a, const GoToSpan &b) { return a.start < b.start; });
    if (times.empty())
        return invalid(GoToTexts::tr("The session has no dates. Change its repetition."), u"recurrence"_s);
    if (static_cast<int>(all.list.size()) > GoToMostSessions)
        return invalid(
            GoToTexts::tr("The session has more than %1 dates. Give its repetition an earlier end.")
                .arg(GoToMostSessions),
            u"recurrence"_s);
    return times;
}

std::optional<GoToSequence> goToSequence(const MeetingPlan &plan)
{
    const model::Series &series = plan.series;
    const auto times = goToTimes(plan);
    const auto zone = schedule::Zone::byName(series.zone);
    if (!series.rule || !series.extraStarts.empty() || !series.excludedStarts.empty()
        || !plan.overrides.empty() || !times || !zone)
        return {};
    const QString pattern = patternOf(*series.rule, series.start);
    const GoToSpan first = times->front();
    const GoToSpan last = times->back();
    // The first session is told in UTC only: whether it keeps its time on the wall when clocks change is not
    // written, nor whose date the end is.
    const bool keepsOffset = zone->offsetAt(first.start) == zone->offsetAt(last.start)
        && std::all_of(times->begin(), times->end(),
            [&](const GoToSpan &one) { return zone->offsetAt(one.start) == zone->offsetAt(first.start); });
    const base::WallTime utcEnd(last.start.time_since_epoch());
    const bool sameDate = dateOf(utcEnd) == dateOf(zone->toWall(last.start));
    if (pattern.isEmpty() || !keepsOffset || !sameDate || first.start != zone->toInstant(series.start))
        return {};
    // A day later, so that the last session is inside whether the end date counts or not.
    return GoToSequence { pattern, isoDate(utcEnd + std::chrono::days(1)) };
}

RecurrenceFit goToRecurrenceFit(const MeetingPlan &plan)
{
    if (!plan.series.repeats())
        return {};
    if (plan.form == model::MeetingForm::Meeting)
        return { false,
            GoToTexts::tr(
                "A GoTo meeting repeats only as a room without fixed times. Make single meetings, or one "
                "room.") };
    if (changesTexts(plan))
        return { false,
            GoToTexts::tr("GoTo has one title and description for all dates. Make single events.") };
    if (const auto times = goToTimes(plan); !times)
        return { false, times.error().detail };
    if (plan.form == model::MeetingForm::Webinar && !goToSequence(plan))
        return { false,
            GoToTexts::tr("GoTo cannot repeat a webinar in just this way. Make single webinars.") };
    return {};
}

QString goToTimeText(base::Instant instant)
{
    return isoText(instant);
}

std::optional<base::Instant> goToInstant(const QString &text)
{
    QString iso = text.left(64);
    for (const QLatin1StringView utc : { ".+0000"_L1, "+0000"_L1 }) {
        if (iso.endsWith(utc))
            iso = iso.chopped(utc.size()) + u'Z';
    }
    return instantOfIso(iso);
}

} // namespace providers
