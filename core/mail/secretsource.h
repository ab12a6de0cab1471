#pragma once

#include "base/async.h"

#include <QByteArray>

namespace mail {

// Gives the password of one mail account, or its access token. Implemented by a service over the keychain or
// a net::TokenSource.
class SecretSource {
public:
    virtual ~SecretSource() = default;

    // `refused`: the token that the server did not accept, so that another one is got; empty where any valid
    // one will do. Never asked a second time for a password. Unauthorised: the host has to type it or sign in
    // again.
    virtual base::Async<QByteArray> secret(const QByteArray &refused = {}) = 0;
};

} // namespace mail
