// Where passwords, tokens and client secrets live. Everything else keeps only a key name, such as
// "account/0b8e.../client-secret". A secret is never logged, never in an Error.
#pragma once

#include "base/async.h"

namespace secrets {

// Errors that callers tell apart:
//   NotFound      nothing is kept under this key (and the keychain is open, so that is certain)
//   Unauthorised  the keychain is locked, the person refused, or its question was not answered in
//   time Storage       there is no keychain here (part "keychain"), or it could not do it Invalid
//   the key is empty
class SecretStore {
public:
    virtual ~SecretStore() = default;

    virtual base::Async<QString> read(const QString &key) = 0;
    // True when it is kept. A write that ran into Unauthorised may still be carried out later, when
    // the person answers the keychain's question after all.
    virtual base::Async<bool> write(const QString &key, const QString &value) = 0;
    // True when nothing is kept under it any more; erasing what is absent is no error.
    virtual base::Async<bool> erase(const QString &key) = 0;
};

} // namespace secrets
