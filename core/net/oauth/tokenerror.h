#pragma once

#include "base/result.h"
#include "net/http.h"

namespace net {

// The error of a token endpoint's answer that is not a success (RFC 6749 5.2, RFC 8628 3.5; Zoom names the
// error in "error" and its sentence in "reason"), as TokenEndpoint promises it.
base::Error tokenError(const Request &request, const Response &response, base::Instant now);

// The Rejected error of a refused sign-in, by RFC 6749's name of it (4.1.2.1).
base::Error refusedSignIn(const QString &host, const QString &name, const QString &sentence);

} // namespace net
