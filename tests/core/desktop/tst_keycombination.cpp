#include "desktop/keycombination.h"

#include <QTest>

using namespace Qt::StringLiterals;
using desktop::KeyCombination;

class TestKeyCombination : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatAPersonTypes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("understood"); // empty: refused
        QTest::newRow("usual") << u"Ctrl+Alt+M"_s << u"Ctrl+Alt+M"_s;
        QTest::newRow("any case, spaces") << u"alt + CTRL + m"_s << u"Ctrl+Alt+M"_s;
        QTest::newRow("all modifiers") << u"Meta+Shift+Alt+Ctrl+F12"_s << u"Ctrl+Alt+Shift+Meta+F12"_s;
        QTest::newRow("digit") << u"Meta+0"_s << u"Meta+0"_s;
        QTest::newRow("named") << u"Ctrl+Space"_s << u"Ctrl+Space"_s;
        QTest::newRow("F24") << u"Alt+F24"_s << u"Alt+F24"_s;
        QTest::newRow("F25") << u"Alt+F25"_s << QString();
        QTest::newRow("F05") << u"Alt+F05"_s << QString();
        QTest::newRow("no modifier") << u"M"_s << QString();
        QTest::newRow("only Shift") << u"Shift+M"_s << QString();
        QTest::newRow("twice") << u"Ctrl+Ctrl+M"_s << QString();
        QTest::newRow("no key") << u"Ctrl+Alt"_s << QString();
        QTest::newRow("open end") << u"Ctrl+"_s << QString();
        QTest::newRow("two combinations") << u"Ctrl+M, Ctrl+N"_s << QString();
        QTest::newRow("unknown modifier") << u"Hyper+M"_s << QString();
        QTest::newRow("other script") << u"Ctrl+Ж"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void readsWhatAPersonTypes()
    {
        QFETCH(QString, text);
        QFETCH(QString, understood);
        const auto combination = KeyCombination::fromText(text);
        QCOMPARE(combination.has_value(), !understood.isEmpty());
        if (combination)
            QCOMPARE(combination->toText(), understood);
        else
            QCOMPARE(combination.error().part, u"shortcut"_s);
    }
};

QTEST_GUILESS_MAIN(TestKeyCombination)
#include "tst_keycombination.moc"
