#include "schedule/due.h"

#include "schedule/closing.h"

#include <algorithm>
#include <tuple>

namespace schedule {

namespace {

constexpr int MostPerSession = 10'000;
// Leads are added to what callers ask; "from the beginning of time" must stay in range.
constexpr base::Instant Earliest { std::chrono::sys_days(std::chrono::year(1) / 1 / 1) };
constexpr base::Instant Latest { std::chrono::sys_days(std::chrono::year(9999) / 12 / 31) };

// The first start after `after`. Those that are on already come first in a window, so it grows past
// them.
std::optional<base::Instant> firstStartAfter(const model::Session &session, base::Instant after)
{
    for (int limit = 4; limit <= MostPerSession; limit *= 8) {
        const Occurrences found = occurrencesBetween(session, after, Latest, limit);
        for (const Occurrence &occurrence : found.list) {
            if (occurrence.start > after)
                return occurrence.start;
        }
        if (static_cast<int>(found.list.size()) < limit)
            break;
    }
    return {};
}

// A session that is on so long before an occurrence was not started for it.
constexpr auto startedAhead = std::chrono::hours(12);

std::vector<std::chrono::minutes> mailLeads(const model::Session &session)
{
    std::vector<std::chrono::minutes> leads;
    for (const model::MailReminder &reminder : session.mailReminders) {
        if (reminder.on)
            leads.push_back(reminder.before);
    }
    return leads;
}

// fn(occurrence) for whatever could have something due after `after`, up to and including `until`.
template <typename Fn>
void forEachNear(const model::Session &session, const std::vector<std::chrono::minutes> &leads,
    base::Instant after, base::Instant until, Fn fn)
{
    if (session.isTrashed() || leads.empty() || until <= after)
        return;
    const auto [least, most] = std::minmax_element(leads.begin(), leads.end());
    const Occurrences found = occurrencesBetween(
        session, after + *least, until + *most + std::chrono::seconds(1), MostPerSession);
    for (const Occurrence &occurrence : found.list)
        fn(occurrence);
}

// Those due after `after`, up to and including `until`.
void addMails(std::vector<DueMail> &mails, const model::Session &session, const Occurrence &occurrence,
    base::Instant after, base::Instant until)
{
    for (const model::MailReminder &reminder : session.mailReminders) {
        const base::Instant due = occurrence.start - reminder.before;
        if (reminder.on && due > after && due <= until)
            mails.push_back({ session.key, occurrence, reminder, due });
    }
}

void sort(std::vector<DueMail> &mails)
{
    std::sort(mails.begin(), mails.end(), [](const DueMail &a, const DueMail &b) {
        return std::tie(a.due, a.occurrence.start, a.session, a.reminder.whom, a.occurrence.recurrenceId)
            < std::tie(b.due, b.occurrence.start, b.session, b.reminder.whom, b.occurrence.recurrenceId);
    });
}

} // namespace

std::vector<DueNotice> dueBetween(
    const std::vector<model::Session> &sessions, base::Instant after, base::Instant until)
{
    after = std::clamp(after, Earliest, Latest);
    until = std::clamp(until, Earliest, Latest);
    std::vector<DueNotice> notices;
    for (const model::Session &session : sessions) {
        forEachNear(session, session.notifyHostBefore, after, until, [&](const Occurrence &occurrence) {
            for (const std::chrono::minutes lead : session.notifyHostBefore) {
                const base::Instant due = occurrence.start - lead;
                if (due > after && due <= until)
                    notices.push_back({ session.key, occurrence, due, lead });
            }
        });
    }
    std::sort(notices.begin(), notices.end(), [](const DueNotice &a, const DueNotice &b) {
        return std::tie(a.due, a.occurrence.start, a.session)
            < std::tie(b.due, b.occurrence.start, b.session);
    });
    return notices;
}

std::optional<base::Instant> nextDue(const model::Session &session, base::Instant now)
{
    std::optional<base::Instant> next;
    if (session.isTrashed())
        return next;
    now = std::clamp(now, Earliest, Latest);
    for (const std::chrono::minutes lead : session.notifyHostBefore) {
        const auto start = firstStartAfter(session, now + lead);
        if (start && (!next || *start - lead < *next))
            next = *start - lead;
    }
    return next;
}

std::optional<base::Instant> nextDue(const std::vector<model::Session> &sessions, base::Instant now)
{
    std::optional<base::Instant> next;
    for (const model::Session &session : sessions) {
        const auto due = nextDue(session, now);
        if (due && (!next || *due < *next))
            next = due;
    }
    return next;
}

std::vector<DueMail> mailsDueBetween(
    const std::vector<model::Session> &sessions, base::Instant after, base::Instant until)
{
    after = std::clamp(after, Earliest, Latest);
    until = std::clamp(until, Earliest, Latest);
    std::vector<DueMail> mails;
    for (const model::Session &session : sessions) {
        const base::Instant since = std::max(after, std::min(session.createdAt, until));
        forEachNear(session, mailLeads(session), since, until,
            [&](const Occurrence &occurrence) { addMails(mails, session, occurrence, since, until); });
    }
    sort(mails);
    return mails;
}

std::vector<DueMail> mailsPlanned(const model::Session &session, base::Instant now, int occurrences)
{
    std::vector<DueMail> mails;
    if (session.isTrashed())
        return mails;
    const Occurrences found
        = occurrencesBetween(session, std::clamp(now, Earliest, Latest), Latest, std::max(1, occurrences));
    for (const Occurrence &occurrence : found.list)
        addMails(mails, session, occurrence, Earliest - std::chrono::days(366), Latest);
    std::stable_sort(mails.begin(), mails.end(), [](const DueMail &a, const DueMail &b) {
        return std::tie(a.occurrence.start, a.due) < std::tie(b.occurrence.start, b.due);
    });
    return mails;
}

std::optional<DueMail> mailForLate(const model::Session &session, base::Instant at)
{
    std::optional<DueMail> nearest;
    const auto start = session.isTrashed() ? std::nullopt : firstStartAfter(session, at);
    const auto next = start ? occurrenceAt(session, *start) : std::nullopt;
    if (!next)
        return nearest;
    for (const model::MailReminder &reminder : session.mailReminders) {
        const base::Instant due = next->start - reminder.before;
        if (!reminder.on || reminder.whom != model::ReminderFor::Attendees || due > at
            || (nearest && nearest->due >= due))
            continue;
        nearest = DueMail { session.key, *next, reminder, due };
    }
    if (nearest && needlessAt(session, *next, nearest->reminder, at) != Needless::No)
        nearest.reset();
    return nearest;
}

Needless needlessAt(const model::Session &session, const Occurrence &occurrence,
    const model::MailReminder &reminder, base::Instant at)
{
    if (session.runningSince && *session.runningSince <= at
        && *session.runningSince + startedAhead >= occurrence.start) {
        const auto meant = currentOrNext(session, *session.runningSince);
        if (meant && meant->recurrenceId == occurrence.recurrenceId)
            return Needless::Started;
    }
    if (reminder.whom == model::ReminderFor::Attendees && isClosed(session, at))
        return Needless::Closed;
    return Needless::No;
}

std::optional<Occurrence> occurrenceAt(const model::Session &session, base::Instant start)
{
    const Occurrences found
        = occurrencesBetween(session, start, start + std::chrono::seconds(1), MostPerSession);
    const auto there = std::find_if(found.list.begin(), found.list.end(),
        [start](const Occurrence &occurrence) { return occurrence.start == start; });
    return there == found.list.end() ? std::nullopt : std::optional(*there);
}

} // namespace schedule
