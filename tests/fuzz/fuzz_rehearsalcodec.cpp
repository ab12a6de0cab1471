// The rehearsal's answers, from whoever listens at its port: read or refused.
#include "providers/rehearsal/rehearsalcodec.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using Codec = providers::RehearsalCodec;
    const net::Request request = Codec::me();
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const int status : { 200, 404, 422, 429 }) {
        const net::Response response { status, {}, bytes };
        const auto meeting = Codec::readMeeting(request, response, {});
        if (meeting && meeting->facts.ref.isNull())
            std::abort();
        static_cast<void>(Codec::readMe(request, response, {}));
        static_cast<void>(Codec::readFound(request, response, {}));
        static_cast<void>(Codec::readDone(request, response, {}));
        static_cast<void>(Codec::readGone(request, response, {}));
        static_cast<void>(Codec::readStart(request, response, {}));
        static_cast<void>(Codec::readPushed(request, response, {}));
        static_cast<void>(Codec::readPeople(request, response, {}));
        static_cast<void>(Codec::readAttendance(request, response, {}));
    }
    return 0;
}
