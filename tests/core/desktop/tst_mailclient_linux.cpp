#include "desktop/mailclient.h"
#include "support/await.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using support::await;

class TestMailClient : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    std::unique_ptr<desktop::MailClient> m_client = desktop::makeMailClient();

    QString record() const { return m_dir.filePath(u"mails"_s); }
    QByteArray recorded() const
    {
        QFile file(record());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("WD_PRIVATE"), "run by tests/support/with-desktop.sh");
    }

    // First, while there is none.
    void saysWhenThereIsNoMailProgram()
    {
        QCOMPARE(*await(m_client->hasMailClient()), false);
        const auto opened = await(m_client->openMailto(QUrl(u"mailto:a@example.org"_s)));
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, base::ErrorKind::NotFound);
    }

    void handsTheWholeMailtoOver_data()
    {
        QTest::addColumn<QString>("link");
        QTest::newRow("short") << u"mailto:dana@example.org?subject=Hello%20you&body=a%0D%0Ab%20%26%20c"_s;
        QTest::newRow("unicode") << u"mailto:?subject=%C3%9Cbung&body=%F0%9F%98%80"_s;
        QTest::newRow("shell") << u"mailto:?body=%22%60id%60$(id);'%5C"_s;
        const QString start = u"mailto:?body="_s;
        QTest::newRow("longest") << start + QString(m_client->mailtoLimit() - start.size(), u'x');
    }
    void handsTheWholeMailtoOver()
    {
        QFETCH(QString, link);
        QCOMPARE(
            QProcess::execute(qEnvironmentVariable("SUPPORT_DIR") + u"/fake-mail-client.sh"_s, { record() }),
            0);
        QCOMPARE(*await(m_client->hasMailClient()), true);
        const auto opened = await(m_client->openMailto(QUrl(link)), 20000);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        QTRY_COMPARE(recorded().size(), link.size() + 3);
        QCOMPARE(recorded(), "1\t" + link.toLatin1() + '\n');
    }

    void refusesWhatIsTooLongOrNoMail()
    {
        const auto tooLong
            = await(m_client->openMailto(QUrl(u"mailto:?body="_s + QString(m_client->mailtoLimit(), u'x'))));
        QVERIFY(!tooLong);
        QCOMPARE(tooLong.error().kind, base::ErrorKind::Invalid);
        QCOMPARE(tooLong.error().part, u"size"_s);
        const auto noMail = await(m_client->openMailto(QUrl(u"https://example.org"_s)));
        QVERIFY(!noMail);
        QCOMPARE(noMail.error().kind, base::ErrorKind::Invalid);
    }

    void opensADraft()
    {
        QCOMPARE(
            QProcess::execute(qEnvironmentVariable("SUPPORT_DIR") + u"/fake-mail-client.sh"_s, { record() }),
            0);
        QFile draft(m_dir.filePath(u"an invitation.eml"_s));
        QVERIFY(draft.open(QIODevice::WriteOnly));
        draft.write("From: dana@example.org\nTo: sam@example.org\nSubject: Hello\nX-Unsent: 1\n\nHi\n");
        draft.close();
        const auto opened = await(m_client->openDraft(draft.fileName()));
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        QTRY_VERIFY(recorded().contains("invitation.eml"));
        QCOMPARE(await(m_client->openDraft(m_dir.filePath(u"absent.eml"_s))).error().kind,
            base::ErrorKind::Invalid);
    }
};

QTEST_GUILESS_MAIN(TestMailClient)
#include "tst_mailclient_linux.moc"
