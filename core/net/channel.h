// What a provider speaks through: one account's way to its provider. Adds the token, lets out only what the
// account's mode allows, repeats what is safe to repeat, and tells apart what certainly did not happen
// from what may have. A provider's code sees no token, no retry and no socket.
#pragma once

#include "base/async.h"
#include "net/http.h"

namespace net {

class Channel {
public:
    virtual ~Channel() = default;

    // Any HTTP status is a Response, also 404 and 500: the codec reads it (net/answererror.h helps).
    // Errors are those of the way there:
    //   Transient     certainly not carried out, or safe to repeat: no network, refused, name or TLS failure
    //   Lost          sent, but whether it was carried out is not known (only Repeat::Unsafe)
    //   Unauthorised  no valid sign-in, also after asking for a fresh token
    //   Rejected      the account's mode does not allow this request (part "mode"); the answer is too long
    //   Cancelled     the channel was destroyed
    // On the caller's thread, which has an event loop.
    virtual base::Async<Response> send(const Request &request) = 0;
};

} // namespace net
