#include "providers/webex/webexrecurrence.h"

#include "providers/webex/webextexts.h"
#include "schedule/recurrence.h"
#include "schedule/rruletext.h"
#include "schedule/zone.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace providers {
namespace {

using model::Frequency;
using model::RecurrenceRule;

// Of a series of up to five years.
int mostOccurrences(Frequency frequency)
{
    switch (frequency) {
    case Frequency::Daily:
        return 1826;
    case Frequency::Weekly:
        return 261;
    case Frequency::Monthly:
        return 60;
    default:
        return 5;
    }
}

bool hasRareParts(const RecurrenceRule &rule)
{
    return !rule.bySecond.empty() || !rule.byMinute.empty() || !rule.byHour.empty() || !rule.byYearDay.empty()
        || !rule.byWeekNo.empty() || !rule.bySetPos.empty();
}

int dayOfMonth(base::WallTime start)
{
    const std::chrono::year_month_day date(std::chrono::floor<std::chrono::days>(start));
    return static_cast<int>(static_cast<unsigned>(date.day()));
}

// Where a week begins matters for several days in every other week; Webex does not say what it takes.
bool dependsOnWeekStart(const RecurrenceRule &rule)
{
    const bool sunday = std::any_of(rule.byDay.begin(), rule.byDay.end(),
        [](const model::WeekdayNum &day) { return day.day == model::Weekday::Sunday; });
    return rule.interval > 1 && rule.byDay.size() > 1 && sunday;
}

bool isOneNumberedDay(const RecurrenceRule &rule)
{
    if (rule.byDay.size() != 1 || !rule.byMonthDay.empty())
        return false;
    const std::int8_t ordinal = rule.byDay.front().ordinal;
    return ordinal == -1 || (ordinal >= 1 && ordinal <= 4);
}

// Several days are cut to the first there, and what becomes of a 31st in a short month is not written.
bool isOneSafeMonthDay(const RecurrenceRule &rule, base::WallTime start)
{
    if (!rule.byDay.empty() || rule.byMonthDay.size() > 1)
        return false;
    const int day = rule.byMonthDay.empty() ? dayOfMonth(start) : rule.byMonthDay.front();
    return day >= 1 && day <= 28;
}

bool isKnownShape(const RecurrenceRule &rule, base::WallTime start)
{
    if (hasRareParts(rule))
        return false;
    switch (rule.frequency) {
    case Frequency::Daily:
        return rule.byDay.empty() && rule.byMonthDay.empty() && rule.byMonth.empty();
    case Frequency::Weekly:
        return rule.byMonth.empty() && !dependsOnWeekStart(rule);
    case Frequency::Monthly:
        return rule.byMonth.empty() && (isOneNumberedDay(rule) || isOneSafeMonthDay(rule, start));
    case Frequency::Yearly:
        if (isOneNumberedDay(rule))
            return rule.byMonth.size() == 1;
        return rule.byMonth.size() == (rule.byMonthDay.empty() ? 0U : 1U) && isOneSafeMonthDay(rule, start);
    default:
        return false;
    }
}

schedule::Expansion expanded(const model::Series &series, int limit)
{
    schedule::Recurrence recurrence { series.start, false, schedule::Zone::byName(series.zone), series.rule,
        series.extraStarts, series.excludedStarts };
    return schedule::expand(recurrence, { {}, {}, limit });
}

bool isShortEnough(const model::Series &series)
{
    const int most = mostOccurrences(series.rule->frequency);
    const schedule::Expansion all = expanded(series, most + 1);
    if (!all.complete || all.list.empty() || static_cast<int>(all.list.size()) > most)
        return false;
    return all.list.back().instant - all.list.front().instant <= std::chrono::days(1826);
}

QString whyNot(const MeetingPlan &plan)
{
    const model::Series &series = plan.series;
    if (!series.repeats())
        return {};
    if (!series.rule || !series.extraStarts.empty() || !series.excludedStarts.empty()
        || !plan.overrides.empty())
        return WebexTexts::tr(
            "Webex makes a series only without added, moved or left out dates. Make single meetings.");
    if (plan.wantsRegistration)
        return WebexTexts::tr("Webex takes no registrations for a repeating meeting. Make single meetings.");
    if (!series.rule->count && std::holds_alternative<std::monostate>(series.rule->until))
        return WebexTexts::tr(
            "Webex repeats a meeting for five years at most. Give the repetition an end, or make "
            "single meetings.");
    if (!isKnownShape(*series.rule, series.start))
        return WebexTexts::tr("Webex cannot repeat a meeting in just this way. Make single meetings.");
    if (!isShortEnough(series))
        return WebexTexts::tr(
            "Webex repeats a meeting for five years at most. Choose an earlier end, or make single "
            "meetings.");
    return {};
}

base::Instant untilInstant(const model::Until &until, const schedule::Zone &zone)
{
    if (const auto *instant = std::get_if<base::Instant>(&until))
        return *instant;
    if (const auto *wall = std::get_if<base::WallTime>(&until))
        return zone.toInstant(*wall);
    const base::WallTime day = std::get<base::WallDate>(until);
    return zone.toInstant(day + std::chrono::days(1) - std::chrono::seconds(1));
}

} // namespace

RecurrenceFit webexRecurrenceFit(const MeetingPlan &plan)
{
    const QString why = whyNot(plan);
    return { why.isEmpty(), why };
}

QString webexRule(const MeetingPlan &plan)
{
    if (!plan.series.rule)
        return {};
    RecurrenceRule rule = *plan.series.rule;
    if (!std::holds_alternative<std::monostate>(rule.until))
        rule.until = untilInstant(
            rule.until, schedule::Zone::byName(plan.series.zone).value_or(schedule::Zone::utc()));
    return schedule::toText(rule);
}

QString webexRuleTold(const QString &told)
{
    const auto rule = schedule::parseRule(told);
    return rule ? schedule::toText(*rule) : told.left(512);
}

base::Result<WebexSpan> webexFirst(const model::Series &series)
{
    if (!schedule::Zone::byName(series.zone))
        return base::failure(base::ErrorKind::Invalid,
            WebexTexts::tr("The time zone of the session is unknown here. Choose another one."), u"zone"_s);
    const schedule::Expansion first = expanded(series, 1);
    if (first.list.empty())
        return base::failure(base::ErrorKind::Invalid,
            WebexTexts::tr("The session has no dates. Change its repetition."), u"recurrence"_s);
    return WebexSpan { first.list.front().instant, first.list.front().instant + series.duration };
}

} // namespace providers
