#pragma once

#include <QByteArray>
#include <QString>

namespace mail {

enum class Encryption : std::uint8_t {
    Tls, // from the first byte (RFC 8314 3.3)
    StartTls, // asked for and required (RFC 3207)
};

enum class SignIn : std::uint8_t {
    Password, // SASL PLAIN, or LOGIN where the server has only that
    XOAuth2, // an access token: Google, Microsoft
};

// Where mail is handed in, without the secret: that comes from a SecretSource.
struct SmtpAccount {
    QString host;
    quint16 port = 465;
    Encryption encryption = Encryption::Tls;
    SignIn signIn = SignIn::Password;
    QString user;
    QByteArray trusted; // PEM of a certificate that the host trusts for this server; empty: the system's only

    bool operator==(const SmtpAccount &) const = default;
};

} // namespace mail
