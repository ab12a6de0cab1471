#include "mail/smtpjudgement.h"

#include <QTest>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using mail::SmtpDialogue;
using mail::SmtpEnding;

namespace {

constexpr base::Instant now(std::chrono::seconds(1'795'000'000));

// "C: EHLO x" for what we say, anything else for what the server says, "EOM" for the whole message.
SmtpDialogue played(const QStringList &lines, const QByteArrayList &to = { "kim@example.com" })
{
    SmtpDialogue dialogue(to, { "c2VjcmV0", "secret" });
    for (const QString &line : lines) {
        const QByteArray bytes = line.toUtf8();
        if (bytes == "EOM")
            dialogue.handedOver();
        else if (bytes.startsWith("C: "))
            dialogue.commandSent(bytes.mid(3) + "\r\n");
        else if (!dialogue.lineReceived(bytes + "\r\n"))
            break;
    }
    return dialogue;
}

const QStringList toSender { u"220 hello"_s, u"C: EHLO x"_s, u"250-mail"_s, u"250 AUTH PLAIN"_s,
    u"C: AUTH PLAIN"_s, u"334 "_s, u"C: DATAx=="_s, u"235 ok"_s, u"C: MAIL FROM:<dana@example.org>"_s };
const QStringList toRecipient = toSender + QStringList { u"250 ok"_s, u"C: RCPT TO:<kim@example.com>"_s };
const QStringList toData = toRecipient + QStringList { u"250 ok"_s, u"C: DATA"_s };
const QStringList toVerdict = toData + QStringList { u"354 go"_s, u"EOM"_s };

} // namespace

class TestSmtpJudgement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatCanBeDone_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<SmtpEnding>("ending");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("part");
        using E = SmtpEnding;
        const QStringList none;
        QTest::newRow("no server") << none << E::NoServer << ErrorKind::Transient << u"connect"_s;
        QTest::newRow("nothing said") << none << E::OutOfTime << ErrorKind::Transient << u"connect"_s;
        QTest::newRow("wrong certificate") << none << E::Untrusted << ErrorKind::Rejected << u"certificate"_s;
        QTest::newRow("no TLS there") << none << E::NoTls << ErrorKind::Transient << u"tls"_s;
        QTest::newRow("banned") << QStringList { u"554 go away"_s } << E::Cut << ErrorKind::Rejected
                                << u"server"_s;
        QTest::newRow("busy") << QStringList { u"421 too busy"_s } << E::Cut << ErrorKind::Transient
                              << u"server"_s;
        const QStringList startTls { u"220 x"_s, u"C: EHLO x"_s, u"250 x"_s, u"C: STARTTLS"_s };
        QTest::newRow("STARTTLS stripped")
            << startTls.first(3) << E::NoStartTls << ErrorKind::Rejected << u"encryption"_s;
        QTest::newRow("STARTTLS not now") << startTls + QStringList { u"454 TLS not available"_s }
                                          << E::NoStartTls << ErrorKind::Transient << u"server"_s;
        QTest::newRow("STARTTLS refused") << startTls + QStringList { u"502 no"_s } << E::NoStartTls
                                          << ErrorKind::Rejected << u"encryption"_s;
        const QStringList signIn = toSender.first(6);
        QTest::newRow("wrong password") << signIn + QStringList { u"535 5.7.8 no"_s } << E::NoSignIn
                                        << ErrorKind::Unauthorised << u"password"_s;
        QTest::newRow("app password") << signIn
                + QStringList { u"534-5.7.9 Application-specific password required."_s,
                      u"534 5.7.9 Learn more"_s }
                                      << E::NoSignIn << ErrorKind::Unauthorised << u"appPassword"_s;
        QTest::newRow("sign-in not now") << signIn + QStringList { u"454 4.7.0 later"_s } << E::NoSignIn
                                         << ErrorKind::Transient << u"server"_s;
        QTest::newRow("no way to sign in")
            << toSender.first(4) << E::NoSignIn << ErrorKind::Rejected << u"signIn"_s;
        QTest::newRow("no EHLO") << QStringList { u"220 hello"_s, u"C: EHLO x"_s, u"502 5.5.1 What?"_s,
            u"C: HELO x"_s, u"250 mail"_s }
                                 << E::Cut << ErrorKind::Rejected << u"server"_s;
        QTest::newRow("token explained") << signIn + QStringList { u"334 eyJzdGF0dXMiOiI0MDEifQ=="_s }
                                         << E::NoSignIn << ErrorKind::Unauthorised << u"password"_s;
        QTest::newRow("sign-in asked for later") << toSender + QStringList { u"530 5.7.0 authenticate"_s }
                                                 << E::Cut << ErrorKind::Unauthorised << u"password"_s;
        QTest::newRow("sender refused") << toSender + QStringList { u"553 5.7.1 not yours"_s } << E::Cut
                                        << ErrorKind::Rejected << u"sender"_s;
        QTest::newRow("recipient refused") << toRecipient + QStringList { u"550 5.1.1 unknown"_s } << E::Cut
                                           << ErrorKind::Rejected << u"recipient"_s;
        QTest::newRow("greylisted") << toRecipient + QStringList { u"450 4.2.0 Greylisted"_s } << E::Cut
                                    << ErrorKind::Transient << u"recipient"_s;
        QTest::newRow("day used up") << toSender + QStringList { u"550 5.4.5 Daily sending quota exceeded"_s }
                                     << E::Cut << ErrorKind::Transient << u"quota"_s;
        QTest::newRow("DATA refused") << toData + QStringList { u"554 no valid recipients"_s } << E::Cut
                                      << ErrorKind::Rejected << u"message"_s;
        QTest::newRow("cut at DATA") << toData << E::Cut << ErrorKind::Transient << u"server"_s;
        QTest::newRow("cut half way")
            << toData + QStringList { u"354 go"_s } << E::Cut << ErrorKind::Transient << u"server"_s;
        QTest::newRow("stopped half way")
            << toData + QStringList { u"354 go"_s } << E::Stopped << ErrorKind::Cancelled << QString();
        QTest::newRow("cut after the dot") << toVerdict << E::Cut << ErrorKind::Lost << u"server"_s;
        QTest::newRow("no answer to the dot") << toVerdict << E::OutOfTime << ErrorKind::Lost << u"server"_s;
        QTest::newRow("stopped after the dot") << toVerdict << E::Stopped << ErrorKind::Lost << u"server"_s;
        QTest::newRow("half an answer to the dot")
            << toVerdict + QStringList { u"250-2.0.0"_s } << E::Cut << ErrorKind::Lost << u"server"_s;
        QTest::newRow("nonsense after the dot")
            << toVerdict + QStringList { u"354 go"_s } << E::Cut << ErrorKind::Lost << u"server"_s;
        QTest::newRow("not accepted") << toVerdict + QStringList { u"554 5.7.1 spam"_s } << E::Cut
                                      << ErrorKind::Rejected << u"message"_s;
        QTest::newRow("not accepted now") << toVerdict + QStringList { u"452 4.3.1 full"_s } << E::Cut
                                          << ErrorKind::Transient << u"message"_s;
    }

