// What Zoom's refusals mean. Zoom answers {"code":3001,"message":"..."}; the code says more than the status,
// and some codes come with several (API reference "Errors"; rate limits:
// developers.zoom.us/docs/api/rate-limits).
#pragma once

#include "base/result.h"
#include "net/answererror.h"
#include "net/http.h"

#include <QJsonObject>
#include <QStringList>

namespace providers {

enum class ZoomTask : std::uint8_t { Meeting, Registrant };

namespace zoomcodes {
inline constexpr int validation = 300;
inline constexpr int batchOfOtherType = 303; // batch_registrants is for meetings without repetition
inline constexpr int unknownUser = 1001;
inline constexpr int noSuchMeeting = 3001;
inline constexpr int missingScopes = 4711;
} // namespace zoomcodes

// `code` of an error's body; 0 where the body is none of Zoom's.
int zoomCode(const net::Response &response);

// True where Zoom itself says that it has no such meeting; a proxy's 404 does not.
bool zoomSaysGone(const net::Response &response);

// A page token lives for 15 minutes; the list has to be asked for anew.
bool zoomPageExpired(const net::Response &response);

// The scopes that the answer names as missing, any one of which would do.
QStringList zoomMissingScopes(const net::Response &response);

// The server's clock (header Date).
std::optional<base::Instant> zoomServerTime(const net::Response &response);

// The error of an answer that is not a success. `now` is our clock; notBefore is by it, whatever the
// difference to Zoom's.
base::Error zoomError(const net::Request &request, const net::Response &response, base::Instant now,
    ZoomTask task = ZoomTask::Meeting);

// A success whose body is not what it should be: may have been a proxy's page. What is safe to repeat comes
// again, anything else may have been carried out.
base::Error zoomUnreadable(const net::Request &request, const QString &detail);

// Of a request that is answered without content.
base::Result<bool> zoomDone(const net::Request &request, const net::Response &response, base::Instant now,
    ZoomTask task = ZoomTask::Meeting);

// Of a request that is answered with a value: `read` makes it from the body.
template <typename Read>
auto zoomRead(const net::Request &request, const net::Response &response, base::Instant now, Read read,
    ZoomTask task = ZoomTask::Meeting) -> decltype(read(response.body))
{
    if (!response.isSuccess())
        return tl::unexpected<base::Error>(zoomError(request, response, now, task));
    auto value = read(response.body);
    if (!value)
        return tl::unexpected<base::Error>(zoomUnreadable(request, value.error().detail));
    return value;
}

} // namespace providers
