// Exim, as it serves real mailboxes, takes what we send: TLS, sign-in, many mails on one connection.
#include "samplemails.h"
#include "support/await.h"
#include "support/fixedclock.h"

#include "mail/smtpsender.h"

#include <QDir>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const auto exim = u"/usr/sbin/exim4"_s;

const auto configuration = uR"(
primary_hostname = mail.example.org
spool_directory = %1/spool
log_file_path = %1/log_%s
pid_file_path =
daemon_smtp_ports = %2
local_interfaces = 127.0.0.1
tls_advertise_hosts = *
tls_certificate = %1/mail.pem
tls_privatekey = %1/mail.pem
acl_smtp_rcpt = check_rcpt
acl_smtp_data = accept
queue_only = true
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

class Password final : public mail::SecretSource {
public:
    QByteArray password = "right horse";
    base::Async<QByteArray> secret(const QByteArray &) override { return base::ready<QByteArray>(password); }
};

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

class TestExim : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(exim))
            QSKIP("Exim is not installed (exim4-daemon-light)");
        const QString folder = m_folder.path();
        // Exim gives up root's rights for a configuration that is not its own.
        QFile::setPermissions(folder, QFileDevice::Permissions(0x7777));
        QVERIFY(QDir().mkpath(folder + u"/spool"_s));
        QFile::setPermissions(folder + u"/spool"_s, QFileDevice::Permissions(0x7777));
        QVERIFY(run(u"openssl"_s,
            { u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
                u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=mail.example.org"_s, u"-addext"_s,
                u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s, folder + u"/mail.pem"_s, u"-out"_s,
                folder + u"/cert.pem"_s }));
        QFile both(folder + u"/mail.pem"_s);
        QVERIFY(both.open(QIODevice::Append) && both.write(contentOf(folder + u"/cert.pem"_s)) > 0);
        both.close();
        both.setPermissions(QFileDevice::Permissions(0x6444));
        QTcpServer free;
        QVERIFY(free.listen(QHostAddress::LocalHost));
        m_port = free.serverPort();
        free.close();
        QFile file(folder + u"/exim.conf"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QString(configuration)
                       .replace(u"%1"_s, folder)
                       .replace(u"%2"_s, QString::number(m_port))
                       .toUtf8());
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
            QSKIP(qPrintable(u"Exim did not start: "_s + QString::fromUtf8(m_exim.readAllStandardError())));
    }

    void cleanupTestCase()
    {
        m_exim.terminate();
        m_exim.waitForFinished();
    }

    void takesWhatWeSend()
    {
        Password password;
        mail::SmtpSender sender(account(), password, m_clock, {});
        const auto all = samples::all();
        int count = 0;
        for (const auto &[name, message] : all) {
            mail::Message sent = message;
            if (sent.to.empty())
                sent.to = { samples::address(u"kim@example.com"_s) };
            const auto result = support::await(sender.send(sent));
            QVERIFY2(result.has_value(), qPrintable(name + (result ? QString() : result.error().detail)));
            ++count;
        }
        const QDir spool(m_folder.path() + u"/spool/input"_s);
        const QStringList headers = spool.entryList({ u"*-H"_s }, QDir::Files);
        QCOMPARE(headers.size(), count);
        QByteArray together;
        for (const QString &header : headers)
            together += contentOf(spool.filePath(header));
        QVERIFY(together.contains(samples::request().id.text()));
        QVERIFY(together.contains("-auth_id dana@example.org"));
    }

    void refusesAWrongPassword()
    {
        Password password;
        password.password = "wrong horse";
        mail::SmtpSender sender(account(), password, m_clock, {});
        const auto result = support::await(sender.send(samples::request()));
        QCOMPARE(result.error().kind, base::ErrorKind::Unauthorised);
    }

private:
    mail::SmtpAccount account() const
    {
        mail::SmtpAccount account;
        account.host = u"127.0.0.1"_s;
        account.port = m_port;
        account.encryption = mail::Encryption::StartTls;
        account.user = u"dana@example.org"_s;
        account.trusted = contentOf(m_folder.path() + u"/cert.pem"_s);
        return account;
    }

    QTemporaryDir m_folder;
    QProcess m_exim;
    quint16 m_port = 0;
    support::FixedClock m_clock { base::Instant(std::chrono::seconds(1'795'000'000)) };
};

QTEST_GUILESS_MAIN(TestExim)
#include "tst_exim.moc"
