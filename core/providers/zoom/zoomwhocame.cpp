// ZoomProvider's attendance: every time that the meeting was held in the window, by the report, or, where the
// app may not read reports, by what Zoom tells of past meetings.
#include "providers/askinturn.h"
#include "providers/zoom/zoomattendance.h"
#include "providers/zoom/zoomprovider.h"

using namespace Qt::StringLiterals;

namespace providers {

using base::Async;
using base::Error;
using base::ErrorKind;
using model::MeetingRef;
using net::Request;

namespace {

using Visits = std::vector<ZoomVisit>;

// Not allowed to: no scope, or no paid plan. Another way may be.
bool isDenied(const Error &error)
{
    return error.kind == ErrorKind::Rejected;
}

WhoCame told(const Visits &visits)
{
    WhoCame came;
    came.meetings = 1;
    for (const ZoomVisit &one : visits) {
        came.visits.push_back(one.visit);
        came.complete = came.complete && one.finished;
    }
    // Even a meeting of one has its host in the report.
    came.complete = came.complete && !visits.empty();
    return came;
}

} // namespace

Async<std::vector<ZoomVisit>> ZoomProvider::visits(const Request &first)
{
    return m_exchange.readAll<ZoomVisit>(
        first, [host = m_hostId](const QByteArray &body) { return zoomVisits(body, host); },
        ZoomRequests::nextPage);
}

Async<WhoCame> ZoomProvider::whoCameTo(const MeetingRef &instance)
{
    const auto reported
        = orElse(visits(m_requests.report(instance)), this, [this, instance](const Error &error) {
              return isDenied(error) ? visits(m_requests.pastParticipants(instance)) : failed<Visits>(error);
          });
    const auto came
        = base::andThen(reported, this, [](const Visits &all) -> base::Result<WhoCame> { return told(all); });
    // It was held, but its report is not there yet.
    return orElse(came, this, [](const Error &error) {
        if (error.kind != ErrorKind::NotFound)
            return failed<WhoCame>(error);
        WhoCame none;
        none.complete = false;
        none.meetings = 1;
        return base::ready<WhoCame>(none);
    });
}

// By its number Zoom tells of the last time only: what was joined outside the window was another time.
Async<WhoCame> ZoomProvider::whoCameLast(const MeetingRef &ref, const TimeWindow &window)
{
    return base::andThen(whoCameTo(ref), this, [window](WhoCame came) -> base::Result<WhoCame> {
        std::erase_if(
            came.visits, [&window](const Visit &one) { return one.joined && !window.contains(*one.joined); });
        if (came.visits.empty())
            came.meetings = 0;
        return came;
    });
}

Async<WhoCame> ZoomProvider::whoCame(const MeetingRef &ref, const TimeWindow &window)
{
    using Instances = std::vector<ZoomInstance>;
    const auto listed = m_exchange.read<Instances>(m_requests.instances(ref), zoomInstances);
    const auto came = base::andThen(listed, this, [this, ref, window](Instances instances) {
        std::erase_if(instances, [&window](const ZoomInstance &one) { return !window.contains(one.start); });
        return askInTurn<ZoomInstance>(this, instances, [this, form = ref.form](const ZoomInstance &one) {
            return whoCameTo({ form, one.uuid, {} });
        });
    });
    return orElse(came, this, [this, ref, window](const Error &error) {
        if (error.kind == ErrorKind::NotFound)
            return base::ready<WhoCame>(WhoCame {}); // nobody ever started it
        return isDenied(error) ? whoCameLast(ref, window) : failed<WhoCame>(error);
    });
}

} // namespace providers
