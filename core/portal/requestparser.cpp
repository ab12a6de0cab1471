#include "portal/requestparser.h"

#include "portal/httpserver.h"
#include "portal/requestpath.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/core/string.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <algorithm>

namespace beast = boost::beast;
namespace http = boost::beast::http;

namespace portal {

namespace {

QByteArrayView viewOf(beast::string_view text)
{
    return { text.data(), static_cast<qsizetype>(text.size()) };
}

int statusOf(const beast::error_code &error)
{
    if (error == http::error::header_limit || error == http::error::buffer_overflow)
        return 431;
    if (error == http::error::body_limit)
        return 413;
    return error == http::error::bad_version ? 505 : 400;
}

// RFC 9110 section 7.2, without what no browser sends: user names and escapes.
bool isHost(QByteArrayView host)
{
    return !host.isEmpty() && std::all_of(host.begin(), host.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || QByteArrayView(".-_:[]").contains(c);
    });
}

QByteArray joined(const http::fields &fields, beast::string_view name)
{
    QByteArray all;
    const auto range = fields.equal_range(name);
    for (auto field = range.first; field != range.second; ++field) {
        if (!all.isEmpty())
            all += ',';
        all += viewOf(field->value());
    }
    return all;
}

// A body whose end two programs could see in two places is how requests are smuggled past a proxy
// (RFC 9112 section 11.2).
int faultOfFraming(const http::fields &fields)
{
    const auto lengths = fields.count(http::field::content_length);
    if (lengths > 1 || fields[http::field::content_length].find(',') != beast::string_view::npos)
        return 400;
    const auto codings = fields.count(http::field::transfer_encoding);
    if (codings == 0)
        return 0;
    if (codings > 1 || lengths > 0)
        return 400;
    return beast::iequals(fields[http::field::transfer_encoding], "chunked") ? 0 : 501;
}

} // namespace

struct RequestParser::Private {
    http::request_parser<http::string_body> parser;
    std::size_t longestHead = 0;
    std::size_t head = 0; // bytes taken before the body
    bool isHeadRead = false;
    Target target;
};

RequestParser::RequestParser(const Limits &limits) : d(std::make_unique<Private>())
{
    d->longestHead = limits.header;
    d->parser.header_limit(static_cast<std::uint32_t>(limits.header));
    d->parser.body_limit(limits.body);
    d->parser.eager(true);
}

RequestParser::~RequestParser() = default;

void RequestParser::refuse(int status)
{
    m_state = State::Refused;
    m_refusal = status;
}

int RequestParser::faultOfHead()
{
    const auto &message = d->parser.get();
    if (const int fault = faultOfFraming(message))
        return fault;
    const auto hosts = message.count(http::field::host);
    const bool isOld = message.version() < 11; // HTTP/1.0 needs no Host
    if (hosts > 1 || (hosts == 0 && !isOld) || (hosts == 1 && !isHost(viewOf(message[http::field::host]))))
        return 400;
    if (isOld && message.count(http::field::transfer_encoding) > 0)
        return 400;
    const auto method = message.method();
    if (method != http::verb::get && method != http::verb::head && method != http::verb::post)
        return 405;
    auto target = parseTarget(viewOf(message.target()));
    if (!target)
        return target.error();
    d->target = std::move(*target);
    const auto expects = message[http::field::expect];
    return expects.empty() || beast::iequals(expects, "100-continue") ? 0 : 417;
}

std::size_t RequestParser::feed(QByteArrayView bytes)
{
    std::size_t taken = 0;
    const auto size = static_cast<std::size_t>(bytes.size());
    while (m_state == State::NeedsMore && taken < size) {
        beast::error_code error;
        const std::size_t some
            = d->parser.put(boost::asio::const_buffer(bytes.data() + taken, size - taken), error);
        taken += some;
        if (!d->isHeadRead) {
            d->isHeadRead = d->parser.is_header_done();
            d->head += some;
            if (d->isHeadRead) {
                if (const int fault = faultOfHead()) {
                    refuse(fault);
                    break;
                }
            } else if (d->head > d->longestHead) {
                refuse(431);
                break;
            }
        }
        if (error == http::error::need_more)
            break;
        if (error)
            refuse(statusOf(error));
        else if (d->parser.is_done())
            m_state = State::Whole;
    }
    // A size or a trailer of a chunk that never ends.
    if (m_state == State::NeedsMore && size - taken > d->longestHead)
        refuse(d->isHeadRead ? 400 : 431);
    return taken;
}

std::size_t RequestParser::size() const
{
    return d->parser.get().body().size();
}

bool RequestParser::isAwaited() const
{
    return m_state == State::NeedsMore && d->isHeadRead && d->parser.get().count(http::field::expect) > 0
        && d->parser.get().version() >= 11;
}

bool RequestParser::keepsAlive() const
{
    return d->parser.keep_alive();
}

QByteArray RequestParser::forwardedFor() const
{
    return joined(d->parser.get(), "X-Forwarded-For");
}

QByteArray RequestParser::forwardedProto() const
{
    return joined(d->parser.get(), "X-Forwarded-Proto");
}

Request RequestParser::take()
{
    const auto &message = d->parser.get();
    Request request;
    request.method = viewOf(message.method_string()).toByteArray();
    request.path = std::move(d->target.path);
    request.query = std::move(d->target.query);
    for (const auto &field : message) {
        const QByteArray name = viewOf(field.name_string()).toByteArray().toLower();
        if (!request.headers.contains(name))
            request.headers.insert(name, viewOf(field.value()).toByteArray());
    }
    if (message.method() == http::verb::post)
        request.body = QByteArray::fromStdString(message.body());
    return request;
}

} // namespace portal
