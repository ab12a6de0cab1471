// What Zoom answers: read or refused, whatever it is, and what was read says nothing that the rest of the
// program would not take.
#include "providers/zoom/zoomattendance.h"
#include "providers/zoom/zoomcodec.h"
#include "providers/zoom/zoomerrors.h"
#include "providers/zoom/zoompeople.h"
#include "schedule/rruletext.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using model::MeetingForm;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const MeetingForm form : { MeetingForm::Meeting, MeetingForm::Webinar }) {
        const auto meeting = providers::zoomMeeting(bytes, form);
        if (meeting && meeting->made.facts.ref.id.isEmpty())
            std::abort();
        if (meeting && !meeting->made.facts.recurrence.isEmpty()
            && !schedule::parseRule(meeting->made.facts.recurrence))
            std::abort();
        const auto page = providers::zoomListPage(bytes, form);
        if (page && page->meetings.size() > 5000)
            std::abort();
    }
    (void)providers::zoomUser(bytes).has_value();
    (void)providers::zoomPeoplePage(bytes).has_value();
    (void)providers::zoomInstances(bytes).has_value();
    if (const auto came = providers::zoomVisits(bytes, {}); came && came->items.size() > 300)
        std::abort();
    (void)providers::zoomRegistered(bytes, {}).has_value();
    (void)providers::zoomBatchRegistered(bytes).has_value();
    net::Request request;
    request.method = "PUT";
    for (const int status : { 200, 204, 400, 404, 429, 500 }) {
        const net::Response response { status, {}, bytes };
        const base::Instant now { std::chrono::seconds(1'795'168'800) };
        const base::Error error = providers::zoomError(request, response, now);
        if (error.detail.size() > 2000)
            std::abort();
        (void)providers::zoomDone(request, response, now).has_value();
        (void)providers::zoomMissingScopes(response).size();
    }
    return 0;
}
