#include "services/attendancebook.h"

#include "schedule/zone.h"
#include "services/attendancefacts.h"
#include "services/attendancewindow.h"
#include "services/sessionservice.h"
#include "store/connection.h"
#include "store/databasethread.h"
#include "store/historystore.h"

#include <algorithm>

namespace services {

using base::Async;
using base::ErrorKind;
using base::Instant;
using base::Result;
using model::SessionKey;
using store::AttendanceStore;

namespace {

struct Begun {
    Instant start {};
    Instant end {};
};

// What was started of a session without a date.
Result<std::vector<Begun>> startedByHand(store::Connection &connection, const SessionKey &session)
{
    auto history = store::HistoryStore(connection).ofSession(session);
    if (!history)
        return base::passOn(history);
    std::vector<Begun> begun;
    Instant end {};
    for (const model::HistoryEntry &entry : *history) { // newest first
        if (entry.event == model::HistoryEvent::Ended)
            end = entry.at;
        else if (entry.event == model::HistoryEvent::Started)
            begun.push_back({ entry.at, std::max(end, entry.at) });
    }
    return begun;
}

// The newest first: of the calendar, and where the calendar was changed since, of what is known.
Result<std::vector<Begun>> begunOf(
    store::Connection &connection, const model::Session &session, Instant now, int limit)
{
    std::vector<Begun> begun;
    const std::vector<schedule::Occurrence> listed = begunOccurrences(session, now, limit);
    begun.reserve(listed.size());
    for (const schedule::Occurrence &one : listed)
        begun.push_back({ one.start, one.end });
    if (!session.hasDate()) {
        auto started = startedByHand(connection, session.key);
        if (!started)
            return started;
        begun = std::move(*started);
    }
    auto known = AttendanceStore(connection).starts(session.key);
    if (!known)
        return base::passOn(known);
    for (const Instant start : *known) {
        const bool listedToo = std::any_of(
            begun.begin(), begun.end(), [start](const Begun &one) { return one.start == start; });
        if (!listedToo && start <= now)
            begun.push_back({ start, start });
    }
    std::sort(begun.begin(), begun.end(), [](const Begun &a, const Begun &b) { return a.start > b.start; });
    if (begun.size() > size_t(limit))
        begun.resize(size_t(limit));
    return begun;
}

Result<AttendanceSheet> readSheet(
    store::Connection &connection, base::Random &random, const SessionKey &key, Instant start)
{
    auto session = sessionOf(connection, random, key);
    if (!session)
        return base::passOn(session);
    auto registrants = allRegistrants(connection, key);
    if (!registrants)
        return base::passOn(registrants);
    auto facts = attendanceFacts(connection, *session, start, std::move(*registrants));
    if (!facts)
        return base::passOn(facts);
    return sheetOf(*facts);
}

void add(Headcount &total, const Headcount &one)
{
    total.registered += one.registered;
    total.active += one.active;
    total.cancelled += one.cancelled;
    total.reminded += one.reminded;
    total.clicked += one.clicked;
    total.attended += one.attended;
    for (size_t i = 0; i < total.attendedBy.size(); ++i)
        total.attendedBy[i] += one.attendedBy[i];
    total.absent += one.absent;
    total.strangers += one.strangers;
    total.toReview += one.toReview;
    total.minutes += one.minutes;
    total.timed += one.timed;
}

Result<SeriesReport> readSeries(
    store::Connection &connection, base::Random &random, const SessionKey &key, Instant now, int limit)
{
    auto session = sessionOf(connection, random, key);
    if (!session)
        return base::passOn(session);
    auto begun = begunOf(connection, *session, now, limit);
    if (!begun)
        return base::passOn(begun);
    auto registrants = allRegistrants(connection, key);
    if (!registrants)
        return base::passOn(registrants);
    SeriesReport report;
    report.session = key;
    report.topic = session->topic;
    if (!session->series.empty())
        report.zone = session->series.front().zone;
    for (const Begun &one : *begun) {
        auto facts = attendanceFacts(connection, *session, one.start, *registrants);
        if (!facts)
            return base::passOn(facts);
        const AttendanceSheet sheet = sheetOf(*facts);
        report.occurrences.push_back({ one.start, sheet.end, sheet.headcount });
        add(report.total, sheet.headcount);
    }
    return report;
}

std::vector<MonthOfAttendance> monthsOf(const SeriesReport &report)
{
    const schedule::Zone zone = schedule::Zone::byName(report.zone).value_or(schedule::Zone::utc());
    std::vector<MonthOfAttendance> months;
    for (auto one = report.occurrences.rbegin(); one != report.occurrences.rend(); ++one) {
        const std::chrono::year_month_day date(
            std::chrono::floor<std::chrono::days>(zone.toWall(one->start)));
        const int year = int(date.year());
        const int month = int(unsigned(date.month()));
        if (months.empty() || months.back().year != year || months.back().month != month)
            months.push_back({ year, month, 0, 0, 0 });
        ++months.back().occurrences;
        months.back().active += one->headcount.active;
        months.back().attended += one->headcount.attended;
    }
    return months;
}

} // namespace

AttendanceBook::AttendanceBook(SessionService &, store::DatabaseThread &database,
    const settings::Settings &settings, const base::Clock &clock, base::Random &random, QObject *parent)
    : QObject(parent), m_database(database), m_settings(settings), m_clock(clock), m_random(random)
{
}

Async<std::vector<SeriesLine>> AttendanceBook::occurrences(const SessionKey &session, int limit)
{
    return base::andThen(series(session, limit), this,
        [](const SeriesReport &report) -> Result<std::vector<SeriesLine>> { return report.occurrences; });
}

Async<AttendanceSheet> AttendanceBook::sheet(const SessionKey &session, Instant start)
{
    return m_database.read([&random = m_random, session, start](store::Connection &connection) {
        return readSheet(connection, random, session, start);
    });
}

Async<AttendanceSheet> AttendanceBook::latest(const SessionKey &session)
{
    return m_database.read([&random = m_random, session, now = m_clock.now()](
                               store::Connection &connection) -> Result<AttendanceSheet> {
        auto loaded = sessionOf(connection, random, session);
        if (!loaded)
            return base::passOn(loaded);
        auto begun = begunOf(connection, *loaded, now, 1);
        if (!begun)
            return base::passOn(begun);
        if (begun->empty())
            return base::failure(
                ErrorKind::NotFound, tr("The session has not taken place yet."), QStringLiteral("start"));
        return readSheet(connection, random, session, begun->front().start);
    });
}

Async<SeriesReport> AttendanceBook::series(const SessionKey &session, int limit)
{
    return m_database.read(
        [&random = m_random, session, limit, now = m_clock.now()](
            store::Connection &connection) { return readSeries(connection, random, session, now, limit); });
}

Async<std::vector<PresenceStep>> AttendanceBook::overTime(const SessionKey &session, Instant start)
{
    return m_database.read(
        [session, start](store::Connection &connection) -> Result<std::vector<PresenceStep>> {
            auto participants = AttendanceStore(connection).participants(session, start);
            if (!participants)
                return base::passOn(participants);
            QHash<QString, std::vector<model::Stay>> people;
            for (const model::Participant &one : *participants) {
                if (one.state == model::ParticipantState::Host)
                    continue;
                auto &stays = people[one.registrant.isNull() ? one.identity : one.registrant.toString()];
                stays.insert(stays.end(), one.stays.begin(), one.stays.end());
            }
            return presenceOverTime({ people.begin(), people.end() });
        });
}

Async<std::vector<MonthOfAttendance>> AttendanceBook::overMonths(const SessionKey &session)
{
    constexpr int most = 1000;
    return base::andThen(series(session, most), this,
        [](const SeriesReport &report) -> Result<std::vector<MonthOfAttendance>> {
            return monthsOf(report);
        });
}

std::vector<AttendanceLine> absentees(const AttendanceSheet &sheet)
{
    std::vector<AttendanceLine> absent;
    std::copy_if(
        sheet.people.begin(), sheet.people.end(), std::back_inserter(absent), [](const AttendanceLine &line) {
            return !line.registrant.isNull() && line.state == model::RegistrantState::Active && !line.present;
        });
    return absent;
}

} // namespace services
