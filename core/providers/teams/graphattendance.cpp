#include "providers/teams/graphattendance.h"

#include "providers/isotime.h"
#include "providers/jsonfields.h"

using namespace Qt::StringLiterals;

namespace providers::graph {

namespace {

template <typename T, typename Fn>
base::Result<Page<T>> readPage(const QByteArray &body, Fn each)
{
    const base::Result<JsonFields> fields = JsonFields::parse(body);
    if (!fields)
        return base::passOn(fields);
    Page<T> page;
    for (const JsonFields &item : fields->objects("value"_L1))
        each(page.items, item);
    page.next = fields->text("@odata.nextLink"_L1);
    return fields->outcome(page);
}

void addVisits(std::vector<Visit> &visits, const JsonFields &record)
{
    Visit visit;
    const JsonFields identity = record.object("identity"_L1);
    visit.registrantId = record.text("registrationId"_L1);
    visit.userId = identity.text("id"_L1);
    visit.name = identity.text("displayName"_L1).left(500);
    visit.email = record.text("emailAddress"_L1).left(500);
    const QString role = record.text("role"_L1);
    visit.isHost = role.compare("organizer"_L1, Qt::CaseInsensitive) == 0
        || role.compare("coorganizer"_L1, Qt::CaseInsensitive) == 0;
    const std::vector<JsonFields> intervals = record.objects("attendanceIntervals"_L1);
    for (const JsonFields &interval : intervals) {
        visit.joined = instantOfIso(interval.text("joinDateTime"_L1));
        visit.left = instantOfIso(interval.text("leaveDateTime"_L1));
        visit.stayed = std::chrono::seconds(std::max(0, interval.number("durationInSeconds"_L1).value_or(0)));
        visits.push_back(visit);
    }
    if (intervals.empty()) {
        visit.stayed
            = std::chrono::seconds(std::max(0, record.number("totalAttendanceInSeconds"_L1).value_or(0)));
        visits.push_back(visit);
    }
}

} // namespace

base::Result<Page<AttendanceReport>> readReports(const QByteArray &body)
{
    return readPage<AttendanceReport>(
        body, [](std::vector<AttendanceReport> &reports, const JsonFields &item) {
            reports.push_back({ item.needed("id"_L1), instantOfIso(item.text("meetingStartDateTime"_L1)),
                instantOfIso(item.text("meetingEndDateTime"_L1)).has_value() });
        });
}

base::Result<Page<Visit>> readAttendance(const QByteArray &body)
{
    return readPage<Visit>(body, addVisits);
}

base::Result<Page<QString>> readIds(const QByteArray &body)
{
    return readPage<QString>(
        body, [](std::vector<QString> &ids, const JsonFields &item) { ids.push_back(item.needed("id"_L1)); });
}

} // namespace providers::graph
