#include "model/reservedid.h"

#include <QtTest>

using model::ReservedId;

class ReservedIdTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::newRow("grouped") << QStringLiteral("414 319 478") << true;
        QTest::newRow("plain") << QStringLiteral("414319478") << true;
        QTest::newRow("dashes and blanks around") << QStringLiteral("  414-319-478\n") << true;
        QTest::newRow("arabic digits") << QString::fromUtf8("٤١٤٣١٩٤٧٨") << true;
        QTest::newRow("eight digits") << QStringLiteral("41431947") << false;
        QTest::newRow("ten digits") << QStringLiteral("4143194780") << false;
        QTest::newRow("leading zero") << QStringLiteral("014319478") << false;
        QTest::newRow("letters") << QStringLiteral("414 319 47a") << false;
        QTest::newRow("empty") << QString() << false;
    }
    void readsWhatPeopleType()
    {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        const auto id = ReservedId::parse(text);
        QCOMPARE(id.has_value(), valid);
        if (id && valid)
            QCOMPARE(id->number(), 414319478u);
    }
    void isShownInGroupsOfThreeAndSpelledDigitByDigit()
    {
        const auto id = ReservedId::fromNumber(414319478);
        QVERIFY(id);
        QCOMPARE(id->grouped(), QStringLiteral("414 319 478"));
        QCOMPARE(id->digits(), QStringLiteral("414319478"));
        QCOMPARE(id->spelled(), QStringLiteral("4 1 4, 3 1 9, 4 7 8"));
    }
};

QTEST_APPLESS_MAIN(ReservedIdTest)
#include "tst_reservedid.moc"
