// Exim, as it serves real mailboxes, takes what we send: TLS, sign-in, many mails on one connection.
#include "samplemails.h"
#include "support/await.h"
#include "support/eximserver.h"
#include "support/fixedclock.h"

#include "mail/smtpsender.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

class Password final : public mail::SecretSource {
public:
    QByteArray password = "right horse";
    base::Async<QByteArray> secret(const QByteArray &) override { return base::ready<QByteArray>(password); }
};

} // namespace

class TestExim : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_exim.whyNot().isEmpty())
            QSKIP(qPrintable(m_exim.whyNot()));
    }

    void takesWhatWeSend()
    {
        Password password;
        mail::SmtpSender sender(m_exim.account(), password, m_clock, {});
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
        const QByteArrayList taken = m_exim.taken();
        QCOMPARE(taken.size(), count);
        const QByteArray together = taken.join();
        QVERIFY(together.contains(samples::request().id.text()));
        QVERIFY(together.contains("-auth_id dana@example.org"));
    }

    void refusesAWrongPassword()
    {
        Password password;
        password.password = "wrong horse";
        mail::SmtpSender sender(m_exim.account(), password, m_clock, {});
        const auto result = support::await(sender.send(samples::request()));
        QCOMPARE(result.error().kind, base::ErrorKind::Unauthorised);
    }

private:
    support::EximServer m_exim;
    support::FixedClock m_clock { base::Instant(std::chrono::seconds(1'795'000'000)) };
};

QTEST_GUILESS_MAIN(TestExim)
#include "tst_exim.moc"
