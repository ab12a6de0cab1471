// All that is known of who came to a session, read in one go and put together. On the SQL thread, inside the
// caller's transaction.
#pragma once

#include "base/random.h"
#include "model/account.h"
#include "model/meeting.h"
#include "model/session.h"
#include "schedule/occurrences.h"
#include "services/attendancematch.h"
#include "services/attendancesheet.h"
#include "store/attendancestore.h"

namespace store {
class Connection;
}

namespace services {

// A meeting whose provider says who came, with the account to ask.
struct TellingMeeting {
    model::Meeting meeting;
    model::Account account;
    bool whileRunning = false; // only then
    std::chrono::minutes readyAfter {};
};

struct AttendanceFacts {
    model::Session session;
    base::Instant start {}; // of the occurrence
    base::Instant end {};
    std::vector<model::Registrant> registrants; // by last name
    std::vector<model::Participant> participants;
    std::vector<model::AttendanceMark> marks;
    std::vector<store::FirstClick> clicks;
    QSet<model::RegistrantKey> reminded;
    std::vector<TellingMeeting> meetings; // of the session, the newest first
    std::optional<model::CheckInTry> checkIn;
};

// NotFound when there is no such session.
base::Result<model::Session> sessionOf(
    store::Connection &connection, base::Random &random, const model::SessionKey &key);
base::Result<std::vector<TellingMeeting>> tellingMeetings(
    store::Connection &connection, const model::SessionKey &session);
// The one that this occurrence took place in; null: none tells.
const TellingMeeting *meetingOf(
    const std::vector<TellingMeeting> &meetings, const schedule::Occurrence &occurrence);

// Everything but registrants; for several occurrences of a session they are read once.
base::Result<AttendanceFacts> attendanceFacts(store::Connection &connection, const model::Session &session,
    base::Instant start, std::vector<model::Registrant> registrants);
base::Result<std::vector<model::Registrant>> allRegistrants(
    store::Connection &connection, const model::SessionKey &session);
base::Result<std::vector<MatchPerson>> matchPeople(
    store::Connection &connection, const model::SessionKey &session);

AttendanceSheet sheetOf(const AttendanceFacts &facts);
// The lines alone, in the registrants' order, for counting one person.
AttendanceLine lineOf(const AttendanceFacts &facts, const model::Registrant &person);
// "Zoom's report, by e-mail address".
QString howKnown(const AttendanceLine &line, const QString &provider);

} // namespace services
