// The host's mail account: guided by the address, its password in the keychain alone, tested with one mail.
#include "net/oauth/tokens.h"
#include "support/maildesk.h"

#include <QtTest>

using namespace services;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using support::await;
using support::MailDesk;

class MailAccountsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theAddressFillsInWhatIsKnownOfItsProvider()
    {
        const MailGuide known = MailAccounts::guideFor(u"kim@gmx.de"_s);
        QCOMPARE(known.provider, u"GMX"_s);
        QCOMPARE(known.account.server, u"mail.gmx.net"_s);
        QCOMPARE(known.account.user, u"kim@gmx.de"_s);
        QVERIFY(!known.first.isEmpty() && known.page.isValid() && !known.needsSignIn);
        QVERIFY(MailAccounts::guideFor(u"kim@outlook.com"_s).needsSignIn);
        const MailGuide unknown = MailAccounts::guideFor(u"kim@example.org"_s);
        QVERIFY(unknown.provider.isEmpty() && unknown.account.server.isEmpty());
        const MailGuide chosen = MailAccounts::guideFor(u"kim@example.org"_s, u"Microsoft 365"_s);
        QCOMPARE(chosen.account.server, u"smtp.office365.com"_s);
        QVERIFY(MailAccounts::providers().contains(u"Gmail"_s));
    }

    void thePasswordIsKeptInTheKeychainAlone()
    {
        MailDesk desk;
        QSignalSpy changed(&desk.accounts, &MailAccounts::changed);
        QVERIFY(!desk.accounts.isReady());
        desk.setUpAccount(u"marked-password"_s);
        QVERIFY(desk.accounts.isReady() && changed.count() > 0);
        QCOMPARE(desk.accounts.account(), desk.account());
        QCOMPARE(desk.secrets.values.value(u"mail/127.0.0.1/dana@example.org"_s), u"marked-password"_s);
        QVERIFY(desk.settings.flush());
        const QDir folder(desk.folder.path());
        const auto files = folder.entryList(QDir::Files);
        for (const QString &name : files) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("marked-password"), qPrintable(name));
        }
        // No other server is ever shown it.
        MailAccount other = desk.account();
        other.server = u"smtp.example.net"_s;
        QCOMPARE(await(desk.accounts.save(other, {})).error().part, u"password"_s);
        QVERIFY(await(desk.accounts.remove()).value());
        QVERIFY(desk.secrets.values.value(u"mail/127.0.0.1/dana@example.org"_s).isEmpty());
        QVERIFY(!desk.accounts.isReady() && desk.accounts.account().isNull());
    }

    void aFieldThatIsWrongIsNamed_data()
    {
        QTest::addColumn<QString>("part");
        for (const char *part : { "server", "port", "user", "from", "certificate", "password" })
            QTest::newRow(part) << QString::fromLatin1(part);
    }
    void aFieldThatIsWrongIsNamed()
    {
        QFETCH(QString, part);
        MailDesk desk;
        MailAccount account = desk.account();
        if (part == "server"_L1)
            account.server = u"smtp.example.org/x y"_s;
        else if (part == "port"_L1)
            account.port = 70'000;
        else if (part == "user"_L1)
            account.user.clear();
        else if (part == "from"_L1)
            account.from = u"nobody"_s;
        else if (part == "certificate"_L1)
            account.certificate = u"/nowhere.pem"_s;
        const auto saved = await(desk.accounts.save(account, part == "password"_L1 ? QString() : u"x"_s));
        QCOMPARE(saved.error().kind, ErrorKind::Invalid);
        QCOMPARE(saved.error().part, part);
        QVERIFY(!saved.error().detail.isEmpty());
    }

    void theTestMailArrives()
    {
        MailDesk desk;
        const auto said = await(desk.accounts.test(desk.account(), u"right horse"_s, u"kim@example.com"_s));
        QVERIFY2(said.has_value(), said ? "" : qPrintable(said.error().detail));
        QVERIFY(said->contains(u"queued"_s));
        QCOMPARE(desk.recipients(), QStringList { u"kim@example.com"_s });
        QVERIFY(desk.server.mails().front().bytes.contains("Subject: "));
        desk.setUpAccount();
        QVERIFY(await(desk.accounts.test(desk.account(), {}, u"kim@example.com"_s)).has_value());
    }

    void whatIsWrongIsSaidInWords_data()
    {
        QTest::addColumn<QString>("port");
        QTest::addColumn<QString>("password");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("password") << u"tls"_s << u"wrong"_s << ErrorKind::Unauthorised << u"password"_s;
        QTest::newRow("another's certificate")
            << u"wrongname"_s << u"right horse"_s << ErrorKind::Rejected << u"certificate"_s;
        QTest::newRow("nobody there")
            << QString() << u"right horse"_s << ErrorKind::Transient << u"reached"_s;
        QTest::newRow("no encryption")
            << u"stripped"_s << u"right horse"_s << ErrorKind::Rejected << u"encryption"_s;
    }
    void whatIsWrongIsSaidInWords()
    {
        QFETCH(QString, port);
        QFETCH(QString, password);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, words);
        MailDesk desk;
        MailAccount account = desk.account();
        const auto at = desk.server.account(port);
        account.port = port.isEmpty() ? 1 : at.port;
        account.encryption = at.encryption;
        const auto said = await(desk.accounts.test(account, password, u"kim@example.com"_s));
        QCOMPARE(said.error().kind, kind);
        QVERIFY2(said.error().detail.contains(words), qPrintable(said.error().detail));
        QVERIFY(!said.error().detail.contains(password));
    }

    void aLockedKeychainIsToldFromAWrongPassword()
    {
        MailDesk desk;
        desk.setUpAccount();
        desk.secrets.readFault = support::MemorySecrets::locked();
        const auto loaded = await(desk.accounts.load());
        QCOMPARE(loaded.error().part, u"keychain"_s);
        QVERIFY(!desk.accounts.isReady());
        const auto session = desk.saved();
        desk.written(session, 1);
        QSignalSpy said(&desk.service, &MailService::signInNeeded);
        desk.service.begin();
        QTRY_COMPARE(said.count(), 1);
        QVERIFY(said.front().front().toString().contains(u"keychain"_s));
        desk.secrets.readFault.reset();
        desk.service.wakeUp();
        QTRY_COMPARE(desk.recipients().size(), 1);
    }

    void aProviderAccountThatMayNotSendSaysWhatToDo()
    {
        MailDesk desk;
        model::Account google;
        google.provider = model::ProviderKind::GoogleMeet;
        google.name = u"Trainings"_s;
        google.signIn = model::SignInWay::Browser;
        google = desk.stored(google, {});
        auto signIns = await(desk.accounts.signIns()).value();
        QCOMPARE(signIns.size(), std::size_t(1));
        QVERIFY(!signIns.front().canSend && signIns.front().missing.contains(u"Trainings"_s));
        MailAccount account = desk.account();
        account.account = google.key;
        const auto refused = await(desk.accounts.save(account, {}));
        QCOMPARE(refused.error().part, u"scope"_s);

        // From the next sign-in on it asks for the right to send.
        google = await(desk.accounts.askToSend(google.key)).value();
        google.scopes << u"https://mail.google.com/"_s;
        desk.write([&](store::Connection &connection) -> base::Result<bool> {
            const auto noted = store::AccountStore(connection).noteTest(google);
            return noted ? base::Result<bool>(true) : base::Result<bool>(base::passOn(noted));
        });
        signIns = await(desk.accounts.signIns()).value();
        QVERIFY(signIns.front().canSend);
        QVERIFY(await(desk.accounts.save(account, {})).has_value());
    }

    // The server takes only XOAUTH2 on this port.
    void theTokenOfAGoogleAccountSignsIn()
    {
        MailDesk desk;
        model::Account google;
        google.provider = model::ProviderKind::GoogleMeet;
        google.name = u"Trainings"_s;
        google.signIn = model::SignInWay::Browser;
        google.settings = { { u"clientId"_s, u"client"_s }, { u"mail"_s, u"yes"_s } };
        google.scopes << u"https://mail.google.com/"_s;
        const net::Tokens tokens { "token-1", "refresh-1", desk.clock.now() + std::chrono::hours(1) };
        google = desk.stored(google, { { u"token"_s, QString::fromUtf8(net::toJson(tokens)) } });
        MailAccount account = desk.account();
        account.port = desk.server.account(u"xoauth2"_s).port;
        account.account = google.key;
        QVERIFY(await(desk.accounts.save(account, {})).has_value());
        const auto session = desk.saved();
        desk.written(session, 3);
        QVERIFY(desk.runDry());
        QCOMPARE(desk.recipients().size(), 3);
        QCOMPARE(desk.server.mails().front().envelope[u"mechanism"_s].toString(), u"XOAUTH2"_s);
    }
};

QTEST_GUILESS_MAIN(MailAccountsTest)
#include "tst_mailaccounts.moc"
