#include "invites/mailto.h"

#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

class TestMailto : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mailtoSurvivesItsUrl_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"Sales meeting"_s << u"Hello\nYou"_s;
        QTest::newRow("signs") << u"A & B = 100 % + #1?"_s << u"https://x.org/?a=1&b=2#c + d;\ttab"_s;
        QTest::newRow("letters") << u"Gespräch \U0001F600"_s << u"会議\n\nمرحبا"_s;
    }

    // MIK-11
    void mailtoSurvivesItsUrl()
    {
        QFETCH(QString, subject);
        QFETCH(QString, text);
        const QByteArray bytes
            = invites::mailtoUrl(subject, text, { u"kim@example.com"_s, u"a&b@example.com"_s });
        const QUrl url = QUrl::fromEncoded(bytes, QUrl::StrictMode);
        QVERIFY(url.isValid());
        QCOMPARE(url.scheme(), u"mailto"_s);
        QCOMPARE(url.toEncoded(), bytes);
        const QUrlQuery query(url);
        QCOMPARE(query.queryItemValue(u"subject"_s, QUrl::FullyDecoded), subject);
        QCOMPARE(
            query.queryItemValue(u"body"_s, QUrl::FullyDecoded), QString(text).replace(u"\n"_s, u"\r\n"_s));
        QCOMPARE(query.queryItems().size(), 2);
        QVERIFY(!bytes.contains('+'));
        QVERIFY(bytes.startsWith("mailto:kim@example.com,a%26b@example.com?"));
    }

    void longTextsDoNotFitMailto()
    {
        const QByteArray url = invites::mailtoUrl(u"s"_s, QString(1990, u'x'));
        QVERIFY(invites::fitsMailto(url, 2100));
        QVERIFY(!invites::fitsMailto(url, 2000));
    }
};

QTEST_APPLESS_MAIN(TestMailto)
#include "tst_mailto.moc"
