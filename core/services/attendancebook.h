// Who came: read, corrected by hand, counted, and given out (REG-14, REG-15, REG-19, INI-09, NEW-09).
// Fetching the provider's list is checkin.h.
#pragma once

#include "base/async.h"
#include "base/clock.h"
#include "base/random.h"
#include "services/attendancecsv.h"
#include "services/attendancesheet.h"
#include "store/attendancestore.h"

#include <QObject>

namespace settings {
class Settings;
}
namespace store {
class DatabaseThread;
}

namespace services {

class SessionService;

// What the host says of a registrant; AsReported takes the host's word back.
enum class Presence : std::uint8_t { Present, Absent, AsReported };

// The marks of some registrants as they were before: putBack() undoes what was said since.
struct MarksBefore {
    model::SessionKey session;
    base::Instant start {};
    std::vector<model::RegistrantKey> registrants;
    std::vector<model::AttendanceMark> marks; // of those who had one
};

class AttendanceBook : public QObject {
    Q_OBJECT

public:
    AttendanceBook(SessionService &sessions, store::DatabaseThread &database,
        const settings::Settings &settings, const base::Clock &clock, base::Random &random,
        QObject *parent = nullptr);

    // ---- reading
    // Of which a sheet makes sense: on or over, the newest first. A session without a date has those that
    // somebody came to or that were started.
    base::Async<std::vector<SeriesLine>> occurrences(const model::SessionKey &session, int limit = 200);
    base::Async<AttendanceSheet> sheet(const model::SessionKey &session, base::Instant start);
    // The newest occurrence's. NotFound when none has begun yet.
    base::Async<AttendanceSheet> latest(const model::SessionKey &session);
    base::Async<SeriesReport> series(const model::SessionKey &session, int limit = 200);
    base::Async<std::vector<PresenceStep>> overTime(const model::SessionKey &session, base::Instant start);
    base::Async<std::vector<MonthOfAttendance>> overMonths(const model::SessionKey &session);
    // By any spelling of the address. NotFound when nobody with it was ever registered or seen.
    base::Async<PersonHistory> person(const QString &address);

    // ---- by hand, one or many (REG-14, INI-09). sessionsChanged tells the others.
    base::Async<MarksBefore> mark(const model::SessionKey &session, base::Instant start,
        const std::vector<model::RegistrantKey> &registrants, Presence presence,
        model::AttendanceSource source = model::AttendanceSource::ByHand);
    base::Async<bool> putBack(const MarksBefore &before);

    // ---- SHA-09: what a reopened session asks for. Undone by putBack().
    base::Async<bool> hasAny(const model::SessionKey &session);
    base::Async<store::CollectedAttendance> clear(const model::SessionKey &session);
    base::Async<bool> putBack(const store::CollectedAttendance &collected);

private:
    store::DatabaseThread &m_database;
    const settings::Settings &m_settings;
    const base::Clock &m_clock;
    base::Random &m_random;
};

// Active registrants who did not come, in the sheet's order.
std::vector<AttendanceLine> absentees(const AttendanceSheet &sheet);

} // namespace services
