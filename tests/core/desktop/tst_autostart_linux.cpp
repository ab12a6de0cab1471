#include "desktop/autostart.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestAutostart : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_config;

    QString path() const { return m_config.filePath(u"autostart/org.meetwright.Meetwright.desktop"_s); }

private Q_SLOTS:
    void init()
    {
        qputenv("XDG_CONFIG_HOME", m_config.path().toLocal8Bit());
        QDir(m_config.filePath(u"autostart"_s)).removeRecursively();
    }

    void goesOnAndOff()
    {
        const auto autostart = desktop::makeAutostart({ .program = u"/opt/x/meetwright"_s });
        QCOMPARE(*autostart->isEnabled(), false);
        QCOMPARE(*autostart->setEnabled(false), false);
        QCOMPARE(*autostart->setEnabled(true), true);
        QCOMPARE(*autostart->isEnabled(), true);
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("\nExec=\"/opt/x/meetwright\" \"--background\"\n"));
        QCOMPARE(*autostart->setEnabled(false), false);
        QCOMPARE(*autostart->isEnabled(), false);
    }

    void seesWhatThePersonSwitchedOffElsewhere_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("hidden") << QByteArray("Hidden=true\n");
        QTest::newRow("gnome") << QByteArray("X-GNOME-Autostart-enabled = false\n");
    }
    void seesWhatThePersonSwitchedOffElsewhere()
    {
        QFETCH(QByteArray, line);
        const auto autostart = desktop::makeAutostart({ .program = u"/usr/bin/meetwright"_s });
        QVERIFY(autostart->setEnabled(true));
        QFile file(path());
        QVERIFY(file.open(QIODevice::Append));
        file.write(line);
        file.close();
        QCOMPARE(*autostart->isEnabled(), false);
        QCOMPARE(*autostart->setEnabled(true), true);
        QCOMPARE(*autostart->isEnabled(), true);
    }

    // Read back by another reader of the specification: GLib, as the desktops do.
    void survivesOddPaths_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("space") << u"/opt/my apps/meetwright"_s;
        QTest::newRow("quote") << u"/opt/a\"b/meetwright"_s;
        QTest::newRow("shell") << u"/opt/$HOME `id`;&|/meetwright"_s;
        QTest::newRow("backslash") << u"/opt/a\\b\\\\c/meetwright"_s;
        QTest::newRow("percent") << u"/opt/100%u/meetwright"_s;
        QTest::newRow("unicode") << u"/opt/é 日本/meetwright"_s;
    }
    void survivesOddPaths()
    {
        QFETCH(QString, program);
        const auto autostart = desktop::makeAutostart({ .program = program });
        QVERIFY(autostart->setEnabled(true));

        QProcess reader;
        reader.start(u"/usr/bin/python3"_s,
            { u"-c"_s,
                u"import sys\nfrom gi.repository import GLib\n"
                "f = GLib.KeyFile()\nf.load_from_file(sys.argv[1], 0)\n"
                "ok, argv = GLib.shell_parse_argv(f.get_string('Desktop Entry', 'Exec'))\n"
                "sys.stdout.write('\\n'.join(a.replace('%%', '%') for a in argv))"_s,
                path() });
        QVERIFY2(reader.waitForFinished(), "python3-gi is needed");
        QCOMPARE(reader.readAllStandardError(), QByteArray());
        QCOMPARE(QString::fromUtf8(reader.readAllStandardOutput()), program + u"\n--background"_s);

        QProcess validator;
        validator.start(u"desktop-file-validate"_s, { path() });
        QVERIFY2(validator.waitForFinished(), "desktop-file-validate is needed");
        QCOMPARE(validator.readAllStandardOutput(), QByteArray());
    }

    void saysWhenItCannotWrite()
    {
        QFile file(m_config.filePath(u"autostart"_s)); // where the folder should be
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto autostart = desktop::makeAutostart({ .program = u"/usr/bin/meetwright"_s });
        const auto enabled = autostart->setEnabled(true);
        QVERIFY(!enabled);
        QCOMPARE(enabled.error().kind, base::ErrorKind::Storage);
        file.remove();
    }
};

QTEST_GUILESS_MAIN(TestAutostart)
#include "tst_autostart_linux.moc"
