#pragma once

#include "base/result.h"
#include "base/time.h"
#include "net/http.h"

namespace net {

// The error that an answer's status means by itself:
//   401 Unauthorised · 404, 410 NotFound · 409, 412 Conflict · 429 Transient with `notBefore`
//   408, 5xx Transient when the request is safe to repeat, else Lost · every other 4xx Rejected
// `detail` is for people where the provider sent a sentence; a codec puts its own there. It is cut short and
// redacted here. `now` turns
// Retry-After in seconds into an instant (RFC 9110 10.2.3; also an HTTP date and Zoom's ISO instant).
base::Error errorOfStatus(
    const Request &request, const Response &response, const QString &detail, base::Instant now);

// When to come again, from the headers; empty where they do not say.
std::optional<base::Instant> retryAfter(const Response &response, base::Instant now);

} // namespace net