    void tellsWhatCanBeDone()
    {
        QFETCH(QStringList, lines);
        QFETCH(SmtpEnding, ending);
        const auto result
            = mail::judged(played(lines), ending, u"mail.example.org"_s, "dana@example.org", now);
        QVERIFY(!result.has_value());
        QTEST(result.error().kind, "kind");
        QTEST(result.error().part, "part");
    }

    void whatWasTakenIsSent()
    {
        // Also where libcurl stumbles over what comes after the answer.
        const auto dialogue = played(toVerdict + QStringList { u"250 2.0.0 Ok: queued as 4F2"_s });
        const auto result
            = mail::judged(dialogue, SmtpEnding::Cut, u"mail.example.org"_s, "dana@example.org", now);
        QVERIFY(result.has_value());
        QCOMPARE(result->reply, u"250 2.0.0 Ok: queued as 4F2"_s);
        QVERIFY(result->refused.empty());
    }

    void aFarewellChangesNothing()
    {
        const auto dialogue
            = played(toSender + QStringList { u"553 5.7.1 not yours"_s, u"C: QUIT"_s, u"221 bye"_s });
        const auto result
            = mail::judged(dialogue, SmtpEnding::Cut, u"mail.example.org"_s, "dana@example.org", now);
        QCOMPARE(result.error().part, u"sender"_s);
    }

    void tellsWhoWasRefused()
    {
        const QByteArrayList to { "kim@example.com", "lee@example.com", "pat@example.com" };
        const auto dialogue = played(toRecipient
                + QStringList { u"250 ok"_s, u"C: RCPT TO:<lee@example.com>"_s, u"550-5.1.1 no such"_s,
                    u"550 5.1.1 user"_s, u"C: RCPT TO:<pat@example.com>"_s,
                    u"450 4.2.0 Greylisted for 3 minutes"_s, u"C: DATA"_s, u"354 go"_s, u"EOM"_s,
                    u"250 ok"_s },
            to);
        const auto result
            = mail::judged(dialogue, SmtpEnding::Whole, u"mail.example.org"_s, "dana@example.org", now);
        QVERIFY(result.has_value());
        QCOMPARE(result->refused.size(), std::size_t(2));
        QCOMPARE(result->refused[0].address, "lee@example.com");
        QCOMPARE(result->refused[0].error.kind, ErrorKind::Rejected);
        QVERIFY2(result->refused[0].error.detail.contains(u"“no such user”"_s),
            qPrintable(result->refused[0].error.detail));
        QCOMPARE(result->refused[1].error.kind, ErrorKind::Transient);
        QCOMPARE(result->refused[1].error.notBefore, now + std::chrono::minutes(3));
    }

