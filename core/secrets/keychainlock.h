#pragma once

#include "base/async.h"

namespace secrets {

// Whether the keychain, or the entry in it, is locked. QtKeychain cannot say: with libsecret a locked
// entry whose question was cancelled looks like one that does not exist. Where the system's keychain
// has no such doubt, or does not answer, this says false.
base::Async<bool> isKeychainLocked(const QString &service, const QString &key);

} // namespace secrets
