// The rehearsal's JSON as values and back. No I/O.
#pragma once

#include "base/result.h"
#include "base/time.h"
#include "net/http.h"
#include "providers/meetingprovider.h"

#include <optional>
#include <vector>

namespace providers {

struct RehearsalCodec {
    static net::Request me();
    static net::Request create(const MeetingPlan &plan);
    static net::Request find(const model::EffectKey &key);
    static net::Request fetch(const QString &id);
    static net::Request change(const QString &id, const MeetingPlan &plan);
    static net::Request remove(const QString &id);
    static net::Request changeOccurrence(const QString &id, const OccurrencePlan &plan);
    static net::Request cancelOccurrence(const QString &id, const OccurrencePlan &plan);
    static net::Request start(const QString &id);
    static net::Request end(const QString &id);
    static net::Request people(const QString &id);
    static net::Request addPeople(const QString &id, const std::vector<model::Registrant> &people);
    static net::Request attendance(const QString &id, const TimeWindow &window);
    static net::Request setState(const QString &id, const QString &personId, const QString &state);

    // All read one answer. Errors: Rejected with the server's sentence and the field in `part`, others as
    // net/answererror.h; Transient where the bytes make no sense.
    static base::Result<AccountReport> readMe(
        const net::Request &request, const net::Response &response, base::Instant now);
    static base::Result<MadeMeeting> readMeeting(
        const net::Request &request, const net::Response &response, base::Instant now);
    static base::Result<std::optional<MadeMeeting>> readFound(
        const net::Request &request, const net::Response &response, base::Instant now);
    static base::Result<bool> readDone(
        const net::Request &request, const net::Response &response, base::Instant now);
    // The same where what is gone is as good as done.
    static base::Result<bool> readGone(
        const net::Request &request, const net::Response &response, base::Instant now);
    static base::Result<StartLink> readStart(
        const net::Request &request, const net::Response &response, base::Instant now);
    static base::Result<std::vector<PushOutcome>> readPushed(
        const net::Request &request, const net::Response &response, base::Instant now);
    static base::Result<WhoCame> readAttendance(
        const net::Request &request, const net::Response &response, base::Instant now);
    static base::Result<std::vector<PersonThere>> readPeople(
        const net::Request &request, const net::Response &response, base::Instant now);
};

} // namespace providers
