#include "portal/form.h"

#include <QTest>

using namespace Qt::StringLiterals;
using portal::Form;

class TestForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatBrowsersSend()
    {
        const auto form
            = Form::parse("name=Ana+Silva&mail=ana%40example.org&text=a%0D%0Ab&day=1&day=2&empty=&&flag");
        QVERIFY(form);
        QCOMPARE(form->value(u"name"_s), u"Ana Silva"_s);
        QCOMPARE(form->value(u"mail"_s), u"ana@example.org"_s);
        QCOMPARE(form->value(u"text"_s), u"a\r\nb"_s);
        QCOMPARE(form->values(u"day"_s), (QStringList { u"1"_s, u"2"_s }));
        QCOMPARE(form->value(u"day"_s), u"1"_s);
        QVERIFY(form->contains(u"empty"_s));
        QVERIFY(form->contains(u"flag"_s));
        QVERIFY(!form->contains(u"nothing"_s));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("broken escape") << QByteArray("a=%x1");
        QTest::newRow("half an escape") << QByteArray("a=%4");
        QTest::newRow("bare percent") << QByteArray("a=100%");
        QTest::newRow("not UTF-8") << QByteArray("a=%ff");
        QTest::newRow("cut UTF-8") << QByteArray("a=%e2%82");
        QTest::newRow("surrogate") << QByteArray("a=%ed%a0%80");
        QTest::newRow("overlong") << QByteArray("a=%c0%af");
        QTest::newRow("NUL") << QByteArray("a=%00");
        QTest::newRow("raw NUL") << QByteArray("a=\0b", 4);
        QTest::newRow("escape character") << QByteArray("a=%1b");
        QTest::newRow("in a name") << QByteArray("%ff=a");
        QTest::newRow("long name") << QByteArray(QByteArray(129, 'n') + "=a");
        QTest::newRow("long value") << QByteArray("a=" + QByteArray(16 * 1024 + 1, 'v'));
        QTest::newRow("many pairs") << QByteArray("a=1&").repeated(129);
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!Form::parse(text));
    }

    void takesAsMuchAsTheLimit()
    {
        QVERIFY(Form::parse(QByteArray("a=1&").repeated(128)));
        QVERIFY(Form::parse(QByteArray("a=" + QByteArray(16 * 1024, 'v'))));
        QVERIFY(Form::parse(QByteArray(QByteArray(128, 'n') + "=a")));
        QVERIFY(Form::parse("").value().pairs().empty());
    }

    void readsCookies_data()
    {
        using Cookies = QHash<QByteArray, QByteArray>;
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<Cookies>("cookies");
        const auto row = [](const char *name, const QByteArray &header, const Cookies &cookies) {
            QTest::newRow(name) << header << cookies;
        };
        row("none", "", {});
        row("two", "a=1; b=2", { { "a", "1" }, { "b", "2" } });
        row("first counts", "a=1; a=2", { { "a", "1" } });
        row("quoted", "a=\"1\"", { { "a", "1" } });
        row("with sign", "a=b=c", { { "a", "b=c" } });
        row("another program's rubbish", "x y=1; b\xff=2; c={\"d\"}; a=1; e", { { "a", "1" }, { "e", "" } });
        row("long value", "a=" + QByteArray(1025, 'v') + "; b=2", { { "b", "2" } });
        row("long name", QByteArray(65, 'n') + "=1; b=2", { { "b", "2" } });
    }
    void readsCookies()
    {
        QFETCH(QByteArray, header);
        using Cookies = QHash<QByteArray, QByteArray>;
        QFETCH(Cookies, cookies);
        QCOMPARE(portal::parseCookies(header), cookies);
    }

    void takesNoMoreCookiesThanTheLimit()
    {
        QByteArray header;
        for (int i = 0; i < 100; ++i)
            header += 'c' + QByteArray::number(i) + "=1; ";
        QCOMPARE(portal::parseCookies(header).size(), 64);
    }
};

QTEST_GUILESS_MAIN(TestForm)
#include "tst_form.moc"
