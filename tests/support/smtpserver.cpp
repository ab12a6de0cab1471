#include "support/smtpserver.h"

#include <QDir>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace support {

namespace {

constexpr int patience = 60'000; // milliseconds

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool waitForLine(QProcess &process)
{
    while (!process.canReadLine())
        if (!process.waitForReadyRead(patience))
            return false;
    return true;
}

} // namespace

SmtpServer::SmtpServer()
{
    m_process.setProgram(u"/usr/bin/python3"_s);
    m_process.setArguments(
        { u"-W"_s, u"ignore"_s, QStringLiteral(SUPPORT_DIR "/smtp-server.py"), m_folder.path() });
    m_process.start();
    if (m_process.waitForStarted() && waitForLine(m_process))
        m_ports = QJsonDocument::fromJson(m_process.readLine()).object();
    if (m_ports.isEmpty())
        m_whyNot = u"the SMTP server did not start (python3-aiosmtpd, python3-cryptography): "_s
            + m_process.errorString() + u'\n'
            + QString::fromUtf8(m_process.readAllStandardError().right(2000));
}

SmtpServer::~SmtpServer()
{
    m_process.closeWriteChannel();
    m_process.kill();
    m_process.waitForFinished();
}

mail::SmtpAccount SmtpServer::account(const QString &port) const
{
    mail::SmtpAccount account;
    account.host = u"127.0.0.1"_s;
    account.port = quint16(m_ports[port].toInt());
    const bool inTheClear = port == "starttls"_L1 || port == "stripped"_L1;
    account.encryption = inTheClear ? mail::Encryption::StartTls : mail::Encryption::Tls;
    account.signIn = port == "xoauth2"_L1 ? mail::SignIn::XOAuth2 : mail::SignIn::Password;
    account.user = u"dana@example.org"_s;
    account.trusted = contentOf(m_ports[u"ca"_s].toString());
    return account;
}

QJsonObject SmtpServer::ask(const QJsonObject &what)
{
    m_process.write(QJsonDocument(what).toJson(QJsonDocument::Compact) + '\n');
    return waitForLine(m_process) ? QJsonDocument::fromJson(m_process.readLine()).object() : QJsonObject();
}

void SmtpServer::tell(const QJsonObject &what)
{
    ask(what);
}

QJsonObject SmtpServer::counts()
{
    return ask({ { u"count"_s, true } });
}

std::vector<TakenMail> SmtpServer::mails() const
{
    std::vector<TakenMail> taken;
    const QDir folder(m_folder.path());
    const QStringList names = folder.entryList({ u"*.eml"_s }, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QString stem = folder.filePath(name.chopped(4));
        taken.push_back(
            { QJsonDocument::fromJson(contentOf(stem + u".json"_s)).object(), contentOf(stem + u".eml"_s) });
    }
    return taken;
}

} // namespace support
