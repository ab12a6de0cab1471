// JSON Web Tokens in their compact form (RFC 7519, RFC 7515 7.1). Whoever has one can use it: never stored,
// never logged.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace providers {

// Whether it looks like a private key in PEM (RFC 7468), as opposed to a shared secret.
bool isPrivateKey(const QString &secret);

// HMAC with SHA-256 (RFC 7518 3.2).
QByteArray tokenHs256(const QJsonObject &claims, const QByteArray &secret);

// RSASSA-PKCS1-v1_5 with SHA-256 (RFC 7518 3.3). `keyId`: the header's "kid". Invalid, with part "signingKey"
// and a sentence for people, where the PEM is no unprotected RSA key of at least 2048 bits.
base::Result<QByteArray> tokenRs256(
    const QJsonObject &claims, const QString &keyId, const QByteArray &privateKeyPem);

} // namespace providers
