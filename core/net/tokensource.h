#pragma once

#include "base/async.h"

#include <QByteArray>

namespace net {

// Gives the access token of one account. Implemented by a service, which keeps it in the keychain.
class TokenSource {
public:
    virtual ~TokenSource() = default;

    // `refused`: the token that the server did not accept, so that one that was renewed meanwhile is not
    // renewed again; empty where any valid one will do. One renewal at a time: callers meanwhile get its
    // outcome. Unauthorised: the host has to sign in again.
    virtual base::Async<QByteArray> token(const QByteArray &refused = {}) = 0;
};

} // namespace net
