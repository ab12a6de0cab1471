// Certificates and keys for servers of a test, made when they are needed, so that none is kept anywhere.
#pragma once

#include <QByteArray>
#include <QSslCertificate>
#include <QSslKey>

#include <chrono>

namespace support {

struct Identity {
    QSslCertificate certificate;
    QSslKey key;
};

struct CertificateTerms {
    QByteArray names = "IP:127.0.0.1"; // subjectAltName, as OpenSSL writes it
    std::chrono::hours from { -48 }; // both from now, by the computer's clock, which TLS goes by
    std::chrono::hours until { 48 };
};

Identity makeAuthority();
Identity issuedBy(const Identity &authority, const CertificateTerms &terms = {});
Identity selfSigned(const CertificateTerms &terms = {});

} // namespace support
