#include "net/answererror.h"

using namespace Qt::StringLiterals;

namespace net {

namespace {

base::ErrorKind kindOf(const Request &request, int status)
{
    using base::ErrorKind;
    const bool safe = request.isSafeToRepeat();
    switch (status) {
    case 401:
        return ErrorKind::Unauthorised;
    case 404:
    case 410:
        return ErrorKind::NotFound;
    case 409:
    case 412:
        return ErrorKind::Conflict;
    case 425:
    case 429:
        return ErrorKind::Transient;
    case 408:
        return safe ? ErrorKind::Transient : ErrorKind::Lost;
    default:
        break;
    }
    if (status >= 500 && status != 501 && status != 505)
        return safe ? ErrorKind::Transient : ErrorKind::Lost;
    return ErrorKind::Rejected;
}

} // namespace

base::Error errorOfStatus(
    const Request &request, const Response &response, const QString &detail, base::Instant now)
{
    base::Error error { kindOf(request, response.status),
        detail.isEmpty() ? u"the answer was %1"_s.arg(response.status) : detail };
    if (error.kind == base::ErrorKind::Transient)
        error.notBefore = retryAfter(response, now);
    return error;
}

} // namespace net
