#include "mail/address.h"
#include "mail/smtppresets.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesWhatPeopleType_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("address");
        const QByteArray kim = "kim@example.com";
        QTest::newRow("plain") << u"kim@example.com"_s << QString() << kim;
        QTest::newRow("spaces") << u"  kim@example.com \n"_s << QString() << kim;
        QTest::newRow("brackets") << u"<kim@example.com>"_s << QString() << kim;
        QTest::newRow("name") << u"Kim Lee <kim@example.com>"_s << u"Kim Lee"_s << kim;
        QTest::newRow("quoted name") << u"\"Lee, Kim\" <kim@example.com>"_s << u"Lee, Kim"_s << kim;
        QTest::newRow("quotes in quotes")
            << u"\"Kim \\\"Ace\\\" Lee\" <kim@example.com>"_s << u"Kim \"Ace\" Lee"_s << kim;
        QTest::newRow("name with a bracket") << u"Kim <3 <kim@example.com>"_s << u"Kim <3"_s << kim;
        QTest::newRow("tag") << u"kim+x@example.com"_s << QString() << QByteArray("kim+x@example.com");
        QTest::newRow("signs") << u"o'brien.x_y@example.com"_s << QString()
                               << QByteArray("o'brien.x_y@example.com");
        QTest::newRow("capitals") << u"Kim@EXAMPLE.Com"_s << QString() << QByteArray("Kim@example.com");
        QTest::newRow("umlaut domain")
            << u"kim@bücher.example"_s << QString() << QByteArray("kim@xn--bcher-kva.example");
        QTest::newRow("Chinese domain")
            << u"kim@例え.テスト"_s << QString() << QByteArray("kim@xn--r8jz45g.xn--zckzah");
        QTest::newRow("already ASCII")
            << u"kim@xn--bcher-kva.example"_s << QString() << QByteArray("kim@xn--bcher-kva.example");
        QTest::newRow("direction signs") << u"Kim\u202eLee <kim@example.com>"_s << u"KimLee"_s << kim;
        QTest::newRow("line break in the name")
            << u"Kim\r\nBcc: x <kim@example.com>"_s << u"Kim Bcc: x"_s << kim;
    }

    void takesWhatPeopleType()
    {
        QFETCH(QString, text);
        const auto address = mail::Address::parse(text);
        QVERIFY2(address.has_value(), qPrintable(text));
        QTEST(address->name().text(), "name");
        QTEST(address->ascii(), "address");
    }

    void refusesWhatCannotBeOne_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("words") << u"Kim Lee"_s;
        QTest::newRow("no domain") << u"kim@"_s;
        QTest::newRow("nobody") << u"@example.com"_s;
        QTest::newRow("one label") << u"kim@example"_s;
        QTest::newRow("number as domain") << u"kim@127.0.0.1"_s;
        QTest::newRow("literal") << u"kim@[127.0.0.1]"_s;
        QTest::newRow("two @") << u"kim@lee@example.com"_s;
        QTest::newRow("two addresses") << u"kim@example.com,lee@example.com"_s;
        QTest::newRow("space") << u"kim lee@example.com"_s;
        QTest::newRow("line break") << u"kim@example.com\r\nRCPT TO:lee@example.com"_s;
        QTest::newRow("line break at its end in brackets") << u"<kim@example.com\n>x"_s;
        QTest::newRow("angle in the address") << u"<kim>@example.com"_s;
        QTest::newRow("never closed") << u"Kim <kim@example.com"_s;
        QTest::newRow("null") << u"kim@exam"_s + QChar(0) + u"ple.com"_s;
        QTest::newRow("dot first") << u".kim@example.com"_s;
        QTest::newRow("dots in a row") << u"kim..lee@example.com"_s;
        QTest::newRow("empty label") << u"kim@example..com"_s;
        QTest::newRow("dash first") << u"kim@-example.com"_s;
        QTest::newRow("letters before the @") << u"jürgen@example.com"_s;
        QTest::newRow("quoted local part") << u"\"kim lee\"@example.com"_s;
        QTest::newRow("full-width @") << u"kim＠example.com"_s;
        QTest::newRow("long local part") << QString(65, u'k') + u"@example.com"_s;
        QTest::newRow("long label") << u"kim@"_s + QString(64, u'e') + u".com"_s;
        QTest::newRow("long") << u"kim@"_s + QString(u"abcdefghi."_s).repeated(26) + u"com"_s;
        QTest::newRow("endless") << QString(1'000'000, u'<');
    }

    void refusesWhatCannotBeOne()
    {
        QFETCH(QString, text);
        const auto address = mail::Address::parse(text);
        QVERIFY(!address.has_value());
        QCOMPARE(address.error().kind, base::ErrorKind::Invalid);
        QCOMPARE(address.error().part, u"address"_s);
        QVERIFY(address.error().detail.size() < 300);
        QVERIFY(!address.error().detail.contains(u'\n'));
    }

    void readsAList_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QList<QByteArray>>("addresses");
        const QList<QByteArray> both { "kim@example.com", "lee@example.com" };
        QTest::newRow("commas") << u"kim@example.com, lee@example.com"_s << both;
        QTest::newRow("semicolons") << u"kim@example.com;lee@example.com;"_s << both;
        QTest::newRow("lines") << u"kim@example.com\r\n\r\nlee@example.com\r\n"_s << both;
        QTest::newRow("comma in a name")
            << u"\"Lee, Kim\" <kim@example.com>, Lee <lee@example.com>"_s << both;
        QTest::newRow("escaped quote") << u"\"Kim \\\", x\" <kim@example.com>, lee@example.com"_s << both;
        QTest::newRow("none") << u" ,; \n"_s << QList<QByteArray>();
    }

    void readsAList()
    {
        QFETCH(QString, list);
        const auto parsed = mail::parseAddresses(list);
        QVERIFY(parsed.has_value());
        QList<QByteArray> addresses;
        for (const mail::Address &address : *parsed)
            addresses << address.ascii();
        QTEST(addresses, "addresses");
    }

    void namesTheWrongOneInAList()
    {
        const auto parsed = mail::parseAddresses(u"kim@example.com, lee, pat@example.com"_s);
        QVERIFY(!parsed.has_value());
        QVERIFY2(parsed.error().detail.contains(u"“lee”"_s), qPrintable(parsed.error().detail));
    }

    void refusesMoreThanAThousand()
    {
        QVERIFY(mail::parseAddresses(u"k@example.com,"_s.repeated(1000)).has_value());
        QVERIFY(!mail::parseAddresses(u"k@example.com,"_s.repeated(1001)).has_value());
    }

    void knowsTheProviderByTheAddress_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("host");
        QTest::newRow("Gmail") << u"kim@gmail.com"_s << u"smtp.gmail.com"_s;
        QTest::newRow("GMX") << u"kim@gmx.de"_s << u"mail.gmx.net"_s;
        QTest::newRow("iCloud") << u"kim@me.com"_s << u"smtp.mail.me.com"_s;
        QTest::newRow("another") << u"kim@example.com"_s << QString();
        QTest::newRow("ends alike") << u"kim@notgmail.com"_s << QString();
    }

    void knowsTheProviderByTheAddress()
    {
        QFETCH(QString, address);
        const auto *preset = mail::smtpPresetFor(*mail::Address::of(address));
        const QString host = preset ? QString::fromLatin1(preset->host) : QString();
        QTEST(host, "host");
    }

    void everyPresetCanBeSentThrough()
    {
        const auto host = *mail::Address::of(u"dana@example.org"_s);
        for (const auto &preset : mail::smtpPresets()) {
            const auto account = mail::accountOf(preset, host);
            QVERIFY2(!account.host.isEmpty() && account.port > 0, preset.name);
            QCOMPARE(account.encryption == mail::Encryption::Tls, account.port == 465);
            QCOMPARE(account.user, u"dana@example.org"_s);
            QVERIFY2(QByteArray(preset.page).startsWith("https://"), preset.name);
        }
        QCOMPARE(mail::smtpPresetFor(mail::Address()), nullptr);
    }
};

QTEST_APPLESS_MAIN(TestAddress)
#include "tst_address.moc"
