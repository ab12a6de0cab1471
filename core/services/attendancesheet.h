// Who came to one occurrence, as values for windows, reports and the command line.
#pragma once

#include "model/attendance.h"
#include "model/registrant.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <chrono>
#include <optional>
#include <vector>

namespace services {

// One person at one occurrence: a registrant, or somebody who came without being one.
struct AttendanceLine {
    model::RegistrantKey registrant; // null: not registered
    std::vector<model::ParticipantKey> participants; // how the provider saw this person; maybe several times
    QString name;
    QString address; // may be empty
    model::RegistrantState state = model::RegistrantState::Active; // of a registrant
    model::ParticipantState seenAs = model::ParticipantState::Matched; // of somebody who is not registered
    bool known = false; // something says whether the person came
    bool present = false;
    model::AttendanceSource source = model::AttendanceSource::Provider; // with `known`
    model::MatchedHow matched = model::MatchedHow::Nothing;
    bool implied = false; // only a followed link says so (REG-14)
    bool reminded = false;
    std::optional<base::Instant> clicked; // the first time
    std::optional<base::Instant> joined; // the first time
    std::optional<base::Instant> left; // the last time
    std::chrono::seconds stayed { 0 }; // without counting two devices twice
    int joins = 0;
    QString how; // translated: "Zoom's report, by e-mail address", "Followed the link", "Entered by hand"
};

struct Headcount {
    int registered = 0; // active and cancelled
    int active = 0;
    int cancelled = 0;
    int reminded = 0; // people
    int clicked = 0; // people
    int attended = 0; // registrants; the sum of `attendedBy`
    std::array<int, 4> attendedBy {}; // by model::AttendanceSource
    int absent = 0; // active ones who did not come
    int strangers = 0; // came without being registered
    int toReview = 0; // whom nobody matched yet; part of `strangers`
    std::chrono::minutes minutes { 0 }; // of all who came together
    int timed = 0; // people whose minutes are known

    int attendedHow(model::AttendanceSource source) const { return attendedBy[size_t(source)]; }
    std::chrono::minutes average() const { return timed > 0 ? minutes / timed : std::chrono::minutes(0); }
};

// How many were there from `from` on.
struct PresenceStep {
    base::Instant from {};
    int present = 0;

    bool operator==(const PresenceStep &) const = default;
};

struct AttendanceSheet {
    model::SessionKey session;
    QString topic;
    base::Instant start {}; // of the occurrence
    base::Instant end {};
    QByteArray zone; // IANA, the session's; empty without a date
    std::vector<AttendanceLine> people; // registrants by last name, then who came unregistered
    std::vector<AttendanceLine> hosts; // the host and co-hosts whom the provider saw; counted nowhere
    Headcount headcount;
    // The provider tells who came. Else the followed links do, as implied attendance.
    bool managed = false;
    QString provider; // its name, for people; empty without
    std::optional<model::CheckInTry> checkIn; // the last fetch
};

// All occurrences of a session that are over or on, the newest first.
struct SeriesLine {
    base::Instant start {};
    base::Instant end {};
    Headcount headcount;
};

struct SeriesReport {
    model::SessionKey session;
    QString topic;
    QByteArray zone;
    std::vector<SeriesLine> occurrences;
    Headcount total; // people are counted in each occurrence
};

// One month of a series, in its zone.
struct MonthOfAttendance {
    int year = 0;
    int month = 0; // 1 to 12
    int occurrences = 0;
    int active = 0; // seats: registrants times occurrences
    int attended = 0;
};

// One occurrence of one session in a person's history (REG-19).
struct ParticipationLine {
    model::SessionKey session;
    QString topic;
    base::Instant start {};
    QByteArray zone;
    bool registered = false;
    model::RegistrantState state = model::RegistrantState::Active; // with `registered`
    bool known = false; // somebody looked who came
    bool present = false;
    model::AttendanceSource source = model::AttendanceSource::Provider;
    std::chrono::seconds stayed { 0 };
    QString how;
};

struct PersonHistory {
    QString name; // as registered last
    QString address;
    std::vector<ParticipationLine> lines; // the newest first
    int registered = 0; // occurrences
    int attended = 0;
    std::chrono::minutes minutes { 0 };
};

// From the first to the last stay, one step where the number changes; empty where no times are known.
std::vector<PresenceStep> presenceOverTime(const std::vector<std::vector<model::Stay>> &people);

} // namespace services
