// Whatever Google answers, it is read or refused: each reader sees all bytes.
#include "providers/googlemeet/googlecodec.h"

#include <cstdlib>

namespace google = providers::google;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto event = google::readEvent(bytes);
    if (event && (event->facts.ref.isNull() || (!event->cancelled && !event->facts.start)))
        std::abort();
    (void)google::readOccurrences(bytes);
    (void)google::readSpace(bytes);
    (void)google::readCalendars(bytes);
    (void)google::errorOf({}, { 403, {}, bytes }, {});
    return 0;
}