    void oneWhoMayBeTakenLaterKeepsTheMailAlive()
    {
        const auto dialogue = played(
            toRecipient + QStringList { u"550 no"_s, u"C: RCPT TO:<lee@example.com>"_s, u"450 not now"_s },
            { "kim@example.com", "lee@example.com" });
        const auto result
            = mail::judged(dialogue, SmtpEnding::Cut, u"mail.example.org"_s, "dana@example.org", now);
        QCOMPARE(result.error().kind, ErrorKind::Transient);
    }

    void cutBetweenRecipientsIsNoRefusal()
    {
        const auto dialogue
            = played(toRecipient + QStringList { u"550 no"_s, u"C: RCPT TO:<lee@example.com>"_s },
                { "kim@example.com", "lee@example.com" });
        const auto result
            = mail::judged(dialogue, SmtpEnding::Cut, u"mail.example.org"_s, "dana@example.org", now);
        QCOMPARE(result.error().kind, ErrorKind::Transient);
    }

    void comesBackWhenTheServerSays_data()
    {
        QTest::addColumn<QString>("reply");
        QTest::addColumn<int>("seconds"); // -1: it does not say
        QTest::newRow("Postgrey")
            << u"450 4.2.0 <kim@example.com>: Recipient address rejected: Greylisted, see "
               "http://postgrey.schweikert.ch/help/example.com.html"_s
            << 300;
        QTest::newRow("milter-greylist")
            << u"451 4.7.1 Greylisting in action, please come back in 00:02:30"_s << 150;
        QTest::newRow("seconds") << u"451 Try again in 120 seconds"_s << 120;
        QTest::newRow("short") << u"451 graylisted, retry in 90s"_s << 90;
        QTest::newRow("minutes") << u"421 please wait 15 minutes"_s << 900;
        QTest::newRow("hours") << u"450 try again in 2 hours"_s << 7200;
        QTest::newRow("endless") << u"450 try again in 99999 hours"_s << 24 * 3600;
        QTest::newRow("later") << u"451 4.7.1 Try again later"_s << -1;
        QTest::newRow("another number") << u"452 4.3.1 disk 512 s full"_s << -1;
    }

    void comesBackWhenTheServerSays()
    {
        QFETCH(QString, reply);
        QFETCH(int, seconds);
        const auto result = mail::judged(played(toRecipient + QStringList { reply }), SmtpEnding::Cut,
            u"mail.example.org"_s, "dana@example.org", now);
        QCOMPARE(result.error().kind, ErrorKind::Transient);
        const auto expected = seconds < 0 ? std::nullopt : std::optional(now + std::chrono::seconds(seconds));
        QVERIFY(result.error().notBefore == expected);
    }

    void aServerThatRepeatsThePasswordDoesNotSpreadIt_data()
    {
        QTest::addColumn<QString>("reply");
        QTest::newRow("as it is") << u"535 unknown user with password secret"_s;
        QTest::newRow("encoded") << u"501 cannot decode c2VjcmV0"_s;
        QTest::newRow("another encoding") << u"501 cannot decode AGRhbmFAZXhhbXBsZS5vcmcAc2VjcmV0"_s;
    }

    void aServerThatRepeatsThePasswordDoesNotSpreadIt()
    {
        QFETCH(QString, reply);
        const auto result = mail::judged(played(toSender.first(6) + QStringList { reply }),
            SmtpEnding::NoSignIn, u"mail.example.org"_s, "dana@example.org", now);
        QVERIFY2(!result.error().detail.contains(u"secret"_s) && !result.error().detail.contains(u"c2Vj"_s),
            qPrintable(result.error().detail));
        QVERIFY(result.error().detail.contains(u'…'));
    }

    void wordsOfAServerAreOneShortLine()
    {
        const auto dialogue = played(toVerdict
            + QStringList {
                u"554-5.7.1 one\u0007\ttwo"_s, u"554 5.7.1 "_s + u"<b>three</b> "_s.repeated(100) });
        const auto result
            = mail::judged(dialogue, SmtpEnding::Cut, u"mail.example.org"_s, "dana@example.org", now);
        QVERIFY2(
            result.error().detail.contains(u"one two <b>three</b>"_s), qPrintable(result.error().detail));
        QVERIFY(result.error().detail.size() < 450);
    }

    void aServerThatNeverEndsIsLeft()
    {
        SmtpDialogue dialogue({ "kim@example.com" }, {});
        int lines = 0;
        while (dialogue.lineReceived("220-and another thing\r\n"))
            QVERIFY(++lines < 20'000);
    }
};

QTEST_APPLESS_MAIN(TestSmtpJudgement)
#include "tst_smtpjudgement.moc"
