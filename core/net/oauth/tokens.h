#pragma once

#include "base/result.h"
#include "base/time.h"

#include <QByteArray>
#include <QStringList>
#include <QUrl>

namespace net {

// What a sign-in gives. Lies in the keychain as JSON and nowhere else.
struct Tokens {
    QByteArray access;
    QByteArray refresh = {}; // empty where a new one is asked with the client's own secret
    base::Instant expiresAt = {}; // of `access`
    QStringList scopes = {}; // granted
    QUrl apiUrl = {}; // https; empty where the answer names none (Zoom names a cluster)

    bool operator==(const Tokens &) const = default;
};

QByteArray toJson(const Tokens &tokens);
// Invalid for everything that toJson() does not write.
base::Result<Tokens> tokensFromJson(const QByteArray &json);

// The answer of a token endpoint (RFC 6749 5.1). What it leaves out stays as in `before`: GoTo and Google
// send no new refresh token, others no scopes. `now` is when it came.
base::Result<Tokens> tokensFromAnswer(const QByteArray &body, const Tokens &before, base::Instant now);

// A header can carry it: visible ASCII, at most 16 KB.
bool isToken(const QByteArray &text);

} // namespace net
