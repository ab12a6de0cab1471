#include "support/eximserver.h"

#include <QDir>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace support {

namespace {

const auto exim = u"/usr/sbin/exim4"_s;

const auto configuration = uR"(
primary_hostname = mail.example.org
spool_directory = %1/spool
log_file_path = %1/log_%s
log_selector = +millisec
pid_file_path =
daemon_smtp_ports = %2
local_interfaces = 127.0.0.1
tls_advertise_hosts = *
tls_certificate = %1/mail.pem
tls_privatekey = %1/mail.pem
acl_smtp_rcpt = check_rcpt
acl_smtp_data = accept
queue_only = true
split_spool_directory = false
begin acl
check_rcpt:
  accept authenticated = *
  deny
begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_advertise_condition = ${if def:tls_in_cipher}
  server_condition = ${if and {{eq{$auth2}{dana@example.org}}{eq{$auth3}{right horse}}}}
  server_set_id = $auth2
)"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitCode() == 0;
}

} // namespace

EximServer::EximServer()
{
    m_whyNot = QFile::exists(exim) ? begin() : u"Exim is not installed (exim4-daemon-light)"_s;
}

EximServer::~EximServer()
{
    if (m_exim.state() == QProcess::NotRunning)
        return;
    m_exim.terminate();
    m_exim.waitForFinished();
}

QString EximServer::begin()
{
    const QString folder = m_folder.path();
    // Exim gives up root's rights for a configuration that is not its own.
    QFile::setPermissions(folder, QFileDevice::Permissions(0x7777));
    QDir().mkpath(folder + u"/spool"_s);
    QFile::setPermissions(folder + u"/spool"_s, QFileDevice::Permissions(0x7777));
    const bool isMade = run(u"openssl"_s,
        { u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
            u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=mail.example.org"_s, u"-addext"_s,
            u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s, folder + u"/mail.pem"_s, u"-out"_s,
            certificate() });
    QFile both(folder + u"/mail.pem"_s);
    if (!isMade || !both.open(QIODevice::Append) || both.write(contentOf(certificate())) <= 0)
        return u"no certificate could be made (openssl)"_s;
    both.close();
    both.setPermissions(QFileDevice::Permissions(0x6444));
    QTcpServer free;
    free.listen(QHostAddress::LocalHost);
    m_port = free.serverPort();
    free.close();
    QFile file(folder + u"/exim.conf"_s);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    file.write(
        QString(configuration).replace(u"%1"_s, folder).replace(u"%2"_s, QString::number(m_port)).toUtf8());
    file.close();
    file.setPermissions(QFileDevice::Permissions(0x6444));
    m_exim.start(exim, { u"-C"_s, file.fileName(), u"-bdf"_s });
    const bool listens = QTest::qWaitFor(
        [this] {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, m_port);
            return m_exim.state() == QProcess::NotRunning || socket.waitForConnected(200);
        },
        30'000);
    if (!listens || m_exim.state() == QProcess::NotRunning)
        return u"Exim did not start: "_s + QString::fromUtf8(m_exim.readAllStandardError());
    return {};
}

mail::SmtpAccount EximServer::account() const
{
    mail::SmtpAccount account;
    account.host = u"127.0.0.1"_s;
    account.port = m_port;
    account.encryption = mail::Encryption::StartTls;
    account.user = u"dana@example.org"_s;
    account.trusted = contentOf(certificate());
    return account;
}

QByteArrayList EximServer::taken() const
{
    const QDir spool(m_folder.path() + u"/spool/input"_s);
    const QStringList headers = spool.entryList({ u"*-H"_s }, QDir::Files);
    QByteArrayList all;
    for (const QString &header : headers)
        all << contentOf(spool.filePath(header));
    return all;
}

QByteArrayList EximServer::messageIds() const
{
    static const QRegularExpression arrival(u" <= .* id=(\\S+)"_s);
    QByteArrayList ids;
    const auto lines = contentOf(m_folder.path() + u"/log_main"_s).split('\n');
    for (const QByteArray &line : lines)
        if (const auto match = arrival.match(QString::fromLatin1(line)); match.hasMatch())
            ids << match.captured(1).toLatin1();
    return ids;
}

} // namespace support
