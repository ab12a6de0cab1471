#include "settings/settings.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace settings;

class TestSettings : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    Files m_files;

    void writeByHand(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

private Q_SLOTS:
    void init()
    {
        m_files = Files::in(m_dir.filePath(QString::fromLatin1(QTest::currentTestFunction())
            + QString::fromLatin1(QTest::currentDataTag() ? QTest::currentDataTag() : "")));
    }

    void startsWithDefaults()
    {
        Settings s(m_files);
        QCOMPARE(s.value(keys::jitsiServer), u"https://meet.jit.si"_s);
        QCOMPARE(s.value(keys::theme), Theme::System);
        QCOMPARE(s.value(keys::lastCheckBeforeStart), true);
        QCOMPARE(s.value(keys::startAtLogin), false);
        QCOMPARE(s.value(keys::hostName), QString());
        QVERIFY(s.value(keys::serviceNumbers).isEmpty());
        QVERIFY(s.value(keys::windowGeometry).isEmpty());
        QVERIFY(!s.prefersNativeApp(u"zoom"_s));
        QVERIFY(!QFileInfo::exists(m_files.roaming)); // reading writes nothing
    }

    void keepsEveryTypeAcrossARestart()
    {
        const QList<ServiceNumber> numbers { { u"Deutschland"_s, u"+49 (0) 30, 123"_s, u"77#;\"=%"_s },
            { u"日本"_s, u"+81 3"_s, {} } };
        const QByteArray geometry("\x00\x01\xff\n;\"", 6);
        {
            Settings s(m_files);
            s.set(keys::hostName, u"Dana \"Dee\" Reyes; 100 %, \\o/ \u00e9"_s);
            s.set(keys::theme, Theme::Dark);
            s.set(keys::lastCheckBeforeStart, false);
            s.set(keys::serviceNumbers, numbers);
            s.set(keys::pagesPort, 9000);
            s.set(keys::windowGeometry, geometry);
            s.setPrefersNativeApp(u"zoom"_s, true);
            QVERIFY(s.flush());
        }
        Settings s(m_files);
        QCOMPARE(s.value(keys::hostName), u"Dana \"Dee\" Reyes; 100 %, \\o/ \u00e9"_s);
        QCOMPARE(s.value(keys::theme), Theme::Dark);
        QCOMPARE(s.value(keys::lastCheckBeforeStart), false);
        QCOMPARE(s.value(keys::pagesPort), 9000);
        QVERIFY(s.value(keys::serviceNumbers) == numbers);
        QCOMPARE(s.value(keys::windowGeometry), geometry);
        QVERIFY(s.prefersNativeApp(u"zoom"_s));
        QVERIFY(!s.prefersNativeApp(u"webex"_s));
    }

    void keepsThisComputersSettingsApart()
    {
        Settings s(m_files);
        s.set(keys::windowGeometry, QByteArray("here"));
        QVERIFY(s.flush());
        QVERIFY(QFileInfo::exists(m_files.local));
        QVERIFY(!QFileInfo::exists(m_files.roaming));
        s.set(keys::hostEmail, u"dana@example.org"_s);
        QVERIFY(s.flush());
        QFile roaming(m_files.roaming);
        QVERIFY(roaming.open(QIODevice::ReadOnly));
        QVERIFY(!roaming.readAll().contains("geometry"));
    }

    void saysWhatChangedAndOnlyThen()
    {
        Settings s(m_files);
        QSignalSpy changed(&s, &Settings::changed);
        s.set(keys::theme, Theme::System); // as it was
        QCOMPARE(changed.size(), 0);
        s.set(keys::theme, Theme::Light);
        s.set(keys::theme, Theme::Light);
        QCOMPARE(changed.size(), 1);
        QVERIFY(isKey(changed.at(0).at(0).toString(), keys::theme));
        QVERIFY(!isKey(changed.at(0).at(0).toString(), keys::language));
        s.reset(keys::theme);
        s.reset(keys::theme);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(s.value(keys::theme), Theme::System);
        s.setPrefersNativeApp(u"zoom"_s, false);
        QCOMPARE(changed.size(), 2);
    }

    void usesTheDefaultForDamagedValues_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("unknown theme") << QByteArray("[view]\ntheme=pink\n");
        QTest::newRow("number theme") << QByteArray("[view]\ntheme=99\n");
        QTest::newRow("no bool") << QByteArray("[start]\nlastCheck=perhaps\n");
        QTest::newRow("no json") << QByteArray("[host]\nserviceNumbers=[{\n");
        QTest::newRow("binary") << QByteArray("\x00\xff\xfe[[[\n=\n", 10);
    }
    void usesTheDefaultForDamagedValues()
    {
        QFETCH(QByteArray, text);
        QVERIFY(QDir().mkpath(QFileInfo(m_files.roaming).path()));
        writeByHand(m_files.roaming, text);
        Settings s(m_files);
        QCOMPARE(s.value(keys::theme), Theme::System);
        QCOMPARE(s.value(keys::lastCheckBeforeStart), true);
        QVERIFY(s.value(keys::serviceNumbers).isEmpty());
        QVERIFY(QDir().mkpath(QFileInfo(m_files.local).path()));
        writeByHand(m_files.local, "[pages]\nport=8765x\n");
        QCOMPARE(Settings(m_files).value(keys::pagesPort), 8765);
    }

    void readsAnUnquotedCommaAsText()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_files.roaming).path()));
        writeByHand(m_files.roaming, "[host]\nname=Reyes, Dana\n");
        QCOMPARE(Settings(m_files).value(keys::hostName), u"Reyes, Dana"_s);
    }

    void saysWhenItCannotWrite()
    {
        writeByHand(m_dir.filePath(u"notafolder"_s), "x");
        Settings s(Files::in(m_dir.filePath(u"notafolder"_s)));
        s.set(keys::hostName, u"Dana"_s);
        const auto flushed = s.flush();
        QVERIFY(!flushed);
        QCOMPARE(flushed.error().kind, base::ErrorKind::Storage);
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
