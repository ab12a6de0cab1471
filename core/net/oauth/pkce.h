#pragma once

#include "base/random.h"

#include <QByteArray>

namespace net {

// 43 characters with 258 random bits: a code verifier (RFC 7636 4.1), also fit for a state.
QByteArray randomVerifier(base::Random &random);
// The S256 challenge of a verifier (RFC 7636 4.2).
QByteArray challengeOf(const QByteArray &verifier);

} // namespace net
