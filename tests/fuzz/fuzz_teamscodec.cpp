// Whatever Graph answers, it is read or refused: each reader sees all bytes.
#include "providers/teams/graphattendance.h"
#include "providers/teams/teamscodec.h"

#include <cstdlib>

namespace graph = providers::graph;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto event = graph::readEvent(bytes);
    if (event && (event->facts.ref.isNull() || !event->facts.start))
        std::abort();
    (void)graph::readEvents(bytes);
    (void)graph::readOccurrences(bytes);
    (void)graph::readMeeting(bytes);
    (void)graph::readWebinar(bytes);
    (void)graph::readWebinars(bytes);
    (void)graph::readJoinLink(bytes);
    (void)graph::readRegistrations(bytes);
    (void)graph::readReports(bytes);
    (void)graph::readAttendance(bytes);
    (void)graph::readIds(bytes);
    (void)graph::readUser(bytes);
    (void)graph::errorOf({}, { 400, {}, bytes }, {});
    return 0;
}
