// Real servers that fail, and a program that is ended with kill -9 at any moment: no mail is there twice,
// none is lost, and what cannot be known is told to the host (NEW-02).
#include "support/eximserver.h"
#include "support/maildesk.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using model::Mail;
using model::MailState;
using support::await;
using support::MailDesk;

namespace {

constexpr int mails = 150;
constexpr int kills = 7;

QJsonObject fault(const QString &step, const QString &what, const QString &text, int times)
{
    return { { u"step"_s, step }, { u"do"_s, what }, { u"text"_s, text }, { u"times"_s, times },
        { u"seconds"_s, 0.2 } };
}

// "<key@domain>" of each message of our server.
QStringList idsIn(const support::SmtpServer &server)
{
    static const QRegularExpression header(u"^Message-ID: *<([^@>]+)@"_s,
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    QStringList ids;
    const auto taken = server.mails();
    for (const support::TakenMail &mail : taken)
        ids << header.match(QString::fromLatin1(mail.bytes)).captured(1);
    return ids;
}

} // namespace

class MailFaultsTest : public QObject {
    Q_OBJECT

    // Of a program of its own, from `desk.clock` on; each later one is a while after it, when leases ran out.
    struct Child {
        explicit Child(MailDesk &desk, int connections = 2)
        {
            desk.settings.flush();
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"MAIL_PASSWORD"_s, u"right horse"_s);
            process.setProcessEnvironment(environment);
            process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            desk.clock.advance(10min);
            process.start(QStringLiteral(KILL_CHILD),
                { desk.folder.path(), QString::number(desk.clock.now().time_since_epoch().count()),
                    QString::number(connections) });
        }
        bool begins() { return process.waitForStarted() && process.waitForReadyRead(30'000); }
        void kill()
        {
            process.kill();
            process.waitForFinished();
        }
        bool endsByItself() { return process.waitForFinished(60'000) && process.exitCode() == 0; }

        QProcess process;
    };

    static std::vector<Mail> stored(MailDesk &desk, const model::SessionKey &session)
    {
        return desk.read([session](store::Connection &connection) {
            return store::MailStore(connection).ofSession(session, 10'000);
        });
    }
    // Empty, or what is wrong. `there`: keys of the mails at the server.
    static QString wrong(const std::vector<Mail> &all, QStringList there)
    {
        if (const auto doubles = there.removeDuplicates(); doubles > 0)
            return u"%1 are there twice"_s.arg(doubles);
        int uncertain = 0;
        for (const Mail &mail : all) {
            const bool isThere = there.contains(mail.key.toString());
            const bool isTold = mail.state == MailState::Checking || mail.state == MailState::Failed;
            uncertain += mail.state == MailState::Checking;
            if (mail.state == MailState::Sent ? !isThere : !isTold)
                return u"%1 is %2 and %3"_s.arg(mail.address)
                    .arg(int(mail.state))
                    .arg(isThere ? u"there"_s : u"not there"_s);
            if (mail.state == MailState::Failed && isThere)
                return mail.address + u" failed and is there"_s;
        }
        if (all.size() != std::size_t(mails))
            return u"%1 are left"_s.arg(all.size());
        qInfo("%lld at the server, %d uncertain", qlonglong(there.size()), uncertain);
        // Of each kill at most what was under way, and the answers that were cut.
        return uncertain > kills * 18 + 10 ? u"%1 are uncertain"_s.arg(uncertain) : QString();
    }

private Q_SLOTS:
    void aServerThatFailsAndAProgramThatIsKilledSendEachOnce()
    {
        MailDesk desk;
        if (!desk.server.isListening())
            QSKIP(qPrintable(desk.server.whyNot()));
        desk.setUpAccount();
        const auto session = desk.saved();
        desk.written(session, mails);
        QJsonObject refusal = fault(u"rcpt"_s, u"reply"_s, u"550 5.1.1 no such mailbox"_s, 0);
        refusal.insert(u"for"_s, u"p7@example.com"_s);
        const QJsonArray rounds { fault(u"dot"_s, u"cut"_s, {}, 2), fault(u"body"_s, u"cut"_s, {}, 2),
            fault(u"rcpt"_s, u"slow"_s, {}, 20),
            fault(u"rcpt"_s, u"reply"_s, u"450 4.7.1 Greylisted, try again in 1 seconds"_s, 15),
            fault(u"mail"_s, u"reply"_s, u"421 4.7.0 closing"_s, 3), fault(u"data"_s, u"cut"_s, {}, 2),
            fault(u"banner"_s, u"cut"_s, {}, 2) };
        QRandomGenerator chance(20261120);
        for (int round = 0; round < kills; ++round) {
            desk.server.tell({ { u"faults"_s, QJsonArray { refusal, rounds.at(round) } } });
            Child child(desk);
            QVERIFY(child.begins());
            QTest::qWait(chance.bounded(30, 500));
            child.kill();
        }
        desk.server.tell({ { u"faults"_s, QJsonArray { refusal } } });
        Child last(desk);
        QVERIFY(last.endsByItself());
        desk.clock.advance(1h);
        const QString problem = wrong(stored(desk, session.key), idsIn(desk.server));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        const auto lines = await(desk.service.lines()).value();
        QVERIFY(std::any_of(lines.begin(), lines.end(), [](const services::MailLine &line) {
            return line.mail.address == "p7@example.com"_L1 && line.mail.state == MailState::Failed;
        }));
    }

    void eximHasEachOnceAndTheMostUrgentFirst()
    {
        const support::EximServer exim;
        if (!exim.whyNot().isEmpty())
            QSKIP(qPrintable(exim.whyNot()));
        MailDesk desk;
        services::MailAccount account = desk.account();
        account.port = exim.account().port;
        account.encryption = mail::Encryption::StartTls;
        account.certificate = exim.certificate();
        await(desk.accounts.save(account, u"right horse"_s)).value();
        const auto session = desk.saved();
        QStringList urgency;
        for (int i = mails; i-- > 0;)
            urgency.prepend(desk.written(session, u"p%1@example.com"_s.arg(i), std::chrono::minutes(i + 1))
                                .key.toString());
        QRandomGenerator chance(5);
        for (int round = 0; round < 3; ++round) {
            Child child(desk, 1);
            QVERIFY(child.begins());
            QTest::qWait(chance.bounded(100, 400));
            child.kill();
        }
        Child last(desk, 1);
        QVERIFY(last.endsByItself());
        desk.clock.advance(1h);
        QStringList there;
        const QByteArrayList ids = exim.messageIds();
        for (const QByteArray &id : ids)
            there << QString::fromLatin1(id).section(u'@', 0, 0);
        QCOMPARE(exim.taken().size(), there.size());
        const QString problem = wrong(stored(desk, session.key), there);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        // What a kill put back goes first again.
        const auto isLessUrgent = [&urgency](const QString &one, const QString &other) {
            return urgency.indexOf(one) < urgency.indexOf(other);
        };
        QVERIFY(std::is_sorted(there.begin(), there.end(), isLessUrgent));
    }
};

QTEST_GUILESS_MAIN(MailFaultsTest)
#include "tst_mailfaults.moc"
