#include "desktop/linkopener.h"
#include "desktop/schemehandler.h"
#include "support/await.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using support::await;

class TestLinkOpener : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    std::unique_ptr<desktop::LinkOpener> m_opener = desktop::makeLinkOpener();

    QString record() const { return m_dir.filePath(u"opened"_s); }
    QByteArray recorded() const
    {
        QFile file(record());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void registerHandler(const QStringList &types, const QString &exitCode = u"0"_s)
    {
        QProcess setup;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"FAKE_HANDLER_EXIT"_s, exitCode);
        setup.setProcessEnvironment(environment);
        setup.start(qEnvironmentVariable("SUPPORT_DIR") + u"/fake-handler.sh"_s,
            QStringList { u"fake-browser"_s, record() } + types);
        QVERIFY(setup.waitForFinished() && setup.exitCode() == 0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("WD_PRIVATE"), "run by tests/support/with-desktop.sh");
    }
    void init() { QFile::remove(qEnvironmentVariable("XDG_CONFIG_HOME") + u"/mimeapps.list"_s); }

    void knowsWhetherAProgramOpensIt()
    {
        registerHandler({ u"x-scheme-handler/zoommtg"_s });
        QCOMPARE(*await(m_opener->hasHandler(u"zoommtg"_s)), true);
        QCOMPARE(*await(m_opener->hasHandler(u"wbx"_s)), false);
    }

    void opensTheLinkAsItIs_data()
    {
        QTest::addColumn<QString>("link");
        QTest::newRow("https") << u"https://example.org/j/1?pwd=a%20b&x=%22$(id)%22;#f'"_s;
        QTest::newRow("unicode") << u"https://example.org/%C3%A9"_s;
        QTest::newRow("zoommtg") << u"zoommtg://zoom.us/join?action=join&confno=12"_s;
    }
    void opensTheLinkAsItIs()
    {
        QFETCH(QString, link);
        registerHandler({ u"x-scheme-handler/https"_s, u"x-scheme-handler/zoommtg"_s });
        const auto opened = await(m_opener->open(QUrl(link)));
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        QCOMPARE(opened->url, QUrl(link));
        QTRY_COMPARE(recorded(), "1\t" + QUrl(link).toEncoded() + '\n');
    }

    void refusesOtherLinksWithoutStartingAnything()
    {
        registerHandler({ u"x-scheme-handler/file"_s, u"text/plain"_s });
        const auto opened = await(m_opener->open(QUrl(u"file:///etc/passwd"_s)));
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, base::ErrorKind::Rejected);
        QCOMPARE(recorded(), QByteArray());
    }

    void saysWhenNoProgramOpensIt()
    {
        const auto opened = await(m_opener->open(QUrl(u"zoommtg://zoom.us/join"_s)));
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, base::ErrorKind::NotFound);
    }

    void saysWhenThereIsNoBrowser()
    {
        const QTemporaryDir empty; // where the computer's own browsers are not registered
        const QByteArray folders = qgetenv("XDG_DATA_DIRS");
        qputenv("XDG_DATA_DIRS", empty.path().toUtf8());
        qputenv("BROWSER", "/nonexistent/browser");
        const auto opened = await(m_opener->open(QUrl(u"https://example.org"_s)));
        qunsetenv("BROWSER");
        qputenv("XDG_DATA_DIRS", folders);
        QVERIFY(!opened);
        QVERIFY(opened.error().kind == base::ErrorKind::NotFound
            || opened.error().kind == base::ErrorKind::Rejected);
    }

    void saysWhenXdgOpenIsMissing()
    {
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nonexistent");
        const auto opened = await(m_opener->open(QUrl(u"https://example.org"_s)));
        qputenv("PATH", path);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, base::ErrorKind::NotFound);
    }

    // Without a desktop's own opener, xdg-open stays until the browser ends.
    void doesNotWaitForTheBrowserToEnd()
    {
        registerHandler({ u"x-scheme-handler/https"_s });
        QFile browser(qEnvironmentVariable("HOME") + u"/.local/bin/fake-browser"_s);
        QVERIFY(browser.open(QIODevice::WriteOnly));
        browser.write("#!/bin/sh\necho \"$1\" >>'" + record().toLocal8Bit() + "'\nexec sleep 60\n");
        browser.close();
        QElapsedTimer timer;
        timer.start();
        QVERIFY(await(m_opener->open(QUrl(u"https://example.org/stay"_s)), 20000));
        QVERIFY(timer.elapsed() < 15000);
        QVERIFY(recorded().contains("https://example.org/stay"));
    }

    // APP-02
    void makesMeetwrightLinksOurs()
    {
        const auto handler = desktop::makeSchemeHandler(u"/usr/bin/meetwright"_s);
        QCOMPARE(*await(handler->isDefault()), false);
        QCOMPARE(await(handler->makeDefault()).error().kind, base::ErrorKind::NotFound);

        const QString apps = qEnvironmentVariable("XDG_DATA_HOME") + u"/applications"_s;
        QVERIFY(QDir().mkpath(apps));
        QFile file(apps + u"/org.meetwright.Meetwright.desktop"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[Desktop Entry]\nType=Application\nName=Meetwright\nExec=true %u\n"
                   "MimeType=x-scheme-handler/meetwright;\n");
        file.close();
        QCOMPARE(*await(handler->makeDefault()), true);
        QCOMPARE(*await(handler->isDefault()), true);
    }
};

QTEST_GUILESS_MAIN(TestLinkOpener)
#include "tst_linkopener_linux.moc"
