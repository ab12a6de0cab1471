#include "portal/replyhead.h"

#include "portal/securityheaders.h"

#include <QDateTime>
#include <QHash>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portal {

namespace {

// RFC 9110 section 15 and RFC 6585.
QByteArray reasonOf(int status)
{
    static const QHash<int, QByteArray> reasons {
        { 200, "OK" },
        { 201, "Created" },
        { 202, "Accepted" },
        { 204, "No Content" },
        { 301, "Moved Permanently" },
        { 302, "Found" },
        { 303, "See Other" },
        { 304, "Not Modified" },
        { 307, "Temporary Redirect" },
        { 308, "Permanent Redirect" },
        { 400, "Bad Request" },
        { 401, "Unauthorized" },
        { 403, "Forbidden" },
        { 404, "Not Found" },
        { 405, "Method Not Allowed" },
        { 406, "Not Acceptable" },
        { 408, "Request Timeout" },
        { 409, "Conflict" },
        { 410, "Gone" },
        { 413, "Content Too Large" },
        { 415, "Unsupported Media Type" },
        { 417, "Expectation Failed" },
        { 422, "Unprocessable Content" },
        { 429, "Too Many Requests" },
        { 431, "Request Header Fields Too Large" },
        { 500, "Internal Server Error" },
        { 501, "Not Implemented" },
        { 503, "Service Unavailable" },
        { 505, "HTTP Version Not Supported" },
    };
    return reasons.value(status);
}

bool isOneLine(const QByteArray &text)
{
    return std::none_of(
        text.begin(), text.end(), [](char c) { return (c >= 0 && c < ' ' && c != '\t') || c == '\x7f'; });
}

bool isName(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    });
}

void add(QByteArray &bytes, const QByteArray &name, const QByteArray &value)
{
    if (isName(name) && isOneLine(value))
        bytes += name + ": " + value + "\r\n";
}

} // namespace

QByteArray httpDate(base::Instant instant)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(instant.time_since_epoch()).count();
    return QLocale::c()
        .toString(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
        .toLatin1();
}

QByteArray replyBytes(const Reply &reply, const ReplyManner &manner)
{
    const bool mayHaveBody = reply.status != 204 && reply.status != 304;
    QByteArray bytes;
    bytes.reserve(1024 + (manner.withBody ? reply.body.size() : 0));
    bytes += "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reasonOf(reply.status) + "\r\n";
    add(bytes, "Date", manner.date);
    add(bytes, "Server", "Meetwright");
    add(bytes, "Connection", manner.keepAlive ? "keep-alive" : "close");
    if (mayHaveBody) {
        add(bytes, "Content-Length", QByteArray::number(reply.body.size()));
        if (!reply.type.isEmpty() && !reply.body.isEmpty())
            add(bytes, "Content-Type", reply.type);
    }
    for (const auto &[name, value] : securityHeaders(reply, manner.secure))
        add(bytes, name, value);
    for (const auto &[name, value] : reply.headers)
        add(bytes, name, value);
    bytes += "\r\n";
    if (mayHaveBody && manner.withBody)
        bytes += reply.body;
    return bytes;
}

Reply plainReply(int status)
{
    return { .status = status,
        .type = "text/plain; charset=utf-8",
        .body = QByteArray::number(status) + ' ' + reasonOf(status) + '\n',
        .headers = {} };
}

} // namespace portal
