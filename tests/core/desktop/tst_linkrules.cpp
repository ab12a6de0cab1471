#include "desktop/linkopener.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestLinkRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensOnlyWebAndMeetingLinks_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<bool>("opened");
        QTest::newRow("https") << u"https://example.org/j/1?pwd=x"_s << true;
        QTest::newRow("http") << u"http://example.org"_s << true;
        QTest::newRow("upper case") << u"HTTPS://EXAMPLE.ORG"_s << true;
        QTest::newRow("zoom") << u"zoommtg://zoom.us/join?confno=1"_s << true;
        QTest::newRow("teams") << u"msteams:/l/meetup-join/1"_s << true;
        QTest::newRow("webex") << u"wbx://example.webex.com"_s << true;
        QTest::newRow("jitsi") << u"jitsi-meet://meet.jit.si/x"_s << true;
        QTest::newRow("https without host") << u"https:///etc/passwd"_s << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("javascript") << u"javascript:alert(1)"_s << false;
        QTest::newRow("data") << u"data:text/html,x"_s << false;
        QTest::newRow("mailto goes elsewhere") << u"mailto:a@example.org"_s << false;
        QTest::newRow("smb") << u"smb://example.org/share"_s << false;
        QTest::newRow("ms-msdt") << u"ms-msdt:/id"_s << false;
        QTest::newRow("our own") << u"meetwright://open"_s << false;
        QTest::newRow("relative") << u"//example.org/x"_s << false;
        QTest::newRow("path") << u"/usr/bin/xterm"_s << false;
        QTest::newRow("option") << u"--help"_s << false;
        QTest::newRow("drive") << u"C:\\Windows\\calc.exe"_s << false;
        QTest::newRow("empty") << QString() << false;
    }
    void opensOnlyWebAndMeetingLinks()
    {
        QFETCH(QString, link);
        QFETCH(bool, opened);
        QCOMPARE(desktop::mayBeOpened(QUrl(link)), opened);
    }
};

QTEST_GUILESS_MAIN(TestLinkRules)
#include "tst_linkrules.moc"
