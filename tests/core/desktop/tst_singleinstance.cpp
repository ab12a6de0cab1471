#include "desktop/singleinstance.h"
#include "support/await.h"

#include <QDataStream>
#include <QDir>
#include <QElapsedTimer>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using desktop::SingleInstance;
using support::await;

namespace {

// The other process: this program started as "--other FOLDER PROFILE WORDS...". It prints what it
// became and, as the first one, what it is handed.
int runOther(QStringList words)
{
    const QString folder = words.takeFirst();
    const QString profile = words.takeFirst();
    SingleInstance instance({ .profile = profile, .folder = folder });
    const auto say = [](const QString &line) {
        fputs(qPrintable(line + u'\n'), stdout);
        fflush(stdout);
    };
    QObject::connect(&instance, &SingleInstance::received, &instance,
        [say](const QStringList &message) { say(u"received "_s + message.join(u'|')); });
    base::whenDone(instance.claim(words), &instance, [say](const base::Result<SingleInstance::Role> &role) {
        if (role && *role == SingleInstance::Role::First)
            return say(u"first"_s);
        say(role ? u"handed over"_s : u"error "_s + role.error().detail);
        QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}

class Other : public QProcess {
public:
    Other(const QString &folder, const QString &profile, const QStringList &words)
    {
        start(QCoreApplication::applicationFilePath(), QStringList { u"--other"_s, folder, profile } + words);
    }
    ~Other() override
    {
        kill();
        waitForFinished();
    }
    QString line()
    {
        if (!QTest::qWaitFor([this] { return canReadLine(); }, 10000))
            return u"nothing"_s;
        return QString::fromLocal8Bit(readLine()).trimmed();
    }
};

} // namespace

class TestSingleInstance : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;

    SingleInstance::Options options(const QString &profile = u"p"_s) const
    {
        return { .profile = profile, .folder = m_dir->path(), .patience = std::chrono::seconds(8) };
    }
    QString socketPath() const
    {
        const auto sockets = QDir(m_dir->path()).entryInfoList({ u"*.socket"_s }, QDir::System);
        return sockets.isEmpty() ? QString() : sockets.first().filePath();
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    // APP-02
    void handsOverToTheFirst()
    {
        Other first(m_dir->path(), u"p"_s, { u"show"_s });
        QCOMPARE(first.line(), u"first"_s);
        Other second(m_dir->path(), u"p"_s, { u"open"_s, u"meetwright://session/1?a=b c"_s });
        QCOMPARE(second.line(), u"handed over"_s);
        QCOMPARE(first.line(), u"received open|meetwright://session/1?a=b c"_s);
        QTRY_COMPARE(second.state(), QProcess::NotRunning);
        Other third(m_dir->path(), u"p"_s, { u"show"_s });
        QCOMPARE(third.line(), u"handed over"_s);
        QCOMPARE(first.line(), u"received show"_s);
    }

    void keepsProfilesApart()
    {
        Other first(m_dir->path(), u"p"_s, { u"show"_s });
        QCOMPARE(first.line(), u"first"_s);
        Other other(m_dir->path(), u"q"_s, { u"show"_s });
        QCOMPARE(other.line(), u"first"_s);
    }

    void takesThePlaceOfOneThatWasKilled()
    {
        {
            Other first(m_dir->path(), u"p"_s, { u"show"_s });
            QCOMPARE(first.line(), u"first"_s);
        } // by SIGKILL
        QVERIFY(!socketPath().isEmpty());
        SingleInstance next(options());
        QCOMPARE(*await(next.claim({ u"show"_s })), SingleInstance::Role::First);
        Other third(m_dir->path(), u"p"_s, { u"show"_s });
        QCOMPARE(third.line(), u"handed over"_s);
    }

    void letsExactlyOneOfManyBeFirst()
    {
        std::vector<std::unique_ptr<Other>> others;
        others.reserve(8);
        for (int i = 0; i < 8; ++i)
            others.push_back(std::make_unique<Other>(m_dir->path(), u"p"_s, QStringList { u"show"_s }));
        int first = 0;
        int handedOver = 0;
        for (const auto &other : others) {
            const QString line = other->line();
            first += line == u"first";
            handedOver += line == u"handed over";
        }
        QCOMPARE(first, 1);
        QCOMPARE(handedOver, 7);
    }

    void isFirstAtOnce()
    {
        QElapsedTimer timer;
        timer.start();
        SingleInstance instance(options());
        const auto role = instance.claim({ u"show"_s });
        QVERIFY(role.isFinished()); // no turn of the event loop is lost at the start
        qInfo("first after %lld us", timer.nsecsElapsed() / 1000);
        QCOMPARE(*role.result(), SingleInstance::Role::First);
    }

    void givesUpOnOneThatDoesNotAnswer()
    {
        Other first(m_dir->path(), u"p"_s, { u"show"_s });
        QCOMPARE(first.line(), u"first"_s);
        QCOMPARE(QProcess::execute(u"kill"_s, { u"-STOP"_s, QString::number(first.processId()) }), 0);
        auto hurried = options();
        hurried.patience = std::chrono::milliseconds(300);
        SingleInstance second(hurried);
        const auto role = await(second.claim({ u"show"_s }));
        QVERIFY(!role);
        QCOMPARE(role.error().kind, base::ErrorKind::Transient);
    }

    void refusesATooLongMessage()
    {
        SingleInstance instance(options());
        const auto role = await(instance.claim({ u"open"_s, QString(70000, u'x') }));
        QVERIFY(!role);
        QCOMPARE(role.error().kind, base::ErrorKind::Invalid);
    }

    void ignoresRubbish_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto framed = [](const QByteArray &json) -> QByteArray {
            QByteArray bytes;
            QDataStream(&bytes, QIODevice::WriteOnly) << quint32(json.size());
            return bytes + json;
        };
        QTest::newRow("huge length") << QByteArray("\xff\xff\xff\xffhello");
        QTest::newRow("no json") << framed("hello");
        QTest::newRow("no strings") << framed("[1,2]");
        QTest::newRow("object") << framed("{\"a\":1}");
        QTest::newRow("empty list") << framed("[]");
        QTest::newRow("too many") << framed("[" + QByteArray("\"a\",").repeated(100) + "\"a\"]");
        QTest::newRow("nothing at all") << framed({});
    }
    void ignoresRubbish()
    {
        QFETCH(QByteArray, bytes);
        SingleInstance instance(options());
        QCOMPARE(*await(instance.claim({ u"show"_s })), SingleInstance::Role::First);
        QSignalSpy received(&instance, &SingleInstance::received);
        QLocalSocket stranger;
        stranger.connectToServer(socketPath());
        QVERIFY(stranger.waitForConnected());
        stranger.write(bytes);
        QTRY_COMPARE(stranger.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(received.size(), 0);
        Other other(m_dir->path(), u"p"_s, { u"show"_s });
        QCOMPARE(other.line(), u"handed over"_s);
        QCOMPARE(received.size(), 1);
    }

    void letsNobodyElseIn()
    {
        SingleInstance instance(options());
        QCOMPARE(*await(instance.claim({ u"show"_s })), SingleInstance::Role::First);
        const auto others = QFileInfo(socketPath()).permissions()
            & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
        QCOMPARE(int(others), 0);
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == u"--other")
        return runOther(words.mid(2));
    TestSingleInstance test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_singleinstance.moc"
