#include "services/attendancefacts.h"

#include "providers/meetingprovider.h"
#include "providers/registry.h"
#include "services/attendancewindow.h"
#include "store/accountstore.h"
#include "store/checkinstore.h"
#include "store/connection.h"
#include "store/historystore.h"
#include "store/meetingstore.h"
#include "store/registrantstore.h"
#include "store/registrantsyncstore.h"
#include "store/sessionstore.h"

#include <algorithm>

namespace services {

using base::ErrorKind;
using base::Result;
using model::Session;
using model::SessionKey;

namespace {

constexpr int Everybody = 1'000'000;

// When an occurrence ended that is not in the calendar: the session was started without a date, or moved
// since.
Result<base::Instant> endOf(store::Connection &connection, const Session &session, base::Instant start)
{
    if (const auto occurrence = occurrenceAt(session, start))
        return occurrence->end;
    if (!session.series.empty())
        return start + session.series.back().duration;
    auto history = store::HistoryStore(connection).ofSession(session.key);
    if (!history)
        return base::passOn(history);
    std::optional<base::Instant> end;
    for (const model::HistoryEntry &entry : *history) // newest first
        if (entry.event == model::HistoryEvent::Ended && entry.at >= start)
            end = entry.at;
    return end.value_or(start);
}

} // namespace

Result<Session> sessionOf(store::Connection &connection, base::Random &random, const SessionKey &key)
{
    auto session = store::SessionStore(connection, random).load(key);
    if (!session)
        return base::passOn(session);
    if (!*session)
        return base::failure(ErrorKind::NotFound, QStringLiteral("no such session"));
    return std::move(**session);
}

Result<std::vector<TellingMeeting>> tellingMeetings(store::Connection &connection, const SessionKey &session)
{
    auto meetings = store::MeetingStore(connection).ofSession(session);
    if (!meetings)
        return base::passOn(meetings);
    std::vector<TellingMeeting> telling;
    for (model::Meeting &meeting : *meetings) {
        const providers::ManagedProvider *managed = providers::of(meeting.provider).managed;
        if (!managed || meeting.state != model::MeetingState::Initiated || meeting.ref.isNull())
            continue;
        auto account = store::AccountStore(connection).load(meeting.account);
        if (!account)
            return base::passOn(account);
        if (!*account || (*account)->mode == model::AccountMode::NoConnection)
            continue;
        const providers::Capabilities can = managed->capabilities(**account);
        if (can.attendance || can.attendanceWhileRunning)
            telling.push_back({ std::move(meeting), std::move(**account), can.attendanceWhileRunning,
                can.attendanceReadyAfter });
    }
    return telling;
}

const TellingMeeting *meetingOf(
    const std::vector<TellingMeeting> &meetings, const schedule::Occurrence &occurrence)
{
    const TellingMeeting *whole = nullptr;
    for (const TellingMeeting &one : meetings) {
        if (one.meeting.recurrenceId == occurrence.recurrenceId)
            return &one;
        if (!one.meeting.recurrenceId && !whole)
            whole = &one;
    }
    return whole;
}

Result<std::vector<model::Registrant>> allRegistrants(
    store::Connection &connection, const SessionKey &session)
{
    store::RegistrantQuery query;
    query.session = session;
    query.limit = Everybody;
    return store::RegistrantStore(connection).list(query);
}

Result<AttendanceFacts> attendanceFacts(store::Connection &connection, const Session &session,
    base::Instant start, std::vector<model::Registrant> registrants)
{
    AttendanceFacts facts;
    store::AttendanceStore attendance(connection);
    auto participants = attendance.participants(session.key, start);
    auto marks = attendance.marks(session.key, start);
    auto clicks = attendance.clicks(session.key, start);
    auto reminded = attendance.reminded(session.key, start);
    auto meetings = tellingMeetings(connection, session.key);
    auto checkIn = store::CheckInStore(connection).of(session.key, start);
    auto end = endOf(connection, session, start);
    if (!participants)
        return base::passOn(participants);
    if (!marks)
        return base::passOn(marks);
    if (!clicks)
        return base::passOn(clicks);
    if (!reminded)
        return base::passOn(reminded);
    if (!meetings)
        return base::passOn(meetings);
    if (!checkIn)
        return base::passOn(checkIn);
    if (!end)
        return base::passOn(end);
    facts.session = session;
    facts.start = start;
    facts.end = *end;
    facts.registrants = std::move(registrants);
    facts.participants = std::move(*participants);
    facts.marks = std::move(*marks);
    facts.clicks = std::move(*clicks);
    facts.reminded = std::move(*reminded);
    facts.meetings = std::move(*meetings);
    facts.checkIn = std::move(*checkIn);
    return facts;
}

Result<std::vector<MatchPerson>> matchPeople(store::Connection &connection, const SessionKey &session)
{
    auto registrants = allRegistrants(connection, session);
    if (!registrants)
        return base::passOn(registrants);
    QHash<model::RegistrantKey, QStringList> ids;
    auto meetings = store::MeetingStore(connection).ofSession(session);
    if (!meetings)
        return base::passOn(meetings);
    for (const model::Meeting &meeting : *meetings) {
        auto syncs = store::RegistrantSyncStore(connection).ofMeeting(meeting.key);
        if (!syncs)
            return base::passOn(syncs);
        for (const model::RegistrantSync &sync : *syncs)
            if (!sync.providerId.isEmpty())
                ids[sync.registrant] << sync.providerId;
    }
    std::vector<MatchPerson> people;
    people.reserve(registrants->size());
    for (const model::Registrant &person : *registrants)
        people.push_back(
            { person.key, ids.value(person.key), model::normalAddress(person.email), person.name() });
    return people;
}

} // namespace services
