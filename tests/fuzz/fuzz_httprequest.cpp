#include "portal/httpserver.h"
#include "portal/requestparser.h"

#include <cstdint>
#include <cstdlib>
#include <optional>

using namespace Qt::StringLiterals;
using portal::Request;
using portal::RequestParser;

namespace {

// As a connection does: what was not taken is offered again with more behind it.
std::optional<Request> parsed(QByteArrayView first, QByteArrayView second)
{
    RequestParser parser(portal::Limits {});
    QByteArray bytes = first.toByteArray();
    bytes.remove(0, qsizetype(parser.feed(bytes)));
    if (parser.state() == RequestParser::State::NeedsMore) {
        bytes += second;
        parser.feed(bytes);
    }
    if (parser.state() == RequestParser::State::Refused && parser.refusal() < 400)
        std::abort();
    if (parser.state() != RequestParser::State::Whole)
        return {};
    parser.forwardedFor();
    return parser.take();
}

void check(const Request &request)
{
    const QString path = request.path + u'/';
    if (!path.startsWith(u'/') || request.path.contains(u"//"_s) || path.contains(u'\\')
        || path.contains(QChar(u'\0')) || path.contains(u"/../"_s) || path.contains(u"/./"_s))
        std::abort();
    if (request.body.size() > 64 * 1024 || (request.method != "POST" && !request.body.isEmpty()))
        std::abort();
}

} // namespace

// The first byte says where the network cuts the rest in two; what is read does not depend on it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const QByteArrayView bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    const qsizetype cut = data[0] * bytes.size() / 256;
    const auto whole = parsed(bytes, {});
    const auto halves = parsed(bytes.first(cut), bytes.sliced(cut));
    if (whole)
        check(*whole);
    if (halves)
        check(*halves);
    constexpr std::size_t farFromEveryLimit = 4096;
    if (size > farFromEveryLimit)
        return 0;
    if (whole.has_value() != halves.has_value())
        std::abort();
    if (whole
        && (whole->path != halves->path || whole->query != halves->query || whole->body != halves->body))
        std::abort();
    return 0;
}
