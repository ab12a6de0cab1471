// A real SMTP server for tests (smtp-server.py), which fails as it is told.
#pragma once

#include "mail/smtpaccount.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <vector>

namespace support {

struct TakenMail {
    QJsonObject envelope; // "from", "to", "tls", "user", "hello", "mechanism"
    QByteArray bytes;
};

class SmtpServer {
public:
    SmtpServer(); // waits until it listens
    ~SmtpServer();
    SmtpServer(const SmtpServer &) = delete;
    SmtpServer &operator=(const SmtpServer &) = delete;

    bool isListening() const { return m_whyNot.isEmpty(); }
    QString whyNot() const { return m_whyNot; }

    // The account of dana@example.org, who signs in with "right horse", at a port by its name in
    // smtp-server.py.
    mail::SmtpAccount account(const QString &port) const;
    QString certificate() const { return m_ports[QStringLiteral("ca")].toString(); } // the file
    // What it does from now on; see smtp-server.py.
    void tell(const QJsonObject &what);
    void fail(const QJsonObject &fault) { tell({ { QStringLiteral("faults"), QJsonArray { fault } } }); }
    void recover() { tell({ { QStringLiteral("faults"), QJsonArray() } }); }
    QJsonObject counts(); // "connections", "open", "messages", "commands"
    std::vector<TakenMail> mails() const; // all that were taken, in their order

private:
    QJsonObject ask(const QJsonObject &what);

    QTemporaryDir m_folder;
    QProcess m_process;
    QJsonObject m_ports;
    QString m_whyNot;
};

} // namespace support
