#include "samplemails.h"
#include "support/await.h"
#include "support/fixedclock.h"
#include "support/smtpserver.h"

#include "mail/smtpsender.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::ErrorKind;

namespace {

constexpr base::Instant now(1'795'000'000s);

// Gives what it holds, in their order; the last for ever.
class Secrets final : public mail::SecretSource {
public:
    QByteArrayList secrets { "right horse" };
    QByteArrayList refused;

    base::Async<QByteArray> secret(const QByteArray &old) override
    {
        refused << old;
        const QByteArray next = secrets.size() > 1 ? secrets.takeFirst() : secrets.first();
        return base::ready<QByteArray>(next);
    }
};

QJsonObject fault(const QString &step, const QString &what, const QString &text = {})
{
    return { { u"step"_s, step }, { u"do"_s, what }, { u"text"_s, text } };
}

} // namespace

class TestSmtpSender : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<support::SmtpServer>();
        if (!m_server->isListening())
            QSKIP(qPrintable(m_server->whyNot()));
    }

    void init()
    {
        m_secrets = {};
        m_server->recover();
    }

    void arrivesWhole_data()
    {
        QTest::addColumn<QString>("port");
        QTest::addColumn<QString>("mechanism");
        QTest::newRow("TLS from the start") << u"tls"_s << u"PLAIN"_s;
        QTest::newRow("STARTTLS") << u"starttls"_s << u"PLAIN"_s;
        QTest::newRow("LOGIN only") << u"login"_s << u"LOGIN"_s;
        QTest::newRow("token") << u"xoauth2"_s << u"XOAUTH2"_s;
    }

    void arrivesWhole()
    {
        QFETCH(QString, port);
        m_secrets.secrets = { port == "xoauth2"_L1 ? "token-1" : "right horse" };
        const auto sent = sendOne(port, samples::request());
        QVERIFY2(sent.has_value(), qPrintable(reasonOf(sent)));
        QVERIFY2(sent->reply.startsWith(u"250 2.0.0 Ok: queued as "_s), qPrintable(sent->reply));
        QVERIFY(sent->refused.empty());
        const support::TakenMail taken = m_server->mails().back();
        QCOMPARE(taken.bytes, mail::bytesOf(samples::request()));
        QCOMPARE(taken.envelope[u"from"_s].toString(), u"dana@example.org"_s);
        QCOMPARE(taken.envelope[u"to"_s].toArray(), QJsonArray { u"kim@example.com"_s });
        QCOMPARE(taken.envelope[u"tls"_s].toBool(), true);
        QCOMPARE(taken.envelope[u"user"_s].toString(), u"dana@example.org"_s);
        QTEST(taken.envelope[u"mechanism"_s].toString(), "mechanism");
        QCOMPARE(taken.envelope[u"hello"_s].toString(), u"[127.0.0.1]"_s); // not this computer's name
    }

    void everyShapeArrivesWhole()
    {
        mail::SmtpSender sender(m_server->account(u"tls"_s), m_secrets, m_clock, {});
        const auto all = samples::all();
        for (const auto &[name, message] : all) {
            mail::Message sent = message;
            if (sent.to.empty())
                sent.to = { samples::address(u"kim@example.com"_s) };
            const auto result = support::await(sender.send(sent));
            QVERIFY2(result.has_value(), qPrintable(name + reasonOf(result)));
            QCOMPARE(m_server->mails().back().bytes, mail::bytesOf(sent));
        }
        QCOMPARE(m_server->mails().back().envelope[u"to"_s].toArray().size(), 1);
    }

    void dotsAndALongTextArriveWhole()
    {
        mail::Message message = samples::request();
        message.logo = QByteArray(700'000, '.'); // more than libcurl takes at once
        const auto sent = sendOne(u"tls"_s, message);
        QVERIFY2(sent.has_value(), qPrintable(reasonOf(sent)));
        QCOMPARE(m_server->mails().back().bytes, mail::bytesOf(message));
    }

    void tellsWhatWentWrong_data()
    {
        QTest::addColumn<QString>("port");
        QTest::addColumn<QJsonObject>("fault");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("part");
        QTest::addColumn<int>("taken"); // by the server, whatever it said
        const QString tls = u"tls"_s;
        const QString startTls = u"starttls"_s;
        for (const QString &step : { u"banner"_s, u"ehlo"_s, u"auth"_s, u"mail"_s, u"rcpt"_s, u"data"_s })
            QTest::newRow(qPrintable(u"cut at "_s + step))
                << tls << fault(step, u"cut"_s) << ErrorKind::Transient << u"server"_s << 0;
        QTest::newRow("cut at STARTTLS")
            << startTls << fault(u"starttls"_s, u"cut"_s) << ErrorKind::Transient << u"server"_s << 0;
        QTest::newRow("cut in the message")
            << tls << fault(u"body"_s, u"cut"_s) << ErrorKind::Lost << u"server"_s << 0;
        QTest::newRow("cut after the dot")
            << tls << fault(u"dot"_s, u"cut"_s) << ErrorKind::Lost << u"server"_s << 1;
        const struct {
            const char *step;
            const char *kind4;
            const char *kind5;
        } steps[] = { { "banner", "server", "server" }, { "ehlo", "server", "server" },
            { "auth", "server", "password" }, { "mail", "server", "sender" },
            { "rcpt", "recipient", "recipient" }, { "data", "message", "message" } };
        for (const auto &each : steps) {
            const QString step = QString::fromLatin1(each.step);
            QTest::newRow(qPrintable(u"4xx at "_s + step))
                << tls << fault(step, u"reply"_s, u"451 4.3.0 Not now"_s) << ErrorKind::Transient
                << QString::fromLatin1(each.kind4) << 0;
            QTest::newRow(qPrintable(u"5xx at "_s + step))
                << tls << fault(step, u"reply"_s, u"550 5.7.1 Never"_s)
                << (step == "auth"_L1 ? ErrorKind::Unauthorised : ErrorKind::Rejected)
                << QString::fromLatin1(each.kind5) << 0;
        }
        QTest::newRow("4xx after the dot") << tls << fault(u"dot"_s, u"reply"_s, u"452 4.3.1 Full"_s)
                                           << ErrorKind::Transient << u"message"_s << 1;
        QTest::newRow("5xx after the dot") << tls << fault(u"dot"_s, u"reply"_s, u"554 5.7.1 Spam"_s)
                                           << ErrorKind::Rejected << u"message"_s << 1;
        QTest::newRow("no TLS on that port")
            << u"plaintls"_s << QJsonObject() << ErrorKind::Transient << u"tls"_s << 0;
        QTest::newRow("STARTTLS stripped")
            << u"stripped"_s << QJsonObject() << ErrorKind::Rejected << u"encryption"_s << 0;
        QTest::newRow("words slipped in before TLS")
            << startTls << fault(u"starttls"_s, u"inject"_s) << ErrorKind::Rejected << u"encryption"_s << 0;
        QTest::newRow("STARTTLS refused") << startTls << fault(u"starttls"_s, u"reply"_s, u"502 5.5.1 No"_s)
                                          << ErrorKind::Rejected << u"encryption"_s << 0;
        QTest::newRow("certificate for another name")
            << u"wrongname"_s << QJsonObject() << ErrorKind::Rejected << u"certificate"_s << 0;
        QTest::newRow("certificate too old")
            << u"expired"_s << QJsonObject() << ErrorKind::Rejected << u"certificate"_s << 0;
        QTest::newRow("certificate of a stranger")
            << u"stranger"_s << QJsonObject() << ErrorKind::Rejected << u"certificate"_s << 0;
        QTest::newRow("nobody listens")
            << u"closed"_s << QJsonObject() << ErrorKind::Transient << u"connect"_s << 0;
    }

    void tellsWhatWentWrong()
    {
        QFETCH(QString, port);
        QFETCH(QJsonObject, fault);
        QFETCH(ErrorKind, kind);
        QFETCH(int, taken);
        m_server->fail(fault);
        const auto before = m_server->mails().size();
        const auto result = sendOne(port, samples::request());
        QVERIFY(!result.has_value());
        QVERIFY2(result.error().kind == kind, qPrintable(reasonOf(result)));
        QTEST(result.error().part, "part");
        QVERIFY(!result.error().detail.contains(u"horse"_s));
        QCOMPARE(m_server->mails().size(), before + std::size_t(taken));
    }

    void silenceEndsInTime_data()
    {
        QTest::addColumn<QJsonObject>("fault");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("banner") << fault(u"banner"_s, u"hang"_s) << ErrorKind::Transient;
        QTest::newRow("mail") << fault(u"mail"_s, u"hang"_s) << ErrorKind::Transient;
        QTest::newRow("data") << fault(u"data"_s, u"hang"_s) << ErrorKind::Transient;
        QTest::newRow("after the dot") << fault(u"dot"_s, u"hang"_s) << ErrorKind::Lost;
        QTest::newRow("nonsense") << fault(u"mail"_s, u"reply"_s, u"<html>what?</html>"_s)
                                  << ErrorKind::Transient;
    }

    void silenceEndsInTime()
    {
        QFETCH(QJsonObject, fault);
        QFETCH(ErrorKind, kind);
        m_server->fail(fault);
        mail::SmtpSender::Options options;
        options.timeouts = { 1500ms, 1500ms, 1500ms };
        mail::SmtpSender sender(m_server->account(u"tls"_s), m_secrets, m_clock, options);
        const auto result = support::await(sender.send(samples::request()));
        QVERIFY(!result.has_value());
        QVERIFY2(result.error().kind == kind, qPrintable(reasonOf(result)));
    }

    void slowIsNotLost()
    {
        QJsonObject slow = fault(u"dot"_s, u"slow"_s);
        slow[u"seconds"_s] = 1.5;
        m_server->fail(slow);
        const auto sent = sendOne(u"tls"_s, samples::request());
        QVERIFY2(sent.has_value(), qPrintable(reasonOf(sent)));
    }

    void comesBackAfterGreylisting()
    {
        QJsonObject grey = fault(u"rcpt"_s, u"reply"_s, u"450 4.2.0 Greylisted, come back in 300 seconds"_s);
        grey[u"times"_s] = 1;
        m_server->fail(grey);
        mail::SmtpSender sender(m_server->account(u"tls"_s), m_secrets, m_clock, {});
        const auto first = support::await(sender.send(samples::request()));
        QCOMPARE(first.error().kind, ErrorKind::Transient);
        QCOMPARE(first.error().notBefore, now + 300s);
        QVERIFY(support::await(sender.send(samples::request())).has_value());
    }

    void tellsWhoWasRefusedAndSendsToTheOthers()
    {
        QJsonObject refusal = fault(u"rcpt"_s, u"reply"_s, u"550 5.1.1 No such user"_s);
        refusal[u"for"_s] = u"lee@example.com"_s;
        m_server->fail(refusal);
        mail::Message message = samples::request();
        message.to = { samples::address(u"kim@example.com"_s), samples::address(u"lee@example.com"_s),
            samples::address(u"pat@example.com"_s) };
        const auto sent = sendOne(u"tls"_s, message);
        QVERIFY2(sent.has_value(), qPrintable(reasonOf(sent)));
        QCOMPARE(sent->refused.size(), std::size_t(1));
        QCOMPARE(sent->refused[0].address, "lee@example.com");
        QVERIFY(sent->refused[0].error.detail.contains(u"No such user"_s));
        QCOMPARE(m_server->mails().back().envelope[u"to"_s].toArray(),
            (QJsonArray { u"kim@example.com"_s, u"pat@example.com"_s }));
    }

    void wrongPasswordIsAskedForOnce()
    {
        m_secrets.secrets = { "wrong horse" };
        const auto result = sendOne(u"tls"_s, samples::request());
        QCOMPARE(result.error().kind, ErrorKind::Unauthorised);
        QCOMPARE(result.error().part, u"password"_s);
        QCOMPARE(m_secrets.refused, QByteArrayList { QByteArray() });
    }

    // Servers lock accounts that try a wrong password too often.
    void oneConnectionTriesAWrongPasswordForAll()
    {
        m_secrets.secrets = { "wrong horse" };
        const int before = m_server->counts()[u"commands"_s][u"auth"_s].toInt();
        mail::SmtpSender sender(m_server->account(u"tls"_s), m_secrets, m_clock, {});
        std::vector<base::Async<mail::Sent>> all;
        for (int i = 0; i < 10; ++i)
            all.push_back(sender.send(samples::request()));
        for (const auto &one : all)
            QCOMPARE(support::await(one).error().kind, ErrorKind::Unauthorised);
        QCOMPARE(m_server->counts()[u"commands"_s][u"auth"_s].toInt() - before, 1);

        m_secrets = {};
        QVERIFY(support::await(sender.send(samples::request())).has_value());
    }

    void refusedTokenIsRenewedOnce()
    {
        m_secrets.secrets = { "old", "token-1" };
        const auto sent = sendOne(u"xoauth2"_s, samples::request());
        QVERIFY2(sent.has_value(), qPrintable(reasonOf(sent)));
        QCOMPARE(m_secrets.refused, (QByteArrayList { QByteArray(), "old" }));

        m_secrets = {};
        m_secrets.secrets = { "old", "older", "never" };
        const auto refused = sendOne(u"xoauth2"_s, samples::request());
        QCOMPARE(refused.error().kind, ErrorKind::Unauthorised);
        QCOMPARE(m_secrets.refused, (QByteArrayList { QByteArray(), "old" }));
    }

    void oneConnectionServesManyMails()
    {
        const int before = m_server->counts()[u"connections"_s].toInt();
        mail::SmtpSender::Options options;
        options.connections = 1;
        mail::SmtpSender sender(m_server->account(u"starttls"_s), m_secrets, m_clock, options);
        std::vector<base::Async<mail::Sent>> all;
        for (int i = 0; i < 50; ++i)
            all.push_back(sender.send(numbered(i)));
        for (auto &each : all)
            QVERIFY(support::await(each).has_value());
        QCOMPARE(m_server->counts()[u"connections"_s].toInt(), before + 1);
        const auto mails = m_server->mails();
        for (int i = 0; i < 50; ++i) // in the order of sending
            QCOMPARE(mails[mails.size() - 50 + std::size_t(i)].bytes, mail::bytesOf(numbered(i)));
    }

    void goesOnAfterARefusedMail()
    {
        QJsonObject refusal = fault(u"dot"_s, u"reply"_s, u"554 5.7.1 Spam"_s);
        refusal[u"times"_s] = 1;
        m_server->fail(refusal);
        mail::SmtpSender sender(m_server->account(u"tls"_s), m_secrets, m_clock, {});
        QCOMPARE(support::await(sender.send(samples::request())).error().kind, ErrorKind::Rejected);
        QVERIFY(support::await(sender.send(samples::request())).has_value());
    }

    void cancelledBeforeItsTurnIsNeverSent()
    {
        QJsonObject slow = fault(u"mail"_s, u"slow"_s);
        slow[u"seconds"_s] = 1;
        slow[u"times"_s] = 1;
        m_server->fail(slow);
        mail::SmtpSender::Options options;
        options.connections = 1;
        mail::SmtpSender sender(m_server->account(u"tls"_s), m_secrets, m_clock, options);
        const auto before = m_server->mails().size();
        auto first = sender.send(numbered(1));
        auto second = sender.send(numbered(2));
        sender.cancel(numbered(2).id);
        QVERIFY(support::await(first).has_value());
        QCOMPARE(support::await(second).error().kind, ErrorKind::Cancelled);
        QCOMPARE(m_server->mails().size(), before + 1);
    }

    void cancelledUnderWayIsNeverSentHalf()
    {
        m_server->fail(fault(u"data"_s, u"hang"_s));
        mail::SmtpSender sender(m_server->account(u"tls"_s), m_secrets, m_clock, {});
        const auto before = m_server->mails().size();
        const int asked = countOf(u"data"_s);
        auto future = sender.send(samples::request());
        QTRY_COMPARE(countOf(u"data"_s), asked + 1);
        sender.cancel(samples::request().id);
        QCOMPARE(support::await(future).error().kind, ErrorKind::Cancelled);
        QCOMPARE(m_server->mails().size(), before);
    }

    void aCutHalfWayIsNotLost()
    {
        m_server->fail(fault(u"body"_s, u"cut"_s));
        const auto result = sendOne(u"tls"_s, huge());
        QVERIFY2(result.error().kind == ErrorKind::Transient, qPrintable(reasonOf(result)));
    }

    // libcurl sends the last dot when an upload is taken from it half way.
    void cancelledHalfWayIsNotTakenForWhole()
    {
        QJsonObject slow = fault(u"body"_s, u"slow"_s);
        slow[u"seconds"_s] = 1;
        m_server->fail(slow);
        const auto before = m_server->mails().size();
        const int asked = countOf(u"data"_s);
        {
            mail::SmtpSender sender(m_server->account(u"tls"_s), m_secrets, m_clock, {});
            auto future = sender.send(huge());
            QTRY_COMPARE(countOf(u"data"_s), asked + 1);
            sender.cancel(huge().id);
            QCOMPARE(support::await(future).error().kind, ErrorKind::Cancelled);
        }
        // The server reads on what it has.
        QTRY_COMPARE_WITH_TIMEOUT(m_server->counts()[u"open"_s].toInt(), 0, 30'000);
        QCOMPARE(m_server->mails().size(), before);
    }

    void theLastBytesGoOnlyWithTheWord_data()
    {
        QTest::addColumn<bool>("isHuge");
        QTest::addColumn<bool>("may");
        QTest::newRow("yes") << false << true;
        QTest::newRow("no") << false << false;
        QTest::newRow("huge, yes") << true << true;
        QTest::newRow("huge, no") << true << false;
    }

    void theLastBytesGoOnlyWithTheWord()
    {
        QFETCH(bool, isHuge);
        QFETCH(bool, may);
        const mail::Message message = isHuge ? huge() : samples::request();
        const auto before = m_server->mails().size();
        QPromise<base::Result<bool>> word;
        word.start();
        int asked = 0;
        mail::SmtpSender::Options options;
        options.mayHandOver = [&](const mail::MessageId &id) {
            asked += id == message.id;
            return word.future();
        };
        {
            mail::SmtpSender sender(m_server->account(u"tls"_s), m_secrets, m_clock, options);
            auto future = sender.send(message);
            QTRY_COMPARE(asked, 1);
            QCOMPARE(m_server->mails().size(), before);
            word.addResult(may);
            word.finish();
            const auto sent = support::await(future);
            QCOMPARE(sent.has_value(), may);
            if (!may)
                QCOMPARE(sent.error().kind, ErrorKind::Cancelled);
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_server->counts()[u"open"_s].toInt(), 0, 30'000);
        QCOMPARE(m_server->mails().size(), before + (may ? 1 : 0));
        QCOMPARE(asked, 1);
    }

    void whoeverWaitsForTheWordCanBeCancelledAndLeft_data()
    {
        QTest::addColumn<bool>("isLeft");
        QTest::newRow("cancelled") << false;
        QTest::newRow("left") << true;
    }

    void whoeverWaitsForTheWordCanBeCancelledAndLeft()
    {
        QFETCH(bool, isLeft);
        const auto before = m_server->mails().size();
        QPromise<base::Result<bool>> never;
        never.start();
        bool isAsked = false;
        mail::SmtpSender::Options options;
        options.mayHandOver = [&](const mail::MessageId &) {
            isAsked = true;
            return never.future();
        };
        auto sender
            = std::make_unique<mail::SmtpSender>(m_server->account(u"tls"_s), m_secrets, m_clock, options);
        auto future = sender->send(samples::request());
        QTRY_VERIFY(isAsked);
        if (isLeft)
            sender.reset();
        else
            sender->cancel(samples::request().id);
        QCOMPARE(support::await(future).error().kind, ErrorKind::Cancelled);
        QCOMPARE(m_server->mails().size(), before);
        never.finish();
    }

    // Servers end a connection after so many mails.
    void aConnectionThatIsUsedUpIsFollowedByANewOne()
    {
        mail::SmtpSender::Options options;
        options.connections = 1;
        mail::SmtpSender sender(m_server->account(u"tls"_s), m_secrets, m_clock, options);
        QVERIFY(support::await(sender.send(numbered(1))).has_value());
        QJsonObject used = fault(u"mail"_s, u"reply"_s, u"421 4.7.0 Too many messages on this connection"_s);
        used[u"times"_s] = 1;
        m_server->fail(used);
        const auto sent = support::await(sender.send(numbered(2)));
        QVERIFY2(sent.has_value(), qPrintable(reasonOf(sent)));
    }

    void leavingSaysWhatMayHaveBeenSent_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("before") << u"mail"_s << ErrorKind::Cancelled;
        QTest::newRow("after the dot") << u"dot"_s << ErrorKind::Lost;
    }

    void leavingSaysWhatMayHaveBeenSent()
    {
        QFETCH(QString, step);
        m_server->fail(fault(step, u"hang"_s));
        auto sender = std::make_unique<mail::SmtpSender>(
            m_server->account(u"tls"_s), m_secrets, m_clock, mail::SmtpSender::Options());
        const auto before = m_server->mails().size();
        const int asked = countOf(u"mail"_s);
        auto future = sender->send(samples::request());
        if (step == "dot"_L1)
            QTRY_COMPARE(m_server->mails().size(), before + 1);
        else
            QTRY_COMPARE(countOf(u"mail"_s), asked + 1);
        sender.reset();
        QVERIFY(future.isFinished()); // nobody is left waiting
        QTEST(support::await(future).error().kind, "kind");
    }

    void saysWhatIsMissing_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : { "to", "from", "account" })
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    void saysWhatIsMissing()
    {
        QFETCH(QString, what);
        mail::Message message = samples::request();
        mail::SmtpAccount account = m_server->account(u"tls"_s);
        if (what == "to"_L1)
            message.to = { mail::Address() };
        else if (what == "from"_L1)
            message.from = {};
        else
            account.user.clear();
        mail::SmtpSender sender(account, m_secrets, m_clock, {});
        const auto result = support::await(sender.send(message));
        QCOMPARE(result.error().kind, ErrorKind::Invalid);
        QCOMPARE(result.error().part, what);
    }

private:
    static QString reasonOf(const base::Result<mail::Sent> &result)
    {
        if (result)
            return u"sent"_s;
        return u"%1 %2 %3"_s.arg(int(result.error().kind)).arg(result.error().part, result.error().detail);
    }

    static mail::Message numbered(int number)
    {
        mail::Message message = samples::base();
        message.id = mail::MessageId::of(
            model::MailKey::fromString(u"6f8d4c8e-0b5a-4f0f-9a55-%1"_s.arg(number, 12, 16, QChar(u'0'))),
            message.from);
        return message;
    }

    // More than fits into what lies between the two programs.
    static mail::Message huge()
    {
        mail::Message message = samples::request();
        message.logo = QByteArray(20'000'000, '.');
        return message;
    }

    int countOf(const QString &command) const
    {
        return m_server->counts()[u"commands"_s].toObject()[command].toInt();
    }

    base::Result<mail::Sent> sendOne(const QString &port, const mail::Message &message)
    {
        mail::SmtpAccount account = m_server->account(port);
        if (port == "closed"_L1)
            account.port = 1;
        if (port == "plaintls"_L1)
            account.port = m_server->account(u"stripped"_s).port;
        mail::SmtpSender sender(account, m_secrets, m_clock, {});
        return support::await(sender.send(message));
    }

    support::FixedClock m_clock { now };
    Secrets m_secrets;
    std::unique_ptr<support::SmtpServer> m_server;
};

QTEST_GUILESS_MAIN(TestSmtpSender)
#include "tst_smtpsender.moc"
