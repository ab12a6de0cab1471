#include "secrets/keychainstore.h"
#include "support/await.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>
#include <QElapsedTimer>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;
using support::await;

namespace {

QStringList logged;

void recordLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    logged.append(text);
}

// Takes the keyring's question and never answers it: a prompt that nobody looks at.
class SilentPrompter : public QDBusVirtualObject {
public:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        if (message.interface() != u"org.gnome.keyring.internal.Prompter"_s)
            return false;
        ++questions;
        message.setDelayedReply(true);
        return true;
    }
    int questions = 0;
};

// Internal stands for success here, which is never what is compared with.
template <typename T>
base::ErrorKind kindOf(const base::Result<T> &result)
{
    return result ? base::ErrorKind::Internal : result.error().kind;
}

void lockKeyring()
{
    auto message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
        u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    message << QVariant::fromValue(QList { QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s) });
    const auto reply = QDBusConnection::sessionBus().call(message);
    QVERIFY2(reply.type() == QDBusMessage::ReplyMessage, qPrintable(reply.errorMessage()));
}

} // namespace

// The slots run in this order: the keyring is locked half way and stays so.
class TestKeychain : public QObject {
    Q_OBJECT

private:
    secrets::KeychainStore m_store { { .patience = std::chrono::seconds(60) } };

private Q_SLOTS:
    void initTestCase()
    {
        // Never a person's own keyring.
        QVERIFY2(qEnvironmentVariableIsSet("WS_PASSWORD"), "run by tests/support/with-secrets.sh");
    }

    void keepsWhatItIsGiven_data()
    {
        QTest::addColumn<QString>("secret");
        QTest::newRow("plain") << u"hunter2"_s;
        QTest::newRow("empty") << u""_s;
        QTest::newRow("unicode") << u"пароль 密码 \U0001F511"_s;
        QTest::newRow("lines, quotes") << u"a\nb\r\n\t\"'\\%s"_s;
        QTest::newRow("a long token") << QString(20000, u'x');
    }
    void keepsWhatItIsGiven()
    {
        QFETCH(QString, secret);
        const QString key = u"account/"_s + QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(await(m_store.write(key, secret)));

        secrets::KeychainStore later({});
        const auto read = await(later.read(key));
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(*read, secret);
    }

    void replacesAndErases()
    {
        const QString key = u"account/2/token"_s;
        QVERIFY(await(m_store.write(key, u"old"_s)));
        QVERIFY(await(m_store.write(key, u"new"_s)));
        QCOMPARE(*await(m_store.read(key)), u"new"_s);
        QVERIFY(await(m_store.erase(key)));
        QCOMPARE(kindOf(await(m_store.read(key))), base::ErrorKind::NotFound);
        QVERIFY(await(m_store.erase(key))); // that is what was asked for
    }

    void keepsServicesApart()
    {
        secrets::KeychainStore other({ .service = u"org.meetwright.Other"_s });
        QVERIFY(await(m_store.write(u"shared"_s, u"ours"_s)));
        QCOMPARE(kindOf(await(other.read(u"shared"_s))), base::ErrorKind::NotFound);
    }

    void answersManyAtOnce()
    {
        std::vector<base::Async<bool>> writes;
        for (int i = 0; i < 30; ++i)
            writes.push_back(m_store.write(u"many/%1"_s.arg(i), QString::number(i)));
        for (const auto &write : writes)
            QVERIFY(await(write));
        for (int i = 0; i < 30; ++i)
            QCOMPARE(*await(m_store.read(u"many/%1"_s.arg(i))), QString::number(i));
    }

    void refusesAnEmptyKey()
    {
        QCOMPARE(kindOf(await(m_store.read({}))), base::ErrorKind::Invalid);
        QCOMPARE(kindOf(await(m_store.write({}, u"x"_s))), base::ErrorKind::Invalid);
        QCOMPARE(kindOf(await(m_store.erase({}))), base::ErrorKind::Invalid);
    }

    void cancelsWhenItGoes()
    {
        auto store = std::make_unique<secrets::KeychainStore>(secrets::KeychainStore::Options {});
        const auto read = store->read(u"shared"_s);
        store.reset();
        QCOMPARE(kindOf(await(read)), base::ErrorKind::Cancelled);
    }

    void neverLogsASecret()
    {
        logged.clear();
        const auto before = qInstallMessageHandler(recordLog);
        QLoggingCategory::setFilterRules(u"*.debug=true"_s);
        QVERIFY(await(m_store.write(u"account/3"_s, u"correct horse"_s)));
        QVERIFY(await(m_store.read(u"account/3"_s)));
        QLoggingCategory::setFilterRules({});
        qInstallMessageHandler(before);
        QVERIFY(!logged.join(u'\n').contains(u"correct horse"_s));
    }

    // What is locked is not gone: an account must not be signed out because of it.
    void tellsLockedFromAbsent()
    {
        lockKeyring();
        const auto read = await(m_store.read(u"shared"_s));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, base::ErrorKind::Unauthorised);
        QCOMPARE(kindOf(await(m_store.read(u"never/written"_s))), base::ErrorKind::Unauthorised);
        QCOMPARE(kindOf(await(m_store.write(u"shared"_s, u"x"_s))), base::ErrorKind::Unauthorised);
        QCOMPARE(kindOf(await(m_store.erase(u"shared"_s))), base::ErrorKind::Unauthorised);
    }

    void givesUpOnAQuestionThatNobodyAnswers()
    {
        SilentPrompter prompter;
        auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"prompter"_s);
        QVERIFY(bus.registerVirtualObject(u"/org/gnome/keyring"_s, &prompter, QDBusConnection::SubPath));
        QVERIFY(bus.registerService(u"org.gnome.keyring.SystemPrompter"_s));

        secrets::KeychainStore hurried({ .patience = std::chrono::milliseconds(400) });
        QElapsedTimer timer;
        timer.start();
        const auto read = await(hurried.read(u"shared"_s));
        QVERIFY(prompter.questions > 0);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, base::ErrorKind::Unauthorised);
        QVERIFY(timer.elapsed() < 5000);
        bus.unregisterObject(u"/org/gnome/keyring"_s, QDBusConnection::UnregisterTree);
    }
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
