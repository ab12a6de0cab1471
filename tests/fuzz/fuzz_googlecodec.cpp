// Whatever Google answers, it is read or refused: each reader sees all bytes.
#include "providers/googlemeet/googleattendance.h"
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
    if (const auto records = google::readRecords(bytes); records)
        for (const auto &record : records->items)
            if (!google::isRecordName(record.name))
                std::abort();
    if (const auto people = google::readParticipants(bytes); people)
        for (const auto &person : people->items)
            if (!google::isParticipantName(person.name))
                std::abort();
    (void)google::readStays(bytes);
    (void)google::readCalendars(bytes);
    (void)google::errorOf({}, { 403, {}, bytes }, {});
    return 0;
}
