// What a BigBlueButton server, or anything in its place, answers: what is taken stays within its limits.
#include "providers/bigbluebutton/bbbcodec.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using providers::BbbCodec;
    const net::Request request;
    const net::Response response { 200, {},
        QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)) };
    for (const auto &room :
        { BbbCodec::readInfo(request, response, {}), BbbCodec::readCreate(request, response, {}) }) {
        if (room ? room->topic.size() > 500 || room->createTime < 0 : room.error().detail.size() > 1000)
            std::abort();
    }
    if (const auto came = BbbCodec::readAttendees(request, response, {}); came && came->visits.size() > 5001)
        std::abort();
    static_cast<void>(BbbCodec::readSuccess(request, response, {}));
    static_cast<void>(BbbCodec::readEnd(request, response, {}));
    return 0;
}
