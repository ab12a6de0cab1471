#include "net/answererror.h"

#include "net/redactor.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace net {

namespace {

constexpr qsizetype longestDetail = 500; // of a provider's sentence

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
    base::Error error { kindOf(request, response.status), redacted(detail.left(longestDetail).simplified()) };
    if (error.detail.isEmpty() && error.kind == base::ErrorKind::Rejected)
        error.detail = QCoreApplication::translate("net",
            "%1 refused this and did not say why (answer %2). Look on its own web pages whether your account "
            "may do it.")
                           .arg(request.url.host())
                           .arg(response.status);
    if (error.detail.isEmpty())
        error.detail = u"the answer was %1"_s.arg(response.status);
    if (error.kind == base::ErrorKind::Transient)
        error.notBefore = retryAfter(response, now);
    return error;
}

} // namespace net
