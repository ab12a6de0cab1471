// Exim as it serves real mailboxes, on loopback with TLS and sign-in; what it takes stays in its queue.
#pragma once

#include "mail/smtpaccount.h"

#include <QProcess>
#include <QTemporaryDir>

namespace support {

class EximServer {
public:
    EximServer(); // waits until it listens
    ~EximServer();
    EximServer(const EximServer &) = delete;
    EximServer &operator=(const EximServer &) = delete;

    QString whyNot() const { return m_whyNot; } // empty: it listens
    // dana@example.org, who signs in with "right horse".
    mail::SmtpAccount account() const;
    QString certificate() const { return m_folder.path() + QStringLiteral("/cert.pem"); }
    QByteArrayList taken() const; // the headers and envelope of each, in no order
    QByteArrayList messageIds() const; // in the order of taking

private:
    QString begin();

    QTemporaryDir m_folder;
    QProcess m_exim;
    quint16 m_port = 0;
    QString m_whyNot;
};

} // namespace support
